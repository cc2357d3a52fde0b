<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DocumentFile</name>
    <message>
        <source>The document could not be saved to %1: %2.</source>
        <translation>El documento no se pudo guardar en %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no document that can be read: %2.</source>
        <translation>%1 no es un documento que se pueda leer: %2.</translation>
    </message>
    <message>
        <source>the archive could not be made</source>
        <translation>no se pudo crear el archivo comprimido</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>no es un archivo zip completo</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>picture and mask do not belong together</source>
        <translation>la imagen y la máscara no se corresponden</translation>
    </message>
    <message>
        <source>a layer does not belong to the picture</source>
        <translation>una capa no pertenece a la imagen</translation>
    </message>
    <message>
        <source>a step of its history is damaged</source>
        <translation>un paso de su historial está dañado</translation>
    </message>
</context>
<context>
    <name>EngineLibrary</name>
    <message>
        <source>The engine cannot be loaded, so no picture can be painted. Install Latelier again.</source>
        <translation>No se puede cargar el motor, así que no se puede pintar ninguna imagen. Vuelva a instalar Latelier.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It cannot be done with these settings: %1</source>
        <translation>No se puede hacer con estos ajustes: %1</translation>
    </message>
    <message>
        <source>The model cannot be used; choose another one or get its file again: %1</source>
        <translation>El modelo no se puede usar; elija otro o vuelva a obtener su archivo: %1</translation>
    </message>
    <message>
        <source>The picture or file cannot be used; choose another one: %1</source>
        <translation>La imagen o el archivo no se puede usar; elija otro: %1</translation>
    </message>
    <message>
        <source>Reading or writing failed; is there room, and may you write there? %1</source>
        <translation>Falló la lectura o la escritura; ¿hay espacio y permiso para escribir allí? %1</translation>
    </message>
    <message>
        <source>The memory is not enough; a smaller size may do: %1</source>
        <translation>La memoria no alcanza; un tamaño menor puede servir: %1</translation>
    </message>
    <message>
        <source>It was stopped: %1</source>
        <translation>Se detuvo: %1</translation>
    </message>
    <message>
        <source>A fault of the program; your settings are kept, try again: %1</source>
        <translation>Un fallo del programa; sus ajustes se conservan, inténtelo de nuevo: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ModelFolders</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>cannot paint here: %1</source>
        <translation>no puede pintar aquí: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>ModelKind</name>
    <message>
        <source>a Stable Diffusion XL model, which is not supported</source>
        <translation>un modelo Stable Diffusion XL, que no es compatible</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL or unCLIP model, which is not supported</source>
        <translation>un modelo Stable Diffusion XL o unCLIP, que no es compatible</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model, which is not supported</source>
        <translation>un modelo Stable Diffusion 3, que no es compatible</translation>
    </message>
    <message>
        <source>a Flux model, which is not supported</source>
        <translation>un modelo Flux, que no es compatible</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>un ControlNet</translation>
    </message>
    <message>
        <source>a textual inversion embedding</source>
        <translation>un embedding de textual inversion</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>un ampliador (upscaler)</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>un LoRA</translation>
    </message>
    <message>
        <source>the U-Net of a diffusers model alone; give the whole folder</source>
        <translation>solo la U-Net de un modelo diffusers; indique la carpeta entera</translation>
    </message>
    <message>
        <source>a VAE alone</source>
        <translation>solo un VAE</translation>
    </message>
    <message>
        <source>a text encoder alone</source>
        <translation>solo un codificador de texto</translation>
    </message>
    <message>
        <source>something else than a Stable Diffusion model</source>
        <translation>algo distinto de un modelo Stable Diffusion</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>No se pudo guardar la imagen en %1: %2.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>The queue could not be saved to %1: %2.</source>
        <translation>No se pudo guardar la cola en %1: %2.</translation>
    </message>
    <message>
        <source>The queue of the last time cannot be read; it is kept as %1.</source>
        <translation>La cola de la última vez no se puede leer; se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>other prompt</source>
        <translation>otro prompt</translation>
    </message>
    <message>
        <source>other negative prompt</source>
        <translation>otro prompt negativo</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>fuerza %1 → %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>clip skip %1</source>
        <translation>clip skip %1</translation>
    </message>
    <message>
        <source>change amount %1</source>
        <translation>grado de cambio %1</translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>fuerza del prompt %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>prompt «%1»</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>prompt negativo «%1»</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con «%1»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>shape interval %1</source>
        <translation>ritmo de formas %1</translation>
    </message>
    <message>
        <source>merged areas %1</source>
        <translation>zonas fusionadas %1</translation>
    </message>
    <message>
        <source>strength in other steps</source>
        <translation>fuerza en otros pasos</translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>Plain and fast; calm, soft pictures that keep their composition as steps grow</source>
        <translation>Sencillo y rápido; imágenes suaves y serenas que conservan su composición al aumentar los pasos</translation>
    </message>
    <message>
        <source>Lively and inventive; the picture goes on changing as steps grow</source>
        <translation>Vivo e inventivo; la imagen sigue cambiando al aumentar los pasos</translation>
    </message>
    <message>
        <source>Like Euler with a second look at each step; finer, at twice the time</source>
        <translation>Como Euler con una segunda mirada en cada paso; más fino, en el doble de tiempo</translation>
    </message>
    <message>
        <source>Looks ahead to the middle of each step; crisp, at twice the time</source>
        <translation>Mira por adelantado la mitad de cada paso; nítido, en el doble de tiempo</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise: crisp and inventive, at twice the time</source>
        <translation>DPM2 con ruido nuevo: nítido e inventivo, en el doble de tiempo</translation>
    </message>
    <message>
        <source>Remembers four steps; clean at many steps, rough at few</source>
        <translation>Recuerda cuatro pasos; limpio con muchos pasos, tosco con pocos</translation>
    </message>
    <message>
        <source>Rich detail with fresh noise, at twice the time</source>
        <translation>Gran riqueza de detalle con ruido nuevo, en el doble de tiempo</translation>
    </message>
    <message>
        <source>Realistic texture from few steps, at twice the time</source>
        <translation>Texturas realistas con pocos pasos, en el doble de tiempo</translation>
    </message>
    <message>
        <source>The everyday choice: sharp and settled after some 20 steps</source>
        <translation>La elección de cada día: nítido y estable tras unos 20 pasos</translation>
    </message>
    <message>
        <source>As quick as DPM++ 2M, with fresh noise for fuller texture</source>
        <translation>Tan rápido como DPM++ 2M, con ruido nuevo para texturas más ricas</translation>
    </message>
    <message>
        <source>A variant of DPM++ 2M SDE that keeps edges a little softer</source>
        <translation>Una variante de DPM++ 2M SDE que deja los bordes algo más suaves</translation>
    </message>
    <message>
        <source>Fresh noise with the longest memory; best from 30 steps on</source>
        <translation>Ruido nuevo con la memoria más larga; lo mejor, desde 30 pasos</translation>
    </message>
    <message>
        <source>The classic of the first papers: predictable, and good for changing a picture</source>
        <translation>El clásico de los primeros artículos: previsible y bueno para cambiar una imagen</translation>
    </message>
    <message>
        <source>The default of the first Stable Diffusion; remembers four steps</source>
        <translation>El predeterminado del primer Stable Diffusion; recuerda cuatro pasos</translation>
    </message>
    <message>
        <source>Predicts and corrects itself; finished pictures from 10 to 15 steps</source>
        <translation>Predice y se corrige; imágenes terminadas en 10 a 15 pasos</translation>
    </message>
    <message>
        <source>Built for few steps; smooth and settled</source>
        <translation>Hecho para pocos pasos; liso y estable</translation>
    </message>
    <message>
        <source>For latent consistency models and their LoRAs: 4 to 8 steps</source>
        <translation>Para modelos de consistencia latente y sus LoRA: de 4 a 8 pasos</translation>
    </message>
    <message>
        <source>For trajectory consistency models: 4 to 8 steps, eta sets the liveliness</source>
        <translation>Para modelos de consistencia de trayectoria: de 4 a 8 pasos; eta fija la viveza</translation>
    </message>
    <message>
        <source>The original method; patient, it wants 100 steps and more</source>
        <translation>El método original; paciente, pide 100 pasos o más</translation>
    </message>
    <message>
        <source>Spends the steps in groups of three; a quick sketch</source>
        <translation>Da los pasos de tres en tres; un boceto rápido</translation>
    </message>
    <message>
        <source>Chooses its own steps until the picture is exact; ignores the step count</source>
        <translation>Elige sus propios pasos hasta que la imagen es exacta; no hace caso del número de pasos</translation>
    </message>
    <message>
        <source>Goes back and adds noise on the way to mend what went wrong; clean, a little slower</source>
        <translation>Vuelve atrás y añade ruido por el camino para arreglar lo que salió mal; limpio, algo más lento</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>What suits the sampler best</source>
        <translation>Lo que mejor le va al muestreador</translation>
    </message>
    <message>
        <source>Even steps through the noise levels that the model was trained on</source>
        <translation>Pasos uniformes por los niveles de ruido con los que se entrenó el modelo</translation>
    </message>
    <message>
        <source>More steps at low noise: fine detail; the usual partner of the DPM++ samplers</source>
        <translation>Más pasos con poco ruido: detalle fino; la pareja habitual de los muestreadores DPM++</translation>
    </message>
    <message>
        <source>Each step removes the same share of noise; smooth, soft backgrounds</source>
        <translation>Cada paso quita la misma parte de ruido; fondos lisos y suaves</translation>
    </message>
    <message>
        <source>Exponential with a bend that can favour either end</source>
        <translation>Exponencial con una curvatura que puede favorecer cualquiera de los extremos</translation>
    </message>
    <message>
        <source>Even steps without the very last level; for few-step models</source>
        <translation>Pasos uniformes sin el último nivel; para modelos de pocos pasos</translation>
    </message>
    <message>
        <source>Even steps taken from the end of the training levels</source>
        <translation>Pasos uniformes tomados desde el final de los niveles de entrenamiento</translation>
    </message>
    <message>
        <source>The levels that DDIM was published with</source>
        <translation>Los niveles con los que se publicó DDIM</translation>
    </message>
    <message>
        <source>Many steps at both ends: firm composition and fine detail</source>
        <translation>Muchos pasos en ambos extremos: composición firme y detalle fino</translation>
    </message>
    <message>
        <source>Spaced so that each step costs the same accuracy</source>
        <translation>Repartidos para que cada paso cueste la misma precisión</translation>
    </message>
    <message>
        <source>Levels that were tuned on real models, for 10 to 20 steps</source>
        <translation>Niveles ajustados con modelos reales, para 10 a 20 pasos</translation>
    </message>
    <message>
        <source>For turbo models: 1 to 4 steps</source>
        <translation>Para modelos turbo: de 1 a 4 pasos</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>change of a setting</source>
        <translation>cambio de un ajuste</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>mask stroke</source>
        <translation>trazo de máscara</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>trazo de goma</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>pincelada</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>fill of similar colour</source>
        <translation>relleno de color similar</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>lazo</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>rectángulo</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>elipse</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Pincel de máscara</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Goma de máscara</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Cubo</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Drag the frame inside the picture to crop, beyond it to make room to paint into.</source>
        <translation>Arrastre el marco hacia dentro para recortar o hacia fuera para hacer sitio donde pintar.</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Cuentagotas</translation>
    </message>
    <message>
        <source>Takes the colour under the cursor.</source>
        <translation>Toma el color bajo el puntero.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>marco</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>Marks what is made anew, within the selection if there is one. Shift-click draws a straight line, Shift-drag changes the size.</source>
        <translation>Marca lo que se hará de nuevo, dentro de la selección si la hay. Mayús-clic traza una línea recta, Mayús-arrastrar cambia el tamaño.</translation>
    </message>
    <message>
        <source>Unmarks, within the selection if there is one. The other end of the pen erases with every brush.</source>
        <translation>Quita la marca, dentro de la selección si la hay. El otro extremo del lápiz borra con cualquier pincel.</translation>
    </message>
    <message>
        <source>Marks what is drawn around; Alt unmarks, Ctrl selects it.</source>
        <translation>Marca lo que se rodea; con Alt quita la marca, con Ctrl lo selecciona.</translation>
    </message>
    <message>
        <source>Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it.</source>
        <translation>Marca un rectángulo; Mayús hace un cuadrado, Alt quita la marca, Ctrl lo selecciona.</translation>
    </message>
    <message>
        <source>Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it.</source>
        <translation>Marca una elipse; Mayús hace un círculo, Alt quita la marca, Ctrl la selecciona.</translation>
    </message>
    <message>
        <source>Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects.</source>
        <translation>Marca del todo donde empieza el arrastre y cada vez menos hasta donde termina; Alt quita la marca, Ctrl selecciona.</translation>
    </message>
    <message>
        <source>Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it.</source>
        <translation>Marca la zona de color similar, dentro de la selección si la hay; Alt quita la marca, Ctrl la selecciona.</translation>
    </message>
    <message>
        <source>Paints colour into the picture or the chosen layer, within the selection if there is one. Ctrl picks a colour; Alt paints with the other one, and on a layer takes paint away.</source>
        <translation>Pinta color en la imagen o en la capa elegida, dentro de la selección si la hay. Ctrl toma un color; Alt pinta con el otro y, en una capa, quita la pintura.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Processor features</source>
        <translation>Capacidades del procesador</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Núcleos físicos</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Folder for finished pictures.</source>
        <translation>Carpeta de las imágenes terminadas.</translation>
    </message>
    <message>
        <source>Folder for the window&apos;s state and the queue.</source>
        <translation>Carpeta del estado de la ventana y de la cola.</translation>
    </message>
    <message>
        <source>Language of the window, such as de or zh_CN; that of the desktop without it.</source>
        <translation>Idioma de la ventana, como de o zh_CN; si falta, el del escritorio.</translation>
    </message>
    <message>
        <source>Library of the engine to use.</source>
        <translation>Biblioteca del motor que se usará.</translation>
    </message>
    <message>
        <source>Print how long the start took, and quit when the model is loaded.</source>
        <translation>Mostrar cuánto tardó el inicio y salir cuando el modelo esté cargado.</translation>
    </message>
