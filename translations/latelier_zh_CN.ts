<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DocumentFile</name>
    <message>
        <source>The document could not be saved to %1: %2.</source>
        <translation>无法将文档保存到 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no document that can be read: %2.</source>
        <translation>%1 不是可读取的文档：%2。</translation>
    </message>
    <message>
        <source>the archive could not be made</source>
        <translation>无法创建压缩包</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>它不是完整的 zip 压缩包</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>其中缺少 %1</translation>
    </message>
    <message>
        <source>picture and mask do not belong together</source>
        <translation>图像与蒙版不匹配</translation>
    </message>
    <message>
        <source>a layer does not belong to the picture</source>
        <translation>有图层与图像不匹配</translation>
    </message>
    <message>
        <source>a step of its history is damaged</source>
        <translation>其历史记录中有一步已损坏</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <translation>其描述数据已损坏</translation>
    </message>
</context>
<context>
    <name>EngineLibrary</name>
    <message>
        <source>The engine cannot be loaded, so no picture can be painted. Install Latelier again.</source>
        <translation>无法加载引擎，因此不能作画。请重新安装 Latelier。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It cannot be done with these settings: %1</source>
        <translation>使用这些设置无法完成：%1</translation>
    </message>
    <message>
        <source>The model cannot be used; choose another one or get its file again: %1</source>
        <translation>无法使用该模型；请另选一个，或重新获取其文件：%1</translation>
    </message>
    <message>
        <source>The picture or file cannot be used; choose another one: %1</source>
        <translation>无法使用该图像或文件；请另选一个：%1</translation>
    </message>
    <message>
        <source>Reading or writing failed; is there room, and may you write there? %1</source>
        <translation>读取或写入失败；请检查空间是否足够、是否有写入权限：%1</translation>
    </message>
    <message>
        <source>The memory is not enough; a smaller size may do: %1</source>
        <translation>内存不足；可以试试较小的尺寸：%1</translation>
    </message>
    <message>
        <source>It was stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>A fault of the program; your settings are kept, try again: %1</source>
        <translation>程序出错；您的设置已保留，请重试：%1</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL model, which is not supported</source>
        <translation>Stable Diffusion XL 模型（不支持）</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL or unCLIP model, which is not supported</source>
        <translation>Stable Diffusion XL 或 unCLIP 模型（不支持）</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model, which is not supported</source>
        <translation>Stable Diffusion 3 模型（不支持）</translation>
    </message>
    <message>
        <source>a Flux model, which is not supported</source>
        <translation>Flux 模型（不支持）</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>a textual inversion embedding</source>
        <translation>Textual Inversion 嵌入</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>the U-Net of a diffusers model alone; give the whole folder</source>
        <translation>仅为 diffusers 模型的 U-Net；请指定整个文件夹</translation>
    </message>
    <message>
        <source>a VAE alone</source>
        <translation>仅为 VAE</translation>
    </message>
    <message>
        <source>a text encoder alone</source>
        <translation>仅为文本编码器</translation>
    </message>
    <message>
        <source>something else than a Stable Diffusion model</source>
        <translation>并非 Stable Diffusion 模型</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>其中没有张量</translation>
    </message>
    <message>
        <source>it holds no table of tensors</source>
        <translation>其中没有张量表</translation>
    </message>
    <message>
        <source>is no tensor</source>
        <translation>不是张量</translation>
    </message>
    <message>
        <source>is made in a way that PyTorch does not use</source>
        <translation>的构造方式不是 PyTorch 所用的</translation>
    </message>
    <message>
        <source>is made from something that is not what PyTorch writes</source>
        <translation>的内容不是 PyTorch 写出的形式</translation>
    </message>
    <message>
        <source>has a negative size or place</source>
        <translation>的大小或位置为负</translation>
    </message>
    <message>
        <source>refers to something that is no storage</source>
        <translation>引用的不是数据块</translation>
    </message>
    <message>
        <source>has fewer bytes of data in the archive than it needs</source>
        <translation>在压缩包中的数据字节数不足</translation>
    </message>
    <message>
        <source>reaches past the end of its data</source>
        <translation>超出了其数据的末尾</translation>
    </message>
    <message>
        <source>repeats its data more often than any model needs</source>
        <translation>重复其数据的次数超过任何模型所需</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s checkpoints: it has no data.pkl</source>
        <translation>这是 zip 压缩包，但不是 PyTorch 检查点：没有 data.pkl</translation>
    </message>
    <message>
        <source>it holds a TorchScript program and not a table of tensors</source>
        <translation>其中是 TorchScript 程序，而不是张量表</translation>
    </message>
    <message>
        <source>it was saved on a big-endian machine</source>
        <translation>它是在大端序机器上保存的</translation>
    </message>
    <message>
        <source>it was saved in the format of PyTorch before 1.6; open it with torch.load in Python and save it again, as .safetensors or with torch.save</source>
        <translation>它以 PyTorch 1.6 之前的格式保存；请在 Python 中用 torch.load 打开，再存为 .safetensors 或用 torch.save 保存</translation>
    </message>
    <message>
        <source>it is a bare Python pickle and not a checkpoint of PyTorch</source>
        <translation>这只是一个 Python pickle，不是 PyTorch 检查点</translation>
    </message>
    <message>
        <source>vocab.json is no JSON object of tokens and ids</source>
        <translation>vocab.json 不是由词元和编号组成的 JSON 对象</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>the file is empty; download it again</source>
        <translation>文件为空；请重新下载</translation>
    </message>
    <message>
        <source>it has no weight_map that says which shard holds which tensor</source>
        <translation>其中没有说明张量所在分片的 weight_map</translation>
    </message>
    <message>
        <source>it describes a model but holds none of its weights; give the weight file or, for a diffusers model, the folder that holds model_index.json</source>
        <translation>它只描述模型而不含权重；请指定权重文件，diffusers 模型则请指定 model_index.json 所在的文件夹</translation>
    </message>
    <message>
        <source>the folder holds no model_index.json, so it is no diffusers model</source>
        <translation>文件夹中没有 model_index.json，因此不是 diffusers 模型</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json prefers settings that do not exist.</source>
        <translation>模型的 latelier.json 指定了不存在的设置。</translation>
    </message>
    <message>
        <source>takes more from its stack than lies there</source>
        <translation>从栈中取出的内容多于栈中所有</translation>
    </message>
    <message>
        <source>goes back to a mark that it has not set</source>
        <translation>返回到未设置的标记</translation>
    </message>
    <message>
        <source>has a key without a value</source>
        <translation>含有没有值的键</translation>
    </message>
    <message>
        <source>adds items to something that holds none</source>
        <translation>向不能容纳元素的对象添加元素</translation>
    </message>
    <message>
        <source>recalls an object that it has not stored</source>
        <translation>取用了未存入的对象</translation>
    </message>
    <message>
        <source>names a function by something that is no text</source>
        <translation>用非文本内容指称函数</translation>
    </message>
    <message>
        <source>makes an object of no class</source>
        <translation>创建了没有类的对象</translation>
    </message>
    <message>
        <source>ends too early, so the file was cut short; download it again</source>
        <translation>过早结束，文件不完整；请重新下载</translation>
    </message>
    <message>
        <source>has a number that cannot be read</source>
        <translation>含有无法读取的数字</translation>
    </message>
    <message>
        <source>it is no PNG file, and this build reads no other kind</source>
        <translation>它不是 PNG 文件，而此版本不读取其他格式</translation>
    </message>
    <message>
        <source>the file is damaged or cut off</source>
        <translation>文件已损坏或不完整</translation>
    </message>
    <message>
        <source>this build reads PNG of 8 or 16 bits a channel without interlacing; save it so</source>
        <translation>此版本读取每通道 8 或 16 位、非隔行的 PNG；请按此保存</translation>
    </message>
    <message>
        <source>A picture without pixels cannot be written as PNG.</source>
        <translation>没有像素的图像无法写成 PNG。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>it uses a colour that its palette lacks</source>
        <translation>它使用了调色板中没有的颜色</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>0 至 18446744073709551615 的整数</translation>
    </message>
    <message>
        <source>a list of changes</source>
        <translation>更改列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object with a parent</source>
        <translation>带有父项的对象</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; stands twice in its header</source>
        <translation>其文件头中“__metadata__”出现了两次</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>负数</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>非整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真假值</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>it is shorter than the smallest model file</source>
        <translation>它比最小的模型文件还短</translation>
    </message>
    <message>
        <source>it is neither a safetensors file nor a checkpoint of PyTorch</source>
        <translation>它既不是 safetensors 文件，也不是 PyTorch 检查点</translation>
    </message>
    <message>
        <source>its header reaches past the end of the file, which was cut short; download it again</source>
        <translation>其文件头超出文件末尾，文件不完整；请重新下载</translation>
    </message>
    <message>
        <source>its header is empty</source>
        <translation>其文件头为空</translation>
    </message>
    <message>
        <source>its header is not valid JSON: it has a zero byte</source>
        <translation>其文件头不是有效的 JSON：含有零字节</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>it is a GGUF file; give the .safetensors form of the model</source>
        <translation>它是 GGUF 文件；请指定该模型的 .safetensors 形式</translation>
    </message>
    <message>
        <source>it is a Git LFS pointer and not the file itself; fetch it with &quot;git lfs pull&quot;</source>
        <translation>它是 Git LFS 指针而不是文件本身；请用“git lfs pull”获取</translation>
    </message>
    <message>
        <source>it is a web page, saved in place of the model; download it again</source>
        <translation>它是代替模型存下的网页；请重新下载</translation>
    </message>
    <message>
        <source>its directory reaches past the end of the file, which was cut short; download it again</source>
        <translation>其目录超出文件末尾，文件不完整；请重新下载</translation>
    </message>
    <message>
        <source>it is too short for a checkpoint; download it again</source>
        <translation>作为检查点太短；请重新下载</translation>
    </message>
    <message>
        <source>the directory at its end is missing, so it was cut short; download it again</source>
        <translation>末尾缺少目录，文件不完整；请重新下载</translation>
    </message>
    <message>
        <source>it is one part of a zip archive in several parts</source>
        <translation>它是分卷 zip 压缩包的一部分</translation>
    </message>
    <message>
        <source>its zip64 directory is damaged; download it again</source>
        <translation>其 zip64 目录已损坏；请重新下载</translation>
    </message>
    <message>
        <source>its zip directory does not lie inside the file</source>
        <translation>其 zip 目录不在文件之内</translation>
    </message>
    <message>
        <source>its zip directory is damaged; download it again</source>
        <translation>其 zip 目录已损坏；请重新下载</translation>
    </message>
    <message>
        <source>The number of steps must be from 1 to 1000.</source>
        <translation>步数必须在 1 到 1000 之间。</translation>
    </message>
    <message>
        <source>The coarse layers can be computed at every 1st to 1000th step.</source>
        <translation>粗层的计算间隔可为每 1 步到每 1000 步。</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>合并区域的比例必须在 0 到 0.75 之间。</translation>
    </message>
    <message>
        <source>The number of pictures must be at least 1.</source>
        <translation>图像数量至少为 1。</translation>
    </message>
    <message>
        <source>A mask needs the picture that it lies on; give a source picture as well.</source>
        <translation>蒙版需要其所在的图像；请同时提供源图像。</translation>
    </message>
    <message>
        <source>The denoising strength must be from 0 to 1.</source>
        <translation>去噪强度必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The guidance scale must be a number.</source>
        <translation>提示词强度必须是数字。</translation>
    </message>
    <message>
        <source>This model is made for inpainting; without a picture and a mask it paints everything anew.</source>
        <translation>此模型用于局部重绘；没有图像和蒙版时会重画全部内容。</translation>
    </message>
    <message>
        <source>The decoder overflowed and the picture was decoded again in float32.</source>
        <translation>解码器溢出，图像已改用 float32 重新解码。</translation>
    </message>
    <message>
        <source>Previews by a tiny decoder need its file; choose a TAESD decoder.</source>
        <translation>小型解码器预览需要其文件；请选择 TAESD 解码器。</translation>
    </message>
    <message>
        <source>The generation was cancelled.</source>
        <translation>生成已取消。</translation>
    </message>
    <message>
        <source>its configuration asks for more than 100,000 tensors</source>
        <translation>其配置要求的张量超过 100,000 个</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>1 个张量</translation>
    </message>
    <message>
        <source>The autoencoder&apos;s configuration has no levels or no latent channels.</source>
        <translation>自编码器的配置没有层级或没有潜变量通道。</translation>
    </message>
    <message>
        <source>A tile must be at least twice as large as its overlap.</source>
        <translation>图块至少须为其重叠部分的两倍大。</translation>
    </message>
    <message>
        <source>The U-Net&apos;s configuration must have channels, attention and heads for the same levels.</source>
        <translation>U-Net 配置中通道、注意力和注意力头的层级必须一致。</translation>
    </message>
    <message>
        <source>The model&apos;s noise schedule needs at least 2 steps.</source>
        <translation>模型的噪声调度至少需要 2 步。</translation>
    </message>
    <message>
        <source>The kept state of the noise belongs to another number of pictures.</source>
        <translation>保留的噪声状态对应另一图像数量。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既非真也非假</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>asks for an architecture that is not supported</source>
        <translation>要求不支持的架构</translation>
    </message>
    <message>
        <source>is no whole number that fits</source>
        <translation>不是合适的整数</translation>
    </message>
    <message>
        <source>differs between the levels, which is not supported</source>
        <translation>在各层级不同，不受支持</translation>
    </message>
    <message>
        <source>does not have one entry for each of the block_out_channels</source>
        <translation>与 block_out_channels 的条目数不一致</translation>
    </message>
    <message>
        <source>asks for blocks that are not supported</source>
        <translation>要求不支持的块</translation>
    </message>
    <message>
        <source>does not divide the channels of its level</source>
        <translation>不能整除其层级的通道数</translation>
    </message>
    <message>
        <source>does not divide the channels</source>
        <translation>不能整除通道数</translation>
    </message>
    <message>
        <source>is not above 0</source>
        <translation>不大于 0</translation>
    </message>
    <message>
        <source>does not divide the hidden_size</source>
        <translation>不能整除 hidden_size</translation>
    </message>
    <message>
        <source>or &quot;max_position_embeddings&quot; is too small</source>
        <translation>或“max_position_embeddings”过小</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>and &quot;beta_end&quot; are not between 0 and 1 in this order</source>
        <translation>和“beta_end”未按此顺序介于 0 和 1 之间</translation>
    </message>
    <message>
        <source>is not between 2 and 100000</source>
        <translation>不在 2 到 100000 之间</translation>
    </message>
    <message>
        <source>It is taken for a v-prediction model because of its name.</source>
        <translation>根据名称，将其视为 v-prediction 模型。</translation>
    </message>
    <message>
        <source>It is taken for an eps-prediction model; if pictures come out as noise, put a .yaml of the same name with the line parameterization: &quot;v&quot; beside it.</source>
        <translation>将其视为 eps-prediction 模型；如果图像是噪声，请在旁边放一个同名 .yaml，其中含有 parameterization: &quot;v&quot; 一行。</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>磁盘已满；请腾出空间后重试</translation>
    </message>
    <message>
        <source>the file would be larger than this account may write</source>
        <translation>文件将超过此账户允许写入的大小</translation>
    </message>
    <message>
        <source>this account is not allowed to</source>
        <translation>此账户没有权限</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>该位置为只读</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the path</source>
        <translation>没有该文件或文件夹；请检查路径</translation>
    </message>
    <message>
        <source>The WebP picture has no size; its settings cannot be put into it.</source>
        <translation>WebP 图像没有尺寸；无法写入其设置。</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; its settings cannot be put into it.</source>
        <translation>图像不是 JPEG 文件；无法写入其设置。</translation>
    </message>
    <message>
        <source>The picture&apos;s settings are too long for a JPEG file, which has room for 64 KB of them. Save it as PNG, or without its settings.</source>
        <translation>图像设置过长，JPEG 文件只能容纳 64 KB。请存为 PNG，或不带设置保存。</translation>
    </message>
    <message>
        <source>The picture is no JPEG file; nothing can be left out of it.</source>
        <translation>图像不是 JPEG 文件；无法从中去除信息。</translation>
    </message>
    <message>
        <source>The picture is no WebP file; its settings cannot be put into it.</source>
        <translation>图像不是 WebP 文件；无法写入其设置。</translation>
    </message>
    <message>
        <source>The picture is no WebP file; nothing can be left out of it.</source>
        <translation>图像不是 WebP 文件；无法从中去除信息。</translation>
    </message>
    <message>
        <source>The gallery&apos;s database is damaged and lies in a read-only place; the pictures are shown without their stars, tags and notes.</source>
        <translation>图库的数据库已损坏，且位于只读位置；图像将不带星标、标签和备注显示。</translation>
    </message>
    <message>
        <source>The check of the gallery was stopped.</source>
        <translation>图库检查已停止。</translation>
    </message>
    <message>
        <source>The words for searching did not agree with the pictures.</source>
        <translation>搜索用词与图像不一致。</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <translation>标签至少需要一个字符。</translation>
    </message>
    <message>
        <source>The work on the gallery was stopped.</source>
        <translation>图库处理已停止。</translation>
    </message>
    <message>
        <source>The system&apos;s library of checksums does not work.</source>
        <translation>系统的校验和库无法工作。</translation>
    </message>
    <message>
        <source>a step has a shape that no latent has</source>
        <translation>某一步的形状不是潜变量的形状</translation>
    </message>
    <message>
        <source>its steps have different shapes</source>
        <translation>各步的形状不一致</translation>
    </message>
    <message>
        <source>its map to colours has a wrong shape</source>
        <translation>其颜色映射的形状有误</translation>
    </message>
    <message>
        <source>its map to colours is for other latents</source>
        <translation>其颜色映射用于其他潜变量</translation>
    </message>
    <message>
        <source>a step lacks its numbers</source>
        <translation>某一步缺少数值</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>没有像素</translation>
    </message>
    <message>
        <source>An empty picture cannot be saved.</source>
        <translation>空图像无法保存。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP or OpenEXR file</source>
        <translation>它不是 PNG、JPEG、WebP 或 OpenEXR 文件</translation>
    </message>
    <message>
        <source>The settings in the picture cannot be read.</source>
        <translation>无法读取图像中的设置。</translation>
    </message>
    <message>
        <source>The picture is no PNG file; text cannot be put into it.</source>
        <translation>图像不是 PNG 文件；无法写入文本。</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>磁盘故障</translation>
    </message>
    <message>
        <source>a name in it has %1 characters</source>
        <translation>其中有一个名称长达 %1 个字符</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>张量 %1 %2</translation>
    </message>
    <message>
        <source>it holds a Python object of %1 and not a table of tensors; save its state_dict() instead</source>
        <translation>其中是 %1 的 Python 对象而不是张量表；请改存其 state_dict()</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>有 %1 个维度</translation>
    </message>
    <message>
        <source>would be made by calling %1, which is never done</source>
        <translation>将通过调用 %1 生成，而这绝不会执行</translation>
    </message>
    <message>
        <source>is stored as %1, which is unknown</source>
        <translation>以未知的 %1 存储</translation>
    </message>
    <message>
        <source>has its data in the entry %1, which the archive lacks</source>
        <translation>的数据在条目 %1 中，而压缩包里没有它</translation>
    </message>
    <message>
        <source>has the impossible shape %1</source>
        <translation>的形状 %1 不可能成立</translation>
    </message>
    <message>
        <source>it has two pickles, %1 and %2</source>
        <translation>其中有两个 pickle：%1 和 %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 cannot be read; copy merges.txt and vocab.json there, or beside the model, from the folder &quot;tokenizer&quot; of any Stable Diffusion model in diffusers form.</source>
        <translation>无法读取分词器文件 %1；请从任一 diffusers 形式的 Stable Diffusion 模型的“tokenizer”文件夹中，将 merges.txt 和 vocab.json 复制到那里或模型旁边。</translation>
    </message>
    <message>
        <source>The tokenizer in %1 is damaged: %2.</source>
        <translation>%1 中的分词器已损坏：%2。</translation>
    </message>
    <message>
        <source>the id of &quot;%1&quot; in vocab.json is no number from 0 on</source>
        <translation>vocab.json 中“%1”的编号不是从 0 开始的数字</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; of merges.txt is no pair</source>
        <translation>merges.txt 的行“%1”不是一对</translation>
    </message>
    <message>
        <source>vocab.json has no %1</source>
        <translation>vocab.json 中没有 %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model file: %2.</source>
        <translation>%1 无法用作模型文件：%2。</translation>
    </message>
    <message>
        <source>its weight_map has no file for the tensor %1</source>
        <translation>其 weight_map 中没有张量 %1 的文件</translation>
    </message>
    <message>
        <source>its shard %1 is not a file beside it</source>
        <translation>其分片 %1 不是旁边的文件</translation>
    </message>
    <message>
        <source>its shard %1 is missing; download it to that folder</source>
        <translation>缺少其分片 %1；请下载到该文件夹</translation>
    </message>
    <message>
        <source>There is no model at %1: check the path.</source>
        <translation>%1 处没有模型：请检查路径。</translation>
    </message>
    <message>
        <source>it is one part of a diffusers model; give the folder %1</source>
        <translation>它是 diffusers 模型的一部分；请指定文件夹 %1</translation>
    </message>
    <message>
        <source>it is a folder of models; give one of them, such as %1</source>
        <translation>它是模型文件夹；请指定其中一个，例如 %1</translation>
    </message>
    <message>
        <source>it has no weights for its %1: no %2.safetensors; download the whole folder</source>
        <translation>没有 %1 的权重：缺少 %2.safetensors；请下载整个文件夹</translation>
    </message>
    <message>
        <source>two of its shards hold the tensor %1</source>
        <translation>它有两个分片含有张量 %1</translation>
    </message>
    <message>
        <source>The model&apos;s latelier.json has an unusable &apos;%1&apos;.</source>
        <translation>模型的 latelier.json 中的“%1”不可用。</translation>
    </message>
    <message>
        <source>has more than %1 objects</source>
        <translation>含有超过 %1 个对象</translation>
    </message>
    <message>
        <source>names a function by a text of %1 characters</source>
        <translation>用 %1 个字符的文本指称函数</translation>
    </message>
    <message>
        <source>asks to run %1, which no model needs; nothing was run, do not trust this file</source>
        <translation>要求运行任何模型都不需要的 %1；没有运行任何内容，请勿信任此文件</translation>
    </message>
    <message>
        <source>has the unknown protocol %1</source>
        <translation>的协议 %1 未知</translation>
    </message>
    <message>
        <source>has the unknown opcode %1</source>
        <translation>含有未知的操作码 %1</translation>
    </message>
    <message>
        <source>its pickle of %1 bytes is larger than any model needs</source>
        <translation>其 %1 字节的 pickle 超过任何模型所需</translation>
    </message>
    <message>
        <source>its pickle %1</source>
        <translation>其 pickle %1</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read: %2.</source>
        <translation>无法读取图像 %1：%2。</translation>
    </message>
    <message>
        <source>it says to be %1x%2 pixels large</source>
        <translation>它声称有 %1x%2 像素</translation>
    </message>
    <message>
        <source>Cannot write the picture &quot;%1&quot;; is the disk full or the folder read-only?</source>
        <translation>无法写入图像“%1”；磁盘是否已满，或文件夹是否只读？</translation>
    </message>
    <message>
        <source>Cannot move the picture to &quot;%1&quot;.</source>
        <translation>无法将图像移到“%1”。</translation>
    </message>
    <message>
        <source>The stored settings cannot be read: &quot;%1&quot; must be %2.</source>
        <translation>无法读取存储的设置：“%1”必须是%2。</translation>
    </message>
    <message>
        <source>a word that this version knows, not &quot;%1&quot;</source>
        <translation>此版本认识的词，而不是“%1”</translation>
    </message>
    <message>
        <source>at most %1 branches deep</source>
        <translation>至多 %1 层分支</translation>
    </message>
    <message>
        <source>the metadata %1 stands twice in its header</source>
        <translation>其文件头中元数据 %1 出现了两次</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 twice</source>
        <translation>张量 %1 中 %2 出现了两次</translation>
    </message>
    <message>
        <source>the tensor %1 lacks its dtype, shape or data_offsets</source>
        <translation>张量 %1 缺少 dtype、shape 或 data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 has the unknown dtype %2</source>
        <translation>张量 %1 的 dtype %2 未知</translation>
    </message>
    <message>
        <source>the tensor %1 has more than %2 numbers in its %3</source>
        <translation>张量 %1 的 %3 中有超过 %2 个数字</translation>
    </message>
    <message>
        <source>its header is not valid JSON at byte %1</source>
        <translation>其文件头在第 %1 字节处不是有效的 JSON</translation>
    </message>
    <message>
        <source>at its start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>as the metadata %1</source>
        <translation>元数据 %1 处</translation>
    </message>
    <message>
        <source>in the entry of the tensor %1</source>
        <translation>张量 %1 的条目中</translation>
    </message>
    <message>
        <source>its header has %1 %2, where the format has none</source>
        <translation>其文件头在%2含有格式不允许的%1</translation>
    </message>
    <message>
        <source>the tensor %1 overlaps another one</source>
        <translation>张量 %1 与另一张量重叠</translation>
    </message>
    <message>
        <source>the tensor %1 follows a hole in the data</source>
        <translation>张量 %1 之前的数据有空洞</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>末尾有 %1 字节不属于任何张量</translation>
    </message>
    <message>
        <source>the tensor %1 has a dimension of %2</source>
        <translation>张量 %1 有一个维度为 %2</translation>
    </message>
    <message>
        <source>the tensor %1 ends before it begins</source>
        <translation>张量 %1 的结束位置在开始之前</translation>
    </message>
    <message>
        <source>the tensor %1 reaches past the end of the file, which was cut short; download it again</source>
        <translation>张量 %1 超出文件末尾，文件不完整；请重新下载</translation>
    </message>
    <message>
        <source>the tensor %1 of shape %2 and dtype %3 does not have the size of its data, %4 bytes</source>
        <translation>张量 %1（形状 %2，dtype %3）的大小与其数据的 %4 字节不符</translation>
    </message>
    <message>
        <source>its header of %1 bytes is over the limit of 100 MB</source>
        <translation>其 %1 字节的文件头超过 100 MB 的上限</translation>
    </message>
    <message>
        <source>the tensor %1 does not have two data_offsets</source>
        <translation>张量 %1 没有两个 data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 stands twice in its header</source>
        <translation>其文件头中张量 %1 出现了两次</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>The tensor %1 for %2 has %3 bytes, which its shape %4 does not.</source>
        <translation>用于 %2 的张量 %1 有 %3 字节，与其形状 %4 不符。</translation>
    </message>
    <message>
        <source>There is no sampler named &quot;%1&quot;; the nearest are %2.</source>
        <translation>没有名为“%1”的采样器；最接近的是 %2。</translation>
    </message>
    <message>
        <source>There is no schedule named &quot;%1&quot;; the nearest are %2.</source>
        <translation>没有名为“%1”的噪声调度；最接近的是 %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>its zip directory names %1 entries, more than it has room for or than a checkpoint has</source>
        <translation>其 zip 目录列出 %1 个条目，超过可容纳的数量或检查点应有的数量</translation>
    </message>
    <message>
        <source>the extra field of its entry %1 is damaged</source>
        <translation>其条目 %1 的附加字段已损坏</translation>
    </message>
    <message>
        <source>its entry %1 has a name that no checkpoint uses</source>
        <translation>其条目 %1 的名称不是检查点所用的</translation>
    </message>
    <message>
        <source>its entry %1 is encrypted</source>
        <translation>其条目 %1 已加密</translation>
    </message>
    <message>
        <source>its entry %1 is compressed (method %2), which PyTorch never does; if this is an archive with a model inside, unpack it first</source>
        <translation>其条目 %1 经过压缩（方法 %2），PyTorch 从不如此；如果这是内含模型的压缩包，请先解压</translation>
    </message>
    <message>
        <source>its entry %1 is stored with two different sizes</source>
        <translation>其条目 %1 记有两种不同的大小</translation>
    </message>
    <message>
        <source>its entry %1 overlaps another one</source>
        <translation>其条目 %1 与另一条目重叠</translation>
    </message>
    <message>
        <source>its entry %1 does not begin where the directory says</source>
        <translation>其条目 %1 的起始位置与目录不符</translation>
    </message>
    <message>
        <source>its entry %1 reaches into the directory</source>
        <translation>其条目 %1 伸入了目录</translation>
    </message>
    <message>
        <source>its entry %1 has two names</source>
        <translation>其条目 %1 有两个名称</translation>
    </message>
    <message>
        <source>its entry %1 stands there twice</source>
        <translation>其条目 %1 出现了两次</translation>
    </message>
    <message>
        <source>The run that this one branches from is no longer in memory; its first %1 steps are made again.</source>
        <translation>它所分出的图像已不在内存中；重新计算其前 %1 步。</translation>
    </message>
    <message>
        <source>The run to branch from has no step %1.</source>
        <translation>要分支的图像没有第 %1 步。</translation>
    </message>
    <message>
        <source>A branch after step %1 needs more than %2 steps in all; ask for more steps.</source>
        <translation>在第 %1 步之后分支，总步数须多于 %2；请增加步数。</translation>
    </message>
    <message>
        <source>The width of %1 pixels was rounded to %2.</source>
        <translation>宽度 %1 像素已取整为 %2。</translation>
    </message>
    <message>
        <source>The height of %1 pixels was rounded to %2.</source>
        <translation>高度 %1 像素已取整为 %2。</translation>
    </message>
    <message>
        <source>The blur of the mask must be from 0 to %1 pixels.</source>
        <translation>蒙版模糊必须在 0 到 %1 像素之间。</translation>
    </message>
    <message>
        <source>8-bit numbers need a processor with VNNI, and this device has none; the picture is computed in %1.</source>
        <translation>8 位数字需要支持 VNNI 的处理器，而此设备没有；图像以 %1 计算。</translation>
    </message>
    <message>
        <source>The initial latent has the shape %1 where this size needs %2.</source>
        <translation>初始潜变量的形状为 %1，而此尺寸需要 %2。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the unfinished run cannot be made (%2); check the disk&apos;s free space and the folder&apos;s rights.</source>
        <translation>无法为未完成的图像创建文件夹“%1”（%2）；请检查磁盘剩余空间和文件夹权限。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no unfinished run.</source>
        <translation>文件夹“%1”中没有未完成的图像。</translation>
    </message>
    <message>
        <source>The unfinished run in &apos;%1&apos; cannot be read.</source>
        <translation>无法读取“%1”中未完成的图像。</translation>
    </message>
    <message>
        <source>The noise file has %1 rows of shape %2, and the run needs row %3 of shape %4.</source>
        <translation>噪声文件有 %1 行形状为 %2 的数据，而需要形状为 %4 的第 %3 行。</translation>
    </message>
    <message>
        <source>Step %1 gave values that are no numbers; try again with float32.</source>
        <translation>第 %1 步得到了非数字的值；请改用 float32 重试。</translation>
    </message>
    <message>
        <source>The mask is %1x%2 but the picture is %3x%4; give a mask of the picture&apos;s size.</source>
        <translation>蒙版为 %1x%2，而图像为 %3x%4；请提供与图像同样大小的蒙版。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1x%2; choose a smaller size or close other programs.</source>
        <translation>内存不足以绘制 %1x%2；请选择较小的尺寸或关闭其他程序。</translation>
    </message>
    <message>
        <source>The model could not be computed: %1</source>
        <translation>模型无法计算：%1</translation>
    </message>
    <message>
        <source>A crash could cost this picture its last steps. %1</source>
        <translation>程序崩溃时，这幅图像可能丢失最后几步。%1</translation>
    </message>
    <message>
        <source>%1 The steps of the picture are kept and can be decoded again.</source>
        <translation>%1 图像的步骤已保留，可以重新解码。</translation>
    </message>
    <message>
        <source>Step %1 of this picture is no longer in memory; make it again first.</source>
        <translation>这幅图像的第 %1 步已不在内存中；请先重画。</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; needs a LibTorch built with CUDA and an NVIDIA GPU, and there is none here; use --device cpu.</source>
        <translation>设备“%1”需要支持 CUDA 的 LibTorch 和 NVIDIA GPU，而这里没有；请使用 --device cpu。</translation>
    </message>
    <message>
        <source>There is no device called &apos;%1&apos;; use auto, cpu, cuda or cuda:N.</source>
        <translation>没有名为“%1”的设备；请使用 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>The norm %1 has %2 channels, which %3 groups do not divide.</source>
        <translation>归一化 %1 的 %2 个通道不能被 %3 组整除。</translation>
    </message>
    <message>
        <source>it lacks the tensor %1 of shape %2</source>
        <translation>缺少形状为 %2 的张量 %1</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2 where %3 is needed</source>
        <translation>其张量 %1 的形状为 %2，而需要 %3</translation>
    </message>
    <message>
        <source>its tensor %1 is stored as %2, which no network computes with</source>
        <translation>其张量 %1 以 %2 存储，没有网络用它计算</translation>
    </message>
    <message>
        <source>%1 tensors</source>
        <translation>%1 个张量</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2（应为 %3）</translation>
    </message>
    <message>
        <source>it lacks %1: %2</source>
        <translation>缺少%1：%2</translation>
    </message>
    <message>
        <source>it has %1 of another shape: %2</source>
        <translation>有%1形状不符：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>No network takes %1 of its weights: %2.</source>
        <translation>其权重中有%1未被任何网络使用：%2。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is of the family &apos;%2&apos;, which this version cannot run.</source>
        <translation>模型“%1”属于“%2”家族，此版本无法运行。</translation>
    </message>
    <message>
        <source>The autoencoder of %1 gives values that are no numbers, in float32 as well; its file is damaged, so try another model.</source>
        <translation>%1 的自编码器即使用 float32 也给出非数字的值；文件已损坏，请换一个模型。</translation>
    </message>
    <message>
        <source>The text encoder has %1 layers, so that %2 of them cannot be skipped.</source>
        <translation>文本编码器有 %1 层，因此不能跳过 %2 层。</translation>
    </message>
    <message>
        <source>The text encoder takes at most %1 tokens at once; split the prompt into chunks.</source>
        <translation>文本编码器一次最多接受 %1 个词元；请将提示词分段。</translation>
    </message>
    <message>
        <source>The attention %1 is %2 wide, which %3 heads do not divide.</source>
        <translation>注意力 %1 的宽度 %2 不能被 %3 个头整除。</translation>
    </message>
    <message>
        <source>There is no sampler with the id &apos;%1&apos;.</source>
        <translation>没有标识为“%1”的采样器。</translation>
    </message>
    <message>
        <source>Steps must be from 1 to %1.</source>
        <translation>步数必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>There is no schedule with the id &apos;%1&apos;.</source>
        <translation>没有标识为“%1”的噪声调度。</translation>
    </message>
    <message>
        <source>Noise for %1 pictures was asked for a batch of another size.</source>
        <translation>为 %1 幅图像准备的噪声被用于另一大小的批次。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is stored as %2, which is not supported here.</source>
        <translation>张量“%1”以 %2 存储，此处不支持。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has a number format that cannot be written.</source>
        <translation>张量“%1”的数字格式无法写入。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; has no tensor called &apos;%2&apos;.</source>
        <translation>文件“%1”中没有名为“%2”的张量。</translation>
    </message>
    <message>
        <source>it lacks the tensor %1, without which it is no model</source>
        <translation>缺少张量 %1，没有它就不是模型</translation>
    </message>
    <message>
        <source>its tensor %1 has the impossible shape %2</source>
        <translation>其张量 %1 的形状 %2 不可能成立</translation>
    </message>
    <message>
        <source>has %1 numbers</source>
        <translation>有 %1 个数字</translation>
    </message>
    <message>
        <source>its setting &quot;%1&quot; %2</source>
        <translation>其设置“%1”%2</translation>
    </message>
    <message>
        <source>is %1, which is not supported</source>
        <translation>为 %1，不受支持</translation>
    </message>
    <message>
        <source>The model&apos;s file %1 is missing or cannot be read.</source>
        <translation>模型的文件 %1 缺失或无法读取。</translation>
    </message>
    <message>
        <source>its U-Net has %1 channels at a level, which %2 attention heads do not divide; put a .yaml of the same name with its num_heads beside it</source>
        <translation>其 U-Net 某一层级有 %1 个通道，不能被 %2 个注意力头整除；请在旁边放一个写有 num_heads 的同名 .yaml</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, but its U-Net reads texts of width %2</source>
        <translation>其文本编码器宽度为 %1，而 U-Net 读取的文本宽度为 %2</translation>
    </message>
    <message>
        <source>its autoencoder has %1 latent channels, but its U-Net %2</source>
        <translation>其自编码器有 %1 个潜变量通道，而 U-Net 有 %2 个</translation>
    </message>
    <message>
        <source>its text encoder is %1 wide, which %2 attention heads do not divide</source>
        <translation>其文本编码器宽度为 %1，不能被 %2 个注意力头整除</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>它是%1</translation>
    </message>
    <message>
        <source>It holds tensors that no part of the model uses: %1.</source>
        <translation>其中有模型任何部分都不使用的张量：%1。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be written; check the disk&apos;s free space.</source>
        <translation>无法写入文件“%1”；请检查磁盘剩余空间。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made (%2).</source>
        <translation>无法创建文件夹“%1”（%2）。</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2, whose first dimension is no multiple of 3</source>
        <translation>其张量 %1 的形状为 %2，第一维不是 3 的倍数</translation>
    </message>
    <message>
        <source>it holds the tensor %1 twice, in two layouts</source>
        <translation>其中张量 %1 以两种布局出现了两次</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no file.</source>
        <translation>无法读取 %1：它不是文件。</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes, and at most %3 are read.</source>
        <translation>%1 过大：%2 字节，最多读取 %3 字节。</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>无法查看 %1</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>无法打开文件夹 %1</translation>
    </message>
    <message>
        <source>Cannot save the folder %1</source>
        <translation>无法保存文件夹 %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Cannot move %1 to %2</source>
        <translation>无法将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>无法锁定 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot make a temporary folder: %1.</source>
        <translation>无法创建临时文件夹：%1。</translation>
    </message>
    <message>
        <source>The gallery had no database; it was made anew. Pictures found: %1.</source>
        <translation>图库没有数据库；已重建。找到的图像：%1 幅。</translation>
    </message>
    <message>
        <source>The database of the gallery %1 is damaged, and another program has it open. Close that program; the database is made anew when the gallery is opened again.</source>
        <translation>图库 %1 的数据库已损坏，并且正被其他程序打开。请关闭该程序；再次打开图库时会重建数据库。</translation>
    </message>
    <message>
        <source>The gallery&apos;s database was damaged. It was set aside as %1 and made anew. Pictures found: %2.</source>
        <translation>图库的数据库曾损坏。已另存为 %1 并重建。找到的图像：%2 幅。</translation>
    </message>
    <message>
        <source>There is no folder %1, and it cannot be made; check the rights of the folder around it.</source>
        <translation>文件夹 %1 不存在且无法创建；请检查其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The gallery %1 lies in a read-only place.</source>
        <translation>图库 %1 位于只读位置。</translation>
    </message>
    <message>
        <source>There is no picture %1 in the gallery.</source>
        <translation>图库中没有图像 %1。</translation>
    </message>
    <message>
        <source>The database is damaged (%1); make it anew with &quot;rebuild&quot;.</source>
        <translation>数据库已损坏（%1）；请重建（“rebuild”）。</translation>
    </message>
    <message>
        <source>Pictures on their way to or from the trash when a program ended: %1.</source>
        <translation>程序结束时正在移入或移出回收站的图像：%1 幅。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 被其他程序更改过。</translation>
    </message>
    <message>
        <source>%1 lies on the other side of the trash.</source>
        <translation>%1 在回收站内外的位置与列表不符。</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 已移到 %2。</translation>
    </message>
    <message>
        <source>%1 is listed, but its file is gone.</source>
        <translation>%1 在列表中，但文件已不在。</translation>
    </message>
    <message>
        <source>%1 was not listed.</source>
        <translation>%1 不在列表中。</translation>
    </message>
    <message>
        <source>%1 was left by a program that ended while writing.</source>
        <translation>%1 是写入时结束的程序留下的。</translation>
    </message>
    <message>
        <source>%1 holds the steps of a picture that is not there.</source>
        <translation>%1 中是一幅已不存在的图像的步骤。</translation>
    </message>
    <message>
        <source>A rating is 0 to 5, not %1.</source>
        <translation>评分为 0 到 5，而不是 %1。</translation>
    </message>
    <message>
        <source>There is a board named &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的图板。</translation>
    </message>
    <message>
        <source>The gallery %1 is open in another program. Close it there and try again.</source>
        <translation>图库 %1 正在其他程序中打开。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>Cannot import %1: it is no folder.</source>
        <translation>无法导入 %1：它不是文件夹。</translation>
    </message>
    <message>
        <source>The picture %1 is not in the trash; move it there first.</source>
        <translation>图像 %1 不在回收站中；请先移到回收站。</translation>
    </message>
    <message>
        <source>The kept steps of the picture cannot be read: %1.</source>
        <translation>无法读取图像保留的步骤：%1。</translation>
    </message>
    <message>
        <source>there is no usable &quot;%1&quot;</source>
        <translation>没有可用的“%1”</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2.</source>
        <translation>无法读取图像 %1：%2。</translation>
    </message>
    <message>
        <source>The picture library cannot read %1.</source>
        <translation>图像库无法读取 %1。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the picture %1.</source>
        <translation>内存不足以读取图像 %1。</translation>
    </message>
    <message>
        <source>its size of %1 is beyond what Latelier opens (%2 megapixels)</source>
        <translation>其尺寸 %1 超出 Latelier 可打开的范围（%2 百万像素）</translation>
    </message>
    <message>
        <source>the file is too short for a size of %1</source>
        <translation>文件太短，不足以容纳 %1 的尺寸</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture %1.</source>
        <translation>内存不足以处理图像 %1。</translation>
    </message>
    <message>
        <source>The picture library cannot write %1.</source>
        <translation>图像库无法写入 %1。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1.</source>
        <translation>无法将图像存为 %1。</translation>
    </message>
    <message>
        <source>Cannot tell the picture format of %1: the name must end in .png, .jpg, .webp or .exr.</source>
        <translation>无法判断 %1 的图像格式：名称须以 .png、.jpg、.webp 或 .exr 结尾。</translation>
    </message>
    <message>
        <source>The name pattern &quot;%1&quot; has the word {%2}, which there is not. There are {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}.</source>
        <translation>名称格式“%1”中有不存在的词 {%2}。可用的有 {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}。</translation>
    </message>
    <message>
        <source>The gallery database %1 was made by a newer Latelier (version %2, this one reads up to %3). It was left untouched; install the newer program to open it.</source>
        <translation>图库数据库 %1 由更新的 Latelier 创建（版本 %2，本程序最高读取 %3）。它未被改动；请安装更新的程序来打开。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>数据库 %1 已损坏。</translation>
    </message>
    <message>
        <source>Cannot write the database %1: %2.</source>
        <translation>无法写入数据库 %1：%2。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program that does not let go; try again.</source>
        <translation>数据库 %1 正被其他程序占用；请重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for the database %1.</source>
        <translation>内存不足以使用数据库 %1。</translation>
    </message>
    <message>
        <source>Cannot use the database %1: %2.</source>
        <translation>无法使用数据库 %1：%2。</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>数据库 %1 拒绝了一个请求。</translation>
    </message>
    <message>
        <source>A kept step of the picture is damaged.</source>
        <translation>图像保留的某一步已损坏。</translation>
    </message>
    <message>
        <source>An older step of the picture could not be read back from %1.</source>
        <translation>无法从 %1 读回图像较早的步骤。</translation>
    </message>
    <message>
        <source>it was cut short while it was in use; get the whole file again and load it anew</source>
        <translation>它在使用中被截断；请重新获取完整文件并重新加载</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1：%2</translation>
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
        <translation>无法在此作画：%1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>图像无法保存到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Hide %1</source>
        <translation>隐藏%1</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>The queue could not be saved to %1: %2.</source>
        <translation>队列无法保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The queue of the last time cannot be read; it is kept as %1.</source>
        <translation>上次的队列无法读取，已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>other prompt</source>
        <translation>其他提示词</translation>
    </message>
    <message>
        <source>other negative prompt</source>
        <translation>其他反向提示词</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>强度 %1 → %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>clip skip %1</source>
        <translation>Clip skip %1</translation>
    </message>
    <message>
        <source>change amount %1</source>
        <translation>重绘幅度 %1</translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>提示词强度 %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>提示词“%1”</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>反向提示词“%1”</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>加上“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>shape interval %1</source>
        <translation>形状间隔 %1</translation>
    </message>
    <message>
        <source>merged areas %1</source>
        <translation>合并区域 %1</translation>
    </message>
    <message>
        <source>strength in other steps</source>
        <translation>强度作用于其他步</translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>Plain and fast; calm, soft pictures that keep their composition as steps grow</source>
        <translation>简单快速；画面平静柔和，增加步数时构图不变</translation>
    </message>
    <message>
        <source>Lively and inventive; the picture goes on changing as steps grow</source>
        <translation>生动而富有创意；画面会随步数增加而不断变化</translation>
    </message>
    <message>
        <source>Like Euler with a second look at each step; finer, at twice the time</source>
        <translation>类似 Euler，但每步多看一次；更精细，耗时加倍</translation>
    </message>
    <message>
        <source>Looks ahead to the middle of each step; crisp, at twice the time</source>
        <translation>预看每步的中点；画面清晰，耗时加倍</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise: crisp and inventive, at twice the time</source>
        <translation>加入新噪声的 DPM2：清晰而富有创意，耗时加倍</translation>
    </message>
    <message>
        <source>Remembers four steps; clean at many steps, rough at few</source>
        <translation>记住四步；步数多时干净，步数少时粗糙</translation>
    </message>
    <message>
        <source>Rich detail with fresh noise, at twice the time</source>
        <translation>加入新噪声，细节丰富，耗时加倍</translation>
    </message>
    <message>
        <source>Realistic texture from few steps, at twice the time</source>
        <translation>少量步数即可得到真实质感，耗时加倍</translation>
    </message>
    <message>
        <source>The everyday choice: sharp and settled after some 20 steps</source>
        <translation>日常之选：约 20 步后清晰稳定</translation>
    </message>
    <message>
        <source>As quick as DPM++ 2M, with fresh noise for fuller texture</source>
        <translation>与 DPM++ 2M 一样快，加入新噪声使质感更饱满</translation>
    </message>
    <message>
        <source>A variant of DPM++ 2M SDE that keeps edges a little softer</source>
        <translation>DPM++ 2M SDE 的变体，边缘略柔和</translation>
    </message>
    <message>
        <source>Fresh noise with the longest memory; best from 30 steps on</source>
        <translation>加入新噪声，记忆最长；30 步以上效果最佳</translation>
    </message>
    <message>
        <source>The classic of the first papers: predictable, and good for changing a picture</source>
        <translation>早期论文中的经典：结果可预期，适合修改图像</translation>
    </message>
    <message>
        <source>The default of the first Stable Diffusion; remembers four steps</source>
        <translation>最初的 Stable Diffusion 的默认方法；记住四步</translation>
    </message>
    <message>
        <source>Predicts and corrects itself; finished pictures from 10 to 15 steps</source>
        <translation>自行预测并修正；10 至 15 步即可完成</translation>
    </message>
    <message>
        <source>Built for few steps; smooth and settled</source>
        <translation>为少量步数而设计；平滑稳定</translation>
    </message>
    <message>
        <source>For latent consistency models and their LoRAs: 4 to 8 steps</source>
        <translation>用于潜在一致性模型及其 LoRA：4 至 8 步</translation>
    </message>
    <message>
        <source>For trajectory consistency models: 4 to 8 steps, eta sets the liveliness</source>
        <translation>用于轨迹一致性模型：4 至 8 步，eta 决定生动程度</translation>
    </message>
    <message>
        <source>The original method; patient, it wants 100 steps and more</source>
        <translation>最初的方法；需要耐心，100 步以上</translation>
    </message>
    <message>
        <source>Spends the steps in groups of three; a quick sketch</source>
        <translation>三步一组；适合快速草图</translation>
    </message>
    <message>
        <source>Chooses its own steps until the picture is exact; ignores the step count</source>
        <translation>自行选择步长直至画面精确；忽略步数设置</translation>
    </message>
    <message>
        <source>Goes back and adds noise on the way to mend what went wrong; clean, a little slower</source>
        <translation>途中回退并加入噪声以修正问题；干净，略慢</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>What suits the sampler best</source>
        <translation>最适合采样器的方案</translation>
    </message>
    <message>
        <source>Even steps through the noise levels that the model was trained on</source>
        <translation>在模型训练所用的噪声级别上均匀取步</translation>
    </message>
    <message>
        <source>More steps at low noise: fine detail; the usual partner of the DPM++ samplers</source>
        <translation>低噪声处步数更多：细节精细；DPM++ 采样器的常用搭档</translation>
    </message>
    <message>
        <source>Each step removes the same share of noise; smooth, soft backgrounds</source>
        <translation>每步去除相同比例的噪声；背景平滑柔和</translation>
    </message>
    <message>
        <source>Exponential with a bend that can favour either end</source>
        <translation>指数型，可弯曲以偏向任意一端</translation>
    </message>
    <message>
        <source>Even steps without the very last level; for few-step models</source>
        <translation>均匀取步但略去最后一级；用于少步数模型</translation>
    </message>
    <message>
        <source>Even steps taken from the end of the training levels</source>
        <translation>从训练级别末端起均匀取步</translation>
    </message>
    <message>
        <source>The levels that DDIM was published with</source>
        <translation>DDIM 发表时使用的级别</translation>
    </message>
    <message>
        <source>Many steps at both ends: firm composition and fine detail</source>
        <translation>两端步数多：构图稳固，细节精细</translation>
    </message>
    <message>
        <source>Spaced so that each step costs the same accuracy</source>
        <translation>间隔使每步损失的精度相同</translation>
    </message>
    <message>
        <source>Levels that were tuned on real models, for 10 to 20 steps</source>
        <translation>在真实模型上调校的级别，适合 10 至 20 步</translation>
    </message>
    <message>
        <source>For turbo models: 1 to 4 steps</source>
        <translation>用于 turbo 模型：1 至 4 步</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>change of a setting</source>
        <translation>更改设置</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>mask stroke</source>
        <translation>蒙版笔划</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>橡皮笔划</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>画笔笔划</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>fill of similar colour</source>
        <translation>填充相近颜色</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>蒙版画笔</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>蒙版橡皮</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>油漆桶</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Drag the frame inside the picture to crop, beyond it to make room to paint into.</source>
        <translation>将画框向内拖动以裁剪，向外拖动以留出续画的空间。</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>取色器</translation>
    </message>
    <message>
        <source>Takes the colour under the cursor.</source>
        <translation>取光标下的颜色。</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Marks what is made anew, within the selection if there is one. Shift-click draws a straight line, Shift-drag changes the size.</source>
        <translation>标记要重画的部分，有选区时仅限其中。Shift+单击画直线，Shift+拖动改变大小。</translation>
    </message>
    <message>
        <source>Unmarks, within the selection if there is one. The other end of the pen erases with every brush.</source>
        <translation>取消标记，有选区时仅限其中。使用任何画笔时，笔的另一端都是橡皮。</translation>
    </message>
    <message>
        <source>Marks what is drawn around; Alt unmarks, Ctrl selects it.</source>
        <translation>标记圈住的部分；按住 Alt 取消标记，按住 Ctrl 选择。</translation>
    </message>
    <message>
        <source>Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it.</source>
        <translation>标记矩形；Shift 为正方形，Alt 取消标记，Ctrl 选择。</translation>
    </message>
    <message>
        <source>Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it.</source>
        <translation>标记椭圆；Shift 为圆形，Alt 取消标记，Ctrl 选择。</translation>
    </message>
    <message>
        <source>Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects.</source>
        <translation>拖动起点处完全标记，向终点逐渐减弱；Alt 取消标记，Ctrl 选择。</translation>
    </message>
    <message>
        <source>Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it.</source>
        <translation>标记颜色相近的区域，有选区时仅限其中；Alt 取消标记，Ctrl 选择。</translation>
    </message>
    <message>
        <source>Paints colour into the picture or the chosen layer, within the selection if there is one. Ctrl picks a colour; Alt paints with the other one, and on a layer takes paint away.</source>
        <translation>在图像或所选图层上涂颜色，有选区时仅限其中。Ctrl 拾取颜色；Alt 用另一种颜色绘制，在图层上则擦去颜色。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Processor features</source>
        <translation>处理器特性</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>物理核心数</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Folder for finished pictures.</source>
        <translation>存放完成图像的文件夹。</translation>
    </message>
    <message>
        <source>Folder for the window&apos;s state and the queue.</source>
        <translation>存放窗口状态和队列的文件夹。</translation>
    </message>
    <message>
        <source>Language of the window, such as de or zh_CN; that of the desktop without it.</source>
        <translation>窗口的语言，例如 de 或 zh_CN；不指定则为桌面的语言。</translation>
    </message>
    <message>
        <source>Library of the engine to use.</source>
        <translation>要使用的引擎库。</translation>
    </message>
    <message>
        <source>Print how long the start took, and quit when the model is loaded.</source>
        <translation>显示启动用时，并在模型加载后退出。</translation>
    </message>
