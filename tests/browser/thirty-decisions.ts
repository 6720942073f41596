import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { upToDate, view } from './desk-hands.ts';

/** What is decided by one thing a facilitator does at the desk, and how many decisions that makes. */
interface Act {
  readonly does: (desk: FrameLocator, page: Page) => Promise<void>;
  readonly makes: number;
}

/** Thirty decisions of every kind, each taken as a facilitator takes it: by keys and clicks at the desk. */
export async function takeThirty(page: Page, desk: FrameLocator): Promise<void> {
  let taken = 0;
  for (const { does, makes } of ACTS) {
    await does(desk, page);
    taken += makes;
    await expect(view(desk, 'Avgjørelser')).toHaveText(`Avgjørelser ${taken}`);
    await upToDate(desk);
    // Whoever goes by the keyboard is not thrown back to the top of the page.
    expect(await desk.locator('body').evaluate((body) => body.ownerDocument.activeElement === body)).toBe(false);
  }
}

/** What changes overnight is left alone where any question of a kind will do. */
const RESTLESS = /bestil|Kveldstid|Pakker|utålmodig|faktura|Velger|Stresset|SMS/i;

const SAME = 'Sier disse to det samme?';
const OPPOSED = 'Sier disse to det motsatte av hverandre?';
const STATUS = 'Gruppene er uenige her.';
const LINE = 'Hvilken rute hører lappen hjemme i?';
const OUTSIDE = 'Lappen ligger utenfor arkene.';
const SPLIT = 'Er det to poenger på denne lappen?';
const JUNK = 'Fasit tror ikke at denne lappen sier noe.';
const WORDING = 'Hvilken ordlyd skal stå i fasiten?';

const ACTS: readonly Act[] = [
  inLine('utålmodig', (desk) => press(desk, 'Fortsatt åpent')),
  inLine('Velger hastighet', (desk) => press(desk, 'Avklart')),
  inLine('Stresset av flyttingen', (desk) => write(desk, 'Ordlyd', 'Flyttingen stresser')),
  inLine('butikk på Storsenteret', (desk) => write(desk, 'Ordlyd', 'Butikken på senteret')),
  together('Usikker på om jeg har bindingstid', 'orker ikke enda en ting å ordne'),
  together('Spør naboene hva de har', 'Pakker esker 📦📦'),
  together('Usikker på om bestillingen gikk gjennom', 'Fikk de det egentlig? ingen kvittering'),
  inLine('Dobbel fatkura', (desk) => press(desk, 'Skill ut: Dobbel fatkura')),
  inLine('min side!', (desk) => press(desk, 'Skill ut: min side!')),
  byKey(SAME, (text) => !RESTLESS.test(text), 's'),
  asked(WORDING, 'hjemmesiden deres', (card) => card.getByRole('button', { name: 'hjemmesiden deres' }).click()),
  asked(WORDING, 'altfor lang ventetid', (card) => card.getByRole('button', { name: /altfor lang ventetid/ }).click()),
  asked(WORDING, 'Mesh wifi inkludert', (card) => write(card, 'Eller skriv din egen ordlyd', 'Mesh-wifi følger med')),
  byKey(LINE, 'satt 45 min i kø', '1'),
  asked(LINE, 'Gratis mobildata i ventetiden', async (card) => {
    await card.getByText('Velg en annen rute').click();
    await place(card, 'Vente på levering', 'Mulige løsninger');
  }),
  asked(OUTSIDE, 'stresset av flytingen', async (card) => {
    await card.getByLabel('Gruppens ark').selectOption('Bord 3');
    await place(card, 'Vurdere flytting', 'Tanker og følelser');
  }),
  asked(OUTSIDE, 'Husk parkering', async (card) => {
    await card.getByLabel('Gruppens ark').selectOption('Bord 4');
    await place(card, 'Installasjon', 'Mulige løsninger');
  }),
  inLine('Kveldstid for montør', async (desk) => {
    await press(desk, 'Flytt til en annen rute: Kveldstid for montør');
    await place(desk.locator('.line-editor'), 'Installasjon', 'Brukeraktiviteter');
  }),
  byKey(SPLIT, 'Forståelig faktura', 's'),
  inLine('Leser vilkårene - kan avtalen tas med?', async (desk) => {
    await press(desk, 'Del i poenger: Leser vilkårene - kan avtalen tas med?');
    await desk.getByLabel('Ett poeng per linje').fill('Leser vilkårene\nKan avtalen tas med?');
    await press(desk, 'Del i poenger');
  }),
  inLine('Petter', (desk) => press(desk, 'Legg til side: Petter')),
  byKey(OUTSIDE, 'Kaffe!', 's'),
  byKey(JUNK, 'test', 's'),
  byKey(JUNK, '???', 'm'),
  byKey(OPPOSED, 'Ikke fornøyd, det virker ikke', '1'),
  byKey(OPPOSED, 'Montøren kom for sent', 's'),
  inLine('Får ikke logget inn på Min side', async (desk) => {
    await choose(desk, 'Logger inn på Min side');
    await press(desk, 'Sier det motsatte');
  }),
  { ...byKey(STATUS, 'Ikke fornøyd, det virker ikke', 'Enter'), makes: 2 },
  inLine('Fikk de det egentlig? ingen kvittering', (desk) => press(desk, 'Avklart')),
];

