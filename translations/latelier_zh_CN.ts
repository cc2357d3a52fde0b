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
        <source>Note: %1</source>
        <translation>提示：%1</translation>
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
    <name>ModelKind</name>
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
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ctrl+Enter paints this prompt</source>
        <translation>Ctrl+Enter 绘制此提示词</translation>
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
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>模型文件夹</translation>
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
        <source>mask of the picture</source>
        <translation>图像的蒙版</translation>
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
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>%1 × %2 的图像约需 %3 内存，目前可用 %4。</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 可以容纳。</translation>
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
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>图像和文档 (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>使用入门模型</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>%1无法用来作画；文件内容为：%2。</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>图像未能完成。</translation>
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
        <source>The gallery in the whole window (Ctrl+L)</source>
        <translation>图库占满窗口 (Ctrl+L)</translation>
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
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图像 (*.png *.jpg *.webp)</translation>
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
        <source>Stop at once (Esc)</source>
        <translation>立即停止 (Esc)</translation>
    </message>
    <message>
        <source>Paint this prompt (Ctrl+Enter)</source>
        <translation>绘制此提示词 (Ctrl+Enter)</translation>
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
        <source>Nothing waits. Ctrl+Enter while a picture forms puts the next one here</source>
        <translation>没有等待的图像。在图像形成时按 Ctrl+Enter，下一幅会排在这里</translation>
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