</context>
<context>
    <name>latelier</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>提示词强度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>重绘幅度</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Prompt words</source>
        <translation>提示词中的词</translation>
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
        <translation>词, 替换为一个, 替换为另一个</translation>
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
        <translation>10, 20, 30 或 10-30:5</translation>
    </message>
    <message>
        <source>3, 5, 7, 9 or 3-9:2</source>
        <translation>3, 5, 7, 9 或 3-9:2</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不是%2的值。</translation>
    </message>
    <message>
        <source>Values for %1 are missing.</source>
        <translation>缺少%1的值。</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Drags move the picture in the window.</source>
        <translation>拖动可在窗口中移动图像。</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>缩小画笔</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>放大画笔</translation>
    </message>
    <message>
        <source>Swap the colours</source>
        <translation>交换颜色</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑与白</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>只显示蒙版</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>应用画框</translation>
    </message>
    <message>
        <source>Paint variations of this picture</source>
        <translation>绘制此图像的变体</translation>
    </message>
    <message>
        <source>Enlarge and paint the details anew</source>
        <translation>放大并重画细节</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>文档另存为…</translation>
    </message>
    <message>
        <source>Enlarge the latent and paint more anew</source>
        <translation>放大潜变量并重画更多</translation>
    </message>
    <message>
        <source>%1 needs a picture to start from.</source>
        <translation>%1需要一幅起始图像。</translation>
    </message>
    <message>
        <source>The prompt does not contain “%1”.</source>
        <translation>提示词中没有“%1”。</translation>
    </message>
    <message>
        <source>Start from the shown picture</source>
        <translation>从显示的图像开始</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形状间隔</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>合并区域</translation>
    </message>
