<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DocumentFile</name>
    <message>
        <source>The document could not be saved to %1: %2.</source>
        <translation>Le document n’a pas pu être enregistré dans %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is no document that can be read: %2.</source>
        <translation>%1 n’est pas un document lisible : %2.</translation>
    </message>
    <message>
        <source>the archive could not be made</source>
        <translation>l’archive n’a pas pu être créée</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>ce n’est pas une archive zip complète</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>il y manque %1</translation>
    </message>
    <message>
        <source>picture and mask do not belong together</source>
        <translation>l’image et le masque ne vont pas ensemble</translation>
    </message>
    <message>
        <source>a layer does not belong to the picture</source>
        <translation>un calque n’appartient pas à l’image</translation>
    </message>
    <message>
        <source>a step of its history is damaged</source>
        <translation>une étape de son historique est endommagée</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>sa description est endommagée</translation>
    </message>
</context>
<context>
    <name>EngineLibrary</name>
    <message>
        <source>The engine cannot be loaded, so no picture can be painted. Install Latelier again.</source>
        <translation>Le moteur ne peut pas être chargé, aucune image ne peut donc être peinte. Réinstallez Latelier.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It cannot be done with these settings: %1</source>
        <translation>Ce n’est pas possible avec ces réglages : %1</translation>
    </message>
    <message>
        <source>The model cannot be used; choose another one or get its file again: %1</source>
        <translation>Le modèle est inutilisable ; choisissez-en un autre ou récupérez de nouveau son fichier : %1</translation>
    </message>
    <message>
        <source>The picture or file cannot be used; choose another one: %1</source>
        <translation>L’image ou le fichier est inutilisable ; choisissez-en un autre : %1</translation>
    </message>
    <message>
        <source>Reading or writing failed; is there room, and may you write there? %1</source>
        <translation>La lecture ou l’écriture a échoué ; y a-t-il assez de place, et le droit d’écrire à cet endroit ? %1</translation>
    </message>
    <message>
        <source>The memory is not enough; a smaller size may do: %1</source>
        <translation>La mémoire ne suffit pas ; une taille plus petite peut convenir : %1</translation>
    </message>
    <message>
        <source>It was stopped: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message>
        <source>A fault of the program; your settings are kept, try again: %1</source>
        <translation>Une erreur du programme ; vos réglages sont conservés, réessayez : %1</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL model, which is not supported</source>
        <translation>un modèle Stable Diffusion XL, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL or unCLIP model, which is not supported</source>
        <translation>un modèle Stable Diffusion XL ou unCLIP, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model, which is not supported</source>
        <translation>un modèle Stable Diffusion 3, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a Flux model, which is not supported</source>
        <translation>un modèle Flux, qui n’est pas pris en charge</translation>
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
        <translation>un agrandisseur (upscaler)</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>un LoRA</translation>
    </message>
    <message>
        <source>the U-Net of a diffusers model alone; give the whole folder</source>
        <translation>le U-Net seul d’un modèle diffusers ; indiquez le dossier entier</translation>
    </message>
    <message>
        <source>a VAE alone</source>
        <translation>un VAE seul</translation>
    </message>
    <message>
        <source>a text encoder alone</source>
        <translation>un encodeur de texte seul</translation>
    </message>
    <message>
        <source>something else than a Stable Diffusion model</source>
        <translation>autre chose qu’un modèle Stable Diffusion</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>il ne contient aucun tenseur</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>il ne contient pas de table de tenseurs</translation>
    </message>
    <message>
        <source>is no tensor</source>
        <translation>n’est pas un tenseur</translation>
    </message>
    <message>
        <source>is made in a way that PyTorch does not use</source>
        <translation>est construit d’une manière que PyTorch n’emploie pas</translation>
    </message>
    <message>
        <source>is made from something that is not what PyTorch writes</source>
        <translation>est fait d’autre chose que ce que PyTorch écrit</translation>
    </message>
    <message>
        <source>has a negative size or place</source>
        <translation>a une taille ou une position négative</translation>
    </message>
    <message>
        <source>refers to something that is no storage</source>
        <translation>renvoie à autre chose qu’un bloc de données</translation>
    </message>
    <message>
        <source>has fewer bytes of data in the archive than it needs</source>
        <translation>a dans l’archive moins d’octets de données qu’il n’en faut</translation>
    </message>
    <message>
        <source>reaches past the end of its data</source>
        <translation>dépasse la fin de ses données</translation>
    </message>
    <message>
        <source>repeats its data more often than any model needs</source>
        <translation>répète ses données plus souvent qu’aucun modèle n’en a besoin</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s checkpoints: it has no data.pkl</source>
        <translation>c’est une archive zip, mais pas un checkpoint de PyTorch : data.pkl manque</translation>
    </message>
    <message>
        <source>it holds a TorchScript program and not a table of tensors</source>
        <translation>il contient un programme TorchScript et non une table de tenseurs</translation>
    </message>
    <message>
        <source>it was saved on a big-endian machine</source>
        <translation>il a été enregistré sur une machine big-endian</translation>
    </message>
    <message>
        <source>it was saved in the format of PyTorch before 1.6; open it with torch.load in Python and save it again, as .safetensors or with torch.save</source>
        <translation>il a été enregistré au format de PyTorch antérieur à 1.6 ; ouvrez-le avec torch.load en Python et enregistrez-le de nouveau, en .safetensors ou avec torch.save</translation>
    </message>
    <message>
        <source>it is a bare Python pickle and not a checkpoint of PyTorch</source>
        <translation>c’est un simple pickle Python et non un checkpoint de PyTorch</translation>
    </message>
    <message>
        <source>vocab.json is no JSON object of tokens and ids</source>
        <translation>vocab.json n’est pas un objet JSON de jetons et de numéros</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the file is empty; download it again</source>
        <translation>le fichier est vide ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>it has no weight_map that says which shard holds which tensor</source>
        <translation>il n’a pas de weight_map disant quelle partie contient quel tenseur</translation>
    </message>
    <message>
        <source>it describes a model but holds none of its weights; give the weight file or, for a diffusers model, the folder that holds model_index.json</source>
        <translation>il décrit un modèle mais n’en contient pas les poids ; indiquez le fichier de poids ou, pour un modèle diffusers, le dossier qui contient model_index.json</translation>
    </message>
    <message>
        <source>the folder holds no model_index.json, so it is no diffusers model</source>
        <translation>le dossier ne contient pas de model_index.json, ce n’est donc pas un modèle diffusers</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json prefers settings that do not exist.</source>
        <translation>Le latelier.json du modèle préfère des réglages qui n’existent pas.</translation>
    </message>
    <message>
        <source>takes more from its stack than lies there</source>
        <translation>prend dans sa pile plus qu’elle ne contient</translation>
    </message>
    <message>
        <source>goes back to a mark that it has not set</source>
        <translation>revient à une marque qu’il n’a pas posée</translation>
    </message>
    <message>
        <source>has a key without a value</source>
        <translation>a une clé sans valeur</translation>
    </message>
    <message>
        <source>adds items to something that holds none</source>
        <translation>ajoute des éléments à ce qui n’en contient pas</translation>
    </message>
    <message>
        <source>recalls an object that it has not stored</source>
        <translation>rappelle un objet qu’il n’a pas enregistré</translation>
    </message>
    <message>
        <source>names a function by something that is no text</source>
        <translation>nomme une fonction par autre chose qu’un texte</translation>
    </message>
    <message>
        <source>makes an object of no class</source>
        <translation>crée un objet sans classe</translation>
    </message>
    <message>
        <source>ends too early, so the file was cut short; download it again</source>
        <translation>se termine trop tôt, le fichier a donc été tronqué ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>has a number that cannot be read</source>
        <translation>contient un nombre illisible</translation>
    </message>
    <message>
        <source>it is no PNG file, and this build reads no other kind</source>
        <translation>ce n’est pas un fichier PNG, et cette version du programme n’en lit pas d’autre</translation>
    </message>
    <message>
        <source>the file is damaged or cut off</source>
        <translation>le fichier est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>this build reads PNG of 8 or 16 bits a channel without interlacing; save it so</source>
        <translation>cette version du programme lit les PNG de 8 ou 16 bits par canal sans entrelacement ; enregistrez-le ainsi</translation>
    </message>
    <message>
        <source>A picture without pixels cannot be written as PNG.</source>
        <translation>Une image sans pixels ne peut pas être écrite en PNG.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>it uses a colour that its palette lacks</source>
        <translation>il emploie une couleur absente de sa palette</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un nombre entier de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>une liste de modifications</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an object with a parent</source>
        <translation>un objet avec une image de départ</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; stands twice in its header</source>
        <translation>« __metadata__ » figure deux fois dans son en-tête</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un nombre négatif</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>un nombre non entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>it is shorter than the smallest model file</source>
        <translation>il est plus court que le plus petit fichier de modèle</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a checkpoint of PyTorch</source>
        <translation>ce n’est ni un fichier safetensors ni un checkpoint de PyTorch</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file, which was cut short; download it again</source>
        <translation>son en-tête dépasse la fin du fichier, qui a été tronqué ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>its header is empty</source>
        <translation>son en-tête est vide</translation>
    </message>
    <message>
        <source>its header is not valid JSON: it has a zero byte</source>
        <translation>son en-tête n’est pas du JSON valide : il contient un octet nul</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota du disque dépassé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop grand</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>it is a GGUF file; give the .safetensors form of the model</source>
        <translation>c’est un fichier GGUF ; indiquez la forme .safetensors du modèle</translation>
    </message>
    <message>
        <source>it is a Git LFS pointer and not the file itself; fetch it with &quot;git lfs pull&quot;</source>
        <translation>c’est un pointeur Git LFS et non le fichier lui-même ; récupérez-le avec « git lfs pull »</translation>
    </message>
    <message>
        <source>it is a web page, saved in place of the model; download it again</source>
        <translation>c’est une page web enregistrée à la place du modèle ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>its directory reaches past the end of the file, which was cut short; download it again</source>
        <translation>son répertoire dépasse la fin du fichier, qui a été tronqué ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>it is too short for a checkpoint; download it again</source>
        <translation>il est trop court pour un checkpoint ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>the directory at its end is missing, so it was cut short; download it again</source>
        <translation>le répertoire à sa fin manque, il a donc été tronqué ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>it is one part of a zip archive in several parts</source>
        <translation>c’est une partie d’une archive zip en plusieurs parties</translation>
    </message>
    <message>
        <source>its zip64 directory is damaged; download it again</source>
        <translation>son répertoire zip64 est endommagé ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>its zip directory does not lie inside the file</source>
        <translation>son répertoire zip ne se trouve pas dans le fichier</translation>
    </message>
    <message>
        <source>its zip directory is damaged; download it again</source>
        <translation>son répertoire zip est endommagé ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>The number of steps must be from 1 to 1000.</source>
        <translation>Le nombre d’étapes doit aller de 1 à 1000.</translation>
    </message>
    <message>
        <source>The coarse layers can be computed at every 1st to 1000th step.</source>
        <translation>Les couches grossières peuvent être calculées de chaque étape à une étape sur 1000.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>La part de zones fusionnées doit aller de 0 à 0,75.</translation>
    </message>
    <message>
        <source>The number of pictures must be at least 1.</source>
        <translation>Le nombre d’images doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>A mask needs the picture that it lies on; give a source picture as well.</source>
        <translation>Un masque a besoin de l’image sur laquelle il repose ; donnez aussi une image de départ.</translation>
    </message>
    <message>
        <source>The denoising strength must be from 0 to 1.</source>
        <translation>La force de débruitage doit aller de 0 à 1.</translation>
    </message>
    <message>
        <source>The guidance scale must be a number.</source>
        <translation>La force du prompt doit être un nombre.</translation>
    </message>
    <message>
        <source>This model is made for inpainting; without a picture and a mask it paints everything anew.</source>
        <translation>Ce modèle est fait pour l’inpainting ; sans image ni masque, il repeint tout.</translation>
    </message>
    <message>
        <source>The decoder overflowed and the picture was decoded again in float32.</source>
        <translation>Le décodeur a débordé et l’image a été décodée de nouveau en float32.</translation>
    </message>
    <message>
        <source>Previews by a tiny decoder need its file; choose a TAESD decoder.</source>
        <translation>Les aperçus par un petit décodeur demandent son fichier ; choisissez un décodeur TAESD.</translation>
    </message>
    <message>
        <source>The generation was cancelled.</source>
        <translation>La génération a été annulée.</translation>
    </message>
    <message>
        <source>its configuration asks for more than 100,000 tensors</source>
        <translation>sa configuration demande plus de 100 000 tenseurs</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>un tenseur</translation>
    </message>
    <message>
        <source>The autoencoder&apos;s configuration has no levels or no latent channels.</source>
        <translation>La configuration de l’autoencodeur n’a pas de niveaux ou pas de canaux latents.</translation>
    </message>
    <message>
        <source>A tile must be at least twice as large as its overlap.</source>
        <translation>Un carreau doit être au moins deux fois plus grand que son recouvrement.</translation>
    </message>
    <message>
        <source>The U-Net&apos;s configuration must have channels, attention and heads for the same levels.</source>
        <translation>La configuration du U-Net doit avoir canaux, attention et têtes pour les mêmes niveaux.</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule needs at least 2 steps.</source>
        <translation>La planification du bruit du modèle demande au moins 2 étapes.</translation>
    </message>
    <message>
        <source>The kept state of the noise belongs to another number of pictures.</source>
        <translation>L’état conservé du bruit correspond à un autre nombre d’images.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>asks for an architecture that is not supported</source>
        <translation>demande une architecture qui n’est pas prise en charge</translation>
    </message>
    <message>
        <source>is no whole number that fits</source>
        <translation>n’est pas un nombre entier admissible</translation>
    </message>
    <message>
        <source>differs between the levels, which is not supported</source>
        <translation>diffère selon les niveaux, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>does not have one entry for each of the block_out_channels</source>
        <translation>n’a pas une entrée pour chacun des block_out_channels</translation>
    </message>
    <message>
        <source>asks for blocks that are not supported</source>
        <translation>demande des blocs qui ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>does not divide the channels of its level</source>
        <translation>ne divise pas les canaux de son niveau</translation>
    </message>
    <message>
        <source>does not divide the channels</source>
        <translation>ne divise pas les canaux</translation>
    </message>
    <message>
        <source>is not above 0</source>
        <translation>n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>does not divide the hidden_size</source>
        <translation>ne divise pas hidden_size</translation>
    </message>
    <message>
        <source>or &quot;max_position_embeddings&quot; is too small</source>
        <translation>ou « max_position_embeddings » est trop petit</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>and &quot;beta_end&quot; are not between 0 and 1 in this order</source>
        <translation>et « beta_end » ne sont pas entre 0 et 1 dans cet ordre</translation>
    </message>
    <message>
        <source>is not between 2 and 100000</source>
        <translation>n’est pas entre 2 et 100000</translation>
    </message>
    <message>
        <source>It is taken for a v-prediction model because of its name.</source>
        <translation>Il est pris pour un modèle à prédiction v en raison de son nom.</translation>
    </message>
    <message>
        <source>It is taken for an eps-prediction model; if pictures come out as noise, put a .yaml of the same name with the line parameterization: &quot;v&quot; beside it.</source>
        <translation>Il est pris pour un modèle à prédiction eps ; si les images ne sont que du bruit, placez à côté un .yaml du même nom avec la ligne parameterization: &quot;v&quot;.</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>le disque est plein ; libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>the file would be larger than this account may write</source>
        <translation>le fichier serait plus grand que ce compte n’a le droit d’en écrire</translation>
    </message>
    <message>
        <source>this account is not allowed to</source>
        <translation>ce compte n’en a pas le droit</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>l’emplacement est en lecture seule</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <translation>ce fichier ou ce dossier n’existe pas ; vérifiez le chemin</translation>
    </message>
    <message>
        <source>The WebP picture has no size; its settings cannot be put into it.</source>
        <translation>L’image WebP n’a pas de taille ; ses réglages ne peuvent pas y être inscrits.</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; its settings cannot be put into it.</source>
        <translation>L’image n’est pas un fichier JPEG ; ses réglages ne peuvent pas y être inscrits.</translation>
    </message>
    <message>
        <source>The picture&apos;s settings are too long for a JPEG file, which has room for 64 KB of them. Save it as PNG, or without its settings.</source>
        <translation>Les réglages de l’image sont trop longs pour un fichier JPEG, qui n’en accepte que 64 Ko. Enregistrez-la en PNG, ou sans ses réglages.</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; nothing can be left out of it.</source>
        <translation>L’image n’est pas un fichier JPEG ; rien ne peut en être retiré.</translation>
    </message>
    <message>
        <source>The picture is no WebP file; its settings cannot be put into it.</source>
        <translation>L’image n’est pas un fichier WebP ; ses réglages ne peuvent pas y être inscrits.</translation>
    </message>
    <message>
        <source>The picture is no WebP file; nothing can be left out of it.</source>
        <translation>L’image n’est pas un fichier WebP ; rien ne peut en être retiré.</translation>
    </message>
    <message>
        <source>The gallery&apos;s database is damaged and lies in a read-only place; the pictures are shown without their stars, tags and notes.</source>
        <translation>La base de données de la galerie est endommagée et se trouve en lecture seule ; les images sont affichées sans leurs étoiles, étiquettes et notes.</translation>
    </message>
    <message>
        <source>The check of the gallery was stopped.</source>
        <translation>La vérification de la galerie a été arrêtée.</translation>
    </message>
    <message>
        <source>The words for searching did not agree with the pictures.</source>
        <translation>Les mots de recherche ne correspondaient pas aux images.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <translation>Une étiquette doit avoir au moins une lettre.</translation>
    </message>
    <message>
        <source>The work on the gallery was stopped.</source>
        <translation>Le travail sur la galerie a été arrêté.</translation>
    </message>
    <message>
        <source>The system&apos;s library of checksums does not work.</source>
        <translation>La bibliothèque de sommes de contrôle du système ne fonctionne pas.</translation>
    </message>
    <message>
        <source>a step has a shape that no latent has</source>
        <translation>une étape a une forme qu’aucun latent n’a</translation>
    </message>
    <message>
        <source>its steps have different shapes</source>
        <translation>ses étapes ont des formes différentes</translation>
    </message>
    <message>
        <source>its map to colours has a wrong shape</source>
        <translation>sa conversion en couleurs a une mauvaise forme</translation>
    </message>
    <message>
        <source>its map to colours is for other latents</source>
        <translation>sa conversion en couleurs est pour d’autres latents</translation>
    </message>
    <message>
        <source>a step lacks its numbers</source>
        <translation>une étape n’a pas ses nombres</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>elle n’a pas de pixels</translation>
    </message>
    <message>
        <source>An empty picture cannot be saved.</source>
        <translation>Une image vide ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP or OpenEXR file</source>
        <translation>ce n’est pas un fichier PNG, JPEG, WebP ou OpenEXR</translation>
    </message>
    <message>
        <source>The settings in the picture cannot be read.</source>
        <translation>Les réglages contenus dans l’image sont illisibles.</translation>
    </message>
    <message>
        <source>The picture is no PNG file; text cannot be put into it.</source>
        <translation>L’image n’est pas un fichier PNG ; aucun texte ne peut y être inscrit.</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>le disque a eu une défaillance</translation>
    </message>
    <message>
        <source>a name in it has %1 characters</source>
        <translation>un nom y a %1 caractères</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>le tenseur %1 %2</translation>
    </message>
    <message>
        <source>it holds a Python object of %1 and not a table of tensors; save its state_dict() instead</source>
        <translation>il contient un objet Python de %1 et non une table de tenseurs ; enregistrez plutôt son state_dict()</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>a %1 dimensions</translation>
    </message>
    <message>
        <source>would be made by calling %1, which is never done</source>
        <translation>serait créé en appelant %1, ce qui n’est jamais fait</translation>
    </message>
    <message>
        <source>is stored as %1, which is unknown</source>
        <translation>est enregistré en %1, qui est inconnu</translation>
    </message>
    <message>
        <source>has its data in the entry %1, which the archive lacks</source>
        <translation>a ses données dans l’entrée %1, absente de l’archive</translation>
    </message>
    <message>
        <source>has the impossible shape %1</source>
        <translation>a la forme impossible %1</translation>
    </message>
    <message>
        <source>it has two pickles, %1 and %2</source>
        <translation>il a deux pickles, %1 et %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 cannot be read; copy merges.txt and vocab.json there, or beside the model, from the folder &quot;tokenizer&quot; of any Stable Diffusion model in diffusers form.</source>
        <translation>Le fichier de tokenizer %1 ne peut pas être lu ; copiez-y, ou à côté du modèle, merges.txt et vocab.json depuis le dossier « tokenizer » de n’importe quel modèle Stable Diffusion au format diffusers.</translation>
    </message>
    <message>
        <source>The tokenizer in %1 is damaged: %2.</source>
        <translation>Le tokenizer de %1 est endommagé : %2.</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; in vocab.json is no number from 0 on</source>
        <translation>le numéro de « %1 » dans vocab.json n’est pas un nombre à partir de 0</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; of merges.txt is no pair</source>
        <translation>la ligne « %1 » de merges.txt n’est pas une paire</translation>
    </message>
    <message>
        <source>vocab.json has no %1</source>
        <translation>vocab.json n’a pas de %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model file: %2.</source>
        <translation>%1 ne peut pas servir de fichier de modèle : %2.</translation>
    </message>
    <message>
        <source>its weight_map has no file for the tensor %1</source>
        <translation>sa weight_map n’a pas de fichier pour le tenseur %1</translation>
    </message>
    <message>
        <source>its shard %1 is not a file beside it</source>
        <translation>sa partie %1 n’est pas un fichier placé à côté</translation>
    </message>
    <message>
        <source>its shard %1 is missing; download it to that folder</source>
        <translation>sa partie %1 manque ; téléchargez-la dans ce dossier</translation>
    </message>
    <message>
        <source>There is no model at %1: check the path.</source>
        <translation>Il n’y a pas de modèle à %1 : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>it is one part of a diffusers model; give the folder %1</source>
        <translation>c’est une partie d’un modèle diffusers ; indiquez le dossier %1</translation>
    </message>
    <message>
        <source>it is a folder of models; give one of them, such as %1</source>
        <translation>c’est un dossier de modèles ; indiquez l’un d’eux, par exemple %1</translation>
    </message>
    <message>
        <source>it has no weights for its %1: no %2.safetensors; download the whole folder</source>
        <translation>il n’a pas de poids pour %1 : pas de %2.safetensors ; téléchargez le dossier entier</translation>
    </message>
    <message>
        <source>two of its shards hold the tensor %1</source>
        <translation>deux de ses parties contiennent le tenseur %1</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json has an unusable &apos;%1&apos;.</source>
        <translation>Le latelier.json du modèle a un « %1 » inutilisable.</translation>
    </message>
    <message>
        <source>has more than %1 objects</source>
        <translation>a plus de %1 objets</translation>
    </message>
    <message>
        <source>names a function by a text of %1 characters</source>
        <translation>nomme une fonction par un texte de %1 caractères</translation>
    </message>
    <message>
        <source>asks to run %1, which no model needs; nothing was run, do not trust this file</source>
        <translation>demande d’exécuter %1, dont aucun modèle n’a besoin ; rien n’a été exécuté, ne vous fiez pas à ce fichier</translation>
    </message>
    <message>
        <source>has the unknown protocol %1</source>
        <translation>a le protocole inconnu %1</translation>
    </message>
    <message>
        <source>has the unknown opcode %1</source>
        <translation>a le code d’instruction inconnu %1</translation>
    </message>
    <message>
        <source>its pickle of %1 bytes is larger than any model needs</source>
        <translation>son pickle de %1 octets est plus grand qu’aucun modèle n’en a besoin</translation>
    </message>
    <message>
        <source>its pickle %1</source>
        <translation>son pickle %1</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2.</source>
        <translation>L’image %1 ne peut pas être lue : %2.</translation>
    </message>
    <message>
        <source>it says to be %1x%2 pixels large</source>
        <translation>il prétend mesurer %1x%2 pixels</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;; is the disk full or the folder read-only?</source>
        <translation>Impossible d’écrire l’image « %1 » ; le disque est-il plein ou le dossier en lecture seule ?</translation>
    </message>
    <message>
        <source>Cannot move the picture to &quot;%1&quot;.</source>
        <translation>Impossible de déplacer l’image vers « %1 ».</translation>
    </message>
    <message>
        <source>The stored settings cannot be read: &quot;%1&quot; must be %2.</source>
        <translation>Les réglages enregistrés sont illisibles : « %1 » doit être : %2.</translation>
    </message>
    <message>
        <source>a word that this version knows, not &quot;%1&quot;</source>
        <translation>un mot que cette version connaît, pas « %1 »</translation>
    </message>
    <message>
        <source>at most %1 branches deep</source>
        <translation>profond de %1 branches au plus</translation>
    </message>
    <message>
        <source>the metadata %1 stands twice in its header</source>
        <translation>la métadonnée %1 figure deux fois dans son en-tête</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 twice</source>
        <translation>le tenseur %1 a %2 deux fois</translation>
    </message>
    <message>
        <source>the tensor %1 lacks its dtype, shape or data_offsets</source>
        <translation>il manque au tenseur %1 son dtype, shape ou data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 has the unknown dtype %2</source>
        <translation>le tenseur %1 a le dtype inconnu %2</translation>
    </message>
    <message>
        <source>the tensor %1 has more than %2 numbers in its %3</source>
        <translation>le tenseur %1 a plus de %2 nombres dans %3</translation>
    </message>
    <message>
        <source>its header is not valid JSON at byte %1</source>
        <translation>son en-tête n’est pas du JSON valide à l’octet %1</translation>
    </message>
    <message>
        <source>at its start</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>as the metadata %1</source>
        <translation>comme métadonnée %1</translation>
    </message>
    <message>
        <source>in the entry of the tensor %1</source>
        <translation>dans l’entrée du tenseur %1</translation>
    </message>
    <message>
        <source>its header has %1 %2, where the format has none</source>
        <translation>son en-tête a %1 %2, où le format n’en prévoit pas</translation>
    </message>
    <message>
        <source>the tensor %1 overlaps another one</source>
        <translation>le tenseur %1 en recouvre un autre</translation>
    </message>
    <message>
        <source>the tensor %1 follows a hole in the data</source>
        <translation>le tenseur %1 suit un trou dans les données</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 octets à sa fin n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>the tensor %1 has a dimension of %2</source>
        <translation>le tenseur %1 a une dimension de %2</translation>
    </message>
    <message>
        <source>the tensor %1 ends before it begins</source>
        <translation>le tenseur %1 finit avant de commencer</translation>
    </message>
    <message>
        <source>the tensor %1 reaches past the end of the file, which was cut short; download it again</source>
        <translation>le tenseur %1 dépasse la fin du fichier, qui a été tronqué ; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>the tensor %1 of shape %2 and dtype %3 does not have the size of its data, %4 bytes</source>
        <translation>le tenseur %1 de forme %2 et de dtype %3 n’a pas la taille de ses données, %4 octets</translation>
    </message>
    <message>
        <source>its header of %1 bytes is over the limit of 100 MB</source>
        <translation>son en-tête de %1 octets dépasse la limite de 100 Mo</translation>
    </message>
    <message>
        <source>the tensor %1 does not have two data_offsets</source>
        <translation>le tenseur %1 n’a pas deux data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 stands twice in its header</source>
        <translation>le tenseur %1 figure deux fois dans son en-tête</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>The tensor %1 for %2 has %3 bytes, which its shape %4 does not.</source>
        <translation>Le tenseur %1 pour %2 a %3 octets, ce qui ne correspond pas à sa forme %4.</translation>
    </message>
    <message>
        <source>There is no sampler named &quot;%1&quot;; the nearest are %2.</source>
        <translation>Il n’y a pas d’échantillonneur nommé « %1 » ; les plus proches sont %2.</translation>
    </message>
    <message>
        <source>There is no schedule named &quot;%1&quot;; the nearest are %2.</source>
        <translation>Il n’y a pas de planification nommée « %1 » ; les plus proches sont %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>its zip directory names %1 entries, more than it has room for or than a checkpoint has</source>
        <translation>son répertoire zip annonce %1 entrées, plus qu’il n’en peut contenir ou qu’un checkpoint n’en a</translation>
    </message>
    <message>
        <source>the extra field of its entry %1 is damaged</source>
        <translation>le champ supplémentaire de son entrée %1 est endommagé</translation>
    </message>
    <message>
        <source>its entry %1 has a name that no checkpoint uses</source>
        <translation>son entrée %1 a un nom qu’aucun checkpoint n’emploie</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>son entrée %1 est chiffrée</translation>
    </message>
    <message>
        <source>its entry %1 is compressed (method %2), which PyTorch never does; if this is an archive with a model inside, unpack it first</source>
        <translation>son entrée %1 est compressée (méthode %2), ce que PyTorch ne fait jamais ; si c’est une archive contenant un modèle, décompressez-la d’abord</translation>
    </message>
    <message>
        <source>its entry %1 is stored with two different sizes</source>
        <translation>son entrée %1 est enregistrée avec deux tailles différentes</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another one</source>
        <translation>son entrée %1 en recouvre une autre</translation>
    </message>
    <message>
        <source>its entry %1 does not begin where the directory says</source>
        <translation>son entrée %1 ne commence pas où le dit le répertoire</translation>
    </message>
    <message>
        <source>its entry %1 reaches into the directory</source>
        <translation>son entrée %1 empiète sur le répertoire</translation>
    </message>
    <message>
        <source>its entry %1 has two names</source>
        <translation>son entrée %1 a deux noms</translation>
    </message>
    <message>
        <source>its entry %1 stands there twice</source>
        <translation>son entrée %1 y figure deux fois</translation>
    </message>
    <message>
        <source>The run that this one branches from is no longer in memory; its first %1 steps are made again.</source>
        <translation>L’image dont celle-ci part n’est plus en mémoire ; ses %1 premières étapes sont refaites.</translation>
    </message>
    <message>
        <source>The run to branch from has no step %1.</source>
        <translation>L’image de départ de la branche n’a pas d’étape %1.</translation>
    </message>
    <message>
        <source>A branch after step %1 needs more than %2 steps in all; ask for more steps.</source>
        <translation>Une branche après l’étape %1 demande plus de %2 étapes en tout ; demandez plus d’étapes.</translation>
    </message>
    <message>
        <source>The width of %1 pixels was rounded to %2.</source>
        <translation>La largeur de %1 pixels a été arrondie à %2.</translation>
    </message>
    <message>
        <source>The height of %1 pixels was rounded to %2.</source>
        <translation>La hauteur de %1 pixels a été arrondie à %2.</translation>
    </message>
    <message>
        <source>The blur of the mask must be from 0 to %1 pixels.</source>
        <translation>Le flou du masque doit aller de 0 à %1 pixels.</translation>
    </message>
    <message>
        <source>8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in %1.</source>
        <translation>Les nombres de 8 bits demandent un processeur avec VNNI, que cet appareil n’a pas ; l’image est calculée en %1.</translation>
    </message>
    <message>
        <source>The initial latent has the shape %1 where this size needs %2.</source>
        <translation>Le latent initial a la forme %1 alors que cette taille demande %2.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the unfinished run cannot be made (%2); check the disk&apos;s free space and the folder&apos;s rights.</source>
        <translation>Le dossier « %1 » pour l’image inachevée ne peut pas être créé (%2) ; vérifiez l’espace libre du disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no unfinished run.</source>
        <translation>Le dossier « %1 » ne contient pas d’image inachevée.</translation>
    </message>
    <message>
        <source>The unfinished run in &apos;%1&apos; cannot be read.</source>
        <translation>L’image inachevée dans « %1 » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The noise file has %1 rows of shape %2, and the run needs row %3 of shape %4.</source>
        <translation>Le fichier de bruit a %1 lignes de forme %2, et il faut la ligne %3 de forme %4.</translation>
    </message>
    <message>
        <source>Step %1 gave values that are no numbers; try again with float32.</source>
        <translation>L’étape %1 a donné des valeurs qui ne sont pas des nombres ; réessayez en float32.</translation>
    </message>
    <message>
        <source>The mask is %1x%2 but the picture is %3x%4; give a mask of the picture&apos;s size.</source>
        <translation>Le masque fait %1x%2 mais l’image %3x%4 ; donnez un masque de la taille de l’image.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1x%2; choose a smaller size or close other programs.</source>
        <translation>La mémoire ne suffit pas pour %1x%2 ; choisissez une taille plus petite ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The model could not be computed: %1</source>
        <translation>Le modèle n’a pas pu être calculé : %1</translation>
    </message>
    <message>
        <source>A crash could cost this picture its last steps. %1</source>
        <translation>Un plantage pourrait coûter à cette image ses dernières étapes. %1</translation>
    </message>
    <message>
        <source>%1 The steps of the picture are kept and can be decoded again.</source>
        <translation>%1 Les étapes de l’image sont conservées et peuvent être décodées de nouveau.</translation>
    </message>
    <message>
        <source>Step %1 of this picture is no longer in memory; make it again first.</source>
        <translation>L’étape %1 de cette image n’est plus en mémoire ; refaites-la d’abord.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; needs a LibTorch built with CUDA and an NVIDIA GPU, and there is none here; use --device cpu.</source>
        <translation>L’appareil « %1 » demande une LibTorch compilée avec CUDA et un GPU NVIDIA, et il n’y en a pas ici ; utilisez --device cpu.</translation>
    </message>
    <message>
        <source>There is no device called &apos;%1&apos;; use auto, cpu, cuda or cuda:N.</source>
        <translation>Il n’y a pas d’appareil nommé « %1 » ; utilisez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>The norm %1 has %2 channels, which %3 groups do not divide.</source>
        <translation>La normalisation %1 a %2 canaux, que %3 groupes ne divisent pas.</translation>
    </message>
    <message>
        <source>it lacks the tensor %1 of shape %2</source>
        <translation>il lui manque le tenseur %1 de forme %2</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2 where %3 is needed</source>
        <translation>son tenseur %1 a la forme %2 alors qu’il faut %3</translation>
    </message>
    <message>
        <source>its tensor %1 is stored as %2, which no network computes with</source>
        <translation>son tenseur %1 est enregistré en %2, avec quoi aucun réseau ne calcule</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 tenseurs</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2 au lieu de %3</translation>
    </message>
    <message>
        <source>it lacks %1: %2</source>
        <translation>il lui manque %1 : %2</translation>
    </message>
    <message>
        <source>it has %1 of another shape: %2</source>
        <translation>il a %1 d’une autre forme : %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>No network takes %1 of its weights: %2.</source>
        <translation>Aucun réseau ne prend %1 de ses poids : %2.</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is of the family &apos;%2&apos;, which this version cannot run.</source>
        <translation>Le modèle « %1 » est de la famille « %2 », que cette version ne sait pas exécuter.</translation>
    </message>
    <message>
        <source>The autoencoder of %1 gives values that are no numbers, in float32 as well; its file is damaged, so try another model.</source>
        <translation>L’autoencodeur de %1 donne des valeurs qui ne sont pas des nombres, même en float32 ; son fichier est endommagé, essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The text encoder has %1 layers, so that %2 of them cannot be skipped.</source>
        <translation>L’encodeur de texte a %1 couches, on ne peut donc pas en sauter %2.</translation>
    </message>
    <message>
        <source>The text encoder takes at most %1 tokens at once; split the prompt into chunks.</source>
        <translation>L’encodeur de texte prend au plus %1 jetons à la fois ; découpez le prompt en morceaux.</translation>
    </message>
    <message>
        <source>The attention %1 is %2 wide, which %3 heads do not divide.</source>
        <translation>L’attention %1 a une largeur de %2, que %3 têtes ne divisent pas.</translation>
    </message>
    <message>
        <source>There is no sampler with the id &apos;%1&apos;.</source>
        <translation>Il n’y a pas d’échantillonneur d’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>Steps must be from 1 to %1.</source>
        <translation>Les étapes doivent aller de 1 à %1.</translation>
    </message>
    <message>
        <source>There is no schedule with the id &apos;%1&apos;.</source>
        <translation>Il n’y a pas de planification d’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>Noise for %1 pictures was asked for a batch of another size.</source>
        <translation>Du bruit pour %1 images a été demandé pour un lot d’une autre taille.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is stored as %2, which is not supported here.</source>
        <translation>Le tenseur « %1 » est enregistré en %2, qui n’est pas pris en charge ici.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has a number format that cannot be written.</source>
        <translation>Le tenseur « %1 » a un format de nombres qui ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no tensor called &apos;%2&apos;.</source>
        <translation>Le fichier « %1 » n’a pas de tenseur nommé « %2 ».</translation>
    </message>
    <message>
        <source>it lacks the tensor %1, without which it is no model</source>
        <translation>il lui manque le tenseur %1, sans lequel ce n’est pas un modèle</translation>
    </message>
    <message>
        <source>its tensor %1 has the impossible shape %2</source>
        <translation>son tenseur %1 a la forme impossible %2</translation>
    </message>
    <message>
        <source>has %1 numbers</source>
        <translation>a %1 nombres</translation>
    </message>
    <message>
        <source>its setting &quot;%1&quot; %2</source>
        <translation>son réglage « %1 » %2</translation>
    </message>
    <message>
        <source>is %1, which is not supported</source>
        <translation>est %1, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The model&apos;s file %1 is missing or cannot be read.</source>
        <translation>Le fichier %1 du modèle manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>its U-Net has %1 channels at a level, which %2 attention heads do not divide; put a .yaml of the same name with its num_heads beside it</source>
        <translation>son U-Net a %1 canaux à un niveau, que %2 têtes d’attention ne divisent pas ; placez à côté un .yaml du même nom avec son num_heads</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, but its U-Net reads texts of width %2</source>
        <translation>son encodeur de texte a une largeur de %1, mais son U-Net lit des textes de largeur %2</translation>
    </message>
    <message>
        <source>its autoencoder has %1 latent channels, but its U-Net %2</source>
        <translation>son autoencodeur a %1 canaux latents, mais son U-Net %2</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, which %2 attention heads do not divide</source>
        <translation>son encodeur de texte a une largeur de %1, que %2 têtes d’attention ne divisent pas</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>c’est %1</translation>
    </message>
    <message>
        <source>It holds tensors that no part of the model uses: %1.</source>
        <translation>Il contient des tenseurs qu’aucune partie du modèle n’utilise : %1.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be written; check the disk&apos;s free space.</source>
        <translation>Le fichier « %1 » ne peut pas être écrit ; vérifiez l’espace libre du disque.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made (%2).</source>
        <translation>Le dossier « %1 » ne peut pas être créé (%2).</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2, whose first dimension is no multiple of 3</source>
        <translation>son tenseur %1 a la forme %2, dont la première dimension n’est pas un multiple de 3</translation>
    </message>
    <message>
        <source>it holds the tensor %1 twice, in two layouts</source>
        <translation>il contient le tenseur %1 deux fois, sous deux dispositions</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no file.</source>
        <translation>Impossible de lire %1 : ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, and at most %3 are read.</source>
        <translation>%1 est trop grand : %2 octets, et %3 au plus sont lus.</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>Impossible d’examiner %1</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>Impossible d’ouvrir le dossier %1</translation>
    </message>
    <message>
        <source>Cannot save the folder %1</source>
        <translation>Impossible d’enregistrer le dossier %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2</source>
        <translation>Impossible de déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>Impossible de verrouiller %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot make a temporary folder: %1.</source>
        <translation>Impossible de créer un dossier temporaire : %1.</translation>
    </message>
    <message>
        <source>The gallery had no database; it was made anew. Pictures found: %1.</source>
        <translation>La galerie n’avait pas de base de données ; elle a été refaite. Images trouvées : %1.</translation>
    </message>
    <message>
        <source>The database of the gallery %1 is damaged, and another program has it open. Close that program; the database is made anew when the gallery is opened again.</source>
        <translation>La base de données de la galerie %1 est endommagée, et un autre programme l’a ouverte. Fermez ce programme ; la base est refaite à la prochaine ouverture de la galerie.</translation>
    </message>
    <message>
        <source>The gallery&apos;s database was damaged. It was set aside as %1 and made anew. Pictures found: %2.</source>
        <translation>La base de données de la galerie était endommagée. Elle a été mise de côté sous le nom %1 et refaite. Images trouvées : %2.</translation>
    </message>
    <message>
        <source>There is no folder %1, and it cannot be made; check the rights of the folder around it.</source>
        <translation>Le dossier %1 n’existe pas et ne peut pas être créé ; vérifiez les droits du dossier qui le contient.</translation>
    </message>
    <message>
        <source>The gallery %1 lies in a read-only place.</source>
        <translation>La galerie %1 se trouve en lecture seule.</translation>
    </message>
    <message>
        <source>There is no picture %1 in the gallery.</source>
        <translation>Il n’y a pas d’image %1 dans la galerie.</translation>
    </message>
    <message>
        <source>The database is damaged (%1); make it anew with &quot;rebuild&quot;.</source>
        <translation>La base de données est endommagée (%1) ; refaites-la (« rebuild »).</translation>
    </message>
    <message>
        <source>Pictures on their way to or from the trash when a program ended: %1.</source>
        <translation>Images en route vers ou depuis la corbeille quand un programme s’est arrêté : %1.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>%1 lies on the other side of the trash.</source>
        <translation>%1 se trouve de l’autre côté de la corbeille.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 a été déplacé vers %2.</translation>
    </message>
    <message>
        <source>%1 is listed, but its file is gone.</source>
        <translation>%1 figure dans la liste, mais son fichier a disparu.</translation>
    </message>
    <message>
        <source>%1 was not listed.</source>
        <translation>%1 ne figurait pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 was left by a program that ended while writing.</source>
        <translation>%1 a été laissé par un programme arrêté pendant l’écriture.</translation>
    </message>
    <message>
        <source>%1 holds the steps of a picture that is not there.</source>
        <translation>%1 contient les étapes d’une image qui n’est plus là.</translation>
    </message>
    <message>
        <source>A rating is 0 to 5, not %1.</source>
        <translation>Une note va de 0 à 5, pas %1.</translation>
    </message>
    <message>
        <source>There is a board named &quot;%1&quot; already.</source>
        <translation>Il y a déjà une planche nommée « %1 ».</translation>
    </message>
    <message>
        <source>The gallery %1 is open in another program. Close it there and try again.</source>
        <translation>La galerie %1 est ouverte dans un autre programme. Fermez-la là-bas et réessayez.</translation>
    </message>
    <message>
        <source>Cannot import %1: it is no folder.</source>
        <translation>Impossible d’importer %1 : ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The picture %1 is not in the trash; move it there first.</source>
        <translation>L’image %1 n’est pas dans la corbeille ; mettez-l’y d’abord.</translation>
    </message>
    <message>
        <source>The kept steps of the picture cannot be read: %1.</source>
        <translation>Les étapes conservées de l’image sont illisibles : %1.</translation>
    </message>
    <message>
        <source>there is no usable &quot;%1&quot;</source>
        <translation>il n’y a pas de « %1 » utilisable</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2.</source>
        <translation>Impossible de lire l’image %1 : %2.</translation>
    </message>
    <message>
        <source>The picture library cannot read %1.</source>
        <translation>La bibliothèque d’images ne sait pas lire %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the picture %1.</source>
        <translation>La mémoire ne suffit pas pour lire l’image %1.</translation>
    </message>
    <message>
        <source>its size of %1 is beyond what Latelier opens (%2 megapixels)</source>
        <translation>sa taille de %1 dépasse ce que Latelier ouvre (%2 mégapixels)</translation>
    </message>
    <message>
        <source>the file is too short for a size of %1</source>
        <translation>le fichier est trop court pour une taille de %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture %1.</source>
        <translation>La mémoire ne suffit pas pour l’image %1.</translation>
    </message>
    <message>
        <source>The picture library cannot write %1.</source>
        <translation>La bibliothèque d’images ne sait pas écrire %1.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1.</source>
        <translation>L’image ne peut pas être enregistrée en %1.</translation>
    </message>
    <message>
        <source>Cannot tell the picture format of %1: the name must end in .png, .jpg, .webp or .exr.</source>
        <translation>Format d’image de %1 inconnu : le nom doit finir par .png, .jpg, .webp ou .exr.</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; has the word {%2}, which there is not. There are {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</source>
        <translation>Le modèle de nom « %1 » contient le mot {%2}, qui n’existe pas. Il y a {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</translation>
    </message>
    <message>
        <source>The gallery database %1 was made by a newer Latelier (version %2, this one reads up to %3). It was left untouched; install the newer program to open it.</source>
        <translation>La base de données de galerie %1 vient d’un Latelier plus récent (version %2, celui-ci lit jusqu’à %3). Elle n’a pas été touchée ; installez le programme plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>La base de données %1 est endommagée.</translation>
    </message>
    <message>
        <source>Cannot write the database %1: %2.</source>
        <translation>Impossible d’écrire la base de données %1 : %2.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program that does not let go; try again.</source>
        <translation>La base de données %1 est retenue par un autre programme ; réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for the database %1.</source>
        <translation>La mémoire ne suffit pas pour la base de données %1.</translation>
    </message>
    <message>
        <source>Cannot use the database %1: %2.</source>
        <translation>Impossible d’utiliser la base de données %1 : %2.</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>La base de données %1 a refusé une requête.</translation>
    </message>
    <message>
        <source>A kept step of the picture is damaged.</source>
        <translation>Une étape conservée de l’image est endommagée.</translation>
    </message>
    <message>
        <source>An older step of the picture could not be read back from %1.</source>
        <translation>Une étape plus ancienne de l’image n’a pas pu être relue depuis %1.</translation>
    </message>
    <message>
        <source>it was cut short while it was in use; get the whole file again and load it anew</source>
        <translation>il a été tronqué pendant son utilisation ; récupérez le fichier entier et rechargez-le</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>ne peut pas peindre ici : %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>L’image n’a pas pu être enregistrée dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>The queue could not be saved to %1: %2.</source>
        <translation>La file d’attente n’a pas pu être enregistrée dans %1 : %2.</translation>
    </message>
    <message>
        <source>The queue of the last time cannot be read; it is kept as %1.</source>
        <translation>La file d’attente de la dernière fois est illisible ; elle est conservée sous %1.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>other prompt</source>
        <translation>autre prompt</translation>
    </message>
    <message>
        <source>other negative prompt</source>
        <translation>autre prompt négatif</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>force %1 → %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>autre modèle</translation>
    </message>
    <message>
        <source>clip skip %1</source>
        <translation>clip skip %1</translation>
    </message>
    <message>
        <source>change amount %1</source>
        <translation>ampleur du changement %1</translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>force du prompt %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>prompt « %1 »</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>prompt négatif « %1 »</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec « %1 »</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sans « %1 »</translation>
    </message>
    <message>
        <source>shape interval %1</source>
        <translation>pas des formes %1</translation>
    </message>
    <message>
        <source>merged areas %1</source>
        <translation>zones fusionnées %1</translation>
    </message>
    <message>
        <source>strength in other steps</source>
        <translation>force à d’autres étapes</translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>Plain and fast; calm, soft pictures that keep their composition as steps grow</source>
        <translation>Simple et rapide ; des images calmes et douces, dont la composition reste quand les étapes augmentent</translation>
    </message>
    <message>
        <source>Lively and inventive; the picture goes on changing as steps grow</source>
        <translation>Vif et inventif ; l’image continue de changer quand les étapes augmentent</translation>
    </message>
    <message>
        <source>Like Euler with a second look at each step; finer, at twice the time</source>
        <translation>Comme Euler avec un second regard à chaque étape ; plus fin, en deux fois plus de temps</translation>
    </message>
    <message>
        <source>Looks ahead to the middle of each step; crisp, at twice the time</source>
        <translation>Regarde en avant jusqu’au milieu de chaque étape ; net, en deux fois plus de temps</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise: crisp and inventive, at twice the time</source>
        <translation>DPM2 avec du bruit frais : net et inventif, en deux fois plus de temps</translation>
    </message>
    <message>
        <source>Remembers four steps; clean at many steps, rough at few</source>
        <translation>Se souvient de quatre étapes ; propre avec beaucoup d’étapes, grossier avec peu</translation>
    </message>
    <message>
        <source>Rich detail with fresh noise, at twice the time</source>
        <translation>Des détails riches avec du bruit frais, en deux fois plus de temps</translation>
    </message>
    <message>
        <source>Realistic texture from few steps, at twice the time</source>
        <translation>Des textures réalistes en peu d’étapes, en deux fois plus de temps</translation>
    </message>
    <message>
        <source>The everyday choice: sharp and settled after some 20 steps</source>
        <translation>Le choix de tous les jours : net et stable après une vingtaine d’étapes</translation>
    </message>
    <message>
        <source>As quick as DPM++ 2M, with fresh noise for fuller texture</source>
        <translation>Aussi rapide que DPM++ 2M, avec du bruit frais pour des textures plus riches</translation>
    </message>
    <message>
        <source>A variant of DPM++ 2M SDE that keeps edges a little softer</source>
        <translation>Une variante de DPM++ 2M SDE qui laisse les contours un peu plus doux</translation>
    </message>
    <message>
        <source>Fresh noise with the longest memory; best from 30 steps on</source>
        <translation>Du bruit frais avec la plus longue mémoire ; idéal à partir de 30 étapes</translation>
    </message>
    <message>
        <source>The classic of the first papers: predictable, and good for changing a picture</source>
        <translation>Le classique des premiers articles : prévisible, et bon pour modifier une image</translation>
    </message>
    <message>
        <source>The default of the first Stable Diffusion; remembers four steps</source>
        <translation>Celui du premier Stable Diffusion ; se souvient de quatre étapes</translation>
    </message>
    <message>
        <source>Predicts and corrects itself; finished pictures from 10 to 15 steps</source>
        <translation>Prédit et se corrige ; des images finies en 10 à 15 étapes</translation>
    </message>
    <message>
        <source>Built for few steps; smooth and settled</source>
        <translation>Conçu pour peu d’étapes ; lisse et stable</translation>
    </message>
    <message>
        <source>For latent consistency models and their LoRAs: 4 to 8 steps</source>
        <translation>Pour les modèles à cohérence latente et leurs LoRA : 4 à 8 étapes</translation>
    </message>
    <message>
        <source>For trajectory consistency models: 4 to 8 steps, eta sets the liveliness</source>
        <translation>Pour les modèles à cohérence de trajectoire : 4 à 8 étapes, eta règle la vivacité</translation>
    </message>
    <message>
        <source>The original method; patient, it wants 100 steps and more</source>
        <translation>La méthode d’origine ; patiente, elle demande 100 étapes et plus</translation>
    </message>
    <message>
        <source>Spends the steps in groups of three; a quick sketch</source>
        <translation>Prend les étapes par groupes de trois ; une esquisse rapide</translation>
    </message>
    <message>
        <source>Chooses its own steps until the picture is exact; ignores the step count</source>
        <translation>Choisit lui-même ses étapes jusqu’à ce que l’image soit exacte ; ignore le nombre d’étapes</translation>
    </message>
    <message>
        <source>Goes back and adds noise on the way to mend what went wrong; clean, a little slower</source>
        <translation>Revient en arrière et ajoute du bruit en chemin pour réparer les défauts ; propre, un peu plus lent</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>What suits the sampler best</source>
        <translation>Ce qui convient le mieux à l’échantillonneur</translation>
    </message>
    <message>
        <source>Even steps through the noise levels that the model was trained on</source>
        <translation>Des étapes régulières à travers les niveaux de bruit sur lesquels le modèle a appris</translation>
    </message>
    <message>
        <source>More steps at low noise: fine detail; the usual partner of the DPM++ samplers</source>
        <translation>Plus d’étapes à faible bruit : des détails fins ; le partenaire habituel des échantillonneurs DPM++</translation>
    </message>
    <message>
        <source>Each step removes the same share of noise; smooth, soft backgrounds</source>
        <translation>Chaque étape retire la même part de bruit ; des fonds lisses et doux</translation>
    </message>
    <message>
        <source>Exponential with a bend that can favour either end</source>
        <translation>Exponentiel avec une courbure qui peut favoriser l’un ou l’autre bout</translation>
    </message>
    <message>
        <source>Even steps without the very last level; for few-step models</source>
        <translation>Des étapes régulières sans le tout dernier niveau ; pour les modèles à peu d’étapes</translation>
    </message>
    <message>
        <source>Even steps taken from the end of the training levels</source>
        <translation>Des étapes régulières prises depuis la fin des niveaux d’apprentissage</translation>
    </message>
    <message>
        <source>The levels that DDIM was published with</source>
        <translation>Les niveaux avec lesquels DDIM a été publié</translation>
    </message>
    <message>
        <source>Many steps at both ends: firm composition and fine detail</source>
        <translation>Beaucoup d’étapes aux deux bouts : une composition ferme et des détails fins</translation>
    </message>
    <message>
        <source>Spaced so that each step costs the same accuracy</source>
        <translation>Répartis pour que chaque étape coûte la même précision</translation>
    </message>
    <message>
        <source>Levels that were tuned on real models, for 10 to 20 steps</source>
        <translation>Des niveaux ajustés sur de vrais modèles, pour 10 à 20 étapes</translation>
    </message>
    <message>
        <source>For turbo models: 1 to 4 steps</source>
        <translation>Pour les modèles turbo : 1 à 4 étapes</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>change of a setting</source>
        <translation>modification d’un réglage</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>mask stroke</source>
        <translation>trait de masque</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>trait de gomme</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>trait de pinceau</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>fill of similar colour</source>
        <translation>remplissage par couleur proche</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>lasso</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>rectangle</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>ellipse</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>Pinceau de masque</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>Gomme de masque</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Pot de peinture</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Drag the frame inside the picture to crop, beyond it to make room to paint into.</source>
        <translation>Faites glisser le cadre dans l’image pour la recadrer, ou au-delà pour faire de la place à peindre.</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Takes the colour under the cursor.</source>
        <translation>Prend la couleur sous le pointeur.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>cadre</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>Marks what is made anew, within the selection if there is one. Shift-click draws a straight line, Shift-drag changes the size.</source>
        <translation>Marque ce qui sera refait, dans la sélection s’il y en a une. Maj-clic trace une ligne droite, Maj-glisser change la taille.</translation>
    </message>
    <message>
        <source>Unmarks, within the selection if there is one. The other end of the pen erases with every brush.</source>
        <translation>Enlève le marquage, dans la sélection s’il y en a une. L’autre bout du stylet gomme avec tous les pinceaux.</translation>
    </message>
    <message>
        <source>Marks what is drawn around; Alt unmarks, Ctrl selects it.</source>
        <translation>Marque ce que l’on entoure ; Alt enlève le marquage, Ctrl le sélectionne.</translation>
    </message>
    <message>
        <source>Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it.</source>
        <translation>Marque un rectangle ; Maj fait un carré, Alt enlève le marquage, Ctrl le sélectionne.</translation>
    </message>
    <message>
        <source>Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it.</source>
        <translation>Marque une ellipse ; Maj fait un cercle, Alt enlève le marquage, Ctrl la sélectionne.</translation>
    </message>
    <message>
        <source>Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects.</source>
        <translation>Marque pleinement au début du tracé et de moins en moins jusqu’à sa fin ; Alt enlève le marquage, Ctrl sélectionne.</translation>
    </message>
    <message>
        <source>Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it.</source>
        <translation>Marque la zone de couleur proche, dans la sélection s’il y en a une ; Alt enlève le marquage, Ctrl la sélectionne.</translation>
    </message>
    <message>
        <source>Paints colour into the picture or the chosen layer, within the selection if there is one. Ctrl picks a colour; Alt paints with the other one, and on a layer takes paint away.</source>
        <translation>Peint de la couleur dans l’image ou le calque choisi, dans la sélection s’il y en a une. Ctrl prélève une couleur ; Alt peint avec l’autre, et retire la peinture sur un calque.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Processor features</source>
        <translation>Capacités du processeur</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Cœurs physiques</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Folder for finished pictures.</source>
        <translation>Dossier des images terminées.</translation>
    </message>
    <message>
        <source>Folder for the window&apos;s state and the queue.</source>
        <translation>Dossier de l’état de la fenêtre et de la file d’attente.</translation>
    </message>
    <message>
        <source>Language of the window, such as de or zh_CN; that of the desktop without it.</source>
        <translation>Langue de la fenêtre, comme de ou zh_CN ; sans elle, celle du système.</translation>
    </message>
    <message>
        <source>Library of the engine to use.</source>
        <translation>Bibliothèque du moteur à utiliser.</translation>
    </message>
    <message>
        <source>Print how long the start took, and quit when the model is loaded.</source>
        <translation>Afficher la durée du démarrage, et quitter une fois le modèle chargé.</translation>
    </message>
</context>
<context>
    <name>latelier</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Force du prompt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Ampleur du changement</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Prompt words</source>
        <translation>Mots du prompt</translation>
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
        <translation>mot, un à la place, un autre à la place</translation>
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
        <translation>10, 20, 30 ou 10-30:5</translation>
    </message>
    <message>
        <source>3, 5, 7, 9 or 3-9:2</source>
        <translation>3, 5, 7, 9 ou 3-9:2</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>« %1 » n’est pas une valeur pour %2.</translation>
    </message>
    <message>
        <source>Values for %1 are missing.</source>
        <translation>Il manque des valeurs pour %1.</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Drags move the picture in the window.</source>
        <translation>Glisser déplace l’image dans la fenêtre.</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Swap the colours</source>
        <translation>Échanger les couleurs</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>Afficher le masque seul</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>Appliquer le cadre</translation>
    </message>
    <message>
        <source>Paint variations of this picture</source>
        <translation>Peindre des variations de cette image</translation>
    </message>
    <message>
        <source>Enlarge and paint the details anew</source>
        <translation>Agrandir et repeindre les détails</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>Enregistrer le document sous…</translation>
    </message>
    <message>
        <source>Enlarge the latent and paint more anew</source>
        <translation>Agrandir le latent et repeindre davantage</translation>
    </message>
    <message>
        <source>%1 needs a picture to start from.</source>
        <translation>%1 demande une image de départ.</translation>
    </message>
    <message>
        <source>The prompt does not contain “%1”.</source>
        <translation>Le prompt ne contient pas « %1 ».</translation>
    </message>
    <message>
        <source>Start from the shown picture</source>
        <translation>Partir de l’image affichée</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Pas des formes</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Zones fusionnées</translation>
    </message>
</context>
<context>
    <name>latelier::Application</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 % – Latelier</source>
        <translation>%1 % – Latelier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>L’image est prête.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>À propos de Latelier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;A studio for pictures made with latent diffusion.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;Un atelier pour les images faites par diffusion latente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture was broken off after step %1 of %2.</source>
        <translation>Une image a été interrompue après l’étape %1 sur %2.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Pictures of the last time wait in the queue: %1.</source>
        <translation>Des images de la dernière fois attendent dans la file : %1.</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>Les peindre</translation>
    </message>
    <message>
        <source>mask of the picture</source>
        <translation>masque de l’image</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>L’image a échoué.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Mémoire : %1</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>The queue is held; the picture waits in it.</source>
        <translation>La file d’attente est suspendue ; l’image y attend.</translation>
    </message>
    <message>
        <source>%1 paints this prompt</source>
        <translation>%1 peint ce prompt</translation>
    </message>
</context>
<context>
    <name>latelier::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Each picture of this session appears here, and under it what branched from it</source>
        <translation>Chaque image de cette session apparaît ici, et dessous ce qui en est parti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Compare with the picture shown before</source>
        <translation>Comparer avec l’image affichée avant</translation>
    </message>
</context>
<context>
    <name>latelier::BrushOptions</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas.</source>
        <translation>Diamètre en pixels de l’image : [ et ], ou Maj-glisser sur le canevas.</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <source>How much of the brush covers fully, in percent; the rest fades out.</source>
        <translation>Part du pinceau qui couvre pleinement, en pour cent ; le reste s’estompe.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>The most that one stroke covers, in percent. A mask of half strength changes half.</source>
        <translation>Ce qu’un trait couvre au plus, en pour cent. Un masque à demi-force change à moitié.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Between the dabs of a stroke, in percent of the size.</source>
        <translation>Entre les touches d’un trait, en pour cent de la taille.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>Length in pixels of the thread that the brush is drawn by.</source>
        <translation>Longueur en pixels du fil par lequel le pinceau est tiré.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>How far colours may differ for the bucket, 0 to 255.</source>
        <translation>Écart de couleur admis par le pot de peinture, de 0 à 255.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>A light pen makes a small brush.</source>
        <translation>Un stylet léger fait un petit pinceau.</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>opacité</translation>
    </message>
    <message>
        <source>A light pen covers less.</source>
        <translation>Un stylet léger couvre moins.</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the upright middle line.</source>
        <translation>Chaque trait est reflété par l’axe vertical.</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the level middle line.</source>
        <translation>Chaque trait est reflété par l’axe horizontal.</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes.</source>
        <translation>Ce que change la pression du stylet.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Paints on both sides at once.</source>
        <translation>Peint des deux côtés à la fois.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Autre couleur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>X swaps them, D makes them black and white.</source>
        <translation>X les échange, D les met en noir et blanc.</translation>
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
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Step %1 of %2, noise level %3</source>
        <translation>Étape %1 sur %2, niveau de bruit %3</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>The run it branched from</source>
        <translation>L’image dont elle est partie</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image d’avant</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Aucune image.</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels, shown at %3 %.</source>
        <translation>Image de %1 sur %2 pixels, affichée à %3 %.</translation>
    </message>
    <message>
        <source>Beside it, for comparison: %1.</source>
        <translation>À côté, pour comparaison : %1.</translation>
    </message>
    <message>
        <source>Up to a line, another lies over it: %1.</source>
        <translation>Une autre la recouvre jusqu’à une ligne : %1.</translation>
    </message>
    <message>
        <source>A picture forms: %1 % done.</source>
        <translation>Une image se forme : %1 % terminés.</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom.</source>
        <translation>Les flèches déplacent l’image, plus et moins zooment.</translation>
    </message>
</context>
<context>
    <name>latelier::ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>latelier::FileDesk</name>
    <message>
        <source>Open picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>The settings of this picture are in the panels now.</source>
        <translation>Les réglages de cette image sont maintenant dans les panneaux.</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>Images et documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ouvert.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>latelier::FillPanel</name>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Only around the mask</source>
        <translation>Seulement autour du masque</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Zone vue</translation>
    </message>
    <message>
        <source>What the model sees: the whole picture at its own size, or only the part around the mask at the size in Settings, which brings out more detail.</source>
        <translation>Ce que voit le modèle : l’image entière à sa taille, ou seulement la partie autour du masque à la taille des réglages, ce qui donne plus de détails.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>Pixels of the picture around the mask that the model sees as well.</source>
        <translation>Pixels de l’image autour du masque que le modèle voit aussi.</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>L’image telle quelle</translation>
    </message>
    <message>
        <source>Colours from around</source>
        <translation>Couleurs d’alentour</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>What lies under the mask before the model paints there (masked content).</source>
        <translation>Ce qui se trouve sous le masque avant que le modèle y peigne (contenu masqué).</translation>
    </message>
    <message>
        <source>Soft rim</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Blur of the mask&apos;s rim in pixels (mask blur).</source>
        <translation>Flou du bord du masque en pixels (mask blur).</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>Smeared edge</source>
        <translation>Bord étiré</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvel espace</translation>
    </message>
    <message>
        <source>What room beyond the picture is filled with before the model paints it.</source>
        <translation>Ce qui remplit l’espace au-delà de l’image avant que le modèle le peigne.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Pixels of the old picture along new room that are painted anew with it.</source>
        <translation>Pixels de l’ancienne image, le long du nouvel espace, qui sont repeints avec lui.</translation>
    </message>
    <message>
        <source>Apply frame</source>
        <translation>Appliquer le cadre</translation>
    </message>
    <message>
        <source>Crops or extends the picture to the frame (Enter on the canvas).</source>
        <translation>Recadre ou étend l’image selon le cadre (Entrée sur le canevas).</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Puts the frame back around the picture.</source>
        <translation>Remet le cadre autour de l’image.</translation>
    </message>
    <message>
        <source>Take the frame tool and drag the sides of the picture.</source>
        <translation>Prenez l’outil Cadre et faites glisser les côtés de l’image.</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels</source>
        <translation>%1 × %2 sur %3 × %4 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryBrowser</name>
    <message>
        <source>Rename board</source>
        <translation>Renommer la planche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Rechercher dans la galerie</translation>
    </message>
    <message>
        <source>Words of prompts, models, tags and notes: castle &quot;red roof&quot; -night tags:portrait</source>
        <translation>Mots des prompts, modèles, étiquettes et notes : château &quot;toit rouge&quot; -nuit tags:portrait</translation>
    </message>
    <message>
        <source>Narrow by model, size, rating and more</source>
        <translation>Restreindre par modèle, taille, note et plus</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>Importer un dossier d’images…</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>A family is what came from one another: branches, sources, runs made again</source>
        <translation>Une famille réunit ce qui vient l’un de l’autre : branches, sources, images refaites</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Les mieux notées d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grandes d’abord</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel)</source>
        <translation>Taille des images (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Revenir en arrière (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing is like this. Fewer words or choices find more.</source>
        <translation>Rien ne correspond. Moins de mots ou de choix trouvent davantage.</translation>
    </message>
    <message>
        <source>The trash is empty. What is moved here stays for 30 days.</source>
        <translation>La corbeille est vide. Ce que l’on y met reste 30 jours.</translation>
    </message>
    <message>
        <source>Each finished picture appears here. A folder of pictures made elsewhere can be imported.</source>
        <translation>Chaque image terminée apparaît ici. On peut importer un dossier d’images faites ailleurs.</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 sélectionnées</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>Étiquette pour %n image</numerusform>
            <numerusform>Étiquette pour %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Planche</translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>Planche pour %n image</numerusform>
            <numerusform>Planche pour %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>Envoyer %n image vers la corbeille du système ?</numerusform>
            <numerusform>Envoyer %n images vers la corbeille du système ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stars, tags, notes and boards are forgotten. The files can be taken back there.</source>
        <translation>Leurs étoiles, étiquettes, notes et planches seront perdues. Les fichiers pourront y être récupérés.</translation>
    </message>
    <message>
        <source>To the desktop&apos;s trash</source>
        <translation>Vers la corbeille du système</translation>
    </message>
    <message>
        <source>Take back out of the trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Hand to the desktop&apos;s trash…</source>
        <translation>Vers la corbeille du système…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Use in the panels</source>
        <translation>Utiliser dans les panneaux</translation>
    </message>
    <message>
        <source>All settings and the prompt</source>
        <translation>Tous les réglages et le prompt</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Seulement le prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Seulement la graine</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Seulement les réglages</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Make again exactly</source>
        <translation>Refaire à l’identique</translation>
    </message>
    <message>
        <source>Make again with a new seed</source>
        <translation>Refaire avec une nouvelle graine</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>La refaire et dire si le résultat est le même</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>Nouvelle planche…</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Hand all pictures in the trash to the desktop&apos;s trash</source>
        <translation>Envoyer toutes les images de la corbeille vers celle du système</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take the chosen pictures back out of the trash</source>
        <translation>Restaurer de la corbeille les images choisies</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>Parcourir ses étapes</translation>
    </message>
    <message>
        <source>Remove its kept steps (%1)</source>
        <translation>Supprimer ses étapes conservées (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery in the whole window</source>
        <translation>La galerie dans toute la fenêtre</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n image mise à la corbeille.</numerusform>
            <numerusform>%n images mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>%n image restaurée de la corbeille.</numerusform>
            <numerusform>%n images restaurées de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>%n image envoyée vers la corbeille du système.</numerusform>
            <numerusform>%n images envoyées vers la corbeille du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures handed to the desktop&apos;s trash; the others lie where it cannot take them from, and stay here.</source>
        <translation>%1 images sur %2 envoyées vers la corbeille du système ; les autres sont hors de sa portée et restent ici.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n image marquée d’une étoile.</numerusform>
            <numerusform>%n images marquées d’une étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) taken away.</source>
        <translation>
            <numerusform>Étoile retirée de %n image.</numerusform>
            <numerusform>Étoile retirée de %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rated %1.</source>
        <translation>
            <numerusform>%n image notée %1.</numerusform>
            <numerusform>%n images notées %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rating of %n picture(s) taken away.</source>
        <translation>
            <numerusform>Note retirée de %n image.</numerusform>
            <numerusform>Note retirée de %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Remarque enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Étiquettes de %n image modifiées.</numerusform>
            <numerusform>Étiquettes de %n images modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put on the board %1.</source>
        <translation>
            <numerusform>%n image ajoutée à la planche %1.</numerusform>
            <numerusform>%n images ajoutées à la planche %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken off the board %1.</source>
        <translation>
            <numerusform>%n image retirée de la planche %1.</numerusform>
            <numerusform>%n images retirées de la planche %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board %1 is now %2.</source>
        <translation>La planche %1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>The board %1 is removed.</source>
        <translation>La planche %1 est supprimée.</translation>
    </message>
    <message>
        <source>%1 given back; the pictures are as they were.</source>
        <translation>%1 libérés ; les images restent inchangées.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDesk</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>The file of this picture does not tell how it was made.</source>
        <translation>Le fichier de cette image ne dit pas comment elle a été faite.</translation>
    </message>
    <message>
        <source>It is made again now, to be compared.</source>
        <translation>Elle est refaite maintenant, pour être comparée.</translation>
    </message>
    <message>
        <source>The picture is made again, to be compared with the kept one.</source>
        <translation>L’image est refaite, pour être comparée à celle qui est gardée.</translation>
    </message>
    <message>
        <source>The picture is in the queue.</source>
        <translation>L’image est dans la file d’attente.</translation>
    </message>
    <message>
        <source>Verified: made again, it is the same picture, byte for byte.</source>
        <translation>Vérifié : refaite, c’est la même image, octet pour octet.</translation>
    </message>
    <message>
        <source>Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.</source>
        <translation>Refaite, elle n’est pas la même : %1 % des pixels diffèrent, de %2 sur 255 au plus.</translation>
    </message>
    <message>
        <source>The model was %1 and is %2.</source>
        <translation>Le modèle était %1, c’est maintenant %2.</translation>
    </message>
    <message>
        <source>It was made with %1, now with %2.</source>
        <translation>Elle avait été faite avec %1, maintenant avec %2.</translation>
    </message>
    <message>
        <source>Folder of pictures to import</source>
        <translation>Dossier d’images à importer</translation>
    </message>
    <message>
        <source>The model that the picture was made with, %1, is not here. “New seed” makes one like it with the model in the panels.</source>
        <translation>Le modèle avec lequel l’image a été faite (%1) n’est pas ici. « Nouvelle graine » en fait une semblable avec le modèle des panneaux.</translation>
    </message>
    <message>
        <source>which it does not name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDetail</name>
    <message>
        <source>Choose a picture to see how it was made</source>
        <translation>Choisissez une image pour voir comment elle a été faite</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>Réglages de l’image</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>A mené à</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>Noter %1 sur 5</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Put the prompt, the seed and all settings into the panels</source>
        <translation>Mettre le prompt, la graine et tous les réglages dans les panneaux</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>En partir</translation>
    </message>
    <message>
        <source>Use this picture as the one to start from</source>
        <translation>Prendre cette image comme point de départ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Put only the prompt into the panels</source>
        <translation>Mettre seulement le prompt dans les panneaux</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Put only the seed into the panels</source>
        <translation>Mettre seulement la graine dans les panneaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Put only the settings into the panels, not the prompt or the seed</source>
        <translation>Mettre seulement les réglages dans les panneaux, sans le prompt ni la graine</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Make this picture again exactly</source>
        <translation>Refaire cette image à l’identique</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Make it again with a new seed</source>
        <translation>La refaire avec une nouvelle graine</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>La refaire et dire si le résultat est le même</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>Dans la corbeille : %1</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>Parcourir ses étapes</translation>
    </message>
    <message>
        <source>Show the steps on the way to this picture in the timeline, and branch from them</source>
        <translation>Afficher dans la chronologie les étapes qui ont mené à cette image, et en tirer des branches</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Étoile (S)</translation>
    </message>
    <message>
        <source>Rate %1 of 5 (%1); again takes the rating away</source>
        <translation>Noter %1 sur 5 (%1) ; une seconde fois enlève la note</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message>
        <source>With prompts and settings in the files</source>
        <translation>Avec les prompts et réglages dans les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>Exporter %n image</numerusform>
            <numerusform>Exporter %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. A slash makes a folder.</source>
        <translation>Les mots entre accolades sont remplacés : {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. Une barre oblique crée un dossier.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG à 16 bits par canal</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacets</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Faite avec</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Painted with a mask</source>
        <translation>Peinte avec un masque</translation>
    </message>
    <message>
        <source>Made from another picture</source>
        <translation>Faite d’une autre image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Time of making</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>Narrow the pictures</source>
        <translation>Restreindre les images</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 de plus…</translation>
    </message>
    <message>
        <source>Rename the board…</source>
        <translation>Renommer la planche…</translation>
    </message>
    <message>
        <source>Remove the board, keep its pictures</source>
        <translation>Supprimer la planche, garder ses images</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacts</name>
    <message>
        <source>prompt strength %1</source>
        <translation>force du prompt %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>prompt « %1 »</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>prompt négatif « %1 »</translation>
    </message>
    <message>
        <source>from step %1: %2</source>
        <translation>de l’étape %1 : %2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>%1 towards seed %2</source>
        <translation>%1 vers la graine %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <translation>%1, arrêtée après %2</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Force du prompt</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Rééchelonnement</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Ampleur du changement</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>Flou du masque</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>de l’étape %1</translation>
    </message>
    <message>
        <source>Changed while it formed</source>
        <translation>Changé pendant la formation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Refaite</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Empreinte du modèle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Faite avec</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Branch at %1</source>
        <translation>Branche à %1</translation>
    </message>
    <message>
        <source>Kept steps</source>
        <translation>Étapes conservées</translation>
    </message>
    <message>
        <source>In the trash until</source>
        <translation>Dans la corbeille jusqu’au</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Pas des formes</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Zones fusionnées</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>Force aux étapes</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>Les flèches passent d’une image à l’autre, Entrée en montre une, S met l’étoile, 0 à 5 notent, Suppr met à la corbeille.</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Seules</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Famille de %n</numerusform>
            <numerusform>Famille de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryModel</name>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>notée %1 sur 5</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryPage</name>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Back to all pictures (Escape)</source>
        <translation>Retour à toutes les images (Échap)</translation>
    </message>
    <message>
        <source>Lay the two pictures over each other (W)</source>
        <translation>Superposer les deux images (W)</translation>
    </message>
    <message>
        <source>Choose 2 to 4 pictures to compare them.</source>
        <translation>Choisissez de 2 à 4 images à comparer.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Copying the pictures of %1 into the gallery</source>
        <translation>Copie des images de %1 dans la galerie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n image importée</numerusform>
            <numerusform>%n images importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>Exporter des images</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>Écriture de %n image dans %1</numerusform>
            <numerusform>Écriture de %n images dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n image écrite.</numerusform>
            <numerusform>%n images écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Check the gallery</source>
        <translation>Vérifier la galerie</translation>
    </message>
    <message>
        <source>Mending the gallery</source>
        <translation>Réparation de la galerie</translation>
    </message>
    <message>
        <source>Comparing every file with the gallery&apos;s list</source>
        <translation>Comparaison de chaque fichier avec la liste de la galerie</translation>
    </message>
    <message>
        <source>%1 Mended.</source>
        <translation>%1 Réparé.</translation>
    </message>
    <message>
        <source>Every file and the gallery&apos;s list agree.</source>
        <translation>Tous les fichiers concordent avec la liste de la galerie.</translation>
    </message>
    <message>
        <source>All that did not agree is mended: %1.</source>
        <translation>Tout ce qui ne concordait pas est réparé : %1.</translation>
    </message>
    <message>
        <source>Things that do not agree: %1.</source>
        <translation>Éléments qui ne concordent pas : %1.</translation>
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
        <translation>Images en grand</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>Gauche et Droite montrent l’image suivante ou, s’il y en a plusieurs, passent à la suivante. Échap revient. W superpose deux images, Maj+Gauche et Maj+Droite déplacent la ligne entre elles. Haut, Bas, Ctrl+Gauche et Ctrl+Droite déplacent une image agrandie. S met une étoile, 0 à 5 notent, Suppr met à la corbeille.</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryWatch</name>
    <message numerus="yes">
        <source>%n picture(s) that lay in the folder are in the gallery now.</source>
        <translation>
            <numerusform>%n image qui se trouvait dans le dossier est maintenant dans la galerie.</numerusform>
            <numerusform>%n images qui se trouvaient dans le dossier sont maintenant dans la galerie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n picture(s) are gone. “Check the gallery” in the File menu takes them off the list.</source>
        <translation>
            <numerusform>Le fichier de %n image a disparu. « Vérifier la galerie » dans le menu Fichier la retire de la liste.</numerusform>
            <numerusform>Les fichiers de %n images ont disparu. « Vérifier la galerie » dans le menu Fichier les retire de la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GenerationQueue</name>
    <message>
        <source>begins</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Aucun prompt</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2, %n step(s), %3</source>
        <translation>
            <numerusform>%1 × %2, %n étape, %3</numerusform>
            <numerusform>%1 × %2, %n étapes, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>force du prompt %1</translation>
    </message>
</context>
<context>
    <name>latelier::GridDialog</name>
    <message>
        <source>Grid of settings</source>
        <translation>Grille de réglages</translation>
    </message>
    <message>
        <source>Columns (X)</source>
        <translation>Colonnes (X)</translation>
    </message>
    <message>
        <source>Rows (Y)</source>
        <translation>Lignes (Y)</translation>
    </message>
    <message>
        <source>Pages (Z)</source>
        <translation>Pages (Z)</translation>
    </message>
    <message>
        <source>Values for %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>Paint the grid</source>
        <translation>Peindre la grille</translation>
    </message>
    <message>
        <source>Pictures: %1, all with the same seed unless it is an axis.</source>
        <translation>Images : %1, toutes avec la même graine si elle n’est pas un axe.</translation>
    </message>
    <message>
        <source>Back to the last grid</source>
        <translation>Revenir à la dernière grille</translation>
    </message>
</context>
<context>
    <name>latelier::GridView</name>
    <message>
        <source>Grid of pictures</source>
        <translation>Grille d’images</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter opens one, Escape closes the grid.</source>
        <translation>Les flèches passent d’une image à l’autre, Entrée en ouvre une, Échap ferme la grille.</translation>
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
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
</context>
<context>
    <name>latelier::InferenceThread</name>
    <message>
        <source>The memory is not enough for this picture. A smaller size may do.</source>
        <translation>La mémoire ne suffit pas pour cette image. Une taille plus petite passera peut-être.</translation>
    </message>
    <message>
        <source>The engine failed. The settings are kept; try again.</source>
        <translation>Le moteur a échoué. Les réglages sont conservés ; réessayez.</translation>
    </message>
</context>
<context>
    <name>latelier::Inspector</name>
    <message>
        <source>The inspector needs OpenGL</source>
        <translation>L’inspecteur a besoin d’OpenGL</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>Rien à inspecter pour l’instant</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Noise level (sigma)</source>
        <translation>Niveau de bruit (sigma)</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Force du prompt</translation>
    </message>
    <message>
        <source>Pull of the prompt (norm)</source>
        <translation>Influence du prompt (norme)</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Secondes par étape</translation>
    </message>
    <message>
        <source>Latent mean</source>
        <translation>Moyenne du latent</translation>
    </message>
    <message>
        <source>Latent deviation</source>
        <translation>Écart type du latent</translation>
    </message>
    <message>
        <source>Which word drives which part</source>
        <translation>Quel mot guide quelle partie</translation>
    </message>
    <message>
        <source>Known for the steps that are painted while the inspector is open.</source>
        <translation>Connu pour les étapes peintes pendant que l’inspecteur est ouvert.</translation>
    </message>
    <message>
        <source>Latent values</source>
        <translation>Valeurs du latent</translation>
    </message>
    <message>
        <source>the part that “%1” drives is laid over the picture</source>
        <translation>la partie que guide « %1 » est superposée à l’image</translation>
    </message>
    <message>
        <source>Memory: %1 held, %2 free</source>
        <translation>Mémoire : %1 occupés, %2 libres</translation>
    </message>
</context>
<context>
    <name>latelier::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a double click names it.</source>
        <translation>Les traits du pinceau vont à la ligne choisie. La coche affiche ou masque un calque, F2 ou un double clic le nomme.</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacité du calque</translation>
    </message>
    <message>
        <source>How strongly the chosen layer covers what lies under it, in percent.</source>
        <translation>À quel point le calque choisi couvre ce qui est dessous, en pour cent.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Nouveau calque</translation>
    </message>
    <message>
        <source>Lays an empty layer over the chosen row.</source>
        <translation>Pose un calque vide au-dessus de la ligne choisie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes the chosen layer away.</source>
        <translation>Retire le calque choisi.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one over it.</source>
        <translation>Échange le calque choisi avec celui du dessus.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one under it.</source>
        <translation>Échange le calque choisi avec celui du dessous.</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Fusionner vers le bas</translation>
    </message>
    <message>
        <source>Makes the chosen layer one with what lies under it.</source>
        <translation>Réunit le calque choisi et ce qui est dessous.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop now and keep this step</source>
        <translation>Arrêter maintenant et garder cette étape</translation>
    </message>
    <message>
        <source>Stop after this picture</source>
        <translation>Arrêter après cette image</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Apply prompt to the running picture</source>
        <translation>Appliquer le prompt à l’image en cours</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>Créer une branche depuis cette étape</translation>
    </message>
    <message>
        <source>Use this picture&apos;s settings</source>
        <translation>Reprendre les réglages de cette image</translation>
    </message>
    <message>
        <source>Fit the picture in the window</source>
        <translation>Ajuster l’image à la fenêtre</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Afficher à 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Compare under a wipe line</source>
        <translation>Comparer avec un volet</translation>
    </message>
    <message>
        <source>Grid of settings (X/Y/Z)</source>
        <translation>Grille de réglages (X/Y/Z)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>Canevas seul</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>À propos de Latelier</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>P&amp;aint</source>
        <translation>&amp;Peinture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Gallery in the whole window</source>
        <translation>Galerie dans toute la fenêtre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How pictures are kept…</source>
        <translation>Comment les images sont conservées…</translation>
    </message>
    <message>
        <source>Check the gallery…</source>
        <translation>Vérifier la galerie…</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
</context>
<context>
    <name>latelier::MaskPanel</name>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>Afficher le masque seul</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Marks what is not marked, and the other way round.</source>
        <translation>Marque ce qui ne l’est pas, et inversement.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Unmarks everything.</source>
        <translation>Démarque tout.</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Tout marquer</translation>
    </message>
    <message>
        <source>Marks the whole picture.</source>
        <translation>Marque l’image entière.</translation>
    </message>
    <message>
        <source>From alpha</source>
        <translation>D’après l’alpha</translation>
    </message>
    <message>
        <source>Marks what is transparent in the picture.</source>
        <translation>Marque ce qui est transparent dans l’image.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Moves the rim outwards.</source>
        <translation>Déplace le bord vers l’extérieur.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Moves the rim inwards.</source>
        <translation>Déplace le bord vers l’intérieur.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Adoucir</translation>
    </message>
    <message>
        <source>Makes a soft rim that lies inside what is marked.</source>
        <translation>Fait un bord doux à l’intérieur de ce qui est marqué.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flouter</translation>
    </message>
    <message>
        <source>Softens the rim to both sides.</source>
        <translation>Adoucit le bord des deux côtés.</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Takes the grey values of a picture file as the mask.</source>
        <translation>Prend comme masque les valeurs de gris d’un fichier d’image.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Writes the mask as a grey PNG file.</source>
        <translation>Écrit le masque dans un fichier PNG en niveaux de gris.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How far grow, shrink, feather and blur go.</source>
        <translation>Portée des actions étendre, réduire, adoucir et flouter.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The colour that the mask shows in over the picture.</source>
        <translation>La couleur du masque par-dessus l’image.</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacité du masque</translation>
    </message>
    <message>
        <source>How strongly the mask covers the picture, in percent.</source>
        <translation>Force avec laquelle le masque couvre l’image, en pour cent.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Couleur du masque</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>De la sélection</translation>
    </message>
    <message>
        <source>Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is drawn.</source>
        <translation>Marque ce qui est sélectionné. Pour sélectionner, maintenez Ctrl avec le lasso, le rectangle, l’ellipse, le dégradé ou le pot de peinture.</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>Vers la sélection</translation>
    </message>
    <message>
        <source>Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected.</source>
        <translation>Sélectionne ce qui est marqué et retire la marque. Pinceaux et formes ne peignent que dans la sélection.</translation>
    </message>
</context>
<context>
    <name>latelier::ModelDesk</name>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Dossier de modèles</translation>
    </message>
    <message>
        <source>Tiny decoder for previews</source>
        <translation>Petit décodeur pour les aperçus</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>Petits décodeurs (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>Prendre %1 × %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>Prendre le modèle de départ</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>Impossible de peindre avec %1 ; ce fichier contient : %2.</translation>
    </message>
</context>
<context>
    <name>latelier::PaintDesk</name>
    <message>
        <source>Generate paints a new picture. Mark a part of one to change only that part.</source>
        <translation>Générer peint une nouvelle image. Marquez une partie pour ne changer qu’elle.</translation>
    </message>
    <message>
        <source>Generate paints the whole picture anew, as far as the change amount allows.</source>
        <translation>Générer repeint l’image entière, autant que l’ampleur du changement le permet.</translation>
    </message>
    <message>
        <source>Generate fills the marked part and leaves the rest as it is.</source>
        <translation>Générer remplit la partie marquée et laisse le reste tel quel.</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>image ouverte</translation>
    </message>
    <message>
        <source>picture put away</source>
        <translation>image mise de côté</translation>
    </message>
    <message>
        <source>This is a preview of a step; a finished picture can be painted on.</source>
        <translation>Ceci est l’aperçu d’une étape ; on peut peindre sur une image terminée.</translation>
    </message>
    <message>
        <source>picture to paint on</source>
        <translation>image à peindre</translation>
    </message>
    <message>
        <source>The picture that you work on has another size now; the new one is in Branches.</source>
        <translation>L’image sur laquelle vous travaillez a maintenant une autre taille ; la nouvelle est dans Branches.</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>repaint</source>
        <translation>nouvelle peinture</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>masque inversé</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>masque effacé</translation>
    </message>
    <message>
        <source>marked all</source>
        <translation>tout marqué</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>masque étendu</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>masque réduit</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>masque adouci</translation>
    </message>
    <message>
        <source>blurred mask</source>
        <translation>masque flouté</translation>
    </message>
    <message>
        <source>mask from alpha</source>
        <translation>masque d’après l’alpha</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Charger un masque</translation>
    </message>
    <message>
        <source>loaded mask</source>
        <translation>masque chargé</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>extended picture</source>
        <translation>image étendue</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>image recadrée</translation>
    </message>
    <message>
        <source>Variations are made of a picture that was painted here; show one from Branches first.</source>
        <translation>Les variations partent d’une image peinte ici ; affichez-en d’abord une depuis Branches.</translation>
    </message>
    <message>
        <source>There is no finished picture to enlarge.</source>
        <translation>Il n’y a pas d’image terminée à agrandir.</translation>
    </message>
    <message>
        <source>The picture is as large as it can be painted anew.</source>
        <translation>L’image est aussi grande qu’elle peut être repeinte.</translation>
    </message>
    <message>
        <source>Generate makes the new room of the frame and fills it.</source>
        <translation>Générer crée le nouvel espace du cadre et le remplit.</translation>
    </message>
    <message>
        <source>Generate crops the picture to the frame first.</source>
        <translation>Générer recadre d’abord l’image selon le cadre.</translation>
    </message>
    <message>
        <source>shown layer</source>
        <translation>calque affiché</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>calque masqué</translation>
    </message>
    <message>
        <source>renamed layer</source>
        <translation>calque renommé</translation>
    </message>
    <message>
        <source>opacity of a layer</source>
        <translation>opacité d’un calque</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Calque %1</translation>
    </message>
    <message>
        <source>new layer</source>
        <translation>nouveau calque</translation>
    </message>
    <message>
        <source>deleted layer</source>
        <translation>calque supprimé</translation>
    </message>
    <message>
        <source>raised layer</source>
        <translation>calque monté</translation>
    </message>
    <message>
        <source>lowered layer</source>
        <translation>calque descendu</translation>
    </message>
    <message>
        <source>merged layers</source>
        <translation>calques fusionnés</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>mask from selection</source>
        <translation>masque d’après la sélection</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Rien n’est marqué.</translation>
    </message>
    <message>
        <source>mask to selection</source>
        <translation>masque vers sélection</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>latelier::PaintFiles</name>
    <message>
        <source>There is no picture that is worked on.</source>
        <translation>Aucune image n’est en cours de travail.</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Enregistrer le document sous</translation>
    </message>
    <message>
        <source>Latelier documents (*.latelier)</source>
        <translation>Documents Latelier (*.latelier)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture that you worked on the last time is kept, to the last stroke.</source>
        <translation>L’image sur laquelle vous travailliez la dernière fois est conservée, jusqu’au dernier trait.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>La mettre de côté</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>Redemander la prochaine fois</translation>
    </message>
</context>
<context>
    <name>latelier::PaintSurface</name>
    <message>
        <source>%1: arrow keys move it, Enter puts it down and lifts it.</source>
        <translation>%1 : les flèches le déplacent, Entrée le pose et le relève.</translation>
    </message>
    <message>
        <source>%1 at %2, %3, put down.</source>
        <translation>%1 à %2, %3, posé.</translation>
    </message>
    <message>
        <source>%1 at %2, %3.</source>
        <translation>%1 à %2, %3.</translation>
    </message>
    <message>
        <source>Only the mask is shown.</source>
        <translation>Seul le masque est affiché.</translation>
    </message>
    <message>
        <source>%1 % of the picture is marked to be made anew.</source>
        <translation>%1 % de l’image sont marqués pour être refaits.</translation>
    </message>
    <message>
        <source>Brushes paint only on what is selected.</source>
        <translation>Les pinceaux ne peignent que dans la sélection.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) lie over the picture; paint goes to “%1”.</source>
        <translation>
            <numerusform>%n calque recouvre l’image ; la peinture va sur « %1 ».</numerusform>
            <numerusform>%n calques recouvrent l’image ; la peinture va sur « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The frame has %1 by %2 pixels and begins at %3, %4.</source>
        <translation>Le cadre a %1 sur %2 pixels et commence à %3, %4.</translation>
    </message>
    <message>
        <source>It is %1 pixels wide.</source>
        <translation>Il est large de %1 pixels.</translation>
    </message>
    <message>
        <source>The colour is %1.</source>
        <translation>La couleur est %1.</translation>
    </message>
</context>
<context>
    <name>latelier::PictureStore</name>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>L’image n’a pas pu être enregistrée dans %1 : %2.</translation>
    </message>
    <message>
        <source>The picture to compare with is no longer in the gallery.</source>
        <translation>L’image à comparer n’est plus dans la galerie.</translation>
    </message>
</context>
<context>
    <name>latelier::PromptEdit</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 jetons sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 parts</source>
        <translation>%1 jetons sur %2, %3 parties</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”.</source>
        <translation>Ce modèle ne connaît pas le mot « %1 ».</translation>
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
        <translation>Ce que l’image doit montrer</translation>
    </message>
    <message>
        <source>What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;
Ctrl+Up and Ctrl+Down do it for the selected words.</source>
        <translation>Ce que l’image doit montrer. (mot:1.2) donne plus de poids à un mot, (mot:0.8) moins ;
Ctrl+Haut et Ctrl+Bas le font pour les mots sélectionnés.</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>What to keep out (negative prompt)</source>
        <translation>Ce qui ne doit pas apparaître (prompt négatif)</translation>
    </message>
    <message>
        <source>What the picture moves away from. It has no effect at prompt strength 1.</source>
        <translation>Ce dont l’image s’éloigne. Sans effet quand la force du prompt est 1.</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>Longueur du prompt en jetons</translation>
    </message>
    <message>
        <source>Apply the prompt to the picture that is forming, from its next step on</source>
        <translation>Appliquer le prompt à l’image en cours, dès sa prochaine étape</translation>
    </message>
    <message>
        <source>Apply the prompt to the running picture</source>
        <translation>Appliquer le prompt à l’image en cours</translation>
    </message>
    <message>
        <source>Add a style to the prompt</source>
        <translation>Ajouter un style au prompt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Arrêter tout de suite</translation>
    </message>
    <message>
        <source>Paint this prompt</source>
        <translation>Peindre ce prompt</translation>
    </message>
</context>
<context>
    <name>latelier::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Remove from the queue (Del)</source>
        <translation>Retirer de la file d’attente (Suppr)</translation>
    </message>
    <message>
        <source>Hold the queue: start nothing new</source>
        <translation>Suspendre la file : ne rien commencer</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Duplicate (Ins)</source>
        <translation>Dupliquer (Inser)</translation>
    </message>
    <message>
        <source>Nothing waits. %1 while a picture forms puts the next one here</source>
        <translation>Rien n’attend. %1 met la prochaine image ici pendant qu’une autre se forme</translation>
    </message>
</context>
<context>
    <name>latelier::RunHistory</name>
    <message>
        <source>No prompt</source>
        <translation>Aucun prompt</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>Mêmes réglages</translation>
    </message>
    <message>
        <source>From step %1: %2</source>
        <translation>De l’étape %1 : %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>arrêtée à l’étape %1, %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>échec, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::SavingDialog</name>
    <message>
        <source>Keep the steps of each picture</source>
        <translation>Conserver les étapes de chaque image</translation>
    </message>
    <message>
        <source>Remove kept steps…</source>
        <translation>Supprimer les étapes conservées…</translation>
    </message>
    <message>
        <source>How pictures are kept</source>
        <translation>Comment les images sont conservées</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG à 16 bits par canal</translation>
    </message>
    <message>
        <source>Old pictures can then be looked through in the timeline, and branched from, as new ones</source>
        <translation>Les anciennes images peuvent alors être parcourues dans la chronologie et donner des branches, comme les nouvelles</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Every pixel as it was made; read by all programs.</source>
        <translation>Chaque pixel tel qu’il a été fait ; lu par tous les programmes.</translation>
    </message>
    <message>
        <source>Smaller files that lose a little. The settings are kept all the same.</source>
        <translation>Des fichiers plus petits, avec une légère perte. Les réglages sont conservés malgré tout.</translation>
    </message>
    <message>
        <source>No steps are kept.</source>
        <translation>Aucune étape n’est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>Steps of %n picture(s): %1</source>
        <translation>
            <numerusform>Étapes de %n image : %1</numerusform>
            <numerusform>Étapes de %n images : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove kept steps</source>
        <translation>Supprimer les étapes conservées</translation>
    </message>
    <message numerus="yes">
        <source>Remove the kept steps of %n picture(s)?</source>
        <translation>
            <numerusform>Supprimer les étapes conservées de %n image ?</numerusform>
            <numerusform>Supprimer les étapes conservées de %n images ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures stay. Their steps can be had again by making them again.</source>
        <translation>Les images restent. On retrouve leurs étapes en les refaisant.</translation>
    </message>
    <message>
        <source>Remove the steps</source>
        <translation>Supprimer les étapes</translation>
    </message>
    <message>
        <source>What the decoder gave, not rounded to 8 bits a channel: for grading and printing.</source>
        <translation>Ce que le décodeur a donné, sans arrondi à 8 bits par canal : pour l’étalonnage et l’impression.</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The network that paints. Each has learned its own world of pictures.</source>
        <translation>Le réseau qui peint. Chacun a appris son propre monde d’images.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width and height in pixels. Models paint best near the size they were trained at.</source>
        <translation>Largeur et hauteur en pixels. Les modèles peignent mieux près de la taille de leur apprentissage.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many times the picture is refined. More is slower; most samplers settle between 15 and 30.</source>
        <translation>Combien de fois l’image est affinée. Plus est plus lent ; la plupart des échantillonneurs se posent entre 15 et 30.</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>Force du prompt</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>guidance scale</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.
It can be moved while a picture forms.</source>
        <translation>Fidélité de l’image au prompt. Basse, elle est libre et douce ; haute, littérale et dure.
Elle peut être changée pendant que l’image se forme.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>The way from noise to picture: how each step uses what the model sees.</source>
        <translation>Le chemin du bruit à l’image : comment chaque étape se sert de ce que voit le modèle.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Where along the way the steps are spent: on composition or on detail.</source>
        <translation>Où, sur le chemin, les étapes sont dépensées : pour la composition ou pour le détail.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number that the starting noise grows from. The same seed and settings give the same picture.</source>
        <translation>Le nombre dont naît le bruit de départ. Même graine et mêmes réglages donnent la même image.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How many pictures to paint, each with the next seed.</source>
        <translation>Combien d’images peindre, chacune avec la graine suivante.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The picture that is changed. Drop another one on the canvas to replace it.</source>
        <translation>L’image qui est changée. Déposez-en une autre sur le canevas pour la remplacer.</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>Ampleur du changement</translation>
    </message>
    <message>
        <source>denoising strength</source>
        <translation>denoising strength</translation>
    </message>
    <message>
        <source>How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it.</source>
        <translation>Jusqu’où l’image peut s’éloigner de celle de départ : 0 la garde, 1 l’ignore.</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>layers of the text encoder left out, plus 1</source>
        <translation>couches de l’encodeur de texte laissées de côté, plus 1</translation>
    </message>
    <message>
        <source>2 reads the prompt a little more loosely; some models were trained that way.</source>
        <translation>2 lit le prompt un peu plus librement ; certains modèles ont appris ainsi.</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Chaque étape</translation>
    </message>
    <message>
        <source>Every 2 steps</source>
        <translation>Toutes les 2 étapes</translation>
    </message>
    <message>
        <source>Every 5 steps</source>
        <translation>Toutes les 5 étapes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>How often the forming picture is shown. Each preview costs a little time.</source>
        <translation>Fréquence à laquelle l’image en formation est montrée. Chaque aperçu coûte un peu de temps.</translation>
    </message>
    <message>
        <source>Quick colours</source>
        <translation>Couleurs rapides</translation>
    </message>
    <message>
        <source>Full decoder</source>
        <translation>Décodeur complet</translation>
    </message>
    <message>
        <source>Preview by</source>
        <translation>Aperçu par</translation>
    </message>
    <message>
        <source>preview method</source>
        <translation>méthode d’aperçu</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Échanger largeur et hauteur</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>Tailles usuelles</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Tirer une nouvelle graine maintenant</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>Reprendre la dernière graine</translation>
    </message>
    <message>
        <source>Take the last picture&apos;s seed and keep it</source>
        <translation>Prendre la graine de la dernière image et la garder</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Garder la graine</translation>
    </message>
    <message>
        <source>Keep this seed for the next pictures; unlocked, each picture draws a new one</source>
        <translation>Garder cette graine pour les prochaines images ; déverrouillée, chaque image en tire une nouvelle</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>Repartir du bruit</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>%1 · %2 px · %3</source>
        <translation>%1 · %2 px · %3</translation>
    </message>
    <message>
        <source>Tiny decoder…</source>
        <translation>Petit décodeur…</translation>
    </message>
    <message>
        <source>Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;
a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick.</source>
        <translation>Les couleurs rapides ne coûtent rien mais sont grossières ; le décodeur complet montre la vraie image et prend son temps ;
un petit décodeur (un fichier TAESD, que l’on trouve à côté des modèles) est presque aussi fidèle, et rapide.</translation>
    </message>
    <message>
        <source>Tiny decoder: %1</source>
        <translation>Petit décodeur : %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Fast (8 bits)</source>
        <translation>Rapide (8 bits)</translation>
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
        <translation>Précision</translation>
    </message>
    <message>
        <source>The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly
halves the model&apos;s memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever
suits this computer.</source>
        <translation>Les nombres avec lesquels le modèle calcule. « Rapide » prend moins de la moitié du temps sur les processeurs récents
et presque la moitié de la mémoire du modèle, pour une différence à peine visible. « Automatique » choisit 16 ou
32 bits, selon ce qui convient à cet ordinateur.</translation>
    </message>
    <message>
        <source>fingerprint %1 %</source>
        <translation>empreinte %1 %</translation>
    </message>
</context>
<context>
    <name>latelier::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Weight of the selected words</source>
        <translation>Poids des mots sélectionnés</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Space or middle button, arrow keys</source>
        <translation>Espace ou bouton du milieu, flèches</translation>
    </message>
    <message>
        <source>Zoom to the cursor</source>
        <translation>Zoom vers le pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Step before, step after</source>
        <translation>Étape d’avant, étape d’après</translation>
    </message>
    <message>
        <source>Left, Right on the timeline</source>
        <translation>Gauche, Droite sur la chronologie</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>Canevas seul</translation>
    </message>
    <message>
        <source>Tab on the canvas</source>
        <translation>Tab sur le canevas</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 est déjà pris par « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>« %1 » est maintenant %2.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>Every action has its standard keys again.</source>
        <translation>Toutes les actions ont retrouvé leurs touches d’origine.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>« %1 » n’a plus de touches.</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace leaves the action without keys.</source>
        <translation>Appuyez sur les nouvelles touches dans un champ. Retour arrière laisse l’action sans touches.</translation>
    </message>
</context>
<context>
    <name>latelier::SpeedSettings</name>
    <message>
        <source>Settings that take less time and change the picture a little. All are off unless you move them.
They hold for the next picture or branch, and each picture keeps its own.
Try Fast under Precision first: on newer processors it saves more and changes less.</source>
        <translation>Des réglages qui prennent moins de temps et changent un peu l’image. Tous sont désactivés tant que vous n’y touchez pas.
Ils valent pour l’image ou la branche suivante, et chaque image garde les siens.
Essayez d’abord « Rapide » sous « Précision » : sur les processeurs récents, il fait gagner plus et change moins.</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>Pas des formes</translation>
    </message>
    <message>
        <source>steps between deep features, DeepCache</source>
        <translation>étapes entre les caractéristiques profondes, DeepCache</translation>
    </message>
    <message>
        <source>The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.
2 takes little more than half the time, for a difference that is hard to see in most pictures;
from 3 on, details come out differently.</source>
        <translation>Nombre d’étapes après lequel les grandes formes sont recalculées ; entre-temps elles restent. 1 : à chaque étape.
2 prend un peu plus de la moitié du temps, pour une différence à peine visible dans la plupart des images ;
à partir de 3, les détails changent.</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>Zones fusionnées</translation>
    </message>
    <message>
        <source>token merging ratio</source>
        <translation>token merging ratio</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s smallest areas that the model looks at as one with another like them.
0 merges none. It saves more the larger the picture is, and costs fine texture.</source>
        <translation>La part des plus petites zones de l’image que le modèle regarde avec une semblable comme une seule. 0 n’en fusionne aucune.
Plus l’image est grande, plus on gagne ; la texture fine en pâtit.</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>Force aux étapes</translation>
    </message>
    <message>
        <source>guidance interval</source>
        <translation>guidance interval</translation>
    </message>
    <message>
        <source>The first and the last step in which the prompt strength acts. The other steps take about
half the time and follow the prompt as softly as a prompt strength of 1 does.</source>
        <translation>La première et la dernière étape où agit la force du prompt. Les autres prennent environ la moitié du temps
et suivent le prompt avec la douceur d’une force de 1.</translation>
    </message>
    <message>
        <source>First step of the prompt strength</source>
        <translation>Première étape de la force du prompt</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Last step of the prompt strength</source>
        <translation>Dernière étape de la force du prompt</translation>
    </message>
    <message>
        <source>Save time</source>
        <translation>Gagner du temps</translation>
    </message>
    <message>
        <source>Save time (in use)</source>
        <translation>Gagner du temps (actif)</translation>
    </message>
</context>
<context>
    <name>latelier::Studio</name>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>%1 s par étape</translation>
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
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 with the queue</source>
        <translation>%1 avec la file d’attente</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Reading the start picture</source>
        <translation>Lecture de l’image de départ</translation>
    </message>
    <message>
        <source>Repeating the steps before the branch</source>
        <translation>Répétition des étapes avant la branche</translation>
    </message>
    <message>
        <source>Turning the last step into the picture</source>
        <translation>La dernière étape devient l’image</translation>
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
        <translation>Chronologie des étapes</translation>
    </message>
    <message>
        <source>Left and right show the step before and after, End goes back to the latest.</source>
        <translation>Gauche et droite montrent l’étape d’avant et d’après, Fin revient à la dernière.</translation>
    </message>
    <message>
        <source>The steps of the picture appear here while it forms</source>
        <translation>Les étapes de l’image apparaissent ici pendant qu’elle se forme</translation>
    </message>
    <message>
        <source>Step %1: noise level %2, prompt strength %3, %4</source>
        <translation>Étape %1 : niveau de bruit %2, force du prompt %3, %4</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>Changé ici : %1</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop now and keep this step as the picture</source>
        <translation>Arrêter maintenant et garder cette étape comme image</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>Lire les étapes</translation>
    </message>
    <message>
        <source>Branch from here: go on from this step with the settings shown now</source>
        <translation>Créer une branche ici : continuer de cette étape avec les réglages affichés</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>latelier::TooLarge</name>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>Une image de %1 × %2 demande environ %3 de mémoire, et %4 sont libres.</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 tiendrait.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A studio for pictures made with latent diffusion</source>
        <translation>Un atelier pour les images faites par diffusion latente</translation>
    </message>
    <message>
        <source>Pictures and models to open.</source>
        <translation>Images et modèles à ouvrir.</translation>
    </message>
</context>
</TS>
