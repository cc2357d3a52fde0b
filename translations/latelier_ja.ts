<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DocumentFile</name>
    <message>
        <source>The document could not be saved to %1: %2.</source>
        <translation>ドキュメントを %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is no document that can be read: %2.</source>
        <translation>%1 は読み込めるドキュメントではありません: %2。</translation>
    </message>
    <message>
        <source>the archive could not be made</source>
        <translation>アーカイブを作成できませんでした</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>完全な zip アーカイブではありません</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>%1 が含まれていません</translation>
    </message>
    <message>
        <source>picture and mask do not belong together</source>
        <translation>画像とマスクが対応していません</translation>
    </message>
    <message>
        <source>a layer does not belong to the picture</source>
        <translation>レイヤーが画像に対応していません</translation>
    </message>
    <message>
        <source>a step of its history is damaged</source>
        <translation>履歴の手順が壊れています</translation>
    </message>
</context>
<context>
    <name>EngineLibrary</name>
    <message>
        <source>The engine cannot be loaded, so no picture can be painted. Install Latelier again.</source>
        <translation>エンジンを読み込めないため、画像を描けません。Latelier をインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It cannot be done with these settings: %1</source>
        <translation>この設定では実行できません: %1</translation>
    </message>
    <message>
        <source>The model cannot be used; choose another one or get its file again: %1</source>
        <translation>このモデルは使えません。別のモデルを選ぶか、ファイルを入手し直してください: %1</translation>
    </message>
    <message>
        <source>The picture or file cannot be used; choose another one: %1</source>
        <translation>この画像またはファイルは使えません。別のものを選んでください: %1</translation>
    </message>
    <message>
        <source>Reading or writing failed; is there room, and may you write there? %1</source>
        <translation>読み書きに失敗しました。空き容量と書き込み権限を確認してください: %1</translation>
    </message>
    <message>
        <source>The memory is not enough; a smaller size may do: %1</source>
        <translation>メモリが足りません。サイズを小さくするとよいかもしれません: %1</translation>
    </message>
    <message>
        <source>It was stopped: %1</source>
        <translation>停止しました: %1</translation>
    </message>
    <message>
        <source>A fault of the program; your settings are kept, try again: %1</source>
        <translation>プログラムの不具合です。設定は保たれているので、もう一度お試しください: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
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
        <translation>ここでは描けません: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
</context>
<context>
    <name>ModelKind</name>
    <message>
        <source>a Stable Diffusion XL model, which is not supported</source>
        <translation>Stable Diffusion XL モデル(未対応)</translation>
    </message>
    <message>
        <source>a Stable Diffusion XL or unCLIP model, which is not supported</source>
        <translation>Stable Diffusion XL または unCLIP モデル(未対応)</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model, which is not supported</source>
        <translation>Stable Diffusion 3 モデル(未対応)</translation>
    </message>
    <message>
        <source>a Flux model, which is not supported</source>
        <translation>Flux モデル(未対応)</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>a textual inversion embedding</source>
        <translation>Textual Inversion の埋め込み</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>the U-Net of a diffusers model alone; give the whole folder</source>
        <translation>diffusers モデルの U-Net 単体(フォルダー全体を指定してください)</translation>
    </message>
    <message>
        <source>a VAE alone</source>
        <translation>VAE 単体</translation>
    </message>
    <message>
        <source>a text encoder alone</source>
        <translation>テキストエンコーダー単体</translation>
    </message>
    <message>
        <source>something else than a Stable Diffusion model</source>
        <translation>Stable Diffusion 以外のもの</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>画像を %1 に保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>The queue could not be saved to %1: %2.</source>
        <translation>キューを %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>The queue of the last time cannot be read; it is kept as %1.</source>
        <translation>前回のキューを読み込めません。%1 として残してあります。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>other prompt</source>
        <translation>別のプロンプト</translation>
    </message>
    <message>
        <source>other negative prompt</source>
        <translation>別のネガティブプロンプト</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>強さ %1 → %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>other model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <source>clip skip %1</source>
        <translation>Clip skip %1</translation>
    </message>
    <message>
        <source>change amount %1</source>
        <translation>変化の度合い %1</translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>プロンプトの強さ %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>プロンプト「%1」</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>ネガティブプロンプト「%1」</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>「%1」を除く</translation>
    </message>
    <message>
        <source>shape interval %1</source>
        <translation>形の間隔 %1</translation>
    </message>
    <message>
        <source>merged areas %1</source>
        <translation>まとめる領域 %1</translation>
    </message>
    <message>
        <source>strength in other steps</source>
        <translation>強さが別のステップ</translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>Plain and fast; calm, soft pictures that keep their composition as steps grow</source>
        <translation>素直で高速。落ち着いた柔らかい画像になり、ステップを増やしても構図が変わりません</translation>
    </message>
    <message>
        <source>Lively and inventive; the picture goes on changing as steps grow</source>
        <translation>活発で創意に富み、ステップを増やすと画像が変わり続けます</translation>
    </message>
    <message>
        <source>Like Euler with a second look at each step; finer, at twice the time</source>
        <translation>各ステップでもう一度見直す Euler。より細やかですが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>Looks ahead to the middle of each step; crisp, at twice the time</source>
        <translation>各ステップの中間を先読みします。くっきりしますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise: crisp and inventive, at twice the time</source>
        <translation>新しいノイズを加える DPM2。くっきりして創意に富みますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>Remembers four steps; clean at many steps, rough at few</source>
        <translation>4 ステップ分を記憶します。ステップが多いときれいで、少ないと粗くなります</translation>
    </message>
    <message>
        <source>Rich detail with fresh noise, at twice the time</source>
        <translation>新しいノイズで細部が豊かになりますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>Realistic texture from few steps, at twice the time</source>
        <translation>少ないステップで写実的な質感になりますが、時間は 2 倍です</translation>
    </message>
    <message>
        <source>The everyday choice: sharp and settled after some 20 steps</source>
        <translation>普段使いの定番。20 ステップほどでくっきりと落ち着きます</translation>
    </message>
    <message>
        <source>As quick as DPM++ 2M, with fresh noise for fuller texture</source>
        <translation>DPM++ 2M と同じ速さで、新しいノイズにより質感が豊かになります</translation>
    </message>
    <message>
        <source>A variant of DPM++ 2M SDE that keeps edges a little softer</source>
        <translation>輪郭がやや柔らかくなる DPM++ 2M SDE の変種</translation>
    </message>
    <message>
        <source>Fresh noise with the longest memory; best from 30 steps on</source>
        <translation>新しいノイズと最も長い記憶。30 ステップ以上で最良です</translation>
    </message>
    <message>
        <source>The classic of the first papers: predictable, and good for changing a picture</source>
        <translation>初期の論文以来の古典。予測しやすく、画像の変更に向いています</translation>
    </message>
    <message>
        <source>The default of the first Stable Diffusion; remembers four steps</source>
        <translation>最初の Stable Diffusion の標準。4 ステップ分を記憶します</translation>
    </message>
    <message>
        <source>Predicts and corrects itself; finished pictures from 10 to 15 steps</source>
        <translation>予測しては自ら補正します。10〜15 ステップで仕上がります</translation>
    </message>
    <message>
        <source>Built for few steps; smooth and settled</source>
        <translation>少ないステップ向け。なめらかで落ち着いています</translation>
    </message>
    <message>
        <source>For latent consistency models and their LoRAs: 4 to 8 steps</source>
        <translation>潜在一貫性モデルとその LoRA 向け。4〜8 ステップ</translation>
    </message>
    <message>
        <source>For trajectory consistency models: 4 to 8 steps, eta sets the liveliness</source>
        <translation>軌道一貫性モデル向け。4〜8 ステップで、eta が活発さを決めます</translation>
    </message>
    <message>
        <source>The original method; patient, it wants 100 steps and more</source>
        <translation>最初の手法。気長で、100 ステップ以上が必要です</translation>
    </message>
    <message>
        <source>Spends the steps in groups of three; a quick sketch</source>
        <translation>ステップを 3 つずつまとめて使います。手早いスケッチに</translation>
    </message>
    <message>
        <source>Chooses its own steps until the picture is exact; ignores the step count</source>
        <translation>画像が正確になるまで自らステップを選びます。ステップ数の設定は無視します</translation>
    </message>
    <message>
        <source>Goes back and adds noise on the way to mend what went wrong; clean, a little slower</source>
        <translation>途中で戻ってノイズを加え、崩れを直します。きれいですが、少し遅めです</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>What suits the sampler best</source>
        <translation>サンプラーに最も適したもの</translation>
    </message>
    <message>
        <source>Even steps through the noise levels that the model was trained on</source>
        <translation>モデルが学習したノイズの段階を等間隔に進みます</translation>
    </message>
    <message>
        <source>More steps at low noise: fine detail; the usual partner of the DPM++ samplers</source>
        <translation>低ノイズにステップを多く配り、細部が細やかに。DPM++ 系サンプラーの定番の相手</translation>
    </message>
    <message>
        <source>Each step removes the same share of noise; smooth, soft backgrounds</source>
        <translation>各ステップで同じ割合のノイズを除きます。背景がなめらかで柔らかくなります</translation>
    </message>
    <message>
        <source>Exponential with a bend that can favour either end</source>
        <translation>どちらかの端に重みを置ける曲がりのついた指数型</translation>
    </message>
    <message>
        <source>Even steps without the very last level; for few-step models</source>
        <translation>最後の段階を除いた等間隔のステップ。少ステップのモデル向け</translation>
    </message>
    <message>
        <source>Even steps taken from the end of the training levels</source>
        <translation>学習時の段階の終わりから等間隔に取るステップ</translation>
    </message>
    <message>
        <source>The levels that DDIM was published with</source>
        <translation>DDIM の発表時に使われた段階</translation>
    </message>
    <message>
        <source>Many steps at both ends: firm composition and fine detail</source>
        <translation>両端にステップを多く配り、構図が締まり細部も細やかに</translation>
    </message>
    <message>
        <source>Spaced so that each step costs the same accuracy</source>
        <translation>どのステップでも失う精度が等しくなる間隔</translation>
    </message>
    <message>
        <source>Levels that were tuned on real models, for 10 to 20 steps</source>
        <translation>実際のモデルで調整された段階。10〜20 ステップ向け</translation>
    </message>
    <message>
        <source>For turbo models: 1 to 4 steps</source>
        <translation>ターボモデル向け。1〜4 ステップ</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>change of a setting</source>
        <translation>設定の変更</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <source>mask stroke</source>
        <translation>マスクの描画</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>マスクの消去</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>ブラシの描画</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>fill of similar colour</source>
        <translation>似た色の塗りつぶし</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>マスクブラシ</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>マスク消しゴム</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケツ</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Drag the frame inside the picture to crop, beyond it to make room to paint into.</source>
        <translation>フレームを画像の内側へドラッグすると切り抜き、外側へドラッグすると描き足す余白を作ります。</translation>
    </message>
    <message>
        <source>Paint brush</source>
        <translation>ペイントブラシ</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Takes the colour under the cursor.</source>
        <translation>カーソルの下の色を取ります。</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Marks what is made anew, within the selection if there is one. Shift-click draws a straight line, Shift-drag changes the size.</source>
        <translation>描き直す場所を、選択範囲があればその中だけマークします。Shift+クリックで直線、Shift+ドラッグでサイズ変更。</translation>
    </message>
    <message>
        <source>Unmarks, within the selection if there is one. The other end of the pen erases with every brush.</source>
        <translation>マークを、選択範囲があればその中だけ消します。ペンの反対側はどのブラシでも消しゴムになります。</translation>
    </message>
    <message>
        <source>Marks what is drawn around; Alt unmarks, Ctrl selects it.</source>
        <translation>囲んだ部分をマークします。Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks a rectangle; Shift makes a square, Alt unmarks, Ctrl selects it.</source>
        <translation>長方形をマークします。Shift で正方形、Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks an ellipse; Shift makes a circle, Alt unmarks, Ctrl selects it.</source>
        <translation>楕円をマークします。Shift で円、Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks fully where the drag begins and less and less to where it ends; Alt unmarks, Ctrl selects.</source>
        <translation>ドラッグの始点を完全に、終点に向かってしだいに弱くマークします。Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Marks the area of similar colour, within the selection if there is one; Alt unmarks, Ctrl selects it.</source>
        <translation>似た色の領域を、選択範囲があればその中だけマークします。Alt でマークを消し、Ctrl で選択します。</translation>
    </message>
    <message>
        <source>Paints colour into the picture or the chosen layer, within the selection if there is one. Ctrl picks a colour; Alt paints with the other one, and on a layer takes paint away.</source>
        <translation>画像または選んだレイヤーに、選択範囲があればその中だけ色を塗ります。Ctrl で色を取り、Alt でもう一方の色を塗ります。レイヤーでは Alt で塗りを消します。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Processor features</source>
        <translation>プロセッサの機能</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>物理コア数</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Folder for finished pictures.</source>
        <translation>完成した画像のフォルダー。</translation>
    </message>
    <message>
        <source>Folder for the window&apos;s state and the queue.</source>
        <translation>ウィンドウの状態とキューのフォルダー。</translation>
    </message>
    <message>
        <source>Language of the window, such as de or zh_CN; that of the desktop without it.</source>
        <translation>ウィンドウの言語 (de、zh_CN など)。なければデスクトップの言語。</translation>
    </message>
    <message>
        <source>Library of the engine to use.</source>
        <translation>使用するエンジンのライブラリ。</translation>
    </message>
    <message>
        <source>Print how long the start took, and quit when the model is loaded.</source>
        <translation>起動にかかった時間を表示し、モデルの読み込みが済んだら終了します。</translation>
    </message>
