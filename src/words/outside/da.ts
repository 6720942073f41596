import type { OutsideWords } from './nb.ts';

export const da: OutsideWords = {
  title: 'Fasit til Miro',
  lead: 'Fra gule sedler til én fælles kunderejse.',
  what: 'Fasit er et panel i Miro til workshops om kunderejser. Facilitatoren sætter en skabelon ind, grupperne skriver sedler, og bagefter bliver det hele samlet til ét facit, som kan downloades og tages med.',
  where: 'Denne side er den del af appen, som Miro indlæser i baggrunden. Uden for en tavle har den intet at vise.',
  privacy:
    'Alt foregår i din browser. Der er ingen server, ingen konto og ingen AI-tjeneste, og intet forlader tavlen.',
  open: 'Prøv den lokale tavle',
  openHint: 'En tavle uden Miro med en workshop, du kan prøve dig frem på.',
  finished: 'Fasit har tegnet en afbrudt skabelon færdig.',
  removed: 'Fasit har ryddet en afbrudt skabelon væk.',
};