</context>
<context>
    <name>latelier</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Fuerza del prompt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Grado de cambio</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Prompt words</source>
        <translation>Palabras del prompt</translation>
    </message>
    <message>
        <source>Euler, Heun, DPM++ 2M</source>
        <translation>Euler, Heun, DPM++ 2M</translation>
    </message>
    <message>
        <source>Automatic, Karras, Exponential</source>
        <translation>Automatic, Karras, Exponential</translation>
    </message>
    <message>
        <source>word, one instead, another instead</source>
        <translation>palabra, una en su lugar, otra en su lugar</translation>
    </message>
    <message>
        <source>0.3, 0.5, 0.7</source>
        <translation>0.3, 0.5, 0.7</translation>
    </message>
    <message>
        <source>1-4</source>
        <translation>1-4</translation>
    </message>
    <message>
        <source>1, 2</source>
        <translation>1, 2</translation>
    </message>
    <message>
        <source>10, 20, 30 or 10-30:5</source>
        <translation>10, 20, 30 o 10-30:5</translation>
    </message>
    <message>
        <source>3, 5, 7, 9 or 3-9:2</source>
        <translation>3, 5, 7, 9 o 3-9:2</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» no es un valor para %2.</translation>
    </message>
    <message>
        <source>Values for %1 are missing.</source>
        <translation>Faltan valores para %1.</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Drags move the picture in the window.</source>
        <translation>Arrastrar mueve la imagen en la ventana.</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Swap the colours</source>
        <translation>Intercambiar los colores</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Invertir la máscara</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vaciar la máscara</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>Mostrar solo la máscara</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>Aplicar el marco</translation>
    </message>
    <message>
        <source>Paint variations of this picture</source>
        <translation>Pintar variaciones de esta imagen</translation>
    </message>
    <message>
        <source>Enlarge and paint the details anew</source>
        <translation>Ampliar y pintar de nuevo los detalles</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>Guardar el documento como…</translation>
    </message>
    <message>
        <source>Enlarge the latent and paint more anew</source>
        <translation>Ampliar el latente y pintar más de nuevo</translation>
    </message>
    <message>
        <source>%1 needs a picture to start from.</source>
        <translation>%1 necesita una imagen de partida.</translation>
    </message>
    <message>
        <source>The prompt does not contain “%1”.</source>
        <translation>El prompt no contiene «%1».</translation>
    </message>
    <message>
        <source>Start from the shown picture</source>
        <translation>Partir de la imagen mostrada</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Ritmo de formas</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Zonas fusionadas</translation>
    </message>