</context>
<context>
    <name>latelier</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Prompt words</source>
        <translation>プロンプトの語</translation>
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
        <translation>語, 代わりの語, 別の代わりの語</translation>
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
        <translation>10, 20, 30 または 10-30:5</translation>
    </message>
    <message>
        <source>3, 5, 7, 9 or 3-9:2</source>
        <translation>3, 5, 7, 9 または 3-9:2</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>「%1」は%2の値ではありません。</translation>
    </message>
    <message>
        <source>Values for %1 are missing.</source>
        <translation>%1の値がありません。</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Drags move the picture in the window.</source>
        <translation>ドラッグするとウィンドウの中で画像が動きます。</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Swap the colours</source>
        <translation>色を入れ替える</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白と黒</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>マスクだけを表示</translation>
    </message>
    <message>
        <source>Apply the frame</source>
        <translation>フレームを適用</translation>
    </message>
    <message>
        <source>Paint variations of this picture</source>
        <translation>この画像のバリエーションを描く</translation>
    </message>
    <message>
        <source>Enlarge and paint the details anew</source>
        <translation>拡大して細部を描き直す</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>ドキュメントを保存</translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation>ドキュメントに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Enlarge the latent and paint more anew</source>
        <translation>潜在表現を拡大してさらに描き直す</translation>
    </message>
    <message>
        <source>%1 needs a picture to start from.</source>
        <translation>%1には元になる画像が必要です。</translation>
    </message>
    <message>
        <source>The prompt does not contain “%1”.</source>
        <translation>プロンプトに「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>Start from the shown picture</source>
        <translation>表示中の画像から始める</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形の間隔</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>まとめる領域</translation>
    </message>
