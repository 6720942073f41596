import type { SampleWorkshop } from './workshop.ts';

/** Kommunens simskola. */
export const sv: SampleWorkshop = {
  title: 'Simskola för barn',
  scenario: {
    who: 'Johan, pappa till Elsa, sex år, varannan vecka',
    situation: 'Elsa är rädd för vatten och ska lära sig simma innan hon börjar i ettan',
    why: 'Var femte unge i kommunen kan inte simma i årskurs sex',
    purpose: 'Enas om vad som ska vara på plats när anmälan öppnar i augusti',
    facilitator: 'Maria Sandberg',
  },
  leaders: ['Linnea', 'Amir', 'Karin'],
  phases: ['Upptäcka simskolan', 'Hitta rätt grupp', 'Anmäla sig', 'Förbereda sig', 'På simskolan', 'Efter kursen'],
  notes: {
    activities: [
      [
        [1, 'Frågar andra föräldrar på förskolan'],
        [2, 'Frågar föräldrarna på förskolan hur de gjorde'],
        [3, 'Googlar på simskola'],
        [2, 'Söker på simskola på nätet'],
      ],
      [
        [1, 'Läser om de olika grupperna'],
        [3, 'Läser om grupperna på hemsidan'],
        [2, 'Ringer simhallen och frågar'],
        [1, 'Mejlar simhallen'],
      ],
      [
        [1, 'Sitter redo när anmälan öppnar klockan 8'],
        [2, 'Sitter redo med mobilen när anmälan öppnar'],
        [3, 'Loggar in med bank-id'],
        [3, 'Ställer sig i kö'],
        [1, 'Ställer barnet i kön'],
      ],
      [
        [1, 'Köper simglasögon och badkläder'],
        [3, 'Köper badkläder och simglasögn'],
        [2, 'Badar hemma i badkaret för att vänja barnet'],
        [1, 'Läser mejlet från kommunen'],
      ],
      [
        [1, 'Hjälper till med ombytet'],
        [2, 'Hjälper barnet att byta om'],
        [3, 'Sitter och tittar från läktaren'],
        [2, '???'],
      ],
      [
        [1, 'Anmäler till nästa kurs'],
        [2, 'Anmäler sig till nästa kurs'],
        [3, 'Åker till simhallen på helgen och övar'],
      ],
    ],
    thoughts: [
      [
        [1, 'Vad kostar det egentligen?'],
        [2, 'Undrar vad det kostar'],
        [3, 'Är vi sent ute?'],
      ],
      [
        [1, 'Osäker på vilken grupp som passar'],
        [2, 'Är osäker på vilken grupp som är rätt'],
        [3, 'Rädd att hon hamnar med mycket yngre barn'],
        [3, 'Lätt att välja grupp'],
        [1, 'Svårt att välja grupp'],
      ],
      [
        [1, 'Stressigt, platserna är slut på tre minuter'],
        [3, 'Stress! Platserna tar slut direkt'],
        [2, 'Anmälan gick smidigt'],
        [1, 'Anmälan var krånglig'],
      ],
      [
        [1, 'Barnet längtar'],
        [2, 'Längtar jättemycket'],
        [3, 'Orolig för att hon ska bli ledsen första gången'],
        [1, 'Vad ska vi ha med oss?'],
        [2, 'Vad behöver vi ta med?'],
      ],
      [
        [2, 'Stolt när hon vågar doppa huvudet'],
        [3, 'Så stolt när barnet vågar doppa huvudet'],
        [1, 'Kallt i vattnet och högljutt', 'on a line'],
      ],
      [
        [1, 'Vad kan hon nu?'],
        [3, 'Vet inte vad barnet kan nu'],
        [2, 'Supernöjd med ledarna 😀'],
        [2, 'test'],
      ],
    ],
    channels: [
      [
        [1, 'Lapp på anslagstavlan i förskolan'],
        [2, 'Kommunens hemsida'],
        [3, 'Hemsidan'],
        [1, 'Facebookgruppen i området'],
      ],
      [
        [1, 'Telefon till simhallen'],
        [2, 'Telefon'],
        [3, 'Webbsidan'],
      ],
      [
        [1, 'E-tjänsten'],
        [2, 'Kommunens e-tjänst'],
        [3, 'Swish'],
        [2, 'Sms med bekräftelse'],
      ],
      [
        [1, 'Mejl med praktisk information'],
        [2, 'Mejl med praktisk info'],
        [3, 'Sms dagen innan'],
      ],
      [
        [1, 'Simlärarna'],
        [3, 'Pratar med simläraren vid kanten'],
        [2, 'Receptionen'],
        [3, 'Skyltar i omklädningsrummet'],
      ],
      [
        [2, 'Simmärke'],
        [3, 'Märke och diplom'],
        [1, 'Enkät via mejl', 'on a line'],
      ],
    ],
    solutions: [
      [
        [1, 'Information på fler språk'],
        [3, 'Info på fler språk än svenska'],
        [2, 'Låt BVC berätta om simskolan på femårskontrollen'],
        [1, 'En gemensam sida för alla simhallar'],
      ],
      [
        [1, 'Ett kort test på webben som föreslår grupp'],
        [2, 'Test med fem frågor som visar rätt grupp'],
        [3, 'Prova på-tillfälle innan man bestämmer sig'],
      ],
      [
        [1, 'Lotta ut platserna i stället för först till kvarn'],
        [2, 'Lottning bland alla som anmält sig'],
        [3, 'Sms när det blir en plats ledig'],
        [1, 'Skicka sms när en plats blir ledig'],
      ],
      [
        [1, 'Packlista på en sida'],
        [2, 'Packlista med bilder'],
        [3, 'Kort film som visar omklädningsrummet och bassängen', 'on a line'],
      ],
      [
        [2, 'Duschdraperier'],
        [3, 'Sätt upp duschdraperier'],
        [1, 'Varmare vatten på nybörjarkurserna'],
      ],
      [
        [1, 'Berätta vad barnet kan och vad som är nästa steg'],
        [3, 'Omdöme: det här kan barnet, det här är nästa steg'],
        [2, 'Förtur till nästa kurs för den som vill fortsätta'],
      ],
    ],
  },
  outside: 'Kolla med simklubben om de har tider över',
};
