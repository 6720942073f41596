import { openPage } from './panel/open-page.tsx';
import { PanelApp } from './panel/panel-app.tsx';

void openPage(<PanelApp />);