</context>
<context>
    <name>latelier::Application</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 % – Latelier</source>
        <translation>%1 % – Latelier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ctrl+Enter paints this prompt</source>
        <translation>Ctrl+Enter でこのプロンプトを描きます</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture is ready.</source>
        <translation>画像ができました。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Latelier について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;A studio for pictures made with latent diffusion.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Latelier %1&lt;/b&gt;&lt;p&gt;潜在拡散で画像を描くスタジオ。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture was broken off after step %1 of %2.</source>
        <translation>画像が %2 ステップ中 %1 ステップで中断されました。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを描く</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Pictures of the last time wait in the queue: %1.</source>
        <translation>前回の画像がキューで待っています: %1</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>画像に名前を付けて保存</translation>
    </message>
    <message>
        <source>The settings of this picture are in the panels now.</source>
        <translation>この画像の設定をパネルに入れました。</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>mask of the picture</source>
        <translation>画像のマスク</translation>
    </message>
    <message>
        <source>Tiny decoder for previews</source>
        <translation>プレビュー用の小型デコーダー</translation>
    </message>
    <message>
        <source>Tiny decoders (*.safetensors *.pth *.pt *.ckpt)</source>
        <translation>小型デコーダー (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 needs about %3 of memory, and %4 are free.</source>
        <translation>%1 × %2 の画像には約 %3 のメモリが必要ですが、空きは %4 です。</translation>
    </message>
    <message>
        <source>%1 × %2 would fit.</source>
        <translation>%1 × %2 なら収まります。</translation>
    </message>
    <message>
        <source>Use %1 × %2</source>
        <translation>%1 × %2 を使う</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</source>
        <translation>画像とドキュメント (*.png *.jpg *.jpeg *.webp *.exr *.latelier)</translation>
    </message>
    <message>
        <source>Use the starter model</source>
        <translation>スターターモデルを使う</translation>
    </message>
    <message>
        <source>%1 is nothing to paint with: it holds %2.</source>
        <translation>%1では描けません。ファイルの内容: %2。</translation>
    </message>
    <message>
        <source>The picture failed.</source>
        <translation>画像を作れませんでした。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.exr)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.exr)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n 個のファイルを開けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>メモリ: %1</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>The queue is held; the picture waits in it.</source>
        <translation>キューは止められています。画像はキューで待機します。</translation>
    </message>
</context>
<context>
    <name>latelier::BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Each picture of this session appears here, and under it what branched from it</source>
        <translation>このセッションの画像がここに並び、その下に分岐した画像が並びます</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Compare with the picture shown before</source>
        <translation>前に表示していた画像と比較</translation>
    </message>
</context>
<context>
    <name>latelier::BrushOptions</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas.</source>
        <translation>画像のピクセルでの直径。[ と ]、またはキャンバスで Shift+ドラッグ。</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>How much of the brush covers fully, in percent; the rest fades out.</source>
        <translation>ブラシのうち完全に塗られる割合 (%)。残りはぼけていきます。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>The most that one stroke covers, in percent. A mask of half strength changes half.</source>
        <translation>ひと筆で塗れる上限 (%)。半分の強さのマスクは半分だけ変えます。</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Between the dabs of a stroke, in percent of the size.</source>
        <translation>ストロークの点の間隔。サイズに対する %。</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>手ぶれ補正</translation>
    </message>
    <message>
        <source>Length in pixels of the thread that the brush is drawn by.</source>
        <translation>ブラシを引く糸の長さ (ピクセル)。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>How far colours may differ for the bucket, 0 to 255.</source>
        <translation>バケツで許す色の差、0 から 255。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>A light pen makes a small brush.</source>
        <translation>軽い筆圧でブラシが小さくなります。</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>A light pen covers less.</source>
        <translation>軽い筆圧で薄く塗ります。</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the upright middle line.</source>
        <translation>すべてのストロークを縦の中心線で反転して写します。</translation>
    </message>
    <message>
        <source>Every stroke is mirrored about the level middle line.</source>
        <translation>すべてのストロークを横の中心線で反転して写します。</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>筆圧</translation>
    </message>
    <message>
        <source>What the pressure of a pen changes.</source>
        <translation>筆圧で変わるもの。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>Paints on both sides at once.</source>
        <translation>両側に同時に描きます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>もう一つの色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>X swaps them, D makes them black and white.</source>
        <translation>X で入れ替え、D で白と黒にします。</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>down</source>
        <translation>縦</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasPresenter</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Step %1 of %2, noise level %3</source>
        <translation>ステップ %1 / %2、ノイズ %3</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>The run it branched from</source>
        <translation>分岐元の画像</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>一つ前の画像</translation>
    </message>
