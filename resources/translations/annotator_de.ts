<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Annotator</name>
    <message>
      <source> characters</source>
      <translation> Zeichen</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source># What is labelled

Names of people, **without** their titles.</source>
      <translation># Was gelabelt wird

Namen von Personen, **ohne** ihre Titel.</translation>
    </message>
    <message>
      <source>$.cats is not an object</source>
      <translation>$.cats ist kein Objekt</translation>
    </message>
    <message>
      <source>$.spans is not an object with lists of spans</source>
      <translation>$.spans ist kein Objekt mit Listen von Spans</translation>
    </message>
    <message>
      <source>&amp;Add…   Ins</source>
      <translation>&amp;Hinzufügen…   Einfg</translation>
    </message>
    <message>
      <source>&amp;Annotator's name</source>
      <translation>&amp;Name des Annotators</translation>
    </message>
    <message>
      <source>&amp;Begin with</source>
      <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Delete   Del</source>
      <translation>&amp;Löschen   Entf</translation>
    </message>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Beschreibung</translation>
    </message>
    <message>
      <source>&amp;Divide into train, dev and test:</source>
      <translation>In train, dev und test &amp;aufteilen:</translation>
    </message>
    <message>
      <source>&amp;Documents</source>
      <translation>&amp;Dokumente</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>&amp;Kodierung</translation>
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation>Bei&amp;spiele</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Export…</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Schrift</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <source>&amp;Go there   Enter</source>
      <translation>Dorthin &amp;gehen   Eingabe</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Ausblenden</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Import…</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>&amp;Taste</translation>
    </message>
    <message>
      <source>&amp;Keys by number</source>
      <translation>Ziffern als &amp;Tasten</translation>
    </message>
    <message>
      <source>&amp;Labels</source>
      <translation>&amp;Labels</translation>
    </message>
    <message>
      <source>&amp;Learning curve: what more documents bring (takes two and a half times as long)</source>
      <translation>&amp;Lernkurve: was mehr Dokumente bringen (dauert zweieinhalbmal so lange)</translation>
    </message>
    <message>
      <source>&amp;Make project</source>
      <translation>P&amp;rojekt anlegen</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <source>&amp;Merge into…   Ctrl+M</source>
      <translation>&amp;Zusammenführen…   Strg+M</translation>
    </message>
    <message>
      <source>&amp;Mistakes</source>
      <translation>&amp;Fehler</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Names and patterns in any letter case</source>
      <translation>&amp;Namen und Muster in jeder Groß-/Kleinschreibung</translation>
    </message>
    <message>
      <source>&amp;Order</source>
      <translation>&amp;Ordnen</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Andere…</translation>
    </message>
    <message>
      <source>&amp;Preset…</source>
      <translation>&amp;Vorlage…</translation>
    </message>
    <message>
      <source>&amp;Profile…</source>
      <translation>&amp;Belegung…</translation>
    </message>
    <message>
      <source>&amp;Project file</source>
      <translation>&amp;Projektdatei</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Restore   Enter</source>
      <translation>&amp;Wiederherstellen   Eingabe</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Ausführen</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>&amp;Startwert</translation>
    </message>
    <message>
      <source>&amp;Seed of the draw</source>
      <translation>&amp;Startwert der Auslosung</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Größe</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>A&amp;bbrechen</translation>
    </message>
    <message>
      <source>&amp;Suggest with it</source>
      <translation>Damit &amp;vorschlagen</translation>
    </message>
    <message>
      <source>&amp;Suggestions from</source>
      <translation>&amp;Vorschläge von</translation>
    </message>
    <message>
      <source>&amp;Take back   Del</source>
      <translation>&amp;Zurücknehmen   Entf</translation>
    </message>
    <message>
      <source>&amp;Text to look for</source>
      <translation>Gesuchter &amp;Text</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Trainieren</translation>
    </message>
    <message>
      <source>&amp;White space at borders</source>
      <translation>&amp;Leerraum an Grenzen</translation>
    </message>
    <message>
      <source>&amp;Whole words</source>
      <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
      <source>&amp;Width of the text</source>
      <translation>&amp;Breite des Textes</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>&amp;Ihr Name</translation>
    </message>
    <message>
      <source>*There are no guidelines yet. Enter writes them: what is labelled and what is not, with examples. It is Markdown.*</source>
      <translation>*Noch gibt es keine Richtlinien. Eingabe schreibt sie: was gelabelt wird und was nicht, mit Beispielen. Es ist Markdown.*</translation>
    </message>
    <message>
      <source>0 shows all suggestions. What is chosen holds for everybody in the project.</source>
      <translation>0 zeigt alle Vorschläge. Die Wahl gilt für alle im Projekt.</translation>
    </message>
    <message>
      <source>A Dask cluster needs the library distributed, which is not installed ({error}).</source>
      <translation>Ein Dask-Cluster braucht die Bibliothek distributed, die nicht installiert ist ({error}).</translation>
    </message>
    <message>
      <source>A bug in Annotator</source>
      <translation>Programmfehler in Annotator</translation>
    </message>
    <message>
      <source>A document counts on the day of its answer, with all its time.</source>
      <translation>Ein Dokument zählt am Tag seiner Antwort, mit seiner ganzen Zeit.</translation>
    </message>
    <message>
      <source>A folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>A key for “{command}”</source>
      <translation>Eine Taste für „{command}“</translation>
    </message>
    <message>
      <source>A label's key gives it to the line, Ctrl+L picks one by name, Del hides, Ins makes a new label, Enter goes on.</source>
      <translation>Die Taste eines Labels weist es der Zeile zu, Strg+L wählt eines nach dem Namen, Entf blendet aus, Einfg legt ein neues Label an, Eingabe geht weiter.</translation>
    </message>
    <message>
      <source>A row is a</source>
      <translation>Eine Zeile ist</translation>
    </message>
    <message>
      <source>A spaCy pipeline can run code when it is loaded. Do you know where {folder} comes from, and trust it?</source>
      <translation>Eine spaCy-Pipeline kann beim Laden Code ausführen. Wissen Sie, woher {folder} stammt, und vertrauen Sie dem Ordner?</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Info</translation>
    </message>
    <message>
      <source>About Annotator</source>
      <translation>Über Annotator</translation>
    </message>
    <message>
      <source>About the chosen pipeline</source>
      <translation>Über die gewählte Pipeline</translation>
    </message>
    <message>
      <source>Accept all above a score…</source>
      <translation>Alle ab einem Score annehmen…</translation>
    </message>
    <message>
      <source>Accept all of this label</source>
      <translation>Alle mit diesem Label annehmen</translation>
    </message>
    <message>
      <source>Accept all on the screen</source>
      <translation>Alle sichtbaren annehmen</translation>
    </message>
    <message>
      <source>Accept all suggestions</source>
      <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
      <source>Accept document</source>
      <translation>Dokument annehmen</translation>
    </message>
    <message>
      <source>Accept documents with Ctrl+Enter, or export those in every state (--answers any).</source>
      <translation>Dokumente mit Strg+Eingabe annehmen oder die in jedem Zustand exportieren (--answers any).</translation>
    </message>
    <message>
      <source>Accept every suggestion with at least this score</source>
      <translation>Jeden Vorschlag ab diesem Score annehmen</translation>
    </message>
    <message>
      <source>Accept everywhere</source>
      <translation>Überall annehmen</translation>
    </message>
    <message>
      <source>Accept more documents (Ctrl+Enter); each part needs some with spans.</source>
      <translation>Mehr Dokumente annehmen (Strg+Eingabe); jeder Teil braucht einige mit Spans.</translation>
    </message>
    <message>
      <source>Accept more documents, or split into fewer parts, as in --split 90,10.</source>
      <translation>Mehr Dokumente annehmen oder in weniger Teile aufteilen, etwa mit --split 90,10.</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <translation>Vorschlag annehmen</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Accepted, drawn at random</source>
      <translation>Angenommen, zufällig ausgelost</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions of the document, in one step; hidden ones stay undecided.</source>
      <translation>Nimmt alle offenen Vorschläge des Dokuments in einem Schritt an; ausgeblendete bleiben offen.</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions that can be seen now.</source>
      <translation>Nimmt alle offenen Vorschläge an, die gerade zu sehen sind.</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions with at least the score that is asked for.</source>
      <translation>Nimmt alle offenen Vorschläge an, die mindestens den erfragten Score haben.</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions with the label of the active span.</source>
      <translation>Nimmt alle offenen Vorschläge mit dem Label des aktiven Spans an.</translation>
    </message>
    <message>
      <source>Accepts the active suggestion and goes to the next pending one; with a label in hand, labels with it.</source>
      <translation>Nimmt den aktiven Vorschlag an und geht zum nächsten offenen; mit einem Label in der Hand wird damit gelabelt.</translation>
    </message>
    <message>
      <source>Accepts the active suggestion wherever the document has the same text with the same label.</source>
      <translation>Nimmt den aktiven Vorschlag überall an, wo das Dokument denselben Text mit demselben Label hat.</translation>
    </message>
    <message>
      <source>Accepts the document with its pending suggestions and goes to the next unanswered one. Where suggestions were hidden, they are shown now, and stay undecided unless they are reviewed.</source>
      <translation>Nimmt das Dokument mit seinen offenen Vorschlägen an und geht zum nächsten ohne Antwort. Waren Vorschläge ausgeblendet, werden sie jetzt gezeigt und bleiben offen, solange sie nicht durchgesehen werden.</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>D&amp;ateien…</translation>
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation>&amp;Ordner…</translation>
    </message>
    <message>
      <source>Add files or folders, or drop them here. More can be imported at any time (Ctrl+I).</source>
      <translation>Dateien oder Ordner hinzufügen oder hier ablegen. Weitere lassen sich jederzeit importieren (Strg+I).</translation>
    </message>
    <message>
      <source>Add it.</source>
      <translation>Ergänzen.</translation>
    </message>
    <message>
      <source>Add label</source>
      <translation>Label hinzufügen</translation>
    </message>
    <message>
      <source>Adds files to the project: texts, documents, and what other labelling programs have written.</source>
      <translation>Fügt dem Projekt Dateien hinzu: Texte, Dokumente und was andere Programme zum Labeln geschrieben haben.</translation>
    </message>
    <message>
      <source>Adds, renames, recolours, re-keys, describes, merges and deletes labels; reads and writes label schemes.</source>
      <translation>Legt Labels an, ändert Namen, Farbe, Taste und Beschreibung, führt sie zusammen, löscht sie; liest und schreibt Labelschemas.</translation>
    </message>
    <message>
      <source>Again: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All keys are the defaults again.</source>
      <translation>Alle Tasten sind wieder auf dem Standard.</translation>
    </message>
    <message>
      <source>All keys on one sheet.</source>
      <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
      <source>All sample projects are done already.</source>
      <translation>Alle Beispielprojekte sind schon fertig.</translation>
    </message>
    <message>
      <source>All suggestions have a lower score than the minimum. Ctrl+[ lowers it.</source>
      <translation>Alle Vorschläge liegen unter dem Mindestscore. Strg+[ senkt ihn.</translation>
    </message>
    <message>
      <source>All workers of the cluster are gone.</source>
      <translation>Alle Worker des Clusters sind verschwunden.</translation>
    </message>
    <message>
      <source>Allow it more with --memory.</source>
      <translation>Mit --memory mehr erlauben.</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Annotator (safe mode)</source>
      <translation>Annotator (abgesicherter Modus)</translation>
    </message>
    <message>
      <source>Annotator or a library of it is missing on {machine} ({error})</source>
      <translation>auf {machine} fehlt Annotator oder eine seiner Bibliotheken ({error})</translation>
    </message>
    <message>
      <source>Annotator projects (*.annot)</source>
      <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
      <source>Annotator {version}, MIT licence.</source>
      <translation>Annotator {version}, MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Annotator's own keys</source>
      <translation>Tasten von Annotator</translation>
    </message>
    <message>
      <source>Annotator: keys</source>
      <translation>Annotator: Tasten</translation>
    </message>
    <message>
      <source>Annotators by</source>
      <translation>Annotatoren nach</translation>
    </message>
    <message>
      <source>Another colour</source>
      <translation>Andere Farbe</translation>
    </message>
    <message>
      <source>Another program has changed the project; this is how it is now.</source>
      <translation>Ein anderes Programm hat das Projekt geändert; so ist es jetzt.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Ask for TEXT, LOWER, SHAPE and the like, or use a pipeline with an entity ruler.</source>
      <translation>Nach TEXT, LOWER, SHAPE und Ähnlichem fragen oder eine Pipeline mit EntityRuler verwenden.</translation>
    </message>
    <message>
      <source>Ask its makers for a new version.</source>
      <translation>Dessen Autoren um eine neue Version bitten.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Backed up: {file}</source>
      <translation>Gesichert: {file}</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Wird gesichert…</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Rücktaste</translation>
    </message>
    <message>
      <source>Backup to restore</source>
      <translation>Sicherung wählen</translation>
    </message>
    <message>
      <source>Bars: accepted full, rejected pale, pending empty.</source>
      <translation>Balken: angenommen voll, abgelehnt blass, offen leer.</translation>
    </message>
    <message>
      <source>Before training it was {f1:.2f}.</source>
      <translation>Vor dem Training lag F1 bei {f1:.2f}.</translation>
    </message>
    <message>
      <source>Begin with another, or with --base blank:en.</source>
      <translation>Mit einer anderen beginnen oder mit --base blank:en.</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Brings the last undone step again.</source>
      <translation>Wiederholt den zuletzt rückgängig gemachten Schritt.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>By score (F4)</source>
      <translation>Nach Score (F4)</translation>
    </message>
    <message>
      <source>Byte order mark</source>
      <translation>Byte-Order-Mark</translation>
    </message>
    <message>
      <source>CSV, a row a span</source>
      <translation>CSV, eine Zeile je Span</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <source>Caret one line down</source>
      <translation>Cursor eine Zeile nach unten</translation>
    </message>
    <message>
      <source>Caret one line up</source>
      <translation>Cursor eine Zeile nach oben</translation>
    </message>
    <message>
      <source>Caret one page down</source>
      <translation>Cursor eine Seite nach unten</translation>
    </message>
    <message>
      <source>Caret one page up</source>
      <translation>Cursor eine Seite nach oben</translation>
    </message>
    <message>
      <source>Caret one step back</source>
      <translation>Cursor einen Schritt zurück</translation>
    </message>
    <message>
      <source>Caret one step on</source>
      <translation>Cursor einen Schritt weiter</translation>
    </message>
    <message>
      <source>Caret to the end of the document</source>
      <translation>Cursor ans Ende des Dokuments</translation>
    </message>
    <message>
      <source>Caret to the end of the line</source>
      <translation>Cursor ans Ende der Zeile</translation>
    </message>
    <message>
      <source>Caret to the next paragraph</source>
      <translation>Cursor zum nächsten Absatz</translation>
    </message>
    <message>
      <source>Caret to the next sentence</source>
      <translation>Cursor zum nächsten Satz</translation>
    </message>
    <message>
      <source>Caret to the start of the document</source>
      <translation>Cursor an den Anfang des Dokuments</translation>
    </message>
    <message>
      <source>Caret to the start of the line</source>
      <translation>Cursor an den Anfang der Zeile</translation>
    </message>
    <message>
      <source>Caret to the start of the paragraph</source>
      <translation>Cursor an den Anfang des Absatzes</translation>
    </message>
    <message>
      <source>Caret to the start of the sentence</source>
      <translation>Cursor an den Anfang des Satzes</translation>
    </message>
    <message>
      <source>Chan&amp;ge…   Enter</source>
      <translation>Ä&amp;ndern…   Eingabe</translation>
    </message>
    <message>
      <source>Change it by hand.</source>
      <translation>Von Hand ändern.</translation>
    </message>
    <message>
      <source>Change its rights, or copy it to a folder of yours.</source>
      <translation>Die Zugriffsrechte ändern oder das Projekt in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Tasten ändern…</translation>
    </message>
    <message>
      <source>Change label</source>
      <translation>Label ändern</translation>
    </message>
    <message>
      <source>Change one.</source>
      <translation>Eines von beiden ändern.</translation>
    </message>
    <message>
      <source>Change them, or choose another --remedy.</source>
      <translation>Die Spans ändern oder ein anderes --remedy wählen.</translation>
    </message>
    <message>
      <source>Characters (F2)</source>
      <translation>Zeichenweise (F2)</translation>
    </message>
    <message>
      <source>Characters of a &amp;label</source>
      <translation>Zei&amp;chen eines Labels</translation>
    </message>
    <message>
      <source>Check before training</source>
      <translation>Prüfung vor dem Training</translation>
    </message>
    <message>
      <source>Check its rights.</source>
      <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <source>Check its rights; the new backup is there.</source>
      <translation>Die Zugriffsrechte prüfen; die neue Sicherung ist da.</translation>
    </message>
    <message>
      <source>Check that it was made for this version of spaCy (3.8), or choose another.</source>
      <translation>Prüfen, ob sie für diese Version von spaCy (3.8) gemacht ist, oder eine andere wählen.</translation>
    </message>
    <message>
      <source>Check that it was made for this version of spaCy (3.8).</source>
      <translation>Prüfen, ob sie für diese Version von spaCy (3.8) gemacht ist.</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write there.</source>
      <translation>Prüfen, ob es den Ordner gibt und ob dort geschrieben werden darf.</translation>
    </message>
    <message>
      <source>Check the address and that it runs; one that speaks TLS has a tls:// address and needs --tls-ca.</source>
      <translation>Prüfen, ob die Adresse stimmt und der Scheduler läuft; einer mit TLS hat eine tls://-Adresse und braucht --tls-ca.</translation>
    </message>
    <message>
      <source>Check the disk that holds it.</source>
      <translation>Den Datenträger prüfen, auf dem sie liegt.</translation>
    </message>
    <message>
      <source>Check the disk, then try again.</source>
      <translation>Den Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Check the files.</source>
      <translation>Die Dateien prüfen.</translation>
    </message>
    <message>
      <source>Check the folder and its space.</source>
      <translation>Den Ordner und den freien Platz prüfen.</translation>
    </message>
    <message>
      <source>Check the name and its rights.</source>
      <translation>Den Namen und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Den Namen prüfen.</translation>
    </message>
    <message>
      <source>Check…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <source>Choose another --out.</source>
      <translation>Ein anderes --out wählen.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Choose another label.</source>
      <translation>Ein anderes Label wählen.</translation>
    </message>
    <message>
      <source>Choose another name, or merge the two.</source>
      <translation>Einen anderen Namen wählen oder die beiden zusammenführen.</translation>
    </message>
    <message>
      <source>Choose another name, or open it.</source>
      <translation>Einen anderen Namen wählen oder die Datei öffnen.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>Choose another name: --name.</source>
      <translation>Einen anderen Namen wählen: --name.</translation>
    </message>
    <message>
      <source>Choose another name; nothing is written over.</source>
      <translation>Einen anderen Namen wählen; nichts wird überschrieben.</translation>
    </message>
    <message>
      <source>Chooses which documents come first: at random, the least certain, by a text, like what was corrected last.</source>
      <translation>Legt fest, welche Dokumente zuerst kommen: zufällig, die unsichersten, nach einem Text, ähnlich dem zuletzt Korrigierten.</translation>
    </message>
    <message>
      <source>Clear selection</source>
      <translation>Auswahl aufheben</translation>
    </message>
    <message>
      <source>Close it there, then restore again.</source>
      <translation>Dort schließen, dann erneut wiederherstellen.</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Ohne ihn schließen</translation>
    </message>
    <message>
      <source>Closes the window. Everything is saved already.</source>
      <translation>Schließt das Fenster. Alles ist bereits gespeichert.</translation>
    </message>
    <message>
      <source>CoNLL-2003 and other columns</source>
      <translation>CoNLL-2003 und andere Spaltenformate</translation>
    </message>
    <message>
      <source>Colour of the label</source>
      <translation>Farbe des Labels</translation>
    </message>
    <message>
      <source>Colours as the desktop</source>
      <translation>Farben wie der Desktop</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Befehlspalette…</translation>
    </message>
    <message>
      <source>Command, label or document</source>
      <translation>Befehl, Label oder Dokument</translation>
    </message>
    <message>
      <source>Commands and keys</source>
      <translation>Befehle und Tasten</translation>
    </message>
    <message>
      <source>Compare it with an exported profile.</source>
      <translation>Mit einer exportierten Tastenbelegung vergleichen.</translation>
    </message>
    <message>
      <source>Compare it with the presets.</source>
      <translation>Mit den Vorlagen vergleichen.</translation>
    </message>
    <message>
      <source>Components: {components}.</source>
      <translation>Komponenten: {components}.</translation>
    </message>
    <message>
      <source>Con&amp;fusion</source>
      <translation>Ver&amp;wechslungen</translation>
    </message>
    <message>
      <source>Confusion</source>
      <translation>Verwechslungen</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copies the selection, else the active span, exactly as it is in the document.</source>
      <translation>Kopiert die Auswahl, sonst den aktiven Span, genau wie im Dokument.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy what you have written, leave with Esc, and add it to what is there now.</source>
      <translation>Das Geschriebene kopieren, mit Esc verlassen und zu dem hinzufügen, was jetzt dort steht.</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Wird kopiert…</translation>
    </message>
    <message>
      <source>Correct some suggestions first.</source>
      <translation>Zuerst einige Vorschläge korrigieren.</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Ctrl+Enter accepts one.</source>
      <translation>Strg+Eingabe nimmt eines an.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Day by day</source>
      <translation>Tag für Tag</translation>
    </message>
    <message>
      <source>De&amp;cisions of</source>
      <translation>E&amp;ntscheidungen von</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Delete label</source>
      <translation>Label löschen</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Deleted documents and labels</source>
      <translation>Gelöschte Dokumente und Labels</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Different pipelines answered: {first} and {second}.</source>
      <translation>Verschiedene Pipelines haben geantwortet: {first} und {second}.</translation>
    </message>
    <message>
      <source>Distance of &amp;lines</source>
      <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Document {ident} cannot be looked at: {problem}.</source>
      <translation>Dokument {ident} lässt sich nicht verarbeiten: {problem}.</translation>
    </message>
    <message>
      <source>Document {ident} is lost.</source>
      <translation>Dokument {ident} ist verloren.</translation>
    </message>
    <message>
      <source>Document {ident} is not in {project}.</source>
      <translation>Dokument {ident} ist nicht in {project}.</translation>
    </message>
    <message>
      <source>Document {ident} was left out: {why}.</source>
      <translation>Dokument {ident} wurde weggelassen: {why}.</translation>
    </message>
    <message>
      <source>Document {ident}, “{title}”, is not as it was imported: compare its text.</source>
      <translation>Dokument {ident}, „{title}“, ist nicht mehr wie importiert: seinen Text vergleichen.</translation>
    </message>
    <message>
      <source>Document {ident}, “{title}”, was taken from the backup {backup}.</source>
      <translation>Dokument {ident}, „{title}“, wurde aus der Sicherung {backup} übernommen.</translation>
    </message>
    <message>
      <source>Document {number:,} of {all:,}</source>
      <translation>Dokument {number:,} von {all:,}</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>Documents ({patterns})</source>
      <translation>Dokumente ({patterns})</translation>
    </message>
    <message>
      <source>Documents answered</source>
      <translation>Dokumente mit Antwort</translation>
    </message>
    <message>
      <source>Documents come</source>
      <translation>Dokumente kommen</translation>
    </message>
    <message>
      <source>Documents in every &amp;state</source>
      <translation>Dokumente in jedem &amp;Zustand</translation>
    </message>
    <message>
      <source>Documents of the project</source>
      <translation>Dokumente des Projekts</translation>
    </message>
    <message>
      <source>Documents pane</source>
      <translation>Dokumentliste</translation>
    </message>
    <message>
      <source>Documents: {parts}. Labels: {labels}.</source>
      <translation>Dokumente: {parts}. Labels: {labels}.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Drawn at &amp;random and mixed in</source>
      <translation>&amp;Zufällig ausgelost und eingemischt</translation>
    </message>
    <message>
      <source>Drop it</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Drop what web pages &amp;left in texts</source>
      <translation>Reste von &amp;Webseiten weglassen</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Dropped as</source>
      <translation>Weggelassen als</translation>
    </message>
    <message>
      <source>Duplicate, skipped</source>
      <translation>Dublette, übersprungen</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xportieren…</translation>
    </message>
    <message>
      <source>E-book (EPUB)</source>
      <translation>E-Book (EPUB)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Encoding of the file</source>
      <translation>Kodierung der Datei</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End inwards</source>
      <translation>Ende nach innen</translation>
    </message>
    <message>
      <source>End outwards</source>
      <translation>Ende nach außen</translation>
    </message>
    <message>
      <source>Enough of this article? [document.accept] accepts it with all that is left, and opens the next one.</source>
      <translation>Genug von diesem Artikel? [document.accept] nimmt ihn mit allem Übrigen an und öffnet den nächsten.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Enter gives the command a key, Insert one more, Delete takes its keys away.</source>
      <translation>Eingabe gibt dem Befehl eine Taste, Einfg eine weitere, Entf nimmt ihm seine Tasten.</translation>
    </message>
    <message>
      <source>Enter goes there, Delete takes the step back, Esc leaves.</source>
      <translation>Eingabe führt dorthin, Entf nimmt den Schritt zurück, Esc schließt.</translation>
    </message>
    <message>
      <source>Enter goes there.</source>
      <translation>Eingabe führt dorthin.</translation>
    </message>
    <message>
      <source>Enter goes to the page.</source>
      <translation>Eingabe führt zur Seite.</translation>
    </message>
    <message>
      <source>Enter writes, F6 hides, Esc goes back to the text.</source>
      <translation>Eingabe schreibt, F6 blendet aus, Esc führt zurück zum Text.</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esc goes back.</source>
      <translation>Esc führt zurück.</translation>
    </message>
    <message>
      <source>Every document is answered. Ctrl+E exports them; without the tick above all are shown.</source>
      <translation>Alle Dokumente haben eine Antwort. Strg+E exportiert sie; ohne das Häkchen oben werden alle gezeigt.</translation>
    </message>
    <message>
      <source>Every document is answered. Export with Ctrl+E.</source>
      <translation>Alle Dokumente haben eine Antwort. Strg+E exportiert sie.</translation>
    </message>
    <message>
      <source>Every key is saved at once; where that failed (the disk is full, say) this tries again.</source>
      <translation>Jeder Tastendruck wird sofort gespeichert; misslang das (etwa: Datenträger voll), wird es hiermit erneut versucht.</translation>
    </message>
    <message>
      <source>Every occurrence of the text</source>
      <translation>Jedes Vorkommen des Textes</translation>
    </message>
    <message>
      <source>Every span can be written as it is.</source>
      <translation>Jeder Span lässt sich schreiben, wie er ist.</translation>
    </message>
    <message>
      <source>Everything before it is saved. Close without this step?</source>
      <translation>Alles davor ist gespeichert. Ohne diesen Schritt schließen?</translation>
    </message>
    <message>
      <source>Everything is saved already, as it is after every key.</source>
      <translation>Alles ist bereits gespeichert, wie nach jedem Tastendruck.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export it, and import what comes out.</source>
      <translation>Das Projekt exportieren und importieren, was dabei entsteht.</translation>
    </message>
    <message>
      <source>Export keys</source>
      <translation>Tasten exportieren</translation>
    </message>
    <message>
      <source>Export label scheme</source>
      <translation>Labelschema exportieren</translation>
    </message>
    <message>
      <source>Export {format}</source>
      <translation>Export: {format}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Expressions (*.toml *.tsv *.txt);;All files (*)</source>
      <translation>Ausdrücke (*.toml *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Extends the selection one line down.</source>
      <translation>Erweitert die Auswahl um eine Zeile nach unten.</translation>
    </message>
    <message>
      <source>Extends the selection one line up.</source>
      <translation>Erweitert die Auswahl um eine Zeile nach oben.</translation>
    </message>
    <message>
      <source>Extends the selection one page down.</source>
      <translation>Erweitert die Auswahl um eine Seite nach unten.</translation>
    </message>
    <message>
      <source>Extends the selection one page up.</source>
      <translation>Erweitert die Auswahl um eine Seite nach oben.</translation>
    </message>
    <message>
      <source>Extends the selection one step back.</source>
      <translation>Erweitert die Auswahl um einen Schritt zurück.</translation>
    </message>
    <message>
      <source>Extends the selection one step on.</source>
      <translation>Erweitert die Auswahl um einen Schritt weiter.</translation>
    </message>
    <message>
      <source>Extends the selection to the end of the document.</source>
      <translation>Erweitert die Auswahl bis zum Ende des Dokuments.</translation>
    </message>
    <message>
      <source>Extends the selection to the end of the line.</source>
      <translation>Erweitert die Auswahl bis zum Ende der Zeile.</translation>
    </message>
    <message>
      <source>Extends the selection to the next paragraph.</source>
      <translation>Erweitert die Auswahl bis zum nächsten Absatz.</translation>
    </message>
    <message>
      <source>Extends the selection to the next sentence.</source>
      <translation>Erweitert die Auswahl bis zum nächsten Satz.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the document.</source>
      <translation>Erweitert die Auswahl bis zum Anfang des Dokuments.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the line.</source>
      <translation>Erweitert die Auswahl bis zum Anfang der Zeile.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the paragraph.</source>
      <translation>Erweitert die Auswahl bis zum Anfang des Absatzes.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the sentence.</source>
      <translation>Erweitert die Auswahl bis zum Anfang des Satzes.</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 (spans) of each label: {rates}.</source>
      <translation>F1 (Spans) je Label: {rates}.</translation>
    </message>
    <message>
      <source>F1 between (95 %)</source>
      <translation>F1-Bereich (95 %)</translation>
    </message>
    <message>
      <source>F1 by documents</source>
      <translation>F1 nach Dokumenten</translation>
    </message>
    <message>
      <source>F1 here</source>
      <translation>F1 hier</translation>
    </message>
    <message>
      <source>F1 on dev</source>
      <translation>F1 auf dev</translation>
    </message>
    <message>
      <source>Fewer keys now: {commands}.</source>
      <translation>Jetzt mit weniger Tasten: {commands}.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Auswertung</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Auswertungen</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File, Back up now makes one of an open project.</source>
      <translation>„Jetzt sichern“ im Menü „Datei“ legt von einem geöffneten Projekt eine an.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Files can also be dropped here: documents begin a new project, a project is opened.</source>
      <translation>Dateien lassen sich auch hier ablegen: Dokumente beginnen ein neues Projekt, ein Projekt wird geöffnet.</translation>
    </message>
    <message>
      <source>Filter by command, annotator or document</source>
      <translation>Nach Befehl, Annotator oder Dokument filtern</translation>
    </message>
    <message>
      <source>Filter by kind, label, text or document</source>
      <translation>Nach Art, Label, Text oder Dokument filtern</translation>
    </message>
    <message>
      <source>Filter commands</source>
      <translation>Befehle filtern</translation>
    </message>
    <message>
      <source>Filter documents by title</source>
      <translation>Dokumente nach Titel filtern</translation>
    </message>
    <message>
      <source>Filter the history</source>
      <translation>Verlauf filtern</translation>
    </message>
    <message>
      <source>Filter titles</source>
      <translation>Titel filtern</translation>
    </message>
    <message>
      <source>Filter what was found</source>
      <translation>Gefundenes filtern</translation>
    </message>
    <message>
      <source>Find by &amp;key…</source>
      <translation>Nach &amp;Taste suchen…</translation>
    </message>
    <message>
      <source>Find in all documents</source>
      <translation>In allen Dokumenten suchen</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>Finds text in all documents of the project.</source>
      <translation>Sucht Text in allen Dokumenten des Projekts.</translation>
    </message>
    <message>
      <source>Finds text in the document.</source>
      <translation>Sucht Text im Dokument.</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>First come</source>
      <translation>Zuerst kommen</translation>
    </message>
    <message>
      <source>First lines, and lines to drop</source>
      <translation>Erste Zeilen und wegzulassende Zeilen</translation>
    </message>
    <message>
      <source>Folder of a pipeline</source>
      <translation>Ordner einer Pipeline</translation>
    </message>
    <message>
      <source>Folder of documents</source>
      <translation>Ordner mit Dokumenten</translation>
    </message>
    <message>
      <source>Font, size, width and spacing of the text, colours, line numbers, and the annotator's name.</source>
      <translation>Schrift, Größe, Breite und Abstände des Textes, Farben, Zeilennummern und der Name des Annotators.</translation>
    </message>
    <message>
      <source>For example: {examples}</source>
      <translation>Zum Beispiel: {examples}</translation>
    </message>
    <message>
      <source>For people who come from Label Studio</source>
      <translation>Für alle, die von Label Studio kommen</translation>
    </message>
    <message>
      <source>For people who come from Prodigy</source>
      <translation>Für alle, die von Prodigy kommen</translation>
    </message>
    <message>
      <source>For people who come from doccano</source>
      <translation>Für alle, die von doccano kommen</translation>
    </message>
    <message>
      <source>For vim hands</source>
      <translation>Für alle, die vim gewohnt sind</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Prognose</translation>
    </message>
    <message>
      <source>Forest</source>
      <translation>Waldgrün</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Format of the file</source>
      <translation>Format der Datei</translation>
    </message>
    <message>
      <source>Formats to read: {names}.</source>
      <translation>Lesbare Formate: {names}.</translation>
    </message>
    <message>
      <source>Formats to write: {names}.</source>
      <translation>Schreibbare Formate: {names}.</translation>
    </message>
    <message>
      <source>Formats: {names}.</source>
      <translation>Formate: {names}.</translation>
    </message>
    <message>
      <source>Formulas in cells</source>
      <translation>Formeln in Zellen</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
      <source>Free some space there, or copy it to a folder of yours.</source>
      <translation>Dort Platz schaffen oder das Projekt in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>Platz schaffen.</translation>
    </message>
    <message>
      <source>From {half} to {whole} documents F1 went from {before:.2f} to {after:.2f}.</source>
      <translation>Von {half} zu {whole} Dokumenten ging F1 von {before:.2f} auf {after:.2f}.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Full screen and back.</source>
      <translation>Vollbild und zurück.</translation>
    </message>
    <message>
      <source>Give --tls-ca, --tls-cert, --tls-key.</source>
      <translation>--tls-ca, --tls-cert, --tls-key angeben.</translation>
    </message>
    <message>
      <source>Give a number from 0 to 1: 0.1 for one in ten.</source>
      <translation>Eine Zahl von 0 bis 1 angeben: 0.1 für eines von zehn.</translation>
    </message>
    <message>
      <source>Give it a name that ends in .svg or .png.</source>
      <translation>Einen Namen wählen, der auf .svg oder .png endet.</translation>
    </message>
    <message>
      <source>Gives commands other keys; has profiles for people who come from other programs.</source>
      <translation>Gibt Befehlen andere Tasten; hat Tastenbelegungen für alle, die von anderen Programmen kommen.</translation>
    </message>
    <message>
      <source>Go to documents</source>
      <translation>Zu den Dokumenten</translation>
    </message>
    <message>
      <source>Go to spans</source>
      <translation>Zu den Spans</translation>
    </message>
    <message>
      <source>Go to the next suggestion with [span.next_pending].</source>
      <translation>Mit [span.next_pending] zum nächsten Vorschlag gehen.</translation>
    </message>
    <message>
      <source>Go to the text</source>
      <translation>Zum Text</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>Gehe zu…</translation>
    </message>
    <message>
      <source>Goes to suggestion 1 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 1. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 10 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 10. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 2 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 2. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 3 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 3. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 4 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 4. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 5 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 5. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 6 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 6. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 7 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 7. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 8 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 8. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to suggestion 9 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Geht zum 9. Vorschlag von hier aus; bei gehaltener Alt-Taste stehen die Nummern an den Vorschlägen.</translation>
    </message>
    <message>
      <source>Goes to the next document in the list.</source>
      <translation>Geht zum nächsten Dokument der Liste.</translation>
    </message>
    <message>
      <source>Goes to the next document without an answer.</source>
      <translation>Geht zum nächsten Dokument ohne Antwort.</translation>
    </message>
    <message>
      <source>Goes to the next suggestion; the one that is left stays undecided.</source>
      <translation>Geht zum nächsten Vorschlag; der verlassene bleibt offen.</translation>
    </message>
    <message>
      <source>Goes to the previous document in the list.</source>
      <translation>Geht zum vorherigen Dokument der Liste.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Guidelines</source>
      <translation>Richtlinien</translation>
    </message>
    <message>
      <source>Guidelines may have {most:,} characters; these have {length:,}.</source>
      <translation>Richtlinien dürfen {most:,} Zeichen haben; diese haben {length:,}.</translation>
    </message>
    <message>
      <source>Guidelines, as Markdown</source>
      <translation>Richtlinien als Markdown</translation>
    </message>
    <message>
      <source>Handbook</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here are: {names}; or name a folder.</source>
      <translation>Vorhanden: {names}; oder einen Ordner angeben.</translation>
    </message>
    <message>
      <source>Hidden: {names}. To see them: --map {label}=LABEL, or --new-labels.</source>
      <translation>Ausgeblendet: {names}. Um sie zu sehen: --map {label}=LABEL oder --new-labels.</translation>
    </message>
    <message>
      <source>Hide suggestions in some documents</source>
      <translation>Vorschläge in einigen Dokumenten ausblenden</translation>
    </message>
    <message>
      <source>Hide suggestions in some documents…</source>
      <translation>Vorschläge in einigen Dokumenten ausblenden…</translation>
    </message>
    <message>
      <source>Hides suggestions in a share of the documents until they are finished, to see what suggestions do to the work.</source>
      <translation>Blendet Vorschläge in einem Teil der Dokumente aus, bis diese fertig sind, um zu sehen, was Vorschläge an der Arbeit ändern.</translation>
    </message>
    <message>
      <source>Hides suggestions with a low score, 0.05 more. Nothing is deleted.</source>
      <translation>Blendet Vorschläge mit niedrigem Score aus, jeweils 0,05 mehr. Gelöscht wird nichts.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>How far the work is and how long it will take, what of the suggestions is right, time by day and annotator.</source>
      <translation>Wie weit die Arbeit ist und wie lange sie noch dauert, was an den Vorschlägen richtig ist, Zeit nach Tag und Annotator.</translation>
    </message>
    <message>
      <source>How to begin, all formats, training, what can happen: to search and to read beside the work.</source>
      <translation>Erste Schritte, alle Formate, Training, was geschehen kann: zum Suchen und zum Lesen neben der Arbeit.</translation>
    </message>
    <message>
      <source>Hugging Face dataset (folder)</source>
      <translation>Hugging-Face-Datensatz (Ordner)</translation>
    </message>
    <message>
      <source>Hugging Face tokens and tags (JSONL)</source>
      <translation>Hugging-Face-Tokens und -Tags (JSONL)</translation>
    </message>
    <message>
      <source>Hugging Face tokens and tags (Parquet)</source>
      <translation>Hugging-Face-Tokens und -Tags (Parquet)</translation>
    </message>
    <message>
      <source>Ignore document</source>
      <translation>Dokument ignorieren</translation>
    </message>
    <message>
      <source>Ignore it (Ctrl+Shift+Enter) or move it to the trash.</source>
      <translation>Das Dokument ignorieren (Strg+Umschalt+Eingabe) oder in den Papierkorb legen.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import documents</source>
      <translation>Dokumente importieren</translation>
    </message>
    <message>
      <source>Import documents…</source>
      <translation>Dokumente importieren…</translation>
    </message>
    <message>
      <source>Import files or folders, or drop them here; then let a pipeline suggest spans.</source>
      <translation>Dateien oder Ordner importieren oder hier ablegen; danach eine Pipeline Spans vorschlagen lassen.</translation>
    </message>
    <message>
      <source>Import keys</source>
      <translation>Tasten importieren</translation>
    </message>
    <message>
      <source>Import label scheme</source>
      <translation>Labelschema importieren</translation>
    </message>
    <message>
      <source>Import one with Ctrl+I, or choose one on the left.</source>
      <translation>Eines mit Strg+I importieren oder links eines wählen.</translation>
    </message>
    <message>
      <source>Import some first (Ctrl+I).</source>
      <translation>Zuerst welche importieren (Strg+I).</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Import läuft…</translation>
    </message>
    <message>
      <source>In safe mode no pipeline is loaded.</source>
      <translation>Im abgesicherten Modus wird keine Pipeline geladen.</translation>
    </message>
    <message>
      <source>In which documents suggestions are hidden cannot be read ({kind}: {error}).</source>
      <translation>In welchen Dokumenten Vorschläge ausgeblendet sind, lässt sich nicht lesen ({kind}: {error}).</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>Indigo</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Einfg</translation>
    </message>
    <message>
      <source>Inside a &amp;token</source>
      <translation>In einem &amp;Token</translation>
    </message>
    <message>
      <source>Install Annotator again.</source>
      <translation>Annotator neu installieren.</translation>
    </message>
    <message>
      <source>Install it: pip install 'annotator[dask]'.</source>
      <translation>Installieren mit: pip install 'annotator[dask]'.</translation>
    </message>
    <message>
      <source>Install it: pip install 'annotator[{extra}]'.</source>
      <translation>Installieren mit: pip install 'annotator[{extra}]'.</translation>
    </message>
    <message>
      <source>Install one everywhere.</source>
      <translation>Überall dieselbe installieren.</translation>
    </message>
    <message>
      <source>Install the newest version.</source>
      <translation>Die neueste Version installieren.</translation>
    </message>
    <message>
      <source>Install the newest version; the project is unchanged.</source>
      <translation>Die neueste Version installieren; das Projekt ist unverändert.</translation>
    </message>
    <message>
      <source>Install the same everywhere: pip install 'annotator[dask]', and the pipeline.</source>
      <translation>Überall dasselbe installieren: pip install 'annotator[dask]' und die Pipeline.</translation>
    </message>
    <message>
      <source>Intervals: 95 %, documents drawn anew (percentile bootstrap).</source>
      <translation>Intervalle: 95 %, Dokumente neu gezogen (Perzentil-Bootstrap).</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Is it right? Accept it with [span.accept]. That goes on to the next one, too.</source>
      <translation>Ist er richtig? Mit [span.accept] annehmen. Das führt auch gleich zum nächsten.</translation>
    </message>
    <message>
      <source>It ended with status {code}.</source>
      <translation>Es endete mit Status {code}.</translation>
    </message>
    <message>
      <source>It has no backup.</source>
      <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
      <source>It has: {names}.</source>
      <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
      <source>It is as it was; its backup is {backup}</source>
      <translation>Das Projekt ist, wie es war; seine Sicherung ist {backup}</translation>
    </message>
    <message>
      <source>It is not used any more.</source>
      <translation>Es wird nicht mehr verwendet.</translation>
    </message>
    <message>
      <source>It looks like tcp://HOST:8786.</source>
      <translation>Sie sieht aus wie tcp://HOST:8786.</translation>
    </message>
    <message>
      <source>It needs [[label]] with a name for each.</source>
      <translation>Nötig ist [[label]], jeweils mit einem Namen.</translation>
    </message>
    <message>
      <source>It needs a table [keys].</source>
      <translation>Nötig ist eine Tabelle [keys].</translation>
    </message>
    <message>
      <source>It runs in a process of its own, with your rights. You are asked once for each folder.</source>
      <translation>Sie läuft in einem eigenen Prozess, mit Ihren Rechten. Gefragt wird einmal je Ordner.</translation>
    </message>
    <message>
      <source>It stands nowhere like this. Without “Whole words” or “Same capitals” more is found.</source>
      <translation>So steht es nirgends. Ohne „Ganze Wörter“ oder „Groß-/Kleinschreibung“ wird mehr gefunden.</translation>
    </message>
    <message>
      <source>Its newest backup is of {when}.</source>
      <translation>Die neueste Sicherung ist vom {when}.</translation>
    </message>
    <message>
      <source>Its parts: {parts}.</source>
      <translation>Die Teile: {parts}.</translation>
    </message>
    <message>
      <source>JSONL of spaCy's EntityRuler or of Prodigy</source>
      <translation>JSONL von spaCys EntityRuler oder von Prodigy</translation>
    </message>
    <message>
      <source>Keeps one label in hand: Enter gives it to the selection or the word at the caret, a drag of the mouse too. Again, or Esc, puts it down.</source>
      <translation>Behält ein Label in der Hand: Eingabe gibt es der Auswahl oder dem Wort am Cursor, Ziehen mit der Maus ebenso. Noch einmal oder Esc legt es ab.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Übernommen.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Key of the text</source>
      <translation>Schlüssel des Textes</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys (*.toml)</source>
      <translation>Tasten (*.toml)</translation>
    </message>
    <message>
      <source>Keys:  {keys}</source>
      <translation>Tasten:  {keys}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>La&amp;bels</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Label every occurrence as {label}</source>
      <translation>Jedes Vorkommen als {label} labeln</translation>
    </message>
    <message>
      <source>Label every occurrence…</source>
      <translation>Jedes Vorkommen labeln…</translation>
    </message>
    <message>
      <source>Label first: {label} (Esc ends it)</source>
      <translation>Zuerst das Label: {label} (Esc beendet das)</translation>
    </message>
    <message>
      <source>Label first…</source>
      <translation>Zuerst das Label…</translation>
    </message>
    <message>
      <source>Label for every “{text}”</source>
      <translation>Label für jedes „{text}“</translation>
    </message>
    <message>
      <source>Label more of them (50 at least), or merge the label with another (Ctrl+B).</source>
      <translation>Mehr davon labeln (mindestens 50) oder das Label mit einem anderen zusammenführen (Strg+B).</translation>
    </message>
    <message>
      <source>Label schemes (*.toml *.json)</source>
      <translation>Labelschemas (*.toml *.json)</translation>
    </message>
    <message>
      <source>Label something first.</source>
      <translation>Zuerst etwas labeln.</translation>
    </message>
    <message>
      <source>Label to hold: type part of its name</source>
      <translation>Label zum Behalten: Teil des Namens tippen</translation>
    </message>
    <message>
      <source>Label {count}</source>
      <translation>{count} labeln</translation>
    </message>
    <message>
      <source>Label {label}</source>
      <translation>Als {label} labeln</translation>
    </message>
    <message>
      <source>Label: type part of its name</source>
      <translation>Label: Teil des Namens tippen</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Labels added to the scheme: {names}</source>
      <translation>Labels zum Schema hinzugefügt: {names}</translation>
    </message>
    <message>
      <source>Labels and spans pane</source>
      <translation>Labels und Spans</translation>
    </message>
    <message>
      <source>Labels are: {names}.</source>
      <translation>Die Labels: {names}.</translation>
    </message>
    <message>
      <source>Labels every occurrence of the selected text in the document, from a list to tick first.</source>
      <translation>Labelt jedes Vorkommen des ausgewählten Textes im Dokument, nach Abhaken in einer Liste.</translation>
    </message>
    <message>
      <source>Labels of suggestions</source>
      <translation>Labels der Vorschläge</translation>
    </message>
    <message>
      <source>Labels of suggestions…</source>
      <translation>Labels der Vorschläge…</translation>
    </message>
    <message>
      <source>Labels of {pipeline}</source>
      <translation>Labels von {pipeline}</translation>
    </message>
    <message>
      <source>Labels tag</source>
      <translation>Labels-Tag</translation>
    </message>
    <message>
      <source>Labels to begin with</source>
      <translation>Labels zu Beginn</translation>
    </message>
    <message>
      <source>Labels, one on each line</source>
      <translation>Labels, eines je Zeile</translation>
    </message>
    <message>
      <source>Labels: {labels}.</source>
      <translation>Labels: {labels}.</translation>
    </message>
    <message>
      <source>Labels…</source>
      <translation>Labels…</translation>
    </message>
    <message>
      <source>Lan&amp;guage, from the next start</source>
      <translation>S&amp;prache, ab dem nächsten Start</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>Unsicherste zuerst</translation>
    </message>
    <message>
      <source>Leave   Esc</source>
      <translation>Verlassen   Esc</translation>
    </message>
    <message>
      <source>Leave --split away.</source>
      <translation>--split weglassen.</translation>
    </message>
    <message>
      <source>Leaves the document out without a judgement and goes to the next unanswered one.</source>
      <translation>Lässt das Dokument ohne Urteil aus und geht zum nächsten ohne Antwort.</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>←</translation>
    </message>
    <message>
      <source>Let a pipeline suggest some first (Ctrl+P).</source>
      <translation>Zuerst eine Pipeline welche vorschlagen lassen (Strg+P).</translation>
    </message>
    <message>
      <source>Lets a spaCy pipeline suggest spans; decisions already made stay as they are.</source>
      <translation>Lässt eine spaCy-Pipeline Spans vorschlagen; bereits Entschiedenes bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Line numbers</source>
      <translation>Zeilennummern</translation>
    </message>
    <message>
      <source>Lists (*.tsv *.csv *.txt);;All files (*)</source>
      <translation>Listen (*.tsv *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Lists the pipelines that are here, and measures how fast and how right each is in this project.</source>
      <translation>Listet die vorhandenen Pipelines auf und misst, wie schnell und wie richtig jede in diesem Projekt ist.</translation>
    </message>
    <message>
      <source>Lists the runs of pipelines with how much of each was accepted, and switches them on or off.</source>
      <translation>Listet die Läufe der Pipelines auf, mit dem jeweils angenommenen Anteil, und schaltet sie ein oder aus.</translation>
    </message>
    <message>
      <source>Lists what would go wrong in training, and goes there: borders, overlaps, rare labels, repeated documents.</source>
      <translation>Listet auf, was im Training schiefgehen würde, und führt dorthin: Grenzen, Überlappungen, seltene Labels, doppelte Dokumente.</translation>
    </message>
    <message>
      <source>Loading spaCy’s tokenizer …</source>
      <translation>Tokenizer von spaCy wird geladen …</translation>
    </message>
    <message>
      <source>Look at the history again.</source>
      <translation>Den Verlauf neu ansehen.</translation>
    </message>
    <message>
      <source>Look at the list of labels.</source>
      <translation>Die Liste der Labels ansehen.</translation>
    </message>
    <message>
      <source>Look for another text.</source>
      <translation>Nach einem anderen Text suchen.</translation>
    </message>
    <message>
      <source>Look whether both are meant; Ctrl+Shift+F finds all places.</source>
      <translation>Prüfen, ob beides gemeint ist; Strg+Umschalt+F findet alle Stellen.</translation>
    </message>
    <message>
      <source>Look whether it is one name; split it (Ctrl+Shift+M) or shorten it.</source>
      <translation>Prüfen, ob es ein Name ist; teilen (Strg+Umschalt+M) oder kürzen.</translation>
    </message>
    <message>
      <source>Look whether it was accepted by mistake; without names it teaches what is none, and may stay.</source>
      <translation>Prüfen, ob das Dokument versehentlich angenommen wurde; ohne Namen lehrt es, was keiner ist, und darf bleiben.</translation>
    </message>
    <message>
      <source>Looking into the files stopped: {reason}.</source>
      <translation>Die Durchsicht der Dateien brach ab: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Looking into the files… {n} files so far</source>
      <translation>
        <numerusform>Dateien werden durchgesehen… bisher {n} Datei</numerusform>
        <numerusform>Dateien werden durchgesehen… bisher {n} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking what the format can hold …</source>
      <translation>Es wird geprüft, was das Format aufnehmen kann …</translation>
    </message>
    <message>
      <source>Loss of a batch</source>
      <translation>Loss je Batch</translation>
    </message>
    <message>
      <source>Lower the minimum score</source>
      <translation>Mindestscore senken</translation>
    </message>
    <message>
      <source>Made for spaCy {version}, may not load.</source>
      <translation>Für spaCy {version} gemacht, lädt vielleicht nicht.</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <translation>Ihn zuerst anlegen.</translation>
    </message>
    <message>
      <source>Make it, or choose another.</source>
      <translation>Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
      <source>Make one with: {command}</source>
      <translation>Anlegen mit: {command}</translation>
    </message>
    <message>
      <source>Make room, or choose --out.</source>
      <translation>Platz schaffen oder --out wählen.</translation>
    </message>
    <message>
      <source>Make suggestions: annotator preannotate {project}</source>
      <translation>Vorschläge erzeugen: annotator preannotate {project}</translation>
    </message>
    <message>
      <source>Make {project} what it was on {when}?</source>
      <translation>{project} auf den Stand vom {when} bringen?</translation>
    </message>
    <message>
      <source>Makes a checked copy in the project's folder of backups; one is made each day by itself.</source>
      <translation>Legt eine geprüfte Kopie im Sicherungsordner des Projekts an; einmal am Tag geschieht das von selbst.</translation>
    </message>
    <message>
      <source>Makes a project: documents, labels, who suggests spans and who labels, on one page.</source>
      <translation>Legt ein Projekt an: Dokumente, Labels, wer Spans vorschlägt und wer labelt, auf einer Seite.</translation>
    </message>
    <message>
      <source>Makes one span of the active one and the next of the same label, with all that is between them.</source>
      <translation>Macht aus dem aktiven Span und dem nächsten mit demselben Label einen, mit allem, was dazwischen steht.</translation>
    </message>
    <message>
      <source>Makes the next span the active one.</source>
      <translation>Macht den nächsten Span zum aktiven.</translation>
    </message>
    <message>
      <source>Makes the previous span the active one.</source>
      <translation>Macht den vorherigen Span zum aktiven.</translation>
    </message>
    <message>
      <source>Makes the project, or one that was open before, what a backup says; what it is now is kept as a backup too.</source>
      <translation>Bringt das Projekt, oder ein früher geöffnetes, auf den Stand einer Sicherung; der jetzige Stand wird ebenfalls gesichert.</translation>
    </message>
    <message>
      <source>Makes the text larger.</source>
      <translation>Macht den Text größer.</translation>
    </message>
    <message>
      <source>Makes the text smaller.</source>
      <translation>Macht den Text kleiner.</translation>
    </message>
    <message>
      <source>Makes two spans of the active one; the second begins at the caret's token. Both keep the label.</source>
      <translation>Macht aus dem aktiven Span zwei; der zweite beginnt beim Token am Cursor. Beide behalten das Label.</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Measure &amp;all</source>
      <translation>&amp;Alle messen</translation>
    </message>
    <message>
      <source>Measured on up to 200 documents that you accepted; those made with its own suggestions flatter it.</source>
      <translation>Gemessen an bis zu 200 von Ihnen angenommenen Dokumenten; solche aus eigenen Vorschlägen der Pipeline schmeicheln ihr.</translation>
    </message>
    <message>
      <source>Measuring was stopped.</source>
      <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Measuring, %v of %m done</source>
      <translation>Messung, %v von %m fertig</translation>
    </message>
    <message>
      <source>Mend it, or give the label: --gazetteer LABEL=FILE</source>
      <translation>Die Datei korrigieren oder das Label angeben: --gazetteer LABEL=FILE</translation>
    </message>
    <message>
      <source>Mend the file.</source>
      <translation>Die Datei korrigieren.</translation>
    </message>
    <message>
      <source>Mend them.</source>
      <translation>Diese korrigieren.</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Menus, section names, dates and buttons; what is dropped is kept in the metadata</source>
      <translation>Menüs, Rubriken, Datumsangaben und Schaltflächen; Weggelassenes bleibt in den Metadaten erhalten</translation>
    </message>
    <message>
      <source>Merge with the next span</source>
      <translation>Mit nächstem Span zusammenführen</translation>
    </message>
    <message>
      <source>Merge {label} into</source>
      <translation>{label} zusammenführen mit</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Meta</source>
      <translation>Meta</translation>
    </message>
    <message>
      <source>Minimum score</source>
      <translation>Mindestscore</translation>
    </message>
    <message>
      <source>Minimum score {score:.2f}</source>
      <translation>Mindestscore {score:.2f}</translation>
    </message>
    <message numerus="yes">
      <source>Minimum score {score:.2f}: {n} suggestions hidden.</source>
      <translation>
        <numerusform>Mindestscore {score:.2f}: {n} Vorschlag ausgeblendet.</numerusform>
        <numerusform>Mindestscore {score:.2f}: {n} Vorschläge ausgeblendet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Bewegen</translation>
    </message>
    <message>
      <source>Move &amp;up   Ctrl+↑</source>
      <translation>Nach &amp;oben   Strg+↑</translation>
    </message>
    <message>
      <source>Move document to the trash</source>
      <translation>Dokument in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Move dow&amp;n   Ctrl+↓</source>
      <translation>Nach &amp;unten   Strg+↓</translation>
    </message>
    <message>
      <source>Move the border to the token's: Alt+Left, Alt+Right. As it is, spaCy cannot learn it.</source>
      <translation>Die Grenze auf die des Tokens verschieben: Alt+←, Alt+→. So kann spaCy den Span nicht lernen.</translation>
    </message>
    <message>
      <source>Moves the caret one line down.</source>
      <translation>Bewegt den Cursor eine Zeile nach unten.</translation>
    </message>
    <message>
      <source>Moves the caret one line up.</source>
      <translation>Bewegt den Cursor eine Zeile nach oben.</translation>
    </message>
    <message>
      <source>Moves the caret one page down.</source>
      <translation>Bewegt den Cursor eine Seite nach unten.</translation>
    </message>
    <message>
      <source>Moves the caret one page up.</source>
      <translation>Bewegt den Cursor eine Seite nach oben.</translation>
    </message>
    <message>
      <source>Moves the caret one step back.</source>
      <translation>Bewegt den Cursor einen Schritt zurück.</translation>
    </message>
    <message>
      <source>Moves the caret one step on.</source>
      <translation>Bewegt den Cursor einen Schritt weiter.</translation>
    </message>
    <message>
      <source>Moves the caret to the end of the document.</source>
      <translation>Bewegt den Cursor ans Ende des Dokuments.</translation>
    </message>
    <message>
      <source>Moves the caret to the end of the line.</source>
      <translation>Bewegt den Cursor ans Ende der Zeile.</translation>
    </message>
    <message>
      <source>Moves the caret to the next paragraph.</source>
      <translation>Bewegt den Cursor zum nächsten Absatz.</translation>
    </message>
    <message>
      <source>Moves the caret to the next sentence.</source>
      <translation>Bewegt den Cursor zum nächsten Satz.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the document.</source>
      <translation>Bewegt den Cursor an den Anfang des Dokuments.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the line.</source>
      <translation>Bewegt den Cursor an den Anfang der Zeile.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the paragraph.</source>
      <translation>Bewegt den Cursor an den Anfang des Absatzes.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the sentence.</source>
      <translation>Bewegt den Cursor an den Anfang des Satzes.</translation>
    </message>
    <message>
      <source>Moves the end of the active span (or of the selection) one step to the left.</source>
      <translation>Bewegt das Ende des aktiven Spans (oder der Auswahl) einen Schritt nach links.</translation>
    </message>
    <message>
      <source>Moves the end of the active span (or of the selection) one step to the right.</source>
      <translation>Bewegt das Ende des aktiven Spans (oder der Auswahl) einen Schritt nach rechts.</translation>
    </message>
    <message>
      <source>Moves the start of the active span (or of the selection) one step to the left.</source>
      <translation>Bewegt den Anfang des aktiven Spans (oder der Auswahl) einen Schritt nach links.</translation>
    </message>
    <message>
      <source>Moves the start of the active span (or of the selection) one step to the right.</source>
      <translation>Bewegt den Anfang des aktiven Spans (oder der Auswahl) einen Schritt nach rechts.</translation>
    </message>
    <message>
      <source>Name a backup.</source>
      <translation>Eine Sicherung angeben.</translation>
    </message>
    <message>
      <source>Name a file in it.</source>
      <translation>Eine Datei darin angeben.</translation>
    </message>
    <message>
      <source>Name a folder that is not there yet.</source>
      <translation>Einen Ordner angeben, den es noch nicht gibt.</translation>
    </message>
    <message>
      <source>Name a new folder: exports are never mixed with other files.</source>
      <translation>Einen neuen Ordner angeben: Exporte werden nie mit anderen Dateien vermischt.</translation>
    </message>
    <message>
      <source>Name another file.</source>
      <translation>Eine andere Datei angeben.</translation>
    </message>
    <message>
      <source>Name another, as in: --lang en; xx works for many.</source>
      <translation>Eine andere angeben, etwa --lang en; xx passt für viele.</translation>
    </message>
    <message>
      <source>Name another: blank:xx.</source>
      <translation>Eine andere angeben: blank:xx.</translation>
    </message>
    <message>
      <source>Name c&amp;onsistency: one label for all mentions of a name in a document</source>
      <translation>&amp;Einheitliche Namen: ein Label für alle Erwähnungen eines Namens in einem Dokument</translation>
    </message>
    <message>
      <source>Name one of the list.</source>
      <translation>Eine aus der Liste angeben.</translation>
    </message>
    <message>
      <source>Name the .annot file.</source>
      <translation>Die .annot-Datei angeben.</translation>
    </message>
    <message>
      <source>Name the folder that `nlp.to_disk` or `spacy train` has written.</source>
      <translation>Den Ordner angeben, den `nlp.to_disk` oder `spacy train` geschrieben hat.</translation>
    </message>
    <message>
      <source>Name the folder.</source>
      <translation>Den Ordner angeben.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Names…</source>
      <translation>Namen…</translation>
    </message>
    <message>
      <source>New labels: {names}.</source>
      <translation>Neue Labels: {names}.</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Neues Projekt…</translation>
    </message>
    <message>
      <source>Next document</source>
      <translation>Nächstes Dokument</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
      <source>Next possible name</source>
      <translation>Nächster möglicher Name</translation>
    </message>
    <message>
      <source>Next span</source>
      <translation>Nächster Span</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <translation>Nächster Vorschlag</translation>
    </message>
    <message>
      <source>Next unanswered document</source>
      <translation>Nächstes Dokument ohne Antwort</translation>
    </message>
    <message>
      <source>No capitalised name without a span before this.</source>
      <translation>Davor kein großgeschriebener Name ohne Span.</translation>
    </message>
    <message>
      <source>No command has these words. Fewer letters show more; “Find by key…” takes a key.</source>
      <translation>Kein Befehl enthält diese Wörter. Weniger Buchstaben zeigen mehr; „Nach Taste suchen…“ nimmt eine Taste.</translation>
    </message>
    <message>
      <source>No document is open.</source>
      <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
      <source>No document that waits has “{words}” in it.</source>
      <translation>Kein wartendes Dokument enthält „{words}“.</translation>
    </message>
    <message>
      <source>No documents yet</source>
      <translation>Noch keine Dokumente</translation>
    </message>
    <message>
      <source>No documents yet. Ctrl+I imports some; files can be dropped here, too.</source>
      <translation>Noch keine Dokumente. Strg+I importiert welche; Dateien lassen sich auch hier ablegen.</translation>
    </message>
    <message>
      <source>No file here yet whose format is known.</source>
      <translation>Hier ist noch keine Datei, deren Format bekannt ist.</translation>
    </message>
    <message>
      <source>No further capitalised name without a span.</source>
      <translation>Kein weiterer großgeschriebener Name ohne Span.</translation>
    </message>
    <message>
      <source>No hits here; Ctrl+Shift+F looks everywhere</source>
      <translation>Keine Treffer hier; Strg+Umschalt+F sucht überall</translation>
    </message>
    <message>
      <source>No label has the key {key}. Ctrl+L picks a label by name.</source>
      <translation>Kein Label hat die Taste {key}. Strg+L wählt ein Label nach dem Namen.</translation>
    </message>
    <message>
      <source>No labels yet. Ins adds one; a preset or a file brings many.</source>
      <translation>Noch keine Labels. Einfg fügt eines hinzu; eine Vorlage oder eine Datei bringt viele.</translation>
    </message>
    <message>
      <source>No labels yet. They can be added later, too (Ctrl+B).</source>
      <translation>Noch keine Labels. Sie lassen sich auch später hinzufügen (Strg+B).</translation>
    </message>
    <message>
      <source>No labels yet: Ctrl+B adds some</source>
      <translation>Keine Labels: Strg+B legt sie an</translation>
    </message>
    <message>
      <source>No mistakes in these documents.</source>
      <translation>Keine Fehler in diesen Dokumenten.</translation>
    </message>
    <message>
      <source>No more suggestions here. Ctrl+Enter accepts the document and goes on.</source>
      <translation>Keine weiteren Vorschläge hier. Strg+Eingabe nimmt das Dokument an und geht weiter.</translation>
    </message>
    <message numerus="yes">
      <source>No more than {n} suggestions left here.</source>
      <translation>
        <numerusform>Hier ist nur noch {n} Vorschlag übrig.</numerusform>
        <numerusform>Hier sind nur noch {n} Vorschläge übrig.</numerusform>
      </translation>
    </message>
    <message>
      <source>No other document is without an answer.</source>
      <translation>Kein anderes Dokument ist ohne Antwort.</translation>
    </message>
    <message>
      <source>No pipeline is here. “annotator pipelines install” gets one; safe mode leaves all of them out.</source>
      <translation>Hier ist keine Pipeline. "annotator pipelines install" holt eine; der abgesicherte Modus lässt alle weg.</translation>
    </message>
    <message>
      <source>No project is open.</source>
      <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
      <source>No project was open before: Ctrl+N makes one, Ctrl+O opens one.</source>
      <translation>Bisher war kein Projekt geöffnet: Strg+N legt eines an, Strg+O öffnet eines.</translation>
    </message>
    <message>
      <source>No spans yet. A label’s key labels the word at the caret; Ctrl+P lets a pipeline suggest some.</source>
      <translation>Noch keine Spans. Die Taste eines Labels labelt das Wort am Cursor; Strg+P lässt eine Pipeline welche vorschlagen.</translation>
    </message>
    <message>
      <source>No suggestion has a score, so none is less certain than another.</source>
      <translation>Kein Vorschlag hat einen Score, also ist keiner unsicherer als ein anderer.</translation>
    </message>
    <message>
      <source>No suggestions yet. Ctrl+P in the text lets a pipeline, names or patterns suggest some.</source>
      <translation>Noch keine Vorschläge. Strg+P im Text lässt eine Pipeline, Namen oder Muster welche vorschlagen.</translation>
    </message>
    <message>
      <source>No title has these words. Fewer letters show more; Ctrl+Shift+F looks into the texts.</source>
      <translation>Kein Titel enthält diese Wörter. Weniger Buchstaben zeigen mehr; Strg+Umschalt+F sucht in den Texten.</translation>
    </message>
    <message>
      <source>No {label} span follows that it could be merged with.</source>
      <translation>Es folgt kein Span mit dem Label {label}, mit dem er sich zusammenführen ließe.</translation>
    </message>
    <message>
      <source>None of the formats here has an option {name}.</source>
      <translation>Keines der Formate hier hat eine Option {name}.</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Textgröße</translation>
    </message>
    <message>
      <source>Not all of them are right. Reject the next wrong one with [span.reject].</source>
      <translation>Nicht alle sind richtig. Den nächsten falschen mit [span.reject] ablehnen.</translation>
    </message>
    <message>
      <source>Not held by {format}: {count} {what}</source>
      <translation>Nicht aufgenommen von {format}: {what} ({count})</translation>
    </message>
    <message>
      <source>Not held: {what}.</source>
      <translation>Nicht aufgenommen: {what}.</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Not saved: {reason}</source>
      <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
      <source>Not saved: {step}. {reason} It is tried again by itself.</source>
      <translation>Nicht gespeichert: {step}. {reason} Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
      <source>Nothing can tell when to stop: no document of dev has an accepted span.</source>
      <translation>Nichts kann sagen, wann Schluss ist: Kein Dokument in dev hat einen angenommenen Span.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing found. Fewer letters, or no ticks above, may find more.</source>
      <translation>Nichts gefunden. Weniger Buchstaben oder keine Häkchen oben finden vielleicht mehr.</translation>
    </message>
    <message>
      <source>Nothing has all of these words. Fewer words, or other ones, may find more.</source>
      <translation>Nichts enthält alle diese Wörter. Weniger oder andere Wörter finden vielleicht mehr.</translation>
    </message>
    <message>
      <source>Nothing has the code {code}.</source>
      <translation>Keine Sprungmarke heißt {code}.</translation>
    </message>
    <message>
      <source>Nothing is accepted here yet: only its speed was measured.</source>
      <translation>Hier ist noch nichts angenommen: Nur die Geschwindigkeit wurde gemessen.</translation>
    </message>
    <message>
      <source>Nothing is counted yet: answer some documents (Ctrl+Enter accepts one).</source>
      <translation>Noch ist nichts gezählt: einigen Dokumenten eine Antwort geben (Strg+Eingabe nimmt eines an).</translation>
    </message>
    <message>
      <source>Nothing is ever lost. Take that back with [edit.undo].</source>
      <translation>Nichts geht je verloren. Den Schritt mit [edit.undo] rückgängig machen.</translation>
    </message>
    <message>
      <source>Nothing is left to do.</source>
      <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
      <source>Nothing is lost: run it again when you like.</source>
      <translation>Nichts ist verloren: Es lässt sich jederzeit erneut ausführen.</translation>
    </message>
    <message>
      <source>Nothing is made yet.</source>
      <translation>Noch ist nichts angelegt.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Nichts passt.</translation>
    </message>
    <message>
      <source>Nothing matches. Fewer words, or all documents, show more.</source>
      <translation>Nichts passt. Weniger Wörter oder alle Dokumente zeigen mehr.</translation>
    </message>
    <message>
      <source>Nothing of a project can be read in {damaged}.</source>
      <translation>In {damaged} ist nichts von einem Projekt lesbar.</translation>
    </message>
    <message>
      <source>Nothing of it is kept.</source>
      <translation>Nichts davon bleibt erhalten.</translation>
    </message>
    <message>
      <source>Nothing to convert: there is no document.</source>
      <translation>Nichts zu konvertieren: Es gibt kein Dokument.</translation>
    </message>
    <message>
      <source>Nothing to export from {project}: no document has the answer {wanted}.</source>
      <translation>Nichts zu exportieren aus {project}: Kein Dokument hat die Antwort {wanted}.</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>Nichts durchzusehen</translation>
    </message>
    <message>
      <source>Nothing was decided yet. Labels, answers and imports stand here as soon as they are made.</source>
      <translation>Noch ist nichts entschieden. Labels, Antworten und Importe stehen hier, sobald es sie gibt.</translation>
    </message>
    <message>
      <source>Nothing was kept of it; the project is as it was.</source>
      <translation>Nichts davon bleibt erhalten; das Projekt ist, wie es war.</translation>
    </message>
    <message>
      <source>Nothing was restored.</source>
      <translation>Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
      <source>Numbers of the &amp;paragraphs in the margin</source>
      <translation>&amp;Absatznummern am Rand</translation>
    </message>
    <message>
      <source>Occurrences</source>
      <translation>Vorkommen</translation>
    </message>
    <message>
      <source>Of each kind the first {most} are listed.</source>
      <translation>Von jeder Art werden die ersten {most} aufgelistet.</translation>
    </message>
    <message>
      <source>Of {all} documents the newest {shown} are shown.</source>
      <translation>Von {all} Dokumenten werden die neuesten {shown} gezeigt.</translation>
    </message>
    <message>
      <source>Offsets count</source>
      <translation>Offsets zählen</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Oliv</translation>
    </message>
    <message numerus="yes">
      <source>On {n} accepted documents: precision {precision:.2f}, recall {recall:.2f}, f1 {f1:.2f}.</source>
      <translation>
        <numerusform>Auf {n} angenommenen Dokument: Precision {precision:.2f}, Recall {recall:.2f}, F1 {f1:.2f}.</numerusform>
        <numerusform>Auf {n} angenommenen Dokumenten: Precision {precision:.2f}, Recall {recall:.2f}, F1 {f1:.2f}.</numerusform>
      </translation>
    </message>
    <message>
      <source>One label on each line:
PERSON
PLACE</source>
      <translation>Ein Label je Zeile:
PERSON
ORT</translation>
    </message>
    <message>
      <source>Only this &amp;document</source>
      <translation>Nur dieses &amp;Dokument</translation>
    </message>
    <message>
      <source>Only unanswered</source>
      <translation>Nur ohne Antwort</translation>
    </message>
    <message>
      <source>Only web pages are opened.</source>
      <translation>Nur Webseiten werden geöffnet.</translation>
    </message>
    <message>
      <source>Only {annotator} can take it back.</source>
      <translation>Nur {annotator} kann das zurücknehmen.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open one with Ctrl+O or make one with Ctrl+N.</source>
      <translation>Eines mit Strg+O öffnen oder mit Strg+N anlegen.</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>Projekt öffnen…</translation>
    </message>
    <message>
      <source>Open recent…</source>
      <translation>Zuletzt geöffnet…</translation>
    </message>
    <message>
      <source>Open the document again.</source>
      <translation>Das Dokument erneut öffnen.</translation>
    </message>
    <message>
      <source>Open the list of documents again.</source>
      <translation>Die Dokumentliste erneut öffnen.</translation>
    </message>
    <message>
      <source>Open the list of labels again.</source>
      <translation>Die Liste der Labels erneut öffnen.</translation>
    </message>
    <message>
      <source>Open {address}?</source>
      <translation>{address} öffnen?</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>OpenDocument-Text</translation>
    </message>
    <message>
      <source>Opens another project.</source>
      <translation>Öffnet ein anderes Projekt.</translation>
    </message>
    <message>
      <source>Opens articles that are pre-annotated already; what you do there is kept.</source>
      <translation>Öffnet bereits vorannotierte Artikel; was Sie dort tun, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Opens one of the projects that were open last.</source>
      <translation>Öffnet eines der zuletzt geöffneten Projekte.</translation>
    </message>
    <message>
      <source>Or take its newest backup: {command}</source>
      <translation>Oder die neueste Sicherung nehmen: {command}</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Order of documents</source>
      <translation>Reihenfolge der Dokumente</translation>
    </message>
    <message>
      <source>Order of documents…</source>
      <translation>Reihenfolge der Dokumente…</translation>
    </message>
    <message>
      <source>Ordering…</source>
      <translation>Wird geordnet…</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Over a line &amp;break</source>
      <translation>Über einen Zeilen&amp;umbruch</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>Patterns (*.jsonl);;All files (*)</source>
      <translation>Muster (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Patterns…</source>
      <translation>Muster…</translation>
    </message>
    <message>
      <source>Pauses of more than {seconds:.0f} s are no active time; documents that came in answered are left out.</source>
      <translation>Pausen von mehr als {seconds:.0f} s sind keine aktive Zeit; Dokumente, die schon mit Antwort kamen, zählen nicht mit.</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>Bild ab</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>Bild auf</translation>
    </message>
    <message>
      <source>Pick a label…</source>
      <translation>Label wählen…</translation>
    </message>
    <message>
      <source>Picks a label by typing part of its name, for the selection, the active span or the caret's token.</source>
      <translation>Wählt ein Label durch Tippen eines Teils seines Namens, für die Auswahl, den aktiven Span oder das Token am Cursor.</translation>
    </message>
    <message>
      <source>Pictures to scale (*.svg);;Pictures (*.png)</source>
      <translation>Skalierbare Bilder (*.svg);;Bilder (*.png)</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Pipeline</source>
      <translation>Pipeline</translation>
    </message>
    <message>
      <source>Pipelines</source>
      <translation>Pipelines</translation>
    </message>
    <message>
      <source>Pipelines…</source>
      <translation>Pipelines…</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Reiner Text</translation>
    </message>
    <message>
      <source>Position in the article</source>
      <translation>Position im Artikel</translation>
    </message>
    <message>
      <source>Pre-annotate</source>
      <translation>Vorannotieren</translation>
    </message>
    <message>
      <source>Pre-annotate again with a pipeline that gives scores, or choose another order.</source>
      <translation>Noch einmal mit einer Pipeline vorannotieren, die Scores vergibt, oder eine andere Reihenfolge wählen.</translation>
    </message>
    <message>
      <source>Pre-annotate…</source>
      <translation>Vorannotieren…</translation>
    </message>
    <message>
      <source>Pre-annotation was stopped.</source>
      <translation>Die Vorannotation wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Preset to add</source>
      <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
      <source>Presets: {names}; or a .toml file.</source>
      <translation>Vorlagen: {names}; oder eine .toml-Datei.</translation>
    </message>
    <message>
      <source>Previous document</source>
      <translation>Vorheriges Dokument</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
      <source>Previous possible name</source>
      <translation>Vorheriger möglicher Name</translation>
    </message>
    <message>
      <source>Previous span</source>
      <translation>Vorheriger Span</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Tastenbelegung</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>Fortschritt der Messung</translation>
    </message>
    <message>
      <source>Progress of {annotator}</source>
      <translation>Fortschritt von {annotator}</translation>
    </message>
    <message>
      <source>Project file</source>
      <translation>Projektdatei</translation>
    </message>
    <message>
      <source>Projects are made with: annotator new NAME.annot</source>
      <translation>Projekte anlegen mit: annotator new NAME.annot</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Purpur</translation>
    </message>
    <message>
      <source>Put it back, or save what is open here under another name (File, Save a copy).</source>
      <translation>Die Datei zurücklegen oder das hier Geöffnete unter anderem Namen speichern („Kopie speichern…“ im Menü „Datei“).</translation>
    </message>
    <message>
      <source>Puts the document out of sight, with all that was decided in it, and goes to the next one.</source>
      <translation>Legt das Dokument mit allem, was darin entschieden wurde, beiseite und geht zum nächsten.</translation>
    </message>
    <message>
      <source>Puts the keyboard into the list; Esc goes back to the text.</source>
      <translation>Setzt den Tastaturfokus in die Liste; Esc führt zurück zum Text.</translation>
    </message>
    <message>
      <source>Puts the keyboard into the text.</source>
      <translation>Setzt den Tastaturfokus in den Text.</translation>
    </message>
    <message>
      <source>Python is {theirs} there and {here} here</source>
      <translation>Python ist dort {theirs} und hier {here}</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Raise the minimum score</source>
      <translation>Mindestscore erhöhen</translation>
    </message>
    <message>
      <source>Read   Esc</source>
      <translation>Lesen   Esc</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Schreibgeschützt</translation>
    </message>
    <message>
      <source>Reading or writing {path} failed ({error}).</source>
      <translation>Lesen oder Schreiben von {path} ist fehlgeschlagen ({error}).</translation>
    </message>
    <message>
      <source>Reading the project and starting spaCy …</source>
      <translation>Projekt wird gelesen und spaCy gestartet …</translation>
    </message>
    <message>
      <source>Reading what can be read…</source>
      <translation>Lesbares wird gelesen…</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Letzte Projekte</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Zurückgewiesen</translation>
    </message>
    <message>
      <source>Regular expressions</source>
      <translation>Reguläre Ausdrücke</translation>
    </message>
    <message>
      <source>Regular expressions…</source>
      <translation>Reguläre Ausdrücke…</translation>
    </message>
    <message>
      <source>Reject all below a score…</source>
      <translation>Alle unter einem Score ablehnen…</translation>
    </message>
    <message>
      <source>Reject all of this label</source>
      <translation>Alle mit diesem Label ablehnen</translation>
    </message>
    <message>
      <source>Reject all on the screen</source>
      <translation>Alle sichtbaren ablehnen</translation>
    </message>
    <message>
      <source>Reject all suggestions</source>
      <translation>Alle Vorschläge ablehnen</translation>
    </message>
    <message>
      <source>Reject document</source>
      <translation>Dokument ablehnen</translation>
    </message>
    <message>
      <source>Reject every suggestion with less than this score</source>
      <translation>Jeden Vorschlag unter diesem Score ablehnen</translation>
    </message>
    <message>
      <source>Reject everywhere</source>
      <translation>Überall ablehnen</translation>
    </message>
    <message>
      <source>Reject or remove span</source>
      <translation>Span ablehnen oder entfernen</translation>
    </message>
    <message>
      <source>Rejects all pending suggestions of the document, in one step; hidden ones stay undecided.</source>
      <translation>Lehnt alle offenen Vorschläge des Dokuments in einem Schritt ab; ausgeblendete bleiben offen.</translation>
    </message>
    <message>
      <source>Rejects all pending suggestions that can be seen now.</source>
      <translation>Lehnt alle offenen Vorschläge ab, die gerade zu sehen sind.</translation>
    </message>
    <message>
      <source>Rejects all pending suggestions with the label of the active span.</source>
      <translation>Lehnt alle offenen Vorschläge mit dem Label des aktiven Spans ab.</translation>
    </message>
    <message>
      <source>Rejects all suggestions, hidden ones too, with less than the score that is asked for.</source>
      <translation>Lehnt alle Vorschläge unter dem erfragten Score ab, auch ausgeblendete.</translation>
    </message>
    <message>
      <source>Rejects the active suggestion or removes the active span, and goes to the next.</source>
      <translation>Lehnt den aktiven Vorschlag ab oder entfernt den aktiven Span und geht zum nächsten.</translation>
    </message>
    <message>
      <source>Rejects the active suggestion wherever the document has the same text with the same label.</source>
      <translation>Lehnt den aktiven Vorschlag überall ab, wo das Dokument denselben Text mit demselben Label hat.</translation>
    </message>
    <message>
      <source>Remo&amp;ve   Del</source>
      <translation>&amp;Entfernen   Entf</translation>
    </message>
    <message>
      <source>Reopen document</source>
      <translation>Dokument wieder öffnen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Rescue the project: annotator recover</source>
      <translation>Das Projekt retten: annotator recover</translation>
    </message>
    <message>
      <source>Rescue what can be read</source>
      <translation>Lesbares retten</translation>
    </message>
    <message>
      <source>Rescue what can be read: {command}</source>
      <translation>Lesbares retten: {command}</translation>
    </message>
    <message>
      <source>Rescued</source>
      <translation>Gerettet</translation>
    </message>
    <message>
      <source>Reset &amp;all</source>
      <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore a backup, or remove the setting “split”.</source>
      <translation>Eine Sicherung wiederherstellen oder die Einstellung „split“ entfernen.</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore the backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Run {run} is lost; its suggestions are kept under the name “lost run {run}”.</source>
      <translation>Lauf {run} ist verloren; seine Vorschläge bleiben unter dem Namen „lost run {run}“ erhalten.</translation>
    </message>
    <message>
      <source>Run: annotator doctor</source>
      <translation>Ausführen: annotator doctor</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs any command, applies any label or opens any document by typing part of its name.</source>
      <translation>Führt jeden Befehl aus, vergibt jedes Label oder öffnet jedes Dokument durch Tippen eines Teils des Namens.</translation>
    </message>
    <message>
      <source>Runs are listed by: annotator runs {project}</source>
      <translation>Läufe auflisten mit: annotator runs {project}</translation>
    </message>
    <message>
      <source>S&amp;eed</source>
      <translation>Sta&amp;rtwert</translation>
    </message>
    <message>
      <source>S&amp;hares</source>
      <translation>Ant&amp;eile</translation>
    </message>
    <message>
      <source>S&amp;uggestions, too</source>
      <translation>Auch &amp;Vorschläge</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <source>Same &amp;capitals</source>
      <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
      <source>Sample project</source>
      <translation>Beispielprojekt</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Save all as a &amp;table…</source>
      <translation>Alle als &amp;Tabelle speichern…</translation>
    </message>
    <message>
      <source>Save as &amp;PDF…</source>
      <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>Jetzt speichern</translation>
    </message>
    <message>
      <source>Save now   {key}</source>
      <translation>Jetzt speichern   {key}</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>Auswertungen speichern</translation>
    </message>
    <message>
      <source>Save the key sheet</source>
      <translation>Tastenübersicht speichern</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Save this as a &amp;picture…</source>
      <translation>Diese als &amp;Bild speichern…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved as you write. Esc shows it as it will be read.</source>
      <translation>Wird beim Schreiben gespeichert. Esc zeigt, wie es gelesen wird.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Gespeichert: {file}</translation>
    </message>
    <message>
      <source>Say --format: {names}.</source>
      <translation>--format angeben: {names}.</translation>
    </message>
    <message>
      <source>Say which text comes first.</source>
      <translation>Angeben, welcher Text zuerst kommt.</translation>
    </message>
    <message>
      <source>Says that the document is not to be used as it is, and goes to the next unanswered one.</source>
      <translation>Sagt, dass das Dokument so nicht zu verwenden ist, und geht zum nächsten ohne Antwort.</translation>
    </message>
    <message>
      <source>Scheme of tags</source>
      <translation>Tag-Schema</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Scores that mean what they say have as many accepted as their mean.</source>
      <translation>Bei Scores, die halten, was sie sagen, entspricht der angenommene Anteil ihrem Mittelwert.</translation>
    </message>
    <message>
      <source>Search the corpus</source>
      <translation>Korpus durchsuchen</translation>
    </message>
    <message>
      <source>Search the corpus…</source>
      <translation>Korpus durchsuchen…</translation>
    </message>
    <message>
      <source>Search the handbook</source>
      <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
      <source>Select first, then label.</source>
      <translation>Zuerst auswählen, dann labeln.</translation>
    </message>
    <message>
      <source>Select one line down</source>
      <translation>Eine Zeile nach unten auswählen</translation>
    </message>
    <message>
      <source>Select one line up</source>
      <translation>Eine Zeile nach oben auswählen</translation>
    </message>
    <message>
      <source>Select one page down</source>
      <translation>Eine Seite nach unten auswählen</translation>
    </message>
    <message>
      <source>Select one page up</source>
      <translation>Eine Seite nach oben auswählen</translation>
    </message>
    <message>
      <source>Select one step back</source>
      <translation>Einen Schritt zurück auswählen</translation>
    </message>
    <message>
      <source>Select one step on</source>
      <translation>Einen Schritt weiter auswählen</translation>
    </message>
    <message>
      <source>Select to the end of the document</source>
      <translation>Bis zum Ende des Dokuments auswählen</translation>
    </message>
    <message>
      <source>Select to the end of the line</source>
      <translation>Bis zum Ende der Zeile auswählen</translation>
    </message>
    <message>
      <source>Select to the next paragraph</source>
      <translation>Bis zum nächsten Absatz auswählen</translation>
    </message>
    <message>
      <source>Select to the next sentence</source>
      <translation>Bis zum nächsten Satz auswählen</translation>
    </message>
    <message>
      <source>Select to the start of the document</source>
      <translation>Bis zum Anfang des Dokuments auswählen</translation>
    </message>
    <message>
      <source>Select to the start of the line</source>
      <translation>Bis zum Anfang der Zeile auswählen</translation>
    </message>
    <message>
      <source>Select to the start of the paragraph</source>
      <translation>Bis zum Anfang des Absatzes auswählen</translation>
    </message>
    <message>
      <source>Select to the start of the sentence</source>
      <translation>Bis zum Anfang des Satzes auswählen</translation>
    </message>
    <message>
      <source>Selects the next run of capitalised words that has no span yet; a letter then labels it.</source>
      <translation>Wählt die nächste Folge großgeschriebener Wörter aus, die noch keinen Span hat; ein Buchstabe labelt sie dann.</translation>
    </message>
    <message>
      <source>Selects the run of capitalised words before that has no span yet.</source>
      <translation>Wählt die vorherige Folge großgeschriebener Wörter aus, die noch keinen Span hat.</translation>
    </message>
    <message>
      <source>Serif or sans</source>
      <translation>Mit oder ohne Serifen</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Shift and its key</source>
      <translation>Umschalt und die Taste</translation>
    </message>
    <message>
      <source>Shorten them.</source>
      <translation>Die Richtlinien kürzen.</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Erscheint als</translation>
    </message>
    <message>
      <source>Shown as {label}: {names}.</source>
      <translation>Erscheint als {label}: {names}.</translation>
    </message>
    <message>
      <source>Shows a code at every visible word and a digit at the spans: typing one goes there, with Shift it selects up to there.</source>
      <translation>Zeigt an jedem sichtbaren Wort eine Sprungmarke und an den Spans eine Ziffer: Tippen führt dorthin, mit Umschalt wird bis dorthin ausgewählt.</translation>
    </message>
    <message>
      <source>Shows deleted documents and labels and brings them back.</source>
      <translation>Zeigt gelöschte Dokumente und Labels und holt sie zurück.</translation>
    </message>
    <message>
      <source>Shows hidden suggestions again, 0.05 more.</source>
      <translation>Zeigt ausgeblendete Vorschläge wieder, jeweils 0,05 mehr.</translation>
    </message>
    <message>
      <source>Shows how to label in this project, and what each label means; again: hides that.</source>
      <translation>Zeigt, wie in diesem Projekt gelabelt wird und was jedes Label bedeutet; noch einmal blendet das aus.</translation>
    </message>
    <message>
      <source>Shows or hides labels and spans.</source>
      <translation>Blendet Labels und Spans ein oder aus.</translation>
    </message>
    <message>
      <source>Shows or hides the list of documents.</source>
      <translation>Blendet die Dokumentliste ein oder aus.</translation>
    </message>
    <message>
      <source>Shows or hides the numbers of the paragraphs.</source>
      <translation>Blendet die Nummern der Absätze ein oder aus.</translation>
    </message>
    <message>
      <source>Shows spaces, tabs and line ends; odd characters are always marked.</source>
      <translation>Zeigt Leerzeichen, Tabulatoren und Zeilenenden; ungewöhnliche Zeichen sind immer markiert.</translation>
    </message>
    <message>
      <source>Shows which of your labels each label of a pipeline is shown as, or that it is hidden, and changes that.</source>
      <translation>Zeigt, als welches Ihrer Labels jedes Label einer Pipeline erscheint oder ob es ausgeblendet ist, und ändert das.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Himmelblau</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <source>Something is missing? Walk to words without a mark, select them with [select.right], and press the letter of a label: [label].</source>
      <translation>Fehlt etwas? Zu Wörtern ohne Markierung gehen, sie mit [select.right] auswählen und den Buchstaben eines Labels drücken: [label].</translation>
    </message>
    <message>
      <source>Something went wrong inside Annotator. Your work is saved, and you can go on. If it happens again, send this report to whoever looks after the program; {file} has more.</source>
      <translation>In Annotator ist etwas schiefgegangen. Ihre Arbeit ist gespeichert, und Sie können weitermachen. Wenn es wieder vorkommt, schicken Sie diesen Bericht an die Person, die das Programm betreut; mehr steht in {file}.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Space switches a run on or off; nothing is deleted. The newest run of a pipeline counts.</source>
      <translation>Die Leertaste schaltet einen Lauf ein oder aus; gelöscht wird nichts. Der neueste Lauf einer Pipeline zählt.</translation>
    </message>
    <message>
      <source>Space ticks or unticks a file or a line, Enter imports what is ticked. Nothing is written yet.</source>
      <translation>Die Leertaste hakt eine Datei oder Zeile an oder ab, Eingabe importiert das Angehakte. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
      <source>Space ticks or unticks, A all, N none, Enter labels what is ticked.</source>
      <translation>Die Leertaste hakt an oder ab, A alle an, N alle ab, Eingabe labelt das Angehakte.</translation>
    </message>
    <message>
      <source>Spaces, tabs and line &amp;ends visible</source>
      <translation>&amp;Leerzeichen, Tabulatoren und Zeilenenden sichtbar</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Span</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Spans</translation>
    </message>
    <message>
      <source>Spans by label</source>
      <translation>Spans nach Label</translation>
    </message>
    <message>
      <source>Spans that &amp;overlap</source>
      <translation>Überlappende &amp;Spans</translation>
    </message>
    <message>
      <source>Split at the caret</source>
      <translation>Am Cursor teilen</translation>
    </message>
    <message>
      <source>Split it: annotator split {project} 80,10,10</source>
      <translation>Aufteilen mit: annotator split {project} 80,10,10</translation>
    </message>
    <message>
      <source>Start Annotator without --safe.</source>
      <translation>Annotator ohne --safe starten.</translation>
    </message>
    <message>
      <source>Start inwards</source>
      <translation>Anfang nach innen</translation>
    </message>
    <message>
      <source>Start outwards</source>
      <translation>Anfang nach außen</translation>
    </message>
    <message>
      <source>Start some: dask worker {address}</source>
      <translation>Welche starten: dask worker {address}</translation>
    </message>
    <message>
      <source>Starting {job}…</source>
      <translation>{job} wird gestartet…</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Statistics…</source>
      <translation>Statistik…</translation>
    </message>
    <message>
      <source>Step by character</source>
      <translation>Zeichenweise gehen</translation>
    </message>
    <message>
      <source>Steps are characters now.</source>
      <translation>Schritte sind jetzt Zeichen.</translation>
    </message>
    <message>
      <source>Steps are tokens now.</source>
      <translation>Schritte sind jetzt Tokens.</translation>
    </message>
    <message>
      <source>Still not saved: {reason}</source>
      <translation>Immer noch nicht gespeichert: {reason}</translation>
    </message>
    <message>
      <source>Stopped. The order is what it was.</source>
      <translation>Abgebrochen. Die Reihenfolge ist, wie sie war.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <source>Suggestion 1 ahead</source>
      <translation>1. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 10 ahead</source>
      <translation>10. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 2 ahead</source>
      <translation>2. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 3 ahead</source>
      <translation>3. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 4 ahead</source>
      <translation>4. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 5 ahead</source>
      <translation>5. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 6 ahead</source>
      <translation>6. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 7 ahead</source>
      <translation>7. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 8 ahead</source>
      <translation>8. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestion 9 ahead</source>
      <translation>9. Vorschlag voraus</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Suggestions accepted, by label</source>
      <translation>Angenommene Vorschläge nach Label</translation>
    </message>
    <message>
      <source>Suggestions accepted, by score</source>
      <translation>Angenommene Vorschläge nach Score</translation>
    </message>
    <message>
      <source>Suggestions are hidden here until you finish the document with Ctrl+Enter.</source>
      <translation>Vorschläge sind hier ausgeblendet, bis das Dokument mit Strg+Eingabe fertig ist.</translation>
    </message>
    <message>
      <source>Suggestions are hidden in {share:.0%} of the documents until they are finished. Ctrl+Z takes it back.</source>
      <translation>In {share:.0%} der Dokumente sind Vorschläge ausgeblendet, bis die Dokumente fertig sind. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
      <source>Suggestions are shown. Ctrl+Z takes it back.</source>
      <translation>Vorschläge werden gezeigt. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
      <source>Suggestions come as they stand now.</source>
      <translation>Vorschläge kommen jetzt in der Reihenfolge des Textes.</translation>
    </message>
    <message>
      <source>Suggestions from</source>
      <translation>Vorschläge von</translation>
    </message>
    <message>
      <source>Suggestions from…</source>
      <translation>Vorschläge von…</translation>
    </message>
    <message>
      <source>Suggestions hidden here</source>
      <translation>Vorschläge hier ausgeblendet</translation>
    </message>
    <message>
      <source>Suggestions of this label will not be shown. Ctrl+Z brings everything back.</source>
      <translation>Vorschläge mit diesem Label werden nicht gezeigt. Strg+Z holt alles zurück.</translation>
    </message>
    <message>
      <source>Suggestions that were decided: accepted is what was taken as it was said. Intervals: 95 % (Wilson).</source>
      <translation>Entschiedene Vorschläge: Als angenommen zählt, was unverändert übernommen wurde. Intervalle: 95 % (Wilson).</translation>
    </message>
    <message numerus="yes">
      <source>Suggestions were hidden here: {n} suggestions that you do not have. Review them, then Ctrl+Enter goes on.</source>
      <translation>
        <numerusform>Hier waren Vorschläge ausgeblendet: {n} Vorschlag, den Sie nicht haben. Diesen durchsehen, dann geht Strg+Eingabe weiter.</numerusform>
        <numerusform>Hier waren Vorschläge ausgeblendet: {n} Vorschläge, die Sie nicht haben. Diese durchsehen, dann geht Strg+Eingabe weiter.</numerusform>
      </translation>
    </message>
    <message>
      <source>Switches between a font with and one without serifs.</source>
      <translation>Wechselt zwischen einer Schrift mit und einer ohne Serifen.</translation>
    </message>
    <message>
      <source>Switches between the desktop's colours, light and dark.</source>
      <translation>Wechselt zwischen den Farben des Desktops, hell und dunkel.</translation>
    </message>
    <message>
      <source>Switches the caret between tokens and characters (grapheme clusters).</source>
      <translation>Schaltet den Cursor zwischen Tokens und Zeichen (Graphemclustern) um.</translation>
    </message>
    <message>
      <source>Switches the order of the review between the text's and the score's, lowest first.</source>
      <translation>Wechselt die Reihenfolge der Durchsicht: nach dem Text oder nach dem Score, niedrigster zuerst.</translation>
    </message>
    <message>
      <source>TLS needs to know whom to trust and who you are.</source>
      <translation>TLS muss wissen, wem zu vertrauen ist und wer Sie sind.</translation>
    </message>
    <message>
      <source>TOML, or label and pattern with a tab between</source>
      <translation>TOML oder Label und Muster mit Tabulator dazwischen</translation>
    </message>
    <message>
      <source>TSV, a row a span</source>
      <translation>TSV, eine Zeile je Span</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>Take a backup, if there is one.</source>
      <translation>Eine Sicherung nehmen, falls es eine gibt.</translation>
    </message>
    <message>
      <source>Take another; nothing was changed.</source>
      <translation>Eine andere nehmen; geändert wurde nichts.</translation>
    </message>
    <message>
      <source>Take those back first.</source>
      <translation>Diese zuerst zurücknehmen.</translation>
    </message>
    <message>
      <source>Taken back: {step}. Ctrl+Z in the text brings it again.</source>
      <translation>Zurückgenommen: {step}. Strg+Z im Text stellt ihn wieder her.</translation>
    </message>
    <message>
      <source>Takes back the selection, then the active span, then puts down a label in hand; leaves the find bar, and at last the tour.</source>
      <translation>Hebt die Auswahl auf, dann die Wahl des aktiven Spans, legt dann ein Label aus der Hand; verlässt die Suchleiste und zuletzt den Rundgang.</translation>
    </message>
    <message>
      <source>Takes the answer back: the document is in progress again.</source>
      <translation>Nimmt die Antwort zurück: Das Dokument ist wieder in Arbeit.</translation>
    </message>
    <message>
      <source>Takes the last step back, without limit, in whichever document it was.</source>
      <translation>Macht den letzten Schritt rückgängig, unbegrenzt oft und gleich in welchem Dokument.</translation>
    </message>
    <message>
      <source>Takes white space and punctuation off the borders of all accepted spans of the document, in one step.</source>
      <translation>Nimmt Leerraum und Satzzeichen von den Grenzen aller angenommenen Spans des Dokuments weg, in einem Schritt.</translation>
    </message>
    <message>
      <source>Takes white space and punctuation off the borders of the active span.</source>
      <translation>Nimmt Leerraum und Satzzeichen von den Grenzen des aktiven Spans weg.</translation>
    </message>
    <message>
      <source>Teaches the first keys in three minutes, on sample articles, by pressing them; again: leaves.</source>
      <translation>Lehrt in drei Minuten die ersten Tasten, an Beispielartikeln, durch Drücken; noch einmal verlässt den Rundgang.</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Blaugrün</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text tag</source>
      <translation>Text-Tag</translation>
    </message>
    <message>
      <source>That is all you need. [help.keys] shows every key. With [file.new] you begin a project of your own, [file.recent] goes back to the one before.</source>
      <translation>Mehr ist nicht nötig. [help.keys] zeigt alle Tasten. Mit [file.new] beginnt ein eigenes Projekt, [file.recent] führt zum vorigen zurück.</translation>
    </message>
    <message>
      <source>The Dask worker {worker} cannot do it as it would be done here: {why}.</source>
      <translation>Der Dask-Worker {worker} kann es nicht so ausführen, wie es hier geschähe: {why}.</translation>
    </message>
    <message>
      <source>The address is copied.</source>
      <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
      <source>The backup ended with status {code}.</source>
      <translation>Die Sicherung endete mit Status {code}.</translation>
    </message>
    <message>
      <source>The backup is not used: {error}</source>
      <translation>Die Sicherung wird nicht verwendet: {error}</translation>
    </message>
    <message>
      <source>The backup was stopped. The next one is made tomorrow, or with File, Back up now.</source>
      <translation>Die Sicherung wurde abgebrochen. Die nächste folgt morgen oder mit „Jetzt sichern“ im Menü „Datei“.</translation>
    </message>
    <message>
      <source>The border can go no further.</source>
      <translation>Weiter lässt sich die Grenze nicht verschieben.</translation>
    </message>
    <message>
      <source>The cluster at {address} has no workers.</source>
      <translation>Der Cluster unter {address} hat keine Worker.</translation>
    </message>
    <message>
      <source>The copy is {file}. You go on in {project}.</source>
      <translation>Die Kopie ist {file}. Weiter geht es in {project}.</translation>
    </message>
    <message>
      <source>The copy {part} came out damaged.</source>
      <translation>Die Kopie {part} ist beschädigt.</translation>
    </message>
    <message>
      <source>The counting ended with status {code}.</source>
      <translation>Die Zählung endete mit Status {code}.</translation>
    </message>
    <message>
      <source>The damaged file stays as it is in any case.</source>
      <translation>Die beschädigte Datei bleibt in jedem Fall, wie sie ist.</translation>
    </message>
    <message>
      <source>The desktop's</source>
      <translation>Die des Desktops</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full.</source>
      <translation>Der Datenträger mit {path} ist voll.</translation>
    </message>
    <message>
      <source>The export was stopped.</source>
      <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The file is kept as {name}.</source>
      <translation>Die Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <source>The file may be damaged: annotator doctor looks at it.</source>
      <translation>Die Datei ist vielleicht beschädigt: annotator doctor prüft sie.</translation>
    </message>
    <message>
      <source>The first ten labels have the keys 1 to 9 and 0.</source>
      <translation>Die ersten zehn Labels haben die Tasten 1 bis 9 und 0.</translation>
    </message>
    <message>
      <source>The first {most} are listed.</source>
      <translation>Die ersten {most} werden aufgelistet.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <source>The folder {path} has no file of a known format.</source>
      <translation>Der Ordner {path} enthält keine Datei in einem bekannten Format.</translation>
    </message>
    <message>
      <source>The format of {out} is not known.</source>
      <translation>Das Format von {out} ist nicht bekannt.</translation>
    </message>
    <message>
      <source>The format {name} of {package} cannot be loaded ({kind}: {error}).</source>
      <translation>Das Format {name} aus {package} lässt sich nicht laden ({kind}: {error}).</translation>
    </message>
    <message>
      <source>The format {name} of {package} is not a format.</source>
      <translation>Das Format {name} aus {package} ist kein Format.</translation>
    </message>
    <message>
      <source>The guidelines were changed elsewhere meanwhile.</source>
      <translation>Die Richtlinien wurden inzwischen anderswo geändert.</translation>
    </message>
    <message>
      <source>The hit before.</source>
      <translation>Der Treffer davor.</translation>
    </message>
    <message>
      <source>The import was stopped; nothing is made yet.</source>
      <translation>Der Import wurde abgebrochen; noch ist nichts angelegt.</translation>
    </message>
    <message>
      <source>The label {name} is there already.</source>
      <translation>Das Label {name} ist schon da.</translation>
    </message>
    <message>
      <source>The label {of}</source>
      <translation>Das Label {of}</translation>
    </message>
    <message>
      <source>The last step: what you accepted becomes training data. Press [file.export], and let it write a file.</source>
      <translation>Der letzte Schritt: Was angenommen ist, wird zu Trainingsdaten. [file.export] drücken und eine Datei schreiben lassen.</translation>
    </message>
    <message>
      <source>The last {days} days.</source>
      <translation>Die letzten {days} Tage.</translation>
    </message>
    <message>
      <source>The least certain suggestion comes first now.</source>
      <translation>Der unsicherste Vorschlag kommt jetzt zuerst.</translation>
    </message>
    <message>
      <source>The letters of {labels} run commands now. Ctrl+L still gives these labels; Labels… in the Edit menu gives them other keys.</source>
      <translation>Die Buchstaben von {labels} führen jetzt Befehle aus. Strg+L vergibt diese Labels weiterhin; „Labels…“ im Menü „Bearbeiten“ gibt ihnen andere Tasten.</translation>
    </message>
    <message>
      <source>The link leads to {address}.</source>
      <translation>Der Link führt zu {address}.</translation>
    </message>
    <message>
      <source>The memory of a pipeline cannot be limited to {gigabytes:g} GB ({error}).</source>
      <translation>Der Speicher einer Pipeline lässt sich nicht auf {gigabytes:g} GB begrenzen ({error}).</translation>
    </message>
    <message>
      <source>The metadata of document {of}</source>
      <translation>Der Metadatensatz von Dokument {of}</translation>
    </message>
    <message>
      <source>The next hit.</source>
      <translation>Der nächste Treffer.</translation>
    </message>
    <message>
      <source>The normal size.</source>
      <translation>Die normale Größe.</translation>
    </message>
    <message>
      <source>The old backups in {folder} cannot be removed ({reason}).</source>
      <translation>Die alten Sicherungen in {folder} lassen sich nicht entfernen ({reason}).</translation>
    </message>
    <message>
      <source>The order of the documents cannot be read ({kind}: {error}).</source>
      <translation>Die Reihenfolge der Dokumente lässt sich nicht lesen ({kind}: {error}).</translation>
    </message>
    <message>
      <source>The page is not part of Annotator.</source>
      <translation>Die Seite gehört nicht zu Annotator.</translation>
    </message>
    <message>
      <source>The patterns ask for what only a trained pipeline knows: {error}</source>
      <translation>Die Muster fragen nach etwas, das nur eine trainierte Pipeline weiß: {error}</translation>
    </message>
    <message>
      <source>The pipeline could not look at any document; of the last one it said: {problem}.</source>
      <translation>Die Pipeline konnte kein Dokument verarbeiten; zum letzten meldete sie: {problem}.</translation>
    </message>
    <message>
      <source>The pipeline {wanted} cannot be loaded: {why}</source>
      <translation>Die Pipeline {wanted} lässt sich nicht laden: {why}</translation>
    </message>
    <message>
      <source>The pipeline {why}.</source>
      <translation>Die Pipeline {why}.</translation>
    </message>
    <message>
      <source>The pipeline's process could not be started.</source>
      <translation>Der Prozess der Pipeline konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The pipeline's process said something that cannot be read: {line!r} ({error}).</source>
      <translation>Der Prozess der Pipeline hat etwas Unlesbares gemeldet: {line!r} ({error}).</translation>
    </message>
    <message>
      <source>The process that counts could not be started.</source>
      <translation>Der Prozess für die Zählung konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that looks into the files could not be started.</source>
      <translation>Der Prozess, der die Dateien durchsieht, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that trains crashed with signal {code}{last}.</source>
      <translation>Der Trainingsprozess stürzte mit Signal {code} ab{last}.</translation>
    </message>
    <message>
      <source>The process that trains ended with status {code}{last}.</source>
      <translation>Der Trainingsprozess endete mit Status {code}{last}.</translation>
    </message>
    <message>
      <source>The process that trains said an empty line.</source>
      <translation>Der Trainingsprozess hat eine leere Zeile gemeldet.</translation>
    </message>
    <message>
      <source>The process that trains said something that cannot be read: {line!r} ({error}).</source>
      <translation>Der Trainingsprozess hat etwas Unlesbares gemeldet: {line!r} ({error}).</translation>
    </message>
    <message>
      <source>The process that trains was ended from outside, by the system when memory was short perhaps.</source>
      <translation>Der Trainingsprozess wurde von außen beendet, vielleicht vom System, weil der Speicher knapp war.</translation>
    </message>
    <message>
      <source>The program that did it ended with status {code}.</source>
      <translation>Das ausführende Programm endete mit Status {code}.</translation>
    </message>
    <message>
      <source>The project needs a file name.</source>
      <translation>Das Projekt braucht einen Dateinamen.</translation>
    </message>
    <message>
      <source>The scheduler at {address} cannot be reached: {why}.</source>
      <translation>Der Scheduler unter {address} ist nicht erreichbar: {why}.</translation>
    </message>
    <message>
      <source>The scheduler at {address} is gone.</source>
      <translation>Der Scheduler unter {address} ist verschwunden.</translation>
    </message>
    <message>
      <source>The scores on dev and test are too good. Split anew with another seed, or move one to the trash.</source>
      <translation>Die Ergebnisse auf dev und test sind zu gut. Mit anderem Startwert neu aufteilen oder eines der Dokumente in den Papierkorb legen.</translation>
    </message>
    <message>
      <source>The settings could not be written to {path} ({error}).</source>
      <translation>Die Einstellungen konnten nicht nach {path} geschrieben werden ({error}).</translation>
    </message>
    <message>
      <source>The settings give keys to “{ident}”, which is no command.</source>
      <translation>Die Einstellungen geben „{ident}“ Tasten, einen solchen Befehl gibt es aber nicht.</translation>
    </message>
    <message>
      <source>The span that you just made is active. Move its end with [span.end_out] or [span.end_in].</source>
      <translation>Der gerade angelegte Span ist aktiv. Sein Ende mit [span.end_out] oder [span.end_in] verschieben.</translation>
    </message>
    <message>
      <source>The split of {project} cannot be read ({kind}: {error}).</source>
      <translation>Die Aufteilung von {project} lässt sich nicht lesen ({kind}: {error}).</translation>
    </message>
    <message>
      <source>The split of {project} has no part {part!r}.</source>
      <translation>Die Aufteilung von {project} hat keinen Teil {part!r}.</translation>
    </message>
    <message>
      <source>The step “{step}” cannot be taken back: its {table} was changed by something else since.</source>
      <translation>Der Schritt „{step}“ lässt sich nicht zurücknehmen: Sein Eintrag in {table} wurde seitdem anderweitig geändert.</translation>
    </message>
    <message>
      <source>The step “{step}” in the history cannot be read.</source>
      <translation>Der Schritt „{step}“ im Verlauf lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The trash is empty. Ctrl+Del in the text moves a document here, Del in the labels a label.</source>
      <translation>Der Papierkorb ist leer. Strg+Entf im Text legt ein Dokument hierher, Entf in den Labels ein Label.</translation>
    </message>
    <message>
      <source>The {table} {row} is not there any more.</source>
      <translation>Nicht mehr vorhanden: {table} {row}.</translation>
    </message>
    <message>
      <source>There are no documents to pre-annotate.</source>
      <translation>Es gibt keine Dokumente zum Vorannotieren.</translation>
    </message>
    <message>
      <source>There are no documents to put in order.</source>
      <translation>Es gibt keine Dokumente zum Ordnen.</translation>
    </message>
    <message>
      <source>There are no labels yet: Ctrl+B in the text adds some.</source>
      <translation>Noch gibt es keine Labels: Strg+B im Text fügt welche hinzu.</translation>
    </message>
    <message>
      <source>There are no suggestions yet.</source>
      <translation>Noch gibt es keine Vorschläge.</translation>
    </message>
    <message>
      <source>There is a label {name} already.</source>
      <translation>Ein Label {name} gibt es schon.</translation>
    </message>
    <message>
      <source>There is a pipeline {name} that was not trained here.</source>
      <translation>Es gibt eine Pipeline {name}, die nicht hier trainiert wurde.</translation>
    </message>
    <message>
      <source>There is a {label} span exactly there already.</source>
      <translation>Genau dort gibt es schon einen Span mit dem Label {label}.</translation>
    </message>
    <message>
      <source>There is no backup {backup}.</source>
      <translation>Die Sicherung {backup} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no document for {part}: too few are accepted, or too many repeat each other.</source>
      <translation>Für {part} gibt es kein Dokument: Zu wenige sind angenommen, oder zu viele wiederholen einander.</translation>
    </message>
    <message>
      <source>There is no encoding {name}.</source>
      <translation>Die Kodierung {name} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>Den Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no format {name}.</source>
      <translation>Das Format {name} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no label {name}.</source>
      <translation>Das Label {name} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no other label.</source>
      <translation>Es gibt kein anderes Label.</translation>
    </message>
    <message>
      <source>There is no pattern that can be used.</source>
      <translation>Es gibt kein verwendbares Muster.</translation>
    </message>
    <message>
      <source>There is no pipeline {wanted}.</source>
      <translation>Die Pipeline {wanted} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no preset {name}.</source>
      <translation>Die Vorlage {name} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no project {path}.</source>
      <translation>Das Projekt {path} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no remedy for {name}.</source>
      <translation>Für {name} gibt es keine Abhilfe.</translation>
    </message>
    <message>
      <source>There is no run {run} in {project}.</source>
      <translation>Den Lauf {run} gibt es in {project} nicht.</translation>
    </message>
    <message>
      <source>There is no step {ident} in the history.</source>
      <translation>Den Schritt {ident} gibt es im Verlauf nicht.</translation>
    </message>
    <message>
      <source>There is no suggestion {what}.</source>
      <translation>Es gibt keinen Vorschlag {what}.</translation>
    </message>
    <message>
      <source>There is no text to look for.</source>
      <translation>Es gibt keinen Text, nach dem zu suchen wäre.</translation>
    </message>
    <message>
      <source>There is nothing to choose from.</source>
      <translation>Es gibt nichts zu wählen.</translation>
    </message>
    <message>
      <source>There is nothing to label here.</source>
      <translation>Hier gibt es nichts zu labeln.</translation>
    </message>
    <message>
      <source>There is nothing to learn from: no document is accepted.</source>
      <translation>Es gibt nichts, woraus sich lernen lässt: Kein Dokument ist angenommen.</translation>
    </message>
    <message>
      <source>There is nothing to learn from: no document of train has an accepted span.</source>
      <translation>Es gibt nichts, woraus sich lernen lässt: Kein Dokument in train hat einen angenommenen Span.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to review.</source>
      <translation>Es gibt nichts durchzusehen.</translation>
    </message>
    <message>
      <source>There is nothing to trim.</source>
      <translation>Es gibt nichts zuzuschneiden.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is one for {names}.</source>
      <translation>Abhilfen gibt es für {names}.</translation>
    </message>
    <message>
      <source>They are divided into train, dev and test as in annotator split; dev says when to stop, test how good it is. Esc hides it, and you label on meanwhile.</source>
      <translation>Aufgeteilt wird in train, dev und test wie bei annotator split; dev sagt, wann Schluss ist, test, wie gut die Pipeline ist. Esc blendet das Training aus, und Sie labeln inzwischen weiter.</translation>
    </message>
    <message>
      <source>They are in {folder}.</source>
      <translation>Sie liegen in {folder}.</translation>
    </message>
    <message>
      <source>They are on the clipboard now: paste them.</source>
      <translation>Die Richtlinien liegen jetzt zum Einfügen in der Zwischenablage.</translation>
    </message>
    <message>
      <source>They are {names}; see annotator formats.</source>
      <translation>Es sind {names}; siehe annotator formats.</translation>
    </message>
    <message>
      <source>This article is marked already: what is dashed, a pipeline suggests. Walk some words on with [move.right]; [move.down] goes a line down.</source>
      <translation>Dieser Artikel ist schon markiert: Was gestrichelt ist, schlägt eine Pipeline vor. Mit [move.right] einige Wörter weitergehen; [move.down] geht eine Zeile nach unten.</translation>
    </message>
    <message>
      <source>This cannot be a label: {problem}.</source>
      <translation>Das kann kein Label sein: {problem}.</translation>
    </message>
    <message>
      <source>This cannot be the project's file ({reason}).</source>
      <translation>Das kann nicht die Datei des Projekts sein ({reason}).</translation>
    </message>
    <message>
      <source>This is no suggestion any more.</source>
      <translation>Das ist kein Vorschlag mehr.</translation>
    </message>
    <message>
      <source>This is the first document.</source>
      <translation>Das ist das erste Dokument.</translation>
    </message>
    <message>
      <source>This is the first span.</source>
      <translation>Das ist der erste Span.</translation>
    </message>
    <message>
      <source>This is the last document.</source>
      <translation>Das ist das letzte Dokument.</translation>
    </message>
    <message>
      <source>This is the last span.</source>
      <translation>Das ist der letzte Span.</translation>
    </message>
    <message>
      <source>This is the only suggestion left here. Enter accepts it, Backspace rejects it.</source>
      <translation>Das ist der einzige Vorschlag, der hier übrig ist. Eingabe nimmt ihn an, Rücktaste lehnt ihn ab.</translation>
    </message>
    <message>
      <source>This project is read-only.</source>
      <translation>Dieses Projekt ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>This project is read-only: you can look and export, not label.</source>
      <translation>Dieses Projekt ist schreibgeschützt: Ansehen und Exportieren sind möglich, Labeln nicht.</translation>
    </message>
    <message>
      <source>This span is {name} already.</source>
      <translation>Dieser Span ist schon {name}.</translation>
    </message>
    <message>
      <source>This step is not saved: {step}.</source>
      <translation>Dieser Schritt ist nicht gespeichert: {step}.</translation>
    </message>
    <message>
      <source>Those drawn at random ({share:.0%}, seed {seed}) say how it is in all documents.</source>
      <translation>Die zufällig ausgelosten ({share:.0%}, Startwert {seed}) zeigen, wie es in allen Dokumenten ist.</translation>
    </message>
    <message>
      <source>Time by annotator</source>
      <translation>Zeit nach Annotator</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Tour: the keys in three minutes</source>
      <translation>Rundgang: die Tasten in drei Minuten</translation>
    </message>
    <message>
      <source>Train a pipeline</source>
      <translation>Pipeline trainieren</translation>
    </message>
    <message>
      <source>Trained: {pipeline}</source>
      <translation>Trainiert: {pipeline}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Training could not be started.</source>
      <translation>Das Training konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>Training failed: {reason}</source>
      <translation>Training fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <source>Training needs more than {limit:.3g} GB of memory.</source>
      <translation>Das Training braucht mehr als {limit:.3g} GB Speicher.</translation>
    </message>
    <message>
      <source>Training was stopped; nothing of it is kept.</source>
      <translation>Das Training wurde abgebrochen; nichts davon bleibt erhalten.</translation>
    </message>
    <message>
      <source>Trains a pipeline on the accepted documents, or shows how that goes and what the pipeline gets wrong.</source>
      <translation>Trainiert eine Pipeline mit den angenommenen Dokumenten oder zeigt, wie das läuft und was die Pipeline falsch macht.</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>Trainieren…</translation>
    </message>
    <message>
      <source>Train… in the File menu shows more.</source>
      <translation>„Trainieren…“ im Menü „Datei“ zeigt mehr.</translation>
    </message>
    <message>
      <source>Train… shows the mistakes again.</source>
      <translation>„Trainieren…“ zeigt die Fehler wieder.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>Papierkorb…</translation>
    </message>
    <message>
      <source>Trim all spans</source>
      <translation>Alle Spans zuschneiden</translation>
    </message>
    <message>
      <source>Trim it: Ctrl+T, or all of the document with Ctrl+Shift+T.</source>
      <translation>Zuschneiden: Strg+T, oder im ganzen Dokument mit Strg+Umschalt+T.</translation>
    </message>
    <message>
      <source>Trim it: Ctrl+T, or leave it if it belongs to the name.</source>
      <translation>Zuschneiden: Strg+T, oder stehen lassen, wenn es zum Namen gehört.</translation>
    </message>
    <message>
      <source>Trim span</source>
      <translation>Span zuschneiden</translation>
    </message>
    <message>
      <source>Trust and run</source>
      <translation>Vertrauen und ausführen</translation>
    </message>
    <message>
      <source>Try again when that is done.</source>
      <translation>Danach erneut versuchen.</translation>
    </message>
    <message>
      <source>Try another pipeline, or run: annotator doctor</source>
      <translation>Eine andere Pipeline versuchen oder ausführen: annotator doctor</translation>
    </message>
    <message>
      <source>Try another pipeline.</source>
      <translation>Eine andere Pipeline versuchen.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>Erneut versuchen.</translation>
    </message>
    <message>
      <source>Try utf-8, cp1252, utf-16 or gb18030.</source>
      <translation>utf-8, cp1252, utf-16 oder gb18030 versuchen.</translation>
    </message>
    <message>
      <source>Turn documents into training data, with the keyboard alone.</source>
      <translation>Aus Dokumenten Trainingsdaten machen, allein mit der Tastatur.</translation>
    </message>
    <message>
      <source>Type part of a command's name</source>
      <translation>Teil des Namens eines Befehls tippen</translation>
    </message>
    <message>
      <source>Type the letters of a word or the digit of a span; with Shift it selects.</source>
      <translation>Die Buchstaben eines Wortes oder die Ziffer eines Spans tippen; mit Umschalt wird ausgewählt.</translation>
    </message>
    <message>
      <source>Type what to look for. Enter goes to the hit.</source>
      <translation>Suchtext tippen. Eingabe führt zum Treffer.</translation>
    </message>
    <message>
      <source>UTF-8, or its mark</source>
      <translation>UTF-8 oder laut BOM</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo it, restore a backup, or remove the setting “guard”.</source>
      <translation>Den Schritt rückgängig machen, eine Sicherung wiederherstellen oder die Einstellung „guard“ entfernen.</translation>
    </message>
    <message>
      <source>Undo it, restore a backup, or remove the setting “order”.</source>
      <translation>Den Schritt rückgängig machen, eine Sicherung wiederherstellen oder die Einstellung „order“ entfernen.</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>↑</translation>
    </message>
    <message>
      <source>Update that package, or remove it.</source>
      <translation>Dieses Paket aktualisieren oder entfernen.</translation>
    </message>
    <message>
      <source>Use letters, digits, _, - and full stops.</source>
      <translation>Buchstaben, Ziffern, _, - und Punkte verwenden.</translation>
    </message>
    <message>
      <source>Use one of {choices}.</source>
      <translation>Möglich: {choices}.</translation>
    </message>
    <message>
      <source>Vermilion</source>
      <translation>Zinnober</translation>
    </message>
    <message>
      <source>Version, licences, and where things are.</source>
      <translation>Version, Lizenzen und wo alles liegt.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Walk to the word inside the span where the second one shall begin, then split.</source>
      <translation>Zu dem Wort im Span gehen, bei dem der zweite beginnen soll, dann teilen.</translation>
    </message>
    <message>
      <source>Was in the trash, restored</source>
      <translation>War im Papierkorb, wiederhergestellt</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What I labelled before</source>
      <translation>Was ich schon gelabelt habe</translation>
    </message>
    <message>
      <source>What becomes of it: {fault}</source>
      <translation>Was daraus wird: {fault}</translation>
    </message>
    <message>
      <source>What could be read is in {file}</source>
      <translation>Was lesbar war, liegt in {file}</translation>
    </message>
    <message>
      <source>What had come is kept; run it again when the cluster is back.</source>
      <translation>Was schon da war, bleibt erhalten; erneut ausführen, wenn der Cluster wieder da ist.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <source>What is answered or begun keeps its place; new documents come last. The order is made once, from what is known now. Documents drawn at random keep it fair to judge a pipeline by what you accepted.</source>
      <translation>Dokumente mit Antwort und begonnene behalten ihren Platz; neue kommen zuletzt. Die Reihenfolge entsteht einmal, aus dem, was jetzt bekannt ist. Zufällig ausgeloste Dokumente sorgen dafür, dass eine Pipeline fair an dem gemessen wird, was Sie angenommen haben.</translation>
    </message>
    <message>
      <source>What it had said before is kept.</source>
      <translation>Was sie davor geliefert hat, bleibt erhalten.</translation>
    </message>
    <message>
      <source>What it is now is kept as a backup as well.</source>
      <translation>Der jetzige Stand wird ebenfalls gesichert.</translation>
    </message>
    <message>
      <source>What the format cannot hold</source>
      <translation>Was das Format nicht aufnehmen kann</translation>
    </message>
    <message>
      <source>What was decided, by whom and when: go there, or take one old step back.</source>
      <translation>Was entschieden wurde, von wem und wann: dorthin gehen oder einen alten Schritt zurücknehmen.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>What was open here has no backups yet.</source>
      <translation>Was hier geöffnet war, hat noch keine Sicherungen.</translation>
    </message>
    <message>
      <source>What you decided stays. A newer run of the same pipeline replaces its older suggestions.</source>
      <translation>Was Sie entschieden haben, bleibt. Ein neuerer Lauf derselben Pipeline ersetzt ihre älteren Vorschläge.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Which command has a key</source>
      <translation>Welcher Befehl eine Taste hat</translation>
    </message>
    <message>
      <source>White space</source>
      <translation>Leerraum</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who sees suggestions tends to take them, and to overlook what they lack. In the documents that are drawn here suggestions come after you have finished (Ctrl+Enter): then you look at what you had not, and go on. “Statistics…” compares what is found with and without.</source>
      <translation>Wer Vorschläge sieht, nimmt sie eher an und übersieht leicht, was ihnen fehlt. In den hier ausgelosten Dokumenten kommen Vorschläge erst, wenn Sie fertig sind (Strg+Eingabe): Dann sehen Sie an, was Sie nicht hatten, und gehen weiter. „Statistik…“ vergleicht, was mit und ohne Vorschläge gefunden wird.</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Weinrot</translation>
    </message>
    <message>
      <source>With and without suggestions</source>
      <translation>Mit und ohne Vorschläge</translation>
    </message>
    <message>
      <source>With documents it can begin at once.</source>
      <translation>Mit Dokumenten kann die Pipeline sofort beginnen.</translation>
    </message>
    <message>
      <source>With serifs</source>
      <translation>Mit Serifen</translation>
    </message>
    <message>
      <source>With the &amp;words of the error, which may quote your documents</source>
      <translation>Mit dem &amp;Wortlaut des Fehlers, der Ihre Dokumente zitieren kann</translation>
    </message>
    <message>
      <source>Without serifs</source>
      <translation>Ohne Serifen</translation>
    </message>
    <message>
      <source>Without: suggestions were hidden until the document was finished, then reviewed. Recall: spans per word against those of the reviewed documents. Intervals: 95 %, documents drawn anew (percentile bootstrap).</source>
      <translation>Ohne: Vorschläge waren ausgeblendet, bis das Dokument fertig war, und wurden dann durchgesehen. Recall: Spans je Wort, gemessen an denen der durchgesehenen Dokumente. Intervalle: 95 %, Dokumente neu gezogen (Perzentil-Bootstrap).</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>Words a second</source>
      <translation>Wörter je Sekunde</translation>
    </message>
    <message>
      <source>Write   Enter</source>
      <translation>Schreiben   Eingabe</translation>
    </message>
    <message>
      <source>Write 80,10,10 for train, dev and test, or 90,10 without test.</source>
      <translation>80,10,10 für train, dev und test schreiben oder 90,10 ohne test.</translation>
    </message>
    <message>
      <source>Write ["Ctrl+J"].</source>
      <translation>["Ctrl+J"] schreiben.</translation>
    </message>
    <message>
      <source>Write lines "LABEL&lt;tab&gt;PATTERN", or TOML: [[regex]] label = "…" pattern = '…'</source>
      <translation>Zeilen "LABEL&lt;Tab&gt;MUSTER" schreiben, oder TOML: [[regex]] label = "…" pattern = '…'</translation>
    </message>
    <message>
      <source>Write name = "PERSON".</source>
      <translation>name = "PERSON" schreiben.</translation>
    </message>
    <message>
      <source>Write one a line, or a table with texts and labels.</source>
      <translation>Einen je Zeile schreiben oder eine Tabelle mit Texten und Labels.</translation>
    </message>
    <message>
      <source>Write one name on each line.</source>
      <translation>Einen Namen je Zeile schreiben.</translation>
    </message>
    <message>
      <source>Write tls:// in it.</source>
      <translation>Mit tls:// schreiben.</translation>
    </message>
    <message>
      <source>Write {name}=10, for example.</source>
      <translation>Zum Beispiel {name}=10 schreiben.</translation>
    </message>
    <message>
      <source>Write {what} NAME=VALUE.</source>
      <translation>{what} NAME=VALUE schreiben.</translation>
    </message>
    <message>
      <source>Writes JSONL or a spaCy .spacy file.</source>
      <translation>Schreibt JSONL oder eine .spacy-Datei für spaCy.</translation>
    </message>
    <message>
      <source>Writes the whole project, as it is now, into another file.</source>
      <translation>Schreibt das ganze Projekt, wie es jetzt ist, in eine andere Datei.</translation>
    </message>
    <message>
      <source>Writing {file}…</source>
      <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>Geschrieben: {file}</translation>
    </message>
    <message>
      <source>You need not know every key. Press [view.palette], type “line”, and run “Line numbers” with Enter.</source>
      <translation>Niemand muss jede Taste kennen. [view.palette] drücken, „zeile“ tippen und „Zeilennummern“ mit Eingabe ausführen.</translation>
    </message>
    <message>
      <source>Your decisions are kept under this name. A new one counts when a project is opened next.</source>
      <translation>Ihre Entscheidungen werden unter diesem Namen gespeichert. Ein neuer gilt, sobald wieder ein Projekt geöffnet wird.</translation>
    </message>
    <message>
      <source>Your decisions are kept under your name: write one.</source>
      <translation>Ihre Entscheidungen werden unter Ihrem Namen gespeichert: einen eintragen.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>ZIP of files</source>
      <translation>ZIP mit Dateien</translation>
    </message>
    <message>
      <source>a group of its rows unpacks to more than {size} MB</source>
      <translation>eine Gruppe von Zeilen ergibt entpackt mehr als {size} MB</translation>
    </message>
    <message>
      <source>a label needs a name</source>
      <translation>ein Label braucht einen Namen</translation>
    </message>
    <message>
      <source>a pipeline that spaCy has written</source>
      <translation>eine Pipeline, die spaCy geschrieben hat</translation>
    </message>
    <message>
      <source>a span for each line</source>
      <translation>ein Span je Zeile</translation>
    </message>
    <message>
      <source>a table of texts and labels, or one name a line in LABEL.txt</source>
      <translation>eine Tabelle aus Texten und Labels oder ein Name je Zeile in LABEL.txt</translation>
    </message>
    <message>
      <source>a value</source>
      <translation>ein Wert</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>accept all suggestions {place}</source>
      <translation>alle Vorschläge {place} annehmen</translation>
    </message>
    <message>
      <source>accept document</source>
      <translation>Dokument annehmen</translation>
    </message>
    <message>
      <source>accept {label}</source>
      <translation>{label} annehmen</translation>
    </message>
    <message>
      <source>accept {label} everywhere</source>
      <translation>{label} überall annehmen</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>accepted spans</source>
      <translation>angenommene Spans</translation>
    </message>
    <message>
      <source>accepted without a span</source>
      <translation>ohne Span angenommen</translation>
    </message>
    <message>
      <source>account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>active time</source>
      <translation>aktive Zeit</translation>
    </message>
    <message>
      <source>active time left</source>
      <translation>verbleibende aktive Zeit</translation>
    </message>
    <message>
      <source>active time per document, last {count}</source>
      <translation>aktive Zeit je Dokument, letzte {count}</translation>
    </message>
    <message>
      <source>add labels</source>
      <translation>Labels hinzufügen</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>Werbung</translation>
    </message>
    <message>
      <source>after the last token the text {text!r} belongs to no token</source>
      <translation>nach dem letzten Token gehört der Text {text!r} zu keinem Token</translation>
    </message>
    <message>
      <source>all labels</source>
      <translation>alle Labels</translation>
    </message>
    <message>
      <source>all others</source>
      <translation>alle anderen</translation>
    </message>
    <message>
      <source>an offset is no place in its text: {wrong}</source>
      <translation>ein Offset ist keine Stelle im Text: {wrong}</translation>
    </message>
    <message>
      <source>and {count} more like that</source>
      <translation>und {count} weitere dieser Art</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>und {n} weiteres</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>annotator commands lists them.</source>
      <translation>annotator commands listet sie auf.</translation>
    </message>
    <message>
      <source>annotator split keeps them together; move one to the trash if it tells nothing new.</source>
      <translation>annotator split hält sie zusammen; eines in den Papierkorb legen, wenn es nichts Neues lehrt.</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>as imported</source>
      <translation>wie importiert</translation>
    </message>
    <message>
      <source>as recognised</source>
      <translation>wie erkannt</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>wie üblich</translation>
    </message>
    <message>
      <source>at random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <source>at {begin} to {end} stands {there!r}, not {word!r}: try --option offsets={other}</source>
      <translation>von {begin} bis {end} steht {there!r}, nicht {word!r}: --option offsets={other} versuchen</translation>
    </message>
    <message>
      <source>attributes</source>
      <translation>Attribute</translation>
    </message>
    <message>
      <source>attributes of relations or of nothing</source>
      <translation>Attribute von Relationen oder von nichts</translation>
    </message>
    <message>
      <source>before restore</source>
      <translation>vor Wiederherstellung</translation>
    </message>
    <message>
      <source>before token {i} the text {text!r} belongs to no token</source>
      <translation>vor Token {i} gehört der Text {text!r} zu keinem Token</translation>
    </message>
    <message>
      <source>best {value} at {at}</source>
      <translation>Bestwert {value} bei {at}</translation>
    </message>
    <message>
      <source>borders</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>broken JSON ({error})</source>
      <translation>fehlerhaftes JSON ({error})</translation>
    </message>
    <message>
      <source>broken JSON: {why}</source>
      <translation>fehlerhaftes JSON: {why}</translation>
    </message>
    <message>
      <source>built in</source>
      <translation>mitgeliefert</translation>
    </message>
    <message>
      <source>bulk</source>
      <translation>Massenänderung</translation>
    </message>
    <message>
      <source>by a text</source>
      <translation>nach einem Text</translation>
    </message>
    <message>
      <source>cassis cannot read it ({kind}: {error})</source>
      <translation>für cassis nicht lesbar ({kind}: {error})</translation>
    </message>
    <message>
      <source>change label {label}</source>
      <translation>Label {label} ändern</translation>
    </message>
    <message>
      <source>changes that were not submitted</source>
      <translation>nicht übermittelte Änderungen</translation>
    </message>
    <message>
      <source>characters of its label</source>
      <translation>Zeichen seines Labels</translation>
    </message>
    <message>
      <source>characters that XML cannot hold (written as spaces)</source>
      <translation>Zeichen, die XML nicht aufnehmen kann (als Leerzeichen geschrieben)</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>cookies</source>
      <translation>Cookies</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>crashed with signal {code}</source>
      <translation>stürzte mit Signal {code} ab</translation>
    </message>
    <message>
      <source>cut to one line</source>
      <translation>auf eine Zeile kürzen</translation>
    </message>
    <message>
      <source>daily</source>
      <translation>täglich</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>date and time</source>
      <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>entschieden</translation>
    </message>
    <message>
      <source>delete label {label}</source>
      <translation>Label {label} löschen</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>do its offsets count code points, or UTF-16 units as programs for the browser do? Both fit{example}: say --option offsets={one} or --option offsets={other}</source>
      <translation>zählen die Offsets Codepunkte oder UTF-16-Einheiten, wie Programme für den Browser? Beides passt{example}: --option offsets={one} oder --option offsets={other} angeben</translation>
    </message>
    <message>
      <source>doc.ents holds the longer one only. Remove one of them, or train a span categorizer.</source>
      <translation>doc.ents nimmt nur den längeren auf. Einen davon entfernen oder einen SpanCategorizer trainieren.</translation>
    </message>
    <message>
      <source>document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>documents left</source>
      <translation>verbleibende Dokumente</translation>
    </message>
    <message>
      <source>documents of train</source>
      <translation>Dokumente in train</translation>
    </message>
    <message>
      <source>documents on a day with work</source>
      <translation>Dokumente je Arbeitstag</translation>
    </message>
    <message>
      <source>documents that have the text below</source>
      <translation>Dokumente mit dem Text unten</translation>
    </message>
    <message>
      <source>documents with the rare words of your last corrections</source>
      <translation>Dokumente mit den seltenen Wörtern Ihrer letzten Korrekturen</translation>
    </message>
    <message>
      <source>drawn at random</source>
      <translation>zufällig ausgelost</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>Dublette</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>end {end} is beyond the text, which has {length} characters</source>
      <translation>das Ende {end} liegt hinter dem Text, der {length} Zeichen hat</translation>
    </message>
    <message>
      <source>ended every Dask worker that looked at it</source>
      <translation>beendete jeden Dask-Worker, der das Dokument verarbeitete</translation>
    </message>
    <message>
      <source>ended with status {code}</source>
      <translation>endete mit Status {code}</translation>
    </message>
    <message>
      <source>equivalences</source>
      <translation>Äquivalenzen</translation>
    </message>
    <message>
      <source>events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>events of relations or of nothing</source>
      <translation>Ereignisse von Relationen oder von nichts</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>allen</translation>
    </message>
    <message>
      <source>exit status {code}</source>
      <translation>Exit-Status {code}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>few examples</source>
      <translation>wenige Beispiele</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>from here on it is no CSV with {delimiter!r} between cells ({error})</source>
      <translation>ab hier kein CSV mit {delimiter!r} zwischen den Zellen ({error})</translation>
    </message>
    <message>
      <source>gazetteer</source>
      <translation>Namensliste</translation>
    </message>
    <message>
      <source>ground truth marks</source>
      <translation>Ground-Truth-Markierungen</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>ausgeblendet</translation>
    </message>
    <message>
      <source>hide suggestions {guard}</source>
      <translation>Vorschläge {guard} ausblenden</translation>
    </message>
    <message>
      <source>ignore document</source>
      <translation>Dokument ignorieren</translation>
    </message>
    <message>
      <source>ignored</source>
      <translation>ignoriert</translation>
    </message>
    <message>
      <source>import label scheme</source>
      <translation>Labelschema importieren</translation>
    </message>
    <message>
      <source>import {file}</source>
      <translation>{file} importieren</translation>
    </message>
    <message>
      <source>in no document</source>
      <translation>in keinem Dokument</translation>
    </message>
    <message>
      <source>in progress</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>in {share} of the documents</source>
      <translation>in {share} der Dokumente</translation>
    </message>
    <message>
      <source>inside a token</source>
      <translation>in einem Token</translation>
    </message>
    <message>
      <source>inside a token, so that nothing is known there</source>
      <translation>in einem Token, sodass dort nichts bekannt ist</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>installiert</translation>
    </message>
    <message>
      <source>invented</source>
      <translation>erfunden</translation>
    </message>
    <message>
      <source>is / said</source>
      <translation>richtig / Vorhersage</translation>
    </message>
    <message>
      <source>is in {part}; {what} in {other}</source>
      <translation>liegt in {part}; {what} in {other}</translation>
    </message>
    <message>
      <source>it asks for too much memory</source>
      <translation>verlangt zu viel Speicher</translation>
    </message>
    <message>
      <source>it cannot be read as PDF ({error})</source>
      <translation>nicht als PDF lesbar ({error})</translation>
    </message>
    <message>
      <source>it cannot be unpacked ({reason})</source>
      <translation>nicht entpackbar ({reason})</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>it does not begin as a WebAnno TSV 3 file; older ones can be exported again as 3.3</source>
      <translation>beginnt nicht wie eine WebAnno-TSV-3-Datei; ältere lassen sich neu als 3.3 exportieren</translation>
    </message>
    <message>
      <source>it has a DOCTYPE, which no CAS file needs and which can do harm</source>
      <translation>enthält einen DOCTYPE, den keine CAS-Datei braucht und der schaden kann</translation>
    </message>
    <message>
      <source>it has half a character (a lone surrogate) in it</source>
      <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
      <source>it has neither a text nor a label</source>
      <translation>weder Text noch Label vorhanden</translation>
    </message>
    <message>
      <source>it has no label</source>
      <translation>kein Label</translation>
    </message>
    <message>
      <source>it has no list of {names}</source>
      <translation>keine Liste namens {names}</translation>
    </message>
    <message>
      <source>it has no name</source>
      <translation>kein Name</translation>
    </message>
    <message>
      <source>it has no rows</source>
      <translation>keine Zeilen</translation>
    </message>
    <message>
      <source>it has no text (sofaString)</source>
      <translation>kein Text (sofaString)</translation>
    </message>
    <message>
      <source>it has no text ({where})</source>
      <translation>kein Text ({where})</translation>
    </message>
    <message>
      <source>it has no tokens</source>
      <translation>keine Tokens</translation>
    </message>
    <message>
      <source>it has two columns {name}</source>
      <translation>die Spalte {name} gibt es zweimal</translation>
    </message>
    <message>
      <source>it has {cells} cells; the first line names {count} columns</source>
      <translation>Zellen: {cells}, Spalten laut erster Zeile: {count}</translation>
    </message>
    <message>
      <source>it has {count:,} files; the most is {most:,}</source>
      <translation>{count:,} Dateien; höchstens {most:,} sind möglich</translation>
    </message>
    <message>
      <source>it has {count:,} pages; the most is {most:,}: split it</source>
      <translation>{count:,} Seiten; höchstens {most:,} sind möglich: aufteilen</translation>
    </message>
    <message>
      <source>it has {size:,} documents now: begin another project for more than {most:,}</source>
      <translation>das Projekt hat jetzt {size:,} Dokumente: für mehr als {most:,} ein weiteres Projekt beginnen</translation>
    </message>
    <message>
      <source>it has {spans:,} spans; the most is {most:,}: split it</source>
      <translation>{spans:,} Spans; höchstens {most:,} sind möglich: aufteilen</translation>
    </message>
    <message>
      <source>it has {tokens} tokens, but {tags} tags</source>
      <translation>ungleich viele Tokens ({tokens}) und Tags ({tags})</translation>
    </message>
    <message>
      <source>it is a ZIP in a ZIP</source>
      <translation>eine ZIP-Datei in einer ZIP-Datei</translation>
    </message>
    <message>
      <source>it is a link</source>
      <translation>ein Link</translation>
    </message>
    <message>
      <source>it is a link to a folder</source>
      <translation>ein Link auf einen Ordner</translation>
    </message>
    <message>
      <source>it is a project, or a part of one</source>
      <translation>ein Projekt oder ein Teil davon</translation>
    </message>
    <message>
      <source>it is an OpenDocument file, but no text</source>
      <translation>eine OpenDocument-Datei, aber kein Text</translation>
    </message>
    <message>
      <source>it is broken XML ({error})</source>
      <translation>fehlerhaftes XML ({error})</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>verschlüsselt</translation>
    </message>
    <message>
      <source>it is encrypted: save a copy without a password</source>
      <translation>verschlüsselt: eine Kopie ohne Passwort speichern</translation>
    </message>
    <message>
      <source>it is encrypted: save it without a password</source>
      <translation>verschlüsselt: ohne Passwort speichern</translation>
    </message>
    <message>
      <source>it is hidden</source>
      <translation>versteckt</translation>
    </message>
    <message>
      <source>it is larger than it says</source>
      <translation>größer als angegeben</translation>
    </message>
    <message>
      <source>it is larger than {size} MB</source>
      <translation>größer als {size} MB</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>zu tief verschachtelt</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>keine Datei</translation>
    </message>
    <message>
      <source>it is no list of ["text", {"entities": [[start, end, label]]}]</source>
      <translation>keine Liste aus ["text", {"entities": [[start, end, label]]}]</translation>
    </message>
    <message>
      <source>it is no object with a "label"</source>
      <translation>kein Objekt mit einem "label"</translation>
    </message>
    <message>
      <source>it is no {what}: it has no {name}</source>
      <translation>kein {what}: {name} fehlt</translation>
    </message>
    <message>
      <source>it is not ["text", {"entities": [[start, end, label]]}]</source>
      <translation>nicht in der Form ["text", {"entities": [[start, end, label]]}]</translation>
    </message>
    <message>
      <source>it is not a .spacy file ({error})</source>
      <translation>keine .spacy-Datei ({error})</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>kein JSON-Objekt</translation>
    </message>
    <message>
      <source>it is not an object with a text</source>
      <translation>kein Objekt mit einem Text</translation>
    </message>
    <message>
      <source>it is not cleaned, for it has spans or tokens</source>
      <translation>nicht bereinigt, weil Spans oder Tokens vorhanden sind</translation>
    </message>
    <message>
      <source>it is not {encoding} (byte {byte})</source>
      <translation>kein {encoding} (Byte {byte})</translation>
    </message>
    <message>
      <source>it is not {encoding} ({reason})</source>
      <translation>kein {encoding} ({reason})</translation>
    </message>
    <message>
      <source>it is not {format}</source>
      <translation>nicht im Format {format}</translation>
    </message>
    <message>
      <source>it is protected against copying (DRM)</source>
      <translation>kopiergeschützt (DRM)</translation>
    </message>
    <message>
      <source>it lacks {names}</source>
      <translation>es fehlt: {names}</translation>
    </message>
    <message>
      <source>it needs more than {limit:.3g} GB of memory</source>
      <translation>braucht mehr als {limit:.3g} GB Speicher</translation>
    </message>
    <message>
      <source>it says it is in {name}, which is not known: say which --encoding it has</source>
      <translation>die angegebene Kodierung {name} ist nicht bekannt: die richtige mit --encoding angeben</translation>
    </message>
    <message>
      <source>it unpacks to more than {size} MB</source>
      <translation>entpackt größer als {size} MB</translation>
    </message>
    <message>
      <source>it unpacks to {size:,} MB; the most is {most:,} MB</source>
      <translation>entpackt {size:,} MB; höchstens {most:,} MB sind möglich</translation>
    </message>
    <message>
      <source>it unpacks to {times:,.0f} times its size: it looks like a ZIP bomb</source>
      <translation>entpackt {times:,.0f}-mal so groß: sieht nach einer ZIP-Bombe aus</translation>
    </message>
    <message>
      <source>it was left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>it was not read after {seconds:.0f} seconds</source>
      <translation>nach {seconds:.0f} Sekunden nicht gelesen</translation>
    </message>
    <message>
      <source>its "pattern" is neither a text nor a list of tokens</source>
      <translation>"pattern" ist weder ein Text noch eine Liste von Tokens</translation>
    </message>
    <message>
      <source>its .txt is not there</source>
      <translation>die .txt-Datei dazu fehlt</translation>
    </message>
    <message>
      <source>its comments are not taken</source>
      <translation>Kommentare werden nicht übernommen</translation>
    </message>
    <message>
      <source>its config.cfg is empty or damaged</source>
      <translation>config.cfg ist leer oder beschädigt</translation>
    </message>
    <message>
      <source>its elements are nested too deeply</source>
      <translation>Elemente zu tief verschachtelt</translation>
    </message>
    <message>
      <source>its endnotes are not taken</source>
      <translation>Endnoten werden nicht übernommen</translation>
    </message>
    <message>
      <source>its first line names no column text, but {names}</source>
      <translation>die erste Zeile nennt keine Spalte text, sondern {names}</translation>
    </message>
    <message>
      <source>its footnotes are not taken</source>
      <translation>Fußnoten werden nicht übernommen</translation>
    </message>
    <message>
      <source>its format is not known</source>
      <translation>Format nicht bekannt</translation>
    </message>
    <message>
      <source>its metadata is nested more than {levels} levels deep</source>
      <translation>Metadaten mehr als {levels} Ebenen tief verschachtelt</translation>
    </message>
    <message>
      <source>its name is there twice</source>
      <translation>der Name kommt zweimal vor</translation>
    </message>
    <message>
      <source>its name leads out of the ZIP file</source>
      <translation>der Name führt aus der ZIP-Datei hinaus</translation>
    </message>
    <message>
      <source>its spans are on several texts ({names}): say --option to-name=NAME</source>
      <translation>Spans in mehreren Texten ({names}): --option to-name=NAME angeben</translation>
    </message>
    <message>
      <source>its tags are read as {scheme}</source>
      <translation>Tags werden als {scheme} gelesen</translation>
    </message>
    <message>
      <source>its text has {length:,} characters: consider splitting it</source>
      <translation>Text mit {length:,} Zeichen: besser aufteilen</translation>
    </message>
    <message>
      <source>its text has {length:,} characters; the most is {most:,}: split it</source>
      <translation>Text mit {length:,} Zeichen; höchstens {most:,} sind möglich: aufteilen</translation>
    </message>
    <message>
      <source>its text is empty ({where})</source>
      <translation>leerer Text ({where})</translation>
    </message>
    <message>
      <source>kept as notes: {names}</source>
      <translation>als Notizen erhalten: {names}</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <source>label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>label keys by number</source>
      <translation>Ziffern als Tasten der Labels</translation>
    </message>
    <message numerus="yes">
      <source>label with {n} spans</source>
      <translation>
        <numerusform>Label mit {n} Span</numerusform>
        <numerusform>Label mit {n} Spans</numerusform>
      </translation>
    </message>
    <message>
      <source>label {label}</source>
      <translation>als {label} labeln</translation>
    </message>
    <message>
      <source>label {label} everywhere</source>
      <translation>überall als {label} labeln</translation>
    </message>
    <message>
      <source>labelled before</source>
      <translation>„schon gelabelt“</translation>
    </message>
    <message>
      <source>labels of the document are left out: {names}</source>
      <translation>Labels des Dokuments weggelassen: {names}</translation>
    </message>
    <message>
      <source>language is {code!r}, not one of {codes}</source>
      <translation>language ist {code!r}, möglich: {codes}</translation>
    </message>
    <message>
      <source>layers that are left out: {names}</source>
      <translation>weggelassene Layer: {names}</translation>
    </message>
    <message>
      <source>leak</source>
      <translation>Leakage</translation>
    </message>
    <message>
      <source>least certain first</source>
      <translation>unsicherste zuerst</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>weglassen</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>left out of spans: {names}</source>
      <translation>bei Spans weggelassen: {names}</translation>
    </message>
    <message>
      <source>left out: {count} relations</source>
      <translation>Relationen weggelassen: {count}</translation>
    </message>
    <message>
      <source>left out: {names}</source>
      <translation>weggelassen: {names}</translation>
    </message>
    <message>
      <source>left out: {skipped} lines that were skipped there</source>
      <translation>dort übersprungene Zeilen weggelassen: {skipped}</translation>
    </message>
    <message>
      <source>like what was corrected last</source>
      <translation>ähnlich dem zuletzt Korrigierten</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
      <source>lines that are no annotation</source>
      <translation>Zeilen ohne Annotation</translation>
    </message>
    <message>
      <source>links of {linked} span(s) to a knowledge base are left out</source>
      <translation>weggelassen: Verknüpfungen mit einer Wissensbasis (Spans: {linked})</translation>
    </message>
    <message>
      <source>lone surrogate characters beside its text became U+FFFD</source>
      <translation>einzelne Surrogate außerhalb des Textes wurden zu U+FFFD</translation>
    </message>
    <message>
      <source>manual</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>map labels</source>
      <translation>Labels zuordnen</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation>mittlerer Score</translation>
    </message>
    <message>
      <source>menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>Zusammenführung</translation>
    </message>
    <message>
      <source>merge label {label} into {other}</source>
      <translation>Label {label} mit {other} zusammenführen</translation>
    </message>
    <message>
      <source>merge spans</source>
      <translation>Spans zusammenführen</translation>
    </message>
    <message>
      <source>migration</source>
      <translation>Migration</translation>
    </message>
    <message>
      <source>misaligned</source>
      <translation>nicht an Tokengrenze</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>übersehen</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>most rows have {count} column(s): there is no word in {word} with a tag in {tag}</source>
      <translation>Spalten der meisten Zeilen: {count}; ein Wort in Spalte {word} mit Tag in Spalte {tag} gibt es nicht</translation>
    </message>
    <message>
      <source>most suggestions first</source>
      <translation>meiste Vorschläge zuerst</translation>
    </message>
    <message>
      <source>move border</source>
      <translation>Grenze verschieben</translation>
    </message>
    <message>
      <source>move label {label}</source>
      <translation>Label {label} verschieben</translation>
    </message>
    <message>
      <source>move to the trash</source>
      <translation>in den Papierkorb legen</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name consistency</source>
      <translation>„Einheitliche Namen“</translation>
    </message>
    <message>
      <source>names of annotators</source>
      <translation>Namen von Annotatoren</translation>
    </message>
    <message>
      <source>nearly the same as document {one} “{title}”</source>
      <translation>fast gleich wie Dokument {one} „{title}“</translation>
    </message>
    <message>
      <source>new line</source>
      <translation>neue Zeile</translation>
    </message>
    <message>
      <source>no article was found in it</source>
      <translation>kein Artikel darin gefunden</translation>
    </message>
    <message>
      <source>no label of yours is like it</source>
      <translation>keines Ihrer Labels ähnelt ihm</translation>
    </message>
    <message>
      <source>no line marks documents, so they are one; --option sentences=N divides them</source>
      <translation>keine Zeile trennt Dokumente, daher ist alles eines; --option sentences=N teilt es</translation>
    </message>
    <message>
      <source>no row with the text of its document stands above it</source>
      <translation>darüber steht keine Zeile mit dem Text des Dokuments</translation>
    </message>
    <message>
      <source>no text</source>
      <translation>kein Text</translation>
    </message>
    <message>
      <source>no text was found on its {pages} pages: if they are scanned, run OCR over it first</source>
      <translation>kein Text gefunden (Seiten: {pages}): bei gescannten Seiten zuerst OCR ausführen</translation>
    </message>
    <message>
      <source>nobody for now</source>
      <translation>vorerst niemandem</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>keine davon</translation>
    </message>
    <message>
      <source>normalisations</source>
      <translation>Normalisierungen</translation>
    </message>
    <message>
      <source>normalisations of relations or of nothing</source>
      <translation>Normalisierungen von Relationen oder von nichts</translation>
    </message>
    <message>
      <source>not UTF-8; Space takes it as {encoding}</source>
      <translation>kein UTF-8; Leertaste liest als {encoding}</translation>
    </message>
    <message>
      <source>not at token borders: written without token_start and token_end</source>
      <translation>nicht an Tokengrenzen: ohne token_start und token_end geschrieben</translation>
    </message>
    <message>
      <source>not finished</source>
      <translation>nicht fertig</translation>
    </message>
    <message>
      <source>not opened</source>
      <translation>nicht geöffnet</translation>
    </message>
    <message>
      <source>not read: {names}</source>
      <translation>nicht gelesen: {names}</translation>
    </message>
    <message>
      <source>not shown, written back as it is: {names}</source>
      <translation>nicht gezeigt, unverändert zurückgeschrieben: {names}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>notes of relations or of nothing</source>
      <translation>Notizen von Relationen oder von nichts</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing ({blank})</source>
      <translation>nichts ({blank})</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <source>of the document</source>
      <translation>im Dokument</translation>
    </message>
    <message>
      <source>of these suggested by nobody</source>
      <translation>davon von niemandem vorgeschlagen</translation>
    </message>
    <message>
      <source>of {label}</source>
      <translation>mit dem Label {label}</translation>
    </message>
    <message>
      <source>offsets are taken as {found}: only so all spans fit</source>
      <translation>Offsets werden als {found} gelesen: nur so passen alle Spans</translation>
    </message>
    <message>
      <source>on the screen</source>
      <translation>auf dem Bildschirm</translation>
    </message>
    <message>
      <source>once</source>
      <translation>einmal</translation>
    </message>
    <message>
      <source>only a line end or a byte order mark is in it</source>
      <translation>enthält nur ein Zeilenende oder eine Byte-Order-Mark</translation>
    </message>
    <message>
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <source>order documents {order}</source>
      <translation>Dokumente ordnen: {order}</translation>
    </message>
    <message>
      <source>over a line break</source>
      <translation>über einen Zeilenumbruch</translation>
    </message>
    <message>
      <source>overlap</source>
      <translation>Überlappung</translation>
    </message>
    <message>
      <source>overlaps a longer one</source>
      <translation>Überlappung mit einem längeren</translation>
    </message>
    <message>
      <source>overlaps a longer span, {label} {start} to {end}</source>
      <translation>überlappt einen längeren Span, {label} {start} bis {end}</translation>
    </message>
    <message>
      <source>overlaps a longer span: only in doc.spans[{spans_key!r}], not in doc.ents</source>
      <translation>überlappt einen längeren Span: nur in doc.spans[{spans_key!r}], nicht in doc.ents</translation>
    </message>
    <message>
      <source>overlaps another span, {label} {start} to {end}</source>
      <translation>überlappt einen anderen Span, {label} {start} bis {end}</translation>
    </message>
    <message>
      <source>overlaps {label} “{text}”</source>
      <translation>überlappt {label} „{text}“</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <source>pending</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>per document</source>
      <translation>je Dokument</translation>
    </message>
    <message>
      <source>per span</source>
      <translation>je Span</translation>
    </message>
    <message>
      <source>pipeline</source>
      <translation>Pipeline</translation>
    </message>
    <message>
      <source>project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>Satzzeichen</translation>
    </message>
    <message>
      <source>pyarrow cannot read it ({error})</source>
      <translation>für pyarrow nicht lesbar ({error})</translation>
    </message>
    <message>
      <source>read</source>
      <translation>gelesen</translation>
    </message>
    <message>
      <source>reading it ended with status {status}: it is damaged, or needs too much memory</source>
      <translation>das Lesen endete mit Status {status}: beschädigt oder zu viel Speicher nötig</translation>
    </message>
    <message>
      <source>reading on</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>reading time</source>
      <translation>Lesezeit</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>refuse to export</source>
      <translation>Export verweigern</translation>
    </message>
    <message>
      <source>refused: {reason}</source>
      <translation>zurückgewiesen: {reason}</translation>
    </message>
    <message>
      <source>regex</source>
      <translation>Regex</translation>
    </message>
    <message>
      <source>regions without a value</source>
      <translation>Regionen ohne Wert</translation>
    </message>
    <message>
      <source>reject all suggestions {place}</source>
      <translation>alle Vorschläge {place} ablehnen</translation>
    </message>
    <message>
      <source>reject document</source>
      <translation>Dokument ablehnen</translation>
    </message>
    <message>
      <source>reject {label}</source>
      <translation>{label} ablehnen</translation>
    </message>
    <message>
      <source>reject {label} everywhere</source>
      <translation>{label} überall ablehnen</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>rejected before</source>
      <translation>zuvor abgelehnt</translation>
    </message>
    <message>
      <source>rejected spans</source>
      <translation>abgelehnte Spans</translation>
    </message>
    <message>
      <source>relabel as {label}</source>
      <translation>zu {label} umlabeln</translation>
    </message>
    <message>
      <source>relations</source>
      <translation>Relationen</translation>
    </message>
    <message>
      <source>remove {label}</source>
      <translation>{label} entfernen</translation>
    </message>
    <message>
      <source>reopen document</source>
      <translation>Dokument wieder öffnen</translation>
    </message>
    <message>
      <source>replaced by a newer run</source>
      <translation>durch neueren Lauf ersetzt</translation>
    </message>
    <message>
      <source>restore from the trash</source>
      <translation>aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
      <source>restore label {label}</source>
      <translation>Label {label} wiederherstellen</translation>
    </message>
    <message>
      <source>scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>section name</source>
      <translation>Rubrik</translation>
    </message>
    <message>
      <source>sentence</source>
      <translation>Satzende</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>share button</source>
      <translation>Teilen-Schaltfläche</translation>
    </message>
    <message>
      <source>skip link</source>
      <translation>Sprunglink</translation>
    </message>
    <message>
      <source>skipped: {reason}</source>
      <translation>übersprungen: {reason}</translation>
    </message>
    <message>
      <source>small news model, F1 about 0.76; a downloaded en_core_web_* can be chosen instead</source>
      <translation>kleines Nachrichtenmodell, F1 etwa 0,76; wählbar auch ein geladenes en_core_web_*</translation>
    </message>
    <message>
      <source>so that what is done is a fair sample of all</source>
      <translation>damit das Erledigte eine faire Stichprobe von allem ist</translation>
    </message>
    <message>
      <source>spaCy cannot read it ({kind}: {error})</source>
      <translation>für spaCy nicht lesbar ({kind}: {error})</translation>
    </message>
    <message>
      <source>spaCy cannot read its spans ({kind}: {error})</source>
      <translation>Spans für spaCy nicht lesbar ({kind}: {error})</translation>
    </message>
    <message>
      <source>spaCy has no rules for the language {lang!r}.</source>
      <translation>spaCy hat keine Regeln für die Sprache {lang!r}.</translation>
    </message>
    <message>
      <source>spaCy has no rules for the language {lang!r}: {error}</source>
      <translation>spaCy hat keine Regeln für die Sprache {lang!r}: {error}</translation>
    </message>
    <message>
      <source>spaCy v2 training data (JSON)</source>
      <translation>spaCy-v2-Trainingsdaten (JSON)</translation>
    </message>
    <message>
      <source>spans as undecided (they are written like decided ones)</source>
      <translation>offene Spans (werden wie entschiedene geschrieben)</translation>
    </message>
    <message>
      <source>spans of other tags</source>
      <translation>Spans anderer Tags</translation>
    </message>
    <message>
      <source>spans per 1,000 words</source>
      <translation>Spans je 1.000 Wörter</translation>
    </message>
    <message>
      <source>spans without a label</source>
      <translation>Spans ohne Label</translation>
    </message>
    <message>
      <source>split span</source>
      <translation>Span teilen</translation>
    </message>
    <message>
      <source>start and end have to be whole numbers</source>
      <translation>Anfang und Ende müssen ganze Zahlen sein</translation>
    </message>
    <message>
      <source>start {start} is negative</source>
      <translation>Anfang {start} ist negativ</translation>
    </message>
    <message>
      <source>start {start} is not before end {end}</source>
      <translation>Anfang {start} liegt nicht vor Ende {end}</translation>
    </message>
    <message>
      <source>step {step}, F1 {f1:.2f} on dev (best {best:.2f}), loss {loss:,.1f}, {speed:,.0f} words a second, {seconds:.0f} seconds.</source>
      <translation>Schritt {step}, F1 {f1:.2f} auf dev (Bestwert {best:.2f}), Loss {loss:,.1f}, {speed:,.0f} Wörter je Sekunde, {seconds:.0f} Sekunden.</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>such days left</source>
      <translation>verbleibende Arbeitstage</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>suggester</source>
      <translation>Vorschlagsquelle</translation>
    </message>
    <message>
      <source>suggestions that stood there</source>
      <translation>Vorschläge, die als Span dastanden</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>take back: {step}</source>
      <translation>zurücknehmen: {step}</translation>
    </message>
    <message>
      <source>texts with all their white space</source>
      <translation>Texte mit ihrem gesamten Leerraum</translation>
    </message>
    <message>
      <source>that has come since</source>
      <translation>(seitdem dazugekommen)</translation>
    </message>
    <message>
      <source>the JSON is nested too deeply</source>
      <translation>JSON zu tief verschachtelt</translation>
    </message>
    <message>
      <source>the ZIP file cannot be read ({error})</source>
      <translation>die ZIP-Datei kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
      <source>the book names it, but it is not there</source>
      <translation>im Buch genannt, aber nicht vorhanden</translation>
    </message>
    <message>
      <source>the colour {color!r} is not written as #RRGGBB</source>
      <translation>die Farbe {color!r} ist nicht als #RRGGBB geschrieben</translation>
    </message>
    <message>
      <source>the entry point {name} of {group} gives {kind}, not a spaCy pipeline</source>
      <translation>der Entry-Point {name} aus {group} liefert {kind}, keine spaCy-Pipeline</translation>
    </message>
    <message>
      <source>the first item</source>
      <translation>erstes Element</translation>
    </message>
    <message>
      <source>the key is a letter or a digit</source>
      <translation>die Taste ist ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
      <source>the key {key!r} is not one small letter or digit</source>
      <translation>die Taste {key!r} ist kein einzelner Kleinbuchstabe und keine Ziffer</translation>
    </message>
    <message>
      <source>the key {key!r} is there twice in one object</source>
      <translation>der Schlüssel {key!r} steht zweimal in einem Objekt</translation>
    </message>
    <message>
      <source>the label {label}</source>
      <translation>das Label {label}</translation>
    </message>
    <message>
      <source>the label {name!r} has white space at its border, or a control character in it</source>
      <translation>das Label {name!r} hat Leerraum am Rand oder enthält ein Steuerzeichen</translation>
    </message>
    <message>
      <source>the label {name!r}… is longer than {most} characters</source>
      <translation>das Label {name!r}… ist länger als {most} Zeichen</translation>
    </message>
    <message>
      <source>the line has no number and word in {count} columns with tabs between them</source>
      <translation>der Zeile fehlen Nummer und Wort in {count} durch Tabulatoren getrennten Spalten</translation>
    </message>
    <message>
      <source>the line is longer than {size} MB</source>
      <translation>die Zeile ist länger als {size} MB</translation>
    </message>
    <message>
      <source>the line is no row of {count} columns with a number and offsets</source>
      <translation>die Zeile ist keine aus {count} Spalten mit Nummer und Offsets</translation>
    </message>
    <message>
      <source>the longest wins</source>
      <translation>der längste gewinnt</translation>
    </message>
    <message>
      <source>the lowest mean score of what is to be reviewed</source>
      <translation>der niedrigste mittlere Score dessen, was durchzusehen ist</translation>
    </message>
    <message>
      <source>the pattern is empty</source>
      <translation>das Muster ist leer</translation>
    </message>
    <message>
      <source>the pipeline changed the text</source>
      <translation>die Pipeline hat den Text geändert</translation>
    </message>
    <message>
      <source>the pipeline failed with {why}</source>
      <translation>die Pipeline scheiterte mit {why}</translation>
    </message>
    <message>
      <source>the pipeline {why}</source>
      <translation>die Pipeline {why}</translation>
    </message>
    <message>
      <source>the row has no #Text= before it</source>
      <translation>vor der Zeile fehlt #Text=</translation>
    </message>
    <message>
      <source>the row has no word</source>
      <translation>die Zeile hat kein Wort</translation>
    </message>
    <message>
      <source>the row has {found} column(s), not {count}</source>
      <translation>Spalten in der Zeile: {found} statt {count}</translation>
    </message>
    <message>
      <source>the same text is there already ({title})</source>
      <translation>derselbe Text ist schon vorhanden ({title})</translation>
    </message>
    <message>
      <source>the same texts in all other places</source>
      <translation>dieselben Texte an allen anderen Stellen</translation>
    </message>
    <message>
      <source>the sentence has no words</source>
      <translation>der Satz hat keine Wörter</translation>
    </message>
    <message>
      <source>the sentence should begin at {units}, not {begin}: are its offsets UTF-16?</source>
      <translation>der Satz müsste bei {units} beginnen, nicht bei {begin}: Sind die Offsets UTF-16?</translation>
    </message>
    <message>
      <source>the tag {tag} has no name: there are {count}, and the first is 0</source>
      <translation>das Tag {tag} hat keinen Namen: Namen gibt es {count}, der erste gehört zu 0</translation>
    </message>
    <message>
      <source>the tag {tag} is a number: put its names into labels.txt beside the file, or --option names=FILE</source>
      <translation>das Tag {tag} ist eine Zahl: die Namen in labels.txt neben die Datei legen oder --option names=FILE angeben</translation>
    </message>
    <message>
      <source>the text is put together from tokens, with one space between them</source>
      <translation>der Text ist aus Tokens zusammengesetzt, mit je einem Leerzeichen dazwischen</translation>
    </message>
    <message>
      <source>the text is put together from words: one space between them, a line for each sentence</source>
      <translation>der Text ist aus Wörtern zusammengesetzt: je ein Leerzeichen dazwischen, eine Zeile je Satz</translation>
    </message>
    <message>
      <source>the text there is {there!r}, not {piece!r}</source>
      <translation>der Text dort ist {there!r}, nicht {piece!r}</translation>
    </message>
    <message>
      <source>the tokens of the file are not used: {problem}</source>
      <translation>die Tokens der Datei werden nicht verwendet: {problem}</translation>
    </message>
    <message>
      <source>the way they came into the project</source>
      <translation>wie sie ins Projekt kamen</translation>
    </message>
    <message>
      <source>theme is {theme!r}, not one of {names}</source>
      <translation>theme ist {theme!r}, möglich: {names}</translation>
    </message>
    <message>
      <source>there is a label {label} already</source>
      <translation>ein Label {label} gibt es schon</translation>
    </message>
    <message>
      <source>there is no text</source>
      <translation>es gibt keinen Text</translation>
    </message>
    <message>
      <source>there is no {file} beside it: put it there, or say --option types=FILE</source>
      <translation>daneben liegt keine Datei {file}: dort ablegen oder --option types=FILE angeben</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>dieser Datei</translation>
    </message>
    <message>
      <source>time stamp</source>
      <translation>Zeitstempel</translation>
    </message>
    <message>
      <source>titles, sources or metadata</source>
      <translation>Titel, Quellen oder Metadaten</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>token {i} ({a} to {b}) overlaps the one before it, is empty, or lies beyond the text</source>
      <translation>Token {i} ({a} bis {b}) überlappt das vorherige, ist leer oder liegt außerhalb des Textes</translation>
    </message>
    <message>
      <source>took longer than it may ({seconds:g} seconds for a document of usual length)</source>
      <translation>brauchte länger als erlaubt ({seconds:g} Sekunden für ein Dokument üblicher Länge)</translation>
    </message>
    <message>
      <source>trained here</source>
      <translation>hier trainiert</translation>
    </message>
    <message>
      <source>trim</source>
      <translation>zuschneiden</translation>
    </message>
    <message>
      <source>trim all spans</source>
      <translation>alle Spans zuschneiden</translation>
    </message>
    <message>
      <source>trim span</source>
      <translation>Span zuschneiden</translation>
    </message>
    <message>
      <source>trimmed</source>
      <translation>zugeschnitten</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>was ended from outside, by the system when memory was short perhaps</source>
      <translation>wurde von außen beendet, vielleicht vom System, weil der Speicher knapp war</translation>
    </message>
    <message>
      <source>where there is most to review</source>
      <translation>wo am meisten durchzusehen ist</translation>
    </message>
    <message>
      <source>which is its text, {names}? Say --option text-key=NAME</source>
      <translation>was davon ist der Text, {names}? --option text-key=NAME angeben</translation>
    </message>
    <message>
      <source>which is there already</source>
      <translation>so schon vorhanden</translation>
    </message>
    <message>
      <source>white space</source>
      <translation>Leerraum</translation>
    </message>
    <message>
      <source>white space at its border</source>
      <translation>Leerraum an der Grenze</translation>
    </message>
    <message>
      <source>widen to tokens</source>
      <translation>auf Tokens erweitern</translation>
    </message>
    <message>
      <source>widened to {texts}</source>
      <translation>erweitert auf {texts}</translation>
    </message>
    <message>
      <source>with</source>
      <translation>mit</translation>
    </message>
    <message>
      <source>with a score below {score}</source>
      <translation>mit einem Score unter {score}</translation>
    </message>
    <message>
      <source>with a score of {score} or more</source>
      <translation>mit einem Score ab {score}</translation>
    </message>
    <message numerus="yes">
      <source>with {n} notes</source>
      <translation>
        <numerusform>mit {n} Hinweis</numerusform>
        <numerusform>mit {n} Hinweisen</numerusform>
      </translation>
    </message>
    <message>
      <source>with “{words}” first</source>
      <translation>mit „{words}“ zuerst</translation>
    </message>
    <message>
      <source>without</source>
      <translation>ohne</translation>
    </message>
    <message>
      <source>write another name</source>
      <translation>anderen Namen schreiben</translation>
    </message>
    <message>
      <source>written as {count} spans, one a line</source>
      <translation>zeilenweise geschrieben, Spans: {count}</translation>
    </message>
    <message>
      <source>written as {name}</source>
      <translation>geschrieben als {name}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message numerus="yes">
      <source>{added} of {n} documents added with {spans}</source>
      <translation>
        <numerusform>{added} von {n} Dokument hinzugefügt, mit {spans}</numerusform>
        <numerusform>{added} von {n} Dokumenten hinzugefügt, mit {spans}</numerusform>
      </translation>
    </message>
    <message>
      <source>{address} is an address without TLS.</source>
      <translation>{address} ist eine Adresse ohne TLS.</translation>
    </message>
    <message>
      <source>{address} is no address of a scheduler.</source>
      <translation>{address} ist keine Adresse eines Schedulers.</translation>
    </message>
    <message>
      <source>{annotator} has accepted no document yet. Ctrl+Enter accepts one.</source>
      <translation>{annotator} hat noch kein Dokument angenommen. Strg+Eingabe nimmt eines an.</translation>
    </message>
    <message>
      <source>{annotator} has accepted no span in {project} yet.</source>
      <translation>{annotator} hat in {project} noch keinen Span angenommen.</translation>
    </message>
    <message>
      <source>{annotator} has corrected nothing yet.</source>
      <translation>{annotator} hat noch nichts korrigiert.</translation>
    </message>
    <message>
      <source>{answered:,} of {all:,} answered</source>
      <translation>{answered:,} von {all:,} mit Antwort</translation>
    </message>
    <message>
      <source>{at}: it has no name.</source>
      <translation>{at}: Der Name fehlt.</translation>
    </message>
    <message>
      <source>{at}: {names} is not known.</source>
      <translation>{at}: nicht bekannt: {names}.</translation>
    </message>
    <message>
      <source>{bare} of its {pages} pages have no text</source>
      <translation>Seiten ohne Text: {bare} von {pages}</translation>
    </message>
    <message>
      <source>{bare} span(s) without a label are left out</source>
      <translation>Spans ohne Label weggelassen: {bare}</translation>
    </message>
    <message>
      <source>{bare} token(s) of white space alone are left out</source>
      <translation>Tokens nur aus Leerraum weggelassen: {bare}</translation>
    </message>
    <message>
      <source>{base} has no part that can be trained here: a named entity recogniser on the CPU.</source>
      <translation>{base} hat keine Komponente, die sich hier trainieren lässt: eine Eigennamenerkennung auf der CPU.</translation>
    </message>
    <message>
      <source>{begin} to {end} is no place in the sentence, which is {first} to {units}</source>
      <translation>{begin} bis {end} ist keine Stelle im Satz, der von {first} bis {units} reicht</translation>
    </message>
    <message>
      <source>{brought} More work is worth it: twice as many documents may bring as much again.</source>
      <translation>{brought} Mehr Arbeit lohnt sich: Doppelt so viele Dokumente bringen vielleicht noch einmal so viel.</translation>
    </message>
    <message>
      <source>{brought} That may be chance: {part} is small. Twice as many documents may bring as much again.</source>
      <translation>{brought} Das kann Zufall sein: {part} ist klein. Doppelt so viele Dokumente bringen vielleicht noch einmal so viel.</translation>
    </message>
    <message>
      <source>{brought} The last doubling brought nothing: other documents or clearer labels will help more.</source>
      <translation>{brought} Die letzte Verdopplung brachte nichts: Andere Dokumente oder klarere Labels helfen mehr.</translation>
    </message>
    <message>
      <source>{column}, at most {most}</source>
      <translation>{column}, höchstens {most}</translation>
    </message>
    <message>
      <source>{count} below the minimum score are hidden.</source>
      <translation>Unter dem Mindestscore ausgeblendet: {count}.</translation>
    </message>
    <message>
      <source>{count} left out: {why}.</source>
      <translation>{count} weggelassen: {why}.</translation>
    </message>
    <message>
      <source>{count} line(s) that begin with # are comments, from line {first}</source>
      <translation>Zeilen mit # am Anfang sind Kommentare: {count}, ab Zeile {first}</translation>
    </message>
    <message>
      <source>{count} lost rows of {table} were made again from the history.</source>
      <translation>Verlorene Einträge in {table}, aus dem Verlauf wiederhergestellt: {count}.</translation>
    </message>
    <message>
      <source>{count} more documents were left out.</source>
      <translation>Weitere weggelassene Dokumente: {count}.</translation>
    </message>
    <message>
      <source>{count} restored from the trash</source>
      <translation>aus dem Papierkorb wiederhergestellt: {count}</translation>
    </message>
    <message>
      <source>{count} rows of {table} ended behind their text and were left out.</source>
      <translation>Einträge in {table}, die hinter ihrem Text endeten und weggelassen wurden: {count}.</translation>
    </message>
    <message>
      <source>{count} skipped as duplicates</source>
      <translation>als Dubletten übersprungen: {count}</translation>
    </message>
    <message>
      <source>{count} spans of the train part cannot be learnt as they are: {why}.</source>
      <translation>Spans aus train, die sich so nicht lernen lassen: {count} ({why}).</translation>
    </message>
    <message>
      <source>{count} times</source>
      <translation>{count}-mal</translation>
    </message>
    <message>
      <source>{count} to review</source>
      <translation>{count} durchzusehen</translation>
    </message>
    <message>
      <source>{count} {kind}</source>
      <translation>{kind} ({count})</translation>
    </message>
    <message>
      <source>{damaged} cannot be copied ({reason}).</source>
      <translation>{damaged} kann nicht kopiert werden ({reason}).</translation>
    </message>
    <message>
      <source>{damaged} was made by a newer Annotator.</source>
      <translation>{damaged} stammt von einem neueren Annotator.</translation>
    </message>
    <message numerus="yes">
      <source>{documents} from {taken} of {n} files</source>
      <translation>
        <numerusform>{documents} aus {taken} von {n} Datei</numerusform>
        <numerusform>{documents} aus {taken} von {n} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{documents} with {n} spans.</source>
      <translation>
        <numerusform>{documents} mit {n} Span.</numerusform>
        <numerusform>{documents} mit {n} Spans.</numerusform>
      </translation>
    </message>
    <message>
      <source>{document}: {label} {text!r} ({start} to {end}): {reason}</source>
      <translation>{document}: {label} {text!r} ({start} bis {end}): {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} documents</source>
      <translation>
        <numerusform>{done} von {n} Dokument</numerusform>
        <numerusform>{done} von {n} Dokumenten</numerusform>
      </translation>
    </message>
    <message>
      <source>{empty} annotation(s) of no character are left out</source>
      <translation>Annotationen ohne Zeichen weggelassen: {empty}</translation>
    </message>
    <message>
      <source>{empty} empty node(s) are left out</source>
      <translation>leere Knoten weggelassen: {empty}</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <source>{file} cannot be written ({reason}).</source>
      <translation>{file} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <source>{file} exists already: choose another name.</source>
      <translation>{file} gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{file} is damaged</source>
      <translation>{file} ist beschädigt</translation>
    </message>
    <message>
      <source>{file} is neither an SVG nor a PNG.</source>
      <translation>{file} ist weder SVG noch PNG.</translation>
    </message>
    <message>
      <source>{file} lies in a folder that {service} keeps the same on several machines: open it on one of them at a time, and close it before the other one syncs. A project outside, with backups there, is safer.</source>
      <translation>{file} liegt in einem Ordner, den {service} auf mehreren Rechnern abgleicht: immer nur auf einem davon öffnen und dort schließen, bevor der andere abgleicht. Ein Projekt außerhalb, mit Sicherungen dort, ist sicherer.</translation>
    </message>
    <message>
      <source>{file} lies on a drive that other machines share ({kind}): open it on one machine at a time. Every key takes longer there; a copy on a disk of this machine is safer.</source>
      <translation>{file} liegt auf einem Laufwerk, das auch andere Rechner benutzen ({kind}): immer nur auf einem Rechner öffnen. Jeder Tastendruck dauert dort länger; eine Kopie auf einem Datenträger dieses Rechners ist sicherer.</translation>
    </message>
    <message>
      <source>{file}, pattern {number}</source>
      <translation>{file}, Muster {number}</translation>
    </message>
    <message>
      <source>{file}:{number} was left out: {problem}.</source>
      <translation>{file}:{number} wurde weggelassen: {problem}.</translation>
    </message>
    <message>
      <source>{folder} is not a spaCy pipeline: it has no config.cfg or no meta.json.</source>
      <translation>{folder} ist keine spaCy-Pipeline: config.cfg oder meta.json fehlt.</translation>
    </message>
    <message>
      <source>{format} can only be read.</source>
      <translation>{format} kann nur gelesen werden.</translation>
    </message>
    <message>
      <source>{format} can only be written.</source>
      <translation>{format} kann nur geschrieben werden.</translation>
    </message>
    <message>
      <source>{format} has no option {option}.</source>
      <translation>{format} hat keine Option {option}.</translation>
    </message>
    <message>
      <source>{format} makes a folder of its own, which cannot be split.</source>
      <translation>{format} legt einen eigenen Ordner an, der sich nicht aufteilen lässt.</translation>
    </message>
    <message numerus="yes">
      <source>{hits} in {n} documents</source>
      <translation>
        <numerusform>{hits} in {n} Dokument</numerusform>
        <numerusform>{hits} in {n} Dokumenten</numerusform>
      </translation>
    </message>
    <message>
      <source>{hit} of {hits}</source>
      <translation>{hit} von {hits}</translation>
    </message>
    <message>
      <source>{key} is free.</source>
      <translation>{key} ist frei.</translation>
    </message>
    <message>
      <source>{key} is the key of both “{first}” and “{second}”; the first keeps it.</source>
      <translation>{key} ist die Taste für „{first}“ und für „{second}“; der erste Befehl behält sie.</translation>
    </message>
    <message>
      <source>{key} is the key of {label} now; that label will have none.</source>
      <translation>{key} ist derzeit die Taste für {label}; dieses Label hat dann keine mehr.</translation>
    </message>
    <message>
      <source>{key} is the key of {what} now. Press it again to take it over, another key to choose that, Esc to leave everything as it is.</source>
      <translation>{key} ist derzeit die Taste für {what}. Noch einmal drücken übernimmt sie, eine andere Taste wählt diese, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
      <source>{key} is the key of {what}.</source>
      <translation>{key} ist die Taste für {what}.</translation>
    </message>
    <message>
      <source>{key} “{title}”</source>
      <translation>{key} „{title}“</translation>
    </message>
    <message>
      <source>{label} (new)</source>
      <translation>{label} (neu)</translation>
    </message>
    <message>
      <source>{label} added.</source>
      <translation>{label} hinzugefügt.</translation>
    </message>
    <message>
      <source>{label} already</source>
      <translation>schon {label}</translation>
    </message>
    <message numerus="yes">
      <source>{label} and {n} spans deleted. Ctrl+Z brings all back.</source>
      <translation>
        <numerusform>{label} und {n} Span gelöscht. Strg+Z holt alles zurück.</numerusform>
        <numerusform>{label} und {n} Spans gelöscht. Strg+Z holt alles zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} at {start} to {end} has another answer in line {place}: the last decision stands</source>
      <translation>{label} bei {start} bis {end} hat in Zeile {place} eine andere Antwort: Die letzte Entscheidung gilt</translation>
    </message>
    <message>
      <source>{label} changed.</source>
      <translation>{label} geändert.</translation>
    </message>
    <message>
      <source>{label} covers a part of a word; widened to all of it</source>
      <translation>{label} deckt nur einen Teil eines Wortes ab; auf das ganze Wort erweitert</translation>
    </message>
    <message>
      <source>{label} crosses the end of a sentence</source>
      <translation>{label} geht über ein Satzende hinaus</translation>
    </message>
    <message>
      <source>{label} crosses {other} “{text}”</source>
      <translation>{label} überschneidet sich mit {other} „{text}“</translation>
    </message>
    <message>
      <source>{label} has punctuation at its border</source>
      <translation>{label} hat Satzzeichen an der Grenze</translation>
    </message>
    <message>
      <source>{label} has white space at its border</source>
      <translation>{label} hat Leerraum an der Grenze</translation>
    </message>
    <message numerus="yes">
      <source>{label} has {n} examples</source>
      <translation>
        <numerusform>{label} hat {n} Beispiel</numerusform>
        <numerusform>{label} hat {n} Beispiele</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} has {spans} in {n} documents. Delete the label with all of that?</source>
      <translation>
        <numerusform>{label} hat {spans} in {n} Dokument. Das Label mit allem löschen?</numerusform>
        <numerusform>{label} hat {spans} in {n} Dokumenten. Das Label mit allem löschen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} in {n} places.</source>
      <translation>
        <numerusform>{label} an {n} Stelle.</numerusform>
        <numerusform>{label} an {n} Stellen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} is back with {n} spans.</source>
      <translation>
        <numerusform>{label} ist mit {n} Span zurück.</numerusform>
        <numerusform>{label} ist mit {n} Spans zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} is back with {n} spans; {places} labelled anew meanwhile.</source>
      <translation>
        <numerusform>{label} ist mit {n} Span zurück; {places} inzwischen neu gelabelt.</numerusform>
        <numerusform>{label} ist mit {n} Spans zurück; {places} inzwischen neu gelabelt.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is inside the token(s) “{tokens}”</source>
      <translation>{label} liegt innerhalb von Tokens: „{tokens}“</translation>
    </message>
    <message>
      <source>{label} is shown as</source>
      <translation>{label} erscheint als</translation>
    </message>
    <message numerus="yes">
      <source>{label} is {other} now: {spans} in {n} documents, and suggestions.</source>
      <translation>
        <numerusform>{label} ist jetzt {other}: {spans} in {n} Dokument, dazu Vorschläge.</numerusform>
        <numerusform>{label} ist jetzt {other}: {spans} in {n} Dokumenten, dazu Vorschläge.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} lies inside {other} “{text}”</source>
      <translation>{label} liegt in {other} „{text}“</translation>
    </message>
    <message>
      <source>{label} now</source>
      <translation>derzeit {label}</translation>
    </message>
    <message>
      <source>{label} suggested</source>
      <translation>{label} vorgeschlagen</translation>
    </message>
    <message>
      <source>{label} suggested by {source}</source>
      <translation>{label} vorgeschlagen von {source}</translation>
    </message>
    <message>
      <source>{label} {piece!r} has white space at its border; kept as it is</source>
      <translation>{label} {piece!r} hat Leerraum an der Grenze; unverändert übernommen</translation>
    </message>
    <message>
      <source>{label} {text!r} ({start} to {end}, {fault})</source>
      <translation>{label} {text!r} ({start} bis {end}, {fault})</translation>
    </message>
    <message>
      <source>{lost} NUL or lone surrogate character(s) became U+FFFD</source>
      <translation>NUL-Zeichen oder einzelne Surrogate, die zu U+FFFD wurden: {lost}</translation>
    </message>
    <message>
      <source>{low:.1f} to {high:.1f}</source>
      <translation>{low:.1f} bis {high:.1f}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f}</source>
      <translation>{low:.2f} bis {high:.2f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} documents {order}. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>{n:,} Dokument geordnet: {order}. Strg+Z nimmt das zurück.</numerusform>
        <numerusform>{n:,} Dokumente geordnet: {order}. Strg+Z nimmt das zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name!r} cannot be the name of a pipeline.</source>
      <translation>{name!r} kann nicht der Name einer Pipeline sein.</translation>
    </message>
    <message>
      <source>{name:&lt;14}{rescued:&gt;9} saved</source>
      <translation>{name:&lt;14}{rescued:&gt;9} gerettet</translation>
    </message>
    <message>
      <source>{name:&lt;14}{rescued:&gt;9} saved, about {lost} lost</source>
      <translation>{name:&lt;14}{rescued:&gt;9} gerettet, etwa {lost} verloren</translation>
    </message>
    <message>
      <source>{name:&lt;14}{rescued:&gt;9} saved, {lost} lost</source>
      <translation>{name:&lt;14}{rescued:&gt;9} gerettet, {lost} verloren</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und noch {count}</translation>
    </message>
    <message>
      <source>{name} cannot be merged into itself.</source>
      <translation>{name} kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
      <source>{name} in it defines entities, as attacks do ({kind})</source>
      <translation>{name} darin definiert Entitäten, wie Angriffe es tun ({kind})</translation>
    </message>
    <message>
      <source>{name} in it is broken XML ({error})</source>
      <translation>{name} darin ist fehlerhaftes XML ({error})</translation>
    </message>
    <message>
      <source>{name} in it unpacks to more than {size} MB</source>
      <translation>{name} darin ist entpackt größer als {size} MB</translation>
    </message>
    <message>
      <source>{name}, a part of the program, is missing.</source>
      <translation>{name}, ein Teil des Programms, fehlt.</translation>
    </message>
    <message>
      <source>{name}={value} is not a remedy.</source>
      <translation>{name}={value} ist keine Abhilfe.</translation>
    </message>
    <message>
      <source>{name}={value} is not a whole number.</source>
      <translation>{name}={value} ist keine ganze Zahl.</translation>
    </message>
    <message>
      <source>{name}={value} is not known.</source>
      <translation>{name}={value} ist nicht bekannt.</translation>
    </message>
    <message>
      <source>{note} ({count} documents)</source>
      <translation>{note} ({count} Dokumente)</translation>
    </message>
    <message>
      <source>{number} ({low} to {high})</source>
      <translation>{number} ({low} bis {high})</translation>
    </message>
    <message>
      <source>{number} is no size</source>
      <translation>{number} ist keine Größe</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} von {all}</translation>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <translation>
        <numerusform>{n} geändert</numerusform>
        <numerusform>{n} geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters selected</source>
      <translation>
        <numerusform>{n} Zeichen ausgewählt</numerusform>
        <numerusform>{n} Zeichen ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents</source>
      <translation>
        <numerusform>{n} Dokument</numerusform>
        <numerusform>{n} Dokumente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents accepted by {annotator}: {found}.</source>
      <translation>
        <numerusform>{n} Dokument von {annotator} angenommen: {found}.</numerusform>
        <numerusform>{n} Dokumente von {annotator} angenommen: {found}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents are accepted.</source>
      <translation>
        <numerusform>{n} Dokument ist angenommen.</numerusform>
        <numerusform>{n} Dokumente sind angenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents brought back.</source>
      <translation>
        <numerusform>{n} Dokument zurückgeholt.</numerusform>
        <numerusform>{n} Dokumente zurückgeholt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents looked at</source>
      <translation>
        <numerusform>{n} Dokument verarbeitet</numerusform>
        <numerusform>{n} Dokumente verarbeitet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents with {spans} written to {path}.</source>
      <translation>
        <numerusform>{n} Dokument mit {spans} nach {path} geschrieben.</numerusform>
        <numerusform>{n} Dokumente mit {spans} nach {path} geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files refused</source>
      <translation>
        <numerusform>{n} Datei zurückgewiesen</numerusform>
        <numerusform>{n} Dateien zurückgewiesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files skipped</source>
      <translation>
        <numerusform>{n} Datei übersprungen</numerusform>
        <numerusform>{n} Dateien übersprungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hidden</source>
      <translation>
        <numerusform>{n} ausgeblendet</numerusform>
        <numerusform>{n} ausgeblendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>{n} Treffer</numerusform>
        <numerusform>{n} Treffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} labels added</source>
      <translation>
        <numerusform>{n} Label hinzugefügt</numerusform>
        <numerusform>{n} Labels hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines dropped</source>
      <translation>
        <numerusform>{n} Zeile weggelassen</numerusform>
        <numerusform>{n} Zeilen weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} Stelle</numerusform>
        <numerusform>{n} Stellen</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} rows of {table} belonged to a lost {parent} and were left out.</source>
      <translation>Einträge in {table}, die zu einem verlorenen Eintrag in {parent} gehörten und weggelassen wurden: {n}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} spans</source>
      <translation>
        <numerusform>{n} Span</numerusform>
        <numerusform>{n} Spans</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans cannot be written as they are.</source>
      <translation>
        <numerusform>{n} Span lässt sich nicht schreiben, wie er ist.</numerusform>
        <numerusform>{n} Spans lassen sich nicht schreiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans changed</source>
      <translation>
        <numerusform>{n} Span geändert</numerusform>
        <numerusform>{n} Spans geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans could not be expressed as they are.</source>
      <translation>
        <numerusform>{n} Span ließ sich nicht so schreiben, wie er ist.</numerusform>
        <numerusform>{n} Spans ließen sich nicht so schreiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans trimmed.</source>
      <translation>
        <numerusform>{n} Span zugeschnitten.</numerusform>
        <numerusform>{n} Spans zugeschnitten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} spans were left out: {why}.</source>
      <translation>Weggelassene Spans: {n} ({why}).</translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions</source>
      <translation>
        <numerusform>{n} Vorschlag</numerusform>
        <numerusform>{n} Vorschläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions accepted. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>{n} Vorschlag angenommen. Strg+Z nimmt das zurück.</numerusform>
        <numerusform>{n} Vorschläge angenommen. Strg+Z nimmt das zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions rejected. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>{n} Vorschlag abgelehnt. Strg+Z nimmt das zurück.</numerusform>
        <numerusform>{n} Vorschläge abgelehnt. Strg+Z nimmt das zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions {what} accepted. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>{n} Vorschlag {what} angenommen. Strg+Z nimmt das zurück.</numerusform>
        <numerusform>{n} Vorschläge {what} angenommen. Strg+Z nimmt das zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions {what} rejected. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>{n} Vorschlag {what} abgelehnt. Strg+Z nimmt das zurück.</numerusform>
        <numerusform>{n} Vorschläge {what} abgelehnt. Strg+Z nimmt das zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already</source>
      <translation>
        <numerusform>{n} schon vorhanden</numerusform>
        <numerusform>{n} schon vorhanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already, which will be skipped</source>
      <translation>
        <numerusform>{n} schon vorhanden, wird übersprungen</numerusform>
        <numerusform>{n} schon vorhanden, werden übersprungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{order}, {share} at random</source>
      <translation>{order}, {share} zufällig</translation>
    </message>
    <message>
      <source>{origin}, of another spaCy</source>
      <translation>{origin}, für anderes spaCy</translation>
    </message>
    <message>
      <source>{out} is there already, and no pipeline.</source>
      <translation>{out} gibt es schon, und es ist keine Pipeline.</translation>
    </message>
    <message>
      <source>{out} is there already.</source>
      <translation>{out} gibt es schon.</translation>
    </message>
    <message>
      <source>{out} would be written over while it is read.</source>
      <translation>{out} würde überschrieben, während daraus gelesen wird.</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <source>{path} cannot be read without a copy, and not copied to {place} ({reason}).</source>
      <translation>{path} kann ohne Kopie nicht gelesen und nicht nach {place} kopiert werden ({reason}).</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}).</source>
      <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <source>{path} could not be read ({error}); the defaults are used.</source>
      <translation>{path} konnte nicht gelesen werden ({error}); die Standardwerte werden verwendet.</translation>
    </message>
    <message>
      <source>{path} exists already.</source>
      <translation>{path} gibt es schon.</translation>
    </message>
    <message>
      <source>{path} has no regular expression that can be used.</source>
      <translation>{path} enthält keinen verwendbaren regulären Ausdruck.</translation>
    </message>
    <message>
      <source>{path} is a file; {format} is read from folders.</source>
      <translation>{path} ist eine Datei; {format} wird aus Ordnern gelesen.</translation>
    </message>
    <message>
      <source>{path} is a folder.</source>
      <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
      <source>{path} is a project, or a part of one.</source>
      <translation>{path} ist ein Projekt oder ein Teil davon.</translation>
    </message>
    <message>
      <source>{path} is being written by another program.</source>
      <translation>In {path} schreibt gerade ein anderes Programm.</translation>
    </message>
    <message>
      <source>{path} is damaged ({short}).</source>
      <translation>{path} ist beschädigt ({short}).</translation>
    </message>
    <message>
      <source>{path} is empty: it is not an Annotator project.</source>
      <translation>{path} ist leer und damit kein Annotator-Projekt.</translation>
    </message>
    <message>
      <source>{path} is no file.</source>
      <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
      <source>{path} is not UTF-8 ({error}).</source>
      <translation>{path} ist kein UTF-8 ({error}).</translation>
    </message>
    <message>
      <source>{path} is not an Annotator project, or its beginning is damaged ({error}).</source>
      <translation>{path} ist kein Annotator-Projekt, oder der Anfang ist beschädigt ({error}).</translation>
    </message>
    <message>
      <source>{path} is not an Annotator project.</source>
      <translation>{path} ist kein Annotator-Projekt.</translation>
    </message>
    <message>
      <source>{path} is of an older Annotator and could not be brought up to date: {why}</source>
      <translation>{path} stammt von einem älteren Annotator und konnte nicht aktualisiert werden: {why}</translation>
    </message>
    <message>
      <source>{path} is read-only.</source>
      <translation>{path} ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>{path} is the project itself.</source>
      <translation>{path} ist das Projekt selbst.</translation>
    </message>
    <message>
      <source>{path} was made by a newer Annotator (schema {version}, this program knows {known}).</source>
      <translation>{path} stammt von einem neueren Annotator (Schema {version}, dieses Programm kennt {known}).</translation>
    </message>
    <message>
      <source>{path} was moved, removed or replaced while it was open.</source>
      <translation>{path} wurde im geöffneten Zustand verschoben, entfernt oder ersetzt.</translation>
    </message>
    <message>
      <source>{path}: the format of {what} is not known.</source>
      <translation>{path}: Das Format von {what} ist nicht bekannt.</translation>
    </message>
    <message>
      <source>{path}:{line}: there is no {what} in {text!r}.</source>
      <translation>{path}:{line}: In {text!r} fehlt: {what}.</translation>
    </message>
    <message>
      <source>{pattern!r} is no regular expression: {error}</source>
      <translation>{pattern!r} ist kein regulärer Ausdruck: {error}</translation>
    </message>
    <message numerus="yes">
      <source>{pipeline} has F1 {f1} on the {n} documents of {part}, 95 % between {low:.2f} and {high:.2f}.</source>
      <translation>
        <numerusform>{pipeline} hat F1 {f1} auf {n} Dokument aus {part}, zu 95 % zwischen {low:.2f} und {high:.2f}.</numerusform>
        <numerusform>{pipeline} hat F1 {f1} auf {n} Dokumenten aus {part}, zu 95 % zwischen {low:.2f} und {high:.2f}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pipeline} has F1 {f1} on the {n} documents of {part}.</source>
      <translation>
        <numerusform>{pipeline} hat F1 {f1} auf {n} Dokument aus {part}.</numerusform>
        <numerusform>{pipeline} hat F1 {f1} auf {n} Dokumenten aus {part}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{places} so far</source>
      <translation>{places} bis jetzt</translation>
    </message>
    <message>
      <source>{places}. Enter goes there.</source>
      <translation>{places}. Eingabe führt dorthin.</translation>
    </message>
    <message>
      <source>{places}; only the first {most} are shown</source>
      <translation>{places}; nur die ersten {most} werden gezeigt</translation>
    </message>
    <message>
      <source>{project} copy</source>
      <translation>{project} Kopie</translation>
    </message>
    <message>
      <source>{project} could not be kept ({reason}).</source>
      <translation>Der bisherige Stand von {project} konnte nicht aufbewahrt werden ({reason}).</translation>
    </message>
    <message>
      <source>{project} has no backups yet.</source>
      <translation>{project} hat noch keine Sicherungen.</translation>
    </message>
    <message>
      <source>{project} is not backed up: {error}</source>
      <translation>{project} ist nicht gesichert: {error}</translation>
    </message>
    <message>
      <source>{project} is not split, so that it has no part {part}.</source>
      <translation>{project} ist nicht aufgeteilt und hat daher keinen Teil {part}.</translation>
    </message>
    <message>
      <source>{project} is open in another program.</source>
      <translation>{project} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
      <source>{project} is open in another window, which is in front now.</source>
      <translation>{project} ist in einem anderen Fenster geöffnet, das jetzt vorn ist.</translation>
    </message>
    <message>
      <source>{project} is what it was. What it was until now is among its backups.</source>
      <translation>{project} ist wieder, wie es war. Der bisherige Stand liegt bei den Sicherungen.</translation>
    </message>
    <message>
      <source>{project} statistics</source>
      <translation>{project} Statistik</translation>
    </message>
    <message>
      <source>{said} (its document is in the trash)</source>
      <translation>{said} (das Dokument liegt im Papierkorb)</translation>
    </message>
    <message>
      <source>{said} cannot be shown as {label}: there is no such label.</source>
      <translation>{said} kann nicht als {label} erscheinen: Ein solches Label gibt es nicht.</translation>
    </message>
    <message>
      <source>{said} has no list of names of tags</source>
      <translation>{said} enthält keine Liste mit Namen von Tags</translation>
    </message>
    <message>
      <source>{said}: taken as one span from {first} to {last}</source>
      <translation>{said}: als ein Span von {first} bis {last} übernommen</translation>
    </message>
    <message>
      <source>{share:g} is no share.</source>
      <translation>{share:g} ist kein Anteil.</translation>
    </message>
    <message>
      <source>{share} % of the documents: {said}</source>
      <translation>{share} % der Dokumente: {said}</translation>
    </message>
    <message numerus="yes">
      <source>{share} %, {n} documents so far: {found}.</source>
      <translation>
        <numerusform>{share} %, bisher {n} Dokument: {found}.</numerusform>
        <numerusform>{share} %, bisher {n} Dokumente: {found}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} has no names.</source>
      <translation>{source} enthält keine Namen.</translation>
    </message>
    <message>
      <source>{start} to {end} begins or ends inside a character or beyond the text, counted in {unit}</source>
      <translation>{start} bis {end} beginnt oder endet innerhalb eines Zeichens oder außerhalb des Textes, gezählt in {unit}</translation>
    </message>
    <message>
      <source>{step}, suggestions hidden</source>
      <translation>{step}, Vorschläge ausgeblendet</translation>
    </message>
    <message>
      <source>{tag!r} is no tag</source>
      <translation>{tag!r} ist kein Tag</translation>
    </message>
    <message>
      <source>{tag!r} is no tag such as O, B-PER or I-PER</source>
      <translation>{tag!r} ist kein Tag wie O, B-PER oder I-PER</translation>
    </message>
    <message>
      <source>{tag} begins a span without B-{name}</source>
      <translation>{tag} beginnt einen Span ohne B-{name}</translation>
    </message>
    <message>
      <source>{tag} ends a span without {last}-{label}</source>
      <translation>{tag} beendet einen Span ohne {last}-{label}</translation>
    </message>
    <message>
      <source>{text!r} are no shares.</source>
      <translation>{text!r}: Das sind keine Anteile.</translation>
    </message>
    <message>
      <source>{text}, no span</source>
      <translation>{text}, kein Span</translation>
    </message>
    <message>
      <source>{ticked} of {all} ticked</source>
      <translation>{ticked} von {all} angehakt</translation>
    </message>
    <message>
      <source>{title} needs more than {limit:.3g} GB of memory.</source>
      <translation>{title} braucht mehr als {limit:.3g} GB Speicher.</translation>
    </message>
    <message>
      <source>{title}, with what was decided in it</source>
      <translation>{title}, mit dem, was darin entschieden wurde</translation>
    </message>
    <message>
      <source>{title}. Press the key; Esc leaves everything as it is.</source>
      <translation>{title}. Die Taste drücken; Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
      <source>{title}: the format cannot hold {names}.</source>
      <translation>{title}: Das Format kann nicht aufnehmen: {names}.</translation>
    </message>
    <message>
      <source>{token}, selected</source>
      <translation>{token}, ausgewählt</translation>
    </message>
    <message>
      <source>{value!r} is neither true nor false</source>
      <translation>{value!r} ist weder true noch false</translation>
    </message>
    <message>
      <source>{value} at {axis} {at}</source>
      <translation>{value} bei {axis} {at}</translation>
    </message>
    <message>
      <source>{what} is {theirs} there and {value} here</source>
      <translation>{what}: dort {theirs}, hier {value}</translation>
    </message>
    <message>
      <source>{what} needs the library {library}, which is not installed ({error}).</source>
      <translation>Für {what} ist die Bibliothek {library} nötig, die nicht installiert ist ({error}).</translation>
    </message>
    <message>
      <source>{what} {one} is not NAME=VALUE.</source>
      <translation>{what} {one} ist nicht NAME=VALUE.</translation>
    </message>
    <message>
      <source>{what}: {count} more</source>
      <translation>{what}: noch {count}</translation>
    </message>
    <message>
      <source>{when:%Y-%m-%d %H:%M:%S}</source>
      <translation>{when:%d.%m.%Y %H:%M:%S}</translation>
    </message>
    <message>
      <source>{when:%Y-%m-%d %H:%M}</source>
      <translation>{when:%d.%m.%Y %H:%M}</translation>
    </message>
    <message>
      <source>{when:%Y-%m-%d}</source>
      <translation>{when:%d.%m.%Y}</translation>
    </message>
    <message>
      <source>{when:%m-%d}</source>
      <translation>{when:%d.%m.}</translation>
    </message>
    <message>
      <source>{where} has no keys.</source>
      <translation>{where} enthält keine Tasten.</translation>
    </message>
    <message>
      <source>{where} has no labels.</source>
      <translation>{where} enthält keine Labels.</translation>
    </message>
    <message>
      <source>{where} is neither TOML nor JSON: {error}.</source>
      <translation>{where} ist weder TOML noch JSON: {error}.</translation>
    </message>
    <message>
      <source>{where} is not TOML: {error}.</source>
      <translation>{where} ist kein TOML: {error}.</translation>
    </message>
    <message>
      <source>{where} is not [start, end, label]</source>
      <translation>{where} ist nicht [start, end, label]</translation>
    </message>
    <message>
      <source>{where} is not a list</source>
      <translation>{where} ist keine Liste</translation>
    </message>
    <message>
      <source>{where} is not an object</source>
      <translation>{where} ist kein Objekt</translation>
    </message>
    <message>
      <source>{where} is {value!r}, not accept, reject or ignore</source>
      <translation>{where} ist {value!r}, nicht accept, reject oder ignore</translation>
    </message>
    <message>
      <source>{where} line {line}</source>
      <translation>{where} Zeile {line}</translation>
    </message>
    <message>
      <source>{where} took longer than {seconds:g} s and found less than it could.</source>
      <translation>{where} brauchte länger als {seconds:g} s und fand weniger als möglich.</translation>
    </message>
    <message>
      <source>{where} was left out: {problem}.</source>
      <translation>{where} wurde weggelassen: {problem}.</translation>
    </message>
    <message>
      <source>{where}, label {number}</source>
      <translation>{where}, Label {number}</translation>
    </message>
    <message>
      <source>{where}: it is not ID, tab, TYPE START END, tab, text</source>
      <translation>{where}: nicht in der Form ID, Tabulator, TYPE START END, Tabulator, Text</translation>
    </message>
    <message>
      <source>{where}: score is {cell!r}, not a number</source>
      <translation>{where}: score ist {cell!r}, keine Zahl</translation>
    </message>
    <message>
      <source>{where}: status is {status!r}, not {choices}</source>
      <translation>{where}: status ist {status!r}, möglich: {choices}</translation>
    </message>
    <message>
      <source>{where}: the keys of {ident} are no list of names.</source>
      <translation>{where}: Die Tasten für {ident} sind keine Liste von Namen.</translation>
    </message>
    <message>
      <source>{where}: the text there is {text!r}, not {column!r}</source>
      <translation>{where}: der Text dort ist {text!r}, nicht {column!r}</translation>
    </message>
    <message>
      <source>{where}: there is no command “{ident}”.</source>
      <translation>{where}: Den Befehl „{ident}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>{where}: {key} is the key of both {other} and {ident}.</source>
      <translation>{where}: {key} ist die Taste für {other} und für {ident}.</translation>
    </message>
    <message>
      <source>{where}: {label} is in pieces ({pieces})</source>
      <translation>{where}: {label} besteht aus Stücken ({pieces})</translation>
    </message>
    <message>
      <source>{where}: {other} and {name} have the same {what}.</source>
      <translation>{where}: {other} und {name} stimmen überein: {what}.</translation>
    </message>
    <message>
      <source>{whose} cannot be read ({error}).</source>
      <translation>{whose} lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
      <source>{why} and no text in another encoding that can be proposed</source>
      <translation>{why} und auch kein Text in einer anderen Kodierung, die sich vorschlagen ließe</translation>
    </message>
    <message>
      <source>{why}. If {text!r} looks right, import it with --encoding {found}</source>
      <translation>{why}. Wenn {text!r} richtig aussieht, mit --encoding {found} importieren</translation>
    </message>
    <message>
      <source>{why}; convert it to UTF-8, or say which --encoding it has</source>
      <translation>{why}; in UTF-8 umwandeln oder die Kodierung mit --encoding angeben</translation>
    </message>
    <message>
      <source>{why}; if the file counts {other}, not {unit}, say --option offsets={other}</source>
      <translation>{why}; zählt die Datei {other} statt {unit}, --option offsets={other} angeben</translation>
    </message>
    <message>
      <source>“{command}”</source>
      <translation>„{command}“</translation>
    </message>
    <message>
      <source>“{step}” ({time})</source>
      <translation>„{step}“ ({time})</translation>
    </message>
    <message>
      <source>“{step}” cannot be taken back alone: later steps build on it: {names}.</source>
      <translation>„{step}“ lässt sich nicht allein zurücknehmen, spätere Schritte bauen darauf auf: {names}.</translation>
    </message>
    <message>
      <source>“{step}” is a decision of {annotator}.</source>
      <translation>„{step}“ ist eine Entscheidung von {annotator}.</translation>
    </message>
    <message>
      <source>“{step}” was taken back already.</source>
      <translation>„{step}“ wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <source>“{title}” is in the trash. Ctrl+Z brings it back.</source>
      <translation>„{title}“ liegt im Papierkorb. Strg+Z holt es zurück.</translation>
    </message>
    <message>
      <source>“{title}” of the menu</source>
      <translation>„{title}“ im Menü</translation>
    </message>
  </context>
</TS>