</context>
<context>
    <name>latelier::Application</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 % – Latelier</source>
        <translation>%1 % – Latelier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>图像已完成。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>关于 Latelier</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;A studio for pictures made with latent diffusion.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;用潜在扩散作画的工作室。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture was broken off after step %1 of %2.</source>
        <translation>有一幅图像在第 %1 步（共 %2 步）后中断。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着画</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Pictures of the last time wait in the queue: %1.</source>
        <translation>上次的图像在队列中等待：%1。</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>开始绘制</translation>
    </message>
    <message>
        <source>mask of the picture</source>
        <translation>图像的蒙版</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>图像未能完成。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>内存：%1</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>The queue is held; the picture waits in it.</source>
        <translation>队列已暂停；图片在队列中等待。</translation>
    </message>
    <message>
        <source>%1 paints this prompt</source>
        <translation>%1 绘制此提示词</translation>
    </message>
</context>
<context>
    <name>latelier::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Each picture of this session appears here, and under it what branched from it</source>
        <translation>本次的每幅图像都列在这里，由它分出的图像列在其下</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Compare with the picture shown before</source>
        <translation>与之前显示的图像比较</translation>
    </message>
</context>
<context>
    <name>latelier::BrushOptions</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas.</source>
        <translation>以图像像素计的直径：用 [ 和 ]，或在画布上 Shift+拖动。</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How much of the brush covers fully, in percent; the rest fades out.</source>
        <translation>画笔完全覆盖的比例（百分比）；其余逐渐淡出。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>The most that one stroke covers, in percent. A mask of half strength changes half.</source>
        <translation>一笔最多覆盖的程度（百分比）。半强度的蒙版只改变一半。</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Between the dabs of a stroke, in percent of the size.</source>
        <translation>一笔中各点之间的距离，以大小的百分比计。</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>防抖</translation>
    </message>
    <message>
        <source>Length in pixels of the thread that the brush is drawn by.</source>
        <translation>牵引画笔的线的长度（像素）。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How far colours may differ for the bucket, 0 to 255.</source>
        <translation>油漆桶允许的颜色差异，0 到 255。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>A light pen makes a small brush.</source>
        <translation>轻压时画笔变小。</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>A light pen covers less.</source>
        <translation>轻压时覆盖变淡。</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the upright middle line.</source>
        <translation>每一笔都沿竖直中线镜像。</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the level middle line.</source>
        <translation>每一笔都沿水平中线镜像。</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>笔压</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes.</source>
        <translation>笔压改变什么。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Paints on both sides at once.</source>
        <translation>两侧同时绘制。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>另一种颜色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>X swaps them, D makes them black and white.</source>
        <translation>X 交换两色，D 设为黑与白。</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>down</source>
        <translation>纵向</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasPresenter</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Step %1 of %2, noise level %3</source>
        <translation>第 %1 步（共 %2 步），噪声水平 %3</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>此图像</translation>
    </message>
    <message>
        <source>The run it branched from</source>
        <translation>它所分出的图像</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>前一幅图像</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>没有图像。</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels, shown at %3 %.</source>
        <translation>%1 × %2 像素的图像，显示比例 %3 %。</translation>
    </message>
    <message>
        <source>Beside it, for comparison: %1.</source>
        <translation>旁边用于对比：%1。</translation>
    </message>
    <message>
        <source>Up to a line, another lies over it: %1.</source>
        <translation>分割线一侧叠放着另一幅：%1。</translation>
    </message>
    <message>
        <source>A picture forms: %1 % done.</source>
        <translation>正在生成图像：已完成 %1 %。</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom.</source>
        <translation>方向键移动图像，加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>latelier::ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>latelier::FileDesk</name>
    <message>
        <source>Open picture</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>图像另存为</translation>
    </message>
    <message>
        <source>The settings of this picture are in the panels now.</source>
        <translation>此图像的设置已填入面板。</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>从此图像开始</translation>
    </message>
    <message>
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>图像和文档 (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n 个文件无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图像。</translation>
    </message>
</context>
<context>
    <name>latelier::FillPanel</name>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>Only around the mask</source>
        <translation>仅蒙版周围</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>观察范围</translation>
    </message>
    <message>
        <source>What the model sees: the whole picture at its own size, or only the part around the mask at the size in Settings, which brings out more detail.</source>
        <translation>模型看到的内容：原尺寸的整幅图像，或以设置中的尺寸只看蒙版周围，后者细节更多。</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>周围</translation>
    </message>
    <message>
        <source>Pixels of the picture around the mask that the model sees as well.</source>
        <translation>模型同时看到的蒙版周围像素数。</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>保持原图</translation>
    </message>
    <message>
        <source>Colours from around</source>
        <translation>周围的颜色</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>起始内容</translation>
    </message>
    <message>
        <source>What lies under the mask before the model paints there (masked content).</source>
        <translation>模型绘制之前蒙版下的内容（masked content）。</translation>
    </message>
    <message>
        <source>Soft rim</source>
        <translation>柔和边缘</translation>
    </message>
    <message>
        <source>Blur of the mask&apos;s rim in pixels (mask blur).</source>
        <translation>蒙版边缘的模糊像素数（mask blur）。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>镜像图像</translation>
    </message>
    <message>
        <source>Smeared edge</source>
        <translation>拉伸边缘</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新增区域</translation>
    </message>
    <message>
        <source>What room beyond the picture is filled with before the model paints it.</source>
        <translation>模型绘制之前，用什么填充图像以外的空间。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Pixels of the old picture along new room that are painted anew with it.</source>
        <translation>沿新增区域一并重画的原图像素数。</translation>
    </message>
    <message>
        <source>Apply frame</source>
        <translation>应用画框</translation>
    </message>
    <message>
        <source>Crops or extends the picture to the frame (Enter on the canvas).</source>
        <translation>将图像裁剪或扩展到画框（在画布上按 Enter）。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Puts the frame back around the picture.</source>
        <translation>将画框放回图像四周。</translation>
    </message>
    <message>
        <source>Take the frame tool and drag the sides of the picture.</source>
        <translation>选择画框工具，拖动图像的边。</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels</source>
        <translation>%1 × %2，原为 %3 × %4 像素</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryBrowser</name>
    <message>
        <source>Rename board</source>
        <translation>重命名图板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>搜索图库</translation>
    </message>
    <message>
        <source>Words of prompts, models, tags and notes: castle &quot;red roof&quot; -night tags:portrait</source>
        <translation>提示词、模型、标签和备注中的词：城堡 &quot;红色屋顶&quot; -夜晚 tags:肖像</translation>
    </message>
    <message>
        <source>Narrow by model, size, rating and more</source>
        <translation>按模型、尺寸、评分等筛选</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>导入图像文件夹…</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>按家族</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>A family is what came from one another: branches, sources, runs made again</source>
        <translation>家族是彼此衍生的图像：分支、来源、重画</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>评分高在前</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大在前</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel)</source>
        <translation>图像大小 (Ctrl+滚轮)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>撤回 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing is like this. Fewer words or choices find more.</source>
        <translation>没有符合的图像。减少词或条件可找到更多。</translation>
    </message>
    <message>
        <source>The trash is empty. What is moved here stays for 30 days.</source>
        <translation>回收站是空的。移到这里的图像保留 30 天。</translation>
    </message>
    <message>
        <source>Each finished picture appears here. A folder of pictures made elsewhere can be imported.</source>
        <translation>每幅完成的图像都会出现在这里。也可以导入在别处制作的图像文件夹。</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1，已选 %2 幅</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>为 %n 幅图像加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>图板</translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>为 %n 幅图像选图板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>将 %n 幅图像移到桌面的回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stars, tags, notes and boards are forgotten. The files can be taken back there.</source>
        <translation>星标、标签、备注和图板将被遗忘。文件可从桌面的回收站取回。</translation>
    </message>
    <message>
        <source>To the desktop&apos;s trash</source>
        <translation>移到桌面的回收站</translation>
    </message>
    <message>
        <source>Take back out of the trash</source>
        <translation>从回收站取回</translation>
    </message>
    <message>
        <source>Hand to the desktop&apos;s trash…</source>
        <translation>移到桌面的回收站…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Use in the panels</source>
        <translation>填入面板</translation>
    </message>
    <message>
        <source>All settings and the prompt</source>
        <translation>所有设置和提示词</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>仅提示词</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>仅种子</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>仅设置</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>从此图像开始</translation>
    </message>
    <message>
        <source>Make again exactly</source>
        <translation>完全照样重画</translation>
    </message>
    <message>
        <source>Make again with a new seed</source>
        <translation>用新种子重画</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>重画一次，并说明结果是否相同</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>新图板…</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>从%1移除</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>清空…</translation>
    </message>
    <message>
        <source>Hand all pictures in the trash to the desktop&apos;s trash</source>
        <translation>将回收站中的所有图像移到桌面的回收站</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Take the chosen pictures back out of the trash</source>
        <translation>将所选图像从回收站取回</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>浏览它的步骤</translation>
    </message>
    <message>
        <source>Remove its kept steps (%1)</source>
        <translation>移除它保留的步骤（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>The gallery in the whole window</source>
        <translation>图库占满窗口</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 幅图像移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>已从回收站取回 %n 幅图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>已将 %n 幅图像移到桌面的回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures handed to the desktop&apos;s trash; the others lie where it cannot take them from, and stay here.</source>
        <translation>已将 %2 幅图像中的 %1 幅移到桌面的回收站；其余在其无法触及的位置，仍留在这里。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>已为 %n 幅图像加星标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) taken away.</source>
        <translation>
            <numerusform>已取消 %n 幅图像的星标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rated %1.</source>
        <translation>
            <numerusform>已将 %n 幅图像评为 %1 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rating of %n picture(s) taken away.</source>
        <translation>
            <numerusform>已取消 %n 幅图像的评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>备注已保存。</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 幅图像的标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put on the board %1.</source>
        <translation>
            <numerusform>已将 %n 幅图像添加到图板“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken off the board %1.</source>
        <translation>
            <numerusform>已将 %n 幅图像移出图板“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board %1 is now %2.</source>
        <translation>图板“%1”现在名为“%2”。</translation>
    </message>
    <message>
        <source>The board %1 is removed.</source>
        <translation>图板“%1”已移除。</translation>
    </message>
    <message>
        <source>%1 given back; the pictures are as they were.</source>
        <translation>已释放 %1；图像保持不变。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDesk</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>The file of this picture does not tell how it was made.</source>
        <translation>此图像的文件没有说明它是怎样画成的。</translation>
    </message>
    <message>
        <source>It is made again now, to be compared.</source>
        <translation>正在重画，以便比较。</translation>
    </message>
    <message>
        <source>The picture is made again, to be compared with the kept one.</source>
        <translation>将重画此图像，与保留的图像比较。</translation>
    </message>
    <message>
        <source>The picture is in the queue.</source>
        <translation>图像已在队列中。</translation>
    </message>
    <message>
        <source>Verified: made again, it is the same picture, byte for byte.</source>
        <translation>已验证：重画的图像逐字节相同。</translation>
    </message>
    <message>
        <source>Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.</source>
        <translation>重画的图像不相同：%1 % 的像素不同，最多相差 %2（满值 255）。</translation>
    </message>
    <message>
        <source>The model was %1 and is %2.</source>
        <translation>模型原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>It was made with %1, now with %2.</source>
        <translation>原用 %1 绘制，现用 %2。</translation>
    </message>
    <message>
        <source>Folder of pictures to import</source>
        <translation>要导入的图像文件夹</translation>
    </message>
    <message>
        <source>The model that the picture was made with, %1, is not here. “New seed” makes one like it with the model in the panels.</source>
        <translation>制作这幅图像的模型（%1）不在这里。“新种子”会用面板里选择的模型制作一幅类似的图像。</translation>
    </message>
    <message>
        <source>which it does not name</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDetail</name>
    <message>
        <source>Choose a picture to see how it was made</source>
        <translation>选择一幅图像，查看它是怎样画成的</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>图像的设置</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>衍生出</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>评 %1 分（满分 5）</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>全部使用</translation>
    </message>
    <message>
        <source>Put the prompt, the seed and all settings into the panels</source>
        <translation>将提示词、种子和所有设置填入面板</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>Use this picture as the one to start from</source>
        <translation>将此图像作为起点</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Put only the prompt into the panels</source>
        <translation>只将提示词填入面板</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Put only the seed into the panels</source>
        <translation>只将种子填入面板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Put only the settings into the panels, not the prompt or the seed</source>
        <translation>只将设置填入面板，不含提示词和种子</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Make this picture again exactly</source>
        <translation>完全照样重画此图像</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Make it again with a new seed</source>
        <translation>用新种子重画</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>重画一次，并说明结果是否相同</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>图板：%1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>回收站：%1</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>浏览它的步骤</translation>
    </message>
    <message>
        <source>Show the steps on the way to this picture in the timeline, and branch from them</source>
        <translation>在时间线中显示通往这幅图像的步骤，并可从中分支</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>星标 (S)</translation>
    </message>
    <message>
        <source>Rate %1 of 5 (%1); again takes the rating away</source>
        <translation>评 %1 分，满分 5（%1）；再按一次取消评分</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message>
        <source>With prompts and settings in the files</source>
        <translation>文件中包含提示词和设置</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>导出 %n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. A slash makes a folder.</source>
        <translation>花括号中的词会被替换：{date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}。斜杠会建立文件夹。</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>存放副本的文件夹</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>每通道 16 位的 PNG</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacets</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Painted with a mask</source>
        <translation>用蒙版绘制</translation>
    </message>
    <message>
        <source>Made from another picture</source>
        <translation>由其他图像制作</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>图板</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Time of making</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Narrow the pictures</source>
        <translation>筛选图像</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>另有 %1 项…</translation>
    </message>
    <message>
        <source>Rename the board…</source>
        <translation>重命名图板…</translation>
    </message>
    <message>
        <source>Remove the board, keep its pictures</source>
        <translation>移除图板，保留图像</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>两个日期之间…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacts</name>
    <message>
        <source>prompt strength %1</source>
        <translation>提示词强度 %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>提示词“%1”</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>反向提示词“%1”</translation>
    </message>
    <message>
        <source>from step %1: %2</source>
        <translation>从第 %1 步：%2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>%1 towards seed %2</source>
        <translation>向种子 %2 偏转 %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <translation>%1，在 %2 后停止</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>提示词强度</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>重缩放</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>重绘幅度</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>蒙版模糊</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>从第 %1 步</translation>
    </message>
    <message>
        <source>Changed while it formed</source>
        <translation>形成时的更改</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>模型哈希</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作于</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Branch at %1</source>
        <translation>在 %1 处分支</translation>
    </message>
    <message>
        <source>Kept steps</source>
        <translation>保留的步骤</translation>
    </message>
    <message>
        <source>In the trash until</source>
        <translation>在回收站保留至</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形状间隔</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>合并区域</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>强度作用步</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryGrid</name>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>方向键在图像间移动，Enter 放大，S 加星标，0 到 5 评分，Delete 移到回收站。</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>单独的图像</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>%n 幅的家族</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryModel</name>
    <message>
        <source>starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>评分 %1/5</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryPage</name>
    <message>
        <source>All pictures</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Back to all pictures (Escape)</source>
        <translation>返回所有图像 (Esc)</translation>
    </message>
    <message>
        <source>Lay the two pictures over each other (W)</source>
        <translation>将两幅图像叠放 (W)</translation>
    </message>
    <message>
        <source>Choose 2 to 4 pictures to compare them.</source>
        <translation>请选择 2 到 4 幅图像进行比较。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>导入图像</translation>
    </message>
    <message>
        <source>Copying the pictures of %1 into the gallery</source>
        <translation>正在将 %1 的图像复制到图库</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>已导入 %n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 幅已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 幅无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>导出图像</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>正在将 %n 幅图像写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>已写入 %n 幅图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Check the gallery</source>
        <translation>检查图库</translation>
    </message>
    <message>
        <source>Mending the gallery</source>
        <translation>正在修复图库</translation>
    </message>
    <message>
        <source>Comparing every file with the gallery&apos;s list</source>
        <translation>正在将每个文件与图库列表比对</translation>
    </message>
    <message>
        <source>%1 Mended.</source>
        <translation>%1 已修复。</translation>
    </message>
    <message>
        <source>Every file and the gallery&apos;s list agree.</source>
        <translation>所有文件都与图库列表一致。</translation>
    </message>
    <message>
        <source>All that did not agree is mended: %1.</source>
        <translation>所有不一致之处均已修复：%1。</translation>
    </message>
    <message>
        <source>Things that do not agree: %1.</source>
        <translation>不一致之处：%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the parts of a report make a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryViewer</name>
    <message>
        <source>Large pictures</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>左右键显示下一幅，有多幅时移到相邻的一幅。Esc 返回。W 将两幅叠放，Shift+左 和 Shift+右 移动分割线。上、下、Ctrl+左、Ctrl+右 移动放大的图像。S 加星标，0 到 5 评分，Delete 移到回收站。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryWatch</name>
    <message numerus="yes">
        <source>%n picture(s) that lay in the folder are in the gallery now.</source>
        <translation>
            <numerusform>文件夹中的 %n 幅图像现已加入图库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n picture(s) are gone. “Check the gallery” in the File menu takes them off the list.</source>
        <translation>
            <numerusform>%n 幅图像的文件已不存在。“文件”菜单中的“检查图库”可将其移出列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GenerationQueue</name>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2, %n step(s), %3</source>
        <translation>
            <numerusform>%1 × %2，%n 步，%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>提示词强度 %1</translation>
    </message>
