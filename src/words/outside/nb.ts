import type { Words } from '../words.ts';

/** What `index.html` says when it is opened outside Miro, and what the headless page tells at start. */
export const nb = {
  title: 'Fasit for Miro',
  lead: 'Fra gule lapper til én felles kundereise.',
  what: 'Fasit er et panel i Miro for workshops om kundereiser. Fasilitatoren setter inn en mal, gruppene skriver lapper, og etterpå samles alt i én fasit som kan lastes ned og tas med.',
  where: 'Denne siden er den delen av appen som Miro laster i bakgrunnen. Den har ingenting å vise utenfor en tavle.',
  privacy:
    'Alt skjer i nettleseren din. Det finnes ingen server, ingen konto og ingen KI-tjeneste, og ingenting forlater tavla.',
  open: 'Prøv den lokale tavla',
  openHint: 'En tavle uten Miro, med en workshop å leke med.',
  finished: 'Fasit har tegnet ferdig en mal som ble avbrutt.',
  removed: 'Fasit har ryddet bort en mal som ble avbrutt.',
};

export type OutsideWords = Words<typeof nb>;
