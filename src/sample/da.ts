import type { SampleWorkshop } from './workshop.ts';

/** Kommunens svømmeskole. */
export const da: SampleWorkshop = {
  title: 'Svømmeskole for børn',
  scenario: {
    who: 'Thomas, far til Asta på fem, med skiftende arbejdstider',
    situation: 'Asta elsker vand, men kan ikke svømme, og i sommerferien skal familien i sommerhus ved havet',
    why: 'Ventelisten er lang, og alligevel står hver femte plads tom de sidste uger',
    purpose: 'Blive enige om, hvad der skal være klar, når tilmeldingen åbner i august',
    facilitator: 'Lene Bach',
  },
  leaders: ['Mikkel', 'Sofie', 'Hassan'],
  phases: ['Opdage holdet', 'Finde det rette niveau', 'Tilmelde sig', 'Gøre sig klar', 'På holdet', 'Efter sæsonen'],
  notes: {
    activities: [
      [
        [1, 'Spørger andre forældre i børnehaven'],
        [3, 'Spørger de andre forældre i børnehaven'],
        [2, 'Googler svømmeskole'],
        [1, 'Søger på svømmeskole på nettet'],
      ],
      [
        [1, 'Læser om niveauerne'],
        [2, 'Læser om de forskellige niveauer'],
        [3, 'Ringer til svømmehallen og spørger'],
        [2, 'Skriver til svømmehallen'],
      ],
      [
        [1, 'Sidder klar, når tilmeldingen åbner kl. 10'],
        [3, 'Sidder klar ved computeren, når tilmeldingen åbner'],
        [2, 'Logger ind med MitID'],
        [2, 'Betaler med MobilePay'],
        [3, 'Skriver barnet på venteliste'],
      ],
      [
        [1, 'Køber badetøj og svømmebriller'],
        [2, 'Køber svømmebriler og badetøj'],
        [3, 'Øver sig i badekarret derhjemme'],
        [1, 'Læser mailen fra kommunen'],
      ],
      [
        [1, 'Hjælper med at klæde om'],
        [2, 'Hjælper barnet med at klæde om'],
        [3, 'Sidder på tilskuerpladserne og kigger'],
        [3, '???'],
      ],
      [
        [1, 'Tilmelder til næste sæson'],
        [2, 'Tilmelder sig næste sæson'],
        [3, 'Tager i svømmehallen på egen hånd om søndagen'],
      ],
    ],
    thoughts: [
      [
        [1, 'Hvad koster det mon?'],
        [2, 'Gad vide, hvad det koster'],
        [3, 'Er vi for sent ude?'],
      ],
      [
        [1, 'Usikker på, hvilket niveau der passer'],
        [3, 'Er usikker på, hvilket niveau der er det rigtige'],
        [2, 'Bange for at hun ender blandt meget mindre børn'],
        [2, 'Niveauerne er nemme at forstå'],
        [1, 'Niveauerne er svære at forstå'],
      ],
      [
        [1, 'Stress! Pladserne er væk på fem minutter'],
        [2, 'Stressende, at pladserne ryger så hurtigt'],
        [3, 'Tilmeldingen gik let'],
        [1, 'Tilmeldingen var besværlig'],
      ],
      [
        [1, 'Glæder sig'],
        [2, 'Barnet glæder sig helt vildt'],
        [3, 'Nervøs for at sige farvel ved kanten'],
        [1, 'Hvad skal vi have med?'],
        [2, 'Hvad skal vi huske at tage med?'],
      ],
      [
        [1, 'Stolt, når hun tør springe i'],
        [3, 'Så stolt, når barnet tør springe i'],
        [2, 'Koldt vand og en masse larm', 'on a line'],
      ],
      [
        [1, 'Hvad har hun egentlig lært?'],
        [2, 'Ved ikke, hvad barnet kan nu'],
        [3, 'Virkelig glad for instruktøren 😀'],
        [1, 'test'],
      ],
    ],
    channels: [
      [
        [1, 'Opslag i børnehaven'],
        [2, 'Kommunens hjemmeside'],
        [3, 'Hjemmesiden'],
        [2, 'Facebookgruppen for kvarteret'],
      ],
      [
        [1, 'Telefon til svømmehallen'],
        [2, 'Telefon'],
        [3, 'Hjemmesiden'],
      ],
      [
        [1, 'Tilmelding på nettet'],
        [3, 'Online tilmelding'],
        [2, 'MobilePay'],
        [3, 'Sms med bekræftelse'],
      ],
      [
        [1, 'Mail med praktiske oplysninger'],
        [2, 'Mail med praktisk info'],
        [3, 'Sms dagen før'],
      ],
      [
        [1, 'Instruktøren'],
        [3, 'Taler med instruktøren ved kanten'],
        [2, 'Billetsalget'],
        [3, 'Skilte i omklædningen'],
      ],
      [
        [1, 'Diplom'],
        [3, 'Diplom på papir'],
        [2, 'Spørgeskema på mail', 'on a line'],
      ],
    ],
    solutions: [
      [
        [1, 'Oplysninger på flere sprog'],
        [2, 'Info på andre sprog end dansk'],
        [3, 'Lad sundhedsplejersken fortælle om det'],
        [1, 'Én fælles tilmeldingsside for alle svømmehaller'],
      ],
      [
        [1, 'En lille test på nettet, der foreslår et niveau'],
        [3, 'Test med fem spørgsmål, der viser det rette niveau'],
        [2, 'Prøvetime, før man bestemmer sig'],
      ],
      [
        [1, 'Træk lod i stedet for først til mølle'],
        [2, 'Lodtrækning blandt alle, der har skrevet sig op'],
        [3, 'Sms, når der bliver en plads ledig'],
        [2, 'Send en sms, når en plads bliver ledig'],
      ],
      [
        [1, 'Pakkeliste på én side'],
        [3, 'Pakkeliste med billeder'],
        [2, 'En kort film fra omklædningen og bassinet', 'on a line'],
      ],
      [
        [1, 'Badeforhæng i bruserummet'],
        [2, 'Forhæng ved bruserne'],
        [3, 'Varmere vand til de mindste'],
      ],
      [
        [1, 'Fortæl, hvad barnet kan, og hvad næste skridt er'],
        [2, 'Tilbagemelding: det kan barnet nu, det er næste skridt'],
        [3, 'Fast plads på næste hold til dem, der vil fortsætte'],
      ],
    ],
  },
  outside: 'Husk at spørge svømmeklubben, om de har ledige baner',
};