</context>
<context>
    <name>latelier::Application</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1 % – Latelier</source>
        <translation>%1 % – Latelier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ctrl+Enter paints this prompt</source>
        <translation>Ctrl+Intro pinta este prompt</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>La imagen está lista.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Acerca de Latelier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;A studio for pictures made with latent diffusion.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;Un estudio para imágenes hechas con difusión latente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture was broken off after step %1 of %2.</source>
        <translation>Una imagen quedó interrumpida tras el paso %1 de %2.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Pictures of the last time wait in the queue: %1.</source>
        <translation>Hay imágenes de la última vez esperando en la cola: %1.</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Pintarlas</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>The settings of this picture are in the panels now.</source>
        <translation>Los ajustes de esta imagen están ahora en los paneles.</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>Partir de esta imagen</translation>
    </message>
    <message>
        <source>mask of the picture</source>
        <translation>máscara de la imagen</translation>
    </message>
    <message>
        <source>Tiny decoder for previews</source>
        <translation>Decodificador pequeño para vistas previas</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>Decodificadores pequeños (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>Una imagen de %1 × %2 necesita unos %3 de memoria, y hay %4 libres.</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 cabría.</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>Usar %1 × %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Intentarlo</translation>
    </message>
    <message>
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>Imágenes y documentos (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>Usar el modelo inicial</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>Con %1 no se puede pintar; el archivo contiene: %2.</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>La imagen ha fallado.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>No se pudo abrir %n archivo.</numerusform>
            <numerusform>No se pudieron abrir %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Memoria: %1</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>The queue is held; the picture waits in it.</source>
        <translation>La cola está en pausa; la imagen espera en ella.</translation>
    </message>
</context>
<context>
    <name>latelier::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Each picture of this session appears here, and under it what branched from it</source>
        <translation>Aquí aparece cada imagen de esta sesión y, debajo, lo que salió de ella</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Compare with the picture shown before</source>
        <translation>Comparar con la imagen mostrada antes</translation>
    </message>
</context>
<context>
    <name>latelier::BrushOptions</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas.</source>
        <translation>Diámetro en píxeles de la imagen: [ y ], o Mayús-arrastrar en el lienzo.</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>How much of the brush covers fully, in percent; the rest fades out.</source>
        <translation>Cuánto del pincel cubre por completo, en porcentaje; el resto se desvanece.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>The most that one stroke covers, in percent. A mask of half strength changes half.</source>
        <translation>Lo máximo que cubre un trazo, en porcentaje. Una máscara a media fuerza cambia la mitad.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Between the dabs of a stroke, in percent of the size.</source>
        <translation>Entre los toques de un trazo, en porcentaje del tamaño.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Estabilizador</translation>
    </message>
    <message>
        <source>Length in pixels of the thread that the brush is drawn by.</source>
        <translation>Longitud en píxeles del hilo del que se tira del pincel.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>How far colours may differ for the bucket, 0 to 255.</source>
        <translation>Cuánto pueden diferir los colores para el cubo, de 0 a 255.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>A light pen makes a small brush.</source>
        <translation>Un lápiz ligero hace un pincel pequeño.</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>opacidad</translation>
    </message>
    <message>
        <source>A light pen covers less.</source>
        <translation>Un lápiz ligero cubre menos.</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the upright middle line.</source>
        <translation>Cada trazo se refleja en el eje vertical.</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the level middle line.</source>
        <translation>Cada trazo se refleja en el eje horizontal.</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Presión del lápiz</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes.</source>
        <translation>Lo que cambia la presión del lápiz.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Paints on both sides at once.</source>
        <translation>Pinta en ambos lados a la vez.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Otro color</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>X swaps them, D makes them black and white.</source>
        <translation>X los intercambia, D los pone en blanco y negro.</translation>
    </message>
    <message>
        <source>across</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vertical</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasPresenter</name>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Step %1 of %2, noise level %3</source>
        <translation>Paso %1 de %2, nivel de ruido %3</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>The run it branched from</source>
        <translation>La imagen de la que salió</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>No hay ninguna imagen.</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels, shown at %3 %.</source>
        <translation>Imagen de %1 por %2 píxeles, mostrada al %3 %.</translation>
    </message>
    <message>
        <source>Beside it, for comparison: %1.</source>
        <translation>Al lado, para comparar: %1.</translation>
    </message>
    <message>
        <source>Up to a line, another lies over it: %1.</source>
        <translation>Otra la cubre hasta una línea: %1.</translation>
    </message>
    <message>
        <source>A picture forms: %1 % done.</source>
        <translation>Se está formando una imagen: %1 % hecho.</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom.</source>
        <translation>Las flechas mueven la imagen; más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>latelier::ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>latelier::FillPanel</name>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Only around the mask</source>
        <translation>Solo alrededor de la máscara</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Zona vista</translation>
    </message>
    <message>
        <source>What the model sees: the whole picture at its own size, or only the part around the mask at the size in Settings, which brings out more detail.</source>
        <translation>Lo que ve el modelo: la imagen entera a su tamaño, o solo la parte alrededor de la máscara al tamaño de los ajustes, que da más detalle.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Alrededor</translation>
    </message>
    <message>
        <source>Pixels of the picture around the mask that the model sees as well.</source>
        <translation>Píxeles de la imagen alrededor de la máscara que el modelo también ve.</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>La imagen tal como está</translation>
    </message>
    <message>
        <source>Colours from around</source>
        <translation>Colores del entorno</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>What lies under the mask before the model paints there (masked content).</source>
        <translation>Lo que hay bajo la máscara antes de que el modelo pinte allí (contenido enmascarado).</translation>
    </message>
    <message>
        <source>Soft rim</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>Blur of the mask&apos;s rim in pixels (mask blur).</source>
        <translation>Desenfoque del borde de la máscara en píxeles (mask blur).</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>Imagen reflejada</translation>
    </message>
    <message>
        <source>Smeared edge</source>
        <translation>Borde extendido</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Espacio nuevo</translation>
    </message>
    <message>
        <source>What room beyond the picture is filled with before the model paints it.</source>
        <translation>Con qué se rellena el espacio fuera de la imagen antes de que el modelo lo pinte.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Pixels of the old picture along new room that are painted anew with it.</source>
        <translation>Píxeles de la imagen antigua, junto al espacio nuevo, que se pintan de nuevo con él.</translation>
    </message>
    <message>
        <source>Apply frame</source>
        <translation>Aplicar el marco</translation>
    </message>
    <message>
        <source>Crops or extends the picture to the frame (Enter on the canvas).</source>
        <translation>Recorta o amplía la imagen hasta el marco (Intro en el lienzo).</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Puts the frame back around the picture.</source>
        <translation>Vuelve a poner el marco alrededor de la imagen.</translation>
    </message>
    <message>
        <source>Take the frame tool and drag the sides of the picture.</source>
        <translation>Elija la herramienta Marco y arrastre los lados de la imagen.</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels</source>
        <translation>%1 × %2 de %3 × %4 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryBrowser</name>
    <message>
        <source>Rename board</source>
        <translation>Cambiar el nombre del tablero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Buscar en la galería</translation>
    </message>
    <message>
        <source>Words of prompts, models, tags and notes: castle &quot;red roof&quot; -night tags:portrait</source>
        <translation>Palabras de prompts, modelos, etiquetas y notas: castillo &quot;tejado rojo&quot; -noche tags:retrato</translation>
    </message>
    <message>
        <source>Narrow by model, size, rating and more</source>
        <translation>Acotar por modelo, tamaño, valoración y más</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>The gallery in the whole window (Ctrl+L)</source>
        <translation>La galería en toda la ventana (Ctrl+L)</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>Importar una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Por familia</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>A family is what came from one another: branches, sources, runs made again</source>
        <translation>Una familia es lo que salió lo uno de lo otro: ramas, fuentes, imágenes repetidas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Las mejor valoradas primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Las más grandes primero</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel)</source>
        <translation>Tamaño de las imágenes (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Revertir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing is like this. Fewer words or choices find more.</source>
        <translation>No hay nada así. Con menos palabras u opciones se encuentra más.</translation>
    </message>
    <message>
        <source>The trash is empty. What is moved here stays for 30 days.</source>
        <translation>La papelera está vacía. Lo que llega aquí se queda 30 días.</translation>
    </message>
    <message>
        <source>Each finished picture appears here. A folder of pictures made elsewhere can be imported.</source>
        <translation>Aquí aparece cada imagen terminada. Se puede importar una carpeta de imágenes hechas en otro lugar.</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seleccionadas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>Etiqueta para %n imagen</numerusform>
            <numerusform>Etiqueta para %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>Tablero para %n imagen</numerusform>
            <numerusform>Tablero para %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>¿Enviar %n imagen a la papelera del sistema?</numerusform>
            <numerusform>¿Enviar %n imágenes a la papelera del sistema?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stars, tags, notes and boards are forgotten. The files can be taken back there.</source>
        <translation>Se perderán sus estrellas, etiquetas, notas y tableros. Los archivos se podrán recuperar allí.</translation>
    </message>
    <message>
        <source>To the desktop&apos;s trash</source>
        <translation>A la papelera del sistema</translation>
    </message>
    <message>
        <source>Take back out of the trash</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Hand to the desktop&apos;s trash…</source>
        <translation>A la papelera del sistema…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Use in the panels</source>
        <translation>Usar en los paneles</translation>
    </message>
    <message>
        <source>All settings and the prompt</source>
        <translation>Todos los ajustes y el prompt</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Solo el prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Solo la semilla</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Solo los ajustes</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Partir de esta imagen</translation>
    </message>
    <message>
        <source>Make again exactly</source>
        <translation>Repetir exactamente</translation>
    </message>
    <message>
        <source>Make again with a new seed</source>
        <translation>Repetir con otra semilla</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>Repetirla y decir si sale igual</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Tablero nuevo…</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Hand all pictures in the trash to the desktop&apos;s trash</source>
        <translation>Enviar todas las imágenes de la papelera a la del sistema</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take the chosen pictures back out of the trash</source>
        <translation>Recuperar de la papelera las imágenes elegidas</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>Recorrer sus pasos</translation>
    </message>
    <message>
        <source>Remove its kept steps (%1)</source>
        <translation>Quitar sus pasos guardados (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n imagen movida a la papelera.</numerusform>
            <numerusform>%n imágenes movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>%n imagen recuperada de la papelera.</numerusform>
            <numerusform>%n imágenes recuperadas de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>%n imagen enviada a la papelera del sistema.</numerusform>
            <numerusform>%n imágenes enviadas a la papelera del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures handed to the desktop&apos;s trash; the others lie where it cannot take them from, and stay here.</source>
        <translation>%1 de %2 imágenes enviadas a la papelera del sistema; las demás están fuera de su alcance y se quedan aquí.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n imagen marcada con estrella.</numerusform>
            <numerusform>%n imágenes marcadas con estrella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) taken away.</source>
        <translation>
            <numerusform>Estrella quitada de %n imagen.</numerusform>
            <numerusform>Estrella quitada de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rated %1.</source>
        <translation>
            <numerusform>%n imagen valorada con %1.</numerusform>
            <numerusform>%n imágenes valoradas con %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rating of %n picture(s) taken away.</source>
        <translation>
            <numerusform>Valoración quitada de %n imagen.</numerusform>
            <numerusform>Valoración quitada de %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Etiquetas de %n imagen cambiadas.</numerusform>
            <numerusform>Etiquetas de %n imágenes cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put on the board %1.</source>
        <translation>
            <numerusform>%n imagen añadida al tablero %1.</numerusform>
            <numerusform>%n imágenes añadidas al tablero %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken off the board %1.</source>
        <translation>
            <numerusform>%n imagen quitada del tablero %1.</numerusform>
            <numerusform>%n imágenes quitadas del tablero %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board %1 is now %2.</source>
        <translation>El tablero %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>The board %1 is removed.</source>
        <translation>El tablero %1 se ha quitado.</translation>
    </message>
    <message>
        <source>%1 given back; the pictures are as they were.</source>
        <translation>%1 liberados; las imágenes siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDesk</name>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>The file of this picture does not tell how it was made.</source>
        <translation>El archivo de esta imagen no dice cómo se hizo.</translation>
    </message>
    <message>
        <source>It is made again now, to be compared.</source>
        <translation>Se repite ahora, para compararla.</translation>
    </message>
    <message>
        <source>The picture is made again, to be compared with the kept one.</source>
        <translation>La imagen se repite, para compararla con la guardada.</translation>
    </message>
    <message>
        <source>The picture is in the queue.</source>
        <translation>La imagen está en la cola.</translation>
    </message>
    <message>
        <source>Verified: made again, it is the same picture, byte for byte.</source>
        <translation>Comprobado: repetida, es la misma imagen, byte a byte.</translation>
    </message>
    <message>
        <source>Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.</source>
        <translation>Repetida, no es la misma: difiere el %1 % de sus píxeles, como mucho en %2 de 255.</translation>
    </message>
    <message>
        <source>The model was %1 and is %2.</source>
        <translation>El modelo era %1 y es %2.</translation>
    </message>
    <message>
        <source>It was made with %1, now with %2.</source>
        <translation>Se hizo con %1, ahora con %2.</translation>
    </message>
    <message>
        <source>Folder of pictures to import</source>
        <translation>Carpeta de imágenes que importar</translation>
    </message>
    <message>
        <source>The model that the picture was made with, %1, is not here. “New seed” makes one like it with the model in the panels.</source>
        <translation>El modelo con el que se hizo la imagen (%1) no está aquí. «Otra semilla» hace una parecida con el modelo de los paneles.</translation>
    </message>
    <message>
        <source>which it does not name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDetail</name>
    <message>
        <source>Choose a picture to see how it was made</source>
        <translation>Elija una imagen para ver cómo se hizo</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>Ajustes de la imagen</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Llevó a</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>Valorar con %1 de 5</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Usar todo</translation>
    </message>
    <message>
        <source>Put the prompt, the seed and all settings into the panels</source>
        <translation>Poner el prompt, la semilla y todos los ajustes en los paneles</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>Partir de ella</translation>
    </message>
    <message>
        <source>Use this picture as the one to start from</source>
        <translation>Usar esta imagen como punto de partida</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put only the prompt into the panels</source>
        <translation>Poner solo el prompt en los paneles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Put only the seed into the panels</source>
        <translation>Poner solo la semilla en los paneles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Put only the settings into the panels, not the prompt or the seed</source>
        <translation>Poner solo los ajustes en los paneles, sin el prompt ni la semilla</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Make this picture again exactly</source>
        <translation>Repetir esta imagen exactamente</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Make it again with a new seed</source>
        <translation>Repetirla con otra semilla</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>Repetirla y decir si sale igual</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>En la papelera: %1</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>Recorrer sus pasos</translation>
    </message>
    <message>
        <source>Show the steps on the way to this picture in the timeline, and branch from them</source>
        <translation>Mostrar en la línea de tiempo los pasos que llevaron a esta imagen y crear ramas desde ellos</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Estrella (S)</translation>
    </message>
    <message>
        <source>Rate %1 of 5 (%1); again takes the rating away</source>
        <translation>Valorar con %1 de 5 (%1); otra vez quita la valoración</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message>
        <source>With prompts and settings in the files</source>
        <translation>Con prompts y ajustes en los archivos</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>Exportar %n imagen</numerusform>
            <numerusform>Exportar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. A slash makes a folder.</source>
        <translation>Las palabras entre llaves se sustituyen: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. Una barra crea una carpeta.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Por ejemplo %1</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG de 16 bits por canal</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacets</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Painted with a mask</source>
        <translation>Pintada con máscara</translation>
    </message>
    <message>
        <source>Made from another picture</source>
        <translation>Hecha de otra imagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Time of making</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
    <message>
        <source>Narrow the pictures</source>
        <translation>Acotar las imágenes</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
    <message>
        <source>Rename the board…</source>
        <translation>Cambiar el nombre del tablero…</translation>
    </message>
    <message>
        <source>Remove the board, keep its pictures</source>
        <translation>Quitar el tablero y conservar sus imágenes</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacts</name>
    <message>
        <source>prompt strength %1</source>
        <translation>fuerza del prompt %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>prompt «%1»</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>prompt negativo «%1»</translation>
    </message>
    <message>
        <source>from step %1: %2</source>
        <translation>desde el paso %1: %2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>%1 towards seed %2</source>
        <translation>%1 hacia la semilla %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <translation>%1, detenida tras %2</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Fuerza del prompt</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Reescalado</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Grado de cambio</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Desenfoque de máscara</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>desde el paso %1</translation>
    </message>
    <message>
        <source>Changed while it formed</source>
        <translation>Cambiado mientras se formaba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Huella del modelo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Branch at %1</source>
        <translation>Rama en %1</translation>
    </message>
    <message>
        <source>Kept steps</source>
        <translation>Pasos guardados</translation>
    </message>
    <message>
        <source>In the trash until</source>
        <translation>En la papelera hasta</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Ritmo de formas</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Zonas fusionadas</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>Fuerza en pasos</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>Las flechas pasan de una imagen a otra, Intro muestra una, S pone la estrella, de 0 a 5 valora, Supr mueve a la papelera.</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Sueltas</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Familia de %n</numerusform>
            <numerusform>Familia de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryModel</name>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>valorada con %1 de 5</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryPage</name>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Back to all pictures (Escape)</source>
        <translation>Volver a todas las imágenes (Escape)</translation>
    </message>
    <message>
        <source>Lay the two pictures over each other (W)</source>
        <translation>Superponer las dos imágenes (W)</translation>
    </message>
    <message>
        <source>Choose 2 to 4 pictures to compare them.</source>
        <translation>Elija de 2 a 4 imágenes para compararlas.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Copying the pictures of %1 into the gallery</source>
        <translation>Copiando las imágenes de %1 a la galería</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n imagen importada</numerusform>
            <numerusform>%n imágenes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>Escribiendo %n imagen en %1</numerusform>
            <numerusform>Escribiendo %n imágenes en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n imagen escrita.</numerusform>
            <numerusform>%n imágenes escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Check the gallery</source>
        <translation>Comprobar la galería</translation>
    </message>
    <message>
        <source>Mending the gallery</source>
        <translation>Reparando la galería</translation>
    </message>
    <message>
        <source>Comparing every file with the gallery&apos;s list</source>
        <translation>Comparando cada archivo con la lista de la galería</translation>
    </message>
    <message>
        <source>%1 Mended.</source>
        <translation>%1 Reparado.</translation>
    </message>
    <message>
        <source>Every file and the gallery&apos;s list agree.</source>
        <translation>Todos los archivos coinciden con la lista de la galería.</translation>
    </message>
    <message>
        <source>All that did not agree is mended: %1.</source>
        <translation>Todo lo que no coincidía está reparado: %1.</translation>
    </message>
    <message>
        <source>Things that do not agree: %1.</source>
        <translation>Cosas que no coinciden: %1.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryViewer</name>
    <message>
        <source>Large pictures</source>
        <translation>Imágenes en grande</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>Izquierda y Derecha muestran la imagen siguiente o, si hay varias, pasan a la siguiente. Escape vuelve. W superpone dos imágenes, Mayús+Izquierda y Mayús+Derecha mueven la línea entre ellas. Arriba, Abajo, Ctrl+Izquierda y Ctrl+Derecha mueven una imagen ampliada. S pone una estrella, de 0 a 5 valoran, Supr mueve a la papelera.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryWatch</name>
    <message numerus="yes">
        <source>%n picture(s) that lay in the folder are in the gallery now.</source>
        <translation>
            <numerusform>%n imagen que estaba en la carpeta está ahora en la galería.</numerusform>
            <numerusform>%n imágenes que estaban en la carpeta están ahora en la galería.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n picture(s) are gone. “Check the gallery” in the File menu takes them off the list.</source>
        <translation>
            <numerusform>El archivo de %n imagen ya no está. «Comprobar la galería» en el menú Archivo la quita de la lista.</numerusform>
            <numerusform>Los archivos de %n imágenes ya no están. «Comprobar la galería» en el menú Archivo las quita de la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GenerationQueue</name>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2, %n step(s), %3</source>
        <translation>
            <numerusform>%1 × %2, %n paso, %3</numerusform>
            <numerusform>%1 × %2, %n pasos, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>fuerza del prompt %1</translation>
    </message>
</context>
<context>
    <name>latelier::GridDialog</name>
    <message>
        <source>Grid of settings</source>
        <translation>Cuadrícula de ajustes</translation>
    </message>
    <message>
        <source>Columns (X)</source>
        <translation>Columnas (X)</translation>
    </message>
    <message>
        <source>Rows (Y)</source>
        <translation>Filas (Y)</translation>
    </message>
    <message>
        <source>Pages (Z)</source>
        <translation>Páginas (Z)</translation>
    </message>
    <message>
        <source>Values for %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Paint the grid</source>
        <translation>Pintar la cuadrícula</translation>
    </message>
    <message>
        <source>Pictures: %1, all with the same seed unless it is an axis.</source>
        <translation>Imágenes: %1, todas con la misma semilla si no es un eje.</translation>
    </message>
</context>
<context>
    <name>latelier::GridView</name>
    <message>
        <source>Grid of pictures</source>
        <translation>Cuadrícula de imágenes</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter opens one, Escape closes the grid.</source>
        <translation>Las flechas pasan de una imagen a otra, Intro abre una, Escape cierra la cuadrícula.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>latelier::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
</context>
<context>
    <name>latelier::InferenceThread</name>
    <message>
        <source>The memory is not enough for this picture. A smaller size may do.</source>
        <translation>La memoria no alcanza para esta imagen. Quizá sirva un tamaño menor.</translation>
    </message>
    <message>
        <source>The engine failed. The settings are kept; try again.</source>
        <translation>El motor falló. Los ajustes se conservan; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>latelier::Inspector</name>
    <message>
        <source>The inspector needs OpenGL</source>
        <translation>El inspector necesita OpenGL</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>Todavía no hay nada que inspeccionar</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Noise level (sigma)</source>
        <translation>Nivel de ruido (sigma)</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Fuerza del prompt</translation>
    </message>
    <message>
        <source>Pull of the prompt (norm)</source>
        <translation>Influencia del prompt (norma)</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Segundos por paso</translation>
    </message>
    <message>
        <source>Latent mean</source>
        <translation>Media del latente</translation>
    </message>
    <message>
        <source>Latent deviation</source>
        <translation>Desviación estándar del latente</translation>
    </message>
    <message>
        <source>Which word drives which part</source>
        <translation>Qué palabra guía qué parte</translation>
    </message>
    <message>
        <source>Known for the steps that are painted while the inspector is open.</source>
        <translation>Se conoce para los pasos pintados con el inspector abierto.</translation>
    </message>
    <message>
        <source>Latent values</source>
        <translation>Valores del latente</translation>
    </message>
    <message>
        <source>the part that “%1” drives is laid over the picture</source>
        <translation>la parte que guía «%1» está superpuesta a la imagen</translation>
    </message>
    <message>
        <source>Memory: %1 held, %2 free</source>
        <translation>Memoria: %1 en uso, %2 libres</translation>
    </message>
</context>
<context>
    <name>latelier::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a double click names it.</source>
        <translation>Los trazos del pincel van a la fila elegida. La marca muestra y oculta una capa; F2 o un doble clic le da nombre.</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacidad de la capa</translation>
    </message>
    <message>
        <source>How strongly the chosen layer covers what lies under it, in percent.</source>
        <translation>Cuánto cubre la capa elegida lo que hay debajo, en porcentaje.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Capa nueva</translation>
    </message>
    <message>
        <source>Lays an empty layer over the chosen row.</source>
        <translation>Pone una capa vacía sobre la fila elegida.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Takes the chosen layer away.</source>
        <translation>Quita la capa elegida.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one over it.</source>
        <translation>Intercambia la capa elegida con la de encima.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one under it.</source>
        <translation>Intercambia la capa elegida con la de debajo.</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Combinar abajo</translation>
    </message>
    <message>
        <source>Makes the chosen layer one with what lies under it.</source>
        <translation>Une la capa elegida con lo que hay debajo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>latelier::MainWindow</name>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Abrir imagen…</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Guardar la imagen como…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop now and keep this step</source>
        <translation>Detener ahora y conservar este paso</translation>
    </message>
    <message>
        <source>Stop after this picture</source>
        <translation>Detener después de esta imagen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Apply prompt to the running picture</source>
        <translation>Aplicar el prompt a la imagen en curso</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>Ramificar desde este paso</translation>
    </message>
    <message>
        <source>Use this picture&apos;s settings</source>
        <translation>Usar los ajustes de esta imagen</translation>
    </message>
    <message>
        <source>Fit the picture in the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar al 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Compare under a wipe line</source>
        <translation>Comparar con cortinilla</translation>
    </message>
    <message>
        <source>Grid of settings (X/Y/Z)</source>
        <translation>Cuadrícula de ajustes (X/Y/Z)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>Solo el lienzo</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Acerca de Latelier</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>P&amp;aint</source>
        <translation>&amp;Pintar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Gallery in the whole window</source>
        <translation>Galería en toda la ventana</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How pictures are kept…</source>
        <translation>Cómo se guardan las imágenes…</translation>
    </message>
    <message>
        <source>Check the gallery…</source>
        <translation>Comprobar la galería…</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
</context>
<context>
    <name>latelier::MaskPanel</name>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>Mostrar solo la máscara</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Marks what is not marked, and the other way round.</source>
        <translation>Marca lo que no está marcado, y al revés.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Unmarks everything.</source>
        <translation>Quita todas las marcas.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Marks the whole picture.</source>
        <translation>Marca la imagen entera.</translation>
    </message>
    <message>
        <source>From alpha</source>
        <translation>Desde alfa</translation>
    </message>
    <message>
        <source>Marks what is transparent in the picture.</source>
        <translation>Marca lo que es transparente en la imagen.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Moves the rim outwards.</source>
        <translation>Mueve el borde hacia fuera.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Encoger</translation>
    </message>
    <message>
        <source>Moves the rim inwards.</source>
        <translation>Mueve el borde hacia dentro.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Difuminar</translation>
    </message>
    <message>
        <source>Makes a soft rim that lies inside what is marked.</source>
        <translation>Hace un borde suave que queda dentro de lo marcado.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfocar</translation>
    </message>
    <message>
        <source>Softens the rim to both sides.</source>
        <translation>Suaviza el borde hacia ambos lados.</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Takes the grey values of a picture file as the mask.</source>
        <translation>Toma como máscara los grises de un archivo de imagen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Writes the mask as a grey PNG file.</source>
        <translation>Escribe la máscara como archivo PNG en grises.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>By</source>
        <translation>En</translation>
    </message>
    <message>
        <source>How far grow, shrink, feather and blur go.</source>
        <translation>Hasta dónde llegan agrandar, encoger, difuminar y desenfocar.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The colour that the mask shows in over the picture.</source>
        <translation>El color con que la máscara se ve sobre la imagen.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source>How strongly the mask covers the picture, in percent.</source>
        <translation>Con cuánta fuerza cubre la máscara la imagen, en porcentaje.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Color de la máscara</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>De la selección</translation>
    </message>
    <message>
        <source>Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is drawn.</source>
        <translation>Marca lo que está seleccionado. Para seleccionar, mantenga pulsada la tecla Ctrl con el lazo, el rectángulo, la elipse, el degradado o el cubo.</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>A la selección</translation>
    </message>
    <message>
        <source>Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected.</source>
        <translation>Selecciona lo que está marcado y quita la marca. Los pinceles y las formas solo pintan dentro de la selección.</translation>
    </message>
</context>
<context>
    <name>latelier::PaintDesk</name>
    <message>
        <source>Generate paints a new picture. Mark a part of one to change only that part.</source>
        <translation>Generar pinta una imagen nueva. Marque una parte para cambiar solo esa parte.</translation>
    </message>
    <message>
        <source>Generate paints the whole picture anew, as far as the change amount allows.</source>
        <translation>Generar pinta de nuevo la imagen entera, hasta donde permita el grado de cambio.</translation>
    </message>
    <message>
        <source>Generate fills the marked part and leaves the rest as it is.</source>
        <translation>Generar rellena la parte marcada y deja el resto como está.</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>imagen abierta</translation>
    </message>
    <message>
        <source>picture put away</source>
        <translation>imagen apartada</translation>
    </message>
    <message>
        <source>This is a preview of a step; a finished picture can be painted on.</source>
        <translation>Esto es la vista previa de un paso; se puede pintar sobre una imagen terminada.</translation>
    </message>
    <message>
        <source>picture to paint on</source>
        <translation>imagen para pintar</translation>
    </message>
    <message>
        <source>The picture that you work on has another size now; the new one is in Branches.</source>
        <translation>La imagen en la que trabaja tiene ahora otro tamaño; la nueva está en Ramas.</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>repaint</source>
        <translation>nueva pintura</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>máscara invertida</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>máscara vaciada</translation>
    </message>
    <message>
        <source>marked all</source>
        <translation>todo marcado</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>máscara agrandada</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>máscara encogida</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>máscara difuminada</translation>
    </message>
    <message>
        <source>blurred mask</source>
        <translation>máscara desenfocada</translation>
    </message>
    <message>
        <source>mask from alpha</source>
        <translation>máscara desde alfa</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Cargar máscara</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>loaded mask</source>
        <translation>máscara cargada</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Guardar máscara</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>extended picture</source>
        <translation>imagen ampliada</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>imagen recortada</translation>
    </message>
    <message>
        <source>Variations are made of a picture that was painted here; show one from Branches first.</source>
        <translation>Las variaciones parten de una imagen pintada aquí; muestre antes una desde Ramas.</translation>
    </message>
    <message>
        <source>There is no finished picture to enlarge.</source>
        <translation>No hay ninguna imagen terminada que ampliar.</translation>
    </message>
    <message>
        <source>The picture is as large as it can be painted anew.</source>
        <translation>La imagen ya es todo lo grande que se puede pintar de nuevo.</translation>
    </message>
    <message>
        <source>Generate makes the new room of the frame and fills it.</source>
        <translation>Generar crea el nuevo espacio del marco y lo rellena.</translation>
    </message>
    <message>
        <source>Generate crops the picture to the frame first.</source>
        <translation>Generar recorta primero la imagen al marco.</translation>
    </message>
    <message>
        <source>shown layer</source>
        <translation>capa mostrada</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>capa oculta</translation>
    </message>
    <message>
        <source>renamed layer</source>
        <translation>cambio de nombre de una capa</translation>
    </message>
    <message>
        <source>opacity of a layer</source>
        <translation>opacidad de una capa</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>new layer</source>
        <translation>capa nueva</translation>
    </message>
    <message>
        <source>deleted layer</source>
        <translation>capa eliminada</translation>
    </message>
    <message>
        <source>raised layer</source>
        <translation>capa subida</translation>
    </message>
    <message>
        <source>lowered layer</source>
        <translation>capa bajada</translation>
    </message>
    <message>
        <source>merged layers</source>
        <translation>capas combinadas</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>mask from selection</source>
        <translation>máscara a partir de la selección</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>mask to selection</source>
        <translation>máscara a selección</translation>
    </message>
</context>
<context>
    <name>latelier::PaintFiles</name>
    <message>
        <source>There is no picture that is worked on.</source>
        <translation>No hay ninguna imagen en la que se trabaje.</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Guardar el documento como</translation>
    </message>
    <message>
        <source>Latelier documents (*.latelier)</source>
        <translation>Documentos de Latelier (*.latelier)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture that you worked on the last time is kept, to the last stroke.</source>
        <translation>La imagen en la que trabajó la última vez se conserva, hasta el último trazo.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>Preguntar la próxima vez</translation>
    </message>
</context>
<context>
    <name>latelier::PaintSurface</name>
    <message>
        <source>%1: arrow keys move it, Enter puts it down and lifts it.</source>
        <translation>%1: las flechas lo mueven, Intro lo apoya y lo levanta.</translation>
    </message>
    <message>
        <source>%1 at %2, %3, put down.</source>
        <translation>%1 en %2, %3, apoyado.</translation>
    </message>
    <message>
        <source>%1 at %2, %3.</source>
        <translation>%1 en %2, %3.</translation>
    </message>
    <message>
        <source>Only the mask is shown.</source>
        <translation>Solo se muestra la máscara.</translation>
    </message>
    <message>
        <source>%1 % of the picture is marked to be made anew.</source>
        <translation>El %1 % de la imagen está marcado para hacerse de nuevo.</translation>
    </message>
    <message>
        <source>Brushes paint only on what is selected.</source>
        <translation>Los pinceles solo pintan dentro de la selección.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) lie over the picture; paint goes to “%1”.</source>
        <translation>
            <numerusform>%n capa cubre la imagen; se pinta en «%1».</numerusform>
            <numerusform>%n capas cubren la imagen; se pinta en «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::PictureStore</name>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>No se pudo guardar la imagen en %1: %2.</translation>
    </message>
    <message>
        <source>The picture to compare with is no longer in the gallery.</source>
        <translation>La imagen con la que comparar ya no está en la galería.</translation>
    </message>
</context>
<context>
    <name>latelier::PromptEdit</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 parts</source>
        <translation>%1 de %2 tokens, %3 partes</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”.</source>
        <translation>Este modelo no conoce la palabra «%1».</translation>
    </message>
</context>
<context>
    <name>latelier::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What shall be in the picture</source>
        <translation>Qué debe haber en la imagen</translation>
    </message>
    <message>
        <source>What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;
Ctrl+Up and Ctrl+Down do it for the selected words.</source>
        <translation>Qué debe haber en la imagen. (palabra:1.2) da más peso a una palabra, (palabra:0.8) menos;
Ctrl+Arriba y Ctrl+Abajo lo hacen con las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>What to keep out (negative prompt)</source>
        <translation>Qué no debe aparecer (prompt negativo)</translation>
    </message>
    <message>
        <source>What the picture moves away from. It has no effect at prompt strength 1.</source>
        <translation>De lo que se aleja la imagen. No tiene efecto si la fuerza del prompt es 1.</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>Longitud del prompt en tokens</translation>
    </message>
    <message>
        <source>Apply the prompt to the picture that is forming, from its next step on</source>
        <translation>Aplicar el prompt a la imagen que se está formando, desde su paso siguiente</translation>
    </message>
    <message>
        <source>Apply the prompt to the running picture</source>
        <translation>Aplicar el prompt a la imagen en curso</translation>
    </message>
    <message>
        <source>Add a style to the prompt</source>
        <translation>Añadir un estilo al prompt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Stop at once (Esc)</source>
        <translation>Detener de inmediato (Esc)</translation>
    </message>
    <message>
        <source>Paint this prompt (Ctrl+Enter)</source>
        <translation>Pintar este prompt (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>latelier::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Remove from the queue (Del)</source>
        <translation>Quitar de la cola (Supr)</translation>
    </message>
    <message>
        <source>Hold the queue: start nothing new</source>
        <translation>Pausar la cola: no empezar nada nuevo</translation>
    </message>
    <message>
        <source>Nothing waits. Ctrl+Enter while a picture forms puts the next one here</source>
        <translation>No hay nada esperando. Ctrl+Intro pone aquí la siguiente imagen mientras otra se forma</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Duplicate (Ins)</source>
        <translation>Duplicar (Ins)</translation>
    </message>
</context>
<context>
    <name>latelier::RunHistory</name>
    <message>
        <source>No prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>Mismos ajustes</translation>
    </message>
    <message>
        <source>From step %1: %2</source>
        <translation>Desde el paso %1: %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>detenida en el paso %1, %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fallida, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::SavingDialog</name>
    <message>
        <source>Keep the steps of each picture</source>
        <translation>Guardar los pasos de cada imagen</translation>
    </message>
    <message>
        <source>Remove kept steps…</source>
        <translation>Quitar los pasos guardados…</translation>
    </message>
    <message>
        <source>How pictures are kept</source>
        <translation>Cómo se guardan las imágenes</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG de 16 bits por canal</translation>
    </message>
    <message>
        <source>Old pictures can then be looked through in the timeline, and branched from, as new ones</source>
        <translation>Las imágenes antiguas se pueden recorrer entonces en la línea de tiempo y ramificar como las nuevas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Every pixel as it was made; read by all programs.</source>
        <translation>Cada píxel tal como se hizo; lo leen todos los programas.</translation>
    </message>
    <message>
        <source>Smaller files that lose a little. The settings are kept all the same.</source>
        <translation>Archivos más pequeños que pierden un poco. Los ajustes se guardan igualmente.</translation>
    </message>
    <message>
        <source>No steps are kept.</source>
        <translation>No hay pasos guardados.</translation>
    </message>
    <message numerus="yes">
        <source>Steps of %n picture(s): %1</source>
        <translation>
            <numerusform>Pasos de %n imagen: %1</numerusform>
            <numerusform>Pasos de %n imágenes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove kept steps</source>
        <translation>Quitar los pasos guardados</translation>
    </message>
    <message numerus="yes">
        <source>Remove the kept steps of %n picture(s)?</source>
        <translation>
            <numerusform>¿Quitar los pasos guardados de %n imagen?</numerusform>
            <numerusform>¿Quitar los pasos guardados de %n imágenes?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures stay. Their steps can be had again by making them again.</source>
        <translation>Las imágenes se quedan. Sus pasos se recuperan al repetirlas.</translation>
    </message>
    <message>
        <source>Remove the steps</source>
        <translation>Quitar los pasos</translation>
    </message>
    <message>
        <source>What the decoder gave, not rounded to 8 bits a channel: for grading and printing.</source>
        <translation>Lo que dio el decodificador, sin redondear a 8 bits por canal: para retocar el color e imprimir.</translation>
    </message>
</context>
<context>
    <name>latelier::SettingsForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>latelier::SettingsPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The network that paints. Each has learned its own world of pictures.</source>
        <translation>La red que pinta. Cada una ha aprendido su propio mundo de imágenes.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width and height in pixels. Models paint best near the size they were trained at.</source>
        <translation>Ancho y alto en píxeles. Los modelos pintan mejor cerca del tamaño con que se entrenaron.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many times the picture is refined. More is slower; most samplers settle between 15 and 30.</source>
        <translation>Cuántas veces se refina la imagen. Más es más lento; la mayoría de los muestreadores se asientan entre 15 y 30.</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Fuerza del prompt</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>guidance scale</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.
It can be moved while a picture forms.</source>
        <translation>Con cuánto rigor sigue la imagen al prompt. Baja es libre y suave, alta es literal y dura.
Se puede mover mientras se forma una imagen.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>The way from noise to picture: how each step uses what the model sees.</source>
        <translation>El camino del ruido a la imagen: cómo usa cada paso lo que ve el modelo.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Where along the way the steps are spent: on composition or on detail.</source>
        <translation>En qué parte del camino se gastan los pasos: en la composición o en el detalle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The number that the starting noise grows from. The same seed and settings give the same picture.</source>
        <translation>El número del que crece el ruido inicial. La misma semilla y los mismos ajustes dan la misma imagen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many pictures to paint, each with the next seed.</source>
        <translation>Cuántas imágenes pintar, cada una con la semilla siguiente.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The picture that is changed. Drop another one on the canvas to replace it.</source>
        <translation>La imagen que se cambia. Suelte otra en el lienzo para reemplazarla.</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Grado de cambio</translation>
    </message>
    <message>
        <source>denoising strength</source>
        <translation>denoising strength</translation>
    </message>
    <message>
        <source>How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it.</source>
        <translation>Cuánto puede alejarse la imagen de aquella de la que parte: 0 la conserva, 1 la ignora.</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>layers of the text encoder left out, plus 1</source>
        <translation>capas del codificador de texto omitidas, más 1</translation>
    </message>
    <message>
        <source>2 reads the prompt a little more loosely; some models were trained that way.</source>
        <translation>2 lee el prompt con algo más de libertad; algunos modelos se entrenaron así.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Every 2 steps</source>
        <translation>Cada 2 pasos</translation>
    </message>
    <message>
        <source>Every 5 steps</source>
        <translation>Cada 5 pasos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>How often the forming picture is shown. Each preview costs a little time.</source>
        <translation>Con qué frecuencia se muestra la imagen que se forma. Cada vista previa cuesta un poco de tiempo.</translation>
    </message>
    <message>
        <source>Quick colours</source>
        <translation>Colores rápidos</translation>
    </message>
    <message>
        <source>Full decoder</source>
        <translation>Decodificador completo</translation>
    </message>
    <message>
        <source>Preview by</source>
        <translation>Vista previa por</translation>
    </message>
    <message>
        <source>preview method</source>
        <translation>método de vista previa</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar ancho y alto</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>Tamaños habituales</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Sacar ahora una semilla nueva</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>Reutilizar la última semilla</translation>
    </message>
    <message>
        <source>Take the last picture&apos;s seed and keep it</source>
        <translation>Tomar la semilla de la última imagen y conservarla</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Conservar la semilla</translation>
    </message>
    <message>
        <source>Keep this seed for the next pictures; unlocked, each picture draws a new one</source>
        <translation>Conservar esta semilla para las próximas imágenes; sin bloquear, cada imagen saca una nueva</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>Volver a partir del ruido</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>%1 · %2 px · %3</source>
        <translation>%1 · %2 px · %3</translation>
    </message>
    <message>
        <source>Tiny decoder…</source>
        <translation>Decodificador pequeño…</translation>
    </message>
    <message>
        <source>Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;
a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick.</source>
        <translation>Los colores rápidos no cuestan nada pero son toscos; el decodificador completo muestra la imagen real y se toma su tiempo;
un decodificador pequeño (un archivo TAESD, que se consigue junto a los modelos) es casi igual de fiel y rápido.</translation>
    </message>
    <message>
        <source>Tiny decoder: %1</source>
        <translation>Decodificador pequeño: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Fast (8 bits)</source>
        <translation>Rápida (8 bits)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly
halves the model&apos;s memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever
suits this computer.</source>
        <translation>Los números con los que calcula el modelo. «Rápida» tarda menos de la mitad en procesadores recientes y ocupa casi
la mitad de la memoria del modelo, con una diferencia difícil de ver. «Automática» usa 16 o 32 bits, según lo que
convenga a este equipo.</translation>
    </message>
    <message>
        <source>fingerprint %1 %</source>
        <translation>huella %1 %</translation>
    </message>
</context>
<context>
    <name>latelier::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Weight of the selected words</source>
        <translation>Peso de las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Arriba, Ctrl+Abajo</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Space or middle button, arrow keys</source>
        <translation>Espacio o botón central, flechas</translation>
    </message>
    <message>
        <source>Zoom to the cursor</source>
        <translation>Zoom hacia el puntero</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Step before, step after</source>
        <translation>Paso anterior, paso siguiente</translation>
    </message>
    <message>
        <source>Left, Right on the timeline</source>
        <translation>Izquierda, Derecha en la línea de tiempo</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>Solo el lienzo</translation>
    </message>
    <message>
        <source>Tab on the canvas</source>
        <translation>Tab en el lienzo</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 ya lo usa «%2».</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>«%1» es ahora %2.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Teclas predeterminadas</translation>
    </message>
    <message>
        <source>Every action has its standard keys again.</source>
        <translation>Todas las acciones vuelven a tener sus teclas predeterminadas.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>«%1» ya no tiene teclas.</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace leaves the action without keys.</source>
        <translation>Pulse las nuevas teclas en un campo. Retroceso deja la acción sin teclas.</translation>
    </message>
</context>
<context>
    <name>latelier::SpeedSettings</name>
    <message>
        <source>Settings that take less time and change the picture a little. All are off unless you move them.
They hold for the next picture or branch, and each picture keeps its own.
Try Fast under Precision first: on newer processors it saves more and changes less.</source>
        <translation>Ajustes que tardan menos y cambian un poco la imagen. Todos están desactivados mientras no los mueva.
Valen para la próxima imagen o rama, y cada imagen conserva los suyos.
Pruebe antes «Rápida» en «Precisión»: en procesadores recientes ahorra más y cambia menos.</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Ritmo de formas</translation>
    </message>
    <message>
        <source>steps between deep features, DeepCache</source>
        <translation>pasos entre características profundas, DeepCache</translation>
    </message>
    <message>
        <source>The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.
2 takes little more than half the time, for a difference that is hard to see in most pictures;
from 3 on, details come out differently.</source>
        <translation>Cada cuántos pasos se calculan de nuevo las formas grandes; entre ellos se conservan. 1 es cada paso.
2 tarda poco más de la mitad, con una diferencia difícil de ver en la mayoría de las imágenes;
a partir de 3 cambian los detalles.</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Zonas fusionadas</translation>
    </message>
    <message>
        <source>token merging ratio</source>
        <translation>token merging ratio</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s smallest areas that the model looks at as one with another like them.
0 merges none. It saves more the larger the picture is, and costs fine texture.</source>
        <translation>La parte de las zonas más pequeñas de la imagen que el modelo mira junto con otra parecida como una sola. 0 no une ninguna.
Cuanto mayor es la imagen, más ahorra; se pierde textura fina.</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>Fuerza en pasos</translation>
    </message>
    <message>
        <source>guidance interval</source>
        <translation>guidance interval</translation>
    </message>
    <message>
        <source>The first and the last step in which the prompt strength acts. The other steps take about
half the time and follow the prompt as softly as a prompt strength of 1 does.</source>
        <translation>El primer y el último paso en los que actúa la fuerza del prompt. Los demás tardan más o menos la mitad
y siguen el prompt con la suavidad de una fuerza de 1.</translation>
    </message>
    <message>
        <source>First step of the prompt strength</source>
        <translation>Primer paso de la fuerza del prompt</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Last step of the prompt strength</source>
        <translation>Último paso de la fuerza del prompt</translation>
    </message>
    <message>
        <source>Save time</source>
        <translation>Ahorrar tiempo</translation>
    </message>
    <message>
        <source>Save time (in use)</source>
        <translation>Ahorrar tiempo (en uso)</translation>
    </message>
</context>
<context>
    <name>latelier::Studio</name>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>%1 s por paso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 with the queue</source>
        <translation>%1 con la cola</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the start picture</source>
        <translation>Leyendo la imagen inicial</translation>
    </message>
    <message>
        <source>Repeating the steps before the branch</source>
        <translation>Repitiendo los pasos anteriores a la rama</translation>
    </message>
    <message>
        <source>Turning the last step into the picture</source>
        <translation>Convirtiendo el último paso en la imagen</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineCells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeline of steps</source>
        <translation>Línea de tiempo de los pasos</translation>
    </message>
    <message>
        <source>Left and right show the step before and after, End goes back to the latest.</source>
        <translation>Izquierda y derecha muestran el paso anterior y el siguiente, Fin vuelve al último.</translation>
    </message>
    <message>
        <source>The steps of the picture appear here while it forms</source>
        <translation>Los pasos de la imagen aparecen aquí mientras se forma</translation>
    </message>
    <message>
        <source>Step %1: noise level %2, prompt strength %3, %4</source>
        <translation>Paso %1: nivel de ruido %2, fuerza del prompt %3, %4</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>Cambiado aquí: %1</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop now and keep this step as the picture</source>
        <translation>Detener ahora y conservar este paso como imagen</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>Reproducir los pasos</translation>
    </message>
    <message>
        <source>Branch from here: go on from this step with the settings shown now</source>
        <translation>Ramificar desde aquí: seguir desde este paso con los ajustes que se ven ahora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A studio for pictures made with latent diffusion</source>
        <translation>Un estudio para imágenes hechas con difusión latente</translation>
    </message>
    <message>
        <source>Pictures and models to open.</source>
        <translation>Imágenes y modelos que abrir.</translation>
    </message>
</context>
</TS>
