<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Annotator</name>
    <message>
      <source> characters</source>
      <translation> caracteres</translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source># What is labelled

Names of people, **without** their titles.</source>
      <translation># Qué se etiqueta

Nombres de personas, **sin** sus títulos.</translation>
    </message>
    <message>
      <source>$.cats is not an object</source>
      <translation>$.cats no es un objeto</translation>
    </message>
    <message>
      <source>$.spans is not an object with lists of spans</source>
      <translation>$.spans no es un objeto con listas de spans</translation>
    </message>
    <message>
      <source>&amp;Add…   Ins</source>
      <translation>&amp;Añadir…   Ins</translation>
    </message>
    <message>
      <source>&amp;Annotator's name</source>
      <translation>&amp;Nombre del anotador</translation>
    </message>
    <message>
      <source>&amp;Begin with</source>
      <translation>&amp;Partir de</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <translation>E&amp;xaminar…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>C&amp;olor</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>Col&amp;ores</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>Copiar el &amp;informe</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <source>&amp;Delete   Del</source>
      <translation>E&amp;liminar   Supr</translation>
    </message>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Descripción</translation>
    </message>
    <message>
      <source>&amp;Divide into train, dev and test:</source>
      <translation>&amp;Dividir en train, dev y test:</translation>
    </message>
    <message>
      <source>&amp;Documents</source>
      <translation>&amp;Documentos</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>C&amp;odificación</translation>
    </message>
    <message>
      <source>&amp;Examples</source>
      <translation>&amp;Ejemplos</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Fuente</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
      <source>&amp;Go there   Enter</source>
      <translation>&amp;Ir allí   Intro</translation>
    </message>
    <message>
      <source>&amp;Hide</source>
      <translation>&amp;Ocultar</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>&amp;Tecla</translation>
    </message>
    <message>
      <source>&amp;Keys by number</source>
      <translation>&amp;Teclas por número</translation>
    </message>
    <message>
      <source>&amp;Labels</source>
      <translation>&amp;Etiquetas</translation>
    </message>
    <message>
      <source>&amp;Learning curve: what more documents bring (takes two and a half times as long)</source>
      <translation>C&amp;urva de aprendizaje: qué aportan más documentos (tarda dos veces y media el tiempo normal)</translation>
    </message>
    <message>
      <source>&amp;Make project</source>
      <translation>C&amp;rear proyecto</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <source>&amp;Merge into…   Ctrl+M</source>
      <translation>&amp;Fusionar en…   Ctrl+M</translation>
    </message>
    <message>
      <source>&amp;Mistakes</source>
      <translation>&amp;Errores</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;Names and patterns in any letter case</source>
      <translation>&amp;Nombres y patrones sin distinguir mayúsculas</translation>
    </message>
    <message>
      <source>&amp;Order</source>
      <translation>&amp;Ordenar</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>Ot&amp;ro…</translation>
    </message>
    <message>
      <source>&amp;Preset…</source>
      <translation>&amp;Preajuste…</translation>
    </message>
    <message>
      <source>&amp;Profile…</source>
      <translation>&amp;Perfil…</translation>
    </message>
    <message>
      <source>&amp;Project file</source>
      <translation>Archivo del &amp;proyecto</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>&amp;Restablecer</translation>
    </message>
    <message>
      <source>&amp;Restore   Enter</source>
      <translation>&amp;Restaurar   Intro</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Ejecutar</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>&amp;Semilla</translation>
    </message>
    <message>
      <source>&amp;Seed of the draw</source>
      <translation>&amp;Semilla del sorteo</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Tamaño</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <source>&amp;Suggest with it</source>
      <translation>&amp;Sugerir con él</translation>
    </message>
    <message>
      <source>&amp;Suggestions from</source>
      <translation>&amp;Sugerencias de</translation>
    </message>
    <message>
      <source>&amp;Take back   Del</source>
      <translation>&amp;Revertir   Supr</translation>
    </message>
    <message>
      <source>&amp;Text to look for</source>
      <translation>&amp;Texto que buscar</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entrenar</translation>
    </message>
    <message>
      <source>&amp;White space at borders</source>
      <translation>Espac&amp;ios en los límites</translation>
    </message>
    <message>
      <source>&amp;Whole words</source>
      <translation>&amp;Palabras completas</translation>
    </message>
    <message>
      <source>&amp;Width of the text</source>
      <translation>Anc&amp;ho del texto</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>Su &amp;nombre</translation>
    </message>
    <message>
      <source>*There are no guidelines yet. Enter writes them: what is labelled and what is not, with examples. It is Markdown.*</source>
      <translation>*Aún no hay directrices. Intro permite escribirlas: qué se etiqueta y qué no, con ejemplos. Es Markdown.*</translation>
    </message>
    <message>
      <source>0 shows all suggestions. What is chosen holds for everybody in the project.</source>
      <translation>0 muestra todas las sugerencias. Lo elegido vale para todos en el proyecto.</translation>
    </message>
    <message>
      <source>A Dask cluster needs the library distributed, which is not installed ({error}).</source>
      <translation>Un clúster de Dask necesita la biblioteca distributed, que no está instalada ({error}).</translation>
    </message>
    <message>
      <source>A bug in Annotator</source>
      <translation>Error en Annotator</translation>
    </message>
    <message>
      <source>A document counts on the day of its answer, with all its time.</source>
      <translation>Un documento cuenta en el día de su respuesta, con todo su tiempo.</translation>
    </message>
    <message>
      <source>A folder…</source>
      <translation>Una carpeta…</translation>
    </message>
    <message>
      <source>A key for “{command}”</source>
      <translation>Una tecla para «{command}»</translation>
    </message>
    <message>
      <source>A label's key gives it to the line, Ctrl+L picks one by name, Del hides, Ins makes a new label, Enter goes on.</source>
      <translation>La tecla de una etiqueta se la da a la línea, Ctrl+L elige una por su nombre, Supr oculta, Ins crea una etiqueta nueva, Intro continúa.</translation>
    </message>
    <message>
      <source>A row is a</source>
      <translation>Una fila es</translation>
    </message>
    <message>
      <source>A spaCy pipeline can run code when it is loaded. Do you know where {folder} comes from, and trust it?</source>
      <translation>Un pipeline de spaCy puede ejecutar código al cargarse. ¿Sabe de dónde viene {folder} y confía en su origen?</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>About Annotator</source>
      <translation>Acerca de Annotator</translation>
    </message>
    <message>
      <source>About the chosen pipeline</source>
      <translation>Sobre el pipeline elegido</translation>
    </message>
    <message>
      <source>Accept all above a score…</source>
      <translation>Aceptar todo desde una puntuación…</translation>
    </message>
    <message>
      <source>Accept all of this label</source>
      <translation>Aceptar todo con esta etiqueta</translation>
    </message>
    <message>
      <source>Accept all on the screen</source>
      <translation>Aceptar todo en pantalla</translation>
    </message>
    <message>
      <source>Accept all suggestions</source>
      <translation>Aceptar todas las sugerencias</translation>
    </message>
    <message>
      <source>Accept document</source>
      <translation>Aceptar documento</translation>
    </message>
    <message>
      <source>Accept documents with Ctrl+Enter, or export those in every state (--answers any).</source>
      <translation>Aceptar documentos con Ctrl+Intro o exportarlos en cualquier estado (--answers any).</translation>
    </message>
    <message>
      <source>Accept every suggestion with at least this score</source>
      <translation>Aceptar todas las sugerencias con al menos esta puntuación</translation>
    </message>
    <message>
      <source>Accept everywhere</source>
      <translation>Aceptar en todas partes</translation>
    </message>
    <message>
      <source>Accept more documents (Ctrl+Enter); each part needs some with spans.</source>
      <translation>Aceptar más documentos (Ctrl+Intro); cada parte necesita algunos con spans.</translation>
    </message>
    <message>
      <source>Accept more documents, or split into fewer parts, as in --split 90,10.</source>
      <translation>Aceptar más documentos o dividir en menos partes, como en --split 90,10.</translation>
    </message>
    <message>
      <source>Accept suggestion</source>
      <translation>Aceptar sugerencia</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptadas</translation>
    </message>
    <message>
      <source>Accepted, drawn at random</source>
      <translation>Aceptadas, sorteo al azar</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions of the document, in one step; hidden ones stay undecided.</source>
      <translation>Acepta todas las sugerencias pendientes del documento, en un solo paso; las ocultas quedan pendientes.</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions that can be seen now.</source>
      <translation>Acepta todas las sugerencias pendientes que se ven ahora.</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions with at least the score that is asked for.</source>
      <translation>Acepta todas las sugerencias pendientes que tengan al menos la puntuación que se pide.</translation>
    </message>
    <message>
      <source>Accepts all pending suggestions with the label of the active span.</source>
      <translation>Acepta todas las sugerencias pendientes con la etiqueta del span activo.</translation>
    </message>
    <message>
      <source>Accepts the active suggestion and goes to the next pending one; with a label in hand, labels with it.</source>
      <translation>Acepta la sugerencia activa y va a la siguiente pendiente; con una etiqueta en mano, etiqueta con ella.</translation>
    </message>
    <message>
      <source>Accepts the active suggestion wherever the document has the same text with the same label.</source>
      <translation>Acepta la sugerencia activa en todos los lugares del documento que tienen el mismo texto con la misma etiqueta.</translation>
    </message>
    <message>
      <source>Accepts the document with its pending suggestions and goes to the next unanswered one. Where suggestions were hidden, they are shown now, and stay undecided unless they are reviewed.</source>
      <translation>Acepta el documento con sus sugerencias pendientes y va al siguiente sin respuesta. Donde había sugerencias ocultas, ahora se muestran y quedan pendientes si no se revisan.</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation>Añadir carpe&amp;ta…</translation>
    </message>
    <message>
      <source>Add files or folders, or drop them here. More can be imported at any time (Ctrl+I).</source>
      <translation>Añadir archivos o carpetas, o soltarlos aquí. Se pueden importar más en cualquier momento (Ctrl+I).</translation>
    </message>
    <message>
      <source>Add it.</source>
      <translation>Añadir el separador.</translation>
    </message>
    <message>
      <source>Add label</source>
      <translation>Añadir etiqueta</translation>
    </message>
    <message>
      <source>Adds files to the project: texts, documents, and what other labelling programs have written.</source>
      <translation>Añade archivos al proyecto: textos, documentos y lo que han escrito otros programas de etiquetado.</translation>
    </message>
    <message>
      <source>Adds, renames, recolours, re-keys, describes, merges and deletes labels; reads and writes label schemes.</source>
      <translation>Añade, renombra, recolorea, describe, fusiona y elimina etiquetas, y cambia sus teclas; lee y escribe esquemas de etiquetas.</translation>
    </message>
    <message>
      <source>Again: {step}</source>
      <translation>Rehecho: {step}</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Todos los comandos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>All keys are the defaults again.</source>
      <translation>Todas las teclas vuelven a ser las predeterminadas.</translation>
    </message>
    <message>
      <source>All keys on one sheet.</source>
      <translation>Todas las teclas en una hoja.</translation>
    </message>
    <message>
      <source>All sample projects are done already.</source>
      <translation>Todos los proyectos de ejemplo están ya terminados.</translation>
    </message>
    <message>
      <source>All suggestions have a lower score than the minimum. Ctrl+[ lowers it.</source>
      <translation>Todas las sugerencias están por debajo de la puntuación mínima. Ctrl+[ la baja.</translation>
    </message>
    <message>
      <source>All workers of the cluster are gone.</source>
      <translation>Ya no queda ningún worker del clúster.</translation>
    </message>
    <message>
      <source>Allow it more with --memory.</source>
      <translation>Permitir más con --memory.</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Annotator (safe mode)</source>
      <translation>Annotator (modo seguro)</translation>
    </message>
    <message>
      <source>Annotator or a library of it is missing on {machine} ({error})</source>
      <translation>Annotator o una de sus bibliotecas falta en {machine} ({error})</translation>
    </message>
    <message>
      <source>Annotator projects (*.annot)</source>
      <translation>Proyectos de Annotator (*.annot)</translation>
    </message>
    <message>
      <source>Annotator {version}, MIT licence.</source>
      <translation>Annotator {version}, licencia MIT.</translation>
    </message>
    <message>
      <source>Annotator's own keys</source>
      <translation>Teclas de Annotator</translation>
    </message>
    <message>
      <source>Annotator: keys</source>
      <translation>Annotator: teclas</translation>
    </message>
    <message>
      <source>Annotators by</source>
      <translation>Anotadores por</translation>
    </message>
    <message>
      <source>Another colour</source>
      <translation>Otro color</translation>
    </message>
    <message>
      <source>Another program has changed the project; this is how it is now.</source>
      <translation>Otro programa ha cambiado el proyecto; así está ahora.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>Ask for TEXT, LOWER, SHAPE and the like, or use a pipeline with an entity ruler.</source>
      <translation>Pedir TEXT, LOWER, SHAPE y similares, o usar un pipeline con un entity ruler.</translation>
    </message>
    <message>
      <source>Ask its makers for a new version.</source>
      <translation>Pedir una versión nueva a sus autores.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Copia de seguridad ahora</translation>
    </message>
    <message>
      <source>Backed up: {file}</source>
      <translation>Copia de seguridad hecha: {file}</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Haciendo copia de seguridad…</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Retroceso</translation>
    </message>
    <message>
      <source>Backup to restore</source>
      <translation>Copia de seguridad para restaurar</translation>
    </message>
    <message>
      <source>Bars: accepted full, rejected pale, pending empty.</source>
      <translation>Barras: aceptado lleno, rechazado pálido, pendiente vacío.</translation>
    </message>
    <message>
      <source>Before training it was {f1:.2f}.</source>
      <translation>Antes del entrenamiento era {f1:.2f}.</translation>
    </message>
    <message>
      <source>Begin with another, or with --base blank:en.</source>
      <translation>Partir de otro o usar --base blank:en.</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Brings the last undone step again.</source>
      <translation>Recupera el último paso deshecho.</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>By score (F4)</source>
      <translation>Por puntuación (F4)</translation>
    </message>
    <message>
      <source>Byte order mark</source>
      <translation>Marca BOM</translation>
    </message>
    <message>
      <source>CSV, a row a span</source>
      <translation>CSV, una fila por span</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Caret one line down</source>
      <translation>Cursor una línea abajo</translation>
    </message>
    <message>
      <source>Caret one line up</source>
      <translation>Cursor una línea arriba</translation>
    </message>
    <message>
      <source>Caret one page down</source>
      <translation>Cursor una página abajo</translation>
    </message>
    <message>
      <source>Caret one page up</source>
      <translation>Cursor una página arriba</translation>
    </message>
    <message>
      <source>Caret one step back</source>
      <translation>Cursor un paso atrás</translation>
    </message>
    <message>
      <source>Caret one step on</source>
      <translation>Cursor un paso adelante</translation>
    </message>
    <message>
      <source>Caret to the end of the document</source>
      <translation>Cursor al final del documento</translation>
    </message>
    <message>
      <source>Caret to the end of the line</source>
      <translation>Cursor al final de la línea</translation>
    </message>
    <message>
      <source>Caret to the next paragraph</source>
      <translation>Cursor al párrafo siguiente</translation>
    </message>
    <message>
      <source>Caret to the next sentence</source>
      <translation>Cursor a la oración siguiente</translation>
    </message>
    <message>
      <source>Caret to the start of the document</source>
      <translation>Cursor al inicio del documento</translation>
    </message>
    <message>
      <source>Caret to the start of the line</source>
      <translation>Cursor al inicio de la línea</translation>
    </message>
    <message>
      <source>Caret to the start of the paragraph</source>
      <translation>Cursor al inicio del párrafo</translation>
    </message>
    <message>
      <source>Caret to the start of the sentence</source>
      <translation>Cursor al inicio de la oración</translation>
    </message>
    <message>
      <source>Chan&amp;ge…   Enter</source>
      <translation>Ca&amp;mbiar…   Intro</translation>
    </message>
    <message>
      <source>Change it by hand.</source>
      <translation>Cambiarlo a mano.</translation>
    </message>
    <message>
      <source>Change its rights, or copy it to a folder of yours.</source>
      <translation>Cambiar sus permisos o copiarlo a una carpeta propia.</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Cambiar teclas…</translation>
    </message>
    <message>
      <source>Change label</source>
      <translation>Cambiar etiqueta</translation>
    </message>
    <message>
      <source>Change one.</source>
      <translation>Cambiar una de las dos.</translation>
    </message>
    <message>
      <source>Change them, or choose another --remedy.</source>
      <translation>Cambiarlos o elegir otro --remedy.</translation>
    </message>
    <message>
      <source>Characters (F2)</source>
      <translation>Caracteres (F2)</translation>
    </message>
    <message>
      <source>Characters of a &amp;label</source>
      <translation>Caracteres de la eti&amp;queta</translation>
    </message>
    <message>
      <source>Check before training</source>
      <translation>Comprobar antes del entrenamiento</translation>
    </message>
    <message>
      <source>Check its rights.</source>
      <translation>Comprobar sus permisos.</translation>
    </message>
    <message>
      <source>Check its rights; the new backup is there.</source>
      <translation>Comprobar sus permisos; la copia de seguridad nueva está hecha.</translation>
    </message>
    <message>
      <source>Check that it was made for this version of spaCy (3.8), or choose another.</source>
      <translation>Comprobar que se hizo para esta versión de spaCy (3.8) o elegir otro.</translation>
    </message>
    <message>
      <source>Check that it was made for this version of spaCy (3.8).</source>
      <translation>Comprobar que se hizo para esta versión de spaCy (3.8).</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write there.</source>
      <translation>Comprobar que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
      <source>Check the address and that it runs; one that speaks TLS has a tls:// address and needs --tls-ca.</source>
      <translation>Comprobar la dirección y que está en marcha; uno que usa TLS tiene una dirección tls:// y necesita --tls-ca.</translation>
    </message>
    <message>
      <source>Check the disk that holds it.</source>
      <translation>Comprobar el disco que la contiene.</translation>
    </message>
    <message>
      <source>Check the disk, then try again.</source>
      <translation>Comprobar el disco e intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>Check the files.</source>
      <translation>Comprobar los archivos.</translation>
    </message>
    <message>
      <source>Check the folder and its space.</source>
      <translation>Comprobar la carpeta y su espacio libre.</translation>
    </message>
    <message>
      <source>Check the name and its rights.</source>
      <translation>Comprobar el nombre y sus permisos.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Comprobar el nombre.</translation>
    </message>
    <message>
      <source>Check…</source>
      <translation>Comprobar…</translation>
    </message>
    <message>
      <source>Choose another --out.</source>
      <translation>Elegir otro --out.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Elegir otro archivo.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
      <source>Choose another label.</source>
      <translation>Elegir otra etiqueta.</translation>
    </message>
    <message>
      <source>Choose another name, or merge the two.</source>
      <translation>Elegir otro nombre o fusionar las dos.</translation>
    </message>
    <message>
      <source>Choose another name, or open it.</source>
      <translation>Elegir otro nombre o abrirlo.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elegir otro nombre.</translation>
    </message>
    <message>
      <source>Choose another name: --name.</source>
      <translation>Elegir otro nombre: --name.</translation>
    </message>
    <message>
      <source>Choose another name; nothing is written over.</source>
      <translation>Elegir otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
      <source>Chooses which documents come first: at random, the least certain, by a text, like what was corrected last.</source>
      <translation>Elige qué documentos van primero: al azar, los menos seguros, según un texto, los parecidos a lo último corregido.</translation>
    </message>
    <message>
      <source>Clear selection</source>
      <translation>Quitar selección</translation>
    </message>
    <message>
      <source>Close it there, then restore again.</source>
      <translation>Cerrarlo allí y restaurar de nuevo.</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Cerrar sin él</translation>
    </message>
    <message>
      <source>Closes the window. Everything is saved already.</source>
      <translation>Cierra la ventana. Todo está ya guardado.</translation>
    </message>
    <message>
      <source>CoNLL-2003 and other columns</source>
      <translation>CoNLL-2003 y otras columnas</translation>
    </message>
    <message>
      <source>Colour of the label</source>
      <translation>Color de la etiqueta</translation>
    </message>
    <message>
      <source>Colours as the desktop</source>
      <translation>Colores como el escritorio</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Comando</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Paleta de comandos…</translation>
    </message>
    <message>
      <source>Command, label or document</source>
      <translation>Comando, etiqueta o documento</translation>
    </message>
    <message>
      <source>Commands and keys</source>
      <translation>Comandos y teclas</translation>
    </message>
    <message>
      <source>Compare it with an exported profile.</source>
      <translation>Compararlo con un perfil exportado.</translation>
    </message>
    <message>
      <source>Compare it with the presets.</source>
      <translation>Compararlo con los preajustes.</translation>
    </message>
    <message>
      <source>Components: {components}.</source>
      <translation>Componentes: {components}.</translation>
    </message>
    <message>
      <source>Con&amp;fusion</source>
      <translation>Con&amp;fusión</translation>
    </message>
    <message>
      <source>Confusion</source>
      <translation>Confusión</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Copies the selection, else the active span, exactly as it is in the document.</source>
      <translation>Copia la selección o, si no la hay, el span activo, exactamente como está en el documento.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy what you have written, leave with Esc, and add it to what is there now.</source>
      <translation>Copiar lo escrito, salir con Esc y añadirlo a lo que hay ahora.</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Copiando…</translation>
    </message>
    <message>
      <source>Correct some suggestions first.</source>
      <translation>Primero hay que corregir algunas sugerencias.</translation>
    </message>
    <message>
      <source>Counting …</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Ctrl+Enter accepts one.</source>
      <translation>Ctrl+Intro acepta uno.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Day by day</source>
      <translation>Día a día</translation>
    </message>
    <message>
      <source>De&amp;cisions of</source>
      <translation>Decisio&amp;nes de</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Supr</translation>
    </message>
    <message>
      <source>Delete label</source>
      <translation>Eliminar etiqueta</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Deleted documents and labels</source>
      <translation>Documentos y etiquetas eliminados</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Different pipelines answered: {first} and {second}.</source>
      <translation>Respondieron pipelines distintos: {first} y {second}.</translation>
    </message>
    <message>
      <source>Distance of &amp;lines</source>
      <translation>Inter&amp;lineado</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <source>Document {ident} cannot be looked at: {problem}.</source>
      <translation>El documento {ident} no se puede examinar: {problem}.</translation>
    </message>
    <message>
      <source>Document {ident} is lost.</source>
      <translation>El documento {ident} se ha perdido.</translation>
    </message>
    <message>
      <source>Document {ident} is not in {project}.</source>
      <translation>El documento {ident} no está en {project}.</translation>
    </message>
    <message>
      <source>Document {ident} was left out: {why}.</source>
      <translation>El documento {ident} se omitió: {why}.</translation>
    </message>
    <message>
      <source>Document {ident}, “{title}”, is not as it was imported: compare its text.</source>
      <translation>El documento {ident}, «{title}», no está como se importó: conviene comparar su texto.</translation>
    </message>
    <message>
      <source>Document {ident}, “{title}”, was taken from the backup {backup}.</source>
      <translation>El documento {ident}, «{title}», se tomó de la copia de seguridad {backup}.</translation>
    </message>
    <message>
      <source>Document {number:,} of {all:,}</source>
      <translation>Documento {number:,} de {all:,}</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documentos</translation>
    </message>
    <message>
      <source>Documents ({patterns})</source>
      <translation>Documentos ({patterns})</translation>
    </message>
    <message>
      <source>Documents answered</source>
      <translation>Documentos con respuesta</translation>
    </message>
    <message>
      <source>Documents come</source>
      <translation>Los documentos van</translation>
    </message>
    <message>
      <source>Documents in every &amp;state</source>
      <translation>Documentos en cualquier &amp;estado</translation>
    </message>
    <message>
      <source>Documents of the project</source>
      <translation>Documentos del proyecto</translation>
    </message>
    <message>
      <source>Documents pane</source>
      <translation>Panel de documentos</translation>
    </message>
    <message>
      <source>Documents: {parts}. Labels: {labels}.</source>
      <translation>Documentos: {parts}. Etiquetas: {labels}.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Drawn at &amp;random and mixed in</source>
      <translation>Sorteados al &amp;azar e intercalados</translation>
    </message>
    <message>
      <source>Drop it</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Drop what web pages &amp;left in texts</source>
      <translation>Descartar &amp;restos de páginas web</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>Línea descartada</translation>
    </message>
    <message>
      <source>Dropped as</source>
      <translation>Descartada como</translation>
    </message>
    <message>
      <source>Duplicate, skipped</source>
      <translation>Duplicado, omitido</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <source>E-book (EPUB)</source>
      <translation>Libro electrónico (EPUB)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Encoding of the file</source>
      <translation>Codificación del archivo</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>End inwards</source>
      <translation>Fin hacia dentro</translation>
    </message>
    <message>
      <source>End outwards</source>
      <translation>Fin hacia fuera</translation>
    </message>
    <message>
      <source>Enough of this article? [document.accept] accepts it with all that is left, and opens the next one.</source>
      <translation>¿Suficiente con este artículo? [document.accept] lo acepta con todo lo que queda y abre el siguiente.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Enter gives the command a key, Insert one more, Delete takes its keys away.</source>
      <translation>Intro da una tecla al comando, Ins añade otra, Supr le quita sus teclas.</translation>
    </message>
    <message>
      <source>Enter goes there, Delete takes the step back, Esc leaves.</source>
      <translation>Intro lleva allí, Supr revierte el paso, Esc sale.</translation>
    </message>
    <message>
      <source>Enter goes there.</source>
      <translation>Intro lleva allí.</translation>
    </message>
    <message>
      <source>Enter goes to the page.</source>
      <translation>Intro lleva a la página.</translation>
    </message>
    <message>
      <source>Enter writes, F6 hides, Esc goes back to the text.</source>
      <translation>Intro escribe, F6 oculta, Esc vuelve al texto.</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esc goes back.</source>
      <translation>Esc vuelve atrás.</translation>
    </message>
    <message>
      <source>Every document is answered. Ctrl+E exports them; without the tick above all are shown.</source>
      <translation>Todos los documentos tienen respuesta. Ctrl+E los exporta; sin la marca de arriba se muestran todos.</translation>
    </message>
    <message>
      <source>Every document is answered. Export with Ctrl+E.</source>
      <translation>Todos los documentos tienen respuesta. Ctrl+E exporta.</translation>
    </message>
    <message>
      <source>Every key is saved at once; where that failed (the disk is full, say) this tries again.</source>
      <translation>Cada pulsación se guarda al instante; donde eso falló (por ejemplo, con el disco lleno), esto lo intenta de nuevo.</translation>
    </message>
    <message>
      <source>Every occurrence of the text</source>
      <translation>Todas las apariciones del texto</translation>
    </message>
    <message>
      <source>Every span can be written as it is.</source>
      <translation>Todos los spans se pueden escribir tal cual.</translation>
    </message>
    <message>
      <source>Everything before it is saved. Close without this step?</source>
      <translation>Todo lo anterior está guardado. ¿Cerrar sin este paso?</translation>
    </message>
    <message>
      <source>Everything is saved already, as it is after every key.</source>
      <translation>Todo está ya guardado, como después de cada pulsación.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export it, and import what comes out.</source>
      <translation>Exportarlo e importar el resultado.</translation>
    </message>
    <message>
      <source>Export keys</source>
      <translation>Exportar teclas</translation>
    </message>
    <message>
      <source>Export label scheme</source>
      <translation>Exportar esquema de etiquetas</translation>
    </message>
    <message>
      <source>Export {format}</source>
      <translation>Exportar {format}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Expressions (*.toml *.tsv *.txt);;All files (*)</source>
      <translation>Expresiones (*.toml *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Extends the selection one line down.</source>
      <translation>Extiende la selección una línea hacia abajo.</translation>
    </message>
    <message>
      <source>Extends the selection one line up.</source>
      <translation>Extiende la selección una línea hacia arriba.</translation>
    </message>
    <message>
      <source>Extends the selection one page down.</source>
      <translation>Extiende la selección una página hacia abajo.</translation>
    </message>
    <message>
      <source>Extends the selection one page up.</source>
      <translation>Extiende la selección una página hacia arriba.</translation>
    </message>
    <message>
      <source>Extends the selection one step back.</source>
      <translation>Extiende la selección un paso atrás.</translation>
    </message>
    <message>
      <source>Extends the selection one step on.</source>
      <translation>Extiende la selección un paso adelante.</translation>
    </message>
    <message>
      <source>Extends the selection to the end of the document.</source>
      <translation>Extiende la selección hasta el final del documento.</translation>
    </message>
    <message>
      <source>Extends the selection to the end of the line.</source>
      <translation>Extiende la selección hasta el final de la línea.</translation>
    </message>
    <message>
      <source>Extends the selection to the next paragraph.</source>
      <translation>Extiende la selección hasta el párrafo siguiente.</translation>
    </message>
    <message>
      <source>Extends the selection to the next sentence.</source>
      <translation>Extiende la selección hasta la oración siguiente.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the document.</source>
      <translation>Extiende la selección hasta el inicio del documento.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the line.</source>
      <translation>Extiende la selección hasta el inicio de la línea.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the paragraph.</source>
      <translation>Extiende la selección hasta el inicio del párrafo.</translation>
    </message>
    <message>
      <source>Extends the selection to the start of the sentence.</source>
      <translation>Extiende la selección hasta el inicio de la oración.</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 (spans) of each label: {rates}.</source>
      <translation>F1 (spans) de cada etiqueta: {rates}.</translation>
    </message>
    <message>
      <source>F1 between (95 %)</source>
      <translation>F1 entre (95 %)</translation>
    </message>
    <message>
      <source>F1 by documents</source>
      <translation>F1 según documentos</translation>
    </message>
    <message>
      <source>F1 here</source>
      <translation>F1 aquí</translation>
    </message>
    <message>
      <source>F1 on dev</source>
      <translation>F1 en dev</translation>
    </message>
    <message>
      <source>Fewer keys now: {commands}.</source>
      <translation>Con menos teclas ahora: {commands}.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File, Back up now makes one of an open project.</source>
      <translation>«Copia de seguridad ahora», en el menú Archivo, hace una de un proyecto abierto.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files can also be dropped here: documents begin a new project, a project is opened.</source>
      <translation>También se pueden soltar archivos aquí: unos documentos inician un proyecto nuevo; un proyecto se abre.</translation>
    </message>
    <message>
      <source>Filter by command, annotator or document</source>
      <translation>Filtrar por comando, anotador o documento</translation>
    </message>
    <message>
      <source>Filter by kind, label, text or document</source>
      <translation>Filtrar por tipo, etiqueta, texto o documento</translation>
    </message>
    <message>
      <source>Filter commands</source>
      <translation>Filtrar comandos</translation>
    </message>
    <message>
      <source>Filter documents by title</source>
      <translation>Filtrar documentos por título</translation>
    </message>
    <message>
      <source>Filter the history</source>
      <translation>Filtrar el historial</translation>
    </message>
    <message>
      <source>Filter titles</source>
      <translation>Filtrar títulos</translation>
    </message>
    <message>
      <source>Filter what was found</source>
      <translation>Filtrar lo encontrado</translation>
    </message>
    <message>
      <source>Find by &amp;key…</source>
      <translation>Buscar &amp;tecla…</translation>
    </message>
    <message>
      <source>Find in all documents</source>
      <translation>Buscar en todos los documentos</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Buscar en este documento</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Buscar siguiente</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Buscar anterior</translation>
    </message>
    <message>
      <source>Finds text in all documents of the project.</source>
      <translation>Busca texto en todos los documentos del proyecto.</translation>
    </message>
    <message>
      <source>Finds text in the document.</source>
      <translation>Busca texto en el documento.</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <source>First come</source>
      <translation>Van primero</translation>
    </message>
    <message>
      <source>First lines, and lines to drop</source>
      <translation>Primeras líneas y líneas por descartar</translation>
    </message>
    <message>
      <source>Folder of a pipeline</source>
      <translation>Carpeta de un pipeline</translation>
    </message>
    <message>
      <source>Folder of documents</source>
      <translation>Carpeta de documentos</translation>
    </message>
    <message>
      <source>Font, size, width and spacing of the text, colours, line numbers, and the annotator's name.</source>
      <translation>Fuente, tamaño, ancho y espaciado del texto, colores, números de línea y el nombre del anotador.</translation>
    </message>
    <message>
      <source>For example: {examples}</source>
      <translation>Por ejemplo: {examples}</translation>
    </message>
    <message>
      <source>For people who come from Label Studio</source>
      <translation>Para quienes vienen de Label Studio</translation>
    </message>
    <message>
      <source>For people who come from Prodigy</source>
      <translation>Para quienes vienen de Prodigy</translation>
    </message>
    <message>
      <source>For people who come from doccano</source>
      <translation>Para quienes vienen de doccano</translation>
    </message>
    <message>
      <source>For vim hands</source>
      <translation>Para manos de vim</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Previsión</translation>
    </message>
    <message>
      <source>Forest</source>
      <translation>Verde bosque</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Format of the file</source>
      <translation>Formato del archivo</translation>
    </message>
    <message>
      <source>Formats to read: {names}.</source>
      <translation>Formatos que se leen: {names}.</translation>
    </message>
    <message>
      <source>Formats to write: {names}.</source>
      <translation>Formatos que se escriben: {names}.</translation>
    </message>
    <message>
      <source>Formats: {names}.</source>
      <translation>Formatos: {names}.</translation>
    </message>
    <message>
      <source>Formulas in cells</source>
      <translation>Fórmulas en celdas</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>Free some space there, or copy it to a folder of yours.</source>
      <translation>Liberar espacio allí o copiarlo a una carpeta propia.</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>Liberar espacio.</translation>
    </message>
    <message>
      <source>From {half} to {whole} documents F1 went from {before:.2f} to {after:.2f}.</source>
      <translation>De {half} a {whole} documentos, F1 pasó de {before:.2f} a {after:.2f}.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Full screen and back.</source>
      <translation>Activa o quita la pantalla completa.</translation>
    </message>
    <message>
      <source>Give --tls-ca, --tls-cert, --tls-key.</source>
      <translation>Indicar --tls-ca, --tls-cert, --tls-key.</translation>
    </message>
    <message>
      <source>Give a number from 0 to 1: 0.1 for one in ten.</source>
      <translation>Indicar un número de 0 a 1: 0.1 para uno de cada diez.</translation>
    </message>
    <message>
      <source>Give it a name that ends in .svg or .png.</source>
      <translation>Darle un nombre que termine en .svg o .png.</translation>
    </message>
    <message>
      <source>Gives commands other keys; has profiles for people who come from other programs.</source>
      <translation>Da otras teclas a los comandos; tiene perfiles para quienes vienen de otros programas.</translation>
    </message>
    <message>
      <source>Go to documents</source>
      <translation>Ir a los documentos</translation>
    </message>
    <message>
      <source>Go to spans</source>
      <translation>Ir a los spans</translation>
    </message>
    <message>
      <source>Go to the next suggestion with [span.next_pending].</source>
      <translation>Vaya a la siguiente sugerencia con [span.next_pending].</translation>
    </message>
    <message>
      <source>Go to the text</source>
      <translation>Ir al texto</translation>
    </message>
    <message>
      <source>Go to…</source>
      <translation>Ir a…</translation>
    </message>
    <message>
      <source>Goes to suggestion 1 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 1 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 10 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 10 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 2 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 2 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 3 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 3 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 4 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 4 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 5 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 5 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 6 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 6 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 7 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 7 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 8 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 8 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to suggestion 9 counted from here; while Alt is held the numbers stand at the suggestions.</source>
      <translation>Va a la sugerencia 9 contando desde aquí; mientras se mantiene Alt, los números están junto a las sugerencias.</translation>
    </message>
    <message>
      <source>Goes to the next document in the list.</source>
      <translation>Va al documento siguiente de la lista.</translation>
    </message>
    <message>
      <source>Goes to the next document without an answer.</source>
      <translation>Va al siguiente documento sin respuesta.</translation>
    </message>
    <message>
      <source>Goes to the next suggestion; the one that is left stays undecided.</source>
      <translation>Va a la sugerencia siguiente; la que se deja queda pendiente.</translation>
    </message>
    <message>
      <source>Goes to the previous document in the list.</source>
      <translation>Va al documento anterior de la lista.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Guidelines</source>
      <translation>Directrices</translation>
    </message>
    <message>
      <source>Guidelines may have {most:,} characters; these have {length:,}.</source>
      <translation>Las directrices pueden tener {most:,} caracteres; estas tienen {length:,}.</translation>
    </message>
    <message>
      <source>Guidelines, as Markdown</source>
      <translation>Directrices, en Markdown</translation>
    </message>
    <message>
      <source>Handbook</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Here are: {names}; or name a folder.</source>
      <translation>Aquí hay: {names}; o indicar una carpeta.</translation>
    </message>
    <message>
      <source>Hidden: {names}. To see them: --map {label}=LABEL, or --new-labels.</source>
      <translation>Etiquetas ocultas: {names}. Para verlas: --map {label}=LABEL o --new-labels.</translation>
    </message>
    <message>
      <source>Hide suggestions in some documents</source>
      <translation>Ocultar sugerencias en algunos documentos</translation>
    </message>
    <message>
      <source>Hide suggestions in some documents…</source>
      <translation>Ocultar sugerencias en algunos documentos…</translation>
    </message>
    <message>
      <source>Hides suggestions in a share of the documents until they are finished, to see what suggestions do to the work.</source>
      <translation>Oculta las sugerencias en una parte de los documentos hasta que se terminen, para ver cómo influyen en el trabajo.</translation>
    </message>
    <message>
      <source>Hides suggestions with a low score, 0.05 more. Nothing is deleted.</source>
      <translation>Oculta las sugerencias de puntuación baja, 0,05 más. No se elimina nada.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Historial…</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>How far the work is and how long it will take, what of the suggestions is right, time by day and annotator.</source>
      <translation>Cuánto ha avanzado el trabajo y cuánto va a durar, qué sugerencias son correctas, el tiempo por día y anotador.</translation>
    </message>
    <message>
      <source>How to begin, all formats, training, what can happen: to search and to read beside the work.</source>
      <translation>Cómo empezar, todos los formatos, el entrenamiento, qué puede ocurrir: para buscar y leer junto al trabajo.</translation>
    </message>
    <message>
      <source>Hugging Face dataset (folder)</source>
      <translation>Dataset de Hugging Face (carpeta)</translation>
    </message>
    <message>
      <source>Hugging Face tokens and tags (JSONL)</source>
      <translation>Tokens y tags de Hugging Face (JSONL)</translation>
    </message>
    <message>
      <source>Hugging Face tokens and tags (Parquet)</source>
      <translation>Tokens y tags de Hugging Face (Parquet)</translation>
    </message>
    <message>
      <source>Ignore document</source>
      <translation>Ignorar documento</translation>
    </message>
    <message>
      <source>Ignore it (Ctrl+Shift+Enter) or move it to the trash.</source>
      <translation>Ignorarlo (Ctrl+Mayús+Intro) o moverlo a la papelera.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import documents</source>
      <translation>Importar documentos</translation>
    </message>
    <message>
      <source>Import documents…</source>
      <translation>Importar documentos…</translation>
    </message>
    <message>
      <source>Import files or folders, or drop them here; then let a pipeline suggest spans.</source>
      <translation>Importar archivos o carpetas, o soltarlos aquí; después, dejar que un pipeline sugiera spans.</translation>
    </message>
    <message>
      <source>Import keys</source>
      <translation>Importar teclas</translation>
    </message>
    <message>
      <source>Import label scheme</source>
      <translation>Importar esquema de etiquetas</translation>
    </message>
    <message>
      <source>Import one with Ctrl+I, or choose one on the left.</source>
      <translation>Importar uno con Ctrl+I o elegir uno a la izquierda.</translation>
    </message>
    <message>
      <source>Import some first (Ctrl+I).</source>
      <translation>Primero hay que importar algunos (Ctrl+I).</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importando…</translation>
    </message>
    <message>
      <source>In safe mode no pipeline is loaded.</source>
      <translation>En modo seguro no se carga ningún pipeline.</translation>
    </message>
    <message>
      <source>In which documents suggestions are hidden cannot be read ({kind}: {error}).</source>
      <translation>No se puede leer en qué documentos se ocultan las sugerencias ({kind}: {error}).</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>Índigo</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <source>Inside a &amp;token</source>
      <translation>Dentro de un &amp;token</translation>
    </message>
    <message>
      <source>Install Annotator again.</source>
      <translation>Volver a instalar Annotator.</translation>
    </message>
    <message>
      <source>Install it: pip install 'annotator[dask]'.</source>
      <translation>Instalarla: pip install 'annotator[dask]'.</translation>
    </message>
    <message>
      <source>Install it: pip install 'annotator[{extra}]'.</source>
      <translation>Instalarla: pip install 'annotator[{extra}]'.</translation>
    </message>
    <message>
      <source>Install one everywhere.</source>
      <translation>Instalar el mismo en todas partes.</translation>
    </message>
    <message>
      <source>Install the newest version.</source>
      <translation>Instalar la versión más reciente.</translation>
    </message>
    <message>
      <source>Install the newest version; the project is unchanged.</source>
      <translation>Instalar la versión más reciente; el proyecto no ha cambiado.</translation>
    </message>
    <message>
      <source>Install the same everywhere: pip install 'annotator[dask]', and the pipeline.</source>
      <translation>Instalar lo mismo en todas partes: pip install 'annotator[dask]' y el pipeline.</translation>
    </message>
    <message>
      <source>Intervals: 95 %, documents drawn anew (percentile bootstrap).</source>
      <translation>Intervalos: 95 %, documentos remuestreados (bootstrap de percentiles).</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>Real</translation>
    </message>
    <message>
      <source>Is it right? Accept it with [span.accept]. That goes on to the next one, too.</source>
      <translation>¿Es correcta? Acéptela con [span.accept], que además pasa a la siguiente.</translation>
    </message>
    <message>
      <source>It ended with status {code}.</source>
      <translation>Terminó con el estado {code}.</translation>
    </message>
    <message>
      <source>It has no backup.</source>
      <translation>No tiene copia de seguridad.</translation>
    </message>
    <message>
      <source>It has: {names}.</source>
      <translation>Tiene: {names}.</translation>
    </message>
    <message>
      <source>It is as it was; its backup is {backup}</source>
      <translation>Está como estaba; su copia de seguridad es {backup}</translation>
    </message>
    <message>
      <source>It is not used any more.</source>
      <translation>Ya no se usa.</translation>
    </message>
    <message>
      <source>It looks like tcp://HOST:8786.</source>
      <translation>Tiene la forma tcp://HOST:8786.</translation>
    </message>
    <message>
      <source>It needs [[label]] with a name for each.</source>
      <translation>Necesita [[label]] con un nombre para cada una.</translation>
    </message>
    <message>
      <source>It needs a table [keys].</source>
      <translation>Necesita una tabla [keys].</translation>
    </message>
    <message>
      <source>It runs in a process of its own, with your rights. You are asked once for each folder.</source>
      <translation>Se ejecuta en un proceso propio, con sus permisos de usuario. Se pregunta una sola vez por cada carpeta.</translation>
    </message>
    <message>
      <source>It stands nowhere like this. Without “Whole words” or “Same capitals” more is found.</source>
      <translation>No aparece así en ningún lugar. Sin «Palabras completas» o «Mismas mayúsculas» se encuentra más.</translation>
    </message>
    <message>
      <source>Its newest backup is of {when}.</source>
      <translation>Su copia de seguridad más reciente es del {when}.</translation>
    </message>
    <message>
      <source>Its parts: {parts}.</source>
      <translation>Sus partes: {parts}.</translation>
    </message>
    <message>
      <source>JSONL of spaCy's EntityRuler or of Prodigy</source>
      <translation>JSONL del EntityRuler de spaCy o de Prodigy</translation>
    </message>
    <message>
      <source>Keeps one label in hand: Enter gives it to the selection or the word at the caret, a drag of the mouse too. Again, or Esc, puts it down.</source>
      <translation>Mantiene una etiqueta en mano: Intro se la da a la selección o a la palabra del cursor; arrastrar con el ratón, también. De nuevo, o Esc, la suelta.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Key of the text</source>
      <translation>Clave del texto</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys (*.toml)</source>
      <translation>Teclas (*.toml)</translation>
    </message>
    <message>
      <source>Keys:  {keys}</source>
      <translation>Teclas:  {keys}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>Se conocen {names}.</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>E&amp;tiquetas</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Label every occurrence as {label}</source>
      <translation>Etiquetar todas las apariciones como {label}</translation>
    </message>
    <message>
      <source>Label every occurrence…</source>
      <translation>Etiquetar todas las apariciones…</translation>
    </message>
    <message>
      <source>Label first: {label} (Esc ends it)</source>
      <translation>Primero la etiqueta: {label} (Esc termina)</translation>
    </message>
    <message>
      <source>Label first…</source>
      <translation>Primero la etiqueta…</translation>
    </message>
    <message>
      <source>Label for every “{text}”</source>
      <translation>Etiqueta para cada «{text}»</translation>
    </message>
    <message>
      <source>Label more of them (50 at least), or merge the label with another (Ctrl+B).</source>
      <translation>Etiquetar más (50 como mínimo) o fusionar la etiqueta con otra (Ctrl+B).</translation>
    </message>
    <message>
      <source>Label schemes (*.toml *.json)</source>
      <translation>Esquemas de etiquetas (*.toml *.json)</translation>
    </message>
    <message>
      <source>Label something first.</source>
      <translation>Primero hay que etiquetar algo.</translation>
    </message>
    <message>
      <source>Label to hold: type part of its name</source>
      <translation>Etiqueta en mano: escribir parte de su nombre</translation>
    </message>
    <message>
      <source>Label {count}</source>
      <translation>Etiquetar {count}</translation>
    </message>
    <message>
      <source>Label {label}</source>
      <translation>Etiquetar como {label}</translation>
    </message>
    <message>
      <source>Label: type part of its name</source>
      <translation>Etiqueta: escribir parte de su nombre</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels added to the scheme: {names}</source>
      <translation>Etiquetas añadidas al esquema: {names}</translation>
    </message>
    <message>
      <source>Labels and spans pane</source>
      <translation>Panel de etiquetas y spans</translation>
    </message>
    <message>
      <source>Labels are: {names}.</source>
      <translation>Las etiquetas son: {names}.</translation>
    </message>
    <message>
      <source>Labels every occurrence of the selected text in the document, from a list to tick first.</source>
      <translation>Etiqueta todas las apariciones del texto seleccionado en el documento, desde una lista en la que antes se marcan.</translation>
    </message>
    <message>
      <source>Labels of suggestions</source>
      <translation>Etiquetas de sugerencias</translation>
    </message>
    <message>
      <source>Labels of suggestions…</source>
      <translation>Etiquetas de sugerencias…</translation>
    </message>
    <message>
      <source>Labels of {pipeline}</source>
      <translation>Etiquetas de {pipeline}</translation>
    </message>
    <message>
      <source>Labels tag</source>
      <translation>Tag Labels</translation>
    </message>
    <message>
      <source>Labels to begin with</source>
      <translation>Etiquetas iniciales</translation>
    </message>
    <message>
      <source>Labels, one on each line</source>
      <translation>Etiquetas, una por línea</translation>
    </message>
    <message>
      <source>Labels: {labels}.</source>
      <translation>Etiquetas: {labels}.</translation>
    </message>
    <message>
      <source>Labels…</source>
      <translation>Etiquetas…</translation>
    </message>
    <message>
      <source>Lan&amp;guage, from the next start</source>
      <translation>&amp;Idioma, desde el próximo inicio</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>Primero las menos seguras</translation>
    </message>
    <message>
      <source>Leave   Esc</source>
      <translation>Salir   Esc</translation>
    </message>
    <message>
      <source>Leave --split away.</source>
      <translation>Omitir --split.</translation>
    </message>
    <message>
      <source>Leaves the document out without a judgement and goes to the next unanswered one.</source>
      <translation>Deja fuera el documento sin juzgarlo y va al siguiente sin respuesta.</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>←</translation>
    </message>
    <message>
      <source>Let a pipeline suggest some first (Ctrl+P).</source>
      <translation>Primero hay que dejar que un pipeline sugiera algunas (Ctrl+P).</translation>
    </message>
    <message>
      <source>Lets a spaCy pipeline suggest spans; decisions already made stay as they are.</source>
      <translation>Deja que un pipeline de spaCy sugiera spans; las decisiones ya tomadas quedan como están.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Line numbers</source>
      <translation>Números de línea</translation>
    </message>
    <message>
      <source>Lists (*.tsv *.csv *.txt);;All files (*)</source>
      <translation>Listas (*.tsv *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Lists the pipelines that are here, and measures how fast and how right each is in this project.</source>
      <translation>Lista los pipelines que hay aquí y mide cuán rápido y cuán acertado es cada uno en este proyecto.</translation>
    </message>
    <message>
      <source>Lists the runs of pipelines with how much of each was accepted, and switches them on or off.</source>
      <translation>Lista las ejecuciones de los pipelines con cuánto se aceptó de cada una, y las activa o desactiva.</translation>
    </message>
    <message>
      <source>Lists what would go wrong in training, and goes there: borders, overlaps, rare labels, repeated documents.</source>
      <translation>Lista lo que saldría mal en el entrenamiento y lleva allí: límites, solapamientos, etiquetas poco frecuentes, documentos repetidos.</translation>
    </message>
    <message>
      <source>Loading spaCy’s tokenizer …</source>
      <translation>Cargando el tokenizador de spaCy…</translation>
    </message>
    <message>
      <source>Look at the history again.</source>
      <translation>Volver a mirar el historial.</translation>
    </message>
    <message>
      <source>Look at the list of labels.</source>
      <translation>Mirar la lista de etiquetas.</translation>
    </message>
    <message>
      <source>Look for another text.</source>
      <translation>Buscar otro texto.</translation>
    </message>
    <message>
      <source>Look whether both are meant; Ctrl+Shift+F finds all places.</source>
      <translation>Comprobar si ambas son intencionadas; Ctrl+Mayús+F encuentra todos los lugares.</translation>
    </message>
    <message>
      <source>Look whether it is one name; split it (Ctrl+Shift+M) or shorten it.</source>
      <translation>Comprobar si es un solo nombre; dividirlo (Ctrl+Mayús+M) o acortarlo.</translation>
    </message>
    <message>
      <source>Look whether it was accepted by mistake; without names it teaches what is none, and may stay.</source>
      <translation>Comprobar si se aceptó por error; sin nombres enseña lo que no es un nombre, y puede quedarse.</translation>
    </message>
    <message>
      <source>Looking into the files stopped: {reason}.</source>
      <translation>El examen de los archivos se detuvo: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Looking into the files… {n} files so far</source>
      <translation>
        <numerusform>Examinando los archivos… {n} archivo hasta ahora</numerusform>
        <numerusform>Examinando los archivos… {n} archivos hasta ahora</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking what the format can hold …</source>
      <translation>Comprobando lo que admite el formato…</translation>
    </message>
    <message>
      <source>Loss of a batch</source>
      <translation>Pérdida de un lote</translation>
    </message>
    <message>
      <source>Lower the minimum score</source>
      <translation>Bajar la puntuación mínima</translation>
    </message>
    <message>
      <source>Made for spaCy {version}, may not load.</source>
      <translation>Hecho para spaCy {version}; puede que no se cargue.</translation>
    </message>
    <message>
      <source>Make it first.</source>
      <translation>Primero hay que crearla.</translation>
    </message>
    <message>
      <source>Make it, or choose another.</source>
      <translation>Crearla o elegir otra.</translation>
    </message>
    <message>
      <source>Make one with: {command}</source>
      <translation>Crear uno con: {command}</translation>
    </message>
    <message>
      <source>Make room, or choose --out.</source>
      <translation>Liberar espacio o indicar --out.</translation>
    </message>
    <message>
      <source>Make suggestions: annotator preannotate {project}</source>
      <translation>Crear sugerencias: annotator preannotate {project}</translation>
    </message>
    <message>
      <source>Make {project} what it was on {when}?</source>
      <translation>¿Dejar {project} como estaba el {when}?</translation>
    </message>
    <message>
      <source>Makes a checked copy in the project's folder of backups; one is made each day by itself.</source>
      <translation>Hace una copia comprobada en la carpeta de copias de seguridad del proyecto; cada día se hace una automáticamente.</translation>
    </message>
    <message>
      <source>Makes a project: documents, labels, who suggests spans and who labels, on one page.</source>
      <translation>Crea un proyecto: documentos, etiquetas, quién sugiere spans y quién etiqueta, en una sola página.</translation>
    </message>
    <message>
      <source>Makes one span of the active one and the next of the same label, with all that is between them.</source>
      <translation>Hace un solo span con el activo y el siguiente de la misma etiqueta, con todo lo que hay entre ellos.</translation>
    </message>
    <message>
      <source>Makes the next span the active one.</source>
      <translation>Activa el span siguiente.</translation>
    </message>
    <message>
      <source>Makes the previous span the active one.</source>
      <translation>Activa el span anterior.</translation>
    </message>
    <message>
      <source>Makes the project, or one that was open before, what a backup says; what it is now is kept as a backup too.</source>
      <translation>Deja el proyecto, u otro que estuvo abierto antes, como dice una copia de seguridad; lo que es ahora se conserva también como copia de seguridad.</translation>
    </message>
    <message>
      <source>Makes the text larger.</source>
      <translation>Agranda el texto.</translation>
    </message>
    <message>
      <source>Makes the text smaller.</source>
      <translation>Reduce el texto.</translation>
    </message>
    <message>
      <source>Makes two spans of the active one; the second begins at the caret's token. Both keep the label.</source>
      <translation>Hace dos spans del activo; el segundo empieza en el token del cursor. Ambos conservan la etiqueta.</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Coincidencias</translation>
    </message>
    <message>
      <source>Measure &amp;all</source>
      <translation>Medir &amp;todos</translation>
    </message>
    <message>
      <source>Measured on up to 200 documents that you accepted; those made with its own suggestions flatter it.</source>
      <translation>Medido con hasta 200 documentos aceptados por usted; los hechos con sugerencias del propio pipeline lo favorecen.</translation>
    </message>
    <message>
      <source>Measuring was stopped.</source>
      <translation>Se detuvo la medición.</translation>
    </message>
    <message>
      <source>Measuring, %v of %m done</source>
      <translation>Midiendo: %v de %m listos</translation>
    </message>
    <message>
      <source>Mend it, or give the label: --gazetteer LABEL=FILE</source>
      <translation>Corregirlo o indicar la etiqueta: --gazetteer LABEL=FILE</translation>
    </message>
    <message>
      <source>Mend the file.</source>
      <translation>Corregir el archivo.</translation>
    </message>
    <message>
      <source>Mend them.</source>
      <translation>Corregirlos.</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Menus, section names, dates and buttons; what is dropped is kept in the metadata</source>
      <translation>Menús, nombres de sección, fechas y botones; lo descartado se conserva en los metadatos</translation>
    </message>
    <message>
      <source>Merge with the next span</source>
      <translation>Fusionar con el span siguiente</translation>
    </message>
    <message>
      <source>Merge {label} into</source>
      <translation>Fusionar {label} en</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Meta</source>
      <translation>Meta</translation>
    </message>
    <message>
      <source>Minimum score</source>
      <translation>Puntuación mínima</translation>
    </message>
    <message>
      <source>Minimum score {score:.2f}</source>
      <translation>Puntuación mínima {score:.2f}</translation>
    </message>
    <message numerus="yes">
      <source>Minimum score {score:.2f}: {n} suggestions hidden.</source>
      <translation>
        <numerusform>Puntuación mínima {score:.2f}: {n} sugerencia oculta.</numerusform>
        <numerusform>Puntuación mínima {score:.2f}: {n} sugerencias ocultas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Errores</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Move &amp;up   Ctrl+↑</source>
      <translation>&amp;Subir   Ctrl+↑</translation>
    </message>
    <message>
      <source>Move document to the trash</source>
      <translation>Mover documento a la papelera</translation>
    </message>
    <message>
      <source>Move dow&amp;n   Ctrl+↓</source>
      <translation>&amp;Bajar   Ctrl+↓</translation>
    </message>
    <message>
      <source>Move the border to the token's: Alt+Left, Alt+Right. As it is, spaCy cannot learn it.</source>
      <translation>Mover el límite al del token: Alt+←, Alt+→. Tal cual, spaCy no puede aprenderlo.</translation>
    </message>
    <message>
      <source>Moves the caret one line down.</source>
      <translation>Mueve el cursor una línea hacia abajo.</translation>
    </message>
    <message>
      <source>Moves the caret one line up.</source>
      <translation>Mueve el cursor una línea hacia arriba.</translation>
    </message>
    <message>
      <source>Moves the caret one page down.</source>
      <translation>Mueve el cursor una página hacia abajo.</translation>
    </message>
    <message>
      <source>Moves the caret one page up.</source>
      <translation>Mueve el cursor una página hacia arriba.</translation>
    </message>
    <message>
      <source>Moves the caret one step back.</source>
      <translation>Mueve el cursor un paso atrás.</translation>
    </message>
    <message>
      <source>Moves the caret one step on.</source>
      <translation>Mueve el cursor un paso adelante.</translation>
    </message>
    <message>
      <source>Moves the caret to the end of the document.</source>
      <translation>Mueve el cursor al final del documento.</translation>
    </message>
    <message>
      <source>Moves the caret to the end of the line.</source>
      <translation>Mueve el cursor al final de la línea.</translation>
    </message>
    <message>
      <source>Moves the caret to the next paragraph.</source>
      <translation>Mueve el cursor al párrafo siguiente.</translation>
    </message>
    <message>
      <source>Moves the caret to the next sentence.</source>
      <translation>Mueve el cursor a la oración siguiente.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the document.</source>
      <translation>Mueve el cursor al inicio del documento.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the line.</source>
      <translation>Mueve el cursor al inicio de la línea.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the paragraph.</source>
      <translation>Mueve el cursor al inicio del párrafo.</translation>
    </message>
    <message>
      <source>Moves the caret to the start of the sentence.</source>
      <translation>Mueve el cursor al inicio de la oración.</translation>
    </message>
    <message>
      <source>Moves the end of the active span (or of the selection) one step to the left.</source>
      <translation>Mueve el final del span activo (o de la selección) un paso a la izquierda.</translation>
    </message>
    <message>
      <source>Moves the end of the active span (or of the selection) one step to the right.</source>
      <translation>Mueve el final del span activo (o de la selección) un paso a la derecha.</translation>
    </message>
    <message>
      <source>Moves the start of the active span (or of the selection) one step to the left.</source>
      <translation>Mueve el inicio del span activo (o de la selección) un paso a la izquierda.</translation>
    </message>
    <message>
      <source>Moves the start of the active span (or of the selection) one step to the right.</source>
      <translation>Mueve el inicio del span activo (o de la selección) un paso a la derecha.</translation>
    </message>
    <message>
      <source>Name a backup.</source>
      <translation>Indicar una copia de seguridad.</translation>
    </message>
    <message>
      <source>Name a file in it.</source>
      <translation>Indicar un archivo dentro de ella.</translation>
    </message>
    <message>
      <source>Name a folder that is not there yet.</source>
      <translation>Indicar una carpeta que aún no exista.</translation>
    </message>
    <message>
      <source>Name a new folder: exports are never mixed with other files.</source>
      <translation>Indicar una carpeta nueva: las exportaciones nunca se mezclan con otros archivos.</translation>
    </message>
    <message>
      <source>Name another file.</source>
      <translation>Indicar otro archivo.</translation>
    </message>
    <message>
      <source>Name another, as in: --lang en; xx works for many.</source>
      <translation>Indicar otro, como en: --lang en; xx sirve para muchos.</translation>
    </message>
    <message>
      <source>Name another: blank:xx.</source>
      <translation>Indicar otro: blank:xx.</translation>
    </message>
    <message>
      <source>Name c&amp;onsistency: one label for all mentions of a name in a document</source>
      <translation>C&amp;oherencia de nombres: una etiqueta para todas las menciones de un nombre en un documento</translation>
    </message>
    <message>
      <source>Name one of the list.</source>
      <translation>Indicar una de la lista.</translation>
    </message>
    <message>
      <source>Name the .annot file.</source>
      <translation>Indicar el archivo .annot.</translation>
    </message>
    <message>
      <source>Name the folder that `nlp.to_disk` or `spacy train` has written.</source>
      <translation>Indicar la carpeta que ha escrito `nlp.to_disk` o `spacy train`.</translation>
    </message>
    <message>
      <source>Name the folder.</source>
      <translation>Indicar la carpeta.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Names…</source>
      <translation>Nombres…</translation>
    </message>
    <message>
      <source>New labels: {names}.</source>
      <translation>Etiquetas nuevas: {names}.</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Nuevo proyecto</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Nuevo proyecto…</translation>
    </message>
    <message>
      <source>Next document</source>
      <translation>Documento siguiente</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
      <source>Next possible name</source>
      <translation>Siguiente nombre posible</translation>
    </message>
    <message>
      <source>Next span</source>
      <translation>Span siguiente</translation>
    </message>
    <message>
      <source>Next suggestion</source>
      <translation>Sugerencia siguiente</translation>
    </message>
    <message>
      <source>Next unanswered document</source>
      <translation>Siguiente documento sin respuesta</translation>
    </message>
    <message>
      <source>No capitalised name without a span before this.</source>
      <translation>Antes de aquí no hay ningún nombre con mayúscula sin span.</translation>
    </message>
    <message>
      <source>No command has these words. Fewer letters show more; “Find by key…” takes a key.</source>
      <translation>Ningún comando tiene estas palabras. Con menos letras se ven más; «Buscar tecla…» pide una tecla.</translation>
    </message>
    <message>
      <source>No document is open.</source>
      <translation>No hay ningún documento abierto.</translation>
    </message>
    <message>
      <source>No document that waits has “{words}” in it.</source>
      <translation>Ningún documento en espera contiene «{words}».</translation>
    </message>
    <message>
      <source>No documents yet</source>
      <translation>Aún no hay documentos</translation>
    </message>
    <message>
      <source>No documents yet. Ctrl+I imports some; files can be dropped here, too.</source>
      <translation>Aún no hay documentos. Ctrl+I los importa; también se pueden soltar archivos aquí.</translation>
    </message>
    <message>
      <source>No file here yet whose format is known.</source>
      <translation>Aún no hay aquí ningún archivo de formato conocido.</translation>
    </message>
    <message>
      <source>No further capitalised name without a span.</source>
      <translation>No hay más nombres con mayúscula sin span.</translation>
    </message>
    <message>
      <source>No hits here; Ctrl+Shift+F looks everywhere</source>
      <translation>Sin resultados aquí; Ctrl+Mayús+F busca en todas partes</translation>
    </message>
    <message>
      <source>No label has the key {key}. Ctrl+L picks a label by name.</source>
      <translation>Ninguna etiqueta tiene la tecla {key}. Ctrl+L elige una etiqueta por su nombre.</translation>
    </message>
    <message>
      <source>No labels yet. Ins adds one; a preset or a file brings many.</source>
      <translation>Aún no hay etiquetas. Ins añade una; un preajuste o un archivo aporta muchas.</translation>
    </message>
    <message>
      <source>No labels yet. They can be added later, too (Ctrl+B).</source>
      <translation>Aún no hay etiquetas. También se pueden añadir después (Ctrl+B).</translation>
    </message>
    <message>
      <source>No labels yet: Ctrl+B adds some</source>
      <translation>Sin etiquetas: Ctrl+B las añade</translation>
    </message>
    <message>
      <source>No mistakes in these documents.</source>
      <translation>Sin errores en estos documentos.</translation>
    </message>
    <message>
      <source>No more suggestions here. Ctrl+Enter accepts the document and goes on.</source>
      <translation>Aquí no hay más sugerencias. Ctrl+Intro acepta el documento y continúa.</translation>
    </message>
    <message numerus="yes">
      <source>No more than {n} suggestions left here.</source>
      <translation>
        <numerusform>Aquí solo queda {n} sugerencia.</numerusform>
        <numerusform>Aquí solo quedan {n} sugerencias.</numerusform>
      </translation>
    </message>
    <message>
      <source>No other document is without an answer.</source>
      <translation>Ningún otro documento está sin respuesta.</translation>
    </message>
    <message>
      <source>No pipeline is here. “annotator pipelines install” gets one; safe mode leaves all of them out.</source>
      <translation>Aquí no hay ningún pipeline. "annotator pipelines install" obtiene uno; el modo seguro los omite todos.</translation>
    </message>
    <message>
      <source>No project is open.</source>
      <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
      <source>No project was open before: Ctrl+N makes one, Ctrl+O opens one.</source>
      <translation>Aún no se ha abierto ningún proyecto: Ctrl+N crea uno, Ctrl+O abre uno.</translation>
    </message>
    <message>
      <source>No spans yet. A label’s key labels the word at the caret; Ctrl+P lets a pipeline suggest some.</source>
      <translation>Aún no hay spans. La tecla de una etiqueta se la da a la palabra del cursor; con Ctrl+P, un pipeline sugiere algunos.</translation>
    </message>
    <message>
      <source>No suggestion has a score, so none is less certain than another.</source>
      <translation>Ninguna sugerencia tiene puntuación, así que ninguna es menos segura que otra.</translation>
    </message>
    <message>
      <source>No suggestions yet. Ctrl+P in the text lets a pipeline, names or patterns suggest some.</source>
      <translation>Aún no hay sugerencias. Con Ctrl+P en el texto las aportan un pipeline, nombres o patrones.</translation>
    </message>
    <message>
      <source>No title has these words. Fewer letters show more; Ctrl+Shift+F looks into the texts.</source>
      <translation>Ningún título tiene estas palabras. Con menos letras se ven más; Ctrl+Mayús+F busca en los textos.</translation>
    </message>
    <message>
      <source>No {label} span follows that it could be merged with.</source>
      <translation>No le sigue ningún span {label} con el que fusionarlo.</translation>
    </message>
    <message>
      <source>None of the formats here has an option {name}.</source>
      <translation>Ninguno de los formatos de aquí tiene la opción {name}.</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aún ninguno</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Texto de tamaño normal</translation>
    </message>
    <message>
      <source>Not all of them are right. Reject the next wrong one with [span.reject].</source>
      <translation>No todas son correctas. Rechace la siguiente incorrecta con [span.reject].</translation>
    </message>
    <message>
      <source>Not held by {format}: {count} {what}</source>
      <translation>Sin incluir en {format}: {count} {what}</translation>
    </message>
    <message>
      <source>Not held: {what}.</source>
      <translation>Sin incluir: {what}.</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>No guardado</translation>
    </message>
    <message>
      <source>Not saved: {reason}</source>
      <translation>No guardado: {reason}</translation>
    </message>
    <message>
      <source>Not saved: {step}. {reason} It is tried again by itself.</source>
      <translation>No guardado: {step}. {reason} Se reintenta automáticamente.</translation>
    </message>
    <message>
      <source>Nothing can tell when to stop: no document of dev has an accepted span.</source>
      <translation>Nada puede decir cuándo parar: ningún documento de dev tiene un span aceptado.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nada encontrado.</translation>
    </message>
    <message>
      <source>Nothing found. Fewer letters, or no ticks above, may find more.</source>
      <translation>Nada encontrado. Con menos letras, o sin marcas arriba, puede haber más.</translation>
    </message>
    <message>
      <source>Nothing has all of these words. Fewer words, or other ones, may find more.</source>
      <translation>Nada tiene todas estas palabras. Con menos palabras, o con otras, puede haber más.</translation>
    </message>
    <message>
      <source>Nothing has the code {code}.</source>
      <translation>Nada tiene el código {code}.</translation>
    </message>
    <message>
      <source>Nothing is accepted here yet: only its speed was measured.</source>
      <translation>Aquí aún no hay nada aceptado: solo se midió su velocidad.</translation>
    </message>
    <message>
      <source>Nothing is counted yet: answer some documents (Ctrl+Enter accepts one).</source>
      <translation>Aún no se ha contado nada: hay que dar respuesta a algunos documentos (Ctrl+Intro acepta uno).</translation>
    </message>
    <message>
      <source>Nothing is ever lost. Take that back with [edit.undo].</source>
      <translation>Nunca se pierde nada. Deshaga eso con [edit.undo].</translation>
    </message>
    <message>
      <source>Nothing is left to do.</source>
      <translation>No queda nada por hacer.</translation>
    </message>
    <message>
      <source>Nothing is lost: run it again when you like.</source>
      <translation>No se pierde nada: se puede ejecutar de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <source>Nothing is made yet.</source>
      <translation>Aún no se ha creado nada.</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Nada coincide.</translation>
    </message>
    <message>
      <source>Nothing matches. Fewer words, or all documents, show more.</source>
      <translation>Nada coincide. Con menos palabras, o con todos los documentos, se ven más.</translation>
    </message>
    <message>
      <source>Nothing of a project can be read in {damaged}.</source>
      <translation>En {damaged} no se puede leer nada de un proyecto.</translation>
    </message>
    <message>
      <source>Nothing of it is kept.</source>
      <translation>No se conserva nada.</translation>
    </message>
    <message>
      <source>Nothing to convert: there is no document.</source>
      <translation>Nada que convertir: no hay ningún documento.</translation>
    </message>
    <message>
      <source>Nothing to export from {project}: no document has the answer {wanted}.</source>
      <translation>Nada que exportar de {project}: ningún documento tiene la respuesta {wanted}.</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>Nada por revisar</translation>
    </message>
    <message>
      <source>Nothing was decided yet. Labels, answers and imports stand here as soon as they are made.</source>
      <translation>Aún no se ha decidido nada. Etiquetas, respuestas e importaciones aparecen aquí en cuanto se hacen.</translation>
    </message>
    <message>
      <source>Nothing was kept of it; the project is as it was.</source>
      <translation>No se conservó nada; el proyecto está como estaba.</translation>
    </message>
    <message>
      <source>Nothing was restored.</source>
      <translation>No se restauró nada.</translation>
    </message>
    <message>
      <source>Numbers of the &amp;paragraphs in the margin</source>
      <translation>Números de los &amp;párrafos al margen</translation>
    </message>
    <message>
      <source>Occurrences</source>
      <translation>Apariciones</translation>
    </message>
    <message>
      <source>Of each kind the first {most} are listed.</source>
      <translation>De cada tipo se listan los primeros {most}.</translation>
    </message>
    <message>
      <source>Of {all} documents the newest {shown} are shown.</source>
      <translation>De {all} documentos se muestran los {shown} más recientes.</translation>
    </message>
    <message>
      <source>Offsets count</source>
      <translation>Offsets en</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Oliva</translation>
    </message>
    <message numerus="yes">
      <source>On {n} accepted documents: precision {precision:.2f}, recall {recall:.2f}, f1 {f1:.2f}.</source>
      <translation>
        <numerusform>Con {n} documento aceptado: precisión {precision:.2f}, exhaustividad {recall:.2f}, F1 {f1:.2f}.</numerusform>
        <numerusform>Con {n} documentos aceptados: precisión {precision:.2f}, exhaustividad {recall:.2f}, F1 {f1:.2f}.</numerusform>
      </translation>
    </message>
    <message>
      <source>One label on each line:
PERSON
PLACE</source>
      <translation>Una etiqueta por línea:
PERSONA
LUGAR</translation>
    </message>
    <message>
      <source>Only this &amp;document</source>
      <translation>Solo este &amp;documento</translation>
    </message>
    <message>
      <source>Only unanswered</source>
      <translation>Solo sin respuesta</translation>
    </message>
    <message>
      <source>Only web pages are opened.</source>
      <translation>Solo se abren páginas web.</translation>
    </message>
    <message>
      <source>Only {annotator} can take it back.</source>
      <translation>Solo {annotator} puede revertirlo.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open one with Ctrl+O or make one with Ctrl+N.</source>
      <translation>Abrir uno con Ctrl+O o crear uno con Ctrl+N.</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Abrir proyecto</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>Abrir proyecto…</translation>
    </message>
    <message>
      <source>Open recent…</source>
      <translation>Abrir reciente…</translation>
    </message>
    <message>
      <source>Open the document again.</source>
      <translation>Volver a abrir el documento.</translation>
    </message>
    <message>
      <source>Open the list of documents again.</source>
      <translation>Volver a abrir la lista de documentos.</translation>
    </message>
    <message>
      <source>Open the list of labels again.</source>
      <translation>Volver a abrir la lista de etiquetas.</translation>
    </message>
    <message>
      <source>Open {address}?</source>
      <translation>¿Abrir {address}?</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>Texto OpenDocument</translation>
    </message>
    <message>
      <source>Opens another project.</source>
      <translation>Abre otro proyecto.</translation>
    </message>
    <message>
      <source>Opens articles that are pre-annotated already; what you do there is kept.</source>
      <translation>Abre artículos ya preanotados; lo que se hace allí se conserva.</translation>
    </message>
    <message>
      <source>Opens one of the projects that were open last.</source>
      <translation>Abre uno de los últimos proyectos abiertos.</translation>
    </message>
    <message>
      <source>Or take its newest backup: {command}</source>
      <translation>O usar su copia de seguridad más reciente: {command}</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Naranja</translation>
    </message>
    <message>
      <source>Order of documents</source>
      <translation>Orden de los documentos</translation>
    </message>
    <message>
      <source>Order of documents…</source>
      <translation>Orden de los documentos…</translation>
    </message>
    <message>
      <source>Ordering…</source>
      <translation>Ordenando…</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Over a line &amp;break</source>
      <translation>Sobre un salto de &amp;línea</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Patterns</source>
      <translation>Patrones</translation>
    </message>
    <message>
      <source>Patterns (*.jsonl);;All files (*)</source>
      <translation>Patrones (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Patterns…</source>
      <translation>Patrones…</translation>
    </message>
    <message>
      <source>Pauses of more than {seconds:.0f} s are no active time; documents that came in answered are left out.</source>
      <translation>Las pausas de más de {seconds:.0f} s no son tiempo activo; se omiten los documentos que llegaron ya con respuesta.</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>AvPág</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>RePág</translation>
    </message>
    <message>
      <source>Pick a label…</source>
      <translation>Elegir etiqueta…</translation>
    </message>
    <message>
      <source>Picks a label by typing part of its name, for the selection, the active span or the caret's token.</source>
      <translation>Elige una etiqueta al escribir parte de su nombre, para la selección, el span activo o el token del cursor.</translation>
    </message>
    <message>
      <source>Pictures to scale (*.svg);;Pictures (*.png)</source>
      <translation>Imágenes escalables (*.svg);;Imágenes (*.png)</translation>
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
      <translation>Texto sin formato</translation>
    </message>
    <message>
      <source>Position in the article</source>
      <translation>Posición en el artículo</translation>
    </message>
    <message>
      <source>Pre-annotate</source>
      <translation>Preanotar</translation>
    </message>
    <message>
      <source>Pre-annotate again with a pipeline that gives scores, or choose another order.</source>
      <translation>Preanotar de nuevo con un pipeline que dé puntuaciones o elegir otro orden.</translation>
    </message>
    <message>
      <source>Pre-annotate…</source>
      <translation>Preanotar…</translation>
    </message>
    <message>
      <source>Pre-annotation was stopped.</source>
      <translation>Se detuvo la preanotación.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Preferencias…</translation>
    </message>
    <message>
      <source>Preset to add</source>
      <translation>Preajuste para añadir</translation>
    </message>
    <message>
      <source>Presets: {names}; or a .toml file.</source>
      <translation>Preajustes: {names}; o un archivo .toml.</translation>
    </message>
    <message>
      <source>Previous document</source>
      <translation>Documento anterior</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
      <source>Previous possible name</source>
      <translation>Anterior nombre posible</translation>
    </message>
    <message>
      <source>Previous span</source>
      <translation>Span anterior</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>Progreso de la medición</translation>
    </message>
    <message>
      <source>Progress of {annotator}</source>
      <translation>Progreso de {annotator}</translation>
    </message>
    <message>
      <source>Project file</source>
      <translation>Archivo del proyecto</translation>
    </message>
    <message>
      <source>Projects are made with: annotator new NAME.annot</source>
      <translation>Los proyectos se crean con: annotator new NAME.annot</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Morado</translation>
    </message>
    <message>
      <source>Put it back, or save what is open here under another name (File, Save a copy).</source>
      <translation>Devolverlo a su sitio o guardar lo abierto aquí con otro nombre («Guardar una copia…», en el menú Archivo).</translation>
    </message>
    <message>
      <source>Puts the document out of sight, with all that was decided in it, and goes to the next one.</source>
      <translation>Aparta el documento de la vista, con todo lo decidido en él, y va al siguiente.</translation>
    </message>
    <message>
      <source>Puts the keyboard into the list; Esc goes back to the text.</source>
      <translation>Pone el teclado en la lista; Esc vuelve al texto.</translation>
    </message>
    <message>
      <source>Puts the keyboard into the text.</source>
      <translation>Pone el teclado en el texto.</translation>
    </message>
    <message>
      <source>Python is {theirs} there and {here} here</source>
      <translation>Python es {theirs} allí y {here} aquí</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Raise the minimum score</source>
      <translation>Subir la puntuación mínima</translation>
    </message>
    <message>
      <source>Read   Esc</source>
      <translation>Leer   Esc</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <source>Reading or writing {path} failed ({error}).</source>
      <translation>Falló la lectura o escritura de {path} ({error}).</translation>
    </message>
    <message>
      <source>Reading the project and starting spaCy …</source>
      <translation>Leyendo el proyecto e iniciando spaCy…</translation>
    </message>
    <message>
      <source>Reading what can be read…</source>
      <translation>Leyendo lo legible…</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Proyectos recientes</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Regular expressions</source>
      <translation>Expresiones regulares</translation>
    </message>
    <message>
      <source>Regular expressions…</source>
      <translation>Expresiones regulares…</translation>
    </message>
    <message>
      <source>Reject all below a score…</source>
      <translation>Rechazar todo bajo una puntuación…</translation>
    </message>
    <message>
      <source>Reject all of this label</source>
      <translation>Rechazar todo con esta etiqueta</translation>
    </message>
    <message>
      <source>Reject all on the screen</source>
      <translation>Rechazar todo en pantalla</translation>
    </message>
    <message>
      <source>Reject all suggestions</source>
      <translation>Rechazar todas las sugerencias</translation>
    </message>
    <message>
      <source>Reject document</source>
      <translation>Rechazar documento</translation>
    </message>
    <message>
      <source>Reject every suggestion with less than this score</source>
      <translation>Rechazar todas las sugerencias con menos de esta puntuación</translation>
    </message>
    <message>
      <source>Reject everywhere</source>
      <translation>Rechazar en todas partes</translation>
    </message>
    <message>
      <source>Reject or remove span</source>
      <translation>Rechazar o quitar span</translation>
    </message>
    <message>
      <source>Rejects all pending suggestions of the document, in one step; hidden ones stay undecided.</source>
      <translation>Rechaza todas las sugerencias pendientes del documento, en un solo paso; las ocultas quedan pendientes.</translation>
    </message>
    <message>
      <source>Rejects all pending suggestions that can be seen now.</source>
      <translation>Rechaza todas las sugerencias pendientes que se ven ahora.</translation>
    </message>
    <message>
      <source>Rejects all pending suggestions with the label of the active span.</source>
      <translation>Rechaza todas las sugerencias pendientes con la etiqueta del span activo.</translation>
    </message>
    <message>
      <source>Rejects all suggestions, hidden ones too, with less than the score that is asked for.</source>
      <translation>Rechaza todas las sugerencias, también las ocultas, con menos puntuación que la que se pide.</translation>
    </message>
    <message>
      <source>Rejects the active suggestion or removes the active span, and goes to the next.</source>
      <translation>Rechaza la sugerencia activa o quita el span activo, y va al siguiente.</translation>
    </message>
    <message>
      <source>Rejects the active suggestion wherever the document has the same text with the same label.</source>
      <translation>Rechaza la sugerencia activa en todos los lugares del documento que tienen el mismo texto con la misma etiqueta.</translation>
    </message>
    <message>
      <source>Remo&amp;ve   Del</source>
      <translation>&amp;Quitar   Supr</translation>
    </message>
    <message>
      <source>Reopen document</source>
      <translation>Reabrir documento</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Rescue the project: annotator recover</source>
      <translation>Rescatar el proyecto: annotator recover</translation>
    </message>
    <message>
      <source>Rescue what can be read</source>
      <translation>Rescatar lo legible</translation>
    </message>
    <message>
      <source>Rescue what can be read: {command}</source>
      <translation>Rescatar lo legible: {command}</translation>
    </message>
    <message>
      <source>Rescued</source>
      <translation>Rescatado</translation>
    </message>
    <message>
      <source>Reset &amp;all</source>
      <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore a backup, or remove the setting “split”.</source>
      <translation>Restaurar una copia de seguridad o eliminar el ajuste «split».</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Restaurar copia de seguridad…</translation>
    </message>
    <message>
      <source>Restore the backup</source>
      <translation>Restaurar la copia</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Restaurando…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Run {run} is lost; its suggestions are kept under the name “lost run {run}”.</source>
      <translation>La ejecución {run} se ha perdido; sus sugerencias se conservan con el nombre «lost run {run}».</translation>
    </message>
    <message>
      <source>Run: annotator doctor</source>
      <translation>Ejecutar: annotator doctor</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <source>Runs any command, applies any label or opens any document by typing part of its name.</source>
      <translation>Ejecuta cualquier comando, aplica cualquier etiqueta o abre cualquier documento al escribir parte de su nombre.</translation>
    </message>
    <message>
      <source>Runs are listed by: annotator runs {project}</source>
      <translation>Las ejecuciones se listan con: annotator runs {project}</translation>
    </message>
    <message>
      <source>S&amp;eed</source>
      <translation>Se&amp;milla</translation>
    </message>
    <message>
      <source>S&amp;hares</source>
      <translation>&amp;Proporción</translation>
    </message>
    <message>
      <source>S&amp;uggestions, too</source>
      <translation>También &amp;sugerencias</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Sugerido</translation>
    </message>
    <message>
      <source>Same &amp;capitals</source>
      <translation>Mismas &amp;mayúsculas</translation>
    </message>
    <message>
      <source>Sample project</source>
      <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <source>Save all as a &amp;table…</source>
      <translation>Guardar todo como &amp;tabla…</translation>
    </message>
    <message>
      <source>Save as &amp;PDF…</source>
      <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
      <source>Save it as UTF-8.</source>
      <translation>Guardarlo como UTF-8.</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>Guardar ahora</translation>
    </message>
    <message>
      <source>Save now   {key}</source>
      <translation>Guardar ahora   {key}</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>Guardar los datos de los gráficos</translation>
    </message>
    <message>
      <source>Save the key sheet</source>
      <translation>Guardar la hoja de teclas</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Guardar la imagen</translation>
    </message>
    <message>
      <source>Save this as a &amp;picture…</source>
      <translation>Guardar esto como &amp;imagen…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Saved as you write. Esc shows it as it will be read.</source>
      <translation>Se guarda al escribir. Esc lo muestra tal como se leerá.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Guardado: {file}</translation>
    </message>
    <message>
      <source>Say --format: {names}.</source>
      <translation>Indicar --format: {names}.</translation>
    </message>
    <message>
      <source>Say which text comes first.</source>
      <translation>Indicar qué texto va primero.</translation>
    </message>
    <message>
      <source>Says that the document is not to be used as it is, and goes to the next unanswered one.</source>
      <translation>Dice que el documento no se debe usar tal cual y va al siguiente sin respuesta.</translation>
    </message>
    <message>
      <source>Scheme of tags</source>
      <translation>Esquema de tags</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Scores that mean what they say have as many accepted as their mean.</source>
      <translation>Si las puntuaciones son fiables, la proporción aceptada coincide con su media.</translation>
    </message>
    <message>
      <source>Search the corpus</source>
      <translation>Buscar en el corpus</translation>
    </message>
    <message>
      <source>Search the corpus…</source>
      <translation>Buscar en el corpus…</translation>
    </message>
    <message>
      <source>Search the handbook</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <source>Select first, then label.</source>
      <translation>Primero seleccionar, después etiquetar.</translation>
    </message>
    <message>
      <source>Select one line down</source>
      <translation>Seleccionar una línea abajo</translation>
    </message>
    <message>
      <source>Select one line up</source>
      <translation>Seleccionar una línea arriba</translation>
    </message>
    <message>
      <source>Select one page down</source>
      <translation>Seleccionar una página abajo</translation>
    </message>
    <message>
      <source>Select one page up</source>
      <translation>Seleccionar una página arriba</translation>
    </message>
    <message>
      <source>Select one step back</source>
      <translation>Seleccionar un paso atrás</translation>
    </message>
    <message>
      <source>Select one step on</source>
      <translation>Seleccionar un paso adelante</translation>
    </message>
    <message>
      <source>Select to the end of the document</source>
      <translation>Seleccionar hasta el final del documento</translation>
    </message>
    <message>
      <source>Select to the end of the line</source>
      <translation>Seleccionar hasta el final de la línea</translation>
    </message>
    <message>
      <source>Select to the next paragraph</source>
      <translation>Seleccionar hasta el párrafo siguiente</translation>
    </message>
    <message>
      <source>Select to the next sentence</source>
      <translation>Seleccionar hasta la oración siguiente</translation>
    </message>
    <message>
      <source>Select to the start of the document</source>
      <translation>Seleccionar hasta el inicio del documento</translation>
    </message>
    <message>
      <source>Select to the start of the line</source>
      <translation>Seleccionar hasta el inicio de la línea</translation>
    </message>
    <message>
      <source>Select to the start of the paragraph</source>
      <translation>Seleccionar hasta el inicio del párrafo</translation>
    </message>
    <message>
      <source>Select to the start of the sentence</source>
      <translation>Seleccionar hasta el inicio de la oración</translation>
    </message>
    <message>
      <source>Selects the next run of capitalised words that has no span yet; a letter then labels it.</source>
      <translation>Selecciona la siguiente serie de palabras con mayúscula que aún no tiene span; una letra la etiqueta entonces.</translation>
    </message>
    <message>
      <source>Selects the run of capitalised words before that has no span yet.</source>
      <translation>Selecciona la anterior serie de palabras con mayúscula que aún no tiene span.</translation>
    </message>
    <message>
      <source>Serif or sans</source>
      <translation>Con o sin serifas</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Mayús</translation>
    </message>
    <message>
      <source>Shift and its key</source>
      <translation>Mayús y su tecla</translation>
    </message>
    <message>
      <source>Shorten them.</source>
      <translation>Acortarlas.</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Se muestra como</translation>
    </message>
    <message>
      <source>Shown as {label}: {names}.</source>
      <translation>Se muestra como {label}: {names}.</translation>
    </message>
    <message>
      <source>Shows a code at every visible word and a digit at the spans: typing one goes there, with Shift it selects up to there.</source>
      <translation>Muestra un código en cada palabra visible y una cifra en los spans: escribirlo lleva allí; con Mayús selecciona hasta allí.</translation>
    </message>
    <message>
      <source>Shows deleted documents and labels and brings them back.</source>
      <translation>Muestra los documentos y etiquetas eliminados y los recupera.</translation>
    </message>
    <message>
      <source>Shows hidden suggestions again, 0.05 more.</source>
      <translation>Vuelve a mostrar sugerencias ocultas, 0,05 más.</translation>
    </message>
    <message>
      <source>Shows how to label in this project, and what each label means; again: hides that.</source>
      <translation>Muestra cómo se etiqueta en este proyecto y qué significa cada etiqueta; de nuevo: lo oculta.</translation>
    </message>
    <message>
      <source>Shows or hides labels and spans.</source>
      <translation>Muestra u oculta las etiquetas y los spans.</translation>
    </message>
    <message>
      <source>Shows or hides the list of documents.</source>
      <translation>Muestra u oculta la lista de documentos.</translation>
    </message>
    <message>
      <source>Shows or hides the numbers of the paragraphs.</source>
      <translation>Muestra u oculta los números de los párrafos.</translation>
    </message>
    <message>
      <source>Shows spaces, tabs and line ends; odd characters are always marked.</source>
      <translation>Muestra espacios, tabulaciones y finales de línea; los caracteres extraños se marcan siempre.</translation>
    </message>
    <message>
      <source>Shows which of your labels each label of a pipeline is shown as, or that it is hidden, and changes that.</source>
      <translation>Muestra a qué etiqueta propia corresponde cada etiqueta de un pipeline, o que está oculta, y permite cambiarlo.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Celeste</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Something is missing? Walk to words without a mark, select them with [select.right], and press the letter of a label: [label].</source>
      <translation>¿Falta algo? Vaya a palabras sin marca, selecciónelas con [select.right] y pulse la letra de una etiqueta: [label].</translation>
    </message>
    <message>
      <source>Something went wrong inside Annotator. Your work is saved, and you can go on. If it happens again, send this report to whoever looks after the program; {file} has more.</source>
      <translation>Algo falló dentro de Annotator. El trabajo está guardado y se puede continuar. Si vuelve a ocurrir, envíe este informe a quien se encargue del programa; {file} contiene más.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Space switches a run on or off; nothing is deleted. The newest run of a pipeline counts.</source>
      <translation>Espacio activa o desactiva una ejecución; no se elimina nada. Cuenta la ejecución más reciente de cada pipeline.</translation>
    </message>
    <message>
      <source>Space ticks or unticks a file or a line, Enter imports what is ticked. Nothing is written yet.</source>
      <translation>Espacio marca o desmarca un archivo o una línea, Intro importa lo marcado. Aún no se escribe nada.</translation>
    </message>
    <message>
      <source>Space ticks or unticks, A all, N none, Enter labels what is ticked.</source>
      <translation>Espacio marca o desmarca, A todas, N ninguna, Intro etiqueta lo marcado.</translation>
    </message>
    <message>
      <source>Spaces, tabs and line &amp;ends visible</source>
      <translation>&amp;Espacios, tabulaciones y finales de línea visibles</translation>
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
      <translation>Spans por etiqueta</translation>
    </message>
    <message>
      <source>Spans that &amp;overlap</source>
      <translation>Spans que se s&amp;olapan</translation>
    </message>
    <message>
      <source>Split at the caret</source>
      <translation>Dividir en el cursor</translation>
    </message>
    <message>
      <source>Split it: annotator split {project} 80,10,10</source>
      <translation>Dividirlo: annotator split {project} 80,10,10</translation>
    </message>
    <message>
      <source>Start Annotator without --safe.</source>
      <translation>Iniciar Annotator sin --safe.</translation>
    </message>
    <message>
      <source>Start inwards</source>
      <translation>Inicio hacia dentro</translation>
    </message>
    <message>
      <source>Start outwards</source>
      <translation>Inicio hacia fuera</translation>
    </message>
    <message>
      <source>Start some: dask worker {address}</source>
      <translation>Iniciar alguno: dask worker {address}</translation>
    </message>
    <message>
      <source>Starting {job}…</source>
      <translation>Iniciando {job}…</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>Statistics…</source>
      <translation>Estadísticas…</translation>
    </message>
    <message>
      <source>Step by character</source>
      <translation>Avanzar por caracteres</translation>
    </message>
    <message>
      <source>Steps are characters now.</source>
      <translation>Ahora se avanza por caracteres.</translation>
    </message>
    <message>
      <source>Steps are tokens now.</source>
      <translation>Ahora se avanza por tokens.</translation>
    </message>
    <message>
      <source>Still not saved: {reason}</source>
      <translation>Aún no guardado: {reason}</translation>
    </message>
    <message>
      <source>Stopped. The order is what it was.</source>
      <translation>Detenido. El orden es el que era.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Suggestion 1 ahead</source>
      <translation>Sugerencia 1 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 10 ahead</source>
      <translation>Sugerencia 10 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 2 ahead</source>
      <translation>Sugerencia 2 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 3 ahead</source>
      <translation>Sugerencia 3 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 4 ahead</source>
      <translation>Sugerencia 4 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 5 ahead</source>
      <translation>Sugerencia 5 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 6 ahead</source>
      <translation>Sugerencia 6 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 7 ahead</source>
      <translation>Sugerencia 7 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 8 ahead</source>
      <translation>Sugerencia 8 desde aquí</translation>
    </message>
    <message>
      <source>Suggestion 9 ahead</source>
      <translation>Sugerencia 9 desde aquí</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Suggestions accepted, by label</source>
      <translation>Sugerencias aceptadas, por etiqueta</translation>
    </message>
    <message>
      <source>Suggestions accepted, by score</source>
      <translation>Sugerencias aceptadas, por puntuación</translation>
    </message>
    <message>
      <source>Suggestions are hidden here until you finish the document with Ctrl+Enter.</source>
      <translation>Aquí las sugerencias están ocultas hasta terminar el documento con Ctrl+Intro.</translation>
    </message>
    <message>
      <source>Suggestions are hidden in {share:.0%} of the documents until they are finished. Ctrl+Z takes it back.</source>
      <translation>Las sugerencias están ocultas en el {share:.0%} de los documentos hasta que se terminen. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Suggestions are shown. Ctrl+Z takes it back.</source>
      <translation>Las sugerencias se muestran. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Suggestions come as they stand now.</source>
      <translation>Ahora las sugerencias van en el orden del texto.</translation>
    </message>
    <message>
      <source>Suggestions from</source>
      <translation>Sugerencias de</translation>
    </message>
    <message>
      <source>Suggestions from…</source>
      <translation>Sugerencias de…</translation>
    </message>
    <message>
      <source>Suggestions hidden here</source>
      <translation>Sugerencias ocultas aquí</translation>
    </message>
    <message>
      <source>Suggestions of this label will not be shown. Ctrl+Z brings everything back.</source>
      <translation>Las sugerencias con esta etiqueta no se mostrarán. Ctrl+Z lo recupera todo.</translation>
    </message>
    <message>
      <source>Suggestions that were decided: accepted is what was taken as it was said. Intervals: 95 % (Wilson).</source>
      <translation>Sugerencias decididas: aceptado es lo que se tomó tal como se sugirió. Intervalos: 95 % (Wilson).</translation>
    </message>
    <message numerus="yes">
      <source>Suggestions were hidden here: {n} suggestions that you do not have. Review them, then Ctrl+Enter goes on.</source>
      <translation>
        <numerusform>Aquí había sugerencias ocultas: {n} que falta en sus anotaciones. Tras revisarla, Ctrl+Intro continúa.</numerusform>
        <numerusform>Aquí había sugerencias ocultas: {n} que faltan en sus anotaciones. Tras revisarlas, Ctrl+Intro continúa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Switches between a font with and one without serifs.</source>
      <translation>Cambia entre una fuente con serifas y otra sin ellas.</translation>
    </message>
    <message>
      <source>Switches between the desktop's colours, light and dark.</source>
      <translation>Cambia entre los colores del escritorio, claro y oscuro.</translation>
    </message>
    <message>
      <source>Switches the caret between tokens and characters (grapheme clusters).</source>
      <translation>Cambia el cursor entre tokens y caracteres (grupos de grafemas).</translation>
    </message>
    <message>
      <source>Switches the order of the review between the text's and the score's, lowest first.</source>
      <translation>Cambia el orden de la revisión entre el del texto y el de la puntuación, de menor a mayor.</translation>
    </message>
    <message>
      <source>TLS needs to know whom to trust and who you are.</source>
      <translation>TLS necesita saber en quién confiar y quién es usted.</translation>
    </message>
    <message>
      <source>TOML, or label and pattern with a tab between</source>
      <translation>TOML, o etiqueta y patrón separados por una tabulación</translation>
    </message>
    <message>
      <source>TSV, a row a span</source>
      <translation>TSV, una fila por span</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>Take a backup, if there is one.</source>
      <translation>Usar una copia de seguridad, si la hay.</translation>
    </message>
    <message>
      <source>Take another; nothing was changed.</source>
      <translation>Usar otra; no se cambió nada.</translation>
    </message>
    <message>
      <source>Take those back first.</source>
      <translation>Primero hay que revertir esos pasos.</translation>
    </message>
    <message>
      <source>Taken back: {step}. Ctrl+Z in the text brings it again.</source>
      <translation>Revertido: {step}. Ctrl+Z en el texto lo recupera.</translation>
    </message>
    <message>
      <source>Takes back the selection, then the active span, then puts down a label in hand; leaves the find bar, and at last the tour.</source>
      <translation>Quita la selección, después el span activo, después suelta la etiqueta en mano; sale de la barra de búsqueda y, al final, del recorrido.</translation>
    </message>
    <message>
      <source>Takes the answer back: the document is in progress again.</source>
      <translation>Retira la respuesta: el documento vuelve a estar en curso.</translation>
    </message>
    <message>
      <source>Takes the last step back, without limit, in whichever document it was.</source>
      <translation>Deshace el último paso, sin límite, en el documento que fuera.</translation>
    </message>
    <message>
      <source>Takes white space and punctuation off the borders of all accepted spans of the document, in one step.</source>
      <translation>Quita espacios en blanco y puntuación de los límites de todos los spans aceptados del documento, en un solo paso.</translation>
    </message>
    <message>
      <source>Takes white space and punctuation off the borders of the active span.</source>
      <translation>Quita espacios en blanco y puntuación de los límites del span activo.</translation>
    </message>
    <message>
      <source>Teaches the first keys in three minutes, on sample articles, by pressing them; again: leaves.</source>
      <translation>Enseña las primeras teclas en tres minutos, con artículos de ejemplo, pulsándolas; de nuevo: sale.</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Verde azulado</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text tag</source>
      <translation>Tag Text</translation>
    </message>
    <message>
      <source>That is all you need. [help.keys] shows every key. With [file.new] you begin a project of your own, [file.recent] goes back to the one before.</source>
      <translation>Eso es todo lo necesario. [help.keys] muestra todas las teclas. Con [file.new] empieza un proyecto propio; [file.recent] vuelve al anterior.</translation>
    </message>
    <message>
      <source>The Dask worker {worker} cannot do it as it would be done here: {why}.</source>
      <translation>El worker de Dask {worker} no puede hacerlo como se haría aquí: {why}.</translation>
    </message>
    <message>
      <source>The address is copied.</source>
      <translation>La dirección está copiada.</translation>
    </message>
    <message>
      <source>The backup ended with status {code}.</source>
      <translation>La copia de seguridad terminó con el estado {code}.</translation>
    </message>
    <message>
      <source>The backup is not used: {error}</source>
      <translation>La copia de seguridad no se usa: {error}</translation>
    </message>
    <message>
      <source>The backup was stopped. The next one is made tomorrow, or with File, Back up now.</source>
      <translation>Se detuvo la copia de seguridad. La próxima se hace mañana, o con «Copia de seguridad ahora», en el menú Archivo.</translation>
    </message>
    <message>
      <source>The border can go no further.</source>
      <translation>El límite no puede ir más allá.</translation>
    </message>
    <message>
      <source>The cluster at {address} has no workers.</source>
      <translation>El clúster de {address} no tiene workers.</translation>
    </message>
    <message>
      <source>The copy is {file}. You go on in {project}.</source>
      <translation>La copia es {file}. El trabajo sigue en {project}.</translation>
    </message>
    <message>
      <source>The copy {part} came out damaged.</source>
      <translation>La copia {part} salió dañada.</translation>
    </message>
    <message>
      <source>The counting ended with status {code}.</source>
      <translation>El recuento terminó con el estado {code}.</translation>
    </message>
    <message>
      <source>The damaged file stays as it is in any case.</source>
      <translation>El archivo dañado se queda como está en cualquier caso.</translation>
    </message>
    <message>
      <source>The desktop's</source>
      <translation>Del escritorio</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full.</source>
      <translation>El disco que contiene {path} está lleno.</translation>
    </message>
    <message>
      <source>The export was stopped.</source>
      <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
      <source>The file is kept as {name}.</source>
      <translation>El archivo se conserva como {name}.</translation>
    </message>
    <message>
      <source>The file may be damaged: annotator doctor looks at it.</source>
      <translation>El archivo puede estar dañado: annotator doctor lo examina.</translation>
    </message>
    <message>
      <source>The first ten labels have the keys 1 to 9 and 0.</source>
      <translation>Las diez primeras etiquetas tienen las teclas 1 a 9 y 0.</translation>
    </message>
    <message>
      <source>The first {most} are listed.</source>
      <translation>Se listan los primeros {most}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
      <source>The folder {path} has no file of a known format.</source>
      <translation>La carpeta {path} no tiene ningún archivo de formato conocido.</translation>
    </message>
    <message>
      <source>The format of {out} is not known.</source>
      <translation>No se conoce el formato de {out}.</translation>
    </message>
    <message>
      <source>The format {name} of {package} cannot be loaded ({kind}: {error}).</source>
      <translation>El formato {name} de {package} no se puede cargar ({kind}: {error}).</translation>
    </message>
    <message>
      <source>The format {name} of {package} is not a format.</source>
      <translation>El formato {name} de {package} no es un formato.</translation>
    </message>
    <message>
      <source>The guidelines were changed elsewhere meanwhile.</source>
      <translation>Entretanto, las directrices se cambiaron en otro lugar.</translation>
    </message>
    <message>
      <source>The hit before.</source>
      <translation>El resultado anterior.</translation>
    </message>
    <message>
      <source>The import was stopped; nothing is made yet.</source>
      <translation>Se detuvo la importación; aún no se ha creado nada.</translation>
    </message>
    <message>
      <source>The label {name} is there already.</source>
      <translation>La etiqueta {name} ya existe.</translation>
    </message>
    <message>
      <source>The label {of}</source>
      <translation>La etiqueta {of}</translation>
    </message>
    <message>
      <source>The last step: what you accepted becomes training data. Press [file.export], and let it write a file.</source>
      <translation>El último paso: lo que ha aceptado se convierte en datos de entrenamiento. Pulse [file.export] y deje que escriba un archivo.</translation>
    </message>
    <message>
      <source>The last {days} days.</source>
      <translation>Los últimos {days} días.</translation>
    </message>
    <message>
      <source>The least certain suggestion comes first now.</source>
      <translation>Ahora va primero la sugerencia menos segura.</translation>
    </message>
    <message>
      <source>The letters of {labels} run commands now. Ctrl+L still gives these labels; Labels… in the Edit menu gives them other keys.</source>
      <translation>Las letras de {labels} ejecutan ahora comandos. Ctrl+L sigue dando estas etiquetas; «Etiquetas…», en el menú Editar, les da otras teclas.</translation>
    </message>
    <message>
      <source>The link leads to {address}.</source>
      <translation>El enlace lleva a {address}.</translation>
    </message>
    <message>
      <source>The memory of a pipeline cannot be limited to {gigabytes:g} GB ({error}).</source>
      <translation>La memoria de un pipeline no se puede limitar a {gigabytes:g} GB ({error}).</translation>
    </message>
    <message>
      <source>The metadata of document {of}</source>
      <translation>El campo de metadatos del documento {of}</translation>
    </message>
    <message>
      <source>The next hit.</source>
      <translation>El resultado siguiente.</translation>
    </message>
    <message>
      <source>The normal size.</source>
      <translation>El tamaño normal.</translation>
    </message>
    <message>
      <source>The old backups in {folder} cannot be removed ({reason}).</source>
      <translation>Las copias de seguridad antiguas de {folder} no se pueden eliminar ({reason}).</translation>
    </message>
    <message>
      <source>The order of the documents cannot be read ({kind}: {error}).</source>
      <translation>El orden de los documentos no se puede leer ({kind}: {error}).</translation>
    </message>
    <message>
      <source>The page is not part of Annotator.</source>
      <translation>La página no es parte de Annotator.</translation>
    </message>
    <message>
      <source>The patterns ask for what only a trained pipeline knows: {error}</source>
      <translation>Los patrones piden lo que solo sabe un pipeline entrenado: {error}</translation>
    </message>
    <message>
      <source>The pipeline could not look at any document; of the last one it said: {problem}.</source>
      <translation>El pipeline no pudo examinar ningún documento; del último dijo: {problem}.</translation>
    </message>
    <message>
      <source>The pipeline {wanted} cannot be loaded: {why}</source>
      <translation>El pipeline {wanted} no se puede cargar: {why}</translation>
    </message>
    <message>
      <source>The pipeline {why}.</source>
      <translation>El pipeline {why}.</translation>
    </message>
    <message>
      <source>The pipeline's process could not be started.</source>
      <translation>No se pudo iniciar el proceso del pipeline.</translation>
    </message>
    <message>
      <source>The pipeline's process said something that cannot be read: {line!r} ({error}).</source>
      <translation>El proceso del pipeline dijo algo que no se puede leer: {line!r} ({error}).</translation>
    </message>
    <message>
      <source>The process that counts could not be started.</source>
      <translation>No se pudo iniciar el proceso que cuenta.</translation>
    </message>
    <message>
      <source>The process that looks into the files could not be started.</source>
      <translation>No se pudo iniciar el proceso que examina los archivos.</translation>
    </message>
    <message>
      <source>The process that trains crashed with signal {code}{last}.</source>
      <translation>El proceso que entrena falló con la señal {code}{last}.</translation>
    </message>
    <message>
      <source>The process that trains ended with status {code}{last}.</source>
      <translation>El proceso que entrena terminó con el estado {code}{last}.</translation>
    </message>
    <message>
      <source>The process that trains said an empty line.</source>
      <translation>El proceso que entrena dijo una línea vacía.</translation>
    </message>
    <message>
      <source>The process that trains said something that cannot be read: {line!r} ({error}).</source>
      <translation>El proceso que entrena dijo algo que no se puede leer: {line!r} ({error}).</translation>
    </message>
    <message>
      <source>The process that trains was ended from outside, by the system when memory was short perhaps.</source>
      <translation>El proceso que entrena se cerró desde fuera, quizá por el sistema al faltar memoria.</translation>
    </message>
    <message>
      <source>The program that did it ended with status {code}.</source>
      <translation>El programa que lo hacía terminó con el estado {code}.</translation>
    </message>
    <message>
      <source>The project needs a file name.</source>
      <translation>El proyecto necesita un nombre de archivo.</translation>
    </message>
    <message>
      <source>The scheduler at {address} cannot be reached: {why}.</source>
      <translation>No se puede llegar al planificador de {address}: {why}.</translation>
    </message>
    <message>
      <source>The scheduler at {address} is gone.</source>
      <translation>El planificador de {address} ya no está.</translation>
    </message>
    <message>
      <source>The scores on dev and test are too good. Split anew with another seed, or move one to the trash.</source>
      <translation>Las puntuaciones en dev y test son demasiado buenas. Dividir de nuevo con otra semilla o mover uno a la papelera.</translation>
    </message>
    <message>
      <source>The settings could not be written to {path} ({error}).</source>
      <translation>Las preferencias no se pudieron escribir en {path} ({error}).</translation>
    </message>
    <message>
      <source>The settings give keys to “{ident}”, which is no command.</source>
      <translation>Las preferencias dan teclas a «{ident}», que no es un comando.</translation>
    </message>
    <message>
      <source>The span that you just made is active. Move its end with [span.end_out] or [span.end_in].</source>
      <translation>El span recién creado está activo. Mueva su final con [span.end_out] o [span.end_in].</translation>
    </message>
    <message>
      <source>The split of {project} cannot be read ({kind}: {error}).</source>
      <translation>La partición de {project} no se puede leer ({kind}: {error}).</translation>
    </message>
    <message>
      <source>The split of {project} has no part {part!r}.</source>
      <translation>La partición de {project} no tiene la parte {part!r}.</translation>
    </message>
    <message>
      <source>The step “{step}” cannot be taken back: its {table} was changed by something else since.</source>
      <translation>El paso «{step}» no se puede revertir: desde entonces otra cosa ha cambiado su {table}.</translation>
    </message>
    <message>
      <source>The step “{step}” in the history cannot be read.</source>
      <translation>El paso «{step}» del historial no se puede leer.</translation>
    </message>
    <message>
      <source>The trash is empty. Ctrl+Del in the text moves a document here, Del in the labels a label.</source>
      <translation>La papelera está vacía. Ctrl+Supr en el texto mueve aquí un documento; Supr en las etiquetas, una etiqueta.</translation>
    </message>
    <message>
      <source>The {table} {row} is not there any more.</source>
      <translation>Ya no existe: {table} {row}.</translation>
    </message>
    <message>
      <source>There are no documents to pre-annotate.</source>
      <translation>No hay documentos que preanotar.</translation>
    </message>
    <message>
      <source>There are no documents to put in order.</source>
      <translation>No hay documentos que ordenar.</translation>
    </message>
    <message>
      <source>There are no labels yet: Ctrl+B in the text adds some.</source>
      <translation>Aún no hay etiquetas: Ctrl+B en el texto las añade.</translation>
    </message>
    <message>
      <source>There are no suggestions yet.</source>
      <translation>Aún no hay sugerencias.</translation>
    </message>
    <message>
      <source>There is a label {name} already.</source>
      <translation>Ya hay una etiqueta {name}.</translation>
    </message>
    <message>
      <source>There is a pipeline {name} that was not trained here.</source>
      <translation>Hay un pipeline {name} que no se entrenó aquí.</translation>
    </message>
    <message>
      <source>There is a {label} span exactly there already.</source>
      <translation>Ya hay un span {label} exactamente ahí.</translation>
    </message>
    <message>
      <source>There is no backup {backup}.</source>
      <translation>No existe la copia de seguridad {backup}.</translation>
    </message>
    <message>
      <source>There is no document for {part}: too few are accepted, or too many repeat each other.</source>
      <translation>No hay ningún documento para {part}: hay muy pocos aceptados o demasiados que se repiten.</translation>
    </message>
    <message>
      <source>There is no encoding {name}.</source>
      <translation>No existe la codificación {name}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
      <source>There is no format {name}.</source>
      <translation>No existe el formato {name}.</translation>
    </message>
    <message>
      <source>There is no label {name}.</source>
      <translation>No existe la etiqueta {name}.</translation>
    </message>
    <message>
      <source>There is no other label.</source>
      <translation>No hay ninguna otra etiqueta.</translation>
    </message>
    <message>
      <source>There is no pattern that can be used.</source>
      <translation>No hay ningún patrón utilizable.</translation>
    </message>
    <message>
      <source>There is no pipeline {wanted}.</source>
      <translation>No existe el pipeline {wanted}.</translation>
    </message>
    <message>
      <source>There is no preset {name}.</source>
      <translation>No existe el preajuste {name}.</translation>
    </message>
    <message>
      <source>There is no project {path}.</source>
      <translation>No existe el proyecto {path}.</translation>
    </message>
    <message>
      <source>There is no remedy for {name}.</source>
      <translation>No hay ningún remedio para {name}.</translation>
    </message>
    <message>
      <source>There is no run {run} in {project}.</source>
      <translation>No existe la ejecución {run} en {project}.</translation>
    </message>
    <message>
      <source>There is no step {ident} in the history.</source>
      <translation>No existe el paso {ident} en el historial.</translation>
    </message>
    <message>
      <source>There is no suggestion {what}.</source>
      <translation>No hay ninguna sugerencia {what}.</translation>
    </message>
    <message>
      <source>There is no text to look for.</source>
      <translation>No hay texto que buscar.</translation>
    </message>
    <message>
      <source>There is nothing to choose from.</source>
      <translation>No hay nada que elegir.</translation>
    </message>
    <message>
      <source>There is nothing to label here.</source>
      <translation>Aquí no hay nada que etiquetar.</translation>
    </message>
    <message>
      <source>There is nothing to learn from: no document is accepted.</source>
      <translation>No hay nada de lo que aprender: ningún documento está aceptado.</translation>
    </message>
    <message>
      <source>There is nothing to learn from: no document of train has an accepted span.</source>
      <translation>No hay nada de lo que aprender: ningún documento de train tiene un span aceptado.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <source>There is nothing to review.</source>
      <translation>No hay nada por revisar.</translation>
    </message>
    <message>
      <source>There is nothing to trim.</source>
      <translation>No hay nada que recortar.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>There is one for {names}.</source>
      <translation>Los hay para {names}.</translation>
    </message>
    <message>
      <source>They are divided into train, dev and test as in annotator split; dev says when to stop, test how good it is. Esc hides it, and you label on meanwhile.</source>
      <translation>Se dividen en train, dev y test como en annotator split; dev dice cuándo parar y test, cuán bueno es el resultado. Esc oculta el entrenamiento, y mientras tanto se puede seguir etiquetando.</translation>
    </message>
    <message>
      <source>They are in {folder}.</source>
      <translation>Están en {folder}.</translation>
    </message>
    <message>
      <source>They are on the clipboard now: paste them.</source>
      <translation>Ahora están en el portapapeles, para pegarlas.</translation>
    </message>
    <message>
      <source>They are {names}; see annotator formats.</source>
      <translation>Son {names}; véase annotator formats.</translation>
    </message>
    <message>
      <source>This article is marked already: what is dashed, a pipeline suggests. Walk some words on with [move.right]; [move.down] goes a line down.</source>
      <translation>Este artículo ya está marcado: las marcas discontinuas son sugerencias de un pipeline. Avance unas palabras con [move.right]; [move.down] baja una línea.</translation>
    </message>
    <message>
      <source>This cannot be a label: {problem}.</source>
      <translation>Esto no puede ser una etiqueta: {problem}.</translation>
    </message>
    <message>
      <source>This cannot be the project's file ({reason}).</source>
      <translation>Este no puede ser el archivo del proyecto ({reason}).</translation>
    </message>
    <message>
      <source>This is no suggestion any more.</source>
      <translation>Esto ya no es una sugerencia.</translation>
    </message>
    <message>
      <source>This is the first document.</source>
      <translation>Este es el primer documento.</translation>
    </message>
    <message>
      <source>This is the first span.</source>
      <translation>Este es el primer span.</translation>
    </message>
    <message>
      <source>This is the last document.</source>
      <translation>Este es el último documento.</translation>
    </message>
    <message>
      <source>This is the last span.</source>
      <translation>Este es el último span.</translation>
    </message>
    <message>
      <source>This is the only suggestion left here. Enter accepts it, Backspace rejects it.</source>
      <translation>Esta es la única sugerencia que queda aquí. Intro la acepta, Retroceso la rechaza.</translation>
    </message>
    <message>
      <source>This project is read-only.</source>
      <translation>Este proyecto es de solo lectura.</translation>
    </message>
    <message>
      <source>This project is read-only: you can look and export, not label.</source>
      <translation>Este proyecto es de solo lectura: se puede mirar y exportar, pero no etiquetar.</translation>
    </message>
    <message>
      <source>This span is {name} already.</source>
      <translation>Este span ya es {name}.</translation>
    </message>
    <message>
      <source>This step is not saved: {step}.</source>
      <translation>Este paso no está guardado: {step}.</translation>
    </message>
    <message>
      <source>Those drawn at random ({share:.0%}, seed {seed}) say how it is in all documents.</source>
      <translation>Los sorteados al azar ({share:.0%}, semilla {seed}) indican cómo es en todos los documentos.</translation>
    </message>
    <message>
      <source>Time by annotator</source>
      <translation>Tiempo por anotador</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <source>Tour: the keys in three minutes</source>
      <translation>Recorrido: las teclas en tres minutos</translation>
    </message>
    <message>
      <source>Train a pipeline</source>
      <translation>Entrenar un pipeline</translation>
    </message>
    <message>
      <source>Trained: {pipeline}</source>
      <translation>Entrenado: {pipeline}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Training could not be started.</source>
      <translation>No se pudo iniciar el entrenamiento.</translation>
    </message>
    <message>
      <source>Training failed: {reason}</source>
      <translation>Falló el entrenamiento: {reason}</translation>
    </message>
    <message>
      <source>Training needs more than {limit:.3g} GB of memory.</source>
      <translation>El entrenamiento necesita más de {limit:.3g} GB de memoria.</translation>
    </message>
    <message>
      <source>Training was stopped; nothing of it is kept.</source>
      <translation>Se detuvo el entrenamiento; no se conserva nada.</translation>
    </message>
    <message>
      <source>Trains a pipeline on the accepted documents, or shows how that goes and what the pipeline gets wrong.</source>
      <translation>Entrena un pipeline con los documentos aceptados, o muestra cómo va y en qué se equivoca el pipeline.</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>Entrenar…</translation>
    </message>
    <message>
      <source>Train… in the File menu shows more.</source>
      <translation>«Entrenar…», en el menú Archivo, muestra más.</translation>
    </message>
    <message>
      <source>Train… shows the mistakes again.</source>
      <translation>«Entrenar…» vuelve a mostrar los errores.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Trash…</source>
      <translation>Papelera…</translation>
    </message>
    <message>
      <source>Trim all spans</source>
      <translation>Recortar todos los spans</translation>
    </message>
    <message>
      <source>Trim it: Ctrl+T, or all of the document with Ctrl+Shift+T.</source>
      <translation>Recortarlo: Ctrl+T, o todo el documento con Ctrl+Mayús+T.</translation>
    </message>
    <message>
      <source>Trim it: Ctrl+T, or leave it if it belongs to the name.</source>
      <translation>Recortarlo: Ctrl+T, o dejarlo si pertenece al nombre.</translation>
    </message>
    <message>
      <source>Trim span</source>
      <translation>Recortar span</translation>
    </message>
    <message>
      <source>Trust and run</source>
      <translation>Confiar y ejecutar</translation>
    </message>
    <message>
      <source>Try again when that is done.</source>
      <translation>Intentarlo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
      <source>Try another pipeline, or run: annotator doctor</source>
      <translation>Probar otro pipeline o ejecutar: annotator doctor</translation>
    </message>
    <message>
      <source>Try another pipeline.</source>
      <translation>Probar otro pipeline.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>Intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>Try utf-8, cp1252, utf-16 or gb18030.</source>
      <translation>Probar utf-8, cp1252, utf-16 o gb18030.</translation>
    </message>
    <message>
      <source>Turn documents into training data, with the keyboard alone.</source>
      <translation>Convertir documentos en datos de entrenamiento, solo con el teclado.</translation>
    </message>
    <message>
      <source>Type part of a command's name</source>
      <translation>Escribir parte del nombre de un comando</translation>
    </message>
    <message>
      <source>Type the letters of a word or the digit of a span; with Shift it selects.</source>
      <translation>Escribir las letras de una palabra o la cifra de un span; con Mayús selecciona.</translation>
    </message>
    <message>
      <source>Type what to look for. Enter goes to the hit.</source>
      <translation>Escribir lo que se busca. Intro lleva al resultado.</translation>
    </message>
    <message>
      <source>UTF-8, or its mark</source>
      <translation>UTF-8 o según su BOM</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo it, restore a backup, or remove the setting “guard”.</source>
      <translation>Deshacerlo, restaurar una copia de seguridad o eliminar el ajuste «guard».</translation>
    </message>
    <message>
      <source>Undo it, restore a backup, or remove the setting “order”.</source>
      <translation>Deshacerlo, restaurar una copia de seguridad o eliminar el ajuste «order».</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Deshecho: {step}</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>↑</translation>
    </message>
    <message>
      <source>Update that package, or remove it.</source>
      <translation>Actualizar ese paquete o eliminarlo.</translation>
    </message>
    <message>
      <source>Use letters, digits, _, - and full stops.</source>
      <translation>Usar letras, cifras, _, - y puntos.</translation>
    </message>
    <message>
      <source>Use one of {choices}.</source>
      <translation>Valores posibles: {choices}.</translation>
    </message>
    <message>
      <source>Vermilion</source>
      <translation>Bermellón</translation>
    </message>
    <message>
      <source>Version, licences, and where things are.</source>
      <translation>Versión, licencias y dónde está cada cosa.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Walk to the word inside the span where the second one shall begin, then split.</source>
      <translation>Llevar el cursor a la palabra del span donde debe empezar el segundo y dividir.</translation>
    </message>
    <message>
      <source>Was in the trash, restored</source>
      <translation>Estaba en la papelera, restaurado</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What I labelled before</source>
      <translation>Lo que ya etiqueté</translation>
    </message>
    <message>
      <source>What becomes of it: {fault}</source>
      <translation>Qué se hace con: {fault}</translation>
    </message>
    <message>
      <source>What could be read is in {file}</source>
      <translation>Lo que se pudo leer está en {file}</translation>
    </message>
    <message>
      <source>What had come is kept; run it again when the cluster is back.</source>
      <translation>Se conserva lo recibido; ejecutarlo de nuevo cuando vuelva el clúster.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Qué ocurre</translation>
    </message>
    <message>
      <source>What is answered or begun keeps its place; new documents come last. The order is made once, from what is known now. Documents drawn at random keep it fair to judge a pipeline by what you accepted.</source>
      <translation>Lo que tiene respuesta o está empezado mantiene su lugar; los documentos nuevos van al final. El orden se establece una sola vez, con lo que se sabe ahora. Con documentos sorteados al azar sigue siendo justo juzgar un pipeline por lo aceptado.</translation>
    </message>
    <message>
      <source>What it had said before is kept.</source>
      <translation>Se conserva lo que había sugerido antes.</translation>
    </message>
    <message>
      <source>What it is now is kept as a backup as well.</source>
      <translation>Lo que es ahora se conserva también como copia de seguridad.</translation>
    </message>
    <message>
      <source>What the format cannot hold</source>
      <translation>Lo que el formato no admite</translation>
    </message>
    <message>
      <source>What was decided, by whom and when: go there, or take one old step back.</source>
      <translation>Qué se decidió, quién y cuándo: ir allí o revertir un solo paso antiguo.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <source>What was open here has no backups yet.</source>
      <translation>Lo que se abrió aquí aún no tiene copias de seguridad.</translation>
    </message>
    <message>
      <source>What you decided stays. A newer run of the same pipeline replaces its older suggestions.</source>
      <translation>Lo ya decidido se queda. Una ejecución más reciente del mismo pipeline sustituye sus sugerencias anteriores.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Which command has a key</source>
      <translation>Qué comando tiene una tecla</translation>
    </message>
    <message>
      <source>White space</source>
      <translation>Espacios en blanco</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who sees suggestions tends to take them, and to overlook what they lack. In the documents that are drawn here suggestions come after you have finished (Ctrl+Enter): then you look at what you had not, and go on. “Statistics…” compares what is found with and without.</source>
      <translation>Quien ve sugerencias tiende a tomarlas y a pasar por alto lo que les falta. En los documentos que se sortean aquí, las sugerencias llegan al terminar (Ctrl+Intro): entonces se mira lo que faltaba y se sigue. «Estadísticas…» compara lo que se encuentra con y sin ellas.</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Vino</translation>
    </message>
    <message>
      <source>With and without suggestions</source>
      <translation>Con y sin sugerencias</translation>
    </message>
    <message>
      <source>With documents it can begin at once.</source>
      <translation>Con documentos puede empezar enseguida.</translation>
    </message>
    <message>
      <source>With serifs</source>
      <translation>Con serifas</translation>
    </message>
    <message>
      <source>With the &amp;words of the error, which may quote your documents</source>
      <translation>Con las &amp;palabras del error, que pueden citar los documentos</translation>
    </message>
    <message>
      <source>Without serifs</source>
      <translation>Sin serifas</translation>
    </message>
    <message>
      <source>Without: suggestions were hidden until the document was finished, then reviewed. Recall: spans per word against those of the reviewed documents. Intervals: 95 %, documents drawn anew (percentile bootstrap).</source>
      <translation>Sin: las sugerencias estaban ocultas hasta terminar el documento y después se revisaron. Exhaustividad: spans por palabra frente a los de los documentos revisados. Intervalos: 95 %, documentos remuestreados (bootstrap de percentiles).</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Documento de Word</translation>
    </message>
    <message>
      <source>Words a second</source>
      <translation>Palabras/s</translation>
    </message>
    <message>
      <source>Write   Enter</source>
      <translation>Escribir   Intro</translation>
    </message>
    <message>
      <source>Write 80,10,10 for train, dev and test, or 90,10 without test.</source>
      <translation>Escribir 80,10,10 para train, dev y test, o 90,10 sin test.</translation>
    </message>
    <message>
      <source>Write ["Ctrl+J"].</source>
      <translation>Escribir ["Ctrl+J"].</translation>
    </message>
    <message>
      <source>Write lines "LABEL&lt;tab&gt;PATTERN", or TOML: [[regex]] label = "…" pattern = '…'</source>
      <translation>Escribir líneas "LABEL&lt;tab&gt;PATTERN" o TOML: [[regex]] label = "…" pattern = '…'</translation>
    </message>
    <message>
      <source>Write name = "PERSON".</source>
      <translation>Escribir name = "PERSON".</translation>
    </message>
    <message>
      <source>Write one a line, or a table with texts and labels.</source>
      <translation>Escribir uno por línea, o una tabla con textos y etiquetas.</translation>
    </message>
    <message>
      <source>Write one name on each line.</source>
      <translation>Escribir un nombre por línea.</translation>
    </message>
    <message>
      <source>Write tls:// in it.</source>
      <translation>Escribirla con tls://.</translation>
    </message>
    <message>
      <source>Write {name}=10, for example.</source>
      <translation>Escribir, por ejemplo, {name}=10.</translation>
    </message>
    <message>
      <source>Write {what} NAME=VALUE.</source>
      <translation>Escribir {what} NAME=VALUE.</translation>
    </message>
    <message>
      <source>Writes JSONL or a spaCy .spacy file.</source>
      <translation>Escribe JSONL o un archivo .spacy de spaCy.</translation>
    </message>
    <message>
      <source>Writes the whole project, as it is now, into another file.</source>
      <translation>Escribe todo el proyecto, como está ahora, en otro archivo.</translation>
    </message>
    <message>
      <source>Writing {file}…</source>
      <translation>Escribiendo {file}…</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>Escrito en {file}</translation>
    </message>
    <message>
      <source>You need not know every key. Press [view.palette], type “line”, and run “Line numbers” with Enter.</source>
      <translation>No hace falta saber todas las teclas. Pulse [view.palette], escriba «núm» y ejecute «Números de línea» con Intro.</translation>
    </message>
    <message>
      <source>Your decisions are kept under this name. A new one counts when a project is opened next.</source>
      <translation>Sus decisiones se guardan con este nombre. Un nombre nuevo vale desde la próxima vez que se abra un proyecto.</translation>
    </message>
    <message>
      <source>Your decisions are kept under your name: write one.</source>
      <translation>Sus decisiones se guardan con su nombre: escriba uno.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>ZIP of files</source>
      <translation>ZIP de archivos</translation>
    </message>
    <message>
      <source>a group of its rows unpacks to more than {size} MB</source>
      <translation>un grupo de sus filas ocupa más de {size} MB al descomprimirse</translation>
    </message>
    <message>
      <source>a label needs a name</source>
      <translation>una etiqueta necesita un nombre</translation>
    </message>
    <message>
      <source>a pipeline that spaCy has written</source>
      <translation>un pipeline guardado por spaCy</translation>
    </message>
    <message>
      <source>a span for each line</source>
      <translation>un span por línea</translation>
    </message>
    <message>
      <source>a table of texts and labels, or one name a line in LABEL.txt</source>
      <translation>una tabla de textos y etiquetas, o un nombre por línea en LABEL.txt</translation>
    </message>
    <message>
      <source>a value</source>
      <translation>un valor</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <source>accept all suggestions {place}</source>
      <translation>aceptar todas las sugerencias {place}</translation>
    </message>
    <message>
      <source>accept document</source>
      <translation>aceptar documento</translation>
    </message>
    <message>
      <source>accept {label}</source>
      <translation>aceptar {label}</translation>
    </message>
    <message>
      <source>accept {label} everywhere</source>
      <translation>aceptar {label} en todas partes</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <source>accepted spans</source>
      <translation>spans aceptados</translation>
    </message>
    <message>
      <source>accepted without a span</source>
      <translation>aceptado sin ningún span</translation>
    </message>
    <message>
      <source>account</source>
      <translation>cuenta</translation>
    </message>
    <message>
      <source>active time</source>
      <translation>tiempo activo</translation>
    </message>
    <message>
      <source>active time left</source>
      <translation>tiempo activo restante</translation>
    </message>
    <message>
      <source>active time per document, last {count}</source>
      <translation>tiempo activo por documento, últimos {count}</translation>
    </message>
    <message>
      <source>add labels</source>
      <translation>añadir etiquetas</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>publicidad</translation>
    </message>
    <message>
      <source>after the last token the text {text!r} belongs to no token</source>
      <translation>tras el último token, el texto {text!r} no pertenece a ningún token</translation>
    </message>
    <message>
      <source>all labels</source>
      <translation>todas las etiquetas</translation>
    </message>
    <message>
      <source>all others</source>
      <translation>todos los demás</translation>
    </message>
    <message>
      <source>an offset is no place in its text: {wrong}</source>
      <translation>un offset no es un lugar de su texto: {wrong}</translation>
    </message>
    <message>
      <source>and {count} more like that</source>
      <translation>y {count} más como ese</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>y {n} más</numerusform>
        <numerusform>y {n} más</numerusform>
      </translation>
    </message>
    <message>
      <source>annotator commands lists them.</source>
      <translation>annotator commands los muestra.</translation>
    </message>
    <message>
      <source>annotator split keeps them together; move one to the trash if it tells nothing new.</source>
      <translation>annotator split los mantiene juntos; mover uno a la papelera si no aporta nada nuevo.</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>respuestas</translation>
    </message>
    <message>
      <source>as imported</source>
      <translation>como se importaron</translation>
    </message>
    <message>
      <source>as recognised</source>
      <translation>el reconocido</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>lo habitual</translation>
    </message>
    <message>
      <source>at random</source>
      <translation>al azar</translation>
    </message>
    <message>
      <source>at {begin} to {end} stands {there!r}, not {word!r}: try --option offsets={other}</source>
      <translation>de {begin} a {end} está {there!r}, no {word!r}: probar --option offsets={other}</translation>
    </message>
    <message>
      <source>attributes</source>
      <translation>atributos</translation>
    </message>
    <message>
      <source>attributes of relations or of nothing</source>
      <translation>atributos de relaciones o de nada</translation>
    </message>
    <message>
      <source>before restore</source>
      <translation>antes de restaurar</translation>
    </message>
    <message>
      <source>before token {i} the text {text!r} belongs to no token</source>
      <translation>antes del token {i}, el texto {text!r} no pertenece a ningún token</translation>
    </message>
    <message>
      <source>best {value} at {at}</source>
      <translation>mejor: {value} en {at}</translation>
    </message>
    <message>
      <source>borders</source>
      <translation>límites</translation>
    </message>
    <message>
      <source>broken JSON ({error})</source>
      <translation>JSON defectuoso ({error})</translation>
    </message>
    <message>
      <source>broken JSON: {why}</source>
      <translation>JSON defectuoso: {why}</translation>
    </message>
    <message>
      <source>built in</source>
      <translation>incorporado</translation>
    </message>
    <message>
      <source>bulk</source>
      <translation>en bloque</translation>
    </message>
    <message>
      <source>by a text</source>
      <translation>según un texto</translation>
    </message>
    <message>
      <source>cassis cannot read it ({kind}: {error})</source>
      <translation>cassis no puede leerlo ({kind}: {error})</translation>
    </message>
    <message>
      <source>change label {label}</source>
      <translation>cambiar etiqueta {label}</translation>
    </message>
    <message>
      <source>changes that were not submitted</source>
      <translation>cambios sin enviar</translation>
    </message>
    <message>
      <source>characters of its label</source>
      <translation>caracteres de su etiqueta</translation>
    </message>
    <message>
      <source>characters that XML cannot hold (written as spaces)</source>
      <translation>caracteres que XML no admite (escritos como espacios)</translation>
    </message>
    <message>
      <source>comma</source>
      <translation>coma</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>comentarios</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>conflicto</translation>
    </message>
    <message>
      <source>cookies</source>
      <translation>cookies</translation>
    </message>
    <message>
      <source>copyright</source>
      <translation>copyright</translation>
    </message>
    <message>
      <source>crashed with signal {code}</source>
      <translation>falló con la señal {code}</translation>
    </message>
    <message>
      <source>cut to one line</source>
      <translation>cortar a una línea</translation>
    </message>
    <message>
      <source>daily</source>
      <translation>diaria</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>dañado</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>date and time</source>
      <translation>fecha y hora</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>decidido</translation>
    </message>
    <message>
      <source>delete label {label}</source>
      <translation>eliminar etiqueta {label}</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>diferencia</translation>
    </message>
    <message>
      <source>do its offsets count code points, or UTF-16 units as programs for the browser do? Both fit{example}: say --option offsets={one} or --option offsets={other}</source>
      <translation>¿cuentan sus offsets puntos de código o unidades UTF-16, como los programas para el navegador? Ambos encajan{example}: indicar --option offsets={one} o --option offsets={other}</translation>
    </message>
    <message>
      <source>doc.ents holds the longer one only. Remove one of them, or train a span categorizer.</source>
      <translation>doc.ents solo admite el más largo. Quitar uno de los dos o entrenar un categorizador de spans.</translation>
    </message>
    <message>
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <source>documents</source>
      <translation>documentos</translation>
    </message>
    <message>
      <source>documents left</source>
      <translation>documentos restantes</translation>
    </message>
    <message>
      <source>documents of train</source>
      <translation>documentos de train</translation>
    </message>
    <message>
      <source>documents on a day with work</source>
      <translation>documentos por día con trabajo</translation>
    </message>
    <message>
      <source>documents that have the text below</source>
      <translation>documentos que contienen el texto de abajo</translation>
    </message>
    <message>
      <source>documents with the rare words of your last corrections</source>
      <translation>documentos con palabras raras de lo corregido</translation>
    </message>
    <message>
      <source>drawn at random</source>
      <translation>sorteados al azar</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>duplicado</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>end {end} is beyond the text, which has {length} characters</source>
      <translation>el final {end} está más allá del texto, que tiene {length} caracteres</translation>
    </message>
    <message>
      <source>ended every Dask worker that looked at it</source>
      <translation>hizo terminar todos los workers de Dask que lo examinaron</translation>
    </message>
    <message>
      <source>ended with status {code}</source>
      <translation>terminó con el estado {code}</translation>
    </message>
    <message>
      <source>equivalences</source>
      <translation>equivalencias</translation>
    </message>
    <message>
      <source>events</source>
      <translation>eventos</translation>
    </message>
    <message>
      <source>events of relations or of nothing</source>
      <translation>eventos de relaciones o de nada</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>exit status {code}</source>
      <translation>estado de salida {code}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <source>few examples</source>
      <translation>pocos ejemplos</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>carpeta</translation>
    </message>
    <message>
      <source>from here on it is no CSV with {delimiter!r} between cells ({error})</source>
      <translation>desde aquí no es un CSV con {delimiter!r} entre las celdas ({error})</translation>
    </message>
    <message>
      <source>gazetteer</source>
      <translation>lista de nombres</translation>
    </message>
    <message>
      <source>ground truth marks</source>
      <translation>marcas de ground truth</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message>
      <source>hide suggestions {guard}</source>
      <translation>ocultar sugerencias: {guard}</translation>
    </message>
    <message>
      <source>ignore document</source>
      <translation>ignorar documento</translation>
    </message>
    <message>
      <source>ignored</source>
      <translation>ignorado</translation>
    </message>
    <message>
      <source>import label scheme</source>
      <translation>importar esquema de etiquetas</translation>
    </message>
    <message>
      <source>import {file}</source>
      <translation>importar {file}</translation>
    </message>
    <message>
      <source>in no document</source>
      <translation>en ningún documento</translation>
    </message>
    <message>
      <source>in progress</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>in {share} of the documents</source>
      <translation>en el {share} de los documentos</translation>
    </message>
    <message>
      <source>inside a token</source>
      <translation>dentro de un token</translation>
    </message>
    <message>
      <source>inside a token, so that nothing is known there</source>
      <translation>dentro de un token, así que ahí no se sabe nada</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <source>invented</source>
      <translation>inventado</translation>
    </message>
    <message>
      <source>is / said</source>
      <translation>real / sugerido</translation>
    </message>
    <message>
      <source>is in {part}; {what} in {other}</source>
      <translation>está en {part}; {what} en {other}</translation>
    </message>
    <message>
      <source>it asks for too much memory</source>
      <translation>pide demasiada memoria</translation>
    </message>
    <message>
      <source>it cannot be read as PDF ({error})</source>
      <translation>no se puede leer como PDF ({error})</translation>
    </message>
    <message>
      <source>it cannot be unpacked ({reason})</source>
      <translation>no se puede descomprimir ({reason})</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>no responde</translation>
    </message>
    <message>
      <source>it does not begin as a WebAnno TSV 3 file; older ones can be exported again as 3.3</source>
      <translation>no empieza como un archivo WebAnno TSV 3; los anteriores se pueden exportar de nuevo como 3.3</translation>
    </message>
    <message>
      <source>it has a DOCTYPE, which no CAS file needs and which can do harm</source>
      <translation>tiene un DOCTYPE, que ningún archivo CAS necesita y que puede causar daños</translation>
    </message>
    <message>
      <source>it has half a character (a lone surrogate) in it</source>
      <translation>contiene medio carácter (un subrogado suelto)</translation>
    </message>
    <message>
      <source>it has neither a text nor a label</source>
      <translation>no tiene ni texto ni etiqueta</translation>
    </message>
    <message>
      <source>it has no label</source>
      <translation>no tiene etiqueta</translation>
    </message>
    <message>
      <source>it has no list of {names}</source>
      <translation>no tiene ninguna lista de {names}</translation>
    </message>
    <message>
      <source>it has no name</source>
      <translation>no tiene nombre</translation>
    </message>
    <message>
      <source>it has no rows</source>
      <translation>no tiene filas</translation>
    </message>
    <message>
      <source>it has no text (sofaString)</source>
      <translation>no tiene texto (sofaString)</translation>
    </message>
    <message>
      <source>it has no text ({where})</source>
      <translation>no tiene texto ({where})</translation>
    </message>
    <message>
      <source>it has no tokens</source>
      <translation>no tiene tokens</translation>
    </message>
    <message>
      <source>it has two columns {name}</source>
      <translation>tiene dos columnas {name}</translation>
    </message>
    <message>
      <source>it has {cells} cells; the first line names {count} columns</source>
      <translation>las celdas ({cells}) no coinciden con las columnas que nombra la primera línea ({count})</translation>
    </message>
    <message>
      <source>it has {count:,} files; the most is {most:,}</source>
      <translation>tiene {count:,} archivos; el máximo es {most:,}</translation>
    </message>
    <message>
      <source>it has {count:,} pages; the most is {most:,}: split it</source>
      <translation>tiene {count:,} páginas; el máximo es {most:,}: hay que dividirlo</translation>
    </message>
    <message>
      <source>it has {size:,} documents now: begin another project for more than {most:,}</source>
      <translation>tiene ya {size:,} documentos: para más de {most:,} conviene empezar otro proyecto</translation>
    </message>
    <message>
      <source>it has {spans:,} spans; the most is {most:,}: split it</source>
      <translation>tiene {spans:,} spans; el máximo es {most:,}: hay que dividirlo</translation>
    </message>
    <message>
      <source>it has {tokens} tokens, but {tags} tags</source>
      <translation>los tokens ({tokens}) no coinciden con los tags ({tags})</translation>
    </message>
    <message>
      <source>it is a ZIP in a ZIP</source>
      <translation>es un ZIP dentro de un ZIP</translation>
    </message>
    <message>
      <source>it is a link</source>
      <translation>es un enlace</translation>
    </message>
    <message>
      <source>it is a link to a folder</source>
      <translation>es un enlace a una carpeta</translation>
    </message>
    <message>
      <source>it is a project, or a part of one</source>
      <translation>es un proyecto o parte de uno</translation>
    </message>
    <message>
      <source>it is an OpenDocument file, but no text</source>
      <translation>es un archivo OpenDocument, pero no un texto</translation>
    </message>
    <message>
      <source>it is broken XML ({error})</source>
      <translation>es XML defectuoso ({error})</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>está cifrado</translation>
    </message>
    <message>
      <source>it is encrypted: save a copy without a password</source>
      <translation>está cifrado: guardar una copia sin contraseña</translation>
    </message>
    <message>
      <source>it is encrypted: save it without a password</source>
      <translation>está cifrado: guardarlo sin contraseña</translation>
    </message>
    <message>
      <source>it is hidden</source>
      <translation>está oculto</translation>
    </message>
    <message>
      <source>it is larger than it says</source>
      <translation>es más grande de lo que indica</translation>
    </message>
    <message>
      <source>it is larger than {size} MB</source>
      <translation>ocupa más de {size} MB</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <source>it is no list of ["text", {"entities": [[start, end, label]]}]</source>
      <translation>no es una lista de ["text", {"entities": [[start, end, label]]}]</translation>
    </message>
    <message>
      <source>it is no object with a "label"</source>
      <translation>no es un objeto con "label"</translation>
    </message>
    <message>
      <source>it is no {what}: it has no {name}</source>
      <translation>no es {what}: no contiene {name}</translation>
    </message>
    <message>
      <source>it is not ["text", {"entities": [[start, end, label]]}]</source>
      <translation>no es ["text", {"entities": [[start, end, label]]}]</translation>
    </message>
    <message>
      <source>it is not a .spacy file ({error})</source>
      <translation>no es un archivo .spacy ({error})</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <source>it is not an object with a text</source>
      <translation>no es un objeto con un texto</translation>
    </message>
    <message>
      <source>it is not cleaned, for it has spans or tokens</source>
      <translation>no se limpia, porque tiene spans o tokens</translation>
    </message>
    <message>
      <source>it is not {encoding} (byte {byte})</source>
      <translation>no es {encoding} (byte {byte})</translation>
    </message>
    <message>
      <source>it is not {encoding} ({reason})</source>
      <translation>no es {encoding} ({reason})</translation>
    </message>
    <message>
      <source>it is not {format}</source>
      <translation>no es {format}</translation>
    </message>
    <message>
      <source>it is protected against copying (DRM)</source>
      <translation>está protegido contra copia (DRM)</translation>
    </message>
    <message>
      <source>it lacks {names}</source>
      <translation>le falta: {names}</translation>
    </message>
    <message>
      <source>it needs more than {limit:.3g} GB of memory</source>
      <translation>necesita más de {limit:.3g} GB de memoria</translation>
    </message>
    <message>
      <source>it says it is in {name}, which is not known: say which --encoding it has</source>
      <translation>dice estar en {name}, codificación desconocida: indicar cuál tiene con --encoding</translation>
    </message>
    <message>
      <source>it unpacks to more than {size} MB</source>
      <translation>ocupa más de {size} MB al descomprimirse</translation>
    </message>
    <message>
      <source>it unpacks to {size:,} MB; the most is {most:,} MB</source>
      <translation>ocupa {size:,} MB al descomprimirse; el máximo es {most:,} MB</translation>
    </message>
    <message>
      <source>it unpacks to {times:,.0f} times its size: it looks like a ZIP bomb</source>
      <translation>ocupa {times:,.0f} veces su tamaño al descomprimirse: parece una bomba ZIP</translation>
    </message>
    <message>
      <source>it was left out</source>
      <translation>se omitió</translation>
    </message>
    <message>
      <source>it was not read after {seconds:.0f} seconds</source>
      <translation>no se terminó de leer en {seconds:.0f} segundos</translation>
    </message>
    <message>
      <source>its "pattern" is neither a text nor a list of tokens</source>
      <translation>su "pattern" no es ni un texto ni una lista de tokens</translation>
    </message>
    <message>
      <source>its .txt is not there</source>
      <translation>falta su .txt</translation>
    </message>
    <message>
      <source>its comments are not taken</source>
      <translation>sus comentarios no se toman</translation>
    </message>
    <message>
      <source>its config.cfg is empty or damaged</source>
      <translation>su config.cfg está vacío o dañado</translation>
    </message>
    <message>
      <source>its elements are nested too deeply</source>
      <translation>sus elementos están anidados a demasiada profundidad</translation>
    </message>
    <message>
      <source>its endnotes are not taken</source>
      <translation>sus notas al final no se toman</translation>
    </message>
    <message>
      <source>its first line names no column text, but {names}</source>
      <translation>su primera línea no nombra ninguna columna text; nombra: {names}</translation>
    </message>
    <message>
      <source>its footnotes are not taken</source>
      <translation>sus notas al pie no se toman</translation>
    </message>
    <message>
      <source>its format is not known</source>
      <translation>su formato no se conoce</translation>
    </message>
    <message>
      <source>its metadata is nested more than {levels} levels deep</source>
      <translation>sus metadatos tienen más de {levels} niveles de anidamiento</translation>
    </message>
    <message>
      <source>its name is there twice</source>
      <translation>su nombre está dos veces</translation>
    </message>
    <message>
      <source>its name leads out of the ZIP file</source>
      <translation>su nombre lleva fuera del archivo ZIP</translation>
    </message>
    <message>
      <source>its spans are on several texts ({names}): say --option to-name=NAME</source>
      <translation>sus spans están en varios textos ({names}): indicar --option to-name=NAME</translation>
    </message>
    <message>
      <source>its tags are read as {scheme}</source>
      <translation>sus tags se leen como {scheme}</translation>
    </message>
    <message>
      <source>its text has {length:,} characters: consider splitting it</source>
      <translation>su texto tiene {length:,} caracteres: conviene dividirlo</translation>
    </message>
    <message>
      <source>its text has {length:,} characters; the most is {most:,}: split it</source>
      <translation>su texto tiene {length:,} caracteres; el máximo es {most:,}: hay que dividirlo</translation>
    </message>
    <message>
      <source>its text is empty ({where})</source>
      <translation>su texto está vacío ({where})</translation>
    </message>
    <message>
      <source>kept as notes: {names}</source>
      <translation>conservado como notas: {names}</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>tecla {key}</translation>
    </message>
    <message>
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <source>label keys by number</source>
      <translation>teclas de etiquetas por número</translation>
    </message>
    <message numerus="yes">
      <source>label with {n} spans</source>
      <translation>
        <numerusform>etiqueta con {n} span</numerusform>
        <numerusform>etiqueta con {n} spans</numerusform>
      </translation>
    </message>
    <message>
      <source>label {label}</source>
      <translation>etiquetar como {label}</translation>
    </message>
    <message>
      <source>label {label} everywhere</source>
      <translation>etiquetar como {label} en todas partes</translation>
    </message>
    <message>
      <source>labelled before</source>
      <translation>etiquetas anteriores</translation>
    </message>
    <message>
      <source>labels of the document are left out: {names}</source>
      <translation>etiquetas del documento omitidas: {names}</translation>
    </message>
    <message>
      <source>language is {code!r}, not one of {codes}</source>
      <translation>language es {code!r}, y no uno de {codes}</translation>
    </message>
    <message>
      <source>layers that are left out: {names}</source>
      <translation>capas omitidas: {names}</translation>
    </message>
    <message>
      <source>leak</source>
      <translation>fuga</translation>
    </message>
    <message>
      <source>least certain first</source>
      <translation>primero los menos seguros</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>omitir</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <source>left out of spans: {names}</source>
      <translation>omitido de los spans: {names}</translation>
    </message>
    <message>
      <source>left out: {count} relations</source>
      <translation>relaciones omitidas: {count}</translation>
    </message>
    <message>
      <source>left out: {names}</source>
      <translation>omitido: {names}</translation>
    </message>
    <message>
      <source>left out: {skipped} lines that were skipped there</source>
      <translation>líneas omitidas, que allí se saltaron: {skipped}</translation>
    </message>
    <message>
      <source>like what was corrected last</source>
      <translation>parecidos a lo último corregido</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>línea {line}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>línea {line}: {what}</translation>
    </message>
    <message>
      <source>lines that are no annotation</source>
      <translation>líneas que no son anotaciones</translation>
    </message>
    <message>
      <source>links of {linked} span(s) to a knowledge base are left out</source>
      <translation>enlaces de spans a una base de conocimiento, omitidos: {linked}</translation>
    </message>
    <message>
      <source>lone surrogate characters beside its text became U+FFFD</source>
      <translation>los caracteres subrogados sueltos fuera de su texto se convirtieron en U+FFFD</translation>
    </message>
    <message>
      <source>manual</source>
      <translation>manual</translation>
    </message>
    <message>
      <source>map labels</source>
      <translation>asignar etiquetas de sugerencias</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation>puntuación media</translation>
    </message>
    <message>
      <source>menu</source>
      <translation>menú</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>fusión</translation>
    </message>
    <message>
      <source>merge label {label} into {other}</source>
      <translation>fusionar etiqueta {label} en {other}</translation>
    </message>
    <message>
      <source>merge spans</source>
      <translation>fusionar spans</translation>
    </message>
    <message>
      <source>migration</source>
      <translation>migración</translation>
    </message>
    <message>
      <source>misaligned</source>
      <translation>desalineado</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>no detectado</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>most rows have {count} column(s): there is no word in {word} with a tag in {tag}</source>
      <translation>la mayoría de las filas tiene {count} columna(s): no hay palabra en la columna {word} con un tag en la {tag}</translation>
    </message>
    <message>
      <source>most suggestions first</source>
      <translation>primero los que más sugerencias tienen</translation>
    </message>
    <message>
      <source>move border</source>
      <translation>mover límite</translation>
    </message>
    <message>
      <source>move label {label}</source>
      <translation>mover etiqueta {label}</translation>
    </message>
    <message>
      <source>move to the trash</source>
      <translation>mover a la papelera</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name consistency</source>
      <translation>coherencia de nombres</translation>
    </message>
    <message>
      <source>names of annotators</source>
      <translation>nombres de anotadores</translation>
    </message>
    <message>
      <source>nearly the same as document {one} “{title}”</source>
      <translation>casi igual que el documento {one} «{title}»</translation>
    </message>
    <message>
      <source>new line</source>
      <translation>línea nueva</translation>
    </message>
    <message>
      <source>no article was found in it</source>
      <translation>no se encontró ningún artículo en él</translation>
    </message>
    <message>
      <source>no label of yours is like it</source>
      <translation>ninguna etiqueta propia se le parece</translation>
    </message>
    <message>
      <source>no line marks documents, so they are one; --option sentences=N divides them</source>
      <translation>ninguna línea marca documentos, así que es uno solo; --option sentences=N lo divide</translation>
    </message>
    <message>
      <source>no row with the text of its document stands above it</source>
      <translation>por encima no hay ninguna fila con el texto de su documento</translation>
    </message>
    <message>
      <source>no text</source>
      <translation>sin texto</translation>
    </message>
    <message>
      <source>no text was found on its {pages} pages: if they are scanned, run OCR over it first</source>
      <translation>no se encontró texto en sus páginas ({pages}): si están escaneadas, pasarles antes un OCR</translation>
    </message>
    <message>
      <source>nobody for now</source>
      <translation>nadie por ahora</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>none of these</source>
      <translation>ninguno de estos</translation>
    </message>
    <message>
      <source>normalisations</source>
      <translation>normalizaciones</translation>
    </message>
    <message>
      <source>normalisations of relations or of nothing</source>
      <translation>normalizaciones de relaciones o de nada</translation>
    </message>
    <message>
      <source>not UTF-8; Space takes it as {encoding}</source>
      <translation>no es UTF-8; Espacio lo toma como {encoding}</translation>
    </message>
    <message>
      <source>not at token borders: written without token_start and token_end</source>
      <translation>no coincide con límites de tokens: escrito sin token_start ni token_end</translation>
    </message>
    <message>
      <source>not finished</source>
      <translation>sin terminar</translation>
    </message>
    <message>
      <source>not opened</source>
      <translation>sin abrir</translation>
    </message>
    <message>
      <source>not read: {names}</source>
      <translation>no leído: {names}</translation>
    </message>
    <message>
      <source>not shown, written back as it is: {names}</source>
      <translation>no se muestra, se vuelve a escribir tal cual: {names}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <source>notes of relations or of nothing</source>
      <translation>notas de relaciones o de nada</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing ({blank})</source>
      <translation>nada ({blank})</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nada encontrado</translation>
    </message>
    <message>
      <source>of the document</source>
      <translation>del documento</translation>
    </message>
    <message>
      <source>of these suggested by nobody</source>
      <translation>de estos, no sugeridos por nadie</translation>
    </message>
    <message>
      <source>of {label}</source>
      <translation>con la etiqueta {label}</translation>
    </message>
    <message>
      <source>offsets are taken as {found}: only so all spans fit</source>
      <translation>los offsets se toman como {found}: solo así encajan todos los spans</translation>
    </message>
    <message>
      <source>on the screen</source>
      <translation>en pantalla</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una vez</translation>
    </message>
    <message>
      <source>only a line end or a byte order mark is in it</source>
      <translation>solo contiene un salto de línea o una marca BOM</translation>
    </message>
    <message>
      <source>or</source>
      <translation>o</translation>
    </message>
    <message>
      <source>order documents {order}</source>
      <translation>ordenar documentos: {order}</translation>
    </message>
    <message>
      <source>over a line break</source>
      <translation>sobre un salto de línea</translation>
    </message>
    <message>
      <source>overlap</source>
      <translation>solapamiento</translation>
    </message>
    <message>
      <source>overlaps a longer one</source>
      <translation>se solapa con uno más largo</translation>
    </message>
    <message>
      <source>overlaps a longer span, {label} {start} to {end}</source>
      <translation>se solapa con un span más largo, {label} {start} a {end}</translation>
    </message>
    <message>
      <source>overlaps a longer span: only in doc.spans[{spans_key!r}], not in doc.ents</source>
      <translation>se solapa con un span más largo: solo en doc.spans[{spans_key!r}], no en doc.ents</translation>
    </message>
    <message>
      <source>overlaps another span, {label} {start} to {end}</source>
      <translation>se solapa con otro span, {label} {start} a {end}</translation>
    </message>
    <message>
      <source>overlaps {label} “{text}”</source>
      <translation>se solapa con {label} «{text}»</translation>
    </message>
    <message>
      <source>patterns</source>
      <translation>patrones</translation>
    </message>
    <message>
      <source>pending</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>per document</source>
      <translation>por documento</translation>
    </message>
    <message>
      <source>per span</source>
      <translation>por span</translation>
    </message>
    <message>
      <source>pipeline</source>
      <translation>pipeline</translation>
    </message>
    <message>
      <source>project</source>
      <translation>proyecto</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>signos de puntuación</translation>
    </message>
    <message>
      <source>pyarrow cannot read it ({error})</source>
      <translation>pyarrow no puede leerlo ({error})</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leído</translation>
    </message>
    <message>
      <source>reading it ended with status {status}: it is damaged, or needs too much memory</source>
      <translation>su lectura terminó con el estado {status}: está dañado o necesita demasiada memoria</translation>
    </message>
    <message>
      <source>reading on</source>
      <translation>seguir leyendo</translation>
    </message>
    <message>
      <source>reading time</source>
      <translation>tiempo de lectura</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <source>refuse to export</source>
      <translation>no exportar nada</translation>
    </message>
    <message>
      <source>refused: {reason}</source>
      <translation>rechazado: {reason}</translation>
    </message>
    <message>
      <source>regex</source>
      <translation>regex</translation>
    </message>
    <message>
      <source>regions without a value</source>
      <translation>regiones sin valor</translation>
    </message>
    <message>
      <source>reject all suggestions {place}</source>
      <translation>rechazar todas las sugerencias {place}</translation>
    </message>
    <message>
      <source>reject document</source>
      <translation>rechazar documento</translation>
    </message>
    <message>
      <source>reject {label}</source>
      <translation>rechazar {label}</translation>
    </message>
    <message>
      <source>reject {label} everywhere</source>
      <translation>rechazar {label} en todas partes</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>rejected before</source>
      <translation>rechazado antes</translation>
    </message>
    <message>
      <source>rejected spans</source>
      <translation>spans rechazados</translation>
    </message>
    <message>
      <source>relabel as {label}</source>
      <translation>reetiquetar como {label}</translation>
    </message>
    <message>
      <source>relations</source>
      <translation>relaciones</translation>
    </message>
    <message>
      <source>remove {label}</source>
      <translation>quitar {label}</translation>
    </message>
    <message>
      <source>reopen document</source>
      <translation>reabrir documento</translation>
    </message>
    <message>
      <source>replaced by a newer run</source>
      <translation>sustituida por una más reciente</translation>
    </message>
    <message>
      <source>restore from the trash</source>
      <translation>restaurar de la papelera</translation>
    </message>
    <message>
      <source>restore label {label}</source>
      <translation>restaurar etiqueta {label}</translation>
    </message>
    <message>
      <source>scores</source>
      <translation>puntuaciones</translation>
    </message>
    <message>
      <source>section name</source>
      <translation>nombre de sección</translation>
    </message>
    <message>
      <source>sentence</source>
      <translation>oración</translation>
    </message>
    <message>
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <source>share button</source>
      <translation>botón de compartir</translation>
    </message>
    <message>
      <source>skip link</source>
      <translation>enlace para saltar</translation>
    </message>
    <message>
      <source>skipped: {reason}</source>
      <translation>omitido: {reason}</translation>
    </message>
    <message>
      <source>small news model, F1 about 0.76; a downloaded en_core_web_* can be chosen instead</source>
      <translation>modelo pequeño de noticias, F1 aprox. 0,76; se puede elegir un en_core_web_* descargado</translation>
    </message>
    <message>
      <source>so that what is done is a fair sample of all</source>
      <translation>para que lo hecho represente bien el conjunto</translation>
    </message>
    <message>
      <source>spaCy cannot read it ({kind}: {error})</source>
      <translation>spaCy no puede leerlo ({kind}: {error})</translation>
    </message>
    <message>
      <source>spaCy cannot read its spans ({kind}: {error})</source>
      <translation>spaCy no puede leer sus spans ({kind}: {error})</translation>
    </message>
    <message>
      <source>spaCy has no rules for the language {lang!r}.</source>
      <translation>spaCy no tiene reglas para el idioma {lang!r}.</translation>
    </message>
    <message>
      <source>spaCy has no rules for the language {lang!r}: {error}</source>
      <translation>spaCy no tiene reglas para el idioma {lang!r}: {error}</translation>
    </message>
    <message>
      <source>spaCy v2 training data (JSON)</source>
      <translation>Datos de entrenamiento de spaCy v2 (JSON)</translation>
    </message>
    <message>
      <source>spans as undecided (they are written like decided ones)</source>
      <translation>spans como pendientes (se escriben igual que los decididos)</translation>
    </message>
    <message>
      <source>spans of other tags</source>
      <translation>spans de otros tags</translation>
    </message>
    <message>
      <source>spans per 1,000 words</source>
      <translation>spans por 1000 palabras</translation>
    </message>
    <message>
      <source>spans without a label</source>
      <translation>spans sin etiqueta</translation>
    </message>
    <message>
      <source>split span</source>
      <translation>dividir span</translation>
    </message>
    <message>
      <source>start and end have to be whole numbers</source>
      <translation>el inicio y el final tienen que ser números enteros</translation>
    </message>
    <message>
      <source>start {start} is negative</source>
      <translation>el inicio {start} es negativo</translation>
    </message>
    <message>
      <source>start {start} is not before end {end}</source>
      <translation>el inicio {start} no está antes del final {end}</translation>
    </message>
    <message>
      <source>step {step}, F1 {f1:.2f} on dev (best {best:.2f}), loss {loss:,.1f}, {speed:,.0f} words a second, {seconds:.0f} seconds.</source>
      <translation>paso {step}, F1 {f1:.2f} en dev (mejor: {best:.2f}), pérdida {loss:,.1f}, {speed:,.0f} palabras por segundo, {seconds:.0f} segundos.</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <source>such days left</source>
      <translation>días con trabajo restantes</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>sugerido</translation>
    </message>
    <message>
      <source>suggester</source>
      <translation>fuente de sugerencias</translation>
    </message>
    <message>
      <source>suggestions that stood there</source>
      <translation>sugerencias presentes al terminar</translation>
    </message>
    <message>
      <source>tab</source>
      <translation>tabulador</translation>
    </message>
    <message>
      <source>take back: {step}</source>
      <translation>revertir: {step}</translation>
    </message>
    <message>
      <source>texts with all their white space</source>
      <translation>textos con todos sus espacios en blanco</translation>
    </message>
    <message>
      <source>that has come since</source>
      <translation>(llegado después)</translation>
    </message>
    <message>
      <source>the JSON is nested too deeply</source>
      <translation>el JSON está anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>the ZIP file cannot be read ({error})</source>
      <translation>el archivo ZIP no se puede leer ({error})</translation>
    </message>
    <message>
      <source>the book names it, but it is not there</source>
      <translation>el libro lo nombra, pero no está</translation>
    </message>
    <message>
      <source>the colour {color!r} is not written as #RRGGBB</source>
      <translation>el color {color!r} no está escrito como #RRGGBB</translation>
    </message>
    <message>
      <source>the entry point {name} of {group} gives {kind}, not a spaCy pipeline</source>
      <translation>el punto de entrada {name} de {group} da {kind}, no un pipeline de spaCy</translation>
    </message>
    <message>
      <source>the first item</source>
      <translation>el primer elemento</translation>
    </message>
    <message>
      <source>the key is a letter or a digit</source>
      <translation>la tecla es una letra o una cifra</translation>
    </message>
    <message>
      <source>the key {key!r} is not one small letter or digit</source>
      <translation>la tecla {key!r} no es una sola letra minúscula o cifra</translation>
    </message>
    <message>
      <source>the key {key!r} is there twice in one object</source>
      <translation>la clave {key!r} está dos veces en un mismo objeto</translation>
    </message>
    <message>
      <source>the label {label}</source>
      <translation>la etiqueta {label}</translation>
    </message>
    <message>
      <source>the label {name!r} has white space at its border, or a control character in it</source>
      <translation>la etiqueta {name!r} tiene espacios en blanco en un límite, o contiene un carácter de control</translation>
    </message>
    <message>
      <source>the label {name!r}… is longer than {most} characters</source>
      <translation>la etiqueta {name!r}… tiene más de {most} caracteres</translation>
    </message>
    <message>
      <source>the line has no number and word in {count} columns with tabs between them</source>
      <translation>la línea no tiene un número y una palabra en {count} columnas separadas por tabulaciones</translation>
    </message>
    <message>
      <source>the line is longer than {size} MB</source>
      <translation>la línea ocupa más de {size} MB</translation>
    </message>
    <message>
      <source>the line is no row of {count} columns with a number and offsets</source>
      <translation>la línea no es una fila de {count} columnas con un número y offsets</translation>
    </message>
    <message>
      <source>the longest wins</source>
      <translation>gana el más largo</translation>
    </message>
    <message>
      <source>the lowest mean score of what is to be reviewed</source>
      <translation>la puntuación media más baja de lo que hay por revisar</translation>
    </message>
    <message>
      <source>the pattern is empty</source>
      <translation>el patrón está vacío</translation>
    </message>
    <message>
      <source>the pipeline changed the text</source>
      <translation>el pipeline cambió el texto</translation>
    </message>
    <message>
      <source>the pipeline failed with {why}</source>
      <translation>el pipeline falló con {why}</translation>
    </message>
    <message>
      <source>the pipeline {why}</source>
      <translation>el pipeline {why}</translation>
    </message>
    <message>
      <source>the row has no #Text= before it</source>
      <translation>la fila no tiene delante ningún #Text=</translation>
    </message>
    <message>
      <source>the row has no word</source>
      <translation>la fila no tiene palabra</translation>
    </message>
    <message>
      <source>the row has {found} column(s), not {count}</source>
      <translation>la fila tiene {found} columna(s), no {count}</translation>
    </message>
    <message>
      <source>the same text is there already ({title})</source>
      <translation>el mismo texto ya existe ({title})</translation>
    </message>
    <message>
      <source>the same texts in all other places</source>
      <translation>los mismos textos en todos los demás lugares</translation>
    </message>
    <message>
      <source>the sentence has no words</source>
      <translation>la oración no tiene palabras</translation>
    </message>
    <message>
      <source>the sentence should begin at {units}, not {begin}: are its offsets UTF-16?</source>
      <translation>la oración debería empezar en {units}, no en {begin}: ¿son UTF-16 sus offsets?</translation>
    </message>
    <message>
      <source>the tag {tag} has no name: there are {count}, and the first is 0</source>
      <translation>el tag {tag} no tiene nombre: hay {count}, y el primero es 0</translation>
    </message>
    <message>
      <source>the tag {tag} is a number: put its names into labels.txt beside the file, or --option names=FILE</source>
      <translation>el tag {tag} es un número: poner los nombres en labels.txt junto al archivo, o indicar --option names=FILE</translation>
    </message>
    <message>
      <source>the text is put together from tokens, with one space between them</source>
      <translation>el texto se compone a partir de tokens, con un espacio entre ellos</translation>
    </message>
    <message>
      <source>the text is put together from words: one space between them, a line for each sentence</source>
      <translation>el texto se compone a partir de palabras: un espacio entre ellas, una línea por oración</translation>
    </message>
    <message>
      <source>the text there is {there!r}, not {piece!r}</source>
      <translation>el texto que hay ahí es {there!r}, no {piece!r}</translation>
    </message>
    <message>
      <source>the tokens of the file are not used: {problem}</source>
      <translation>los tokens del archivo no se usan: {problem}</translation>
    </message>
    <message>
      <source>the way they came into the project</source>
      <translation>tal como llegaron al proyecto</translation>
    </message>
    <message>
      <source>theme is {theme!r}, not one of {names}</source>
      <translation>theme es {theme!r}, y no uno de {names}</translation>
    </message>
    <message>
      <source>there is a label {label} already</source>
      <translation>ya hay una etiqueta {label}</translation>
    </message>
    <message>
      <source>there is no text</source>
      <translation>no hay texto</translation>
    </message>
    <message>
      <source>there is no {file} beside it: put it there, or say --option types=FILE</source>
      <translation>no hay ningún {file} junto a él: ponerlo ahí, o indicar --option types=FILE</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>este archivo</translation>
    </message>
    <message>
      <source>time stamp</source>
      <translation>marca de tiempo</translation>
    </message>
    <message>
      <source>titles, sources or metadata</source>
      <translation>títulos, orígenes o metadatos</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>token {i} ({a} to {b}) overlaps the one before it, is empty, or lies beyond the text</source>
      <translation>el token {i} ({a} a {b}) se solapa con el anterior, está vacío o queda fuera del texto</translation>
    </message>
    <message>
      <source>took longer than it may ({seconds:g} seconds for a document of usual length)</source>
      <translation>tardó más de lo permitido ({seconds:g} segundos para un documento de longitud normal)</translation>
    </message>
    <message>
      <source>trained here</source>
      <translation>entrenado aquí</translation>
    </message>
    <message>
      <source>trim</source>
      <translation>recortar</translation>
    </message>
    <message>
      <source>trim all spans</source>
      <translation>recortar todos los spans</translation>
    </message>
    <message>
      <source>trim span</source>
      <translation>recortar span</translation>
    </message>
    <message>
      <source>trimmed</source>
      <translation>recortado</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>deshecho</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>was ended from outside, by the system when memory was short perhaps</source>
      <translation>se cerró desde fuera, quizá por el sistema al faltar memoria</translation>
    </message>
    <message>
      <source>where there is most to review</source>
      <translation>donde hay más por revisar</translation>
    </message>
    <message>
      <source>which is its text, {names}? Say --option text-key=NAME</source>
      <translation>¿cuál es su texto, {names}? Indicar --option text-key=NAME</translation>
    </message>
    <message>
      <source>which is there already</source>
      <translation>que ya existe</translation>
    </message>
    <message>
      <source>white space</source>
      <translation>espacio en blanco</translation>
    </message>
    <message>
      <source>white space at its border</source>
      <translation>espacios en blanco en un límite</translation>
    </message>
    <message>
      <source>widen to tokens</source>
      <translation>ampliar a tokens</translation>
    </message>
    <message>
      <source>widened to {texts}</source>
      <translation>ampliado a {texts}</translation>
    </message>
    <message>
      <source>with</source>
      <translation>con</translation>
    </message>
    <message>
      <source>with a score below {score}</source>
      <translation>con una puntuación inferior a {score}</translation>
    </message>
    <message>
      <source>with a score of {score} or more</source>
      <translation>con una puntuación de {score} o más</translation>
    </message>
    <message numerus="yes">
      <source>with {n} notes</source>
      <translation>
        <numerusform>con {n} nota</numerusform>
        <numerusform>con {n} notas</numerusform>
      </translation>
    </message>
    <message>
      <source>with “{words}” first</source>
      <translation>primero los que contienen «{words}»</translation>
    </message>
    <message>
      <source>without</source>
      <translation>sin</translation>
    </message>
    <message>
      <source>write another name</source>
      <translation>escribir otro nombre</translation>
    </message>
    <message>
      <source>written as {count} spans, one a line</source>
      <translation>escrito como {count} spans, uno por línea</translation>
    </message>
    <message>
      <source>written as {name}</source>
      <translation>escrito como {name}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message numerus="yes">
      <source>{added} of {n} documents added with {spans}</source>
      <translation>
        <numerusform>{added} de {n} documento añadidos, con {spans}</numerusform>
        <numerusform>{added} de {n} documentos añadidos, con {spans}</numerusform>
      </translation>
    </message>
    <message>
      <source>{address} is an address without TLS.</source>
      <translation>{address} es una dirección sin TLS.</translation>
    </message>
    <message>
      <source>{address} is no address of a scheduler.</source>
      <translation>{address} no es la dirección de un planificador.</translation>
    </message>
    <message>
      <source>{annotator} has accepted no document yet. Ctrl+Enter accepts one.</source>
      <translation>{annotator} aún no ha aceptado ningún documento. Ctrl+Intro acepta uno.</translation>
    </message>
    <message>
      <source>{annotator} has accepted no span in {project} yet.</source>
      <translation>{annotator} aún no ha aceptado ningún span en {project}.</translation>
    </message>
    <message>
      <source>{annotator} has corrected nothing yet.</source>
      <translation>{annotator} aún no ha corregido nada.</translation>
    </message>
    <message>
      <source>{answered:,} of {all:,} answered</source>
      <translation>{answered:,} de {all:,} con respuesta</translation>
    </message>
    <message>
      <source>{at}: it has no name.</source>
      <translation>{at}: no tiene nombre.</translation>
    </message>
    <message>
      <source>{at}: {names} is not known.</source>
      <translation>{at}: no se conoce {names}.</translation>
    </message>
    <message>
      <source>{bare} of its {pages} pages have no text</source>
      <translation>páginas sin texto: {bare} de {pages}</translation>
    </message>
    <message>
      <source>{bare} span(s) without a label are left out</source>
      <translation>spans sin etiqueta omitidos: {bare}</translation>
    </message>
    <message>
      <source>{bare} token(s) of white space alone are left out</source>
      <translation>tokens solo de espacios en blanco omitidos: {bare}</translation>
    </message>
    <message>
      <source>{base} has no part that can be trained here: a named entity recogniser on the CPU.</source>
      <translation>{base} no tiene ningún componente que se pueda entrenar aquí: un reconocedor de entidades en la CPU.</translation>
    </message>
    <message>
      <source>{begin} to {end} is no place in the sentence, which is {first} to {units}</source>
      <translation>{begin} a {end} no está dentro de la oración, que va de {first} a {units}</translation>
    </message>
    <message>
      <source>{brought} More work is worth it: twice as many documents may bring as much again.</source>
      <translation>{brought} Merece la pena seguir trabajando: el doble de documentos puede aportar otro tanto.</translation>
    </message>
    <message>
      <source>{brought} That may be chance: {part} is small. Twice as many documents may bring as much again.</source>
      <translation>{brought} Eso puede ser azar: {part} es pequeño. El doble de documentos puede aportar otro tanto.</translation>
    </message>
    <message>
      <source>{brought} The last doubling brought nothing: other documents or clearer labels will help more.</source>
      <translation>{brought} La última duplicación no aportó nada: ayudarán más otros documentos o etiquetas más claras.</translation>
    </message>
    <message>
      <source>{column}, at most {most}</source>
      <translation>{column}, máximo {most}</translation>
    </message>
    <message>
      <source>{count} below the minimum score are hidden.</source>
      <translation>Ocultas por debajo de la puntuación mínima: {count}.</translation>
    </message>
    <message>
      <source>{count} left out: {why}.</source>
      <translation>Omitidas ({count}): {why}.</translation>
    </message>
    <message>
      <source>{count} line(s) that begin with # are comments, from line {first}</source>
      <translation>líneas que empiezan por # y son comentarios: {count}, desde la línea {first}</translation>
    </message>
    <message>
      <source>{count} lost rows of {table} were made again from the history.</source>
      <translation>Filas perdidas de {table} rehechas a partir del historial: {count}.</translation>
    </message>
    <message>
      <source>{count} more documents were left out.</source>
      <translation>Más documentos omitidos: {count}.</translation>
    </message>
    <message>
      <source>{count} restored from the trash</source>
      <translation>restaurados de la papelera: {count}</translation>
    </message>
    <message>
      <source>{count} rows of {table} ended behind their text and were left out.</source>
      <translation>Filas de {table} que terminaban más allá de su texto, omitidas: {count}.</translation>
    </message>
    <message>
      <source>{count} skipped as duplicates</source>
      <translation>omitidos por duplicados: {count}</translation>
    </message>
    <message>
      <source>{count} spans of the train part cannot be learnt as they are: {why}.</source>
      <translation>Spans de la parte train que no se pueden aprender tal cual ({count}): {why}.</translation>
    </message>
    <message>
      <source>{count} times</source>
      <translation>{count} veces</translation>
    </message>
    <message>
      <source>{count} to review</source>
      <translation>{count} por revisar</translation>
    </message>
    <message>
      <source>{count} {kind}</source>
      <translation>{kind} ({count})</translation>
    </message>
    <message>
      <source>{damaged} cannot be copied ({reason}).</source>
      <translation>{damaged} no se puede copiar ({reason}).</translation>
    </message>
    <message>
      <source>{damaged} was made by a newer Annotator.</source>
      <translation>{damaged} es de una versión más reciente de Annotator.</translation>
    </message>
    <message numerus="yes">
      <source>{documents} from {taken} of {n} files</source>
      <translation>
        <numerusform>{documents} en {taken} de {n} archivo</numerusform>
        <numerusform>{documents} en {taken} de {n} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{documents} with {n} spans.</source>
      <translation>
        <numerusform>{documents} con {n} span.</numerusform>
        <numerusform>{documents} con {n} spans.</numerusform>
      </translation>
    </message>
    <message>
      <source>{document}: {label} {text!r} ({start} to {end}): {reason}</source>
      <translation>{document}: {label} {text!r} ({start} a {end}): {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} documents</source>
      <translation>
        <numerusform>{done} de {n} documento</numerusform>
        <numerusform>{done} de {n} documentos</numerusform>
      </translation>
    </message>
    <message>
      <source>{empty} annotation(s) of no character are left out</source>
      <translation>anotaciones sin ningún carácter omitidas: {empty}</translation>
    </message>
    <message>
      <source>{empty} empty node(s) are left out</source>
      <translation>nodos vacíos omitidos: {empty}</translation>
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
      <source>{file} cannot be written ({reason}).</source>
      <translation>{file} no se puede escribir ({reason}).</translation>
    </message>
    <message>
      <source>{file} exists already: choose another name.</source>
      <translation>{file} ya existe: hay que elegir otro nombre.</translation>
    </message>
    <message>
      <source>{file} is damaged</source>
      <translation>{file} está dañado</translation>
    </message>
    <message>
      <source>{file} is neither an SVG nor a PNG.</source>
      <translation>{file} no es ni SVG ni PNG.</translation>
    </message>
    <message>
      <source>{file} lies in a folder that {service} keeps the same on several machines: open it on one of them at a time, and close it before the other one syncs. A project outside, with backups there, is safer.</source>
      <translation>{file} está en una carpeta que {service} sincroniza entre varios equipos: hay que abrirlo en un solo equipo a la vez y cerrarlo antes de que se sincronice el otro. Es más seguro un proyecto fuera de ella, con las copias de seguridad dentro.</translation>
    </message>
    <message>
      <source>{file} lies on a drive that other machines share ({kind}): open it on one machine at a time. Every key takes longer there; a copy on a disk of this machine is safer.</source>
      <translation>{file} está en una unidad compartida con otros equipos ({kind}): hay que abrirlo en un solo equipo a la vez. Allí cada pulsación tarda más; es más segura una copia en un disco de este equipo.</translation>
    </message>
    <message>
      <source>{file}, pattern {number}</source>
      <translation>{file}, patrón {number}</translation>
    </message>
    <message>
      <source>{file}:{number} was left out: {problem}.</source>
      <translation>{file}:{number} se omitió: {problem}.</translation>
    </message>
    <message>
      <source>{folder} is not a spaCy pipeline: it has no config.cfg or no meta.json.</source>
      <translation>{folder} no es un pipeline de spaCy: le falta config.cfg o meta.json.</translation>
    </message>
    <message>
      <source>{format} can only be read.</source>
      <translation>{format} solo se puede leer.</translation>
    </message>
    <message>
      <source>{format} can only be written.</source>
      <translation>{format} solo se puede escribir.</translation>
    </message>
    <message>
      <source>{format} has no option {option}.</source>
      <translation>{format} no tiene la opción {option}.</translation>
    </message>
    <message>
      <source>{format} makes a folder of its own, which cannot be split.</source>
      <translation>{format} crea una carpeta propia, que no se puede dividir.</translation>
    </message>
    <message numerus="yes">
      <source>{hits} in {n} documents</source>
      <translation>
        <numerusform>{hits} en {n} documento</numerusform>
        <numerusform>{hits} en {n} documentos</numerusform>
      </translation>
    </message>
    <message>
      <source>{hit} of {hits}</source>
      <translation>{hit} de {hits}</translation>
    </message>
    <message>
      <source>{key} is free.</source>
      <translation>{key} está libre.</translation>
    </message>
    <message>
      <source>{key} is the key of both “{first}” and “{second}”; the first keeps it.</source>
      <translation>{key} es la tecla de «{first}» y de «{second}»; la conserva el primero.</translation>
    </message>
    <message>
      <source>{key} is the key of {label} now; that label will have none.</source>
      <translation>{key} es ahora la tecla de {label}; esa etiqueta se quedará sin tecla.</translation>
    </message>
    <message>
      <source>{key} is the key of {what} now. Press it again to take it over, another key to choose that, Esc to leave everything as it is.</source>
      <translation>{key} es ahora la tecla de {what}. Pulsarla de nuevo la toma; otra tecla elige esa; Esc deja todo como está.</translation>
    </message>
    <message>
      <source>{key} is the key of {what}.</source>
      <translation>{key} es la tecla de {what}.</translation>
    </message>
    <message>
      <source>{key} “{title}”</source>
      <translation>{key} «{title}»</translation>
    </message>
    <message>
      <source>{label} (new)</source>
      <translation>{label} (nueva)</translation>
    </message>
    <message>
      <source>{label} added.</source>
      <translation>Añadida: {label}.</translation>
    </message>
    <message>
      <source>{label} already</source>
      <translation>ya es {label}</translation>
    </message>
    <message numerus="yes">
      <source>{label} and {n} spans deleted. Ctrl+Z brings all back.</source>
      <translation>
        <numerusform>Eliminados: {label} y {n} span. Ctrl+Z lo recupera todo.</numerusform>
        <numerusform>Eliminados: {label} y {n} spans. Ctrl+Z lo recupera todo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} at {start} to {end} has another answer in line {place}: the last decision stands</source>
      <translation>{label} en {start} a {end} tiene otra respuesta en la línea {place}: vale la última decisión</translation>
    </message>
    <message>
      <source>{label} changed.</source>
      <translation>Cambiada: {label}.</translation>
    </message>
    <message>
      <source>{label} covers a part of a word; widened to all of it</source>
      <translation>{label} cubre parte de una palabra; ampliado a toda ella</translation>
    </message>
    <message>
      <source>{label} crosses the end of a sentence</source>
      <translation>{label} cruza el final de una oración</translation>
    </message>
    <message>
      <source>{label} crosses {other} “{text}”</source>
      <translation>{label} se cruza con {other} «{text}»</translation>
    </message>
    <message>
      <source>{label} has punctuation at its border</source>
      <translation>{label} tiene signos de puntuación en un límite</translation>
    </message>
    <message>
      <source>{label} has white space at its border</source>
      <translation>{label} tiene espacios en blanco en un límite</translation>
    </message>
    <message numerus="yes">
      <source>{label} has {n} examples</source>
      <translation>
        <numerusform>{label} tiene {n} ejemplo</numerusform>
        <numerusform>{label} tiene {n} ejemplos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} has {spans} in {n} documents. Delete the label with all of that?</source>
      <translation>
        <numerusform>{label} tiene {spans} en {n} documento. ¿Eliminar la etiqueta con todo eso?</numerusform>
        <numerusform>{label} tiene {spans} en {n} documentos. ¿Eliminar la etiqueta con todo eso?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} in {n} places.</source>
      <translation>
        <numerusform>{label} en {n} lugar.</numerusform>
        <numerusform>{label} en {n} lugares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} is back with {n} spans.</source>
      <translation>
        <numerusform>Recuperada la etiqueta {label} con {n} span.</numerusform>
        <numerusform>Recuperada la etiqueta {label} con {n} spans.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{label} is back with {n} spans; {places} labelled anew meanwhile.</source>
      <translation>
        <numerusform>Recuperada la etiqueta {label} con {n} span; {places} con etiqueta nueva entretanto.</numerusform>
        <numerusform>Recuperada la etiqueta {label} con {n} spans; {places} con etiqueta nueva entretanto.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is inside the token(s) “{tokens}”</source>
      <translation>{label} está dentro de uno o varios tokens: «{tokens}»</translation>
    </message>
    <message>
      <source>{label} is shown as</source>
      <translation>{label} se muestra como</translation>
    </message>
    <message numerus="yes">
      <source>{label} is {other} now: {spans} in {n} documents, and suggestions.</source>
      <translation>
        <numerusform>{label} es ahora {other}: {spans} en {n} documento, y las sugerencias.</numerusform>
        <numerusform>{label} es ahora {other}: {spans} en {n} documentos, y las sugerencias.</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} lies inside {other} “{text}”</source>
      <translation>{label} está dentro de {other} «{text}»</translation>
    </message>
    <message>
      <source>{label} now</source>
      <translation>ahora es {label}</translation>
    </message>
    <message>
      <source>{label} suggested</source>
      <translation>{label}, sugerencia</translation>
    </message>
    <message>
      <source>{label} suggested by {source}</source>
      <translation>{label}, sugerencia de {source}</translation>
    </message>
    <message>
      <source>{label} {piece!r} has white space at its border; kept as it is</source>
      <translation>{label} {piece!r} tiene espacios en blanco en un límite; se deja como está</translation>
    </message>
    <message>
      <source>{label} {text!r} ({start} to {end}, {fault})</source>
      <translation>{label} {text!r} ({start} a {end}, {fault})</translation>
    </message>
    <message>
      <source>{lost} NUL or lone surrogate character(s) became U+FFFD</source>
      <translation>caracteres NUL o subrogados sueltos convertidos en U+FFFD: {lost}</translation>
    </message>
    <message>
      <source>{low:.1f} to {high:.1f}</source>
      <translation>{low:.1f} a {high:.1f}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f}</source>
      <translation>{low:.2f} a {high:.2f}</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} documents {order}. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>{n:,} documento: {order}. Ctrl+Z lo deshace.</numerusform>
        <numerusform>{n:,} documentos: {order}. Ctrl+Z lo deshace.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name!r} cannot be the name of a pipeline.</source>
      <translation>{name!r} no puede ser el nombre de un pipeline.</translation>
    </message>
    <message>
      <source>{name:&lt;14}{rescued:&gt;9} saved</source>
      <translation>{name:&lt;14}{rescued:&gt;9} a salvo</translation>
    </message>
    <message>
      <source>{name:&lt;14}{rescued:&gt;9} saved, about {lost} lost</source>
      <translation>{name:&lt;14}{rescued:&gt;9} a salvo, cerca de {lost} sin rescatar</translation>
    </message>
    <message>
      <source>{name:&lt;14}{rescued:&gt;9} saved, {lost} lost</source>
      <translation>{name:&lt;14}{rescued:&gt;9} a salvo, {lost} sin rescatar</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>{name} cannot be merged into itself.</source>
      <translation>La etiqueta {name} no se puede fusionar consigo misma.</translation>
    </message>
    <message>
      <source>{name} in it defines entities, as attacks do ({kind})</source>
      <translation>{name}, dentro de él, define entidades, como hacen los ataques ({kind})</translation>
    </message>
    <message>
      <source>{name} in it is broken XML ({error})</source>
      <translation>{name}, dentro de él, es XML defectuoso ({error})</translation>
    </message>
    <message>
      <source>{name} in it unpacks to more than {size} MB</source>
      <translation>{name}, dentro de él, ocupa más de {size} MB al descomprimirse</translation>
    </message>
    <message>
      <source>{name}, a part of the program, is missing.</source>
      <translation>Falta {name}, que es parte del programa.</translation>
    </message>
    <message>
      <source>{name}={value} is not a remedy.</source>
      <translation>{name}={value} no es un remedio.</translation>
    </message>
    <message>
      <source>{name}={value} is not a whole number.</source>
      <translation>{name}={value} no es un número entero.</translation>
    </message>
    <message>
      <source>{name}={value} is not known.</source>
      <translation>{name}={value} no se conoce.</translation>
    </message>
    <message>
      <source>{note} ({count} documents)</source>
      <translation>{note} ({count} documentos)</translation>
    </message>
    <message>
      <source>{number} ({low} to {high})</source>
      <translation>{number} ({low} a {high})</translation>
    </message>
    <message>
      <source>{number} is no size</source>
      <translation>{number} no es un tamaño</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} de {all}</translation>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <translation>
        <numerusform>{n} cambiada</numerusform>
        <numerusform>{n} cambiadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters selected</source>
      <translation>
        <numerusform>{n} carácter seleccionado</numerusform>
        <numerusform>{n} caracteres seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents</source>
      <translation>
        <numerusform>{n} documento</numerusform>
        <numerusform>{n} documentos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents accepted by {annotator}: {found}.</source>
      <translation>
        <numerusform>{n} documento aceptado por {annotator}: {found}.</numerusform>
        <numerusform>{n} documentos aceptados por {annotator}: {found}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents are accepted.</source>
      <translation>
        <numerusform>Hay {n} documento aceptado.</numerusform>
        <numerusform>Hay {n} documentos aceptados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents brought back.</source>
      <translation>
        <numerusform>{n} documento recuperado.</numerusform>
        <numerusform>{n} documentos recuperados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents looked at</source>
      <translation>
        <numerusform>{n} documento examinado</numerusform>
        <numerusform>{n} documentos examinados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} documents with {spans} written to {path}.</source>
      <translation>
        <numerusform>{n} documento con {spans} escrito en {path}.</numerusform>
        <numerusform>{n} documentos con {spans} escritos en {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files refused</source>
      <translation>
        <numerusform>{n} archivo rechazado</numerusform>
        <numerusform>{n} archivos rechazados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files skipped</source>
      <translation>
        <numerusform>{n} archivo omitido</numerusform>
        <numerusform>{n} archivos omitidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hidden</source>
      <translation>
        <numerusform>{n} oculta</numerusform>
        <numerusform>{n} ocultas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>{n} resultado</numerusform>
        <numerusform>{n} resultados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} labels added</source>
      <translation>
        <numerusform>{n} etiqueta añadida</numerusform>
        <numerusform>{n} etiquetas añadidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines dropped</source>
      <translation>
        <numerusform>{n} línea descartada</numerusform>
        <numerusform>{n} líneas descartadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} lugar</numerusform>
        <numerusform>{n} lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} rows of {table} belonged to a lost {parent} and were left out.</source>
      <translation>Filas de {table} cuya fila de {parent} se perdió, omitidas: {n}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} spans</source>
      <translation>
        <numerusform>{n} span</numerusform>
        <numerusform>{n} spans</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans cannot be written as they are.</source>
      <translation>
        <numerusform>{n} span no se puede escribir tal cual.</numerusform>
        <numerusform>{n} spans no se pueden escribir tal cual.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans changed</source>
      <translation>
        <numerusform>{n} span cambiado</numerusform>
        <numerusform>{n} spans cambiados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans could not be expressed as they are.</source>
      <translation>
        <numerusform>{n} span no se pudo expresar tal como es.</numerusform>
        <numerusform>{n} spans no se pudieron expresar tal como son.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} spans trimmed.</source>
      <translation>
        <numerusform>{n} span recortado.</numerusform>
        <numerusform>{n} spans recortados.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} spans were left out: {why}.</source>
      <translation>Spans omitidos ({n}): {why}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions</source>
      <translation>
        <numerusform>{n} sugerencia</numerusform>
        <numerusform>{n} sugerencias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions accepted. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>Se aceptó {n} sugerencia. Ctrl+Z lo deshace.</numerusform>
        <numerusform>Se aceptaron {n} sugerencias. Ctrl+Z lo deshace.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions rejected. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>Se rechazó {n} sugerencia. Ctrl+Z lo deshace.</numerusform>
        <numerusform>Se rechazaron {n} sugerencias. Ctrl+Z lo deshace.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions {what} accepted. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>Se aceptó {n} sugerencia {what}. Ctrl+Z lo deshace.</numerusform>
        <numerusform>Se aceptaron {n} sugerencias {what}. Ctrl+Z lo deshace.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions {what} rejected. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>Se rechazó {n} sugerencia {what}. Ctrl+Z lo deshace.</numerusform>
        <numerusform>Se rechazaron {n} sugerencias {what}. Ctrl+Z lo deshace.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already</source>
      <translation>
        <numerusform>{n} ya existe</numerusform>
        <numerusform>{n} ya existen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} there already, which will be skipped</source>
      <translation>
        <numerusform>{n} ya existe y se omitirá</numerusform>
        <numerusform>{n} ya existen y se omitirán</numerusform>
      </translation>
    </message>
    <message>
      <source>{order}, {share} at random</source>
      <translation>{order}; {share} al azar</translation>
    </message>
    <message>
      <source>{origin}, of another spaCy</source>
      <translation>{origin}, de otro spaCy</translation>
    </message>
    <message>
      <source>{out} is there already, and no pipeline.</source>
      <translation>{out} ya existe y no es un pipeline.</translation>
    </message>
    <message>
      <source>{out} is there already.</source>
      <translation>{out} ya existe.</translation>
    </message>
    <message>
      <source>{out} would be written over while it is read.</source>
      <translation>{out} se sobrescribiría mientras se lee.</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path} no se puede abrir.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} no se puede leer ({reason}).</translation>
    </message>
    <message>
      <source>{path} cannot be read without a copy, and not copied to {place} ({reason}).</source>
      <translation>{path} no se puede leer sin una copia, ni copiar en {place} ({reason}).</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}).</source>
      <translation>{path} no se puede escribir ({reason}).</translation>
    </message>
    <message>
      <source>{path} could not be read ({error}); the defaults are used.</source>
      <translation>{path} no se pudo leer ({error}); se usan los valores predeterminados.</translation>
    </message>
    <message>
      <source>{path} exists already.</source>
      <translation>{path} ya existe.</translation>
    </message>
    <message>
      <source>{path} has no regular expression that can be used.</source>
      <translation>{path} no tiene ninguna expresión regular que se pueda usar.</translation>
    </message>
    <message>
      <source>{path} is a file; {format} is read from folders.</source>
      <translation>{path} es un archivo; {format} se lee de carpetas.</translation>
    </message>
    <message>
      <source>{path} is a folder.</source>
      <translation>{path} es una carpeta.</translation>
    </message>
    <message>
      <source>{path} is a project, or a part of one.</source>
      <translation>{path} es un proyecto o parte de uno.</translation>
    </message>
    <message>
      <source>{path} is being written by another program.</source>
      <translation>Otro programa está escribiendo en {path}.</translation>
    </message>
    <message>
      <source>{path} is damaged ({short}).</source>
      <translation>{path} está dañado ({short}).</translation>
    </message>
    <message>
      <source>{path} is empty: it is not an Annotator project.</source>
      <translation>{path} está vacío: no es un proyecto de Annotator.</translation>
    </message>
    <message>
      <source>{path} is no file.</source>
      <translation>{path} no es un archivo.</translation>
    </message>
    <message>
      <source>{path} is not UTF-8 ({error}).</source>
      <translation>{path} no es UTF-8 ({error}).</translation>
    </message>
    <message>
      <source>{path} is not an Annotator project, or its beginning is damaged ({error}).</source>
      <translation>{path} no es un proyecto de Annotator, o su comienzo está dañado ({error}).</translation>
    </message>
    <message>
      <source>{path} is not an Annotator project.</source>
      <translation>{path} no es un proyecto de Annotator.</translation>
    </message>
    <message>
      <source>{path} is of an older Annotator and could not be brought up to date: {why}</source>
      <translation>{path} es de una versión anterior de Annotator y no se pudo actualizar: {why}</translation>
    </message>
    <message>
      <source>{path} is read-only.</source>
      <translation>{path} es de solo lectura.</translation>
    </message>
    <message>
      <source>{path} is the project itself.</source>
      <translation>{path} es el propio proyecto.</translation>
    </message>
    <message>
      <source>{path} was made by a newer Annotator (schema {version}, this program knows {known}).</source>
      <translation>{path} es de una versión más reciente de Annotator (esquema {version}; este programa conoce el {known}).</translation>
    </message>
    <message>
      <source>{path} was moved, removed or replaced while it was open.</source>
      <translation>{path} se movió, se quitó o se sustituyó mientras estaba abierto.</translation>
    </message>
    <message>
      <source>{path}: the format of {what} is not known.</source>
      <translation>{path}: no se conoce el formato de {what}.</translation>
    </message>
    <message>
      <source>{path}:{line}: there is no {what} in {text!r}.</source>
      <translation>{path}:{line}: no hay {what} en {text!r}.</translation>
    </message>
    <message>
      <source>{pattern!r} is no regular expression: {error}</source>
      <translation>{pattern!r} no es una expresión regular: {error}</translation>
    </message>
    <message numerus="yes">
      <source>{pipeline} has F1 {f1} on the {n} documents of {part}, 95 % between {low:.2f} and {high:.2f}.</source>
      <translation>
        <numerusform>{pipeline} tiene F1 {f1} en el único documento de {part}, 95 % entre {low:.2f} y {high:.2f}.</numerusform>
        <numerusform>{pipeline} tiene F1 {f1} en los {n} documentos de {part}, 95 % entre {low:.2f} y {high:.2f}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pipeline} has F1 {f1} on the {n} documents of {part}.</source>
      <translation>
        <numerusform>{pipeline} tiene F1 {f1} en el único documento de {part}.</numerusform>
        <numerusform>{pipeline} tiene F1 {f1} en los {n} documentos de {part}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{places} so far</source>
      <translation>{places} hasta ahora</translation>
    </message>
    <message>
      <source>{places}. Enter goes there.</source>
      <translation>{places}. Intro lleva allí.</translation>
    </message>
    <message>
      <source>{places}; only the first {most} are shown</source>
      <translation>{places}; solo se muestran los primeros {most}</translation>
    </message>
    <message>
      <source>{project} copy</source>
      <translation>{project} copia</translation>
    </message>
    <message>
      <source>{project} could not be kept ({reason}).</source>
      <translation>No se pudo conservar {project} ({reason}).</translation>
    </message>
    <message>
      <source>{project} has no backups yet.</source>
      <translation>{project} aún no tiene copias de seguridad.</translation>
    </message>
    <message>
      <source>{project} is not backed up: {error}</source>
      <translation>No se hizo la copia de seguridad de {project}: {error}</translation>
    </message>
    <message>
      <source>{project} is not split, so that it has no part {part}.</source>
      <translation>{project} no está dividido, así que no tiene la parte {part}.</translation>
    </message>
    <message>
      <source>{project} is open in another program.</source>
      <translation>{project} está abierto en otro programa.</translation>
    </message>
    <message>
      <source>{project} is open in another window, which is in front now.</source>
      <translation>{project} está abierto en otra ventana, que ahora está delante.</translation>
    </message>
    <message>
      <source>{project} is what it was. What it was until now is among its backups.</source>
      <translation>{project} vuelve a ser lo que era. Lo que era hasta ahora está entre sus copias de seguridad.</translation>
    </message>
    <message>
      <source>{project} statistics</source>
      <translation>{project} estadísticas</translation>
    </message>
    <message>
      <source>{said} (its document is in the trash)</source>
      <translation>{said} (su documento está en la papelera)</translation>
    </message>
    <message>
      <source>{said} cannot be shown as {label}: there is no such label.</source>
      <translation>{said} no se puede mostrar como {label}: no existe esa etiqueta.</translation>
    </message>
    <message>
      <source>{said} has no list of names of tags</source>
      <translation>{said} no tiene ninguna lista de nombres de tags</translation>
    </message>
    <message>
      <source>{said}: taken as one span from {first} to {last}</source>
      <translation>{said}: se toma como un solo span de {first} a {last}</translation>
    </message>
    <message>
      <source>{share:g} is no share.</source>
      <translation>{share:g} no es una proporción.</translation>
    </message>
    <message>
      <source>{share} % of the documents: {said}</source>
      <translation>{share} % de los documentos: {said}</translation>
    </message>
    <message numerus="yes">
      <source>{share} %, {n} documents so far: {found}.</source>
      <translation>
        <numerusform>{share} %, {n} documento hasta ahora: {found}.</numerusform>
        <numerusform>{share} %, {n} documentos hasta ahora: {found}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} has no names.</source>
      <translation>{source} no contiene nombres.</translation>
    </message>
    <message>
      <source>{start} to {end} begins or ends inside a character or beyond the text, counted in {unit}</source>
      <translation>{start} a {end} empieza o termina dentro de un carácter o fuera del texto, contado en {unit}</translation>
    </message>
    <message>
      <source>{step}, suggestions hidden</source>
      <translation>{step}, con sugerencias ocultas</translation>
    </message>
    <message>
      <source>{tag!r} is no tag</source>
      <translation>{tag!r} no es un tag</translation>
    </message>
    <message>
      <source>{tag!r} is no tag such as O, B-PER or I-PER</source>
      <translation>{tag!r} no es un tag como O, B-PER o I-PER</translation>
    </message>
    <message>
      <source>{tag} begins a span without B-{name}</source>
      <translation>{tag} empieza un span sin B-{name}</translation>
    </message>
    <message>
      <source>{tag} ends a span without {last}-{label}</source>
      <translation>{tag} termina un span sin {last}-{label}</translation>
    </message>
    <message>
      <source>{text!r} are no shares.</source>
      <translation>{text!r} no son proporciones.</translation>
    </message>
    <message>
      <source>{text}, no span</source>
      <translation>{text}, sin span</translation>
    </message>
    <message>
      <source>{ticked} of {all} ticked</source>
      <translation>Marcadas: {ticked} de {all}</translation>
    </message>
    <message>
      <source>{title} needs more than {limit:.3g} GB of memory.</source>
      <translation>{title} necesita más de {limit:.3g} GB de memoria.</translation>
    </message>
    <message>
      <source>{title}, with what was decided in it</source>
      <translation>{title}, con lo que se decidió en él</translation>
    </message>
    <message>
      <source>{title}. Press the key; Esc leaves everything as it is.</source>
      <translation>{title}. Pulsar la tecla; Esc deja todo como está.</translation>
    </message>
    <message>
      <source>{title}: the format cannot hold {names}.</source>
      <translation>{title}: el formato no admite {names}.</translation>
    </message>
    <message>
      <source>{token}, selected</source>
      <translation>{token}, seleccionado</translation>
    </message>
    <message>
      <source>{value!r} is neither true nor false</source>
      <translation>{value!r} no es ni true ni false</translation>
    </message>
    <message>
      <source>{value} at {axis} {at}</source>
      <translation>{value} en {axis} {at}</translation>
    </message>
    <message>
      <source>{what} is {theirs} there and {value} here</source>
      <translation>{what}: allí {theirs}, aquí {value}</translation>
    </message>
    <message>
      <source>{what} needs the library {library}, which is not installed ({error}).</source>
      <translation>{what} necesita la biblioteca {library}, que no está instalada ({error}).</translation>
    </message>
    <message>
      <source>{what} {one} is not NAME=VALUE.</source>
      <translation>{what} {one} no es NAME=VALUE.</translation>
    </message>
    <message>
      <source>{what}: {count} more</source>
      <translation>{what}: {count} más</translation>
    </message>
    <message>
      <source>{when:%Y-%m-%d %H:%M:%S}</source>
      <translation>{when:%d/%m/%Y %H:%M:%S}</translation>
    </message>
    <message>
      <source>{when:%Y-%m-%d %H:%M}</source>
      <translation>{when:%d/%m/%Y %H:%M}</translation>
    </message>
    <message>
      <source>{when:%Y-%m-%d}</source>
      <translation>{when:%d/%m/%Y}</translation>
    </message>
    <message>
      <source>{when:%m-%d}</source>
      <translation>{when:%d/%m}</translation>
    </message>
    <message>
      <source>{where} has no keys.</source>
      <translation>{where} no tiene teclas.</translation>
    </message>
    <message>
      <source>{where} has no labels.</source>
      <translation>{where} no tiene etiquetas.</translation>
    </message>
    <message>
      <source>{where} is neither TOML nor JSON: {error}.</source>
      <translation>{where} no es ni TOML ni JSON: {error}.</translation>
    </message>
    <message>
      <source>{where} is not TOML: {error}.</source>
      <translation>{where} no es TOML: {error}.</translation>
    </message>
    <message>
      <source>{where} is not [start, end, label]</source>
      <translation>{where} no es [start, end, label]</translation>
    </message>
    <message>
      <source>{where} is not a list</source>
      <translation>{where} no es una lista</translation>
    </message>
    <message>
      <source>{where} is not an object</source>
      <translation>{where} no es un objeto</translation>
    </message>
    <message>
      <source>{where} is {value!r}, not accept, reject or ignore</source>
      <translation>{where} es {value!r}, y no accept, reject o ignore</translation>
    </message>
    <message>
      <source>{where} line {line}</source>
      <translation>{where}, línea {line}</translation>
    </message>
    <message>
      <source>{where} took longer than {seconds:g} s and found less than it could.</source>
      <translation>{where} tardó más de {seconds:g} s y encontró menos de lo posible.</translation>
    </message>
    <message>
      <source>{where} was left out: {problem}.</source>
      <translation>{where} se omitió: {problem}.</translation>
    </message>
    <message>
      <source>{where}, label {number}</source>
      <translation>{where}, etiqueta {number}</translation>
    </message>
    <message>
      <source>{where}: it is not ID, tab, TYPE START END, tab, text</source>
      <translation>{where}: no es ID, tabulación, TIPO INICIO FIN, tabulación, texto</translation>
    </message>
    <message>
      <source>{where}: score is {cell!r}, not a number</source>
      <translation>{where}: score es {cell!r}, y no un número</translation>
    </message>
    <message>
      <source>{where}: status is {status!r}, not {choices}</source>
      <translation>{where}: status es {status!r}, y no uno de {choices}</translation>
    </message>
    <message>
      <source>{where}: the keys of {ident} are no list of names.</source>
      <translation>{where}: las teclas de {ident} no son una lista de nombres.</translation>
    </message>
    <message>
      <source>{where}: the text there is {text!r}, not {column!r}</source>
      <translation>{where}: el texto que hay ahí es {text!r}, no {column!r}</translation>
    </message>
    <message>
      <source>{where}: there is no command “{ident}”.</source>
      <translation>{where}: no existe el comando «{ident}».</translation>
    </message>
    <message>
      <source>{where}: {key} is the key of both {other} and {ident}.</source>
      <translation>{where}: {key} es la tecla tanto de {other} como de {ident}.</translation>
    </message>
    <message>
      <source>{where}: {label} is in pieces ({pieces})</source>
      <translation>{where}: {label} está en fragmentos ({pieces})</translation>
    </message>
    <message>
      <source>{where}: {other} and {name} have the same {what}.</source>
      <translation>{where}: {other} y {name} comparten {what}.</translation>
    </message>
    <message>
      <source>{whose} cannot be read ({error}).</source>
      <translation>{whose} no se puede leer ({error}).</translation>
    </message>
    <message>
      <source>{why} and no text in another encoding that can be proposed</source>
      <translation>{why} ni un texto en otra codificación que se pueda proponer</translation>
    </message>
    <message>
      <source>{why}. If {text!r} looks right, import it with --encoding {found}</source>
      <translation>{why}. Si {text!r} se ve bien, importarlo con --encoding {found}</translation>
    </message>
    <message>
      <source>{why}; convert it to UTF-8, or say which --encoding it has</source>
      <translation>{why}; convertirlo a UTF-8, o indicar su codificación con --encoding</translation>
    </message>
    <message>
      <source>{why}; if the file counts {other}, not {unit}, say --option offsets={other}</source>
      <translation>{why}; si el archivo cuenta en {other}, no en {unit}, indicar --option offsets={other}</translation>
    </message>
    <message>
      <source>“{command}”</source>
      <translation>«{command}»</translation>
    </message>
    <message>
      <source>“{step}” ({time})</source>
      <translation>«{step}» ({time})</translation>
    </message>
    <message>
      <source>“{step}” cannot be taken back alone: later steps build on it: {names}.</source>
      <translation>«{step}» no se puede revertir por separado, porque hay pasos posteriores que se basan en él: {names}.</translation>
    </message>
    <message>
      <source>“{step}” is a decision of {annotator}.</source>
      <translation>«{step}» es una decisión de {annotator}.</translation>
    </message>
    <message>
      <source>“{step}” was taken back already.</source>
      <translation>«{step}» ya se revirtió.</translation>
    </message>
    <message>
      <source>“{title}” is in the trash. Ctrl+Z brings it back.</source>
      <translation>«{title}» está en la papelera. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
      <source>“{title}” of the menu</source>
      <translation>«{title}» del menú</translation>
    </message>
  </context>
</TS>