/** In the list: searches for a note, opens its line and does something there. */
function inLine(words: string, act: (desk: FrameLocator) => Promise<void>): Act {
  return {
    makes: 1,
    async does(desk) {
      await view(desk, 'Innsikter').click();
      await desk.getByLabel('Søk i innsikter og lapper').fill(words);
      const said = desk.locator('span', { hasText: new RegExp(`^(Lapp: )?${escaped(words)}$`) });
      const head = desk.locator('.insight-head').filter({ has: said }).first();
      await expect(head).toBeVisible();
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      await act(desk);
    },
  };
}

function together(a: string, b: string): Act {
  return inLine(a, async (desk) => {
    await choose(desk, b);
    await press(desk, 'Slå sammen');
  });
}

/** Goes on with J until this is asked about this, and does something there. */
function asked(
  ask: string,
  about: string | ((text: string) => boolean),
  act: (card: Locator, page: Page) => Promise<void>,
): Act {
  const fits = typeof about === 'string' ? (text: string) => text.includes(about) : about;
  return {
    makes: 1,
    async does(desk, page) {
      await view(desk, 'Spørsmål').click();
      const card = desk.getByRole('article');
      for (let step = 0; step < 90; step += 1) {
        const text = await card.innerText();
        if (text.includes(ask) && fits(text)) return act(card, page);
        await page.keyboard.press('j');
      }
      throw new Error(`«${ask}» was not asked about «${String(about)}», expected within 90 questions`);
    },
  };
}

function byKey(ask: string, about: string | ((text: string) => boolean), key: string): Act {
  return asked(ask, about, (_, page) => page.keyboard.press(key));
}

const press = (desk: FrameLocator, name: string): Promise<void> =>
  desk.getByRole('button', { name, exact: true }).click();

const choose = async (desk: FrameLocator, line: string): Promise<void> =>
  void (await desk.getByLabel('Velg en innsikt i samme rute').selectOption({ label: line }));

async function write(where: FrameLocator | Locator, field: string, text: string): Promise<void> {
  await where.getByLabel(field).fill(text);
  await where.getByRole('button', { name: 'Bruk denne' }).click();
}

async function place(where: Locator, phase: string, row: string): Promise<void> {
  await where.getByLabel('Fase').selectOption(phase);
  await where.getByLabel('Rad').selectOption(row);
  await where.getByRole('button', { name: 'Plasser her' }).click();
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