</context>
<context>
    <name>latelier::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>画像はありません。</translation>
    </message>
    <message>
        <source>Picture of %1 by %2 pixels, shown at %3 %.</source>
        <translation>%1 × %2 ピクセルの画像、表示倍率 %3 %。</translation>
    </message>
    <message>
        <source>Beside it, for comparison: %1.</source>
        <translation>横に比較用: %1。</translation>
    </message>
    <message>
        <source>Up to a line, another lies over it: %1.</source>
        <translation>境界線まで別の画像が重なっています: %1。</translation>
    </message>
    <message>
        <source>A picture forms: %1 % done.</source>
        <translation>画像を生成中: %1 % 完了。</translation>
    </message>
    <message>
        <source>Arrow keys move the picture, plus and minus zoom.</source>
        <translation>矢印キーで画像を移動、プラスとマイナスで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>latelier::ErrorBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>latelier::FillPanel</name>
    <message>
        <source>Fill</source>
        <translation>塗り込み</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Only around the mask</source>
        <translation>マスクの周りだけ</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>見る範囲</translation>
    </message>
    <message>
        <source>What the model sees: the whole picture at its own size, or only the part around the mask at the size in Settings, which brings out more detail.</source>
        <translation>モデルが見るもの。元のサイズの画像全体か、設定のサイズにしたマスク周辺だけか。後者は細部がよく出ます。</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>周囲</translation>
    </message>
    <message>
        <source>Pixels of the picture around the mask that the model sees as well.</source>
        <translation>モデルが一緒に見る、マスクの周りのピクセル数。</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>元の画像のまま</translation>
    </message>
    <message>
        <source>Colours from around</source>
        <translation>周囲の色</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>What lies under the mask before the model paints there (masked content).</source>
        <translation>モデルが描く前にマスクの下にあるもの (masked content)。</translation>
    </message>
    <message>
        <source>Soft rim</source>
        <translation>縁のぼかし</translation>
    </message>
    <message>
        <source>Blur of the mask&apos;s rim in pixels (mask blur).</source>
        <translation>マスクの縁のぼかし (ピクセル、mask blur)。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Smeared edge</source>
        <translation>引き伸ばした縁</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しい余白</translation>
    </message>
    <message>
        <source>What room beyond the picture is filled with before the model paints it.</source>
        <translation>モデルが描く前に、画像の外の余白を埋めるもの。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Pixels of the old picture along new room that are painted anew with it.</source>
        <translation>余白に沿って一緒に描き直す、元の画像のピクセル数。</translation>
    </message>
    <message>
        <source>Apply frame</source>
        <translation>フレームを適用</translation>
    </message>
    <message>
        <source>Crops or extends the picture to the frame (Enter on the canvas).</source>
        <translation>画像をフレームに合わせて切り抜き、または広げます (キャンバスで Enter)。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Puts the frame back around the picture.</source>
        <translation>フレームを画像の周りに戻します。</translation>
    </message>
    <message>
        <source>Take the frame tool and drag the sides of the picture.</source>
        <translation>フレームツールで画像の辺をドラッグしてください。</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels</source>
        <translation>%3 × %4 ピクセル中 %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryBrowser</name>
    <message>
        <source>Rename board</source>
        <translation>ボードの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>Words of prompts, models, tags and notes: castle &quot;red roof&quot; -night tags:portrait</source>
        <translation>プロンプト、モデル、タグ、メモの語: 城 &quot;赤い屋根&quot; -夜 tags:肖像</translation>
    </message>
    <message>
        <source>Narrow by model, size, rating and more</source>
        <translation>モデル、サイズ、評価などで絞り込む</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>ごみ箱を表示</translation>
    </message>
    <message>
        <source>The gallery in the whole window (Ctrl+L)</source>
        <translation>ギャラリーをウィンドウ全体に表示 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>画像のフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>ファミリーごと</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>A family is what came from one another: branches, sources, runs made again</source>
        <translation>ファミリーは互いから生まれた画像です: ブランチ、元画像、描き直し</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル順</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the wheel)</source>
        <translation>画像の大きさ (Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>取り消す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing is like this. Fewer words or choices find more.</source>
        <translation>該当するものがありません。語や条件を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>The trash is empty. What is moved here stays for 30 days.</source>
        <translation>ごみ箱は空です。ここへ移したものは 30 日間残ります。</translation>
    </message>
    <message>
        <source>Each finished picture appears here. A folder of pictures made elsewhere can be imported.</source>
        <translation>完成した画像がここに並びます。ほかで作った画像のフォルダーもインポートできます。</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1、%2 枚を選択</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message numerus="yes">
        <source>Board for %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像のボード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n picture(s) to the desktop&apos;s trash?</source>
        <translation>
            <numerusform>%n 枚の画像をシステムのごみ箱へ移しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stars, tags, notes and boards are forgotten. The files can be taken back there.</source>
        <translation>スター、タグ、メモ、ボードは失われます。ファイルはシステムのごみ箱から取り戻せます。</translation>
    </message>
    <message>
        <source>To the desktop&apos;s trash</source>
        <translation>システムのごみ箱へ</translation>
    </message>
    <message>
        <source>Take back out of the trash</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>Hand to the desktop&apos;s trash…</source>
        <translation>システムのごみ箱へ…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Use in the panels</source>
        <translation>パネルで使う</translation>
    </message>
    <message>
        <source>All settings and the prompt</source>
        <translation>すべての設定とプロンプト</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>プロンプトだけ</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>シードだけ</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>設定だけ</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Make again exactly</source>
        <translation>まったく同じに描き直す</translation>
    </message>
    <message>
        <source>Make again with a new seed</source>
        <translation>新しいシードで描き直す</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>描き直して、同じになるかを確かめます</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱へ移す</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>New board…</source>
        <translation>新しいボード…</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1から外す</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>空にする…</translation>
    </message>
    <message>
        <source>Hand all pictures in the trash to the desktop&apos;s trash</source>
        <translation>ごみ箱の画像をすべてシステムのごみ箱へ移します</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Take the chosen pictures back out of the trash</source>
        <translation>選んだ画像をごみ箱から戻します</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>ステップを見返す</translation>
    </message>
    <message>
        <source>Remove its kept steps (%1)</source>
        <translation>保存されたステップを削除 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GalleryCommands</name>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 枚の画像をごみ箱へ移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken back out of the trash.</source>
        <translation>
            <numerusform>%n 枚の画像をごみ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) handed to the desktop&apos;s trash.</source>
        <translation>
            <numerusform>%n 枚の画像をシステムのごみ箱へ移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures handed to the desktop&apos;s trash; the others lie where it cannot take them from, and stay here.</source>
        <translation>%2 枚中 %1 枚をシステムのごみ箱へ移しました。残りは届かない場所にあるため、ここに残ります。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n 枚の画像にスターを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) taken away.</source>
        <translation>
            <numerusform>%n 枚の画像のスターを外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rated %1.</source>
        <translation>
            <numerusform>%n 枚の画像の評価を %1 にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rating of %n picture(s) taken away.</source>
        <translation>
            <numerusform>%n 枚の画像の評価を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>%n 枚の画像のタグを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put on the board %1.</source>
        <translation>
            <numerusform>%n 枚の画像をボード「%1」に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken off the board %1.</source>
        <translation>
            <numerusform>%n 枚の画像をボード「%1」から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board %1 is now %2.</source>
        <translation>ボード「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>The board %1 is removed.</source>
        <translation>ボード「%1」を削除しました。</translation>
    </message>
    <message>
        <source>%1 given back; the pictures are as they were.</source>
        <translation>%1 を解放しました。画像はそのままです。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDesk</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>The file of this picture does not tell how it was made.</source>
        <translation>この画像のファイルには作り方の情報がありません。</translation>
    </message>
    <message>
        <source>It is made again now, to be compared.</source>
        <translation>比較のため、今描き直しています。</translation>
    </message>
    <message>
        <source>The picture is made again, to be compared with the kept one.</source>
        <translation>保存してある画像と比べるために描き直します。</translation>
    </message>
    <message>
        <source>The picture is in the queue.</source>
        <translation>画像はキューに入っています。</translation>
    </message>
    <message>
        <source>Verified: made again, it is the same picture, byte for byte.</source>
        <translation>検証しました。描き直しても 1 バイトも違わない同じ画像です。</translation>
    </message>
    <message>
        <source>Made again, it is not the same: %1 % of its pixels differ, by at most %2 of 255.</source>
        <translation>描き直すと同じになりません。%1 % のピクセルが最大で 255 段階中 %2 違います。</translation>
    </message>
    <message>
        <source>The model was %1 and is %2.</source>
        <translation>モデルは %1 でしたが、今は %2 です。</translation>
    </message>
    <message>
        <source>It was made with %1, now with %2.</source>
        <translation>%1 で描かれ、今は %2 で描きました。</translation>
    </message>
    <message>
        <source>Folder of pictures to import</source>
        <translation>インポートする画像のフォルダー</translation>
    </message>
    <message>
        <source>The model that the picture was made with, %1, is not here. “New seed” makes one like it with the model in the panels.</source>
        <translation>この画像を作ったモデル (%1) はここにありません。「新しいシード」を使うと、パネルのモデルで似た画像を作ります。</translation>
    </message>
    <message>
        <source>which it does not name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryDetail</name>
    <message>
        <source>Choose a picture to see how it was made</source>
        <translation>画像を選ぶと、どのように描かれたかがわかります</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>画像の設定</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>元になった画像</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>ここから生まれた画像</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rate %1 of 5</source>
        <translation>5 段階の %1 と評価</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>Put the prompt, the seed and all settings into the panels</source>
        <translation>プロンプト、シード、すべての設定をパネルに入れます</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>Use this picture as the one to start from</source>
        <translation>この画像を出発点にします</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Put only the prompt into the panels</source>
        <translation>プロンプトだけをパネルに入れます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Put only the seed into the panels</source>
        <translation>シードだけをパネルに入れます</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put only the settings into the panels, not the prompt or the seed</source>
        <translation>プロンプトとシードを除く設定だけをパネルに入れます</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Make this picture again exactly</source>
        <translation>この画像をまったく同じに描き直します</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Make it again with a new seed</source>
        <translation>新しいシードで描き直します</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Make it again and say whether it comes out the same</source>
        <translation>描き直して、同じになるかを確かめます</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>ボード: %1</translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>ごみ箱: %1</translation>
    </message>
    <message>
        <source>Look through its steps</source>
        <translation>ステップを見返す</translation>
    </message>
    <message>
        <source>Show the steps on the way to this picture in the timeline, and branch from them</source>
        <translation>この画像に至るステップをタイムラインに表示し、そこから分岐できるようにします</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>スター (S)</translation>
    </message>
    <message>
        <source>Rate %1 of 5 (%1); again takes the rating away</source>
        <translation>5 段階の %1 と評価 (%1)。もう一度押すと評価を消します</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryExportDialog</name>
    <message>
        <source>With prompts and settings in the files</source>
        <translation>プロンプトと設定をファイルに含める</translation>
    </message>
    <message numerus="yes">
        <source>Export %n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}. A slash makes a folder.</source>
        <translation>波かっこの語は置き換えられます: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id} {name} {number}。スラッシュでフォルダーになります。</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>コピー先のフォルダー</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG (チャンネルあたり 16 ビット)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacets</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Painted with a mask</source>
        <translation>マスクで描いたもの</translation>
    </message>
    <message>
        <source>Made from another picture</source>
        <translation>ほかの画像から作ったもの</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スターあり</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Time of making</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Narrow the pictures</source>
        <translation>画像を絞り込む</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>ほか %1 件…</translation>
    </message>
    <message>
        <source>Rename the board…</source>
        <translation>ボードの名前を変更…</translation>
    </message>
    <message>
        <source>Remove the board, keep its pictures</source>
        <translation>ボードを外し、画像は残す</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>2 つの日付の間…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryFacts</name>
    <message>
        <source>prompt strength %1</source>
        <translation>プロンプトの強さ %1</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>プロンプト「%1」</translation>
    </message>
    <message>
        <source>negative prompt “%1”</source>
        <translation>ネガティブプロンプト「%1」</translation>
    </message>
    <message>
        <source>from step %1: %2</source>
        <translation>ステップ %1 から: %2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>%1 towards seed %2</source>
        <translation>シード %2 へ %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <translation>%1、%2 で停止</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>リスケール</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>マスクのぼかし</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>from step %1</source>
        <translation>ステップ %1 から</translation>
    </message>
    <message>
        <source>Changed while it formed</source>
        <translation>生成中の変更</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>描き直し</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>モデルのハッシュ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Branch at %1</source>
        <translation>%1 で分岐</translation>
    </message>
    <message>
        <source>Kept steps</source>
        <translation>保存されたステップ</translation>
    </message>
    <message>
        <source>In the trash until</source>
        <translation>ごみ箱にある期限</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形の間隔</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>まとめる領域</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>強さのステップ</translation>
    </message>
    <message>
        <source>end</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryGrid</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>矢印キーで移動、Enter で表示、S でスター、0 から 5 で評価、Delete でごみ箱へ移します。</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>単独</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>%n 枚のファミリー</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryModel</name>
    <message>
        <source>starred</source>
        <translation>スターあり</translation>
    </message>
    <message>
        <source>rated %1 of 5</source>
        <translation>評価 %1 / 5</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryPage</name>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Back to all pictures (Escape)</source>
        <translation>すべての画像に戻る (Esc)</translation>
    </message>
    <message>
        <source>Lay the two pictures over each other (W)</source>
        <translation>2 枚の画像を重ねる (W)</translation>
    </message>
    <message>
        <source>Choose 2 to 4 pictures to compare them.</source>
        <translation>比較する画像を 2 枚から 4 枚選んでください。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryTransferDialog</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み込めなかったもの</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>画像をインポート</translation>
    </message>
    <message>
        <source>Copying the pictures of %1 into the gallery</source>
        <translation>%1 の画像をギャラリーへコピーしています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported</source>
        <translation>
            <numerusform>%n 枚の画像をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 枚はすでにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 枚は読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>停止しました。%1</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n picture(s) to %1</source>
        <translation>
            <numerusform>%n 枚の画像を %1 に書き出しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n 枚の画像を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Check the gallery</source>
        <translation>ギャラリーを検査</translation>
    </message>
    <message>
        <source>Mending the gallery</source>
        <translation>ギャラリーを修復しています</translation>
    </message>
    <message>
        <source>Comparing every file with the gallery&apos;s list</source>
        <translation>すべてのファイルをギャラリーの一覧と照合しています</translation>
    </message>
    <message>
        <source>%1 Mended.</source>
        <translation>%1 修復しました。</translation>
    </message>
    <message>
        <source>Every file and the gallery&apos;s list agree.</source>
        <translation>すべてのファイルがギャラリーの一覧と一致しています。</translation>
    </message>
    <message>
        <source>All that did not agree is mended: %1.</source>
        <translation>一致しなかったものをすべて修復しました: %1 件。</translation>
    </message>
    <message>
        <source>Things that do not agree: %1.</source>
        <translation>一致しないもの: %1 件。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryViewer</name>
    <message>
        <source>Large pictures</source>
        <translation>大きな画像</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>Left and Right show the next picture or, of several, go to the next one. Escape goes back. W lays two pictures over each other, Shift+Left and Shift+Right move the line between them. Up, Down, Ctrl+Left and Ctrl+Right move an enlarged picture. S stars, 0 to 5 rate, Delete moves to the trash.</source>
        <translation>←→で次の画像を表示し、複数あるときは隣の画像に移ります。Esc で戻ります。W で 2 枚を重ね、Shift+← と Shift+→ で境界線を動かします。↑↓、Ctrl+←、Ctrl+→ で拡大した画像を動かします。S でスター、0 から 5 で評価、Delete でごみ箱に移します。</translation>
    </message>
