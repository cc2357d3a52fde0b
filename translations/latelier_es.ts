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
    <message>
        <source>its description is damaged</source>
        <translation>su descripción está dañada</translation>
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
    <message>
        <source>stands there twice</source>
        <translation>figura dos veces</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>no contiene ningún tensor</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>no contiene ninguna tabla de tensores</translation>
    </message>
    <message>
        <source>is no tensor</source>
        <translation>no es un tensor</translation>
    </message>
    <message>
        <source>is made in a way that PyTorch does not use</source>
        <translation>está hecho de un modo que PyTorch no usa</translation>
    </message>
    <message>
        <source>is made from something that is not what PyTorch writes</source>
        <translation>está hecho de algo que PyTorch no escribe</translation>
    </message>
    <message>
        <source>has a negative size or place</source>
        <translation>tiene un tamaño o una posición negativos</translation>
    </message>
    <message>
        <source>refers to something that is no storage</source>
        <translation>remite a algo que no es un bloque de datos</translation>
    </message>
    <message>
        <source>has fewer bytes of data in the archive than it needs</source>
        <translation>tiene en el archivo comprimido menos bytes de datos de los que necesita</translation>
    </message>
    <message>
        <source>reaches past the end of its data</source>
        <translation>sobrepasa el final de sus datos</translation>
    </message>
    <message>
        <source>repeats its data more often than any model needs</source>
        <translation>repite sus datos más veces de las que necesita cualquier modelo</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s checkpoints: it has no data.pkl</source>
        <translation>es un archivo zip, pero no un checkpoint de PyTorch: falta data.pkl</translation>
    </message>
    <message>
        <source>it holds a TorchScript program and not a table of tensors</source>
        <translation>contiene un programa TorchScript y no una tabla de tensores</translation>
    </message>
    <message>
        <source>it was saved on a big-endian machine</source>
        <translation>se guardó en una máquina big-endian</translation>
    </message>
    <message>
        <source>it was saved in the format of PyTorch before 1.6; open it with torch.load in Python and save it again, as .safetensors or with torch.save</source>
        <translation>se guardó en el formato de PyTorch anterior a 1.6; ábralo con torch.load en Python y guárdelo de nuevo, como .safetensors o con torch.save</translation>
    </message>
    <message>
        <source>it is a bare Python pickle and not a checkpoint of PyTorch</source>
        <translation>es un simple pickle de Python y no un checkpoint de PyTorch</translation>
    </message>
    <message>
        <source>vocab.json is no JSON object of tokens and ids</source>
        <translation>vocab.json no es un objeto JSON de tokens y números</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>the file is empty; download it again</source>
        <translation>el archivo está vacío; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>it has no weight_map that says which shard holds which tensor</source>
        <translation>no tiene weight_map que diga qué parte contiene cada tensor</translation>
    </message>
    <message>
        <source>it describes a model but holds none of its weights; give the weight file or, for a diffusers model, the folder that holds model_index.json</source>
        <translation>describe un modelo, pero no contiene sus pesos; indique el archivo de pesos o, si es un modelo diffusers, la carpeta que contiene model_index.json</translation>
    </message>
    <message>
        <source>the folder holds no model_index.json, so it is no diffusers model</source>
        <translation>la carpeta no contiene model_index.json, así que no es un modelo diffusers</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json prefers settings that do not exist.</source>
        <translation>El latelier.json del modelo prefiere ajustes que no existen.</translation>
    </message>
    <message>
        <source>takes more from its stack than lies there</source>
        <translation>toma de su pila más de lo que hay</translation>
    </message>
    <message>
        <source>goes back to a mark that it has not set</source>
        <translation>vuelve a una marca que no ha puesto</translation>
    </message>
    <message>
        <source>has a key without a value</source>
        <translation>tiene una clave sin valor</translation>
    </message>
    <message>
        <source>adds items to something that holds none</source>
        <translation>añade elementos a algo que no los admite</translation>
    </message>
    <message>
        <source>recalls an object that it has not stored</source>
        <translation>recupera un objeto que no ha guardado</translation>
    </message>
    <message>
        <source>names a function by something that is no text</source>
        <translation>nombra una función con algo que no es un texto</translation>
    </message>
    <message>
        <source>makes an object of no class</source>
        <translation>crea un objeto sin clase</translation>
    </message>
    <message>
        <source>ends too early, so the file was cut short; download it again</source>
        <translation>termina demasiado pronto, así que el archivo quedó cortado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>has a number that cannot be read</source>
        <translation>tiene un número que no se puede leer</translation>
    </message>
    <message>
        <source>it is no PNG file, and this build reads no other kind</source>
        <translation>no es un archivo PNG, y esta compilación no lee otros</translation>
    </message>
    <message>
        <source>the file is damaged or cut off</source>
        <translation>el archivo está dañado o cortado</translation>
    </message>
    <message>
        <source>this build reads PNG of 8 or 16 bits a channel without interlacing; save it so</source>
        <translation>esta compilación lee PNG de 8 o 16 bits por canal sin entrelazado; guárdelo así</translation>
    </message>
    <message>
        <source>A picture without pixels cannot be written as PNG.</source>
        <translation>Una imagen sin píxeles no se puede escribir como PNG.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>it uses a colour that its palette lacks</source>
        <translation>usa un color que falta en su paleta</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un número entero de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>una lista de cambios</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an object with a parent</source>
        <translation>un objeto con una imagen de origen</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; stands twice in its header</source>
        <translation>«__metadata__» figura dos veces en su cabecera</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un número negativo</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>un número que no es entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>it is shorter than the smallest model file</source>
        <translation>es más corto que el archivo de modelo más pequeño</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a checkpoint of PyTorch</source>
        <translation>no es ni un archivo safetensors ni un checkpoint de PyTorch</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file, which was cut short; download it again</source>
        <translation>su cabecera sobrepasa el final del archivo, que quedó cortado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>its header is empty</source>
        <translation>su cabecera está vacía</translation>
    </message>
    <message>
        <source>its header is not valid JSON: it has a zero byte</source>
        <translation>su cabecera no es JSON válido: contiene un byte nulo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se superó la cuota de disco</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada o salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>it is a GGUF file; give the .safetensors form of the model</source>
        <translation>es un archivo GGUF; indique la versión .safetensors del modelo</translation>
    </message>
    <message>
        <source>it is a Git LFS pointer and not the file itself; fetch it with &quot;git lfs pull&quot;</source>
        <translation>es un puntero de Git LFS y no el archivo mismo; obténgalo con «git lfs pull»</translation>
    </message>
    <message>
        <source>it is a web page, saved in place of the model; download it again</source>
        <translation>es una página web guardada en lugar del modelo; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>its directory reaches past the end of the file, which was cut short; download it again</source>
        <translation>su directorio sobrepasa el final del archivo, que quedó cortado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>it is too short for a checkpoint; download it again</source>
        <translation>es demasiado corto para un checkpoint; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the directory at its end is missing, so it was cut short; download it again</source>
        <translation>falta el directorio al final, así que quedó cortado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>it is one part of a zip archive in several parts</source>
        <translation>es una parte de un archivo zip de varias partes</translation>
    </message>
    <message>
        <source>its zip64 directory is damaged; download it again</source>
        <translation>su directorio zip64 está dañado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>its zip directory does not lie inside the file</source>
        <translation>su directorio zip no está dentro del archivo</translation>
    </message>
    <message>
        <source>its zip directory is damaged; download it again</source>
        <translation>su directorio zip está dañado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The number of steps must be from 1 to 1000.</source>
        <translation>El número de pasos debe ser de 1 a 1000.</translation>
    </message>
    <message>
        <source>The coarse layers can be computed at every 1st to 1000th step.</source>
        <translation>Las capas gruesas se pueden calcular desde en cada paso hasta en uno de cada 1000.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>La proporción de zonas fusionadas debe ser de 0 a 0,75.</translation>
    </message>
    <message>
        <source>The number of pictures must be at least 1.</source>
        <translation>El número de imágenes debe ser al menos 1.</translation>
    </message>
    <message>
        <source>A mask needs the picture that it lies on; give a source picture as well.</source>
        <translation>Una máscara necesita la imagen sobre la que está; indique también una imagen de partida.</translation>
    </message>
    <message>
        <source>The denoising strength must be from 0 to 1.</source>
        <translation>La intensidad de la eliminación de ruido debe ser de 0 a 1.</translation>
    </message>
    <message>
        <source>The guidance scale must be a number.</source>
        <translation>La fuerza del prompt debe ser un número.</translation>
    </message>
    <message>
        <source>This model is made for inpainting; without a picture and a mask it paints everything anew.</source>
        <translation>Este modelo está hecho para inpainting; sin imagen ni máscara pinta todo de nuevo.</translation>
    </message>
    <message>
        <source>The decoder overflowed and the picture was decoded again in float32.</source>
        <translation>El decodificador se desbordó y la imagen se decodificó de nuevo en float32.</translation>
    </message>
    <message>
        <source>Previews by a tiny decoder need its file; choose a TAESD decoder.</source>
        <translation>Las vistas previas con un decodificador pequeño necesitan su archivo; elija un decodificador TAESD.</translation>
    </message>
    <message>
        <source>The generation was cancelled.</source>
        <translation>La generación se canceló.</translation>
    </message>
    <message>
        <source>its configuration asks for more than 100,000 tensors</source>
        <translation>su configuración pide más de 100 000 tensores</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>un tensor</translation>
    </message>
    <message>
        <source>The autoencoder&apos;s configuration has no levels or no latent channels.</source>
        <translation>La configuración del autocodificador no tiene niveles o no tiene canales latentes.</translation>
    </message>
    <message>
        <source>A tile must be at least twice as large as its overlap.</source>
        <translation>Una tesela debe ser al menos el doble de grande que su solapamiento.</translation>
    </message>
    <message>
        <source>The U-Net&apos;s configuration must have channels, attention and heads for the same levels.</source>
        <translation>La configuración de la U-Net debe tener canales, atención y cabezas para los mismos niveles.</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule needs at least 2 steps.</source>
        <translation>La planificación de ruido del modelo necesita al menos 2 pasos.</translation>
    </message>
    <message>
        <source>The kept state of the noise belongs to another number of pictures.</source>
        <translation>El estado guardado del ruido corresponde a otro número de imágenes.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>asks for an architecture that is not supported</source>
        <translation>pide una arquitectura que no es compatible</translation>
    </message>
    <message>
        <source>is no whole number that fits</source>
        <translation>no es un número entero admisible</translation>
    </message>
    <message>
        <source>differs between the levels, which is not supported</source>
        <translation>difiere entre los niveles, lo que no es compatible</translation>
    </message>
    <message>
        <source>does not have one entry for each of the block_out_channels</source>
        <translation>no tiene una entrada para cada uno de los block_out_channels</translation>
    </message>
    <message>
        <source>asks for blocks that are not supported</source>
        <translation>pide bloques que no son compatibles</translation>
    </message>
    <message>
        <source>does not divide the channels of its level</source>
        <translation>no divide los canales de su nivel</translation>
    </message>
    <message>
        <source>does not divide the channels</source>
        <translation>no divide los canales</translation>
    </message>
    <message>
        <source>is not above 0</source>
        <translation>no es mayor que 0</translation>
    </message>
    <message>
        <source>does not divide the hidden_size</source>
        <translation>no divide hidden_size</translation>
    </message>
    <message>
        <source>or &quot;max_position_embeddings&quot; is too small</source>
        <translation>o «max_position_embeddings» es demasiado pequeño</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>and &quot;beta_end&quot; are not between 0 and 1 in this order</source>
        <translation>y «beta_end» no están entre 0 y 1 en este orden</translation>
    </message>
    <message>
        <source>is not between 2 and 100000</source>
        <translation>no está entre 2 y 100000</translation>
    </message>
    <message>
        <source>It is taken for a v-prediction model because of its name.</source>
        <translation>Se toma por un modelo de predicción v a causa de su nombre.</translation>
    </message>
    <message>
        <source>It is taken for an eps-prediction model; if pictures come out as noise, put a .yaml of the same name with the line parameterization: &quot;v&quot; beside it.</source>
        <translation>Se toma por un modelo de predicción eps; si las imágenes salen como ruido, ponga al lado un .yaml del mismo nombre con la línea parameterization: &quot;v&quot;.</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>el disco está lleno; haga sitio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the file would be larger than this account may write</source>
        <translation>el archivo sería mayor de lo que esta cuenta puede escribir</translation>
    </message>
    <message>
        <source>this account is not allowed to</source>
        <translation>esta cuenta no tiene permiso</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>el lugar es de solo lectura</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <translation>no existe ese archivo o carpeta; compruebe la ruta</translation>
    </message>
    <message>
        <source>The WebP picture has no size; its settings cannot be put into it.</source>
        <translation>La imagen WebP no tiene tamaño; no se pueden incluir sus ajustes.</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; its settings cannot be put into it.</source>
        <translation>La imagen no es un archivo JPEG; no se pueden incluir sus ajustes.</translation>
    </message>
    <message>
        <source>The picture&apos;s settings are too long for a JPEG file, which has room for 64 KB of them. Save it as PNG, or without its settings.</source>
        <translation>Los ajustes de la imagen son demasiado largos para un archivo JPEG, que admite 64 KB. Guárdela como PNG o sin sus ajustes.</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; nothing can be left out of it.</source>
        <translation>La imagen no es un archivo JPEG; no se puede quitar nada de ella.</translation>
    </message>
    <message>
        <source>The picture is no WebP file; its settings cannot be put into it.</source>
        <translation>La imagen no es un archivo WebP; no se pueden incluir sus ajustes.</translation>
    </message>
    <message>
        <source>The picture is no WebP file; nothing can be left out of it.</source>
        <translation>La imagen no es un archivo WebP; no se puede quitar nada de ella.</translation>
    </message>
    <message>
        <source>The gallery&apos;s database is damaged and lies in a read-only place; the pictures are shown without their stars, tags and notes.</source>
        <translation>La base de datos de la galería está dañada y en un lugar de solo lectura; las imágenes se muestran sin sus estrellas, etiquetas y notas.</translation>
    </message>
    <message>
        <source>The check of the gallery was stopped.</source>
        <translation>La comprobación de la galería se detuvo.</translation>
    </message>
    <message>
        <source>The words for searching did not agree with the pictures.</source>
        <translation>Las palabras de búsqueda no coincidían con las imágenes.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <translation>Una etiqueta necesita al menos una letra.</translation>
    </message>
    <message>
        <source>The work on the gallery was stopped.</source>
        <translation>El trabajo en la galería se detuvo.</translation>
    </message>
    <message>
        <source>The system&apos;s library of checksums does not work.</source>
        <translation>La biblioteca de sumas de comprobación del sistema no funciona.</translation>
    </message>
    <message>
        <source>a step has a shape that no latent has</source>
        <translation>un paso tiene una forma que ningún latente tiene</translation>
    </message>
    <message>
        <source>its steps have different shapes</source>
        <translation>sus pasos tienen formas distintas</translation>
    </message>
    <message>
        <source>its map to colours has a wrong shape</source>
        <translation>su conversión a colores tiene una forma incorrecta</translation>
    </message>
    <message>
        <source>its map to colours is for other latents</source>
        <translation>su conversión a colores es para otros latentes</translation>
    </message>
    <message>
        <source>a step lacks its numbers</source>
        <translation>a un paso le faltan sus números</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>no tiene píxeles</translation>
    </message>
    <message>
        <source>An empty picture cannot be saved.</source>
        <translation>Una imagen vacía no se puede guardar.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP or OpenEXR file</source>
        <translation>no es un archivo PNG, JPEG, WebP ni OpenEXR</translation>
    </message>
    <message>
        <source>The settings in the picture cannot be read.</source>
        <translation>Los ajustes de la imagen no se pueden leer.</translation>
    </message>
    <message>
        <source>The picture is no PNG file; text cannot be put into it.</source>
        <translation>La imagen no es un archivo PNG; no se puede incluir texto.</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>falló el disco</translation>
    </message>
    <message>
        <source>a name in it has %1 characters</source>
        <translation>un nombre que contiene tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>el tensor %1 %2</translation>
    </message>
    <message>
        <source>it holds a Python object of %1 and not a table of tensors; save its state_dict() instead</source>
        <translation>contiene un objeto de Python de %1 y no una tabla de tensores; guarde en su lugar su state_dict()</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>tiene %1 dimensiones</translation>
    </message>
    <message>
        <source>would be made by calling %1, which is never done</source>
        <translation>se haría llamando a %1, lo que nunca se hace</translation>
    </message>
    <message>
        <source>is stored as %1, which is unknown</source>
        <translation>está guardado como %1, que es desconocido</translation>
    </message>
    <message>
        <source>has its data in the entry %1, which the archive lacks</source>
        <translation>tiene sus datos en la entrada %1, que falta en el archivo comprimido</translation>
    </message>
    <message>
        <source>has the impossible shape %1</source>
        <translation>tiene la forma imposible %1</translation>
    </message>
    <message>
        <source>it has two pickles, %1 and %2</source>
        <translation>tiene dos pickles, %1 y %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 cannot be read; copy merges.txt and vocab.json there, or beside the model, from the folder &quot;tokenizer&quot; of any Stable Diffusion model in diffusers form.</source>
        <translation>El archivo del tokenizador %1 no se puede leer; copie allí, o junto al modelo, merges.txt y vocab.json de la carpeta «tokenizer» de cualquier modelo Stable Diffusion en formato diffusers.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 is damaged: %2.</source>
        <translation>El tokenizador de %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; in vocab.json is no number from 0 on</source>
        <translation>el número de «%1» en vocab.json no es un número desde 0</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; of merges.txt is no pair</source>
        <translation>la línea «%1» de merges.txt no es un par</translation>
    </message>
    <message>
        <source>vocab.json has no %1</source>
        <translation>vocab.json no tiene %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model file: %2.</source>
        <translation>%1 no sirve como archivo de modelo: %2.</translation>
    </message>
    <message>
        <source>its weight_map has no file for the tensor %1</source>
        <translation>su weight_map no tiene archivo para el tensor %1</translation>
    </message>
    <message>
        <source>its shard %1 is not a file beside it</source>
        <translation>su parte %1 no es un archivo que esté a su lado</translation>
    </message>
    <message>
        <source>its shard %1 is missing; download it to that folder</source>
        <translation>falta su parte %1; descárguela en esa carpeta</translation>
    </message>
    <message>
        <source>There is no model at %1: check the path.</source>
        <translation>No hay ningún modelo en %1: compruebe la ruta.</translation>
    </message>
    <message>
        <source>it is one part of a diffusers model; give the folder %1</source>
        <translation>es una parte de un modelo diffusers; indique la carpeta %1</translation>
    </message>
    <message>
        <source>it is a folder of models; give one of them, such as %1</source>
        <translation>es una carpeta de modelos; indique uno de ellos, por ejemplo %1</translation>
    </message>
    <message>
        <source>it has no weights for its %1: no %2.safetensors; download the whole folder</source>
        <translation>no tiene pesos para %1: no hay %2.safetensors; descargue la carpeta entera</translation>
    </message>
    <message>
        <source>two of its shards hold the tensor %1</source>
        <translation>dos de sus partes contienen el tensor %1</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json has an unusable &apos;%1&apos;.</source>
        <translation>El latelier.json del modelo tiene un «%1» inservible.</translation>
    </message>
    <message>
        <source>has more than %1 objects</source>
        <translation>tiene más de %1 objetos</translation>
    </message>
    <message>
        <source>names a function by a text of %1 characters</source>
        <translation>nombra una función con un texto de %1 caracteres</translation>
    </message>
    <message>
        <source>asks to run %1, which no model needs; nothing was run, do not trust this file</source>
        <translation>pide ejecutar %1, que ningún modelo necesita; no se ejecutó nada, no confíe en este archivo</translation>
    </message>
    <message>
        <source>has the unknown protocol %1</source>
        <translation>tiene el protocolo desconocido %1</translation>
    </message>
    <message>
        <source>has the unknown opcode %1</source>
        <translation>tiene el código de operación desconocido %1</translation>
    </message>
    <message>
        <source>its pickle of %1 bytes is larger than any model needs</source>
        <translation>su pickle de %1 bytes es mayor de lo que necesita cualquier modelo</translation>
    </message>
    <message>
        <source>its pickle %1</source>
        <translation>su pickle %1</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2.</source>
        <translation>La imagen %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>it says to be %1x%2 pixels large</source>
        <translation>dice medir %1x%2 píxeles</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;; is the disk full or the folder read-only?</source>
        <translation>No se puede escribir la imagen «%1»; ¿está lleno el disco o es la carpeta de solo lectura?</translation>
    </message>
    <message>
        <source>Cannot move the picture to &quot;%1&quot;.</source>
        <translation>No se puede mover la imagen a «%1».</translation>
    </message>
    <message>
        <source>The stored settings cannot be read: &quot;%1&quot; must be %2.</source>
        <translation>Los ajustes guardados no se pueden leer: «%1» debe ser: %2.</translation>
    </message>
    <message>
        <source>a word that this version knows, not &quot;%1&quot;</source>
        <translation>una palabra que esta versión conozca, no «%1»</translation>
    </message>
    <message>
        <source>at most %1 branches deep</source>
        <translation>de %1 ramas de profundidad como máximo</translation>
    </message>
    <message>
        <source>the metadata %1 stands twice in its header</source>
        <translation>el metadato %1 figura dos veces en su cabecera</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 twice</source>
        <translation>el tensor %1 tiene %2 dos veces</translation>
    </message>
    <message>
        <source>the tensor %1 lacks its dtype, shape or data_offsets</source>
        <translation>al tensor %1 le falta su dtype, shape o data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 has the unknown dtype %2</source>
        <translation>el tensor %1 tiene el dtype desconocido %2</translation>
    </message>
    <message>
        <source>the tensor %1 has more than %2 numbers in its %3</source>
        <translation>el tensor %1 tiene más de %2 números en %3</translation>
    </message>
    <message>
        <source>its header is not valid JSON at byte %1</source>
        <translation>su cabecera no es JSON válido en el byte %1</translation>
    </message>
    <message>
        <source>at its start</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>as the metadata %1</source>
        <translation>como metadato %1</translation>
    </message>
    <message>
        <source>in the entry of the tensor %1</source>
        <translation>en la entrada del tensor %1</translation>
    </message>
    <message>
        <source>its header has %1 %2, where the format has none</source>
        <translation>su cabecera tiene %1 %2, donde el formato no lo prevé</translation>
    </message>
    <message>
        <source>the tensor %1 overlaps another one</source>
        <translation>el tensor %1 se solapa con otro</translation>
    </message>
    <message>
        <source>the tensor %1 follows a hole in the data</source>
        <translation>el tensor %1 sigue a un hueco en los datos</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 bytes al final no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>the tensor %1 has a dimension of %2</source>
        <translation>el tensor %1 tiene una dimensión de %2</translation>
    </message>
    <message>
        <source>the tensor %1 ends before it begins</source>
        <translation>el tensor %1 termina antes de empezar</translation>
    </message>
    <message>
        <source>the tensor %1 reaches past the end of the file, which was cut short; download it again</source>
        <translation>el tensor %1 sobrepasa el final del archivo, que quedó cortado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the tensor %1 of shape %2 and dtype %3 does not have the size of its data, %4 bytes</source>
        <translation>el tensor %1 de forma %2 y dtype %3 no tiene el tamaño de sus datos, %4 bytes</translation>
    </message>
    <message>
        <source>its header of %1 bytes is over the limit of 100 MB</source>
        <translation>su cabecera de %1 bytes supera el límite de 100 MB</translation>
    </message>
    <message>
        <source>the tensor %1 does not have two data_offsets</source>
        <translation>el tensor %1 no tiene dos data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 stands twice in its header</source>
        <translation>el tensor %1 figura dos veces en su cabecera</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>El archivo %1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>The tensor %1 for %2 has %3 bytes, which its shape %4 does not.</source>
        <translation>El tensor %1 para %2 tiene %3 bytes, lo que no corresponde a su forma %4.</translation>
    </message>
    <message>
        <source>There is no sampler named &quot;%1&quot;; the nearest are %2.</source>
        <translation>No hay ningún muestreador llamado «%1»; los más parecidos son %2.</translation>
    </message>
    <message>
        <source>There is no schedule named &quot;%1&quot;; the nearest are %2.</source>
        <translation>No hay ninguna planificación llamada «%1»; las más parecidas son %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>its zip directory names %1 entries, more than it has room for or than a checkpoint has</source>
        <translation>su directorio zip nombra %1 entradas, más de las que caben o de las que tiene un checkpoint</translation>
    </message>
    <message>
        <source>the extra field of its entry %1 is damaged</source>
        <translation>el campo adicional de su entrada %1 está dañado</translation>
    </message>
    <message>
        <source>its entry %1 has a name that no checkpoint uses</source>
        <translation>su entrada %1 tiene un nombre que ningún checkpoint usa</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>su entrada %1 está cifrada</translation>
    </message>
    <message>
        <source>its entry %1 is compressed (method %2), which PyTorch never does; if this is an archive with a model inside, unpack it first</source>
        <translation>su entrada %1 está comprimida (método %2), lo que PyTorch nunca hace; si es un archivo comprimido con un modelo dentro, descomprímalo primero</translation>
    </message>
    <message>
        <source>its entry %1 is stored with two different sizes</source>
        <translation>su entrada %1 está guardada con dos tamaños distintos</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another one</source>
        <translation>su entrada %1 se solapa con otra</translation>
    </message>
    <message>
        <source>its entry %1 does not begin where the directory says</source>
        <translation>su entrada %1 no empieza donde dice el directorio</translation>
    </message>
    <message>
        <source>its entry %1 reaches into the directory</source>
        <translation>su entrada %1 invade el directorio</translation>
    </message>
    <message>
        <source>its entry %1 has two names</source>
        <translation>su entrada %1 tiene dos nombres</translation>
    </message>
    <message>
        <source>its entry %1 stands there twice</source>
        <translation>su entrada %1 figura dos veces</translation>
    </message>
    <message>
        <source>The run that this one branches from is no longer in memory; its first %1 steps are made again.</source>
        <translation>La imagen de la que sale esta ya no está en la memoria; sus primeros %1 pasos se hacen de nuevo.</translation>
    </message>
    <message>
        <source>The run to branch from has no step %1.</source>
        <translation>La imagen de la que se crea la rama no tiene el paso %1.</translation>
    </message>
    <message>
        <source>A branch after step %1 needs more than %2 steps in all; ask for more steps.</source>
        <translation>Una rama tras el paso %1 necesita más de %2 pasos en total; pida más pasos.</translation>
    </message>
    <message>
        <source>The width of %1 pixels was rounded to %2.</source>
        <translation>El ancho de %1 píxeles se redondeó a %2.</translation>
    </message>
    <message>
        <source>The height of %1 pixels was rounded to %2.</source>
        <translation>El alto de %1 píxeles se redondeó a %2.</translation>
    </message>
    <message>
        <source>The blur of the mask must be from 0 to %1 pixels.</source>
        <translation>El desenfoque de la máscara debe ser de 0 a %1 píxeles.</translation>
    </message>
    <message>
        <source>8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in %1.</source>
        <translation>Los números de 8 bits necesitan un procesador con VNNI, y este dispositivo no lo tiene; la imagen se calcula en %1.</translation>
    </message>
    <message>
        <source>The initial latent has the shape %1 where this size needs %2.</source>
        <translation>El latente inicial tiene la forma %1, pero este tamaño necesita %2.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the unfinished run cannot be made (%2); check the disk&apos;s free space and the folder&apos;s rights.</source>
        <translation>La carpeta «%1» para la imagen sin terminar no se puede crear (%2); compruebe el espacio libre del disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no unfinished run.</source>
        <translation>La carpeta «%1» no contiene ninguna imagen sin terminar.</translation>
    </message>
    <message>
        <source>The unfinished run in &apos;%1&apos; cannot be read.</source>
        <translation>La imagen sin terminar de «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The noise file has %1 rows of shape %2, and the run needs row %3 of shape %4.</source>
        <translation>El archivo de ruido tiene %1 filas de forma %2, y se necesita la fila %3 de forma %4.</translation>
    </message>
    <message>
        <source>Step %1 gave values that are no numbers; try again with float32.</source>
        <translation>El paso %1 dio valores que no son números; inténtelo de nuevo con float32.</translation>
    </message>
    <message>
        <source>The mask is %1x%2 but the picture is %3x%4; give a mask of the picture&apos;s size.</source>
        <translation>La máscara mide %1x%2, pero la imagen %3x%4; indique una máscara del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1x%2; choose a smaller size or close other programs.</source>
        <translation>La memoria no alcanza para %1x%2; elija un tamaño menor o cierre otros programas.</translation>
    </message>
    <message>
        <source>The model could not be computed: %1</source>
        <translation>No se pudo calcular el modelo: %1</translation>
    </message>
    <message>
        <source>A crash could cost this picture its last steps. %1</source>
        <translation>Un fallo del programa podría costarle a esta imagen sus últimos pasos. %1</translation>
    </message>
    <message>
        <source>%1 The steps of the picture are kept and can be decoded again.</source>
        <translation>%1 Los pasos de la imagen se conservan y se pueden decodificar de nuevo.</translation>
    </message>
    <message>
        <source>Step %1 of this picture is no longer in memory; make it again first.</source>
        <translation>El paso %1 de esta imagen ya no está en la memoria; hágala de nuevo primero.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; needs a LibTorch built with CUDA and an NVIDIA GPU, and there is none here; use --device cpu.</source>
        <translation>El dispositivo «%1» necesita una LibTorch con CUDA y una GPU de NVIDIA, y aquí no hay; use --device cpu.</translation>
    </message>
    <message>
        <source>There is no device called &apos;%1&apos;; use auto, cpu, cuda or cuda:N.</source>
        <translation>No hay ningún dispositivo llamado «%1»; use auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>The norm %1 has %2 channels, which %3 groups do not divide.</source>
        <translation>La normalización %1 tiene %2 canales, que no son divisibles entre %3 grupos.</translation>
    </message>
    <message>
        <source>it lacks the tensor %1 of shape %2</source>
        <translation>le falta el tensor %1 de forma %2</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2 where %3 is needed</source>
        <translation>su tensor %1 tiene la forma %2, pero se necesita %3</translation>
    </message>
    <message>
        <source>its tensor %1 is stored as %2, which no network computes with</source>
        <translation>su tensor %1 está guardado como %2, con lo que ninguna red calcula</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 tensores</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2 en lugar de %3</translation>
    </message>
    <message>
        <source>it lacks %1: %2</source>
        <translation>le faltan elementos (%1): %2</translation>
    </message>
    <message>
        <source>it has %1 of another shape: %2</source>
        <translation>tiene %1 de otra forma: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No network takes %1 of its weights: %2.</source>
        <translation>Ninguna red toma %1 de sus pesos: %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is of the family &apos;%2&apos;, which this version cannot run.</source>
        <translation>El modelo «%1» es de la familia «%2», que esta versión no puede ejecutar.</translation>
    </message>
    <message>
        <source>The autoencoder of %1 gives values that are no numbers, in float32 as well; its file is damaged, so try another model.</source>
        <translation>El autocodificador de %1 da valores que no son números, también en float32; su archivo está dañado, pruebe otro modelo.</translation>
    </message>
    <message>
        <source>The text encoder has %1 layers, so that %2 of them cannot be skipped.</source>
        <translation>El codificador de texto tiene %1 capas, así que no se pueden saltar %2.</translation>
    </message>
    <message>
        <source>The text encoder takes at most %1 tokens at once; split the prompt into chunks.</source>
        <translation>El codificador de texto admite como mucho %1 tokens a la vez; divida el prompt en partes.</translation>
    </message>
    <message>
        <source>The attention %1 is %2 wide, which %3 heads do not divide.</source>
        <translation>La atención %1 tiene un ancho de %2, que no es divisible entre %3 cabezas.</translation>
    </message>
    <message>
        <source>There is no sampler with the id &apos;%1&apos;.</source>
        <translation>No hay ningún muestreador con el identificador «%1».</translation>
    </message>
    <message>
        <source>Steps must be from 1 to %1.</source>
        <translation>Los pasos deben ser de 1 a %1.</translation>
    </message>
    <message>
        <source>There is no schedule with the id &apos;%1&apos;.</source>
        <translation>No hay ninguna planificación con el identificador «%1».</translation>
    </message>
    <message>
        <source>Noise for %1 pictures was asked for a batch of another size.</source>
        <translation>Se pidió ruido para %1 imágenes en un lote de otro tamaño.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is stored as %2, which is not supported here.</source>
        <translation>El tensor «%1» está guardado como %2, que aquí no es compatible.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has a number format that cannot be written.</source>
        <translation>El tensor «%1» tiene un formato numérico que no se puede escribir.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no tensor called &apos;%2&apos;.</source>
        <translation>El archivo «%1» no tiene ningún tensor llamado «%2».</translation>
    </message>
    <message>
        <source>it lacks the tensor %1, without which it is no model</source>
        <translation>le falta el tensor %1, sin el cual no es un modelo</translation>
    </message>
    <message>
        <source>its tensor %1 has the impossible shape %2</source>
        <translation>su tensor %1 tiene la forma imposible %2</translation>
    </message>
    <message>
        <source>has %1 numbers</source>
        <translation>tiene %1 números</translation>
    </message>
    <message>
        <source>its setting &quot;%1&quot; %2</source>
        <translation>su ajuste «%1» %2</translation>
    </message>
    <message>
        <source>is %1, which is not supported</source>
        <translation>es %1, que no es compatible</translation>
    </message>
    <message>
        <source>The model&apos;s file %1 is missing or cannot be read.</source>
        <translation>Falta el archivo %1 del modelo o no se puede leer.</translation>
    </message>
    <message>
        <source>its U-Net has %1 channels at a level, which %2 attention heads do not divide; put a .yaml of the same name with its num_heads beside it</source>
        <translation>su U-Net tiene en un nivel %1 canales, que no son divisibles entre %2 cabezas de atención; ponga al lado un .yaml del mismo nombre con su num_heads</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, but its U-Net reads texts of width %2</source>
        <translation>su codificador de texto tiene un ancho de %1, pero su U-Net lee textos de ancho %2</translation>
    </message>
    <message>
        <source>its autoencoder has %1 latent channels, but its U-Net %2</source>
        <translation>su autocodificador tiene %1 canales latentes, pero su U-Net %2</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, which %2 attention heads do not divide</source>
        <translation>su codificador de texto tiene un ancho de %1, que no es divisible entre %2 cabezas de atención</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>It holds tensors that no part of the model uses: %1.</source>
        <translation>Contiene tensores que ninguna parte del modelo usa: %1.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be written; check the disk&apos;s free space.</source>
        <translation>El archivo «%1» no se puede escribir; compruebe el espacio libre del disco.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made (%2).</source>
        <translation>La carpeta «%1» no se puede crear (%2).</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2, whose first dimension is no multiple of 3</source>
        <translation>su tensor %1 tiene la forma %2, cuya primera dimensión no es múltiplo de 3</translation>
    </message>
    <message>
        <source>it holds the tensor %1 twice, in two layouts</source>
        <translation>contiene el tensor %1 dos veces, en dos disposiciones</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no file.</source>
        <translation>No se puede leer %1: no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, and at most %3 are read.</source>
        <translation>%1 es demasiado grande: %2 bytes, y se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>No se puede examinar %1</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>No se puede abrir la carpeta %1</translation>
    </message>
    <message>
        <source>Cannot save the folder %1</source>
        <translation>No se puede guardar la carpeta %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2</source>
        <translation>No se puede mover %1 a %2</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>No se puede bloquear %1: %2.</translation>
    </message>
    <message>
        <source>Cannot make a temporary folder: %1.</source>
        <translation>No se puede crear una carpeta temporal: %1.</translation>
    </message>
    <message>
        <source>The gallery had no database; it was made anew. Pictures found: %1.</source>
        <translation>La galería no tenía base de datos; se creó de nuevo. Imágenes encontradas: %1.</translation>
    </message>
    <message>
        <source>The database of the gallery %1 is damaged, and another program has it open. Close that program; the database is made anew when the gallery is opened again.</source>
        <translation>La base de datos de la galería %1 está dañada y otro programa la tiene abierta. Cierre ese programa; la base se crea de nuevo al volver a abrir la galería.</translation>
    </message>
    <message>
        <source>The gallery&apos;s database was damaged. It was set aside as %1 and made anew. Pictures found: %2.</source>
        <translation>La base de datos de la galería estaba dañada. Se apartó como %1 y se creó de nuevo. Imágenes encontradas: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1, and it cannot be made; check the rights of the folder around it.</source>
        <translation>La carpeta %1 no existe y no se puede crear; compruebe los permisos de la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>The gallery %1 lies in a read-only place.</source>
        <translation>La galería %1 está en un lugar de solo lectura.</translation>
    </message>
    <message>
        <source>There is no picture %1 in the gallery.</source>
        <translation>No hay ninguna imagen %1 en la galería.</translation>
    </message>
    <message>
        <source>The database is damaged (%1); make it anew with &quot;rebuild&quot;.</source>
        <translation>La base de datos está dañada (%1); créela de nuevo («rebuild»).</translation>
    </message>
    <message>
        <source>Pictures on their way to or from the trash when a program ended: %1.</source>
        <translation>Imágenes que iban hacia la papelera o salían de ella cuando un programa terminó: %1.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 fue modificado por otro programa.</translation>
    </message>
    <message>
        <source>%1 lies on the other side of the trash.</source>
        <translation>%1 está al otro lado de la papelera.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 se movió a %2.</translation>
    </message>
    <message>
        <source>%1 is listed, but its file is gone.</source>
        <translation>%1 está en la lista, pero su archivo ya no está.</translation>
    </message>
    <message>
        <source>%1 was not listed.</source>
        <translation>%1 no estaba en la lista.</translation>
    </message>
    <message>
        <source>%1 was left by a program that ended while writing.</source>
        <translation>%1 quedó de un programa que terminó mientras escribía.</translation>
    </message>
    <message>
        <source>%1 holds the steps of a picture that is not there.</source>
        <translation>%1 contiene los pasos de una imagen que no está.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5, not %1.</source>
        <translation>Una valoración es de 0 a 5, no %1.</translation>
    </message>
    <message>
        <source>There is a board named &quot;%1&quot; already.</source>
        <translation>Ya hay un tablero llamado «%1».</translation>
    </message>
    <message>
        <source>The gallery %1 is open in another program. Close it there and try again.</source>
        <translation>La galería %1 está abierta en otro programa. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot import %1: it is no folder.</source>
        <translation>No se puede importar %1: no es una carpeta.</translation>
    </message>
    <message>
        <source>The picture %1 is not in the trash; move it there first.</source>
        <translation>La imagen %1 no está en la papelera; muévala allí primero.</translation>
    </message>
    <message>
        <source>The kept steps of the picture cannot be read: %1.</source>
        <translation>Los pasos guardados de la imagen no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>there is no usable &quot;%1&quot;</source>
        <translation>no hay ningún «%1» utilizable</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2.</source>
        <translation>No se puede leer la imagen %1: %2.</translation>
    </message>
    <message>
        <source>The picture library cannot read %1.</source>
        <translation>La biblioteca de imágenes no puede leer %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the picture %1.</source>
        <translation>La memoria no alcanza para leer la imagen %1.</translation>
    </message>
    <message>
        <source>its size of %1 is beyond what Latelier opens (%2 megapixels)</source>
        <translation>su tamaño de %1 supera lo que Latelier abre (%2 megapíxeles)</translation>
    </message>
    <message>
        <source>the file is too short for a size of %1</source>
        <translation>el archivo es demasiado corto para un tamaño de %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture %1.</source>
        <translation>La memoria no alcanza para la imagen %1.</translation>
    </message>
    <message>
        <source>The picture library cannot write %1.</source>
        <translation>La biblioteca de imágenes no puede escribir %1.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1.</source>
        <translation>La imagen no se puede guardar como %1.</translation>
    </message>
    <message>
        <source>Cannot tell the picture format of %1: the name must end in .png, .jpg, .webp or .exr.</source>
        <translation>No se reconoce el formato de imagen de %1: el nombre debe terminar en .png, .jpg, .webp o .exr.</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; has the word {%2}, which there is not. There are {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</source>
        <translation>El patrón de nombre «%1» tiene la palabra {%2}, que no existe. Existen {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</translation>
    </message>
    <message>
        <source>The gallery database %1 was made by a newer Latelier (version %2, this one reads up to %3). It was left untouched; install the newer program to open it.</source>
        <translation>La base de datos de la galería %1 es de un Latelier más nuevo (versión %2; este lee hasta la %3). No se ha tocado; instale el programa más nuevo para abrirla.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>La base de datos %1 está dañada.</translation>
    </message>
    <message>
        <source>Cannot write the database %1: %2.</source>
        <translation>No se puede escribir la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program that does not let go; try again.</source>
        <translation>Otro programa usa la base de datos %1 y no la suelta; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for the database %1.</source>
        <translation>La memoria no alcanza para la base de datos %1.</translation>
    </message>
    <message>
        <source>Cannot use the database %1: %2.</source>
        <translation>No se puede usar la base de datos %1: %2.</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>La base de datos %1 rechazó una petición.</translation>
    </message>
    <message>
        <source>A kept step of the picture is damaged.</source>
        <translation>Un paso guardado de la imagen está dañado.</translation>
    </message>
    <message>
        <source>An older step of the picture could not be read back from %1.</source>
        <translation>Un paso anterior de la imagen no se pudo volver a leer de %1.</translation>
    </message>
    <message>
        <source>it was cut short while it was in use; get the whole file again and load it anew</source>
        <translation>quedó cortado mientras se usaba; vuelva a obtener el archivo completo y cárguelo de nuevo</translation>
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
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>La imagen está lista.</translation>
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
        <source>mask of the picture</source>
        <translation>máscara de la imagen</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>La imagen ha fallado.</translation>
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
    <message>
        <source>%1 paints this prompt</source>
        <translation>%1 pinta este prompt</translation>
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
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>latelier::FileDesk</name>
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
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>Imágenes y documentos (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
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
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
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
    <message>
        <source>The gallery in the whole window</source>
        <translation>La galería en toda la ventana</translation>
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
    <message>
        <source>%1.</source>
        <comment>the parts of a report make a sentence</comment>
        <translation>%1.</translation>
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
    <message>
        <source>Back to the last grid</source>
        <translation>Volver a la última cuadrícula</translation>
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
    <name>latelier::ModelDesk</name>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <source>Tiny decoder for previews</source>
        <translation>Decodificador pequeño para vistas previas</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>Decodificadores pequeños (*.safetensors *.pth *.pt *.ckpt)</translation>
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
        <source>Use the starter model</source>
        <translation>Usar el modelo inicial</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>Con %1 no se puede pintar; el archivo contiene: %2.</translation>
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
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
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
    <message>
        <source>The frame has %1 by %2 pixels and begins at %3, %4.</source>
        <translation>El marco tiene %1 por %2 píxeles y empieza en %3, %4.</translation>
    </message>
    <message>
        <source>It is %1 pixels wide.</source>
        <translation>Tiene %1 píxeles de ancho.</translation>
    </message>
    <message>
        <source>The colour is %1.</source>
        <translation>El color es %1.</translation>
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
        <source>Stop at once</source>
        <translation>Detener de inmediato</translation>
    </message>
    <message>
        <source>Paint this prompt</source>
        <translation>Pintar este prompt</translation>
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
    <message>
        <source>Nothing waits. %1 while a picture forms puts the next one here</source>
        <translation>No hay nada esperando. %1 pone aquí la siguiente imagen mientras otra se forma</translation>
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
    <name>latelier::TooLarge</name>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>Una imagen de %1 × %2 necesita unos %3 de memoria, y hay %4 libres.</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 cabría.</translation>
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