</context>
<context>
    <name>latelier::GridDialog</name>
    <message>
        <source>Grid of settings</source>
        <translation>设置网格</translation>
    </message>
    <message>
        <source>Columns (X)</source>
        <translation>列 (X)</translation>
    </message>
    <message>
        <source>Rows (Y)</source>
        <translation>行 (Y)</translation>
    </message>
    <message>
        <source>Pages (Z)</source>
        <translation>页 (Z)</translation>
    </message>
    <message>
        <source>Values for %1</source>
        <translation>%1的值</translation>
    </message>
    <message>
        <source>Paint the grid</source>
        <translation>绘制网格</translation>
    </message>
    <message>
        <source>Pictures: %1, all with the same seed unless it is an axis.</source>
        <translation>图像：%1，若种子不是轴，则全部使用同一种子。</translation>
    </message>
    <message>
        <source>Back to the last grid</source>
        <translation>回到上一个网格</translation>
    </message>
</context>
<context>
    <name>latelier::GridView</name>
    <message>
        <source>Grid of pictures</source>
        <translation>图像网格</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter opens one, Escape closes the grid.</source>
        <translation>方向键在图像间移动，Enter 打开，Esc 关闭网格。</translation>
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
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>latelier::InferenceThread</name>
    <message>
        <source>The memory is not enough for this picture. A smaller size may do.</source>
        <translation>内存不足以绘制此图像。较小的尺寸也许可行。</translation>
    </message>
    <message>
        <source>The engine failed. The settings are kept; try again.</source>
        <translation>引擎出错。设置已保留，请重试。</translation>
    </message>
