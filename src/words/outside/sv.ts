import type { OutsideWords } from './nb.ts';

export const sv: OutsideWords = {
  title: 'Fasit för Miro',
  lead: 'Från gula lappar till en gemensam kundresa.',
  what: 'Fasit är en panel i Miro för workshoppar om kundresor. Workshopledaren lägger in en mall, grupperna skriver lappar och efteråt sammanställs allt till ett facit som går att ladda ner och ta med sig.',
  where: 'Den här sidan är den del av appen som Miro laddar i bakgrunden. Utanför en tavla har den inget att visa.',
  privacy:
    'Allt sker i din webbläsare. Det finns ingen server, inget konto och ingen AI-tjänst, och inget lämnar tavlan.',
  open: 'Prova den lokala tavlan',
  openHint: 'En tavla utan Miro, med en workshop att testa på.',
  finished: 'Fasit har ritat klart en mall som avbröts.',
  removed: 'Fasit har städat bort en mall som avbröts.',
};