</context>
<context>
    <name>latelier::GalleryWatch</name>
    <message numerus="yes">
        <source>%n picture(s) that lay in the folder are in the gallery now.</source>
        <translation>
            <numerusform>フォルダーにあった %n 枚の画像をギャラリーに加えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n picture(s) are gone. “Check the gallery” in the File menu takes them off the list.</source>
        <translation>
            <numerusform>%n 枚の画像のファイルがなくなっています。「ファイル」メニューの「ギャラリーを検査」で一覧から外せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::GenerationQueue</name>
    <message>
        <source>begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2, %n step(s), %3</source>
        <translation>
            <numerusform>%1 × %2、%n ステップ、%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>prompt strength %1</source>
        <translation>プロンプトの強さ %1</translation>
    </message>
</context>
<context>
    <name>latelier::GridDialog</name>
    <message>
        <source>Grid of settings</source>
        <translation>設定のグリッド</translation>
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
        <translation>ページ (Z)</translation>
    </message>
    <message>
        <source>Values for %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Paint the grid</source>
        <translation>グリッドを描く</translation>
    </message>
    <message>
        <source>Pictures: %1, all with the same seed unless it is an axis.</source>
        <translation>画像: %1。シードが軸でなければ、すべて同じシードです。</translation>
    </message>
</context>
<context>
    <name>latelier::GridView</name>
    <message>
        <source>Grid of pictures</source>
        <translation>画像のグリッド</translation>
    </message>
    <message>
        <source>Arrow keys move between the pictures, Enter opens one, Escape closes the grid.</source>
        <translation>矢印キーで移動、Enter で開く、Esc でグリッドを閉じます。</translation>
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
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
</context>
<context>
    <name>latelier::InferenceThread</name>
    <message>
        <source>The memory is not enough for this picture. A smaller size may do.</source>
        <translation>この画像にはメモリが足りません。サイズを小さくしてみてください。</translation>
    </message>
    <message>
        <source>The engine failed. The settings are kept; try again.</source>
        <translation>エンジンが失敗しました。設定は残っています。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>latelier::Inspector</name>
    <message>
        <source>The inspector needs OpenGL</source>
        <translation>インスペクターには OpenGL が必要です</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>まだ見るものがありません</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Noise level (sigma)</source>
        <translation>ノイズレベル (シグマ)</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>Pull of the prompt (norm)</source>
        <translation>プロンプトの影響 (ノルム)</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>1 ステップの秒数</translation>
    </message>
    <message>
        <source>Latent mean</source>
        <translation>潜在表現の平均</translation>
    </message>
    <message>
        <source>Latent deviation</source>
        <translation>潜在表現の標準偏差</translation>
    </message>
    <message>
        <source>Which word drives which part</source>
        <translation>どの語がどの部分を導くか</translation>
    </message>
    <message>
        <source>Known for the steps that are painted while the inspector is open.</source>
        <translation>インスペクターを開いている間に描いたステップでわかります。</translation>
    </message>
    <message>
        <source>Latent values</source>
        <translation>潜在表現の値</translation>
    </message>
    <message>
        <source>the part that “%1” drives is laid over the picture</source>
        <translation>「%1」が導く部分を画像に重ねて表示</translation>
    </message>
    <message>
        <source>Memory: %1 held, %2 free</source>
        <translation>メモリ: 使用 %1、空き %2</translation>
    </message>
</context>
<context>
    <name>latelier::LayerPanel</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a double click names it.</source>
        <translation>ペイントブラシのストロークは選んだ行に入ります。チェックでレイヤーを表示・非表示にし、F2 またはダブルクリックで名前を付けます。</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>How strongly the chosen layer covers what lies under it, in percent.</source>
        <translation>選んだレイヤーが下のものを覆う強さ (パーセント)。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新規レイヤー</translation>
    </message>
    <message>
        <source>Lays an empty layer over the chosen row.</source>
        <translation>選んだ行の上に空のレイヤーを置きます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the chosen layer away.</source>
        <translation>選んだレイヤーを取り除きます。</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one over it.</source>
        <translation>選んだレイヤーをすぐ上のものと入れ替えます。</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Exchanges the chosen layer with the one under it.</source>
        <translation>選んだレイヤーをすぐ下のものと入れ替えます。</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>下と結合</translation>
    </message>
    <message>
        <source>Makes the chosen layer one with what lies under it.</source>
        <translation>選んだレイヤーを下にあるものと一つにします。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
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
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>ペイント</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>画像に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>今止めて、このステップを残す</translation>
    </message>
    <message>
        <source>Stop after this picture</source>
        <translation>この画像のあとで止める</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Apply prompt to the running picture</source>
        <translation>生成中の画像にプロンプトを適用</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>このステップから分岐</translation>
    </message>
    <message>
        <source>Use this picture&apos;s settings</source>
        <translation>この画像の設定を使う</translation>
    </message>
    <message>
        <source>Fit the picture in the window</source>
        <translation>画像をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>100 % で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Compare under a wipe line</source>
        <translation>ワイプで比較</translation>
    </message>
    <message>
        <source>Grid of settings (X/Y/Z)</source>
        <translation>設定のグリッド (X/Y/Z)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>キャンバスだけ</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>配置を元に戻す</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>About Latelier</source>
        <translation>Latelier について</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;aint</source>
        <translation>ペイント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Gallery in the whole window</source>
        <translation>ギャラリーをウィンドウ全体に表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How pictures are kept…</source>
        <translation>画像の保存方法…</translation>
    </message>
    <message>
        <source>Check the gallery…</source>
        <translation>ギャラリーを検査…</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>前のパネル</translation>
    </message>