</context>
<context>
    <name>latelier::Inspector</name>
    <message>
        <source>The inspector needs OpenGL</source>
        <translation>检查器需要 OpenGL</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>还没有可查看的内容</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Noise level (sigma)</source>
        <translation>噪声水平 (sigma)</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>提示词强度</translation>
    </message>
    <message>
        <source>Pull of the prompt (norm)</source>
        <translation>提示词的影响（范数）</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>每步秒数</translation>
    </message>
    <message>
        <source>Latent mean</source>
        <translation>潜变量均值</translation>
    </message>
    <message>
        <source>Latent deviation</source>
        <translation>潜变量标准差</translation>
    </message>
    <message>
        <source>Which word drives which part</source>
        <translation>哪个词主导哪一部分</translation>
    </message>
    <message>
        <source>Known for the steps that are painted while the inspector is open.</source>
        <translation>检查器打开时绘制的步骤才有此信息。</translation>
    </message>
    <message>
        <source>Latent values</source>
        <translation>潜变量的值</translation>
    </message>
    <message>
        <source>the part that “%1” drives is laid over the picture</source>
        <translation>“%1”所主导的部分叠加在图像上</translation>
    </message>
    <message>
        <source>Memory: %1 held, %2 free</source>
        <translation>内存：已用 %1，可用 %2</translation>
    </message>
