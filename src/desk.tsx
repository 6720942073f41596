import { DeskPage } from './panel/desk/desk-page.tsx';
import { openPage } from './panel/open-page.tsx';

/** The review desk as a large modal. */
void openPage(<DeskPage />);