</context>
<context>
    <name>latelier::MaskPanel</name>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Show the mask alone</source>
        <translation>マスクだけを表示</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Marks what is not marked, and the other way round.</source>
        <translation>マークの有無を入れ替えます。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Unmarks everything.</source>
        <translation>すべてのマークを消します。</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>すべてマーク</translation>
    </message>
    <message>
        <source>Marks the whole picture.</source>
        <translation>画像全体をマークします。</translation>
    </message>
    <message>
        <source>From alpha</source>
        <translation>アルファから</translation>
    </message>
    <message>
        <source>Marks what is transparent in the picture.</source>
        <translation>画像の透明な部分をマークします。</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>広げる</translation>
    </message>
    <message>
        <source>Moves the rim outwards.</source>
        <translation>縁を外側へ動かします。</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>狭める</translation>
    </message>
    <message>
        <source>Moves the rim inwards.</source>
        <translation>縁を内側へ動かします。</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>内側をぼかす</translation>
    </message>
    <message>
        <source>Makes a soft rim that lies inside what is marked.</source>
        <translation>マークの内側に柔らかい縁を作ります。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかす</translation>
    </message>
    <message>
        <source>Softens the rim to both sides.</source>
        <translation>縁を両側にぼかします。</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Takes the grey values of a picture file as the mask.</source>
        <translation>画像ファイルの明るさをマスクにします。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Writes the mask as a grey PNG file.</source>
        <translation>マスクをグレースケールの PNG ファイルに書き出します。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>By</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How far grow, shrink, feather and blur go.</source>
        <translation>広げる、狭める、ぼかすの量。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The colour that the mask shows in over the picture.</source>
        <translation>画像の上に表示するマスクの色。</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>マスクの不透明度</translation>
    </message>
    <message>
        <source>How strongly the mask covers the picture, in percent.</source>
        <translation>マスクが画像を覆う強さ (%)。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>マスクの色</translation>
    </message>
    <message>
        <source>From selection</source>
        <translation>選択範囲から</translation>
    </message>
    <message>
        <source>Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is drawn.</source>
        <translation>選択範囲をマークします。Ctrl を押しながら投げ縄・長方形・楕円・グラデーション・バケツを使うと選択できます。</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>選択範囲へ</translation>
    </message>
    <message>
        <source>Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected.</source>
        <translation>マークした部分を選択範囲にし、マークを外します。ブラシと図形は選択範囲の中にだけ描きます。</translation>
    </message>
</context>
<context>
    <name>latelier::PaintDesk</name>
    <message>
        <source>Generate paints a new picture. Mark a part of one to change only that part.</source>
        <translation>「生成」は新しい画像を描きます。一部をマークすると、そこだけが変わります。</translation>
    </message>
    <message>
        <source>Generate paints the whole picture anew, as far as the change amount allows.</source>
        <translation>「生成」は変化の度合いの範囲で画像全体を描き直します。</translation>
    </message>
    <message>
        <source>Generate fills the marked part and leaves the rest as it is.</source>
        <translation>「生成」はマークした部分を塗り込み、残りはそのままにします。</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>picture put away</source>
        <translation>画像を片付ける</translation>
    </message>
    <message>
        <source>This is a preview of a step; a finished picture can be painted on.</source>
        <translation>これはステップのプレビューです。描けるのは完成した画像です。</translation>
    </message>
    <message>
        <source>picture to paint on</source>
        <translation>描く画像</translation>
    </message>
    <message>
        <source>The picture that you work on has another size now; the new one is in Branches.</source>
        <translation>作業中の画像のサイズが変わりました。新しい画像はブランチにあります。</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>塗り込み</translation>
    </message>
    <message>
        <source>repaint</source>
        <translation>描き直し</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>マスクの反転</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>マスクの消去</translation>
    </message>
    <message>
        <source>marked all</source>
        <translation>すべてマーク</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>マスクを広げる</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>マスクを狭める</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>マスクの内側ぼかし</translation>
    </message>
    <message>
        <source>blurred mask</source>
        <translation>マスクのぼかし</translation>
    </message>
    <message>
        <source>mask from alpha</source>
        <translation>アルファからマスク</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>マスクを読み込む</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>画像 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>loaded mask</source>
        <translation>マスクの読み込み</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>extended picture</source>
        <translation>画像の拡張</translation>
    </message>
    <message>
        <source>cropped picture</source>
        <translation>画像の切り抜き</translation>
    </message>
    <message>
        <source>Variations are made of a picture that was painted here; show one from Branches first.</source>
        <translation>バリエーションはここで描いた画像から作ります。先にブランチから 1 枚を表示してください。</translation>
    </message>
    <message>
        <source>There is no finished picture to enlarge.</source>
        <translation>拡大できる完成した画像がありません。</translation>
    </message>
    <message>
        <source>The picture is as large as it can be painted anew.</source>
        <translation>画像は描き直せる最大の大きさです。</translation>
    </message>
    <message>
        <source>Generate makes the new room of the frame and fills it.</source>
        <translation>「生成」はフレームの新しい部分を作って塗り込みます。</translation>
    </message>
    <message>
        <source>Generate crops the picture to the frame first.</source>
        <translation>「生成」はまず画像をフレームに合わせて切り抜きます。</translation>
    </message>
    <message>
        <source>shown layer</source>
        <translation>レイヤーの表示</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>レイヤーの非表示</translation>
    </message>
    <message>
        <source>renamed layer</source>
        <translation>レイヤー名の変更</translation>
    </message>
    <message>
        <source>opacity of a layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>new layer</source>
        <translation>新規レイヤー</translation>
    </message>
    <message>
        <source>deleted layer</source>
        <translation>レイヤーの削除</translation>
    </message>
    <message>
        <source>raised layer</source>
        <translation>レイヤーを上へ</translation>
    </message>
    <message>
        <source>lowered layer</source>
        <translation>レイヤーを下へ</translation>
    </message>
    <message>
        <source>merged layers</source>
        <translation>レイヤーの結合</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>mask from selection</source>
        <translation>選択範囲からマスク</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>何もマークされていません。</translation>
    </message>
    <message>
        <source>mask to selection</source>
        <translation>マスクを選択範囲に</translation>
    </message>
</context>
<context>
    <name>latelier::PaintFiles</name>
    <message>
        <source>There is no picture that is worked on.</source>
        <translation>作業中の画像がありません。</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>ドキュメントに名前を付けて保存</translation>
    </message>
    <message>
        <source>Latelier documents (*.latelier)</source>
        <translation>Latelier ドキュメント (*.latelier)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Latelier</source>
        <translation>Latelier</translation>
    </message>
    <message>
        <source>The picture that you worked on the last time is kept, to the last stroke.</source>
        <translation>前回作業していた画像は、最後のひと筆まで残っています。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを描く</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>次回もう一度たずねる</translation>
    </message>