</context>
<context>
    <name>latelier::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a double click names it.</source>
        <translation>画笔的笔触落在所选的行上。勾选框显示或隐藏图层，按 F2 或双击可命名。</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>图层的不透明度</translation>
    </message>
    <message>
        <source>How strongly the chosen layer covers what lies under it, in percent.</source>
        <translation>所选图层遮盖下方内容的程度（百分比）。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新建图层</translation>
    </message>
    <message>
        <source>Lays an empty layer over the chosen row.</source>
        <translation>在所选行之上放一个空图层。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Takes the chosen layer away.</source>
        <translation>移去所选图层。</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one over it.</source>
        <translation>将所选图层与上方的图层互换。</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one under it.</source>
        <translation>将所选图层与下方的图层互换。</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>向下合并</translation>
    </message>
    <message>
        <source>Makes the chosen layer one with what lies under it.</source>
        <translation>将所选图层与其下方的内容合为一体。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
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
        <translation>提示词</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>图像另存为…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图像</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop now and keep this step</source>
        <translation>立即停止并保留此步</translation>
    </message>
    <message>
        <source>Stop after this picture</source>
        <translation>完成此图像后停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Apply prompt to the running picture</source>
        <translation>将提示词应用到正在形成的图像</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>从此步分支</translation>
    </message>
    <message>
        <source>Use this picture&apos;s settings</source>
        <translation>使用此图像的设置</translation>
    </message>
    <message>
        <source>Fit the picture in the window</source>
        <translation>使图像适合窗口</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>以 100 % 显示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Compare under a wipe line</source>
        <translation>用分割线比较</translation>
    </message>
    <message>
        <source>Grid of settings (X/Y/Z)</source>
        <translation>设置网格 (X/Y/Z)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>仅画布</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>关于 Latelier</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;aint</source>
        <translation>绘画(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Gallery in the whole window</source>
        <translation>图库占满窗口</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How pictures are kept…</source>
        <translation>图像的保存方式…</translation>
    </message>
    <message>
        <source>Check the gallery…</source>
        <translation>检查图库…</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
</context>
<context>
    <name>latelier::MaskPanel</name>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>只显示蒙版</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Marks what is not marked, and the other way round.</source>
        <translation>标记未标记的部分，反之亦然。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Unmarks everything.</source>
        <translation>取消所有标记。</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全部标记</translation>
    </message>
    <message>
        <source>Marks the whole picture.</source>
        <translation>标记整幅图像。</translation>
    </message>
    <message>
        <source>From alpha</source>
        <translation>取自透明度</translation>
    </message>
    <message>
        <source>Marks what is transparent in the picture.</source>
        <translation>标记图像中透明的部分。</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Moves the rim outwards.</source>
        <translation>将边缘向外移。</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Moves the rim inwards.</source>
        <translation>将边缘向内移。</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Makes a soft rim that lies inside what is marked.</source>
        <translation>在标记范围之内做出柔和的边缘。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Softens the rim to both sides.</source>
        <translation>使边缘向两侧变柔和。</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Takes the grey values of a picture file as the mask.</source>
        <translation>将图像文件的灰度作为蒙版。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Writes the mask as a grey PNG file.</source>
        <translation>将蒙版写为灰度 PNG 文件。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>By</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>How far grow, shrink, feather and blur go.</source>
        <translation>扩大、缩小、羽化和模糊的幅度。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour that the mask shows in over the picture.</source>
        <translation>蒙版显示在图像上的颜色。</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>蒙版不透明度</translation>
    </message>
    <message>
        <source>How strongly the mask covers the picture, in percent.</source>
        <translation>蒙版覆盖图像的强度（百分比）。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>蒙版颜色</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>来自选区</translation>
    </message>
    <message>
        <source>Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is drawn.</source>
        <translation>标记选区。按住 Ctrl 使用套索、矩形、椭圆、渐变或油漆桶即可选择。</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>转为选区</translation>
    </message>
    <message>
        <source>Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected.</source>
        <translation>把标记的部分变为选区并取消标记。画笔和形状只在选区内绘制。</translation>
    </message>
</context>
<context>
    <name>latelier::ModelDesk</name>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Tiny decoder for previews</source>
        <translation>用于预览的小型解码器</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>小型解码器 (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>使用 %1 × %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>使用入门模型</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>%1无法用来作画；文件内容为：%2。</translation>
    </message>
</context>
<context>
    <name>latelier::PaintDesk</name>
    <message>
        <source>Generate paints a new picture. Mark a part of one to change only that part.</source>
        <translation>“生成”会画一幅新图像。标记图像的一部分，就只改变那一部分。</translation>
    </message>
    <message>
        <source>Generate paints the whole picture anew, as far as the change amount allows.</source>
        <translation>“生成”会在重绘幅度允许的范围内重画整幅图像。</translation>
    </message>
    <message>
        <source>Generate fills the marked part and leaves the rest as it is.</source>
        <translation>“生成”会填充标记的部分，其余保持不变。</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>picture put away</source>
        <translation>收起图像</translation>
    </message>
    <message>
        <source>This is a preview of a step; a finished picture can be painted on.</source>
        <translation>这是某一步的预览；只能在完成的图像上绘画。</translation>
    </message>
    <message>
        <source>picture to paint on</source>
        <translation>用于绘画的图像</translation>
    </message>
    <message>
        <source>The picture that you work on has another size now; the new one is in Branches.</source>
        <translation>您正在处理的图像尺寸已改变；新图像在“分支”中。</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>repaint</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>marked all</source>
        <translation>全部标记</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>扩大蒙版</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>缩小蒙版</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>羽化蒙版</translation>
    </message>
    <message>
        <source>blurred mask</source>
        <translation>模糊蒙版</translation>
    </message>
    <message>
        <source>mask from alpha</source>
        <translation>由透明度生成蒙版</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>loaded mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>extended picture</source>
        <translation>扩展图像</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>裁剪图像</translation>
    </message>
    <message>
        <source>Variations are made of a picture that was painted here; show one from Branches first.</source>
        <translation>变体由在这里绘制的图像产生；请先从“分支”中显示一幅。</translation>
    </message>
    <message>
        <source>There is no finished picture to enlarge.</source>
        <translation>没有可放大的完成图像。</translation>
    </message>
    <message>
        <source>The picture is as large as it can be painted anew.</source>
        <translation>图像已达到可以重画的最大尺寸。</translation>
    </message>
    <message>
        <source>Generate makes the new room of the frame and fills it.</source>
        <translation>“生成”会建立画框的新区域并填充它。</translation>
    </message>
    <message>
        <source>Generate crops the picture to the frame first.</source>
        <translation>“生成”会先把图像裁剪到画框。</translation>
    </message>
    <message>
        <source>shown layer</source>
        <translation>显示图层</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏图层</translation>
    </message>
    <message>
        <source>renamed layer</source>
        <translation>重命名图层</translation>
    </message>
    <message>
        <source>opacity of a layer</source>
        <translation>图层不透明度</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>图层 %1</translation>
    </message>
    <message>
        <source>new layer</source>
        <translation>新建图层</translation>
    </message>
    <message>
        <source>deleted layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>raised layer</source>
        <translation>上移图层</translation>
    </message>
    <message>
        <source>lowered layer</source>
        <translation>下移图层</translation>
    </message>
    <message>
        <source>merged layers</source>
        <translation>合并图层</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何内容。</translation>
    </message>
    <message>
        <source>mask from selection</source>
        <translation>由选区生成蒙版</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>没有标记任何内容。</translation>
    </message>
    <message>
        <source>mask to selection</source>
        <translation>蒙版转为选区</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>latelier::PaintFiles</name>
    <message>
        <source>There is no picture that is worked on.</source>
        <translation>没有正在处理的图像。</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>文档另存为</translation>
    </message>
    <message>
        <source>Latelier documents (*.latelier)</source>
        <translation>Latelier 文档 (*.latelier)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture that you worked on the last time is kept, to the last stroke.</source>
        <translation>上次处理的图像已保留，连最后一笔也在。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着画</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>下次再问</translation>
    </message>
</context>
<context>
    <name>latelier::PaintSurface</name>
    <message>
        <source>%1: arrow keys move it, Enter puts it down and lifts it.</source>
        <translation>%1：方向键移动，回车键落笔和抬笔。</translation>
    </message>
    <message>
        <source>%1 at %2, %3, put down.</source>
        <translation>%1：位于 %2, %3，已落笔。</translation>
    </message>
    <message>
        <source>%1 at %2, %3.</source>
        <translation>%1：位于 %2, %3。</translation>
    </message>
    <message>
        <source>Only the mask is shown.</source>
        <translation>只显示蒙版。</translation>
    </message>
    <message>
        <source>%1 % of the picture is marked to be made anew.</source>
        <translation>图像的 %1 % 已标记，将被重画。</translation>
    </message>
    <message>
        <source>Brushes paint only on what is selected.</source>
        <translation>画笔只在选区内绘制。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) lie over the picture; paint goes to “%1”.</source>
        <translation>
            <numerusform>图像上有 %n 个图层；颜色画在“%1”上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The frame has %1 by %2 pixels and begins at %3, %4.</source>
        <translation>画框为 %1 × %2 像素，起点在 %3, %4。</translation>
    </message>
    <message>
        <source>It is %1 pixels wide.</source>
        <translation>宽度为 %1 像素。</translation>
    </message>
    <message>
        <source>The colour is %1.</source>
        <translation>颜色为 %1。</translation>
    </message>
</context>
<context>
    <name>latelier::PictureStore</name>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>图像无法保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The picture to compare with is no longer in the gallery.</source>
        <translation>要比较的图像已不在图库中。</translation>
    </message>
</context>
<context>
    <name>latelier::PromptEdit</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个词元</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 parts</source>
        <translation>%1 / %2 个词元，%3 段</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”.</source>
        <translation>此模型不认识“%1”这个词。</translation>
    </message>
</context>
<context>
    <name>latelier::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What shall be in the picture</source>
        <translation>图像中应有什么</translation>
    </message>
    <message>
        <source>What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;
Ctrl+Up and Ctrl+Down do it for the selected words.</source>
        <translation>图像中应有什么。(词:1.2) 加重一个词，(词:0.8) 减轻；
Ctrl+上 和 Ctrl+下 对选中的词生效。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>What to keep out (negative prompt)</source>
        <translation>不要出现什么（反向提示词）</translation>
    </message>
    <message>
        <source>What the picture moves away from. It has no effect at prompt strength 1.</source>
        <translation>图像要远离的内容。提示词强度为 1 时无效。</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>提示词长度（词元）</translation>
    </message>
    <message>
        <source>Apply the prompt to the picture that is forming, from its next step on</source>
        <translation>从下一步起，将提示词应用到正在形成的图像</translation>
    </message>
    <message>
        <source>Apply the prompt to the running picture</source>
        <translation>将提示词应用到正在形成的图像</translation>
    </message>
    <message>
        <source>Add a style to the prompt</source>
        <translation>为提示词添加风格</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Paint this prompt</source>
        <translation>绘制此提示词</translation>
    </message>
</context>
<context>
    <name>latelier::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Remove from the queue (Del)</source>
        <translation>从队列移除 (Del)</translation>
    </message>
    <message>
        <source>Hold the queue: start nothing new</source>
        <translation>暂停队列：不开始新的图像</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>提前 (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>推后 (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate (Ins)</source>
        <translation>复制 (Ins)</translation>
    </message>
    <message>
        <source>Nothing waits. %1 while a picture forms puts the next one here</source>
        <translation>没有等待的图像。在图像形成时按 %1，下一幅会排在这里</translation>
    </message>
</context>
<context>
    <name>latelier::RunHistory</name>
    <message>
        <source>No prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>相同设置</translation>
    </message>
    <message>
        <source>From step %1: %2</source>
        <translation>从第 %1 步：%2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>停在第 %1 步，%2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失败，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::SavingDialog</name>
    <message>
        <source>Keep the steps of each picture</source>
        <translation>保留每幅图像的步骤</translation>
    </message>
    <message>
        <source>Remove kept steps…</source>
        <translation>移除保留的步骤…</translation>
    </message>
    <message>
        <source>How pictures are kept</source>
        <translation>图像的保存方式</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>每通道 16 位的 PNG</translation>
    </message>
    <message>
        <source>Old pictures can then be looked through in the timeline, and branched from, as new ones</source>
        <translation>这样，旧图像也能像新图像一样在时间线中浏览并分支</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Every pixel as it was made; read by all programs.</source>
        <translation>每个像素都保持原样；所有程序都能读取。</translation>
    </message>
    <message>
        <source>Smaller files that lose a little. The settings are kept all the same.</source>
        <translation>文件更小，但会略有损失。设置仍会保留。</translation>
    </message>
    <message>
        <source>No steps are kept.</source>
        <translation>没有保留的步骤。</translation>
    </message>
    <message numerus="yes">
        <source>Steps of %n picture(s): %1</source>
        <translation>
            <numerusform>%n 幅图像的步骤：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove kept steps</source>
        <translation>移除保留的步骤</translation>
    </message>
    <message numerus="yes">
        <source>Remove the kept steps of %n picture(s)?</source>
        <translation>
            <numerusform>要移除 %n 幅图像保留的步骤吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures stay. Their steps can be had again by making them again.</source>
        <translation>图像会保留。重画一次即可再次得到它们的步骤。</translation>
    </message>
    <message>
        <source>Remove the steps</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>What the decoder gave, not rounded to 8 bits a channel: for grading and printing.</source>
        <translation>解码器的原始结果，不舍入到每通道 8 位：用于调色和印刷。</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>The network that paints. Each has learned its own world of pictures.</source>
        <translation>负责作画的网络。每个都学会了自己的图像世界。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Width and height in pixels. Models paint best near the size they were trained at.</source>
        <translation>宽和高（像素）。接近训练尺寸时，模型画得最好。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many times the picture is refined. More is slower; most samplers settle between 15 and 30.</source>
        <translation>图像被细化的次数。越多越慢；多数采样器在 15 到 30 步之间稳定。</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>提示词强度</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>guidance scale</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.
It can be moved while a picture forms.</source>
        <translation>图像遵循提示词的严格程度。低则自由柔和，高则忠实而生硬。
图像形成时也可以调整。</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>The way from noise to picture: how each step uses what the model sees.</source>
        <translation>从噪声到图像的路径：每一步怎样使用模型所见。</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>Where along the way the steps are spent: on composition or on detail.</source>
        <translation>步数用在路径的哪一段：构图还是细节。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number that the starting noise grows from. The same seed and settings give the same picture.</source>
        <translation>初始噪声由此数产生。相同的种子和设置得到相同的图像。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>How many pictures to paint, each with the next seed.</source>
        <translation>要画多少幅图像，每幅使用下一个种子。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始图像</translation>
    </message>
    <message>
        <source>The picture that is changed. Drop another one on the canvas to replace it.</source>
        <translation>被改变的图像。将另一幅拖到画布上即可替换。</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>重绘幅度</translation>
    </message>
    <message>
        <source>denoising strength</source>
        <translation>denoising strength</translation>
    </message>
    <message>
        <source>How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it.</source>
        <translation>图像可以偏离起始图像多远：0 保持不变，1 完全忽略。</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>layers of the text encoder left out, plus 1</source>
        <translation>文本编码器省去的层数加 1</translation>
    </message>
    <message>
        <source>2 reads the prompt a little more loosely; some models were trained that way.</source>
        <translation>2 会更宽松地理解提示词；有些模型就是这样训练的。</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>Every 2 steps</source>
        <translation>每 2 步</translation>
    </message>
    <message>
        <source>Every 5 steps</source>
        <translation>每 5 步</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>How often the forming picture is shown. Each preview costs a little time.</source>
        <translation>多久显示一次正在形成的图像。每次预览会花一点时间。</translation>
    </message>
    <message>
        <source>Quick colours</source>
        <translation>快速色彩</translation>
    </message>
    <message>
        <source>Full decoder</source>
        <translation>完整解码器</translation>
    </message>
    <message>
        <source>Preview by</source>
        <translation>预览方式</translation>
    </message>
    <message>
        <source>preview method</source>
        <translation>preview method</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽和高</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>常用尺寸</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>立即抽取新种子</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>再次使用上个种子</translation>
    </message>
    <message>
        <source>Take the last picture&apos;s seed and keep it</source>
        <translation>取上一幅图像的种子并锁定</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>Keep this seed for the next pictures; unlocked, each picture draws a new one</source>
        <translation>后面的图像沿用此种子；解锁后每幅图像抽取新种子</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>重新从噪声开始</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>%1 · %2 px · %3</source>
        <translation>%1 · %2 px · %3</translation>
    </message>
    <message>
        <source>Tiny decoder…</source>
        <translation>小型解码器…</translation>
    </message>
    <message>
        <source>Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;
a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick.</source>
        <translation>快速色彩不费时间但较粗糙；完整解码器显示真实图像，但需要时间；
小型解码器（与模型一同提供的 TAESD 文件）几乎同样真实且快速。</translation>
    </message>
    <message>
        <source>Tiny decoder: %1</source>
        <translation>小型解码器：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Fast (8 bits)</source>
        <translation>快速（8 位）</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly
halves the model&apos;s memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever
suits this computer.</source>
        <translation>模型计算所用的数字格式。“快速”在较新的处理器上用时不到一半，模型内存也几乎减半，差别很难看出。
“自动”会根据这台计算机选用 16 位或 32 位。</translation>
    </message>
    <message>
        <source>fingerprint %1 %</source>
        <translation>指纹 %1 %</translation>
    </message>
</context>
<context>
    <name>latelier::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Weight of the selected words</source>
        <translation>所选词的权重</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+上、Ctrl+下</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Space or middle button, arrow keys</source>
        <translation>空格或鼠标中键，方向键</translation>
    </message>
    <message>
        <source>Zoom to the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Step before, step after</source>
        <translation>前一步、后一步</translation>
    </message>
    <message>
        <source>Left, Right on the timeline</source>
        <translation>时间线上的左、右键</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>仅画布</translation>
    </message>
    <message>
        <source>Tab on the canvas</source>
        <translation>画布上的 Tab</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>“%1”现在是 %2。</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Every action has its standard keys again.</source>
        <translation>所有操作已恢复默认按键。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1”现在没有按键。</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace leaves the action without keys.</source>
        <translation>在输入框中按下新的按键。按退格键则不为该操作设置按键。</translation>
    </message>
</context>
<context>
    <name>latelier::SpeedSettings</name>
    <message>
        <source>Settings that take less time and change the picture a little. All are off unless you move them.
They hold for the next picture or branch, and each picture keeps its own.
Try Fast under Precision first: on newer processors it saves more and changes less.</source>
        <translation>以画面的些许变化换取更短的时间。不去调整时全部关闭。
从下一张图像或下一个分支起生效，每张图像都会保留自己的设置。
请先试试“精度”中的“快速”：在较新的处理器上，它省时更多，变化更小。</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形状间隔</translation>
    </message>
    <message>
        <source>steps between deep features, DeepCache</source>
        <translation>深层特征的间隔步数，DeepCache</translation>
    </message>
    <message>
        <source>The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.
2 takes little more than half the time, for a difference that is hard to see in most pictures;
from 3 on, details come out differently.</source>
        <translation>每隔多少步重新计算一次大的形状，其间沿用上次的结果。1 表示每步都计算。
2 只需一半多一点的时间，大多数图像里很难看出差别；
从 3 起，细节会有所不同。</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>合并区域</translation>
    </message>
    <message>
        <source>token merging ratio</source>
        <translation>token merging ratio</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s smallest areas that the model looks at as one with another like them.
0 merges none. It saves more the larger the picture is, and costs fine texture.</source>
        <translation>图像中最小的区域里，与相似区域合为一个来处理的比例。0 表示不合并。
图像越大省时越多，但会损失细微纹理。</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>强度作用步</translation>
    </message>
    <message>
        <source>guidance interval</source>
        <translation>guidance interval</translation>
    </message>
    <message>
        <source>The first and the last step in which the prompt strength acts. The other steps take about
half the time and follow the prompt as softly as a prompt strength of 1 does.</source>
        <translation>提示词强度起作用的第一步和最后一步。其余各步用时约为一半，
遵循提示词的程度与强度为 1 时一样柔和。</translation>
    </message>
    <message>
        <source>First step of the prompt strength</source>
        <translation>提示词强度作用的第一步</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Last step of the prompt strength</source>
        <translation>提示词强度作用的最后一步</translation>
    </message>
    <message>
        <source>Save time</source>
        <translation>节省时间</translation>
    </message>
    <message>
        <source>Save time (in use)</source>
        <translation>节省时间（使用中）</translation>
    </message>
</context>
<context>
    <name>latelier::Studio</name>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>每步 %1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 with the queue</source>
        <translation>含队列 %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Reading the start picture</source>
        <translation>正在读取起始图像</translation>
    </message>
    <message>
        <source>Repeating the steps before the branch</source>
        <translation>正在重做分支之前的步骤</translation>
    </message>
    <message>
        <source>Turning the last step into the picture</source>
        <translation>正在把最后一步变成图像</translation>
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
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeline of steps</source>
        <translation>步骤时间线</translation>
    </message>
    <message>
        <source>Left and right show the step before and after, End goes back to the latest.</source>
        <translation>左右键显示前后步骤，End 回到最新一步。</translation>
    </message>
    <message>
        <source>The steps of the picture appear here while it forms</source>
        <translation>图像形成时，各步骤显示在这里</translation>
    </message>
    <message>
        <source>Step %1: noise level %2, prompt strength %3, %4</source>
        <translation>第 %1 步：噪声水平 %2，提示词强度 %3，%4</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>在此更改：%1</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineStrip</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop now and keep this step as the picture</source>
        <translation>立即停止，并将此步保留为图像</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>播放步骤</translation>
    </message>
    <message>
        <source>Branch from here: go on from this step with the settings shown now</source>
        <translation>从这里分支：以当前设置从此步继续</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>latelier::TooLarge</name>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>%1 × %2 的图像约需 %3 内存，目前可用 %4。</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 可以容纳。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A studio for pictures made with latent diffusion</source>
        <translation>用潜在扩散作画的工作室</translation>
    </message>
    <message>
        <source>Pictures and models to open.</source>
        <translation>要打开的图像和模型。</translation>
    </message>
</context>
</TS>