</context>
<context>
    <name>latelier::PaintSurface</name>
    <message>
        <source>%1: arrow keys move it, Enter puts it down and lifts it.</source>
        <translation>%1：矢印キーで動かし、Enter で下ろして上げます。</translation>
    </message>
    <message>
        <source>%1 at %2, %3, put down.</source>
        <translation>%1: 位置 %2, %3、下ろしています。</translation>
    </message>
    <message>
        <source>%1 at %2, %3.</source>
        <translation>%1: 位置 %2, %3。</translation>
    </message>
    <message>
        <source>Only the mask is shown.</source>
        <translation>マスクだけを表示しています。</translation>
    </message>
    <message>
        <source>%1 % of the picture is marked to be made anew.</source>
        <translation>画像の %1 % が描き直す場所としてマークされています。</translation>
    </message>
    <message>
        <source>Brushes paint only on what is selected.</source>
        <translation>ブラシは選択範囲の中にだけ描きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) lie over the picture; paint goes to “%1”.</source>
        <translation>
            <numerusform>画像の上に %n 枚のレイヤーがあり、「%1」に描きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::PictureStore</name>
    <message>
        <source>The picture could not be saved to %1: %2.</source>
        <translation>画像を %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>The picture to compare with is no longer in the gallery.</source>
        <translation>比較する画像はもうギャラリーにありません。</translation>
    </message>
</context>
<context>
    <name>latelier::PromptEdit</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 トークン中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens, %3 parts</source>
        <translation>%2 トークン中 %1、%3 区分</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”.</source>
        <translation>このモデルは「%1」という語を知りません。</translation>
    </message>
</context>
<context>
    <name>latelier::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What shall be in the picture</source>
        <translation>画像に描きたいもの</translation>
    </message>
    <message>
        <source>What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;
Ctrl+Up and Ctrl+Down do it for the selected words.</source>
        <translation>画像に描きたいもの。(語:1.2) で語を強く、(語:0.8) で弱くします。
Ctrl+↑ と Ctrl+↓ で選択した語に適用します。</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>What to keep out (negative prompt)</source>
        <translation>避けたいもの (ネガティブプロンプト)</translation>
    </message>
    <message>
        <source>What the picture moves away from. It has no effect at prompt strength 1.</source>
        <translation>画像が遠ざかるもの。プロンプトの強さが 1 のときは効きません。</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>プロンプトの長さ (トークン)</translation>
    </message>
    <message>
        <source>Apply the prompt to the picture that is forming, from its next step on</source>
        <translation>生成中の画像に、次のステップからプロンプトを適用します</translation>
    </message>
    <message>
        <source>Apply the prompt to the running picture</source>
        <translation>生成中の画像にプロンプトを適用</translation>
    </message>
    <message>
        <source>Add a style to the prompt</source>
        <translation>プロンプトにスタイルを加える</translation>
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
        <translation>すぐに止める (Esc)</translation>
    </message>
    <message>
        <source>Paint this prompt (Ctrl+Enter)</source>
        <translation>このプロンプトを描く (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>latelier::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Remove from the queue (Del)</source>
        <translation>キューから外す (Del)</translation>
    </message>
    <message>
        <source>Hold the queue: start nothing new</source>
        <translation>キューを止める: 新しいものを始めません</translation>
    </message>
    <message>
        <source>Nothing waits. Ctrl+Enter while a picture forms puts the next one here</source>
        <translation>待っているものはありません。画像の生成中に Ctrl+Enter を押すと、次がここに入ります</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後ろへ (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate (Ins)</source>
        <translation>複製 (Ins)</translation>
    </message>
</context>
<context>
    <name>latelier::RunHistory</name>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>同じ設定</translation>
    </message>
    <message>
        <source>From step %1: %2</source>
        <translation>ステップ %1 から: %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>ステップ %1 で停止、%2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失敗、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latelier::SavingDialog</name>
    <message>
        <source>Keep the steps of each picture</source>
        <translation>各画像のステップを保存する</translation>
    </message>
    <message>
        <source>Remove kept steps…</source>
        <translation>保存されたステップを削除…</translation>
    </message>
    <message>
        <source>How pictures are kept</source>
        <translation>画像の保存方法</translation>
    </message>
    <message>
        <source>PNG with 16 bits a channel</source>
        <translation>PNG (チャンネルあたり 16 ビット)</translation>
    </message>
    <message>
        <source>Old pictures can then be looked through in the timeline, and branched from, as new ones</source>
        <translation>古い画像も新しい画像と同じように、タイムラインで見返したり分岐したりできます</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Every pixel as it was made; read by all programs.</source>
        <translation>すべてのピクセルがそのまま残ります。どのプログラムでも読めます。</translation>
    </message>
    <message>
        <source>Smaller files that lose a little. The settings are kept all the same.</source>
        <translation>ファイルは小さくなりますが、画質がわずかに落ちます。設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>No steps are kept.</source>
        <translation>保存されたステップはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Steps of %n picture(s): %1</source>
        <translation>
            <numerusform>%n 枚の画像のステップ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove kept steps</source>
        <translation>保存されたステップを削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove the kept steps of %n picture(s)?</source>
        <translation>
            <numerusform>%n 枚の画像の保存されたステップを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures stay. Their steps can be had again by making them again.</source>
        <translation>画像は残ります。描き直せばステップも再び得られます。</translation>
    </message>
    <message>
        <source>Remove the steps</source>
        <translation>ステップを削除</translation>
    </message>
    <message>
        <source>What the decoder gave, not rounded to 8 bits a channel: for grading and printing.</source>
        <translation>デコーダーの出力を 1 チャンネル 8 ビットに丸めずに保存します。色調整や印刷に向いています。</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>The network that paints. Each has learned its own world of pictures.</source>
        <translation>絵を描くネットワーク。それぞれが独自の画像の世界を学んでいます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Width and height in pixels. Models paint best near the size they were trained at.</source>
        <translation>幅と高さ (ピクセル)。モデルは学習したサイズに近いほどうまく描きます。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>How many times the picture is refined. More is slower; most samplers settle between 15 and 30.</source>
        <translation>画像を磨く回数。多いほど遅くなります。多くのサンプラーは 15 から 30 で落ち着きます。</translation>
    </message>
    <message>
        <source>Prompt strength</source>
        <translation>プロンプトの強さ</translation>
    </message>
    <message>
        <source>guidance scale</source>
        <translation>guidance scale</translation>
    </message>
    <message>
        <source>How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.
It can be moved while a picture forms.</source>
        <translation>画像がプロンプトに従う厳しさ。低いと自由で柔らかく、高いと忠実で硬くなります。
画像の形成中にも動かせます。</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>The way from noise to picture: how each step uses what the model sees.</source>
        <translation>ノイズから画像への道筋。モデルの見たものを各ステップがどう使うか。</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>ノイズスケジュール</translation>
    </message>
    <message>
        <source>Where along the way the steps are spent: on composition or on detail.</source>
        <translation>ステップを道筋のどこに使うか。構図か、細部か。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The number that the starting noise grows from. The same seed and settings give the same picture.</source>
        <translation>最初のノイズの元になる数。同じシードと設定からは同じ画像ができます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>How many pictures to paint, each with the next seed.</source>
        <translation>描く枚数。それぞれ次のシードを使います。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>The picture that is changed. Drop another one on the canvas to replace it.</source>
        <translation>変えていく画像。別の画像をキャンバスにドロップすると置き換わります。</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>変化の度合い</translation>
    </message>
    <message>
        <source>denoising strength</source>
        <translation>denoising strength</translation>
    </message>
    <message>
        <source>How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it.</source>
        <translation>出発点の画像からどこまで離れてよいか。0 はそのまま、1 は無視。</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>layers of the text encoder left out, plus 1</source>
        <translation>テキストエンコーダーで省く層の数 + 1</translation>
    </message>
    <message>
        <source>2 reads the prompt a little more loosely; some models were trained that way.</source>
        <translation>2 はプロンプトを少し緩く読みます。そのように学習したモデルもあります。</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>毎ステップ</translation>
    </message>
    <message>
        <source>Every 2 steps</source>
        <translation>2 ステップごと</translation>
    </message>
    <message>
        <source>Every 5 steps</source>
        <translation>5 ステップごと</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>How often the forming picture is shown. Each preview costs a little time.</source>
        <translation>生成中の画像を表示する頻度。プレビューのたびに少し時間がかかります。</translation>
    </message>
    <message>
        <source>Quick colours</source>
        <translation>簡易カラー</translation>
    </message>
    <message>
        <source>Full decoder</source>
        <translation>完全なデコーダー</translation>
    </message>
    <message>
        <source>Preview by</source>
        <translation>プレビュー方法</translation>
    </message>
    <message>
        <source>preview method</source>
        <translation>preview method</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替える</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Usual sizes</source>
        <translation>よく使うサイズ</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>新しいシードを今引く</translation>
    </message>
    <message>
        <source>Reuse the last seed</source>
        <translation>前のシードをもう一度使う</translation>
    </message>
    <message>
        <source>Take the last picture&apos;s seed and keep it</source>
        <translation>前の画像のシードを取り、固定します</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>Keep this seed for the next pictures; unlocked, each picture draws a new one</source>
        <translation>次の画像でもこのシードを使います。解除すると画像ごとに新しいシードを引きます</translation>
    </message>
    <message>
        <source>Start from noise again</source>
        <translation>ノイズからの開始に戻す</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>スターターモデル</translation>
    </message>
    <message>
        <source>%1 · %2 px · %3</source>
        <translation>%1 · %2 px · %3</translation>
    </message>
    <message>
        <source>Tiny decoder…</source>
        <translation>小型デコーダー…</translation>
    </message>
    <message>
        <source>Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;
a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick.</source>
        <translation>簡易カラーは負担がありませんが粗く、完全なデコーダーは本当の画像を示しますが時間がかかります。
小型デコーダー (モデルと並んで配布される TAESD ファイル) はほぼ同じ忠実さで速く表示します。</translation>
    </message>
    <message>
        <source>Tiny decoder: %1</source>
        <translation>小型デコーダー: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Fast (8 bits)</source>
        <translation>高速 (8 ビット)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 ビット</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly
halves the model&apos;s memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever
suits this computer.</source>
        <translation>モデルの計算に使う数値の形式です。「高速」は新しいプロセッサーでは所要時間が半分以下、モデルのメモリもほぼ半分になり、
見た目の違いはほとんどありません。「自動」はこのコンピューターに合わせて 16 ビットか 32 ビットを選びます。</translation>
    </message>
    <message>
        <source>fingerprint %1 %</source>
        <translation>フィンガープリント %1 %</translation>
    </message>
</context>
<context>
    <name>latelier::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Weight of the selected words</source>
        <translation>選択した語の重み</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+↑、Ctrl+↓</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Space or middle button, arrow keys</source>
        <translation>Space または中ボタン、矢印キー</translation>
    </message>
    <message>
        <source>Zoom to the cursor</source>
        <translation>カーソルに向けて拡大縮小</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Step before, step after</source>
        <translation>前のステップ、次のステップ</translation>
    </message>
    <message>
        <source>Left, Right on the timeline</source>
        <translation>タイムラインで ←、→</translation>
    </message>
    <message>
        <source>Canvas only</source>
        <translation>キャンバスだけ</translation>
    </message>
    <message>
        <source>Tab on the canvas</source>
        <translation>キャンバスで Tab</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 は「%2」で使われています。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>「%1」は %2 になりました。</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>Every action has its standard keys again.</source>
        <translation>すべての操作を既定のキーに戻しました。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>Press the new keys in a field. Backspace leaves the action without keys.</source>
        <translation>欄の中で新しいキーを押してください。Backspace キーで、その操作のキーがなくなります。</translation>
    </message>
</context>
<context>
    <name>latelier::SpeedSettings</name>
    <message>
        <source>Settings that take less time and change the picture a little. All are off unless you move them.
They hold for the next picture or branch, and each picture keeps its own.
Try Fast under Precision first: on newer processors it saves more and changes less.</source>
        <translation>画像が少し変わる代わりに、時間を短くする設定です。動かさないかぎり、すべてオフです。
次の画像やブランチから有効になり、画像ごとに記録されます。
まず「精度」の「高速」をお試しください。新しいプロセッサーでは、より速く、変化も小さくなります。</translation>
    </message>
    <message>
        <source>Shape interval</source>
        <translation>形の間隔</translation>
    </message>
    <message>
        <source>steps between deep features, DeepCache</source>
        <translation>深い特徴を計算する間隔、DeepCache</translation>
    </message>
    <message>
        <source>The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.
2 takes little more than half the time, for a difference that is hard to see in most pictures;
from 3 on, details come out differently.</source>
        <translation>大きな形を何ステップごとに計算し直すか。その間は前の結果を使います。1 は毎ステップです。
2 では所要時間が半分あまりになり、ほとんどの画像で違いは目立ちません。
3 以上では細部が変わります。</translation>
    </message>
    <message>
        <source>Merged areas</source>
        <translation>まとめる領域</translation>
    </message>
    <message>
        <source>token merging ratio</source>
        <translation>token merging ratio</translation>
    </message>
    <message>
        <source>The share of the picture&apos;s smallest areas that the model looks at as one with another like them.
0 merges none. It saves more the larger the picture is, and costs fine texture.</source>
        <translation>画像のいちばん小さな領域のうち、よく似た領域とまとめて一つとして扱う割合。0 ではまとめません。
画像が大きいほど速くなりますが、細かな質感が失われます。</translation>
    </message>
    <message>
        <source>Strength in steps</source>
        <translation>強さのステップ</translation>
    </message>
    <message>
        <source>guidance interval</source>
        <translation>guidance interval</translation>
    </message>
    <message>
        <source>The first and the last step in which the prompt strength acts. The other steps take about
half the time and follow the prompt as softly as a prompt strength of 1 does.</source>
        <translation>プロンプトの強さが働く最初と最後のステップ。それ以外のステップは所要時間がほぼ半分で、
プロンプトの強さ 1 のときのように柔らかくプロンプトに従います。</translation>
    </message>
    <message>
        <source>First step of the prompt strength</source>
        <translation>プロンプトの強さが働く最初のステップ</translation>
    </message>
    <message>
        <source>end</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Last step of the prompt strength</source>
        <translation>プロンプトの強さが働く最後のステップ</translation>
    </message>
    <message>
        <source>Save time</source>
        <translation>時間の節約</translation>
    </message>
    <message>
        <source>Save time (in use)</source>
        <translation>時間の節約（使用中）</translation>
    </message>
</context>
<context>
    <name>latelier::Studio</name>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 s per step</source>
        <translation>1 ステップ %1 秒</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 with the queue</source>
        <translation>キューを含めて %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the start picture</source>
        <translation>元の画像を読み取っています</translation>
    </message>
    <message>
        <source>Repeating the steps before the branch</source>
        <translation>分岐までのステップを再現しています</translation>
    </message>
    <message>
        <source>Turning the last step into the picture</source>
        <translation>最後のステップを画像にしています</translation>
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
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Timeline of steps</source>
        <translation>ステップのタイムライン</translation>
    </message>
    <message>
        <source>Left and right show the step before and after, End goes back to the latest.</source>
        <translation>左右キーで前後のステップ、End で最新のステップを表示します。</translation>
    </message>
    <message>
        <source>The steps of the picture appear here while it forms</source>
        <translation>生成中の画像のステップがここに並びます</translation>
    </message>
    <message>
        <source>Step %1: noise level %2, prompt strength %3, %4</source>
        <translation>ステップ %1: ノイズ %2、プロンプトの強さ %3、%4</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <translation>ここで変更: %1</translation>
    </message>
</context>
<context>
    <name>latelier::TimelineStrip</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop now and keep this step as the picture</source>
        <translation>今止めて、このステップを画像として残す</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>ステップを再生</translation>
    </message>
    <message>
        <source>Branch from here: go on from this step with the settings shown now</source>
        <translation>ここから分岐: 今の設定でこのステップから続ける</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A studio for pictures made with latent diffusion</source>
        <translation>潜在拡散で画像を描くスタジオ</translation>
    </message>
    <message>
        <source>Pictures and models to open.</source>
        <translation>開く画像とモデル。</translation>
    </message>
</context>
</TS>
