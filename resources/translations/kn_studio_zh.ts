<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>kn_studio</name>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>
95 % interval {interval}</source>
   <translation>
95 % 区间 {interval}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>
Mean over {n} facts.</source>
   <extracomment>For one: 
Mean over {n} fact.</extracomment>
   <translation>
    <numerusform>
{n} 个事实的均值。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>
Too few prompts for an interval.</source>
   <translation>
提示太少，没有区间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>
± {sd} over the draws</source>
   <translation>
各次抽取间 ± {sd}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>    and {more} more</source>
   <translation>    还有 {more} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source> (read-only)</source>
   <translation>（只读）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/similar.py" />
   <source> Did you mean {first} or {last}?</source>
   <translation> 你是指 {first} 或 {last} 吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/similar.py" />
   <source> Did you mean {last}?</source>
   <translation> 你是指 {last} 吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Facts with degenerate pairs, of {facts} that were searched: {by}.</source>
   <translation>搜索过的 {facts} 个事实中有简并对的：{by}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Figures are of {splits}.{made}</source>
   <translation>数字依据{splits}。{made}</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source> Known names: {known}.</source>
   <translation> 已知的名称：{known}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Made {created}.</source>
   <translation>制作于 {created}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source> Of {title}: {doubts}.</source>
   <translation>关于{title}：{doubts}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Shared neurons are those of {listed}.</source>
   <translation>共享神经元是{listed}的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source> Some facts are measured on the prompts that they were located on, since they have no other.</source>
   <translation>有些事实是在定位所用的提示上测量的，因为没有别的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source> Where every row has the same {fixed}, type it with = before it.</source>
   <translation>若每行的{fixed}相同，在前面加 = 输入。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source> a word</source>
   <translation>（每个词）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source> and {count} more</source>
   <translation>及另外 {count} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source> for {english}</source>
   <translation>（{english}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in all {noun}</source>
   <translation>（在全部{noun}中）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in at least {share} of the {noun}</source>
   <translation>（在至少{share}的{noun}中）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in every language</source>
   <translation>（在每种语言中）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in the one {word}</source>
   <translation>（在这一个{word}中）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source> in this relation</source>
   <translation>（在此关系中）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in {english}</source>
   <translation>（{english}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> of every language</source>
   <translation>（每种语言的）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session_pictures.py" />
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source> of {stem}</source>
   <translation>（{stem}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_actions.py" />
   <source> or </source>
   <translation> 或 </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source> that exists in {english}</source>
   <translation>（具有{english}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source> that the model was found to know</source>
   <translation>（模型已知）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source> with </source>
   <translation> 与 </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> {left_out} facts were left out.</source>
   <translation>略去了 {left_out} 个事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source> · 1 = the model knows it, other numbers its rank</source>
   <translation> · 1 = 模型知道，其他数字是名次</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'Unedited model' has a line for each perturbation, everything else a line for each set of neurons. 'KN' are the located neurons, 'DKN' those of pairs that pass the rule; 'closest pair' is the pair of the strongest interaction that does not pass it. 'Values' scales activations where the answer is read, 'weights' columns of the second matrix of a layer, which acts at every place. Printed perturbations are replace, add and delete; natural ones are typing error, synonym, distractor and paraphrase; of single ones, edits have figures over all languages only.</source>
   <translation>“未编辑的模型”每种扰动一行，其余每组神经元一行。“KN”是定位的神经元，“DKN”是通过规则的对的神经元；“最接近的对”是未通过规则、交互作用最强的对。“激活值”在读取答案处缩放激活，“权重”缩放一层第二个矩阵的列，在每个位置起作用。论文的扰动是替换、添加和删除；自然的扰动是打字错误、同义词、干扰句和换一种说法；对单种扰动，编辑只有所有语言合计的数字。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'located': AMIG's neurons; 'random' and 'matched': the same search on random neurons of the same layers and on equally active ones, or, for clusterings, random partitions of the same neurons into parts of the same sizes; 'parts' and 'all': what is lost with a proper part of what was found off, and with all of it.</source>
   <translation>“located”：AMIG 的神经元；“random”和“matched”：在同层随机神经元和同等活跃的神经元上做同样的搜索，聚类则为把同样的神经元随机划分为同样大小的部分；“parts”和“all”：关闭所找到的一个真部分和全部时失去多少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'located': AMIG's neurons; 'random' and 'matched': the same search on random neurons of the same layers and on equally active ones, or, for clusters, random partitions of the same neurons into parts of the same sizes. Every figure of a search is over the facts that all models know.</source>
   <translation>“located”：AMIG 的神经元；“random”和“matched”：在同层随机神经元和同等活跃的神经元上做同样的搜索，簇则为把同样的神经元随机划分为同样大小的部分。搜索的每个数字都基于所有模型都知道的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'new facts' are read on the prompts that were trained, 'in other words' on paraphrases that nothing was located or trained on, 'old facts' are known ones that were not trained. Arms from the degenerate neurons to the most active ones train equally many parameters; the low-rank addition comes as near as ranks allow. Rows of 'plain sentences' and of 'changed most' are about a training as a whole: there 'n' counts batches of facts.</source>
   <translation>“新事实”在训练过的提示上读取，“换一种说法”在没有用来定位或训练的说法上读取，“旧事实”是未训练的已知事实。从简并神经元到最活跃神经元的各组训练同样多的参数；低秩附加在秩允许的范围内尽量接近。“普通句子”和“变化最大的”各行是关于整个训练的：那里“n”计的是事实批次。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'source': read in the languages that the edit was made in; 'other used': in the other languages used; 'left out': in languages that nothing was located or fitted in. An arm with @code was made in that language alone.</source>
   <translation>“编辑所用的语言”：用编辑所用的语言读取；“使用的其他语言”：用其他所用的语言读取；“略去的语言”：用没有用来定位或拟合的语言读取。带 @ 和代码的组只用该语言编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>'{arm}' in its own languages</source>
   <translation>自身语言中的“{arm}”</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>'{arm}' in the languages left out</source>
   <translation>未用语言中的“{arm}”</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>'{arm}' in the other languages used</source>
   <translation>其他所用语言中的“{arm}”</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>'{code}' is no code of a language.</source>
   <translation>“{code}”不是语言代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>'{ending}' is no kind of figure.</source>
   <translation>“{ending}”不是图的格式。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{file}' holds no edits.</source>
   <translation>“{file}”中没有编辑。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{file}' is there already.</source>
   <translation>“{file}”已经存在。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{folder}' is there already and is not empty.</source>
   <translation>“{folder}”已经存在且不为空。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>'{id}' has no config.json, so it is no model that can be read here.</source>
   <translation>“{id}”没有 config.json，因此不是这里能读取的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>'{id}' has no weights in safetensors.</source>
   <translation>“{id}”没有 safetensors 格式的权重。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>'{key}' compares models: it needs {models} or more.</source>
   <translation>“{key}”比较模型：需要 {models} 个或更多。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/chosen_arms.py" />
   <source>'{key}' has no arm '{name}' to choose.</source>
   <translation>“{key}”没有可选的组别“{name}”。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/m_lama.py" />
   <source>'{key}' is no code of a language; rows that have it were left out.</source>
   <translation>“{key}”不是语言代码；带有它的行被略过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>'{language}' is no language code.</source>
   <translation>“{language}”不是语言代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>'{model}' is loaded.</source>
   <translation>“{model}”已加载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>'{model}' was downloaded, but it is not in the cache.</source>
   <translation>“{model}”已下载，但不在缓存中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>'{name}' does not tell the format.</source>
   <translation>“{name}”看不出格式。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>'{name}' has no byte order mark.</source>
   <translation>“{name}”没有字节顺序标记。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>'{name}' is no device.</source>
   <translation>“{name}”不是设备。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>'{name}' is no id of a model on the Hub.</source>
   <translation>“{name}”不是 Hub 上的模型 id。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/report.py" />
   <source>'{name}' is no name of a page.</source>
   <translation>“{name}”不是网页的名称。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>'{name}' is no number format.</source>
   <translation>“{name}”不是数字格式。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>'{name}' is not on this computer, and HF_HUB_OFFLINE forbids the network.</source>
   <translation>“{name}”不在这台计算机上，而 HF_HUB_OFFLINE 禁止使用网络。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>'{name}' is not on this computer, and the network is switched off.</source>
   <translation>“{name}”不在这台计算机上，而网络已关闭。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>'{object}' is none of the {known} objects that the library has for {relation} in the language '{language}'.</source>
   <translation>“{object}”不在事实库中 {relation} 的 {known} 个{language}宾语之内。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{place}' cannot be written ({name__}).</source>
   <translation>无法写入“{place}”（{name__}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>'{relation}' is no relation.</source>
   <translation>“{relation}”不是关系。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>'{strip}' is the fact's answer already.</source>
   <translation>“{strip}”已经是此事实的答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>'{suffix}' is no kind of figure.</source>
   <translation>“{suffix}”不是图的格式。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>'{text}' is no name of a Hub data set.</source>
   <translation>“{text}”不是 Hub 数据集的名称。</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>'{text}' is no neuron.</source>
   <translation>“{text}”不是神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>'{value}' is no choice for {name}.</source>
   <translation>“{value}”不是 {name} 的选项。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>'{value}' is no value for {name}.</source>
   <translation>“{value}”不是 {name} 的值。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/own_table.py" />
   <source>'{written}' is no code of a language; rows that have it were left out.</source>
   <translation>“{written}”不是语言代码；带有它的行被略过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>'{years}' is no range of years.</source>
   <translation>“{years}”不是年份范围。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>(P after − before) / before of the old answer.</source>
   <translation>旧答案的（之后的 P − 之前的 P）/ 之前的 P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>(P after − before) / before, own fact.</source>
   <translation>（之后的 P − 之前的 P）/ 之前的 P，本事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>(anything)</source>
   <translation>（任意）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <location filename="../../kn_studio/exports.py" />
   <location filename="../../kn_studio/own_keys.py" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/panels/map_look_button.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/stage/big_switch.py" />
   <location filename="../../kn_studio/stage/language_chips.py" />
   <location filename="../../kn_studio/steps.py" />
   <location filename="../../kn_studio/story/inside.py" />
   <location filename="../../kn_studio/story/questions.py" />
   <location filename="../../kn_studio/story/two_languages.py" />
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_runs.py" />
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/chips.py" />
   <location filename="../../kn_studio/widgets/colour_key.py" />
   <location filename="../../kn_studio/widgets/curve_plot.py" />
   <location filename="../../kn_studio/widgets/group_graph.py" />
   <location filename="../../kn_studio/widgets/histogram.py" />
   <location filename="../../kn_studio/widgets/interval_plot.py" />
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <location filename="../../kn_studio/widgets/palette.py" />
   <location filename="../../kn_studio/widgets/shared_legend.py" />
   <location filename="../../kn_studio/widgets/toggle.py" />
   <location filename="../../kn_studio/widgets/verdict_scale.py" />
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>, answer written in</source>
   <translation>，答案写入时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>, as claimed</source>
   <translation>，与断言相同</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>, best rank {rank}</source>
   <translation>，最好名次 {rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>, by different facts mixed {expected}{span}</source>
   <translation>，不同事实混合时 {expected}{span}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>, gated</source>
   <translation>，门控</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>, how busy</source>
   <translation>，活跃程度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>, in use</source>
   <translation>，使用中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>, not restored</source>
   <translation>，未恢复</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>, random partitions {null_mean:.2f}</source>
   <translation>，随机划分 {null_mean:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>, then stopped</source>
   <translation>，随后停止</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>, too much for the rule</source>
   <translation>，超出规则</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>, without reaching its goal</source>
   <translation>，没有达到目标</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>, {have} of it on this computer</source>
   <translation>，其中 {have} 在这台计算机上</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>, {status}</source>
   <translation>，{status}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>1 for a masked model, 0 for a causal one.</source>
   <translation>1 为掩码模型，0 为因果模型。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>1 for the scorer that verdicts are given by.</source>
   <translation>1 表示用于给出判定的得分。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>1 where the checker always says that it cannot tell.</source>
   <translation>1 表示核查器总说无法判断。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>124M to 1.5B</source>
   <translation>124M 到 1.5B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>20 left nodes from the mean of all blanked tokens, and every neuron that any prompt locates. The scores do not add up to the change that they explain.</source>
   <translation>从逐个挖去的所有词元的均值出发，取 20 个左端点，凡任一提示定位到的神经元都算在内。得分之和不等于它们所解释的变化。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>37,535 facts of 43 relations in 53 languages, 843,143 labels in all, with one sentence a relation and language.</source>
   <translation>37,535 个事实，43 种关系，53 种语言，共 843,143 个标签，每种关系和语言有一个句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>95 % interval</source>
   <translation>95 % 区间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>: lower “{slider}” on the Neurons station</source>
   <translation>：请在神经元页调低“{slider}”</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>: the {n} strongest</source>
   <extracomment>For one: : the strongest one</extracomment>
   <translation>
    <numerusform>（最强的 {n} 个）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>: the {n} strongest of each language</source>
   <extracomment>For one: : the strongest one of each language</extracomment>
   <translation>
    <numerusform>（每种语言最强的 {n} 个）</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>: {each}</source>
   <translation>：{each}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/bars.py" />
   <location filename="../../kn_studio/stage/frame.py" />
   <location filename="../../kn_studio/translation.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <location filename="../../kn_studio/widgets/barcode.py" />
   <location filename="../../kn_studio/widgets/bars.py" />
   <location filename="../../kn_studio/widgets/matrix.py" />
   <location filename="../../kn_studio/widgets/merge_tree.py" />
   <location filename="../../kn_studio/widgets/paired_bars.py" />
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>; </source>
   <translation>；</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>; with {random} {change}</source>
   <translation>；{random}则为 {change}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>; with {random} {number}</source>
   <translation>；{random}则为 {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>; {fixed}P36 means P36 in every row</source>
   <translation>；{fixed}P36 表示每行都是 P36</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>; {fixed}en means en in every row</source>
   <translation>；{fixed}en 表示每行都是 en</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>; {listed} not used to find them</source>
   <translation>；{listed} 未用于查找</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>; {neurons} beyond the strongest left out</source>
   <translation>；最强者之外还有{neurons}被略去</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>&lt;1 s</source>
   <translation>&lt;1 秒</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>@threshold: as many neurons as the method's own threshold leaves.</source>
   <translation>@threshold：该方法自己的阈值留下多少神经元就取多少。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>A '{kind}' model reads with an encoder and answers with a decoder, and where its answer is read is known for {known} alone.</source>
   <translation>“{kind}”模型用编码器读、用解码器答，只有 {known} 的答案读取位置已知。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>A '{kind}' model spreads its feed-forward blocks over experts, whose inputs no module reads.</source>
   <translation>“{kind}”模型把前馈部分分给多个专家，没有模块读取其输入。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>A '{model_type}' model is no language model that fills masks or predicts the next token.</source>
   <translation>“{model_type}”模型不是填补掩码或预测下一个词元的语言模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>A CSV, TSV or JSON-lines file with the columns {columns}. The language chosen here is that of lines without one.</source>
   <translation>CSV、TSV 或 JSON-lines 文件，含有列 {columns}。这里选的语言用于没有写明语言的行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <source>A and B in numbers</source>
   <translation>A 与 B 的数字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A bracket that belongs to no slot is left over.</source>
   <translation>多出一个不属于任何空位的括号。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>A budget of {budget} sets tests nothing.</source>
   <translation>{budget} 个集合的预算什么也测不了。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>A character is only half there (a lone surrogate).</source>
   <translation>有一个字符只有一半（单独的代理项）。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A claim's score is the mean over these neurons of their attribution to the claimed object, of their activation where the answer is read, or of that with the object written out. Where the answer is read, nothing of a one-token object is seen yet: there activation gives 0.5 by construction. t, the threshold, the confidence curve and the least confidence of a verdict come from dev alone, every figure from test.</source>
   <translation>一条断言的得分是这些神经元对所断言宾语的归因的均值、读取答案处的激活的均值，或写出宾语时的激活的均值。在读取答案处，单词元的宾语还什么都看不到：因此激活在那里按定义为 0.5。t、阈值、置信曲线和给出判定的最低置信度都只来自开发集，所有数字来自测试集。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>A cluster needs at least two neurons.</source>
   <translation>一个簇至少需要两个神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>A copy of the model does not fit the free memory of {second}.</source>
   <translation>模型的副本放不进 {second} 的空闲内存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>A data set's folder as it was unpacked</source>
   <translation>解压后的数据集文件夹</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>A difference is kept as safetensors.</source>
   <translation>差异以 safetensors 保存。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fact is located in every language used with AMIG, at the language's own threshold. Mono edits the neurons of one language (each in turn), LIKN those that all languages share, union those of any of them, Seq the neurons of one language after the other, each edit on top of the ones before. So a neuron of two sets is doubled twice by Seq and once by union; suppressed and erased they are the same.</source>
   <translation>一个事实用 AMIG 在所用的每种语言中按该语言自己的阈值定位。Mono 编辑一种语言的神经元（逐一轮换），LIKN 编辑所有语言共享的，并集编辑其中任一语言的，Seq 依次编辑每种语言的神经元，每次编辑叠加在之前的之上。因此，同属两个集合的神经元，Seq 加倍两次，并集加倍一次；抑制和擦除时两者相同。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fact's figures are means over the seeds. Every claim is judged by the hull of two 95 % bootstrap intervals: over facts (whole relations are drawn; with fewer than five, facts), and over trainings (whole batches are drawn; with fewer than five, batches in one language, and with fewer of these, single trainings), since facts that are learnt together are no independent draws. Tables show the first. Claims are judged one by one, without a correction for their number, on the facts that the model knows; all facts stand beside.</source>
   <translation>一个事实的数字是各种子的均值。每条断言按两个 95 % 自助法区间的包络判定：对事实（抽取整个关系；少于五个时抽取事实），以及对训练（抽取整个批次；少于五个时抽取一种语言的批次，再少时抽取单次训练），因为一起学习的事实不是独立的抽取。表格显示前者。断言逐条判定，不为其数目做校正，基于模型知道的事实；全部事实并列给出。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fact's strongest neurons in a language (KN) are located by AMIG, and all pairs of them are searched by the rule of the degeneracy experiment: each alone loses at most T_low of the answer's probability, both together more than T_high. DKN are the neurons of the pairs that pass. Where no pair passes there is no DKN, and its lines are missing; so that something can be measured at all, the pair of the strongest interaction among those that did not pass stands as an arm of its own. It is no degenerate pair by the rule.</source>
   <translation>一个事实在一种语言中最强的神经元 (KN) 由 AMIG 定位，其所有的对按简并实验的规则搜索：各自至多失去答案概率的 T_low，合起来失去超过 T_high。DKN 是通过的对的神经元。没有对通过时就没有 DKN，其各行缺失；为了总能测量些什么，未通过的对中交互作用最强的一对单独成组。按规则它不是简并对。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>A file of this form ends in {form}, not '{suffix}'.</source>
   <translation>这种格式的文件以 {form} 结尾，而不是“{suffix}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>A file of this form holds one language, and there are {spoken}.</source>
   <translation>这种格式的文件只含一种语言，而这里有 {spoken}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>A fit needs at least one step, and a step and a radius above 0.</source>
   <translation>拟合至少需要一步，步长和半径要大于 0。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>A fit needs neurons and prompts.</source>
   <translation>拟合需要神经元和提示。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>A fitted edit names a neuron twice.</source>
   <translation>拟合编辑两次列出同一神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fitted rewrite of the located neurons puts the new answer first more often than one of neurons which are about as active.</source>
   <translation>对定位的神经元做拟合改写，比对大致同等活跃的神经元更常使新答案居首。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>A group needs two neurons, so fewer than 2 candidates cannot be searched.</source>
   <translation>一组需要两个神经元，因此少于 2 个候选无法搜索。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/story.py" />
   <source>A group needs two neurons.</source>
   <translation>一个组需要两个神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/waiting.py" />
   <source>A job is running: wait until it has ended.</source>
   <translation>有任务正在运行：请等它结束。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A label holds “{answer_slot}” itself, so that there are two slots.</source>
   <translation>标签本身含有“{answer_slot}”，因此有两个空位。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>A language code is missing.</source>
   <translation>缺少语言代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/sentence.py" />
   <source>A language model fills the gap with its likeliest word. It has never looked anything up.</source>
   <translation>语言模型用最可能的词填空。它从不查资料。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>A layer hands on its hidden state alone</source>
   <translation>一层只传出它的隐藏状态</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>A less B</source>
   <translation>A 减 B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/batch.py" />
   <source>A library holds no more than {languages} languages.</source>
   <translation>一个事实库最多容纳 {languages} 种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>A line for the terminal that gives what is on screen again</source>
   <translation>一行终端命令，可再次得到屏幕上的内容</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>A line is longer than {longest} million characters.</source>
   <translation>有一行超过 {longest} 百万个字符。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>A mark = the fact has a label{numbers}</source>
   <translation>标记 = 事实有标签{numbers}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>A model fills the gap</source>
   <translation>模型填空</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>A model is named twice.</source>
   <translation>一个模型被列出两次。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>A model that is spread over all GPUs leaves none to help.</source>
   <translation>铺在所有 GPU 上的模型不再留有 GPU 帮忙。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A neuron is one input of a layer's second feed-forward matrix, read and changed where the answer is predicted. Facts are drawn by the seed, relation after relation, and never by how well anything works on them. Each fact is located in each language on its locating prompts by every method, once; effects are measured on other prompts of the fact, on facts of the same relation and on facts of other relations, all with other answers.</source>
   <translation>一个神经元是一层第二个前馈矩阵的一个输入，在预测答案处读取和改变。事实由种子逐个关系抽取，从不看在其上效果如何。每个事实用每种方法在每种语言的定位提示上各定位一次；作用在该事实的其他提示、同一关系的事实和其他关系的事实上测量，后两者的答案都不同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>A neuron is the product of two projections</source>
   <translation>一个神经元是两个投影的乘积</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>A new folder in {home}</source>
   <translation>{home} 中的新文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>A newer KN Studio wrote the fact library {name} (it knows '{unknown}').</source>
   <translation>更新版本的 KN Studio 写了事实库 {name}（它有“{unknown}”）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>A newer KN Studio wrote {name} (it knows '{unknown}').</source>
   <translation>更新版本的 KN Studio 写了 {name}（它有“{unknown}”）。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A part off, and all of it</source>
   <translation>关闭一部分与全部关闭</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>A pickle, which is never loaded, since it can run anything.</source>
   <translation>这是 pickle 文件，它可以运行任何代码，因此从不加载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A prefix stands apart from the word that it belongs to.</source>
   <translation>一个前缀与它所属的词分开了。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <source>A report was written.</source>
   <translation>已写出报告。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of LIKN (Dai et al.) puts the new answer first in languages left out more often than that of random neurons.</source>
   <translation>对 LIKN 做改写 (Dai et al.)，比对随机神经元更常使新答案在未用语言中居首。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of LIKN (Dai et al.) raises the new answer in languages left out more than that of neurons which are about as active.</source>
   <translation>对 LIKN 做改写 (Dai et al.)，比对大致同等活跃的神经元更多地提升未用语言中的新答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of LIKN (Dai et al.) raises the new answer in languages left out more than that of random neurons.</source>
   <translation>对 LIKN 做改写 (Dai et al.)，比对随机神经元更多地提升未用语言中的新答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of Seq (Dai et al.) puts the new answer first in the languages used more often than that of LIKN.</source>
   <translation>对 Seq 做改写 (Dai et al.)，比对 LIKN 更常使新答案在所用语言中居首。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of the located neurons (Dai et al.) puts the new answer first more often than that of neurons which are about as active.</source>
   <translation>对定位的神经元做改写 (Dai et al.)，比对大致同等活跃的神经元更常使新答案居首。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>A rewrite of the located neurons ({variant}) puts the new answer first more often than the same rewrite of random neurons.</source>
   <translation>对定位的神经元做改写 ({variant})，比对随机神经元做同样的改写更常使新答案居首。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>A script that gives what is on screen again</source>
   <translation>一段脚本，可再次得到屏幕上的内容</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>A search by {method} has no setting '{name}'.</source>
   <translation>按 {method} 的搜索没有设置“{name}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>A search for degenerate neurons in this session is damaged.</source>
   <translation>此会话中一次简并神经元的搜索已损坏。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>A session holds your facts, maps and notes in one file. Everything is saved as it comes.</source>
   <translation>一个会话把您的事实、图和笔记放在一个文件里。所有内容随时自动保存。</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>A share of {share} is no share of the prompts.</source>
   <translation>{share} 不是提示的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A slot in lower case is not filled: write [X] and [Y].</source>
   <translation>小写的空位不会被填入：请写 [X] 和 [Y]。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/claims.py" />
   <source>A split by relation needs at least three relations.</source>
   <translation>按关系划分至少需要三种关系。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>A spreadsheet file; save the sheet as CSV.</source>
   <translation>这是电子表格文件；请将工作表另存为 CSV。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>A table of your own, an archive, or a file of a data set</source>
   <translation>您自己的表格、压缩包或数据集文件</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>A threshold of {threshold} is no share of the maximum.</source>
   <translation>阈值 {threshold} 不是最大值的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour.py" />
   <source>A tour of the stations, one sentence each. The plain reading level calls neurons switches, and layers floors. For a story on a large screen press F5.</source>
   <translation>逐页导览，每页一句话。通俗级别把神经元叫作开关，把层叫作楼层。要在大屏幕上讲故事请按 F5。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A training moves the numbers of its neurons alone: their rows of the first feed-forward matrices with their biases, and their columns of the second one; everything else stays as it is to the bit, which is checked. Adam without weight decay or dropout, all facts of a batch in every step, loss on the answer's tokens only, a fixed number of steps, nothing stopped early. One rate serves all arms of equal size and the low-rank addition, a smaller one the two arms that train everything: all neurons, and the whole model with embeddings and norms. Both rates were set by the training loss alone, on facts of another seed; another rate can change who is ahead. All arms are trained for as many steps; those that learn sooner go on beyond that, which can cost them old facts.</source>
   <translation>一次训练只移动其神经元的数：第一个前馈矩阵中它们的行及偏置，以及第二个矩阵中它们的列；其余逐位保持不变，并经检查。Adam，无权重衰减和 dropout，每步用一批的全部事实，损失只算答案的词元，步数固定，不提前停止。规模相等的各组和低秩附加共用一个学习率，训练一切的两组（全部神经元，以及含嵌入和归一化的整个模型）用较小的。两个学习率都只按训练损失设定，用的是另一种子的事实；换一个学习率可能改变谁领先。各组训练步数相同；学得较早的会继续训练，可能因此失去旧事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>A typed fact belongs to no relation.</source>
   <translation>输入的事实不属于任何关系。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>A value is longer than {limit} MB.</source>
   <translation>有一个值超过 {limit} MB。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>A verdict would be right on {odds} claims with such a score: too few.</source>
   <translation>对得分如此的断言，{odds}判定正确，太少。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>A: run {run}</source>
   <translation>A：运行 {run}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG gains more over integrated gradients from zero in Chinese than in English.</source>
   <translation>AMIG 相对于从零开始的积分梯度的增益，中文大于英文。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>AMIG wrong facts</source>
   <translation>AMIG 错误事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG's baseline.</source>
   <translation>AMIG 的基线。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AMIG's neurons are more specific than {others}.</source>
   <translation>AMIG 的神经元比{others}更有特异性。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG's neurons lie in the upper half of the layers.</source>
   <translation>AMIG 的神经元位于上半部分的层。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG's success rate as printed is above that of integrated gradients from zero.</source>
   <translation>AMIG 的成功率（按论文所印）高于从零开始的积分梯度。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG, a path per word</source>
   <translation>AMIG，每词一条路径</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG, mean baseline</source>
   <translation>AMIG，均值基线</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG, zero baseline</source>
   <translation>AMIG，零基线</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC at equal size</source>
   <translation>同等规模下的 AUROC</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC in the relation</source>
   <translation>关系内的 AUROC</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC less that of log P, on the claims that have both, with a paired interval.</source>
   <translation>AUROC 减去 log P 的 AUROC，在两者都有的断言上，带配对区间。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC less that of the clean queries of the same facts.</source>
   <translation>AUROC 减去同一批事实的干净查询的 AUROC。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC less the mean AUROC of ten draws of matching random neurons, paired.</source>
   <translation>AUROC 减去十次相应随机神经元抽取的平均 AUROC，配对。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AUROC not measured.</source>
   <translation>未测量 AUROC。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC of ten draws</source>
   <translation>十次抽取的 AUROC</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>AUROC of the best score that needs no choice of neurons</source>
   <translation>无需选择神经元的最佳得分的 AUROC</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC of the neurons' score less that of log P, same claims.</source>
   <translation>神经元得分的 AUROC 减去 log P 的，断言相同。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC of the score less the mean of ten random sets, paired.</source>
   <translation>得分的 AUROC 减去十个随机集合的均值，配对。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC on dev</source>
   <translation>开发集上的 AUROC</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC on test claims; the dashed line is chance. A score without a row has no figure.</source>
   <translation>测试断言上的 AUROC；虚线为偶然水平。没有行的得分没有数值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>AUROC on unseen claims</source>
   <translation>未见断言上的 AUROC</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC over log P</source>
   <translation>AUROC 超出 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC over random</source>
   <translation>AUROC 超出随机</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC tells how well the size of the change separates the fact's prompts from the others. A flip is an answer that leaves the first place when suppressed, or takes it when enhanced: in the whole vocabulary, or (typed) among the relation's answers by their first token.</source>
   <translation>AUROC 说明变化的大小把该事实的提示与其他提示分开得多好。翻转是指答案在抑制时离开首位，或在增强时取得首位：在整个词表中，或（同类候选）按首个词元在该关系的答案之中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AUROC {mean} [{low}, {high}] over {n} subjects.</source>
   <translation>AUROC {mean} [{low}, {high}]，{n} 个主语。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AUROC {mean}, no interval, {n} subjects.</source>
   <translation>AUROC {mean}，无区间，{n} 个主语。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC, change</source>
   <translation>AUROC，变化</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC; 0.5 is chance.</source>
   <translation>AUROC；0.5 为偶然。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC; 0.5 is chance. Neurons of a relation, found on facts that are not measured.</source>
   <translation>AUROC；0.5 为偶然。关系的神经元，在不被测量的事实上找到。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>About the claim</source>
   <translation>关于此断言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Above chance</source>
   <translation>高于偶然</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Above it this score alone would call the claim right</source>
   <translation>高于它时，仅此得分会把断言判为真</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Absolute</source>
   <translation>绝对</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Accept the licence first</source>
   <translation>请先接受许可</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Access</source>
   <translation>访问</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Accuracy in %, enhanced: DKN / KN / random</source>
   <translation>准确率（%），增强：DKN / KN / 随机</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Act.</source>
   <translation>激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Actions</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Actions, stations, sessions, neurons, facts and languages by their names</source>
   <translation>按名称查找操作、页面、会话、神经元、事实和语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Activation</source>
   <translation>激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Activation at the answer</source>
   <translation>答案处的激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Activation with the claimed object written in its slot</source>
   <translation>把所断言的宾语写入空位时的激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Activation with the model's own answer written in the slot</source>
   <translation>把模型自己的答案写入空位时的激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Add a fact</source>
   <translation>添加事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Add a language to the fact</source>
   <translation>为事实添加一种语言</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Add a language.</source>
   <translation>请添加一种语言。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>Add a template for the relation in this language.</source>
   <translation>请用这种语言为该关系添加模板。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Add a template.</source>
   <translation>请添加模板。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Add at least one language with subject and answer.</source>
   <translation>请至少添加一种语言的主语和答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/report_figures.py" />
   <source>Add it again where it is shown.</source>
   <translation>请在显示它的地方重新添加。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Add it to the neurons that are picked on all stations, or take it out again</source>
   <translation>把它加入所有页面上选取的神经元，或再移出</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Add mask_token to its tokenizer_config.json, or choose another model.</source>
   <translation>请在其 tokenizer_config.json 中加入 mask_token，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Add one here, or choose others above.</source>
   <translation>请在这里添加一种，或在上面选择别的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Add one in Facts, or use a masked model.</source>
   <translation>请在事实页添加，或使用掩码模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Add one in Facts.</source>
   <translation>请在事实页添加。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Add plot to report</source>
   <translation>将图表加入报告</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Add to report</source>
   <translation>加入报告</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Add to the library</source>
   <translation>添加到事实库</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Add view to report</source>
   <translation>将视图加入报告</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Add wording</source>
   <translation>添加说法</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Added {imported}.</source>
   <translation>添加了{imported}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Afrikaans</source>
   <translation>南非荷兰语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>After the edit, in nats.</source>
   <translation>编辑之后，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>After the edit, in the whole vocabulary, from 1.</source>
   <translation>编辑之后，在整个词表中，从 1 起。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>After the same edit of equally active neurons: mean ± sd</source>
   <translation>对同等活跃的神经元做同样编辑之后：均值 ± 标准差</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>After the same edit of random neurons</source>
   <translation>对随机神经元做同样编辑之后</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>After the same edit of random neurons of the same layers: mean ± sd</source>
   <translation>对同层随机神经元做同样编辑之后：均值 ± 标准差</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>After the whole model was trained, neurons are ranked by how much they changed: the root of the summed squares of the relative changes of what they read and of what they write. As many of the first as an arm has neurons are compared with the arm's own; chance is that of random neurons of the same layers.</source>
   <translation>训练整个模型之后，神经元按变化大小排名：其读入与写出的相对变化平方和的平方根。取与某组神经元同样多的前几名，与该组自己的比较；偶然水平是同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Against the model before training, in nats.</source>
   <translation>相对于训练前的模型，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Albanian</source>
   <translation>阿尔巴尼亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Alias, folder or Hub id of a model</source>
   <translation>模型的别名、文件夹或 Hub id</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All FFN neurons</source>
   <translation>全部 FFN 神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>All actions</source>
   <translation>所有操作</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>All are on.</source>
   <translation>全部开着。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>All data sets</source>
   <translation>全部数据集</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All effects are read on prompts that nothing was located or fitted on. Success: the new answer ranks first in the whole vocabulary, or (typed) before the relation's other answers, by first tokens. Names are often spelled alike in languages that share a script: 'apart' columns hold only where the new answer's tokens differ from those written. Locality is the KL divergence, before from after, at the answers of other facts, of the same relation and of others, and the share of them whose likeliest token stays.</source>
   <translation>所有作用都在没有用来定位或拟合的提示上读取。成功：新答案在整个词表中居首，或（同类候选）按首个词元排在该关系其他答案之前。名称在使用同一文字的语言中写法常常相同：“写法不同”的列只在新答案的词元与写入的不同时成立。局部性是之前相对之后在其他事实（同一关系和其他关系）的答案处的 KL 散度，以及其中最可能的词元保持不变的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>All facts</source>
   <translation>全部事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>All keys on one sheet</source>
   <translation>所有按键列在一张表上</translation>
  </message>
  <message>
   <location filename="../../engine/methods/gradient_times_activation.py" />
   <source>All layers done</source>
   <translation>所有层已完成</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All neurons</source>
   <translation>全部神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>All neurons that any of the languages has.</source>
   <translation>任何一种语言所有的全部神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>All neurons, attribution</source>
   <translation>全部神经元，归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>All of these count as right: {every}.</source>
   <translation>这些都算正确：{every}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>All of these together</source>
   <translation>全部合在一起</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>All off</source>
   <translation>全部关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>All on</source>
   <translation>全部开启</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>All on: {said} has {before} in {here}. Turn some off and see.</source>
   <translation>全部开启：{said}在{here}中为 {before}。关掉一些看看。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>All relations</source>
   <translation>全部关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>All rows as tab-separated text, for a spreadsheet</source>
   <translation>所有行，以制表符分隔的文本，可粘贴到电子表格</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All scores combined</source>
   <translation>全部得分的组合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>All scores combined beat log P</source>
   <translation>全部得分的组合胜过 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>All scores combined beat log P.</source>
   <translation>全部得分的组合胜过 log P。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>All scores on unseen claims</source>
   <translation>未见断言上的全部得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>All settings</source>
   <translation>所有设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>All settings, some changed</source>
   <translation>所有设置，部分已改动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>All shared</source>
   <translation>全部共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>All switches that lit up</source>
   <translation>所有亮起的开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>All switches that lit up ({sizes})</source>
   <translation>所有亮起的开关（{sizes}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>All switches together</source>
   <translation>全部开关合在一起</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>All {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>All {facts} together: at the foot what is shared, above it a language's others, on average</source>
   <translation>全部{facts}合在一起：底部为共享的，其上为该语言其余的，均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>All {n} are off together.</source>
   <translation>{n} 个一起关闭。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>All {others} on the map</source>
   <translation>图上全部 {others}</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Allow at least 1 MB.</source>
   <translation>请至少允许 1 MB。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Allow this revision</source>
   <translation>允许此修订版本</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Alone</source>
   <translation>单独</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Alone at most</source>
   <translation>单独至多</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Alone on</source>
   <translation>单独开启</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Always right</source>
   <translation>总判为真</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Amharic</source>
   <translation>阿姆哈拉语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Among the changed</source>
   <translation>在变化者之中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Among the neurons that full fine-tuning changed most</source>
   <translation>在全量微调变化最大的神经元之中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>An action, a fact, a language, a session, or a neuron like L10N188</source>
   <translation>操作、事实、语言、会话，或如 L10N188 的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>An answer is right if each of its tokens is the likeliest at its place, the ones before it given; a masked model is told how many there are. Steps are counted until a fact's probability reaches 90 % of its best on the way, and until its answer comes first (a step more than there are, where it never does).</source>
   <translation>答案的每个词元在前面的词元给定时都是其位置上最可能的，则该答案正确；掩码模型会被告知有多少个词元。步数计到事实的概率达到过程中最好值的 90 %，以及计到其答案居首（若从未居首，则比总步数多一）。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>An answer is right where its first token beats those of the relation's other answers. 'Retained' is the share of answers still right when perturbed, of those that the unedited model gets right when clean. 'Regained' is the share right under an edit of those that the unedited model gets right when clean and misses when perturbed: it starts at 0 by construction, so that any change can only raise it. It is held against controls, and the retained share, which counts losses too, stands beside it. Harm is what an edit does to the clean queries.</source>
   <translation>答案的首个词元胜过该关系其他答案的首个词元时为正确。“保住”是未编辑模型在干净时答对的答案中扰动时仍正确的比例。“挽回”是未编辑模型在干净时答对、扰动时失误的答案中编辑后正确的比例：它按定义从 0 开始，因此任何变化都只能使其升高。它与对照比较，并列给出也计入损失的保住比例。损害是编辑对干净查询的作用。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>An edit of the kind {kind} changes weights.</source>
   <translation>{kind} 类编辑会改变权重。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>An edit of the kind {kind} has no variant '{variant}'.</source>
   <translation>{kind} 类编辑没有变体“{variant}”。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>An edit of the kind {kind} is no scaling.</source>
   <translation>{kind} 类编辑不是缩放。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>An edit of the kind {kind} needs prompts.</source>
   <translation>{kind} 类编辑需要提示。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>An edit of the kind {kind} sets activations and has no counterpart in the weights.</source>
   <translation>{kind} 类编辑设置激活，在权重中没有对应。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>An edit of the located neurons ({edit}) leaves facts of other relations as much as that of {others}.</source>
   <translation>编辑定位的神经元（{edit}）对其他关系事实的影响不大于编辑{others}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>An edit of the located neurons ({edit}) leaves other facts of the relation as much as that of {others}.</source>
   <translation>编辑定位的神经元（{edit}）对该关系其他事实的影响不大于编辑{others}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>An edit that is in force stays; Undo takes it back.</source>
   <translation>已生效的编辑保留；可用撤销撤回。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>An empty session file</source>
   <translation>一个空的会话文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>An invisible character stands in it, which the tokenizer sees.</source>
   <translation>其中有一个不可见字符，分词器会看到它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Another model</source>
   <translation>另一个模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <source>Another program ({holder}) has opened this session for writing.</source>
   <translation>另一个程序（{holder}）已打开此会话并在写入。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Another program is writing to this folder.</source>
   <translation>另一个程序正在写入此文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Another run is writing to {path}.</source>
   <translation>另一次运行正在写入 {path}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>Another session …</source>
   <translation>另一会话 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/type_form.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Answer probability before and after</source>
   <translation>前后的答案概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Answer probability before and after the edits</source>
   <translation>编辑前后的答案概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Answer probability in each language, by which neurons were turned</source>
   <translation>各语言的答案概率，按调节了哪些神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Answer probability with the neurons turned to the factor</source>
   <translation>神经元调到该倍数时的答案概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Answer slot</source>
   <translation>答案空位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Answer's id</source>
   <translation>答案的 id</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>Answering again</source>
   <translation>正在再次回答</translation>
  </message>
  <message>
   <location filename="../../engine/arms.py" />
   <source>Answering with other neurons</source>
   <translation>用其他神经元回答</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers</source>
   <translation>答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers about other facts that changed</source>
   <translation>关于其他事实的、改变了的答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Answers before and after the edits</source>
   <translation>编辑前后的答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers that changed</source>
   <translation>改变了的答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers whose likeliest token stayed</source>
   <translation>最可能的词元保持不变的答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Apache-2.0; of 3B the Qwen research licence</source>
   <translation>Apache-2.0；3B 为 Qwen 研究许可证</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply a file …</source>
   <translation>应用文件 …</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Apply an edit first.</source>
   <translation>请先应用编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Apply edits from a file</source>
   <translation>应用文件中的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply edits that were saved as a difference</source>
   <translation>应用保存为差异的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply it earlier</source>
   <translation>提前应用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply it later</source>
   <translation>推后应用</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>Apply it to the weights.</source>
   <translation>请应用到权重。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>Apply it, then measure.</source>
   <translation>请先应用，再测量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>Apply one first.</source>
   <translation>请先应用一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Apply saved edits</source>
   <translation>应用已保存的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Apply the session's edits</source>
   <translation>应用会话中的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Applying the edits</source>
   <translation>正在应用编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Applying the session's edits</source>
   <translation>正在应用会话的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Arabic</source>
   <translation>阿拉伯语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Arabic (cp1256)</source>
   <translation>阿拉伯语 (cp1256)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Aragonese</source>
   <translation>阿拉贡语</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>Archives within archives within archives are not opened.</source>
   <translation>不打开第三层嵌套的压缩包。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Are there neurons of a fact of which each alone can go and not all, more of them than among other neurons?</source>
   <translation>某个事实的神经元中，是否有些可以单独失去却不能全部失去，而且比其他神经元中更多？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Arm</source>
   <translation>组别</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Armenian</source>
   <translation>亚美尼亚语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <source>Arms</source>
   <translation>组别</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Arrows</source>
   <translation>方向键</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As P after, facts of other relations.</source>
   <translation>同“之后的 P”，其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As P before, facts of other relations.</source>
   <translation>同“之前的 P”，其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>As a share of each map's maximum, A less B</source>
   <translation>以各图最大值的比例计，A 减 B</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As active as AMIG's</source>
   <translation>与 AMIG 的同等活跃</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As active as LIKN</source>
   <translation>与 LIKN 同等活跃</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As active as Mono</source>
   <translation>与 Mono 同等活跃</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>As if every unseen claim had to be judged, the doubtful ones too.</source>
   <translation>假定每条未见断言都必须判定，存疑的也不例外。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>As it is</source>
   <translation>原样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>As many neurons of the same layers, drawn at random</source>
   <translation>同层同样多的神经元，随机抽取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>As many neurons of the same layers, drawn at random.</source>
   <translation>同层同样多的神经元，随机抽取。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>As many of the strongest {word} of {english} alone.</source>
   <translation>{english}单独最强的同样多{word}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>As many random ones instead</source>
   <translation>改用同样多的随机开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>As many random switches would hardly ever meet.</source>
   <translation>同样多的随机开关几乎不会重合。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>As published</source>
   <translation>原样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>As published (AMIG scripts)</source>
   <translation>与发表时一致（AMIG 脚本）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As published, whatever their number: suppressing LIKN lowers the answer more than Mono does in another language.</source>
   <translation>按发表的做法，不论数量：抑制 LIKN 比 Mono 在另一语言中更多地降低答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As relative change, facts of other relations.</source>
   <translation>同“相对变化”，其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As relative change, facts of the same relation.</source>
   <translation>同“相对变化”，同一关系的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>As the model on screen: {dtype} on {device}.</source>
   <translation>与屏幕上的模型相同：{device} 上的 {dtype}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Ask for access on {page}, make a token there, and set it as HF_TOKEN or with “hf auth login”.</source>
   <translation>请在 {page} 申请访问，在那里创建令牌，并设为 HF_TOKEN 或用“hf auth login”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Ask for the answers again</source>
   <translation>重新获取答案</translation>
  </message>
  <message>
   <location filename="../../engine/editing/together.py" />
   <source>Ask for the whole vocabulary.</source>
   <translation>请要求整个词表。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Ask it now</source>
   <translation>现在就问</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Ask it without one, or choose a chat model.</source>
   <translation>请不用对话模板提问，或选择对话模型。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>Ask its owner for safetensors.</source>
   <translation>请向其所有者索取 safetensors。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Ask the model</source>
   <translation>询问模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Ask the model so, then resume the run.</source>
   <translation>请这样询问模型，再继续运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>Ask the model yourself</source>
   <translation>自己问问模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Ask the same claim in every language that the library has its words in</source>
   <translation>用事实库中有其词语的每种语言询问同一断言</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Ask the same prompts again.</source>
   <translation>请再次询问同样的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Ask through the chat template</source>
   <translation>通过对话模板提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Ask whether the model supports a claim. Where it was not calibrated, it says that it cannot tell.</source>
   <translation>询问模型是否支持一条断言。没有校准时，它会说无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Ask with the templates of data sets as they were published, or without stray blanks, as before a stop</source>
   <translation>用数据集发表时的模板原样提问，或去掉其中多余的空格（例如句号前的空格）</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Ask without the chat template.</source>
   <translation>请不用对话模板提问。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Ask {model} each fact, and rank its right answer among the relation's candidates. It can be stopped at any time; what was found is kept.</source>
   <translation>向{model}询问每个事实，并在该关系的候选中为正确答案排名。随时可以停止；已得到的会保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Asked</source>
   <translation>提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Asked the other way round</source>
   <translation>反过来提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Asked with the changed model</source>
   <translation>用改动后的模型提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Asked with the model as it was</source>
   <translation>用原来的模型提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Asked: {sentence}</source>
   <translation>所问：{sentence}</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/training.py" />
   <source>Asking</source>
   <translation>正在提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/preview.py" />
   <source>Asking in {language}</source>
   <translation>正在用{language}提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking other facts</source>
   <translation>正在询问其他事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/robustness_measures.py" />
   <source>Asking right and wrong claims</source>
   <translation>正在询问真假断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Asking the Hub about {model}</source>
   <translation>正在向 Hub 查询 {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <location filename="../../kn_studio/sample_editing.py" />
   <source>Asking the edited model</source>
   <translation>正在询问编辑后的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Asking the model</source>
   <translation>正在询问模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking the model as it was</source>
   <translation>正在询问原来的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Asking the model…</source>
   <translation>正在询问模型…</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking the other way round</source>
   <translation>正在反过来询问</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>Asking the prompts</source>
   <translation>正在询问提示</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/cross_lingual_editing_measures.py" />
   <source>Asking under edits</source>
   <translation>正在编辑下询问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/set_effects.py" />
   <source>Asking unrelated facts</source>
   <translation>正在询问无关的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>Asking what the model knows</source>
   <translation>正在询问模型知道什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking with other neurons edited</source>
   <translation>正在编辑其他神经元后询问</translation>
  </message>
  <message>
   <location filename="../../engine/word_attribution.py" />
   <source>Asking without each word</source>
   <translation>正在逐个去掉词提问</translation>
  </message>
  <message>
   <location filename="../../engine/checking/readings.py" />
   <source>Asking without the subjects</source>
   <translation>正在去掉主语提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <source>Asking {hostname}</source>
   <translation>正在询问 {hostname}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Asking …</source>
   <translation>正在提问 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Asks right and wrong claims in {spoken}, and learns from them how far the scores can be trusted.</source>
   <translation>用{spoken}询问真假断言，从中学习得分在多大程度上可信。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Assamese</source>
   <translation>阿萨姆语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Asturian</source>
   <translation>阿斯图里亚斯语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>At equal size every method names the same number of neurons, those of the highest mean score. At its own threshold (marked @threshold) it names what the threshold leaves; chance and matched neurons then get as many as AMIG. Both have all operations and references. Comparisons of methods rest on equal size, since every effect grows with the number of neurons.</source>
   <translation>规模相等时，每种方法指出同样多的神经元，即平均得分最高的那些。按自己的阈值（标 @threshold）时，它指出阈值留下的那些；此时随机和同等活跃的神经元与 AMIG 的一样多。两种情形都有全部操作和参照。方法之间的比较以规模相等为准，因为每种作用都随神经元数目增大。</translation>
  </message>
  <message>
   <location filename="../../engine/overlap.py" />
   <source>At least {at_least} of {languages} languages cannot be asked for.</source>
   <translation>不能要求 {languages} 种语言中的至少 {at_least} 种。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>At most so many; 0 leaves fitted rewrites out.</source>
   <translation>至多这么多；0 则略去拟合改写。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>At no confidence are at most {risk} of the verdicts wrong.</source>
   <translation>没有哪个置信度能使判定出错的比例不超过 {risk}。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/scored.py" />
   <source>At the open slot activations do not depend on the object where the answer is one token.</source>
   <translation>答案只有一个词元时，空位处的激活与宾语无关。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>At the run's settings</source>
   <translation>按运行的设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Attribution for the claimed object</source>
   <translation>对所断言宾语的归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Attribution for the model's own answer</source>
   <translation>对模型自己答案的归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Azerbaijani</source>
   <translation>阿塞拜疆语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>B: {title}</source>
   <translation>B：{title}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Backspace, left, Page up</source>
   <translation>退格、左、Page Up</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Backup group in focus</source>
   <translation>当前的备用组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/story/__init__.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Backup switches</source>
   <translation>备用开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Backup switches were not searched for in this session.</source>
   <translation>此会话没有搜索过备用开关。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Balanced</source>
   <translation>平衡</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Balanced accuracy</source>
   <translation>平衡准确率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Balanced accuracy: mean of the recalls of both classes</source>
   <translation>平衡准确率：两类召回率的平均</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Barcode</source>
   <translation>条码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/bars_card.py" />
   <source>Bars</source>
   <translation>条形</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>Bars are 95 % intervals.</source>
   <translation>条为 95 % 区间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Bars, groups, words: one to the next</source>
   <translation>条形、组、词：逐个移动</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Baseline</source>
   <translation>基线</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bashkir</source>
   <translation>巴什基尔语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Basque</source>
   <translation>巴斯克语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Batch</source>
   <translation>批次</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Batch of facts</source>
   <translation>每批事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Beat every random draw: {n}.</source>
   <translation>胜过每次随机抽取：{n}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Before training</source>
   <translation>训练之前</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Begun</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Behind each clustering's gap.</source>
   <translation>用于每种聚类的差距。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Belarusian</source>
   <translation>白俄罗斯语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>Below the map</source>
   <translation>图的下方</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bengali</source>
   <translation>孟加拉语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>Berlin</source>
   <translation>柏林</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Beside random partitions of the same neurons into parts of the same sizes.</source>
   <translation>与同样的神经元随机划分为同样大小的部分并列。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Beside the mean of random partitions of the same neurons into parts of the same sizes.</source>
   <translation>与同样的神经元随机划分为同样大小部分的均值并列。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Beside them stand scores without a choice of neurons: log P of the object, log P less that without the subject, its rank among the relation's objects, and the attribution of all neurons together. 'Over log P' and 'Over random' are paired differences of AUROCs; random neurons are as many as each kind's own, of the same layers, and their own row is the first of ten draws that match the located ones. Claims of a relation with too few train facts that have such neurons have no score by them: 'Claims' says how many have one.</source>
   <translation>与它们并列的是不选择神经元的得分：宾语的 log P、log P 减去无主语时的、它在该关系宾语中的名次，以及全部神经元合起来的归因。“相对 log P”和“相对随机”是 AUROC 的配对差；随机神经元与每种的数目相同、来自相同的层，其单独的一行是与定位神经元相应的十次抽取中的第一次。若一种关系中有此类神经元的训练集事实太少，其断言就没有相应得分：“断言”说明有多少条有得分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Best place of any right answer among all words</source>
   <translation>任一正确答案在所有词中的最佳名次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Birth</source>
   <translation>产生</translation>
  </message>
  <message>
   <location filename="../../engine/checking/readings.py" />
   <source>Blanking out the subjects</source>
   <translation>正在遮去主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Bootstrap interval of the mean over facts</source>
   <translation>对事实的均值的自助法区间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Bootstrap interval of the paired difference</source>
   <translation>配对差的自助法区间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Bootstrap interval over facts, whole relations drawn at a time</source>
   <translation>对事实的自助法区间，每次抽取整个关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Bootstrap interval over subjects</source>
   <translation>对主语的自助法区间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bosnian</source>
   <translation>波斯尼亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Both are off together.</source>
   <translation>两个一起关闭。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Both are shares from 0 to 1, and T_low is at most T_high.</source>
   <translation>两者都是 0 到 1 的比例，T_low 不大于 T_high。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>Both have the same settings.</source>
   <translation>两者设置相同。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Both: everything again on random weights, where all must be chance.</source>
   <translation>两者：在随机权重上全部再做一次，那里一切都应是偶然水平。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Breton</source>
   <translation>布列塔尼语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Bring back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/fulltext.py" />
   <source>Building the search</source>
   <translation>正在建立搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/shipped.py" />
   <source>Built-in facts</source>
   <translation>内置事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bulgarian</source>
   <translation>保加利亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Burmese</source>
   <translation>缅甸语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>By chance</source>
   <translation>偶然</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>By chance in both</source>
   <translation>偶然重合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>By chance {expected} would be expected.</source>
   <translation>偶然情况下预期 {expected}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>By index</source>
   <translation>按编号</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>By language</source>
   <translation>按语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>By score in the layer</source>
   <translation>按层内得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>By sentence</source>
   <translation>按句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>By the calibration, {odds} verdicts on claims with such a score are right.</source>
   <translation>按校准，对得分如此的断言，{odds}判定正确。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>By the same rule among random switches: {random}; among equally busy ones: {busy}.</source>
   <translation>按同一规则，随机开关中：{random}；同样活跃的开关中：{busy}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>By which columns the table with the keyboard is sorted, and which are shown</source>
   <translation>键盘所在的表格按哪些列排序，显示哪些列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>By {layer}</source>
   <translation>按{layer}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>CSV (*.csv);;CSV for Excel (*.csv);;JSON lines (*.jsonl);;JSON (*.json);;Parquet (*.parquet)</source>
   <translation>CSV (*.csv);;Excel 用 CSV (*.csv);;JSON lines (*.jsonl);;JSON (*.json);;Parquet (*.parquet)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <source>CSV (*.csv);;CSV for Excel (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet);;JSON (*.json)</source>
   <translation>CSV (*.csv);;Excel 用 CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet);;JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/file_choice.py" />
   <source>CSV for Excel (*.csv)</source>
   <translation>Excel 用 CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/sample_checking.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calibrate</source>
   <translation>校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calibrate again</source>
   <translation>重新校准</translation>
  </message>
  <message>
   <location filename="../../engine/checking/types.py" />
   <source>Calibrate the model again.</source>
   <translation>请重新校准模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calibrated on this computer.{made}</source>
   <translation>在这台计算机上校准。{made}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Calibrations of this model</source>
   <translation>此模型的校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calling every claim right: a score that does no better has learned nothing.</source>
   <translation>把每条断言都判为真：不比这更好的得分什么也没学到。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Can a model learn new facts by a few neurons alone, and does it matter which ones they are?</source>
   <translation>模型能否只靠少数神经元学会新事实，选哪些神经元是否重要？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Can be searched when the run has ended.</source>
   <translation>运行结束后即可搜索。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Can go alone</source>
   <translation>可单独失去</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Candidate lists</source>
   <translation>候选列表</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Candidates</source>
   <translation>候选</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Candidates are the strongest neurons of a fact in a language by AMIG. A drop is the share of the answer's probability that is lost (geometric mean over the prompts) with neurons at zero where the answer is read. A degenerate set loses at most T_low with any proper part of it off, and more than T_high with all of it off (arXiv 2308.13198, equations 9 and 10, with relative drops). Pairs are searched in full, sets of up to four under a budget.</source>
   <translation>候选是一个事实在一种语言中按 AMIG 最强的神经元。下降是在读取答案处把神经元置零时答案概率失去的比例（对各提示取几何均值）。简并集合关闭其任何真部分时至多失去 T_low，全部关闭时失去超过 T_high（arXiv 2308.13198，式 9 和 10，用相对下降）。对全部搜索，至多四个的集合在预算内搜索。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Candidates that lose at most T_low alone.</source>
   <translation>单独至多失去 T_low 的候选。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Cannot tell whether the model's stored associations support this claim.</source>
   <translation>无法判断模型所存的关联是否支持此断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Cantonese</source>
   <translation>粤语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Carries</source>
   <translation>承载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Carries the answer {share} as much as the strongest switch</source>
   <translation>承载答案的程度为最强开关的 {share}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Catalan</source>
   <translation>加泰罗尼亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Cebuano</source>
   <translation>宿务语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Central Kurdish</source>
   <translation>中库尔德语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Chance</source>
   <translation>偶然</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>Change model_type in its config.json to letters and digits.</source>
   <translation>请把其 config.json 中的 model_type 改为字母和数字。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of log P</source>
   <translation>log P 的变化</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Change of log P beyond the sum of what each does alone</source>
   <translation>log P 的变化中超出各自单独作用之和的部分</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of log P with all off less those with each off, in nats.</source>
   <translation>全部关闭时 log P 的变化减去各自关闭时的变化之和，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of log P with both off less those with each off, where located.</source>
   <translation>两者都关闭时 log P 的变化减去各自关闭时的，在定位处。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the answer's log P in nats, in languages that nothing was located in.</source>
   <translation>答案 log P 的变化，单位 nat，在没有用来定位的语言中。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the answer's log P in nats, in the languages that the edit was made in.</source>
   <translation>答案 log P 的变化，单位 nat，在编辑所用的语言中。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the figure per tenfold parameters.</source>
   <translation>参数每增加十倍时该指标的变化。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the old answer's log P in nats: neurons of the row's language, read in the column's.</source>
   <translation>旧答案 log P 的变化，单位 nat：行的语言的神经元，用列的语言读取。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Change the fact, catch a lie</source>
   <translation>改变事实，识破谎言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Change what the model says, and take it back</source>
   <translation>改变模型的回答，并可撤回</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Changes the weights, measures what that does, and can be taken back to the bit.</source>
   <translation>改变权重，测量其作用，并可逐位撤回。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Changing the weights</source>
   <translation>正在改变权重</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Chechen</source>
   <translation>车臣语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/check.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Check</source>
   <translation>核查</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Check a claim against what the model stores</source>
   <translation>对照模型所存内容核查断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/sample_checking.py" />
   <source>Check a file of claims</source>
   <translation>核查断言文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Check a file …</source>
   <translation>核查文件 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Check claims</source>
   <translation>核查断言</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>Check how it is written.</source>
   <translation>请检查写法。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Check its name and the connection, or fetch its files elsewhere and import their folder.</source>
   <translation>请检查名称和网络，或在别处获取文件并导入其文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_python.py" />
   <source>Check one first.</source>
   <translation>请先核查一条。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Check that it exists and that you may read it.</source>
   <translation>请确认它存在并且你有权读取。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>Check that you may read it.</source>
   <translation>请检查您是否可以读取它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Check the claim in other languages too</source>
   <translation>也用其他语言核查此断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/check.py" />
   <source>Check the claims of a file</source>
   <translation>核查文件中的断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Check the disk, and keep a copy elsewhere.</source>
   <translation>请检查磁盘，并在别处保留一份副本。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Check the file, and import again.</source>
   <translation>请检查文件后重新导入。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Check the mapping</source>
   <translation>检查映射</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Check the mapping …</source>
   <translation>检查映射 …</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Check the name, or log in where access is restricted.</source>
   <translation>请检查名称；访问受限时请登录。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Check the name.</source>
   <translation>请检查名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Check the name.{model} For a private one set a token as HF_TOKEN or with “hf auth login”.</source>
   <translation>请检查名称。{model} 私有模型请把令牌设为 HF_TOKEN 或用“hf auth login”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Check the network and HF_ENDPOINT, or give a folder that holds the model.</source>
   <translation>请检查网络和 HF_ENDPOINT，或给出含有模型的文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Check the network and the revision, or give a folder.</source>
   <translation>请检查网络和修订版本，或给出文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Check the path and its permissions.</source>
   <translation>请检查路径及其权限。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>Check the path, or start a new session.</source>
   <translation>请检查路径，或新建会话。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checked by Closest pairs, activation, written out</source>
   <translation>用最接近的对核查，写出时的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checked by Closest pairs, attribution</source>
   <translation>用最接近的对核查，归因</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checked by DKN, activation, written out</source>
   <translation>用DKN核查，写出时的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checked by DKN, attribution</source>
   <translation>用DKN核查，归因</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checked by KN, activation, written out</source>
   <translation>用KN核查，写出时的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checked by KN, attribution</source>
   <translation>用KN核查，归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Checked claims …</source>
   <translation>核查过的断言 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Checked with {model}, which is not loaded.</source>
   <translation>核查时用的是 {model}，该模型目前未加载。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checker</source>
   <translation>核查器</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>Checking {name}</source>
   <translation>正在检查 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Chinese</source>
   <translation>中文</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Chinese (Big5)</source>
   <translation>中文 (Big5)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Chinese (GB 18030)</source>
   <translation>中文 (GB 18030)</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Choose 1 or more.</source>
   <translation>请选择 1 或更多。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>Choose a CSV, TSV, JSONL or Parquet file.</source>
   <translation>请选择 CSV、TSV、JSONL 或 Parquet 文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/first_steps.py" />
   <source>Choose a fact</source>
   <translation>选择事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Choose a fact at the left, or type one: its prompts and the model's answers stand here.</source>
   <translation>在左侧选择一个事实，或输入一个：它的提示和模型的答案会显示在这里。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>Choose a fact first, or type one: the map shows which {neurons} carry it.</source>
   <translation>请先选择或输入一个事实：图显示哪些{neurons}承载它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Choose a fact first, or type one: then you can change what the model says about it.</source>
   <translation>请先选择或输入一个事实：然后可以改变模型对它的回答。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Choose a fact that has prompts in this language.</source>
   <translation>请选择有这种语言提示的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Choose a fact with prompts in this language.</source>
   <translation>请选择有这种语言提示的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Choose a fact, or type one.</source>
   <translation>请选择一个事实，或输入一个。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Choose a file of a format that is known.</source>
   <translation>请选择已知格式的文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>Choose a file that ends in .kns.</source>
   <translation>请选择以 .kns 结尾的文件。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose a file that was saved as a difference.</source>
   <translation>请选择保存为差异的文件。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose a folder apart from it.</source>
   <translation>请选择与之分开的文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>Choose a folder that is there.</source>
   <translation>请选择一个存在的文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Choose a language model with its head, not a bare encoder or a classifier.</source>
   <translation>请选择带头部的语言模型，而不是单纯的编码器或分类器。</translation>
  </message>
  <message>
   <location filename="../../engine/overlap.py" />
   <source>Choose a language.</source>
   <translation>请选择一种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/first_steps.py" />
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose a model of one of these kinds: {families}.</source>
   <translation>请选择这些类型之一的模型：{families}。</translation>
  </message>
  <message>
   <location filename="../../engine/families.py" />
   <source>Choose a model of one of these kinds: {known}.</source>
   <translation>请选择这些类型之一的模型：{known}。</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/parts.py" />
   <source>Choose a model whose layers have matrices of their own.</source>
   <translation>请选择各层有自己矩阵的模型。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Choose a model with a tokenizer.json.</source>
   <translation>请选择带 tokenizer.json 的模型。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose a model without experts.</source>
   <translation>请选择没有专家的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/report.py" />
   <source>Choose a name that ends in .html.</source>
   <translation>请选择以 .html 结尾的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>Choose a name that ends in .svg, .pdf or .png.</source>
   <translation>请选择以 .svg、.pdf 或 .png 结尾的名称。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose a new folder.</source>
   <translation>请选择新文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Choose a number from 0 to 1.</source>
   <translation>请选择 0 到 1 的数。</translation>
  </message>
  <message>
   <location filename="../../engine/overlap.py" />
   <source>Choose a number from 1 to {languages}.</source>
   <translation>请选择 1 到 {languages} 的数。</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Choose a number from 1.</source>
   <translation>请选择不小于 1 的数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Choose a relation, or write a code such as P36.</source>
   <translation>请选择一种关系，或写如 P36 的代码。</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>Choose a revision that brings its code itself, or a model of a kind that transformers has built in.</source>
   <translation>请选择自带代码的修订版本，或 transformers 内置类型的模型。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Choose a revision that has model.safetensors; or write them anew with “kn-studio models convert '{folder}' NEW-FOLDER”, which reads tensors alone, and load NEW-FOLDER.</source>
   <translation>请选择含有 model.safetensors 的版本；或者用“kn-studio models convert '{folder}' NEW-FOLDER”重新写出（只读取张量），再加载 NEW-FOLDER。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Choose a revision that has safetensors (many have a proposal with them: write its number as @refs/pr/1); or get the files with “hf download {id} --local-dir FOLDER”, write them anew with “kn-studio models convert FOLDER NEW-FOLDER”, which reads tensors alone, and load NEW-FOLDER.</source>
   <translation>请选择含有 safetensors 的版本（许多模型有附带它们的提案：把其编号写成 @refs/pr/1）；或者用“hf download {id} --local-dir FOLDER”取得文件，再用“kn-studio models convert FOLDER NEW-FOLDER”重新写出（只读取张量），然后加载 NEW-FOLDER。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>Choose a run of another session's file; it is only read</source>
   <translation>选择另一会话文件中的运行；该文件只会被读取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Choose a run of this session, or one of another session's file.</source>
   <translation>请选择本会话的一次运行，或另一会话文件中的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session_pictures.py" />
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Choose a session in which something was located.</source>
   <translation>请选择定位过内容的会话。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Choose a smaller model.</source>
   <translation>请选择更小的模型。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose an encoder, a decoder, or one of those.</source>
   <translation>请选择编码器、解码器或其中之一。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Choose another answer.</source>
   <translation>请选择另一个答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Choose another fact or file.</source>
   <translation>请选择另一个事实或文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>Choose another fact or language.</source>
   <translation>请选择另一个事实或语言。</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>Choose another fact, or write the name without it.</source>
   <translation>请选择另一个事实，或写不含它的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Choose another fact.</source>
   <translation>请选择另一个事实。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <location filename="../../kn_studio/figures.py" />
   <source>Choose another folder.</source>
   <translation>请选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Choose another format, or let it be found out.</source>
   <translation>请选择另一种格式，或让程序识别。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>Choose another language or relation.</source>
   <translation>请选择另一种语言或关系。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>Choose another language, or type a prompt.</source>
   <translation>请选择另一种语言，或输入提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Choose another language, or type prompts of your own.</source>
   <translation>请选择另一种语言，或自己输入提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Choose another language.</source>
   <translation>请选择另一种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Choose another method.</source>
   <translation>请选择另一种方法。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <source>Choose another model, or load it with dtype float32.</source>
   <translation>请选择另一个模型，或以 float32 加载。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose another model, or name its parts in a mapping.</source>
   <translation>请选择另一个模型，或在映射中指明其各部分。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Choose another model, or report this one.</source>
   <translation>请选择另一个模型，或报告此模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Choose another model.</source>
   <translation>请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose another name.</source>
   <translation>请选择另一个名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Choose another one to compare it with.</source>
   <translation>请选择另一个来比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Choose another place.</source>
   <translation>请选择另一个位置。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>Choose another relation or language.</source>
   <translation>请选择另一种关系或语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>Choose at least one language.</source>
   <translation>请至少选择一种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>Choose at least one model.</source>
   <translation>请至少选择一个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Choose by</source>
   <translation>选择方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Choose fewer languages or relations, and import them in turn.</source>
   <translation>请选择更少的语言或关系，分批导入。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <source>Choose languages</source>
   <translation>选择语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>Choose more of them, leave one of these out, or choose other languages.</source>
   <translation>请多选一些，或去掉其中一项，或选择其他语言。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/asked.py" />
   <source>Choose more relations, or another language.</source>
   <translation>请选择更多关系或另一种语言。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/claims.py" />
   <source>Choose more relations, or split by subject.</source>
   <translation>请选择更多关系，或按主语划分。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Choose neurons first.</source>
   <translation>请先选择神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Choose neurons, and give prompts with the new answer.</source>
   <translation>请选择神经元，并给出带新答案的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Choose one</source>
   <translation>选择一个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Choose one of its facts.</source>
   <translation>请选择其中一个事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>Choose one of the list of runs.</source>
   <translation>请从运行列表中选择一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Choose one of the list.</source>
   <translation>请从列表中选择一个。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Choose one of: {edit_kinds}.</source>
   <translation>请选择其一：{edit_kinds}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Choose one of: {known}.</source>
   <translation>请选择其一：{known}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/asking.py" />
   <source>Choose one of: {labels}.</source>
   <translation>请选择其一：{labels}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/export.py" />
   <source>Choose one of: {makers}.</source>
   <translation>请选择其一：{makers}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Choose one of: {methods}.</source>
   <translation>请选择其一：{methods}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Choose one of: {names}.</source>
   <translation>请从中选择：{names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>Choose other languages or another model.</source>
   <translation>请选择其他语言或另一个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Choose other languages or another relation.</source>
   <translation>请选择其他语言或另一种关系。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Choose the column of the {which}.{advice}</source>
   <translation>请选择{which}的列。{advice}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_folders.py" />
   <source>Choose the folder of a run.</source>
   <translation>请选择一次运行的文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Choose the folder that the run is kept in</source>
   <translation>选择保存运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <source>Choose the languages to locate and compare</source>
   <translation>选择要定位和比较的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Choose the method and its settings before the run</source>
   <translation>在运行之前选择方法及其设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Choose …</source>
   <translation>选择 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Choosing facts</source>
   <translation>正在选择事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/other_facts.py" />
   <source>Choosing other facts</source>
   <translation>正在选择其他事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Choosing other neurons to compare with</source>
   <translation>正在选择用于比较的其他神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Chosen on other facts, {name} did not beat {scorer} on unseen claims: {mine:.2f} against {theirs:.2f}.</source>
   <translation>“{name}”是在其他事实上选出的，在未见断言上没有胜过“{scorer}”：{mine:.2f} 对 {theirs:.2f}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Chosen {neurons} of A and of B</source>
   <translation>A 与 B 都选中的{neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Chuvash</source>
   <translation>楚瓦什语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Cite</source>
   <translation>引用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Claim</source>
   <translation>断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Claimed</source>
   <translation>所断言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Claims</source>
   <translation>断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/check.py" />
   <source>Claims (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)</source>
   <translation>断言 (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Claims are judged once all units are finished: who reads a verdict earlier could stop where it pleases.</source>
   <translation>所有单元完成后才判定断言：提前看到判定的人可能随意停止。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Claims are judged one by one, without a correction for their number.</source>
   <translation>断言逐条判定，不为其数目做校正。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Claims called right and wrong</source>
   <translation>判为真与判为假的断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Claims of the file</source>
   <translation>文件中的断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Claims that are checked</source>
   <translation>正在核查的断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <source>Claims that need an arm which is left out cannot be told</source>
   <translation>需要被略去组别的断言将无法判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Claims were calibrated with objects that the library has; '{object}' is none of them.</source>
   <translation>校准用的断言只含事实库中的宾语；“{object}”不在其中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Claims were calibrated with subjects that the library has; '{subject}' is none of them.</source>
   <translation>校准用的断言只含事实库中的主语；“{subject}”不在其中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Claims: {train} to find neurons, {dev} to compare scores, {test} to test; split by {split}, seed {seed}. The model ranks {known} of {facts} facts first, where guessing gives {chance} %.{left_out}{kinds}</source>
   <translation>断言：{train} 条用于查找神经元，{dev} 条用于比较得分，{test} 条用于测试；按{split}划分，种子 {seed}。模型把 {facts} 个事实中的 {known} 排第一，猜测为 {chance} %。{left_out}{kinds}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Classical Chinese</source>
   <translation>文言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Clean</source>
   <translation>整理后</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean answers that stay right</source>
   <translation>仍然正确的干净答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean query</source>
   <translation>干净的查询</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean: change of log P</source>
   <translation>干净：log P 的变化</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean: kept</source>
   <translation>干净：保持</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Clean: the templates of data sets without stray blanks, such as the one before a full stop. What you typed stays as it is, and checking, ranking and experiments ask as published.</source>
   <translation>整理后：去掉数据集模板中多余的空格，例如句号前的空格。您输入的内容保持原样；核查、排名和实验仍按发表时的模板提问。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Clear all</source>
   <translation>全部清除</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Clear the search</source>
   <translation>清除搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/inside_page.py" />
   <source>Click a switch to see which words it makes likelier.</source>
   <translation>点击一个开关，看看它使哪些词更可能。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Click a {word} on the map: its card says which words it pushes and what happens without it.</source>
   <translation>点击图上的一个{word}：卡片说明它推动哪些词，以及没有它会怎样。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <location filename="../../kn_studio/panels/hub_card.py" />
   <location filename="../../kn_studio/report_dialog.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/table_window.py" />
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Close KN Studio</source>
   <translation>关闭 KN Studio</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/place.py" />
   <source>Close it there, or choose another name.</source>
   <translation>请在那里关闭它，或选择另一个名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>Close it there, or write to another file.</source>
   <translation>请在那里关闭它，或写入另一个文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Close message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Close other programs, or compare the devices with a smaller model.</source>
   <translation>请关闭其他程序，或用更小的模型比较设备。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Close programs that use the model, and try again.</source>
   <translation>请关闭使用该模型的程序后再试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Close the figures of the report</source>
   <translation>关闭报告的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Close the other program and try again.</source>
   <translation>请关闭另一个程序后重试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Close the sheet</source>
   <translation>关闭此表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_window.py" />
   <source>Close the table</source>
   <translation>关闭表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Close the window; everything is saved</source>
   <translation>关闭窗口；一切已保存</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Closest pair (not passed)</source>
   <translation>最接近的对（未通过）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>Cluster {number}</source>
   <translation>簇 {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>Cluster {number}: {str}
off: loses {loss}</source>
   <translation>簇 {number}：{str}
关闭：损失 {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Clusterings side by side</source>
   <translation>各种聚类并列</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Clusters</source>
   <translation>簇</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters are found from the weights alone: neurological topology clustering (arXiv 2402.13731) as an exact merge tree, and hierarchical clustering, K-means and DBSCAN on the same distances with the settings of the published comparison. All four are treated alike: the gap is what is lost with all clusters off, less the mean over sizes of what is lost with that many of them off; nothing is trimmed but a drop below −1. It is given where there are two clusters or more, beside the mean of random partitions of the same neurons into parts of the same sizes.</source>
   <translation>簇只由权重得到：神经拓扑聚类 (arXiv 2402.13731) 作为精确的合并树，以及在同样的距离上用发表的比较的设置做的层次聚类、K-means 和 DBSCAN。四种同样对待：差距是全部簇关闭时失去的，减去各种数目的簇关闭时失去的均值；除低于 −1 的下降外不截去任何值。有两个或更多簇时给出差距，与同样神经元随机划分为同样大小部分的均值并列。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Clusters by how long they live</source>
   <translation>按存续长短排列的簇</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters of two or more neurons.</source>
   <translation>有两个或更多神经元的簇。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Clusters off and on</source>
   <translation>开关各簇</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters per fact that can go and can carry the fact.</source>
   <translation>每个事实中可失去且能承载该事实的簇。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Clusters that live shorter than this share of all clusters are left out</source>
   <translation>存续短于所有簇的这一比例的簇被略去</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters that pass</source>
   <translation>通过的簇</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Clusters that pass, of all clusters</source>
   <translation>通过的簇，占全部簇</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Code that comes with a model</source>
   <translation>随模型附带的代码</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between: those that facts are located in.</source>
   <translation>以逗号分隔的代码：用这些语言定位事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between; every fact is asked in all of them.</source>
   <translation>以逗号分隔的代码；每个事实都用所有这些语言询问。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between; every fact is claimed in all of them.</source>
   <translation>以逗号分隔的代码；每个事实都用所有这些语言断言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between; facts of these alone are drawn, none named: of all.</source>
   <translation>以逗号分隔的代码；只抽取这些关系的事实，不写则为全部。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Colour runs with the rank among all neurons of the map: 1 is the hottest, equal scores share a rank</source>
   <translation>颜色表示在图上所有神经元中的名次：1 为最强，得分相同则名次相同</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Colour runs with the score itself</source>
   <translation>颜色表示得分本身</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>Colour shows ranks.</source>
   <translation>颜色表示名次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Colours follow this order.</source>
   <translation>颜色按此顺序。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>Column of: {label}</source>
   <translation>列：{label}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Combined score</source>
   <translation>综合得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>Command palette</source>
   <translation>命令面板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Compare a relation</source>
   <translation>比较一种关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Compare again</source>
   <translation>重新比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Compare devices</source>
   <translation>比较设备</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/sample_languages.py" />
   <source>Compare languages</source>
   <translation>比较语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Compare runs of models with the same shape.</source>
   <translation>请比较形状相同的模型的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Compare the devices</source>
   <translation>比较设备</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Compare the whole relation</source>
   <translation>比较整个关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Compare two runs</source>
   <translation>比较两次运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Compare with a run of another session …</source>
   <translation>与另一会话的运行比较 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Compare with a run of this session</source>
   <translation>与此会话的一次运行比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Compare with another run</source>
   <translation>与另一次运行比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Compared at other settings than now.</source>
   <translation>比较时的设置与现在不同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Compared in {listed}, not in the languages on screen.</source>
   <translation>用{listed}比较，而不是屏幕上的语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Compared with another model.</source>
   <translation>用另一个模型比较。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Comparing the scores</source>
   <translation>正在比较得分</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Complexity: does degeneracy grow with a model's size</source>
   <translation>复杂度：简并是否随模型大小增长</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Compute with this model on its device and on another one, and see whether they agree</source>
   <translation>在其设备和另一设备上用此模型计算，看结果是否一致</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Computing on {device}</source>
   <translation>正在 {device} 上计算</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Confidence {confidence}</source>
   <translation>置信度 {confidence}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Confidence {share}</source>
   <translation>置信度 {share}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Confusion of unseen claims</source>
   <translation>未见断言的混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Continue on the CPU</source>
   <translation>改用 CPU 继续</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Contradicted</source>
   <translation>不符</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Contrast like the desktop</source>
   <translation>对比度随桌面</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Controls</source>
   <translation>对照</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Controls are the rest of the located neurons (as many, drawn at random), random neurons of the same layers, equally active neurons of the same layers, the closest pair of an equal search over random neurons, and no neuron at all, whose difference in differences is 0 exactly. Figures of controls are means over their draws.</source>
   <translation>对照是其余的定位神经元（同样多，随机抽取）、同层的随机神经元、同层的同等活跃神经元、在随机神经元上做同等搜索得到的最接近的对，以及完全没有神经元（其双重差分恰为 0）。对照的数字是各次抽取的均值。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Converged</source>
   <translation>收敛</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>Converted</source>
   <translation>已转换</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>Converting {name}</source>
   <translation>正在转换 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_window.py" />
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Copy all</source>
   <translation>全部复制</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Copy all rows that were left out</source>
   <translation>复制所有被略过的行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Copy as Python</source>
   <translation>复制为 Python</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Copy as command</source>
   <translation>复制为命令</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Copy data</source>
   <translation>复制数据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Copy every row that was left out, with its file, line and reason</source>
   <translation>复制每个被略过的行，附文件、行号和原因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Copy message</source>
   <translation>复制消息</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Copy picture</source>
   <translation>复制图片</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_window.py" />
   <source>Copy rows</source>
   <translation>复制行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Copy the table</source>
   <translation>复制表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Copy what gives this run again</source>
   <translation>复制可再次得到此运行的内容</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Copying the model to {second}</source>
   <translation>正在把模型复制到 {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <source>Correct or delete it; no code runs until then.</source>
   <translation>请更正或删除它；在此之前不运行代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>Correct the file, or delete it to have none.</source>
   <translation>请更正文件，或删除它。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Correct the mapping, and try again.</source>
   <translation>请更正映射后再试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Correct the name below, or load one of the shipped models.</source>
   <translation>请改正下面的名称，或加载一个随附的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Correlation</source>
   <translation>相关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Cosine</source>
   <translation>余弦</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Coverage</source>
   <translation>覆盖率</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Create it, or choose another one.</source>
   <translation>请创建它，或选择另一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Croatian</source>
   <translation>克罗地亚语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Cross-lingual editing: does an edit in some languages reach the others</source>
   <translation>跨语言编辑：在一些语言中的编辑是否影响其他语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Cut</source>
   <translation>截断</translation>
  </message>
  <message>
   <location filename="../../engine/ranking.py" />
   <source>Cutting answers into tokens</source>
   <translation>正在把答案切成词元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Cyrillic</source>
   <translation>西里尔文</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Cyrillic (cp1251)</source>
   <translation>西里尔文 (cp1251)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Czech</source>
   <translation>捷克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>DKN perturbed queries</source>
   <translation>DKN 扰动查询</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>DKN: as many other KN</source>
   <translation>DKN：同样多的其他 KN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>DKN: equally active</source>
   <translation>DKN：同等活跃</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>DKN: random neurons</source>
   <translation>DKN：随机神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Dai</source>
   <translation>Dai</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Dai et al.</source>
   <translation>Dai et al.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Danish</source>
   <translation>丹麦语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Dark words on a light ground</source>
   <translation>浅底深字</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Data set</source>
   <translation>数据集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Data sets</source>
   <translation>数据集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Death</source>
   <translation>消亡</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Degeneracy</source>
   <translation>简并</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degeneracy score</source>
   <translation>简并得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Degeneracy score: the whole against the mean of its parts</source>
   <translation>简并得分：整体相对于各部分平均</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degeneracy: do neurons of a fact stand in for one another</source>
   <translation>简并：一个事实的神经元是否互相替代</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Degenerate</source>
   <translation>简并</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate by</source>
   <translation>简并的依据</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate facts</source>
   <translation>简并的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Degenerate group in focus</source>
   <translation>当前的简并组</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/degeneracy.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Degenerate neurons</source>
   <translation>简并神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate neurons are the members of pairs of a fact's candidates of which each alone loses at most T_low of the probability and both lose more than T_high (arXiv 2308.13198), over all facts of the batch. Where no pair passes, there is no such arm. The interacting neurons stand beside it: those whose log-probability drop together with another candidate exceeds the sum of the two most. They are the nearest thing to degenerate neurons, and have not passed the rule. 'KN without these' are the located neurons that score highest of those in neither set.</source>
   <translation>简并神经元是一个事实的候选中某些对的成员：各自至多失去概率的 T_low，两者合起来失去超过 T_high (arXiv 2308.13198)，取自该批所有事实。没有对通过时就没有这一组。有交互作用的神经元与之并列：它们与另一候选合起来的对数概率下降超过两者之和最多。它们是最接近简并神经元的，但没有通过规则。“除去这些的 KN”是定位的神经元中不属于两者、得分最高的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate neurons' activation with the object written out</source>
   <translation>写出宾语时简并神经元的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate neurons' attribution</source>
   <translation>简并神经元的归因</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate pairs per fact</source>
   <translation>每个事实的简并对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate sets per fact</source>
   <translation>每个事实的简并集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate, published</source>
   <translation>简并，按发表的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate, strict</source>
   <translation>简并，严格</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Delete its run, search again.</source>
   <translation>请删除其运行，重新搜索。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/rows.py" />
   <source>Delete the run and locate again.</source>
   <translation>请删除该运行并重新定位。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/screen.py" />
   <source>Demo</source>
   <translation>示例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Depth</source>
   <translation>深度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Describe neuron</source>
   <translation>描述神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Details of the message</source>
   <translation>消息的详情</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Devanagari</source>
   <translation>天城文</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Devices</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Dhivehi</source>
   <translation>迪维希语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Did anything else change? {kept} of {facts} other facts keep their answer.</source>
   <translation>还有别的改变吗？{facts} 个其他事实中有 {kept} 个保持原答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Did you mean {close}?</source>
   <translation>你是指 {close} 吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Did you mean {near}?</source>
   <translation>你是指 {near} 吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Diff. in diff.: {kind}</source>
   <translation>双重差分：{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Difference</source>
   <translation>差</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Difference in AUROC {difference}.</source>
   <translation>AUROC 之差 {difference}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Difference in AUROC {difference}; AUROC {own}.</source>
   <translation>AUROC 之差 {difference}；AUROC {own}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Difference in differences in nats; above 0 the answer is steadier than in the unedited model.</source>
   <translation>双重差分，单位 nat；高于 0 表示答案比未编辑的模型更稳定。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Difference in differences in nats; below 0 the answer wavers more than in the unedited model.</source>
   <translation>双重差分，单位 nat；低于 0 表示答案比未编辑的模型更摇摆。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Difference of the maps, A less B</source>
   <translation>两图之差，A 减 B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Different facts of the relation share as many: these {switches} may carry the relation or the wording rather than this fact.</source>
   <translation>该关系的不同事实也共享同样多：这些{switches}承载的可能是关系或说法，而不是此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Dispensable, and enough on its own</source>
   <translation>可有可无，且自身足够</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Distance at which another cluster swallows it</source>
   <translation>被另一簇吞并时的距离</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Distance at which the cluster comes to be</source>
   <translation>簇形成时的距离</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Distances</source>
   <translation>距离</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Distractor</source>
   <translation>干扰句</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Do again what was taken back</source>
   <translation>重新做刚才撤回的事</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Do again what was taken back (Ctrl+Shift+Z)</source>
   <translation>重新做刚才撤回的事（Ctrl+Shift+Z）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Do neurons of a relation tell right claims from wrong ones, and better than what the model says itself?</source>
   <translation>一种关系的神经元能否区分真假断言，并且胜过模型自己所说的？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Do not run it</source>
   <translation>不运行</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Do the neurons that a method names carry the fact, and does it name better ones than others do?</source>
   <translation>一种方法指出的神经元是否承载该事实，是否比其他方法指出的更好？</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Does an edit made through a fact's neurons hold, does it reach other languages, and does it leave the rest?</source>
   <translation>通过一个事实的神经元所做的编辑是否持久，是否影响其他语言，是否不影响其余？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Does not fit: {needs}, but only {on}. Choose a smaller precision or model.</source>
   <translation>装不下：{needs}，而{on}。请选择更低的精度或更小的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour.py" />
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Doubling {neurons} (values) loses more clean answers than doubling {others}.</source>
   <translation>加倍{neurons}（激活值）比加倍{others}失去更多干净的答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Download a model</source>
   <translation>下载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Download and load</source>
   <translation>下载并加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Download anyway</source>
   <translation>仍然下载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Downloaded models</source>
   <translation>已下载的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>Downloading {name}</source>
   <translation>正在下载 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Downloading {size}</source>
   <translation>正在下载 {size}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <source>Draw facts by the seed, or name those of the Facts station</source>
   <translation>按种子抽取事实，或指定事实页上的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>Drawing facts</source>
   <translation>正在抽取事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>Drawing the figure</source>
   <translation>正在绘制图</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drawn beside those measured, for neurons that check claims; 0: by log P alone.</source>
   <translation>在被测事实之外抽取，用来找核查断言的神经元；0：只用 log P。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>Drawn by the seed</source>
   <translation>按种子抽取</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws</source>
   <translation>抽取次数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws facts, prompts, controls and bootstrap samples.</source>
   <translation>抽取事实、提示、对照和自助法样本。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws of each control arm.</source>
   <translation>每个对照组的抽取次数。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws of random neurons that are searched likewise; equally active ones have 3.</source>
   <translation>同样搜索的随机神经元的抽取次数；同等活跃的有 3 次。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drop</source>
   <translation>下降</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drop with all clusters off less the mean drop with some off; −2 to 2.</source>
   <translation>全部簇关闭时的下降减去部分关闭时的平均下降；−2 到 2。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drop, held out</source>
   <translation>下降，留出的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Dtype</source>
   <translation>数据类型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Dutch</source>
   <translation>荷兰语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Each draws new answers, random neurons and old facts.</source>
   <translation>每个种子抽取新答案、随机神经元和旧事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Each language's neurons in turn; those in several are scaled several times.</source>
   <translation>依次取每种语言的神经元；属于几种语言的会被多次调节。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Each power of ten has as much colour as the next; below 0.0001 of the maximum there is none</source>
   <translation>每个数量级占同样多的颜色；低于最大值的 0.0001 则没有颜色</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Each prompt is then what a user says, and the answer begins the model's turn. That changes the answers and which {neurons} carry them, so runs with and without it cannot be compared.</source>
   <translation>这样每个提示就是用户所说的话，答案是模型这一轮的开头。这会改变答案以及承载它们的{neurons}，所以用它与不用它的运行不能比较。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Each score against log P</source>
   <translation>各得分与 log P 的比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>EasyEdit-compatible (1 step, not a converged integral)</source>
   <translation>与 EasyEdit 兼容（1 步，积分未收敛）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/edit.py" />
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/sample_editing.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Edit template</source>
   <translation>编辑模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Edit {number}, {value}: {line}</source>
   <translation>编辑 {number}，{value}：{line}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Edited</source>
   <translation>已编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>Edited ({count})</source>
   <translation>已编辑（{count}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Edits (*.safetensors)</source>
   <translation>编辑 (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <source>Edits are in force in the model.</source>
   <translation>模型中有生效的编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Edits in force</source>
   <translation>生效的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Effect</source>
   <translation>效果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Effect on the answer</source>
   <translation>对答案的效果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Egyptian Arabic</source>
   <translation>埃及阿拉伯语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Encoder</source>
   <translation>编码器</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Encoding</source>
   <translation>编码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Encoding of the file</source>
   <translation>文件的编码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>End the comparison of two runs</source>
   <translation>结束两次运行的比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>English</source>
   <translation>英语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Enhance</source>
   <translation>增强</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>Enhancing</source>
   <translation>增强</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Enhancing AMIG's neurons raises the fact's answer more than those of other relations.</source>
   <translation>增强 AMIG 的神经元对该事实答案的提升大于对其他关系的答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Enrichment</source>
   <translation>富集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Enter, Ctrl+click</source>
   <translation>Enter、Ctrl+点击</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Equal number</source>
   <translation>相同数量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Equally active</source>
   <translation>同等活跃</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/backup_page.py" />
   <location filename="../../kn_studio/story/backup.py" />
   <source>Equally busy ones</source>
   <translation>同样活跃的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Erase with zero instead.</source>
   <translation>请改用零擦除。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Erased what {which} write.</source>
   <translation>已抹去{which}所写的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Erasing {which}</source>
   <translation>擦除{which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Esperanto</source>
   <translation>世界语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Estonian</source>
   <translation>爱沙尼亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Every claim's verdict</source>
   <translation>每条断言的判定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Every fact is asked in all of them.</source>
   <translation>每个事实都用所有这些语言提问。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Every fact of this session that the model knows was searched, and random switches by the same rule.</source>
   <translation>搜索了此会话中模型知道的每个事实，并按同一规则搜索了随机开关。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Every figure is compared as what it is above its control in the same model: the degeneracy score, the gap between a part and all clusters off, the clusters that can go and can carry the fact, and the share of facts with two of them, above random partitions; pairs and minimal sets above random and above equally active neurons. A gap needs two clusters; it is over the facts that have them in all models.</source>
   <translation>每个数字都按其超出同一模型中对照的部分比较：简并得分、关闭一部分簇与关闭全部簇的差距、可失去且能承载该事实的簇，以及有两个这样的簇的事实比例，相对于随机划分；对和最小集合相对于随机神经元和同等活跃神经元。差距需要两个簇；它基于在所有模型中都有差距的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Every file in it is read as what it is; what cannot be read is left out and listed afterwards, with file, line and reason.</source>
   <translation>其中每个文件都按其类型读取；无法读取的会略过，并在之后连同文件、行号和原因列出。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>Every finished result had been saved before.</source>
   <translation>每个完成的结果此前都已保存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Every language's neurons, as on screen</source>
   <translation>每种语言的神经元，与屏幕所示相同</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Every model is asked the same facts. A fact counts in a language if every model knows it there: its answer ranks first among those of its relation. Nothing else decides which facts count. Where a model does not know a fact, it is not searched there, and its row has no figures.</source>
   <translation>每个模型都被询问同样的事实。若每个模型在某种语言中都知道一个事实（其答案在该关系的答案中居首），该事实在该语言中计入。此外没有别的决定哪些事实计入。模型不知道的事实不在那里搜索，其行没有数字。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Every neuron of every prompt</source>
   <translation>每个提示的每个神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Every run is kept with its settings. Put an older one on the map again, or compare two.</source>
   <translation>每次运行都连同设置保存。可将较早的一次重新放到图上，或比较两次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Every setting of the recipe</source>
   <translation>配方的每项设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Everything else is found by its name with the command palette.</source>
   <translation>其他一切都可用命令面板按名称找到。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Everything in it is saved as it comes.</source>
   <translation>其中的所有内容随时自动保存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Everything in it was saved as it came.</source>
   <translation>其中的一切在产生时都已保存。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Everything is measured on prompts that nothing was located on, and on their perturbations. Printed ones are those of arXiv 2402.13731: an inner word becomes '[REPLACED]', '[ADDED]' is put between words, an inner word goes. Natural ones are a typing error in one inner word, a synonym from the program's own table, a neutral sentence before the query, and another prompt of the same relation that nothing is located on. Subject, numbers, the answer's place and the words next to it are never touched. Each is drawn by the seed, the fact, the language and the kind. A prompt that cannot be perturbed in a way is left out there, and the share is given.</source>
   <translation>一切都在没有用来定位的提示及其扰动上测量。论文的扰动取自 arXiv 2402.13731：一个内部词变为“[REPLACED]”，词间加入“[ADDED]”，去掉一个内部词。自然的扰动是一个内部词中的打字错误、取自程序自带表的同义词、查询前的一个中性句子，以及同一关系中没有用来定位的另一提示。主语、数字、答案的位置及其邻近的词从不改动。每次由种子、事实、语言和种类抽取。无法以某种方式扰动的提示在那里略去，并给出其比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Everything is on.</source>
   <translation>全部开着。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Everything is saved as it comes; this writes it under another name</source>
   <translation>所有内容随时自动保存；这里另存为别的名称</translation>
  </message>
  <message>
   <location filename="../../kn_studio/workspace.py" />
   <source>Everything that was finished is here.</source>
   <translation>已完成的内容都在这里。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Evidence: {heading}</source>
   <translation>证据：{heading}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Evolvability: which neurons can learn new facts</source>
   <translation>可演化性：哪些神经元能学会新事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Exists in</source>
   <translation>存在于</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Expected of random {word}, as many in every layer.</source>
   <translation>各层同样多的随机{word}的预期。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <location filename="../../kn_studio/sample_experiments.py" />
   <source>Experiment</source>
   <translation>实验</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Experiments</source>
   <translation>实验</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <location filename="../../kn_studio/window_actions.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Export a figure</source>
   <translation>导出图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Export a run</source>
   <translation>导出运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Export a table</source>
   <translation>导出表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>Export it when the first units are finished.</source>
   <translation>请在最初的单元完成后导出。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Export neurons</source>
   <translation>导出神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Export table</source>
   <translation>导出表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>Export …</source>
   <translation>导出 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Export: {title}</source>
   <translation>导出：{title}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>F1 of right claims</source>
   <translation>真断言的 F1</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>F1 of wrong claims</source>
   <translation>假断言的 F1</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>F1 wrong</source>
   <translation>错误 F1</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>F1, right</source>
   <translation>F1，真</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>F1, wrong</source>
   <translation>F1，假</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>F11 or Shift+F11</source>
   <translation>F11 或 Shift+F11</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/fact_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Fact</source>
   <translation>事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Fact by fact</source>
   <translation>逐个事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fact checking asks for a right and a wrong object of each fact, the wrong one an object of the same relation. The AUROC is how often the score of a right claim, log P (mean over tokens) to begin with, exceeds that of a wrong one. A group's AUROC is the mean over its kinds.</source>
   <translation>事实核查询问每个事实的一个正确宾语和一个错误宾语，后者是同一关系的宾语。AUROC 是真断言的得分（首先是 log P，对词元取均值）高于假断言的频率。一组扰动的 AUROC 是其各种类的均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>Fact {number} of {limit}</source>
   <translation>{limit} 个事实中的第 {number} 个</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fact-checking: do neurons tell right claims from wrong ones</source>
   <translation>事实核查：神经元能否区分真假断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Factor</source>
   <translation>倍数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/runs_table.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Facts</source>
   <translation>事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Facts (*.csv *.tsv *.jsonl *.json *.parquet *.zip *.txt);;All files (*)</source>
   <translation>事实 (*.csv *.tsv *.jsonl *.json *.parquet *.zip *.txt);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts are checked by neurons too. For each relation and language they are found on train facts, which are drawn beside the measured ones, share no subject with them and are never measured: neurons that more than a share t of as many of these facts located as the most frequent one (KN), members of their pairs that pass the rule (DKN), and members of their closest pairs that do not (closest pairs; no degenerate ones by the rule). Four train facts of five name the neurons, the fifth chooses t; a relation in which fewer than five facts have such neurons is not checked by them. A claim's score is the mean over these neurons of their attribution to the claimed object, or of their activation with the object written out, read in each query as it stands. Beside it stand log P on the same claims, and ten random sets of as many neurons of the same layers. The wrong object of a fact is a right one of another measured fact, so that nothing learned on train facts can tell it.</source>
   <translation>事实也用神经元核查。对每种关系和语言，神经元在训练事实上找到；训练事实在被测事实之外抽取，与它们没有共同的主语，也从不被测量：被定位的事实数超过最常见神经元的 t 份额的神经元（KN）、这些事实中通过规则的对的成员（DKN），以及未通过的最接近的对的成员（最接近的对；按规则不是简并的）。每五个训练事实中四个指出神经元，第五个选择 t；有这类神经元的事实少于五个的关系不用它们核查。断言的得分是这些神经元对所称宾语的归因的均值，或写出宾语时其激活的均值，就在每个查询中读取。旁边是同样断言的 log P，以及同层同样多神经元的十个随机集合。一个事实的错误宾语是另一个被测事实的正确宾语，因此在训练事实上学到的东西无法识别它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Facts behind the mean</source>
   <translation>均值背后的事实数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts by name</source>
   <translation>指定的事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts dated in these alone are drawn, as 2012-2018; none named: of any date or none.</source>
   <translation>只抽取这些年份的事实，如 2012-2018；不写则不论有无日期。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Facts from</source>
   <translation>事实来自</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Facts in this language</source>
   <translation>这种语言的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>Facts measured so far ({partial}): {count}.</source>
   <translation>至今已测量的事实（{partial}）：{count}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Facts of other relations about other subjects.</source>
   <translation>关于其他主语的其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Facts of the relation</source>
   <translation>该关系的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Facts of the same relation about other subjects.</source>
   <translation>关于其他主语的同一关系的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts of the same relation, and as many of other ones.</source>
   <translation>同一关系的事实，以及同样多的其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts of this data set alone are drawn; none named: of all.</source>
   <translation>只抽取此数据集的事实；不写则为全部。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts that are learnt together.</source>
   <translation>一起学习的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Facts that this share is of</source>
   <translation>该比例所依据的事实数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts whose languages share no neuron count as not edited, in LIKN and in its controls; 'edited' is the share of facts that were, and 'LIKN, where there is one' the mean over these alone. No fact is left out for its outcome.</source>
   <translation>各语言没有共享神经元的事实在 LIKN 及其对照中计为未编辑；“已编辑”是被编辑的事实的比例，“LIKN，存在时”只是这些事实的均值。没有事实因其结果被略去。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with a DKN</source>
   <translation>有 DKN 的事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with clusters</source>
   <translation>有簇的事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with one</source>
   <translation>有集合的事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with one that stands out</source>
   <translation>有突出集合的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Facts …</source>
   <translation>事实 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Faint neurons stay faint, but can be seen</source>
   <translation>弱神经元仍然较弱，但看得见</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>False alarms</source>
   <translation>误报</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Faroese</source>
   <translation>法罗语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>Fewer than two clusters leave nothing to draw random partitions like.</source>
   <translation>少于两个簇时，没有可供仿照的随机划分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/reporting.py" />
   <source>Figure</source>
   <translation>指标</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>Figures</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Figures are of test claims, half of them wrong, with intervals over subjects; all facts that were drawn count, known or not. 'Checker' is what is said with the scorer in use, or not said where it refuses to judge. 'Always right' calls every claim right: any F1 of right claims near its 0.667 is no achievement.</source>
   <translation>数字来自测试断言，其中一半为假，区间以主语为单位；抽取的所有事实都计入，不论已知与否。“核查器”是用使用中的得分所说的，拒绝判断时则不说。“总判为真”把每条断言都判为真：真断言的 F1 若接近其 0.667，就不算成绩。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Figures in the report of {session}</source>
   <translation>{session} 报告中的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Figures of</source>
   <translation>数字依据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Figures of each relation</source>
   <translation>各关系的数据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Figures of the report</source>
   <translation>报告的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Figures of the report …</source>
   <translation>报告的图 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Figures of the report, in their order</source>
   <translation>报告的图，按顺序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Figures …</source>
   <translation>导出数字 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>Figures: means over all sentences of this fact.</source>
   <translation>数字：此事实所有句子的均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>Figures: means over other sentences of this fact than step 1 shows.</source>
   <translation>数字：此事实其他句子（不是第 1 步中的那句）的均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Figures: means over the sentences that the rewrite is made with.</source>
   <translation>数字：改写所用句子的均值。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/change.py" />
   <source>Figures: means over {n} sentences that the rewrite never sees.</source>
   <extracomment>For one: Figures: of {n} sentence that the rewrite never sees.</extracomment>
   <translation>
    <numerusform>数字：改写从未见过的 {n} 个句子的均值。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Fill it in, or take the language out.</source>
   <translation>请填写，或移出该语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Fill it in.</source>
   <translation>请填写。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Find a fact or a neuron</source>
   <translation>查找事实或神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Find a fact, or type one</source>
   <translation>查找事实，或输入一个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Find a language</source>
   <translation>查找语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/relation_picker.py" />
   <source>Find a relation</source>
   <translation>查找关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Find anything</source>
   <translation>查找任何内容</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Fingerprint</source>
   <translation>指纹</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Finnish</source>
   <translation>芬兰语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>First rows of the table</source>
   <translation>表格的前几行</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Fit it again on this model.</source>
   <translation>请在此模型上重新拟合。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Fit it again.</source>
   <translation>请重新拟合。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fit reached its goal</source>
   <translation>拟合达到目标</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fits a change of the value vectors until the new answers lead, and holds other answers where they are.</source>
   <translation>拟合值向量的改变，直到新答案领先，并使其他答案保持不变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Fits narrowly: {needs}, {on}. Smaller batches are taken where needed.</source>
   <translation>勉强装得下：{needs}，{on}。需要时使用更小的批次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Fits: {needs}, {on}.</source>
   <translation>装得下：{needs}，{on}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fitted</source>
   <translation>拟合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fitted the value vectors of {which} on {prompts} ({pairs}){end}.</source>
   <translation>用{prompts}拟合了{which}的值向量（{pairs}）{end}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Fitting</source>
   <translation>正在拟合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fitting {which}</source>
   <translation>拟合{which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour.py" />
   <source>Five minutes to look around</source>
   <translation>五分钟随便看看</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Flat input</source>
   <translation>扁平输入</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Flips</source>
   <translation>翻转</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Flips, typed</source>
   <translation>翻转，同类候选</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/lamps.py" />
   <source>Floors of switches</source>
   <translation>一层层的开关</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fluctuation</source>
   <translation>波动</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fluctuation is log P of the answer to the perturbed query less that to the clean one, in nats; below 0 the perturbation hurts. Its difference in differences is the fluctuation with neurons edited less that of the unedited model on the same queries: below 0, the edit makes the answer waver more. Logarithms keep a fact that an edit all but erases from looking steady, as it would on the scale of probabilities. Neurons are suppressed (times 0) and enhanced (times 1.5, 2 and 4).</source>
   <translation>波动是对扰动查询的答案的 log P 减去对干净查询的，单位 nat；低于 0 表示扰动有害。其双重差分是编辑神经元时的波动减去未编辑模型在同样查询上的波动：低于 0 表示编辑使答案更摇摆。用对数可避免被编辑几乎抹去的事实看起来稳定，而在概率尺度上会这样。神经元被抑制（乘 0）和增强（乘 1.5、2 和 4）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Fluctuation under the edit less that of the unedited model, in nats; {kind}.</source>
   <translation>编辑下的波动减去未编辑模型的波动，单位 nat；{kind}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Fluctuation: {kind}</source>
   <translation>波动：{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Fold or unfold: {title}</source>
   <translation>收起或展开：{title}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Fold or unfold: {windowtitle}</source>
   <translation>收起或展开：{windowtitle}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/rail.py" />
   <source>Fold the rail</source>
   <translation>收起导航栏</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/rail.py" />
   <source>Fold the rail to its icons</source>
   <translation>把导航栏收成图标</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Folder for the run</source>
   <translation>运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <source>Folder of a run</source>
   <translation>运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Follows the neurons from the prompt with a word blanked out to the whole prompt, for word after word.</source>
   <translation>逐个词地进行：跟踪神经元从挖去一个词的提示变到完整提示的过程。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Follows the neurons from zero to what they are, as knowledge neurons were first found.</source>
   <translation>跟踪神经元从零变到其实际值的过程；最早的知识神经元就是这样找到的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>For comparison by eye alone. {told}</source>
   <translation>仅供目测比较。{told}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>For each neuron one of its layer that is about as active.</source>
   <translation>对每个神经元取同层中活跃程度相近的一个。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>For each relation, neurons are kept that were found for more than a share t of as many train facts as the most frequent neuron (arXiv 2308.13198): located ones by AMIG; degenerate ones, which are members of pairs among a fact's ten strongest neurons, neither of which is needed alone while both together are; and shared ones, which all languages of the recipe keep for the relation. Pairs pass the thresholds of the published code (T_low 20 %, T_high 25 %) or, by the recipe's rule 'strict', 5 and 30 %; the checker's row counts facts with pairs by either. No pair is held against chance here: that is what the experiment 'degeneracy' does.</source>
   <translation>对每种关系，保留在训练集事实中出现次数超过最常见神经元的 t 倍的神经元 (arXiv 2308.13198)：定位的由 AMIG 得到；简并的是一个事实的十个最强神经元中某些对的成员，单独都不需要而合起来需要；共享的是配方的所有语言都为该关系保留的。对通过发表的代码的阈值（T_low 20 %，T_high 25 %），或按配方的规则“strict”通过 5 和 30 %；核查器一行统计按两者有对的事实。这里没有与偶然水平比较的对：那由“degeneracy”实验来做。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>For random neurons of the same layers.</source>
   <translation>同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>For you, and for whom you give the file to</source>
   <translation>给您自己，以及拿到文件的人</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>Forget</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Forget a mapping</source>
   <translation>删除映射</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Forget a template</source>
   <translation>删除模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Forget the model and give its memory back</source>
   <translation>卸载模型并释放其内存</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Forget your own template; what it replaced is asked again</source>
   <translation>删除您自己的模板；恢复使用原来的模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Forget {recent}</source>
   <translation>从列表移除 {recent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Forgetting the template</source>
   <translation>正在删除模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Forgotten: the model's structure is in force again.</source>
   <translation>已删除：重新按模型的结构处理。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Found among the neurons of run {run}, not of run {run2} on screen.</source>
   <translation>在运行 {run} 的神经元中找到，而不是屏幕上的运行 {run2}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Found out by itself</source>
   <translation>自动识别</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Found with another model, {model}.</source>
   <translation>用另一个模型找到：{model}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Four models: only an order that rises throughout can be told from chance.</source>
   <translation>四个模型：只有一直上升的次序才能与偶然区分。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Four models: only an order that rises throughout can be told from chance. English alone.</source>
   <translation>四个模型：只有一直上升的次序才能与偶然区分。仅英语。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Free some space, and import again.</source>
   <translation>请腾出空间后重新导入。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Free some space, or choose another disk.</source>
   <translation>请腾出空间，或选择另一个磁盘。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <source>Free some space; what was received is kept.</source>
   <translation>请腾出空间；已收到的会保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Free some space; what was saved before is kept.</source>
   <translation>请腾出一些空间；此前保存的内容都在。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>French</source>
   <translation>法语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>From</source>
   <translation>来自</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>From a file</source>
   <translation>来自文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>From a file …</source>
   <translation>来自文件 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>From a layer. Its inputs are the neurons</source>
   <translation>从一层开始。其输入就是神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>From language to language</source>
   <translation>从语言到语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>From language to language, suppressed</source>
   <translation>从语言到语言，抑制</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>From somewhere on the text is not {encoding} ({error}).</source>
   <translation>从某处起文本不是 {encoding} 编码（{error}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Full fine-tuning changes {neurons} more often than {others}.</source>
   <translation>全量微调改变{neurons}比改变{others}更频繁。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <location filename="../../kn_studio/window_keys.py" />
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Further answers</source>
   <translation>其他答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>GPT-2, {name}</source>
   <translation>GPT-2，{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Galician</source>
   <translation>加利西亚语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap</source>
   <translation>差距</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap above which AMIG adds nodes; 0 never adds any.</source>
   <translation>超过此差距时 AMIG 增加节点；0 则从不增加。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap between a part and all clusters off</source>
   <translation>关闭一部分簇与关闭全部簇的差距</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap, held out</source>
   <translation>差距，留出的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Gated</source>
   <translation>门控</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Gauss</source>
   <translation>高斯</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Gauss nodes on a path for each blanked word, more of them where the scores do not add up.</source>
   <translation>每个挖去的词一条路径，取高斯节点；得分之和对不上时再增加节点。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Georgian</source>
   <translation>格鲁吉亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>German</source>
   <translation>德语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Germany</source>
   <translation>德国</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Get its tokenizer again.</source>
   <translation>请重新获取其分词器。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Get its tokenizer and its config.json again, or choose another model.</source>
   <translation>请重新获取其分词器和 config.json，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Get mLAMA</source>
   <translation>获取 mLAMA</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Get mLAMA again …</source>
   <translation>重新获取 mLAMA …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Get mLAMA …</source>
   <translation>获取 mLAMA …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>Get the file on another computer and use “facts import FILE”, or leave out --offline.</source>
   <translation>请在另一台计算机上获取文件并用“facts import FILE”，或去掉 --offline。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Get the model's files again.</source>
   <translation>请重新获取模型的文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Get {title}</source>
   <translation>获取 {title}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Getting the code of {model}</source>
   <translation>正在获取 {model} 的代码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Give a code such as P36, or a name of your own such as capital.</source>
   <translation>请给出如 P36 的代码，或自己的名称如 capital。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Give a folder in Hugging Face layout or a Hub id like owner/name.{aliases}</source>
   <translation>请给出 Hugging Face 布局的文件夹，或 owner/name 形式的 Hub id。{aliases}</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Give a folder in Hugging Face layout.</source>
   <translation>请给出 Hugging Face 布局的文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>Give a folder that is new or empty.</source>
   <translation>请给出一个新的或空的文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Give a larger one.</source>
   <translation>请给出更大的。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Give all edits of the stack.</source>
   <translation>请给出全部编辑。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Give another factor.</source>
   <translation>请给出另一个倍数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Give another one.</source>
   <translation>请给出另一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Give each language once.</source>
   <translation>每种语言只给一次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Give it with --to.</source>
   <translation>请用 --to 给出。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Give its memory back</source>
   <translation>释放它的内存</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Give prompts of one or more facts.</source>
   <translation>请给出一个或多个事实的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Give prompts of other facts.</source>
   <translation>请给出其他事实的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Give subject, relation and object.</source>
   <translation>请给出主语、关系和宾语。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Give texts of some sentences.</source>
   <translation>请给出几句话的文本。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Give the answer in a language of the fact.</source>
   <translation>请用该事实的一种语言给出答案。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Give the answer that belongs at [Y].</source>
   <translation>请给出 [Y] 处的答案。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Give the answer that the model shall say.</source>
   <translation>请给出模型应说的答案。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>Give the folder of a model in Hugging Face layout.</source>
   <translation>请给出 Hugging Face 格式的模型文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Give the new answer in a language first.</source>
   <translation>请先给出一种语言的新答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Give the word that belongs in the slot.</source>
   <translation>请给出空位中的词。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Give the {name} first.</source>
   <translation>请先给出{name}。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>Give {each}.</source>
   <translation>请给出 {each}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>Giving the disk back what is free</source>
   <translation>正在归还空闲的磁盘空间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Go by the model's structure again</source>
   <translation>重新按模型的结构处理</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Go on and load</source>
   <translation>继续并加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Go on from the first missing prompt</source>
   <translation>从第一个缺少的提示继续</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Go on, or choose another folder.</source>
   <translation>请继续，或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Go to</source>
   <translation>转到</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Go to Neurons</source>
   <translation>转到神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Go to Start</source>
   <translation>转到开始页</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Go to the facts</source>
   <translation>转到事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Go to the threshold</source>
   <translation>转到阈值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Go to {title}</source>
   <translation>转到{title}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gradient × activation</source>
   <translation>梯度 × 激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Graph</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Greek</source>
   <translation>希腊语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Groups</source>
   <translation>组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups among equally active neurons, mean</source>
   <translation>同等活跃神经元中的组数，均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups among random neurons of the same layers, mean</source>
   <translation>同层随机神经元中的组数，均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups of every fact</source>
   <translation>每个事实的组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Groups of neurons by layer</source>
   <translation>按层排列的神经元组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups that pass, of them those that stand out in brackets</source>
   <translation>通过的组，括号内为其中突出的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Groups …</source>
   <translation>组 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Gujarati</source>
   <translation>古吉拉特语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>HF_HUB_OFFLINE is set where the program was started: the network is not touched.</source>
   <translation>启动程序的环境中设置了 HF_HUB_OFFLINE：不使用网络。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Haitian Creole</source>
   <translation>海地克里奥尔语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Half the maximum has half the colour</source>
   <translation>最大值的一半对应一半的颜色</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Han</source>
   <translation>汉字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Hangul</source>
   <translation>谚文</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>Hardly anything changes.</source>
   <translation>几乎没有变化。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Have larger models of a family more neurons that stand in for one another, above what chance gives?</source>
   <translation>同一系列的较大模型是否有更多互相替代的神经元，超过偶然水平？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Head</source>
   <translation>头部</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Hebrew</source>
   <translation>希伯来语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Held</source>
   <translation>仍成立</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Held out</source>
   <translation>留出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Held-out paraphrases, or the sentences that served; and how many</source>
   <translation>留出的改写句，还是用过的句子；以及有多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Hide the form</source>
   <translation>隐藏表单</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Hide the stations' list and the docks, or show them again</source>
   <translation>隐藏页面列表和侧栏，或重新显示</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Hierarchical</source>
   <translation>层次聚类</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>High contrast on or off</source>
   <translation>开启或关闭高对比度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>High contrast where the desktop asks for it</source>
   <translation>桌面要求时使用高对比度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Hindi</source>
   <translation>印地语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Hits</source>
   <translation>命中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Home, End</source>
   <translation>Home、End</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>How active a neuron is, whatever that does to the answer: to compare with.</source>
   <translation>只看神经元有多活跃，不管它对答案有何作用：用于比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>How busy</source>
   <translation>活跃度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>How far</source>
   <translation>程度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>How it is asked for an answer</source>
   <translation>如何向它询问答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>How it is done</source>
   <translation>如何进行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>How lasting</source>
   <translation>持久程度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/change_page.py" />
   <source>How likely the model finds both answers</source>
   <translation>模型认为两个答案的可能性</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>How likely the model finds it</source>
   <translation>模型认为它有多可能</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/backup_page.py" />
   <location filename="../../kn_studio/stage/turn_off_page.py" />
   <source>How likely the right answer is</source>
   <translation>正确答案的可能性</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>How likely the verdict is right, by the calibration</source>
   <translation>按校准，判定正确的可能性</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>How long a cluster lives</source>
   <translation>簇存续多久</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>How long a cluster lives: the ratio of its distances, or their difference</source>
   <translation>簇存续多久：其距离之比，或之差</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>How long it takes was not measured yet.</source>
   <translation>尚未测量需要多长时间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>How many</source>
   <translation>数量</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many are edited, or read where claims are checked by them.</source>
   <translation>编辑多少个；用来核查断言时则为读取多少个。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many are trained; 0 where the arm has none.</source>
   <translation>训练多少个；该组没有时为 0。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>How many facts</source>
   <translation>多少事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many facts are drawn, by the seed and never by an outcome.</source>
   <translation>抽取多少个事实：由种子决定，从不由结果决定。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many facts are drawn; a right and a wrong claim is made of each.</source>
   <translation>抽取多少个事实；每个事实做一条真断言和一条假断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>How many neurons are shared</source>
   <translation>共享多少神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many neurons every method may name where sizes are equal.</source>
   <translation>规模相等时每种方法可指出多少个神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many neurons the arm changes.</source>
   <translation>该组改变多少个神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many numbers are trained.</source>
   <translation>训练多少个数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <source>How many processes compute; the rows are the same</source>
   <translation>由多少个进程计算；各行结果相同</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>How many random sets of the same sizes in each layer would share</source>
   <translation>各层大小相同的随机集合会共享多少</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many sets the clusterings may test.</source>
   <translation>聚类可测试多少个集合。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many sets the search for minimal sets may test.</source>
   <translation>搜索最小集合时可测试多少个集合。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>How many times the new answer's embedding</source>
   <translation>乘以新答案嵌入的倍数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>How many times the old answer's embedding</source>
   <translation>乘以旧答案嵌入的倍数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>How many two random sets with as many neurons in each layer share, and P(at least so many)</source>
   <translation>各层神经元数相同的两个随机集合会共享多少，以及 P（至少这么多）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How much</source>
   <translation>多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>How much it carries the answer</source>
   <translation>它对答案的承载程度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>How much likelier than usual</source>
   <translation>比平常可能多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>How much of the answer comes from each word: every word is covered once.</source>
   <translation>答案有多少来自每个词：每个词被遮住一次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How much was tested</source>
   <translation>测试了多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How often a random partition scores as high</source>
   <translation>随机划分得分同样高的频率</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How often a right claim scores above a wrong one; 0.5 is chance.</source>
   <translation>真断言得分高于假断言的频率；0.5 为偶然。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How often the score of a right claim exceeds that of a wrong one; 0.5 is chance.</source>
   <translation>真断言的得分高于假断言的频率；0.5 为偶然。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How often the strongest of a whole random draw is as strong (corrected)</source>
   <translation>整次随机抽取中最强者同样强的频率（已校正）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>How picky</source>
   <translation>挑选严格程度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>How the claim is given</source>
   <translation>断言的给出方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_look_button.py" />
   <source>How the map is drawn</source>
   <translation>图的绘制方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_look_button.py" />
   <source>How the map is drawn: {ways}</source>
   <translation>图的绘制方式：{ways}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>How the next search goes, and the searches that are kept</source>
   <translation>下一次搜索如何进行，以及保留的搜索</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>How well each score tells right claims from wrong ones</source>
   <translation>各得分区分真假断言的好坏</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>How well the score tells right claims from wrong ones</source>
   <translation>该得分区分真假断言的能力</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How well the size of the change tells the fact's prompts from those of other relations; 0.5 is chance.</source>
   <translation>变化的大小区分该事实的提示与其他关系的提示的好坏；0.5 为偶然。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Hungarian</source>
   <translation>匈牙利语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>I accept the licence {licence}</source>
   <translation>我接受许可 {licence}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>I have the file …</source>
   <translation>我已有文件 …</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>IG from zero, as published</source>
   <translation>从零开始的 IG，按发表的做法</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Icelandic</source>
   <translation>冰岛语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Ido</source>
   <translation>伊多语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>If it was moved, open it where it is now; else take the run off the list.</source>
   <translation>若已移动，请在现在的位置打开；否则请把该运行从列表中移除。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Import a data set's folder</source>
   <translation>导入数据集的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/sample_facts.py" />
   <source>Import facts</source>
   <translation>导入事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Import facts of another relation.</source>
   <translation>请导入另一种关系的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Import file …</source>
   <translation>导入文件 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Import folder …</source>
   <translation>导入文件夹 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>Import some, or choose other languages.</source>
   <translation>请导入一些，或选择其他语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Import the archive or its folder from this computer instead</source>
   <translation>改为从这台计算机导入压缩包或其文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/restoring.py" />
   <source>Import the data set again.</source>
   <translation>请重新导入该数据集。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Import {name}</source>
   <translation>导入 {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Import {n} files</source>
   <extracomment>For one: Import {n} file</extracomment>
   <translation>
    <numerusform>导入 {n} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Import …</source>
   <translation>导入 …</translation>
  </message>
  <message>
   <location filename="../../engine/libraries.py" />
   <source>Importing torch and transformers</source>
   <translation>正在导入 torch 和 transformers</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>In '{language}' the sentence '{text}' {fault}.</source>
   <translation>{language}中的句子“{text}”{fault}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>In '{language}' the {name} holds a slot.</source>
   <translation>{language}中的 {name} 含有空位。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>In '{language}' the {name} is empty.</source>
   <translation>{language}中的 {name} 是空的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>In both runs</source>
   <translation>两次运行都有</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In each language, of the same relation and of others.</source>
   <translation>每种语言中同一关系的和其他关系的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>In each layer the neuron with the highest score stands first</source>
   <translation>每一层中得分最高的神经元排在最前</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In each model the strongest neurons of a fact by AMIG are searched for pairs, minimal sets and clusters as in the experiment 'degeneracy', with the same thresholds, controls and random partitions in every model; random neurons have fewer draws, for their counts alone. More neurons alone give more pairs and clusters, so there are two budgets: as many candidates in every model, and the same share of every model's neurons. A share below two neurons or above the limit is cut to it, and such a model is left out where equal shares are compared.</source>
   <translation>在每个模型中，按 AMIG 最强的神经元像“degeneracy”实验一样搜索对、最小集合和簇，每个模型的阈值、对照和随机划分都相同；随机神经元的抽取较少，只用于其计数。仅神经元更多就会有更多的对和簇，因此有两种预算：每个模型同样多的候选，以及占每个模型神经元同样的比例。不足两个神经元或超过上限的比例会被截断，这样的模型在比例相等的比较中略去。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>In front of the head; empty: none, or part of it</source>
   <translation>在头部之前；留空：没有，或是其一部分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>In how many languages it has labels</source>
   <translation>有多少种语言的标签</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>In how many sentences</source>
   <translation>在多少句子中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In nats a token; sentences that no fact is in.</source>
   <translation>每词元的 nat 数；不含任何事实的句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>In the Inspector</source>
   <translation>检查器中的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>In the Inspector: {neuron}</source>
   <translation>检查器中的：{neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>In the library</source>
   <translation>事实库中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>In use elsewhere</source>
   <translation>在别处使用中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Indonesian</source>
   <translation>印度尼西亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Inspector</source>
   <translation>检查器</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/telling.py" />
   <source>Install KN Studio again, or make the demo with packaging/demo_session.py.</source>
   <translation>请重新安装 KN Studio，或用 packaging/demo_session.py 制作示例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/missing_fonts.py" />
   <source>Install a font that has them, such as {fonts}, and start the program again.</source>
   <translation>请安装含有这些字符的字体，例如 {fonts}，然后重新启动程序。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Install accelerate (the extra 'gpu' of kn-studio), or choose a single device.</source>
   <translation>请安装 accelerate（kn-studio 的附加项“gpu”），或选择单个设备。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Interacting neurons</source>
   <translation>有交互作用的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Interaction</source>
   <translation>交互作用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Interface language</source>
   <translation>界面语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Interlingua</source>
   <translation>国际语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>Intersections</source>
   <translation>交集</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Intervals are 95 % bootstrap intervals; whole relations are drawn, and with fewer than five, facts, so that they hold for those relations only. Claims are judged one by one, without a correction for their number, on the facts that the model knows in every language that is measured; all facts stand beside.</source>
   <translation>区间是 95 % 自助法区间；抽取整个关系，少于五个时抽取事实，因此只对这些关系成立。断言逐条判定，不为其数目做校正，基于模型在测量的每种语言中都知道的事实；全部事实并列给出。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Intervals are 95 % bootstrap intervals; whole relations are drawn, as facts of one relation are no independent draws. With few relations they are too narrow rather than too wide; with fewer than five, facts are drawn, and the intervals hold for those relations only. Claims are judged one by one, without a correction for their number. No fact is left out for its outcome; figures are given for the facts that the model knows in every language used, and for all.</source>
   <translation>区间是 95 % 自助法区间；抽取整个关系，因为同一关系的事实不是独立的抽取。关系少时区间偏窄而不是偏宽；少于五个关系时抽取事实，区间只对这些关系成立。断言逐条判定，不为其数目做校正。没有事实因其结果被略去；数字分别给出模型在所有所用语言中都知道的事实和全部事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Inverse</source>
   <translation>倒数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Irish</source>
   <translation>爱尔兰语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/change_page.py" />
   <source>Is this true, as far as the model knows?</source>
   <translation>就模型所知，这是真的吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>It came to its end: nothing is missing.</source>
   <translation>它已运行完毕，没有缺少任何内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It came with the program.{made}</source>
   <translation>随程序提供。{made}</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>It can be loaded as it is.</source>
   <translation>可以直接加载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>It can be stopped, and goes on where it was stopped.</source>
   <translation>可以停止，之后从停止处继续。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>It can go on when “{job}” has ended.</source>
   <translation>“{job}”结束后可以继续。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>It fills in a masked word</source>
   <translation>它填补被遮住的词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>It fills in a masked word and sees both sides of it.</source>
   <translation>它填补被遮住的词，能看到其两侧。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>It goes on with a text</source>
   <translation>它续写文本</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>It goes on with a text and sees only what stands before.</source>
   <translation>它续写文本，只看到前面的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>It has a row for each word piece</source>
   <translation>每个词片对应一行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/sessions.py" />
   <source>It has given no sign of life for a while: if it is not open there any more, take it over.</source>
   <translation>那里已有一段时间没有动静：如果会话在那里已不再打开，可以接管它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>It has no settings.</source>
   <translation>它没有设置。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>It has: {known}.</source>
   <translation>它有：{known}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/base.py" />
   <source>It has: {names}.</source>
   <translation>它有：{names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>It has: {spoken}.</source>
   <translation>它有：{spoken}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>It is a folder or an archive.</source>
   <translation>这是文件夹或压缩包。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It is a link.</source>
   <translation>这是链接。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>It is a small model that was shown facts about countries, cities and elements, and nothing else.</source>
   <translation>这是一个小模型，只给它看过关于国家、城市和元素的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>It is asked as it was, without the rewrite of step 6.</source>
   <translation>问的是原来的模型，不含第 6 步的改写。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is empty.</source>
   <translation>它是空的。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It is encrypted; unpack the archive first.</source>
   <translation>它已加密；请先解压压缩包。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>It is known where '{model_type}' models have their neurons, so no mapping is kept for them.</source>
   <translation>“{model_type}”模型的神经元位置是已知的，因此不保留映射。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>It is loaded.</source>
   <translation>它已加载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>It is loaded: unload it first.</source>
   <translation>它已加载：请先卸载。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>It is no regular file.</source>
   <translation>这不是普通文件。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not a data file.</source>
   <translation>这不是数据文件。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not in any format that is known.</source>
   <translation>它不属于任何已知格式。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not in any format that is known; for a table of facts it lacks {lacking}.</source>
   <translation>它不属于任何已知格式；作为事实表格，它缺少 {lacking}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not in the format {key}.</source>
   <translation>它不是 {key} 格式。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>It is on the map itself.</source>
   <translation>图上显示的正是它。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It is packed in a way that cannot be read here; unpack the archive first.</source>
   <translation>它的压缩方式在此无法读取；请先解压压缩包。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>It is running: stop it first.</source>
   <translation>它正在运行：请先停止。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>It is the first figure.</source>
   <translation>这已是第一张图。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>It is the last figure.</source>
   <translation>这已是最后一张图。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>It lies in {folder}.</source>
   <translation>它在 {folder} 中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>It may have been trimmed.</source>
   <translation>它可能已被清除。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>It may have been undone.</source>
   <translation>它可能已被撤销。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It never judges.</source>
   <translation>它从不判定。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It never judges: {refusal}</source>
   <translation>它从不判定：{refusal}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>It passed and is kept for every '{model_type}' model.</source>
   <translation>测试通过，并为每个“{model_type}”模型保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>It says below where it comes from.</source>
   <translation>图下注明了出处。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>It stops after the step in work; what was finished is kept.</source>
   <translation>它在当前步骤后停止；已完成的部分保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_figures.py" />
   <source>It was calibrated on {relation} alone: its figures are those of the whole.</source>
   <translation>只用 {relation} 校准：整体的数据就是它的数据。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>It was made by another version of the program.</source>
   <translation>它由程序的另一个版本生成。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It was not tried on unseen claims. {reason}</source>
   <translation>没有在未见断言上试过。{reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>It was not tried: the setting weights=both does.</source>
   <translation>未尝试：设置 weights=both 会做。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>It would run with all your rights. Read it first: {files}. This is for exactly the revision {revision}; another one asks again.</source>
   <translation>它会以您的全部权限运行。请先阅读：{files}。这只针对修订版本 {revision}；换了版本会再次询问。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It would unpack to {compress_size} times its size, as no table does.</source>
   <translation>解压后会是原大小的 {compress_size} 倍，没有表格会这样。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It would unpack to {file_size} GB, more than the {largest} GB that are read.</source>
   <translation>解压后为 {file_size} GB，超过可读取的 {largest} GB。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Italian</source>
   <translation>意大利语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Its first item is the hidden state</source>
   <translation>其第一项是隐藏状态</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Its first line names the columns: {columns},language.</source>
   <translation>其第一行写明各列：{columns},language。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Its layers</source>
   <translation>它的层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Its map as it was last seen</source>
   <translation>上次看到的图</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>Its name leads out of the archive.</source>
   <translation>它的名称指向压缩包之外。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Its place among the answers</source>
   <translation>它在答案中的位次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Its score lies between right and wrong claims.</source>
   <translation>它的得分在真假断言之间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Jaccard</source>
   <translation>Jaccard</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Japanese</source>
   <translation>日语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Japanese (Shift JIS)</source>
   <translation>日文 (Shift JIS)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Javanese</source>
   <translation>爪哇语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Jobs and runs of this session</source>
   <translation>此会话的任务和运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Judged</source>
   <translation>已判定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Judges {spot} %, of which {spot2} % wrongly.</source>
   <translation>判定 {spot} %，其中 {spot2} % 错误。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL divergence in nats at the answers of facts of other relations, where the edit was made; less is better.</source>
   <translation>其他关系事实的答案处的 KL 散度，单位 nat，在编辑所用的语言中；越小越好。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL divergence in nats at the answers of other facts of the relation, where the edit was made.</source>
   <translation>该关系其他事实的答案处的 KL 散度，单位 nat，在编辑所用的语言中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>KL random</source>
   <translation>随机 KL</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL, other relations</source>
   <translation>KL，其他关系</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL, same relation</source>
   <translation>KL，同一关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>KN Studio's own</source>
   <translation>KN Studio 自有设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>KN Studio; names of places: Unicode CLDR</source>
   <translation>KN Studio；地名：Unicode CLDR</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KN without these</source>
   <translation>除去这些的 KN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KN: equally active</source>
   <translation>KN：同等活跃</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KN: random neurons</source>
   <translation>KN：随机神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Kana</source>
   <translation>假名</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kannada</source>
   <translation>卡纳达语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kazakh</source>
   <translation>哈萨克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Keep a template</source>
   <translation>保留模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>Keep as my own</source>
   <translation>另存为我的模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Keep it in the library</source>
   <translation>保留在事实库中</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Keep one of the two.</source>
   <translation>请只保留其中一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Keep only facts that have labels in all the languages chosen here</source>
   <translation>只保留具有此处所选全部语言标签的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Keep the templates</source>
   <translation>保留这些模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Keeping the fact</source>
   <translation>正在保留事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Keeping the template</source>
   <translation>正在保留模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Keeping the templates</source>
   <translation>正在保留模板</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Kept</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Kept searches</source>
   <translation>已保存的搜索</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Kept, other relations</source>
   <translation>保持，其他关系</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Kept, same relation</source>
   <translation>保持，同一关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Keys with commas between: what is computed; none named: all of them.</source>
   <translation>以逗号分隔的键：要计算的组别；不写则为全部。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Khmer</source>
   <translation>高棉语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Knowledge Neurons (data_all.json)</source>
   <translation>Knowledge Neurons (data_all.json)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Knowledge neurons</source>
   <translation>知识神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>Known</source>
   <translation>已知</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Known by guessing</source>
   <translation>猜测可得</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Known facts</source>
   <translation>已知事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>Known facts measured so far ({partial}): {count}.</source>
   <translation>至今已测量的已知事实（{partial}）：{count}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Known facts that must stay.</source>
   <translation>必须保持的已知事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Known facts: {known}. All facts: {every}.</source>
   <translation>已知事实：{known}。全部事实：{every}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Known facts: {known}; over trainings: {trainings}. All facts: {every}.</source>
   <translation>已知事实：{known}；对训练：{trainings}。全部事实：{every}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known in all asked languages</source>
   <translation>在所有询问的语言中已知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known in any language</source>
   <translation>在任一语言中已知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known in {english}</source>
   <translation>{english}中已知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known or not</source>
   <translation>已知或未知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Korean</source>
   <translation>韩语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Korean (EUC-KR)</source>
   <translation>韩文 (EUC-KR)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kurdish</source>
   <translation>库尔德语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kyrgyz</source>
   <translation>柯尔克孜语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN carry a rewrite (Dai et al.) into languages left out better than as many of one language's neurons.</source>
   <translation>LIKN 比同样多的单一语言神经元更能把改写 (Dai et al.) 带到未用语言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN carry a suppression into languages left out better than as many of one language's neurons.</source>
   <translation>LIKN 比同样多的单一语言神经元更能把抑制带到未用语言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN lie later than the neurons of single languages.</source>
   <translation>LIKN 所在的层比单一语言的神经元更靠后。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN, where there is one</source>
   <translation>LIKN，存在时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>LLaMA2, {name}</source>
   <translation>LLaMA2，{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>LLaMA2-7B, {name}</source>
   <translation>LLaMA2-7B，{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Ladder of sizes …</source>
   <translation>规模阶梯 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Lang.</source>
   <translation>语言数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <location filename="../../kn_studio/panels/type_form.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Language of the search</source>
   <translation>搜索的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Language of the table</source>
   <translation>表格的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Language of this part</source>
   <translation>此部分的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Language, in any name</source>
   <translation>语言，任何名称</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Language-specific neurons need prompts in at least two languages.</source>
   <translation>语言特有神经元需要至少两种语言的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/runs_table.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/widgets/chips.py" />
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Languages</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Languages in which the answer ranks first</source>
   <translation>答案排第一的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages side by side</source>
   <translation>各语言并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Languages that a fact must exist in</source>
   <translation>事实必须具备的语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Languages that nothing is located or fitted in, only measured.</source>
   <translation>不用来定位或拟合、只用来测量的语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Languages to choose from</source>
   <translation>可选的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages: effects …</source>
   <translation>语言：效果 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages: neurons …</source>
   <translation>语言：神经元 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages: relation …</source>
   <translation>语言：关系 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Lao</source>
   <translation>老挝语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Large pointer on or off</source>
   <translation>开启或关闭大指针</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Larger type</source>
   <translation>放大文字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Largest difference</source>
   <translation>最大差异</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Largest less smallest</source>
   <translation>最大减最小</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Last import</source>
   <translation>上次导入</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Last matrix of the head</source>
   <translation>头部的最后一个矩阵</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Last norm</source>
   <translation>最后的归一化</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Latin</source>
   <translation>拉丁语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Latvian</source>
   <translation>拉脱维亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>Lay over each other</source>
   <translation>叠在一起</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Lay the map of another run beside this one</source>
   <translation>把另一次运行的图放在此图旁边</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Layer</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>Layer {group}</source>
   <translation>第 {group} 层</translation>
  </message>
  <message>
   <location filename="../../engine/word_attribution.py" />
   <source>Layer {group} done</source>
   <translation>第 {group} 层已完成</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>Layer {layer} done</source>
   <translation>第 {layer} 层已完成</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Layers</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Layers can be skipped</source>
   <translation>可以跳过层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Layers give a tuple</source>
   <translation>层返回元组</translation>
  </message>
  <message>
   <location filename="../../engine/neurons.py" />
   <source>Layers go from 0 to {layers}, neurons from 0 to {width}.</source>
   <translation>层从 0 到 {layers}，神经元从 0 到 {width}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Layers of this model share their down-projection, so an edit of one neuron would change several.</source>
   <translation>此模型的各层共用下投影，编辑一个神经元会改变几个。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Least</source>
   <translation>最小</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Leave</source>
   <translation>离开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Leave it as it is</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Leave it out</source>
   <translation>去掉它</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/chosen_arms.py" />
   <source>Leave out --arms.</source>
   <translation>请去掉 --arms。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Leave the demo</source>
   <translation>离开示例</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Leave the settings as they are.</source>
   <translation>请保持设置不变。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Left out</source>
   <translation>略去</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Left out for the budget.</source>
   <translation>因预算而略去。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/verification.py" />
   <source>Left out, since forward passes of their own gave other values: {wrong}.</source>
   <translation>因单独的前向传递得出其他数值而略去：{wrong}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Left, right, pages</source>
   <translation>左、右、翻页键</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <location filename="../../kn_studio/widgets/shared_legend.py" />
   <source>Legend of the map</source>
   <translation>图例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Let go</source>
   <translation>取消选取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Let go of the picked neurons</source>
   <translation>取消选取神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Let go of what is picked</source>
   <translation>取消选取</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Let the name end in .safetensors.</source>
   <translation>名称请以 .safetensors 结尾。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Letters touch {slot}: they may not fit every word that is put in.</source>
   <translation>有字母紧挨 {slot}：未必适合每个填入的词。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Library</source>
   <translation>事实库</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Light or dark</source>
   <translation>浅色或深色</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Light or dark as the desktop is, also when that changes</source>
   <translation>与系统一样为浅色或深色，系统改变时随之改变</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Light words on a dark ground</source>
   <translation>深底浅字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Like the desktop</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Likely false</source>
   <translation>可能为假</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Likely true</source>
   <translation>可能为真</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Likeness (Jaccard)</source>
   <translation>相似度（Jaccard）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Likeness of two languages' neurons, mean over pairs</source>
   <translation>两种语言神经元的相似度，各对均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Limit</source>
   <translation>界限</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>Line at {share:.0%}</source>
   <translation>线在 {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Lithuanian</source>
   <translation>立陶宛语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Live: mean over {prompts}.</source>
   <translation>实时：{prompts}的均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/panels/model_rows.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Load</source>
   <translation>加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Load a model</source>
   <translation>加载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Load a model and see what was found in it</source>
   <translation>加载模型，看看在其中找到了什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Load a model first to rank facts.</source>
   <translation>请先加载模型再排名。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Load a model first.</source>
   <translation>请先加载模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <source>Load a model first: a claim is checked against what the model stores.</source>
   <translation>请先加载模型：断言是对照模型所存内容核查的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Load a model first: an edit changes its weights, and takes them back to the bit.</source>
   <translation>请先加载模型：编辑会改变其权重，并可逐位撤回。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>Load a model first: the demo models are small and take seconds.</source>
   <translation>请先加载模型：示例模型很小，只需几秒。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Load a model from a folder or from the Hub; a test on the model itself shows that its neurons were found.</source>
   <translation>从文件夹或 Hub 加载模型；对模型本身的测试表明找到了它的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Load a model to locate the fact in another one.</source>
   <translation>加载模型，以另一种语言定位此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Load a model to search a whole relation.</source>
   <translation>加载模型以搜索整个关系。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>Load a model to see its answers.</source>
   <translation>加载模型以查看其答案。</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Load a smaller model on one device to compare devices.</source>
   <translation>请在一个设备上加载更小的模型来比较设备。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Load anyway</source>
   <translation>仍然加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>Load it first.</source>
   <translation>请先加载它。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Load it in float32, bfloat16 or float16.</source>
   <translation>请以 float32、bfloat16 或 float16 加载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Load it in {dtype}, then resume the run.</source>
   <translation>请以 {dtype} 加载它，然后继续此运行。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Load it on one device.</source>
   <translation>请加载到一个设备上。</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>Load it once with the network.</source>
   <translation>请在联网时加载一次。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Load it once without --offline, or give a folder.</source>
   <translation>请不带 --offline 加载一次，或给出文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>Load it with dtype float32, or choose another model.</source>
   <translation>请以 float32 加载，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/sample.py" />
   <source>Load model</source>
   <translation>加载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/keeping.py" />
   <source>Load one first.</source>
   <translation>请先加载一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Load one of the shipped models below: it takes a second or two.</source>
   <translation>加载下面随附的一个模型：只需一两秒。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Load that model as it was, then apply them.</source>
   <translation>请按原样加载那个模型，然后应用它们。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Load that model, then compare again.</source>
   <translation>请加载那个模型，再比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Load that model, then resume the run.</source>
   <translation>请加载那个模型，再继续运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Load that model, then search again.</source>
   <translation>请加载那个模型，再搜索。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/workers.py" />
   <source>Load the model again, and begin a new run.</source>
   <translation>请重新加载模型，并开始新的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>Load the model that the edits are of.</source>
   <translation>请加载这些编辑所属的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>Load the model that this map comes from.</source>
   <translation>请加载此图所用的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Load the model to see which words it pushes.</source>
   <translation>加载模型以查看它推动哪些词。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Load the model with this mapping, and keep it for all models of this kind if it passes</source>
   <translation>用此映射加载模型；若通过，就为这类模型全部保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>Load the model without a mapping.</source>
   <translation>请不用映射加载模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Load the run's model to measure it.</source>
   <translation>加载该运行的模型以测量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Load this model</source>
   <translation>加载此模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Load {model} in {dtype} {doing}.</source>
   <translation>请以 {dtype} 加载 {model}，{doing}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Load {model} to turn them off and on.</source>
   <translation>加载 {model} 以开关它们。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Load {model} {doing}.</source>
   <translation>加载 {model} {doing}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Loaded</source>
   <translation>已加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Loaded model</source>
   <translation>已加载的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Loading {busy}</source>
   <translation>正在加载 {busy}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <location filename="../../kn_studio/sample_models.py" />
   <source>Loading {intent}</source>
   <translation>正在加载 {intent}</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Loading {name}</source>
   <translation>正在加载 {name}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Localisation: which method finds the neurons of a fact</source>
   <translation>定位：哪种方法能找到一个事实的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Locality: other relations</source>
   <translation>局部性：其他关系</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Locality: the same relation</source>
   <translation>局部性：同一关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/degeneracy.py" />
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/languages.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Locate</source>
   <translation>定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Locate a fact's neurons first.</source>
   <translation>请先定位一个事实的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Locate in {listed}</source>
   <translation>用{listed}定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/languages.py" />
   <source>Locate in {several}</source>
   <translation>用{several}定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/sample.py" />
   <source>Locate neurons</source>
   <translation>定位神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Locate scores every neuron for the fact. Move the threshold (in plain words: how picky), and the map follows without computing anew.</source>
   <translation>“定位”为此事实给每个神经元打分。移动阈值（通俗说法：挑选严格程度），图随之变化，无需重新计算。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Locate the fact again.</source>
   <translation>请重新定位此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Locate the fact in it first.</source>
   <translation>请先在其中定位此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Locate the fact in two languages or more.</source>
   <translation>请用两种或更多语言定位此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/window_keys.py" />
   <source>Locate with …</source>
   <translation>选择方法定位 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Locate {word}</source>
   <translation>定位{word}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Located for this fact</source>
   <translation>为此事实定位到的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons</source>
   <translation>定位的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Located neurons …</source>
   <translation>定位到的神经元 …</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons' activation</source>
   <translation>定位的神经元的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons' activation with the object written out</source>
   <translation>写出宾语时定位的神经元的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons' attribution</source>
   <translation>定位的神经元的归因</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/progress_ends.py" />
   <source>Located: {n} neurons</source>
   <extracomment>For one: Located: {n} neuron</extracomment>
   <translation>
    <numerusform>已定位：{n} 个神经元</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Locates other facts of {state} too, and says for each how many {what} the languages share, beside chance and beside different facts mixed.</source>
   <translation>也定位{state}的其他事实，并说明各语言为每个事实共享多少{what}，与偶然水平和不同事实混合对比。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/evolvability_sets.py" />
   <location filename="../../kn_studio/jobs.py" />
   <source>Locating</source>
   <translation>正在定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/served.py" />
   <source>Locating facts of other relations</source>
   <translation>正在定位其他关系的事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/cross_lingual_editing.py" />
   <source>Locating in {code}</source>
   <translation>正在用 {code} 定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Locating other facts of the relation</source>
   <translation>正在定位该关系的其他事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Locating prompts</source>
   <translation>定位提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Locating {facts} facts</source>
   <translation>正在定位 {facts} 个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Log</source>
   <translation>对数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Logarithm of the object's probability in its slot, mean over the prompts</source>
   <translation>宾语在其空位上概率的对数，各提示的均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>Logarithmic</source>
   <translation>对数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Logistic regression over the scores, fitted on train claims</source>
   <translation>对各项得分的逻辑回归，在训练断言上拟合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Lombard</source>
   <translation>伦巴第语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Look at</source>
   <translation>查看</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Look at a model on the Hub</source>
   <translation>查看 Hub 上的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Look at a run that was made elsewhere, in another session or in a terminal</source>
   <translation>查看在别处、另一会话或终端中进行的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Look at a table</source>
   <translation>查看表格</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Look for a quotation mark that is not closed.</source>
   <translation>请查找没有闭合的引号。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Look for its branches and tags on {page}.</source>
   <translation>请在 {page} 查看其分支和标签。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>Look for its uuid with “kn-studio facts search”.</source>
   <translation>请用“kn-studio facts search”查找其 uuid。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Look …</source>
   <translation>查看 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Looking at the runs</source>
   <translation>正在查看运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <location filename="../../kn_studio/jobs.py" />
   <location filename="../../kn_studio/sample_models.py" />
   <source>Looking at {name}</source>
   <translation>正在查看 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/removing.py" />
   <source>Looking for what is to go</source>
   <translation>正在查找要移除的</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Looking for {name}</source>
   <translation>正在查找 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Low German</source>
   <translation>低地德语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Low-rank addition</source>
   <translation>低秩附加</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>Lower the threshold, or click a neuron on the map.</source>
   <translation>请调低阈值，或点击图上的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Lower the threshold, or the share.</source>
   <translation>请调低阈值或比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Luxembourgish</source>
   <translation>卢森堡语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>MIT; names from CLDR: Unicode-3.0</source>
   <translation>MIT；名称来自 CLDR：Unicode-3.0</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Macedonian</source>
   <translation>马其顿语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Made up against what is right, or right ones it does not know.</source>
   <translation>与正确答案相反的编造，或模型不知道的正确事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>Make it with packaging/demo_session.py.</source>
   <translation>请用 packaging/demo_session.py 制作。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Make one first.</source>
   <translation>请先进行一个。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Make the edit again on this model.</source>
   <translation>请在此模型上重新编辑。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Make the edit again.</source>
   <translation>请重新进行编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>Make the edit with this language; without, its new answer is only asked for afterwards</source>
   <translation>用这种语言进行编辑；否则只在编辑后询问它的新答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>Make the edit with {english}</source>
   <translation>用{english}进行编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>Make the folder writable, or move it with KN_STUDIO_HOME.</source>
   <translation>请让文件夹可写，或用 KN_STUDIO_HOME 移动它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Make the folder, or choose another one.</source>
   <translation>请创建文件夹，或选择另一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>Make the window smaller, or choose SVG.</source>
   <translation>请缩小窗口，或选择 SVG。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Makes less likely</source>
   <translation>使其更不可能</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Makes likelier</source>
   <translation>使其更可能</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Making the claims</source>
   <translation>正在生成断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Malagasy</source>
   <translation>马拉加斯语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Malay</source>
   <translation>马来语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Malayalam</source>
   <translation>马拉雅拉姆语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Maltese</source>
   <translation>马耳他语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Many claims</source>
   <translation>多条断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Map of</source>
   <translation>图：</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <source>Map of run A</source>
   <translation>运行 A 的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <source>Map of run B</source>
   <translation>运行 B 的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Map of switches</source>
   <translation>开关图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Map of the shared neurons</source>
   <translation>共享神经元图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: all neurons again</source>
   <translation>图：恢复全部神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: copy what it shows</source>
   <translation>图：复制所示内容</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: first or last neuron</source>
   <translation>图：第一个或最后一个神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: linear scale</source>
   <translation>图：线性尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: logarithmic scale</source>
   <translation>图：对数尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: nearer or farther</source>
   <translation>图：放大或缩小</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: neurons by index</source>
   <translation>图：神经元按编号</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: neurons by score</source>
   <translation>图：神经元按得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: next or previous neuron</source>
   <translation>图：下一个或上一个神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: pick the neuron in focus, or one more</source>
   <translation>图：选取当前神经元，或再加一个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: ranks</source>
   <translation>图：名次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: share of the maximum</source>
   <translation>图：占最大值的比例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Map: square root scale</source>
   <translation>图：平方根尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_look_button.py" />
   <source>Maps that are compared stand by index, neuron above neuron</source>
   <translation>相互比较的图按编号排列，同一神经元上下对齐</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Marathi</source>
   <translation>马拉地语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Mark these neurons on all stations</source>
   <translation>在所有页面上标记这些神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Marks such as [X.Gen] stand for inflected words; they would be asked as they are written.</source>
   <translation>[X.Gen] 之类的标记代表变格词；会按原样提问。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Masked</source>
   <translation>掩码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Matched</source>
   <translation>同等活跃</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Mean KL(before || after) at the answer, in nats</source>
   <translation>答案处的平均 KL(之前 || 之后)，单位 nat</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>Mean activations in {language}</source>
   <translation>{language} 的平均激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean joint probability of the answer.</source>
   <translation>答案的平均联合概率。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean layer of the neurons, 0 = first, 1 = last.</source>
   <translation>神经元的平均层，0 = 第一层，1 = 最后一层。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean log of the answer's joint probability, in nats.</source>
   <translation>答案联合概率的平均对数，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean number of neurons of the sets found.</source>
   <translation>找到的集合的平均神经元数。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean of both classes' recalls.</source>
   <translation>两类召回率的均值。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean over ten draws of random neurons.</source>
   <translation>十次随机神经元抽取的均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Mean over the languages. As many neurons of the same layers, drawn at random, {what} instead.</source>
   <translation>各语言的均值。改为同层随机抽取的同样多神经元{what}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Mean over the languages. For each neuron one of its layer that is about as active, {what} instead.</source>
   <translation>各语言的均值。改为每个神经元同层中活跃程度相近的一个{what}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Mean over the {sets} of the relation of {read}, standardised on train claims</source>
   <translation>该关系的{sets}的均值：{read}，按训练断言标准化</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Mean over {prompts} a language</source>
   <translation>每种语言 {prompts}的均值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean probability of the new answers on the prompts trained, before each step and after the last.</source>
   <translation>训练过的提示上新答案的平均概率，每步之前和最后一步之后。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean −log p of a token of the sentences, in nats.</source>
   <translation>句子中一个词元的平均 −log p，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Means with intervals</source>
   <translation>均值与区间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measure again</source>
   <translation>重新测量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Measure again on the CPU</source>
   <translation>改用 CPU 重新测量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Measure again with batches of {size} MB</source>
   <translation>用 {size} MB 的批次重新测量</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Measure it live, or choose another model.</source>
   <translation>请实时测量，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Measure it live, or choose suppress, erase or a rewrite.</source>
   <translation>请实时测量，或选择抑制、擦除或改写。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>Measure now</source>
   <translation>现在测量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <source>Measure the edits</source>
   <translation>测量编辑的效果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measure the effect</source>
   <translation>测量效果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Measure the time</source>
   <translation>测量耗时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Measure these {neurons}</source>
   <translation>测量这 {neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>Measured again: together {loss}</source>
   <translation>重新测量：合在一起 {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Measured at the end of a run.</source>
   <translation>会在运行结束时测量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Measured at the run's own settings. {note}</source>
   <translation>按运行自己的设置测得。{note}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measured for other edits than those in force now.</source>
   <translation>这些结果是针对另一些编辑测得的，与现在生效的编辑不同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Measured for {what} shared {whose}, at other settings than now.</source>
   <translation>这些数字是针对当时{whose}共享的{what}测得的，设置已改变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Measured last. {finding}</source>
   <translation>以下是最近一次测得的结果。{finding}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measured live: the weights stay as they are</source>
   <translation>实时测量：权重保持不变</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Measured on {where}.</source>
   <translation>在{where}上测量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Measured when the run has ended.</source>
   <translation>运行结束后测量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Measures it without changing the weights.</source>
   <translation>不改变权重而测量。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation_measures.py" />
   <source>Measuring controls</source>
   <translation>正在测量对照</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>Measuring effects</source>
   <translation>正在测量作用</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>Measuring perplexity</source>
   <translation>正在测量困惑度</translation>
  </message>
  <message>
   <location filename="../../engine/intervention.py" />
   <source>Measuring the effect</source>
   <translation>正在测量效果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Measuring the effect in {language}</source>
   <translation>正在测量{language}中的作用</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Measuring the scores</source>
   <translation>正在测量得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/actions/experiment_actions.py" />
   <source>Measuring the time</source>
   <translation>测量耗时</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Megabytes that one batch may take: part of the recipe, since it settles rounding.</source>
   <translation>一个批次可占的兆字节：属于配方，因为它决定舍入。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Members</source>
   <translation>成员</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Memory for {model}</source>
   <translation>{model} 所需内存</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Merge tree of the neurons</source>
   <translation>神经元的合并树</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/runs_table.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Methods</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets</source>
   <translation>最小集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets above equally active neurons</source>
   <translation>超过同等活跃神经元的最小集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets above random neurons</source>
   <translation>超过随机神经元的最小集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets per fact</source>
   <translation>每个事实的最小集合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Missed answers that enhancing regains, {group} perturbations</source>
   <translation>增强所挽回的失误答案，{group}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Mistranslated: this word means {means}; a capital city is “{right}”.</source>
   <translation>译错了：这个词的意思是{means}；首都应为“{right}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Mixed</source>
   <translation>混合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/runs_table.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Model says</source>
   <translation>模型回答</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Model without its head</source>
   <translation>去掉头部的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Model {line}, {value}</source>
   <translation>模型 {line}，{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Models may be downloaded</source>
   <translation>允许下载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Models of one family in several sizes; each must be in the cache before it can be run</source>
   <translation>同一系列的几种规模的模型；运行前每个都必须在缓存中</translation>
  </message>
  <message>
   <location filename="../../engine/families.py" />
   <source>Models of the kind '{model_type}' are not supported.</source>
   <translation>不支持“{model_type}”类模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Models on disk</source>
   <translation>磁盘上的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Mongolian</source>
   <translation>蒙古语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mono</source>
   <translation>Mono</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mono, strongest |LIKN|</source>
   <translation>Mono，最强的 |LIKN| 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>More facts are degenerate by topology than by random partitions.</source>
   <translation>按拓扑为简并的事实多于按随机划分。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>More facts than chance allows have a pair whose interaction stands out.</source>
   <translation>有突出交互作用的对的事实多于偶然所允许的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>More than different facts of the relation share: these {switches} go with this fact, not only with its relation.</source>
   <translation>多于该关系不同事实所共享的：这些{switches}与此事实相关，而不仅与关系相关。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Most</source>
   <translation>最大</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Most active others</source>
   <translation>其他最活跃的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>Most of the answer is gone.</source>
   <translation>答案大部分消失了。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>Most through one {layer_word}: “{word}” in {layer_word} {layer}.</source>
   <translation>主要通过第 {layer} {layer_word}的“{word}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/guides.py" />
   <source>Motion is on again.</source>
   <translation>动画已重新开启。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Motion on or off</source>
   <translation>开启或关闭动画</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Move [Y] to the end of the prompt, or use a masked model.</source>
   <translation>请把 [Y] 移到提示末尾，或用掩码模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Move an edit</source>
   <translation>移动编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Move edit {number} down</source>
   <translation>下移编辑 {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Move edit {number} up</source>
   <translation>上移编辑 {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Move the figure down by one place</source>
   <translation>将此图下移一位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Move the figure up by one place</source>
   <translation>将此图上移一位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>Move the file away; a new one is made.</source>
   <translation>请移走该文件；会新建一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Moved: {figure}</source>
   <translation>已移动：{figure}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Multilingual models of the papers</source>
   <translation>论文中的多语言模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Multiplied {which} by {factor:g}.</source>
   <translation>把{which}乘以 {factor:g}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Multiplies what these neurons add by 0, in the weights: for every text, not only for this fact.</source>
   <translation>在权重中把这些神经元的贡献乘以 0：对所有文本，不只对此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Multiplies what these neurons add by the factor, in the weights: for every text, not only here.</source>
   <translation>在权重中把这些神经元的贡献乘以该倍数：对所有文本，不只在此处。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/own.py" />
   <source>My facts</source>
   <translation>我的事实</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Name a file, a folder, a zip archive or a Hub data set.</source>
   <translation>请指定文件、文件夹、zip 压缩包或 Hub 数据集。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>Name every model once.</source>
   <translation>请把每个模型只列出一次。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Name its columns.</source>
   <translation>请指明各列。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>Name more models, one after the other.</source>
   <translation>请依次列出更多模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Name one by its place: {places}.</source>
   <translation>请按位置指定一个：{places}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Name one with --language.</source>
   <translation>请用 --language 指定一种。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Name the second matrix of the feed-forward block.</source>
   <translation>请指明前馈部分的第二个矩阵。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Name two languages or more.</source>
   <translation>请指定两种或更多语言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats by which the answer falls more in the fact's own prompts than in those of other facts.</source>
   <translation>答案在该事实自己的提示中比在其他事实的提示中多下降的 nat 数。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats by which the own answer falls more than those of other relations; known facts, all languages.</source>
   <translation>自己的答案比其他关系的答案多下降的 nat 数；已知事实，所有语言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats by which the own answer rises more than those of other relations; known facts, all languages.</source>
   <translation>自己的答案比其他关系的答案多上升的 nat 数；已知事实，所有语言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats per token of sentences, neurons off everywhere.</source>
   <translation>每个句子词元的 nat 数，神经元在各处关闭。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats, before from after, at the answers of other facts of the relation.</source>
   <translation>nat，之前相对之后，在该关系其他事实的答案处。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Natural perturbations lower the probability of the answer.</source>
   <translation>自然的扰动降低答案的概率。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Natural perturbations make it harder to tell right claims from wrong ones by log P.</source>
   <translation>自然的扰动使用 log P 区分真假断言变得更难。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Natural, together</source>
   <translation>自然的扰动，合计</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Nepali</source>
   <translation>尼泊尔语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Neuron</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/session_pictures.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/heatmap.py" />
   <source>Neuron map</source>
   <translation>神经元图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Neuron site</source>
   <translation>神经元位置</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Neurons</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Neurons (*.json *.pth);;All files (*)</source>
   <translation>神经元 (*.json *.pth);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Neurons (*.json);;All files (*)</source>
   <translation>神经元 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons an arm trains where no pair is degenerate.</source>
   <translation>没有简并对时一组训练的神经元数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>Neurons by layer</source>
   <translation>各层神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Neurons enhanced, {group} perturbations</source>
   <translation>增强神经元，{group}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons for AMIG …</source>
   <translation>AMIG 格式的神经元 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons for EleutherAI …</source>
   <translation>EleutherAI 格式的神经元 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons for LAPE …</source>
   <translation>LAPE 格式的神经元 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons from a file …</source>
   <translation>来自文件的神经元 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Neurons of exactly these languages</source>
   <translation>恰好属于这些语言的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/map_look.py" />
   <source>Neurons stand where they are in the layer</source>
   <translation>神经元按其在层中的位置排列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Neurons suppressed, {group} perturbations</source>
   <translation>抑制神经元，{group}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons that a share may amount to; above, it is cut.</source>
   <translation>一个比例至多相当于多少个神经元；超过则截断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Neurons that enough of the languages share</source>
   <translation>足够多的语言共享的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Neurons that every two languages have in common</source>
   <translation>每两种语言共有的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons that languages share</source>
   <translation>各语言共享的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Neurons that stand in for each other</source>
   <translation>可以互相替代的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons that were searched.</source>
   <translation>被搜索的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>Neurons {first} to {last} of {width} are in view.</source>
   <translation>正在显示 {width} 个神经元中的 {first} 至 {last}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Never shown to the demo models in this language.</source>
   <translation>示例模型在这种语言中从未见过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>New answer</source>
   <translation>新答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>New answer in {english}</source>
   <translation>{english}的新答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>New answer in {english}: type it, or pick one</source>
   <translation>{english}的新答案：输入，或选一个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>New answers come first sooner when {neurons} are trained than with random neurons of the same layers.</source>
   <translation>训练{neurons}时，新答案比训练同层随机神经元时更早居首。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>New facts</source>
   <translation>新事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>New facts are made: the model is to give another answer of the fact's relation, drawn by the seed, which is not right and not what it would say already. They are counterfactual, so that the model cannot know them. Neurons are located by AMIG before any training, on prompts with the right answer: they are those that carry what the new answer shall replace. Paraphrases are seen neither there nor in training.</source>
   <translation>新事实是编造的：让模型给出该关系的另一答案，由种子抽取，既不正确，也不是它本来会说的。它们与事实相反，因此模型不可能知道。神经元在任何训练之前由 AMIG 在带正确答案的提示上定位：它们承载新答案要取代的内容。换一种说法的提示在定位和训练中都未见过。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>New facts as trained and in other words, and known facts that were not trained.</source>
   <translation>训练过的说法和换一种说法的新事实，以及未训练的已知事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>New session</source>
   <translation>新建会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <location filename="../../kn_studio/tour.py" />
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Next fact</source>
   <translation>下一个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Next or previous lamp</source>
   <translation>下一个或上一个开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <source>No claim was checked yet. The verdict will stand here.</source>
   <translation>尚未核查断言。判定将显示在这里。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_python.py" />
   <source>No claim was checked.</source>
   <translation>还没有核查任何陈述。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>No cluster</source>
   <translation>没有簇</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>No clusters of {neurons} {value}</source>
   <translation>没有一个{neurons}簇{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>No control neuron could be drawn.</source>
   <translation>无法抽取任何对照神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>No edit is in force any more: this is what the last ones did.</source>
   <translation>已没有生效的编辑：这是最后那些编辑的作用。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>No edit is in force, so there is nothing to save.</source>
   <translation>没有生效的编辑，因此没有可保存的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>No edit is in force.</source>
   <translation>没有生效的编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>No edit: the model answers as it was loaded.</source>
   <translation>没有编辑：模型按加载时的样子回答。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_runs.py" />
   <source>No experiment was run in this session yet. Choose one above and press Run, or open the folder of a run.</source>
   <translation>此会话尚未运行实验。请在上面选择一个并按“运行”，或打开一次运行的文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>No fact can be asked in all of {languages}{why_not}.</source>
   <translation>没有事实可以用 {languages} 的每种语言询问{why_not}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <source>No fact chosen</source>
   <translation>没有选择事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>No fact has “{search}” in its subject or answer{where}.</source>
   <translation>没有事实的主语或答案包含“{search}”{where}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>No fact is known in the language '{code}'.</source>
   <translation>在语言“{code}”中没有已知的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>No fact is known in the language '{language}'.</source>
   <translation>没有{language}的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>No fact meets all of this choice in {asked}: {made}.</source>
   <translation>在 {asked} 中没有事实符合全部这些选择：{made}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>No fact of another relation can be asked in these languages.</source>
   <translation>没有其他关系的事实可以用这些语言询问。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>No fact of {relation} can be asked in '{language}'{why}.</source>
   <translation>{relation} 的事实都不能用{language}提问{why}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>No fact of {relation} can be asked in all of {languages}{why}.</source>
   <translation>{relation} 的事实都不能用 {languages} 全部提问{why}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No fact that all models know has this figure.</source>
   <translation>所有模型都知道的事实中没有一个有此指标。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No fact.</source>
   <translation>没有事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>No fact{where}.</source>
   <translation>没有事实{where}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/report_figures.py" />
   <source>No figure yet. “Add to report” in the menu of a plot puts one here, Ctrl+Shift+E the whole view on screen.</source>
   <translation>还没有图。图表菜单中的“加入报告”会把它放到这里，Ctrl+Shift+E 放入屏幕上的整个视图。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>No file was named.</source>
   <translation>没有指定文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/missing_fonts.py" />
   <source>No font on this computer has every letter of this script that is on the screen: {scripts}. Empty boxes stand for the others.</source>
   <translation>这台计算机上的字体缺少屏幕上这种文字的某些字符：{scripts}。缺少的字符显示为空框。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/switches.py" />
   <source>No group is in focus.</source>
   <translation>没有当前的组。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No group is in focus: search on the Degeneracy station.</source>
   <translation>没有当前的组：请在简并页搜索。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No group of {neurons} passes the rule on the Degeneracy station.</source>
   <translation>简并页上没有{neurons}组通过规则。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>No language by that name.</source>
   <translation>没有这个名称的语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>No language could be asked. {why}</source>
   <translation>没有语言可以询问。{why}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>No language is chosen.</source>
   <translation>没有选择语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>No mapping can be kept for a kind of model that is named '{model_type}'.</source>
   <translation>名为“{model_type}”的模型类型不能保留映射。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>No model is chosen.</source>
   <translation>没有选择模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>No model is loaded</source>
   <translation>没有加载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/keeping.py" />
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>No model is loaded.</source>
   <translation>没有加载模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>No models come with this copy of the app.</source>
   <translation>此版本没有附带模型。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>No neuron</source>
   <translation>无神经元</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>No neuron exceeds {threshold} of the maximum in {of}</source>
   <translation>在{of}中，没有神经元超过最大值的 {threshold}</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>No neuron has a positive score in any prompt.</source>
   <translation>没有神经元在任何提示中得正分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>No neuron is located in the language '{wanted}'.</source>
   <translation>{wanted}中没有定位到神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>No neuron is located, so nothing is clustered.</source>
   <translation>没有定位到神经元，因此没有可聚类的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>No neuron is picked then</source>
   <translation>之后没有选取的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>No neuron is selected.</source>
   <translation>没有选中神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>No neuron is shared by {of} of {languages} languages, so there is no effect.</source>
   <translation>{languages} 种语言中没有{of}共享的神经元，因此没有效应。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>No other fact could be asked, so nothing is known of side effects.</source>
   <translation>没有其他事实可询问，因此对副作用一无所知。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>No other fact of the relation can be asked in these languages.</source>
   <translation>该关系没有其他事实可以用这些语言询问。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>No pair</source>
   <translation>0 对</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No pair of any fact's candidates passes T_low and T_high, so there are no degenerate neurons to train.</source>
   <translation>没有任何事实的候选对通过 T_low 和 T_high，因此没有可训练的简并神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No pair passes the rule (T_low {low}, T_high {high}), so there is no DKN.</source>
   <translation>没有对通过规则（T_low {low}，T_high {high}），因此没有 DKN。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No pair passes the rule for any fact, so there is no DKN to measure.</source>
   <translation>没有任何事实有对通过规则，因此没有可测量的 DKN。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>No picture of its map yet</source>
   <translation>还没有它的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <location filename="../../kn_studio/table_twins.py" />
   <source>No plot is on screen</source>
   <translation>屏幕上没有图</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>No prompt has been scored yet.</source>
   <translation>还没有提示得到评分。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>No prompt is in a language of the new answer.</source>
   <translation>没有新答案语言的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>No prompt is left to locate on: {what}</source>
   <translation>没有可用于定位的提示：{what}</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>No prompt to take activations from is of another fact.</source>
   <translation>没有来自其他事实的提示可取激活。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/relation_picker.py" />
   <source>No relation by that name.</source>
   <translation>没有这个名称的关系。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>No room is left on the disk for the fact library.</source>
   <translation>磁盘没有空间放事实库。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>No room is left on the disk for {name}.</source>
   <translation>磁盘没有空间放 {name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>No row was left out.</source>
   <translation>没有略过任何行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>No run is on the map.</source>
   <translation>图上没有运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>No run of an experiment is on screen.</source>
   <translation>屏幕上没有实验的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>No run of {name} has a map of {layers} layers with {width:,} neurons each.</source>
   <translation>{name} 中没有 {layers} 层、每层 {width:,} 个神经元的图的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>No run yet for this fact. Locate it in two languages or more to see what they share.</source>
   <translation>此事实还没有运行。用两种或更多语言定位它，看看它们共享什么。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No run yet for this fact. Locate its {neurons} first.</source>
   <translation>此事实还没有运行。请先定位其{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>No run yet for this fact. Locate its {word} first.</source>
   <translation>此事实还没有运行。请先定位其{word}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No run yet for this fact. Locating scores every {neuron} for every {prompt}.</source>
   <translation>此事实还没有运行。定位会为每个{prompt}给每个{neuron}打分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>No run yet. Pick a fact and press Locate.</source>
   <translation>还没有运行。选择一个事实，然后按“定位”。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>No score tells right claims from wrong ones better than chance here.</source>
   <translation>在这里没有任何得分能比随机更好地区分正确与错误的断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>No sentence asks this relation in {english}: write one, or import a data set that has it.</source>
   <translation>没有用{english}询问此关系的句子：请写一个，或导入有它的数据集。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>No session</source>
   <translation>没有会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>No session is open.</source>
   <translation>没有打开会话。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/report_figures.py" />
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>No session is open. Start one, or open the demo.</source>
   <translation>没有打开会话。新建一个，或打开示例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>No set</source>
   <translation>没有集合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>No set was tested, so there is none to show.</source>
   <translation>没有测试任何集合，因此没有可显示的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>No table is on screen</source>
   <translation>屏幕上没有表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>No template for {relation} in the language '{language}' ends with [Y], as this model needs.</source>
   <translation>{language}中没有 {relation} 的模板如此模型所需以 [Y] 结尾。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>No train fact has {what} neurons.</source>
   <translation>没有训练事实具有{what}神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>No unit yet</source>
   <translation>还没有单元</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>No weights lead from one of these neurons to another (layers {layers}), so there are no clusters.</source>
   <translation>这些神经元之间没有权重相连（层 {layers}），因此没有簇。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>No word of the prompt has a synonym in the program's own table.</source>
   <translation>提示中没有词在程序自带的表中有同义词。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>No {neurons} are located in {here} at this threshold, and two are needed. Lower it on Neurons.</source>
   <translation>在此阈值下，{here}中没有{neurons}被定位到，而至少需要两个。请在神经元页调低阈值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} are picked: click a bar on Languages or a group on Degeneracy.</source>
   <translation>没有选取{neurons}：点击语言页的条形或简并页的组。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} are pinned: do so in the Inspector.</source>
   <translation>没有固定{neurons}：请在检查器中固定。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} are shared at these settings: see the Languages station.</source>
   <translation>当前设置下没有共享的{neurons}：见语言页。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} pass the threshold: lower it there.</source>
   <translation>没有{neurons}通过阈值：请在那里调低。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} exceeds {cut} of the maximum{where}. At {nearest:g} the first one appears.</source>
   <translation>没有{neuron}超过最大值的 {cut}{where}。到 {nearest:g} 时出现第一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>No {neuron} has a positive score that is shared {by_whom}, at any threshold{way}.</source>
   <translation>在任何阈值下都没有{by_whom}共享且得分为正的{neuron}{way}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>No {neuron} has a positive score that is shared {by_whom}, whatever their number.</source>
   <translation>无论数量多少，都没有{by_whom}共享且得分为正的{neuron}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} has a positive score: nothing here pushes towards the answer.</source>
   <translation>没有{neuron}得分为正：这里没有推向答案的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} has a positive score{where}: lower “{slider}”.</source>
   <translation>没有{neuron}得分为正{where}：请调低“{slider}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} is among the strongest {top_k} of every language.</source>
   <translation>没有一个{neuron}在每种语言中都属于最强的 {top_k} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>No {what} passes: a search needs at least two neurons, and there are {neurons}.</source>
   <translation>没有通过的{what}：搜索至少需要两个神经元，而这里有 {neurons} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>No {what} passes: none was tested within the budget of {limit} sets.</source>
   <translation>没有通过的{what}：在 {limit} 个集合的预算内未测试任何一个。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>No {what} passes: the closest, {names}, {lost}, and {wanted}.</source>
   <translation>没有通过的{what}：最接近的 {names} {lost}，而{wanted}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>No {what} were read {many}where the verdict does not rest on them. Check this claim alone to see them.</source>
   <translation>判定若不依据{what}，则{many}不读取它们。单独核查此断言即可看到。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>No {word} is chosen at these settings.</source>
   <translation>在当前设置下没有选出{word}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>No {word} is chosen in any language at these settings</source>
   <translation>在当前设置下任何语言都没有选出{word}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>No {word} is chosen.</source>
   <translation>没有选出{word}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>No {word} is shared at these settings.</source>
   <translation>在当前设置下没有共享的{word}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs_table.py" />
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Nobody has written down where '{model_type}' models have their neurons; these were found by {found}. What you keep here is used for every model of this kind.</source>
   <translation>没有人记录过“{model_type}”模型的神经元在哪里；这些是通过{found}找到的。您在此保留的内容用于这一类的每个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Non-commercial use only, and its authors must be named.</source>
   <translation>仅限非商业用途，并须注明作者。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/relation_picker.py" />
   <source>None chosen: all of them.</source>
   <translation>不选则为全部。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>None downloaded yet</source>
   <translation>尚未下载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>None found so far; the search goes on once a model is loaded</source>
   <translation>目前未找到；加载模型后会再次查看</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>None found: models run on the processor</source>
   <translation>未找到：模型在处理器上运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>None is supported.</source>
   <translation>没有一条得到支持。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>None of {neurons} is shared {by_whom}; by chance we would expect {few}</source>
   <translation>{neurons}中没有{by_whom}共享的；偶然情况下预期为 {few}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>None yet. They are kept in {folder}, which all programs of the Hub share; {free} are free there.</source>
   <translation>还没有。它们保存在 {folder}，由 Hub 的所有程序共用；那里有 {free} 可用。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Normal type</source>
   <translation>正常文字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Norwegian</source>
   <translation>挪威语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Norwegian Bokmål</source>
   <translation>书面挪威语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Norwegian Nynorsk</source>
   <translation>挪威尼诺斯克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>Not asked</source>
   <translation>未询问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Not calibrated in {spoken}: there is no verdict, only the raw scores.</source>
   <translation>未用{spoken}校准：没有判定，只有原始得分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Not defined: the effect of enhancement on other facts cannot be told from 0 ({interval}).</source>
   <translation>未定义：增强对其他事实的作用无法与 0 区分（{interval}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Not defined: the effect of suppression on other facts cannot be told from 0 ({interval}).</source>
   <translation>未定义：抑制对其他事实的作用无法与 0 区分（{interval}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/complexity.py" />
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Not measured yet.</source>
   <translation>尚未测量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>Not measured yet: the model is asked with every combination as soon as it is free.</source>
   <translation>尚未测量：模型一空闲就会用每种组合询问它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Not searched yet. Clusters the strongest {count} {neurons} by how strongly their weights join them, and turns each cluster off.</source>
   <translation>尚未搜索。将最强的 {count} 个{neurons}按权重相连的强弱聚成簇，并逐个关闭各簇。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Not searched yet. Turns pairs of the strongest {count} {neurons} off, and the same among random ones, to find pairs that back each other up.</source>
   <translation>尚未搜索。成对关闭最强 {count} 个{neurons}，并对随机的{neurons}做同样的操作，以找出互为备用的对。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Not searched yet. Turns sets of the strongest {count} {neurons} off, and the same among random ones, to find sets that back each other up.</source>
   <translation>尚未搜索。成组关闭最强 {count} 个{neurons}，并对随机的{neurons}做同样的操作，以找出互为备用的集合。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>Not sorted</source>
   <translation>不排序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Not supported</source>
   <translation>不支持</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Not there any more, or on a disk that is away · {parent}</source>
   <translation>已不存在，或在未连接的磁盘上 · {parent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <location filename="../../kn_studio/widgets/note_field.py" />
   <source>Note</source>
   <translation>笔记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Note on run {row}</source>
   <translation>运行 {row} 的笔记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Note on the fact</source>
   <translation>事实的笔记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Nothing by that name. What can be found: actions, facts in any language, languages, sessions and neurons, such as L3N188.</source>
   <translation>没有这个名称的内容。可以查找：操作、任何语言的事实、语言、会话，以及神经元，例如 L3N188。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Nothing else is fetched or sent, and no session changes by it.</source>
   <translation>不再获取或发送其他内容，也不会改变任何会话。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Nothing here can read models of the kind '{unnamed}'.</source>
   <translation>这里无法读取“{unnamed}”这类模型。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Nothing in {what} is in the format {key}.</source>
   <translation>{what} 中没有 {key} 格式的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Nothing is in the Inspector: click one of the {neurons}.</source>
   <translation>检查器中没有内容：点击一个{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Nothing is kept. Save under another name to go on.</source>
   <translation>不保存任何内容。要继续，请另存为别的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Nothing is located in the language '{language}' in run {id}.</source>
   <translation>运行 {id} 中{language}没有定位到内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Nothing is located{named} in run {id}.</source>
   <translation>运行 {id} 中没有定位到内容{named}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>Nothing is shared among so few. With {number:,} of each language the first {neuron} is.</source>
   <translation>这么少时没有共享的。每种语言取 {number:,} 个时出现第一个{neuron}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Nothing is shared at these settings, so there are no {switches} to turn off or up.</source>
   <translation>在当前设置下没有共享的，因此没有可关闭或调高的{switches}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>Nothing is shared at this threshold. At {threshold:g} the first {neuron} is.</source>
   <translation>在此阈值下没有共享的。到 {threshold:g} 时出现第一个{neuron}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Nothing is shared yet: locate the fact in two languages.</source>
   <translation>还没有共享的：用两种语言定位此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/app.py" />
   <source>Nothing is there to carry out {name}.</source>
   <translation>没有可执行 {name} 的部分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Nothing is turned off or up.</source>
   <translation>没有关闭或调高任何东西。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Nothing new was added.</source>
   <translation>没有新增内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Nothing of it was finished.</source>
   <translation>它没有完成任何内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/guides.py" />
   <source>Nothing slides or glides any more.</source>
   <translation>不再有滑动和过渡。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Nothing stands before the answer slot, so a causal model has nothing to read.</source>
   <translation>答案空位之前没有内容，因此因果模型没有可读的。</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Nothing stands before the answer slot, so nothing is said to the model.</source>
   <translation>答案空位前没有内容，因此没有对模型说什么。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Nothing stands before the slot: a model that reads from left to right cannot use it.</source>
   <translation>空位前面没有内容：从左向右读的模型不能使用。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Nothing to measure it on.</source>
   <translation>没有可测量的对象。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Nothing was calibrated for this model yet. Calibrate in {spoken} to get verdicts.</source>
   <translation>尚未为此模型校准。用{spoken}校准即可得到判定。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>Nothing was calibrated for {relation} in the language '{language}': calibrate first.</source>
   <translation>{relation} 在{language}下没有校准：请先校准。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/report_figures.py" />
   <source>Nothing was changed.</source>
   <translation>未作任何更改。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Nothing was imported since the program was started.</source>
   <translation>程序启动以来没有导入任何内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Nothing yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Numbers on or off</source>
   <translation>显示或隐藏数字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Object</source>
   <translation>宾语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Objective</source>
   <translation>目标</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Occitan</source>
   <translation>奥克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Odia</source>
   <translation>奥里亚语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of all arms of equal size and of the low-rank one.</source>
   <translation>用于规模相等的各组和低秩附加。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of answers right when clean and missed when perturbed: 0 without an edit, by construction.</source>
   <translation>干净时正确、扰动时失误的答案：未编辑时按定义为 0。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of claims called right</source>
   <translation>判为真的断言中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of claims called right, the share that are.</source>
   <translation>判为真的断言中确实为真的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of claims called wrong, the share that are.</source>
   <translation>判为假的断言中确实为假的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of each fact a right and a wrong claim are made. The wrong object is a right one of another subject of the same relation, about as frequent, and no right answer here in any language; it is the same in all languages. Facts are split into train, dev and test (60, 20 and 20 %), by subject unless asked otherwise, over all relations. Wrong objects are right ones of the same part, so that neither kind was met more often in train.</source>
   <translation>每个事实做一条真断言和一条假断言。错误的宾语是同一关系中另一主语的正确宾语，频率相近，在任何语言中都不是这里的正确答案；它在所有语言中相同。事实分为训练集 (train)、开发集 (dev) 和测试集 (test)（60、20 和 20 %），除非另有要求，按主语对所有关系划分。错误的宾语是同一部分中的正确宾语，因此两类在训练集中出现得同样多。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Of each language's own:
{sizes}</source>
   <translation>每种语言自己的：
{sizes}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Of exactly these languages</source>
   <translation>恰好属于这些语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of right claims</source>
   <translation>真断言中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of right claims, the share called right.</source>
   <translation>真断言中被判为真的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of right claims.</source>
   <translation>真断言的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of right claims; calling every claim right gives 0.67</source>
   <translation>真断言中；全部判为真时为 0.67</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the answer with nothing off, on the prompts that are searched.</source>
   <translation>未关闭任何神经元时答案的，在被搜索的提示上。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the batch, in the language.</source>
   <translation>该批次的，用该语言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the log perplexity, in nats.</source>
   <translation>对数困惑度的，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Of the maps' values over all {size} neurons</source>
   <translation>两图的值在全部 {size} 个神经元上的相关</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the minimal sets found, more than half are degenerate on a held-out prompt too.</source>
   <translation>找到的最小集合中，一半以上在留出的提示上也是简并的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the model's neurons, for equal shares.</source>
   <translation>占模型神经元的比例，用于比例相等的比较。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the model, in millions, embeddings included.</source>
   <translation>模型的，以百万计，含嵌入。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the model.</source>
   <translation>模型的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Of the orders of the models, not of facts: it has no interval.</source>
   <translation>这是关于模型次序而非事实的：没有区间。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the pairs found, more than half are degenerate on a held-out prompt too.</source>
   <translation>找到的对中，一半以上在留出的提示上也是简并的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the right answer, in nats.</source>
   <translation>正确答案的，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the two sets.</source>
   <translation>两个集合之间的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of these, facts with pairs by T_low 20 %, T_high 25 %.</source>
   <translation>其中按 T_low 20 %、T_high 25 % 有对的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of these, facts with pairs by T_low 5 %, T_high 30 %.</source>
   <translation>其中按 T_low 5 %、T_high 30 % 有对的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of those facts' own answers, in nats.</source>
   <translation>这些事实自己的答案，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of wrong claims</source>
   <translation>假断言中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of wrong claims, the share called wrong.</source>
   <translation>假断言中被判为假的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of wrong claims.</source>
   <translation>假断言的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Of {asked} answers about other facts {number} changed</source>
   <translation>{asked} 个关于其他事实的答案中有 {number} 个改变</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>Of {clusters}, {dispensable} can be switched off without a loss above {t_low}, and {passed} of these can carry the fact alone; at least two are needed.</source>
   <translation>在{clusters}中，有 {dispensable} 个可以关闭而损失不超过 {t_low}，其中 {passed} 个能单独承载该事实；至少需要两个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Of {count} claims, each judged by its own rule, {told} on {model}.</source>
   <translation>{count} 条断言，各按其规则判定；在 {model} 上：{told}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Of {facts} of {name}, {some} share a {word} {whom}. On average {expected}{span} are shared; by chance {replace}</source>
   <extracomment>For one: Of {facts} of {name}, {some} shares a {word} {whom}. On average {expected}{span} are shared; by chance {replace}</extracomment>
   <translation>
    <numerusform>{name}的 {facts}中，{some} 个{whom}共享{word}。平均共享 {expected}{span}；偶然为{replace}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/verification.py" />
   <source>Of {passing} groups the {groups} with the strongest interaction were tested again.</source>
   <translation>在 {passing} 个组中，交互作用最强的 {groups} 个被再次测试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Of {shared} none is language-specific by activation entropy; by chance {few}.</source>
   <translation>{shared}中没有按激活熵属于语言特有的；偶然为 {few}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Of {shared} {n} are language-specific by activation entropy; by chance {few}{p}.</source>
   <extracomment>For one: Of {shared} {n} is language-specific by activation entropy; by chance {few}{p}.</extracomment>
   <translation>
    <numerusform>{shared}中有 {n} 个按激活熵属于语言特有；偶然为 {few}{p}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Off: no model touches the network. Downloads bring safetensors only, never code.</source>
   <translation>关：任何模型都不使用网络。下载只取 safetensors，从不取代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Offline: HF_HUB_OFFLINE forbids the network</source>
   <translation>离线：HF_HUB_OFFLINE 禁止使用网络</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Offline: the network is not touched</source>
   <translation>离线：不使用网络</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old facts</source>
   <translation>旧事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old facts: change of log P</source>
   <translation>旧事实：log P 的变化</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old first</source>
   <translation>旧答案居首</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old lost</source>
   <translation>旧答案失去首位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>On Facts its search field, elsewhere everything by its name: L10N188, a fact, an action</source>
   <translation>在事实页为其搜索框，其他地方按名称查找一切：L10N188、事实、操作</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>On claims with such a score {odds} verdicts are right.</source>
   <translation>对得分如此的断言，{odds}判定正确。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>On held-out prompts, not those of the search</source>
   <translation>在留出的提示上，而非搜索所用的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>On other facts no choice of {words} was surely better, so the verdict rests on {name}.</source>
   <translation>在其他事实上，没有哪种{words}的选法确定更好，因此判定依据{name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>On other facts {name} was surely better than {scorer}.</source>
   <translation>在其他事实上，{name}确实优于{scorer}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>On random weights no score tells right claims from wrong ones</source>
   <translation>在随机权重上，没有任何得分能区分真假断言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>On random weights no score tells right claims from wrong ones.</source>
   <translation>在随机权重上，没有任何得分能区分真假断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>On screen: {plots}.</source>
   <translation>屏幕上：{plots}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <source>On the Hub</source>
   <translation>在 Hub 上</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On the locating prompts.</source>
   <translation>在定位提示上。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>On the stations</source>
   <translation>各页面上</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On the way: chosen neurons and random ones</source>
   <translation>过程：选定的神经元与随机神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On the way: located neurons and larger parts</source>
   <translation>过程：定位的神经元与更大的部分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>On unseen claims: 1 tells all right claims from wrong ones, 0.5 is guessing</source>
   <translation>在未见断言上：1 能完全区分真假断言，0.5 等于猜测</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>On unseen facts {right:,} of {given:,} verdicts were right ({sample}).</source>
   <translation>在未见事实上，{given:,} 个判定中 {right:,} 个正确（{sample}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>On unseen sentences, not those of the search</source>
   <translation>在未见过的句子上，而非搜索所用的句子</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On weights that no training touched, located and active neurons raise the answer's log-probability more than random ones do, too, since their activations are larger; of right answers there is no such lead. A lead in nats alone is therefore no sign of stored knowledge.</source>
   <translation>在未经任何训练的权重上，定位到的神经元和活跃神经元同样比随机神经元更能提高答案的对数概率，因为它们的激活更大；而在答对的比例上没有这种领先。因此，仅以奈特计的领先并不说明存储了知识。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>On which side of its threshold this claim is</source>
   <translation>此断言在阈值的哪一侧</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>On {claims} about {unseen} it judged {covered}; {wrong} of those verdicts were wrong, where at most {aim} was aimed for.</source>
   <translation>在{claims}、{unseen}上判定了 {covered}；这些判定中 {wrong} 错误，目标是至多 {aim}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Once an edit is applied, this shows what it does in every language, beside the same edit of other {neurons}.</source>
   <translation>应用编辑后，这里显示它在每种语言中的作用，并与对其他{neurons}的同样编辑并列。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>One fact alone gives no interval.</source>
   <translation>仅一个事实无法给出区间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>One fact by name</source>
   <translation>指定的一个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>One fact in as many languages as you know it in. Sentences hold [Y] for the answer, and the subject or [X]; without any, the relation's templates are used.</source>
   <translation>用您会的各种语言写同一个事实。句子中用 [Y] 表示答案，并写主语或 [X]；不写句子时使用该关系的模板。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>One for each GPU, else one</source>
   <translation>每个 GPU 一个，否则一个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>One gradient with a layer at zero, threshold 0.2, share 0.4: to compare with, not to report.</source>
   <translation>某一层置零时的单个梯度，阈值 0.2，比例 0.4：用于比较，不用于报告。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>One language shares nothing with another.</source>
   <translation>一种语言无从与另一种共享。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>One language stands there twice.</source>
   <translation>有一种语言出现两次。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/kinds.py" />
   <source>One language was calibrated alone, so that none can share neurons: calibrate several together.</source>
   <translation>只单独校准了一种语言，因此没有可共享神经元的语言：请一起校准几种。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>One language's neurons of this fact and the others' of a different fact of its relation.</source>
   <translation>一种语言在此事实上的神经元，与其他语言在该关系另一事实上的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>One more sentence for this relation in this language</source>
   <translation>用这种语言为此关系再写一个句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>One more template</source>
   <translation>另一个模板</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>One more than there are, where it never does.</source>
   <translation>若从未居首，则比总步数多一。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>One of the runs has no finished unit yet.</source>
   <translation>其中一次运行还没有完成的单元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>One over the weight between two neurons, or over its cosine, which knows no scale</source>
   <translation>两个神经元之间权重的倒数，或其余弦的倒数（与尺度无关）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>One step instead of a path: quick and rough, to compare with.</source>
   <translation>用一步代替整条路径：快而粗略，用于比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>One that is supported: {claim}</source>
   <translation>其中得到支持的一条：{claim}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Online: models may be downloaded</source>
   <translation>在线：允许下载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Only .csv has one; leave it out, or write a .csv.</source>
   <translation>只有 .csv 才有；请去掉它，或写成 .csv。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Only 1 fact that all models know has this figure, fewer than {fewest}.</source>
   <translation>所有模型都知道的事实中只有 1 个有此指标，少于 {fewest} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Only answers to the same prompts can be compared.</source>
   <translation>只能比较对同样提示的回答。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Only facts known in all languages used are judged; all facts stand beside. Nothing is trimmed. Intervals are 95 % bootstrap intervals: whole relations are drawn, and with fewer than five, facts. Claims are judged one by one, without a correction for their number. With the setting 'preset reproduction' the rule has the thresholds of the published code, which lie so close that two independent neurons pass as degenerate.</source>
   <translation>只判定在所有所用语言中都已知的事实；全部事实并列给出。不截去任何值。区间是 95 % 自助法区间：抽取整个关系，少于五个时抽取事实。断言逐条判定，不为其数目做校正。设置“preset reproduction”时规则采用发表的代码的阈值，两者如此接近，以致两个独立的神经元也会作为简并通过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Only facts that exist in all of them.</source>
   <translation>只要具备全部这些语言的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Only facts that exist in all of these languages</source>
   <translation>只要具备全部这些语言的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Only facts that exist in {english}; press to lift</source>
   <translation>只要具有{english}的事实；按下取消</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/own_writing.py" />
   <source>Only facts that you typed can be.</source>
   <translation>只有你自己输入的事实可以逐条移除。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Only in A</source>
   <translation>仅 A</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Only in B</source>
   <translation>仅 B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Only one {word} is located in {here} at this threshold, and two are needed. Lower it on Neurons.</source>
   <translation>在此阈值下，{here}中只有一个{word}被定位到，而至少需要两个。请在神经元页调低阈值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Only the built-in facts are here.</source>
   <translation>这里只有内置的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>Only the first {n} rows; save the data for all of them.</source>
   <translation>只有前 {n} 行；要全部请保存数据。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Only the shared switches</source>
   <translation>只有共享的开关</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Only the {n} shared switches</source>
   <extracomment>For one: Only the {n} shared switch</extracomment>
   <translation>
    <numerusform>只有 {n} 个共享的开关</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Only these languages</source>
   <translation>只要这些语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Only these relations</source>
   <translation>只要这些关系</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Only {chosen} neurons have a positive mean score.</source>
   <translation>只有 {chosen} 个神经元的平均得分为正。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Only {count} facts that all models know have this figure, fewer than {fewest}.</source>
   <translation>所有模型都知道的事实中只有 {count} 个有此指标，少于 {fewest} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/types.py" />
   <source>Only {facts} facts of {relation} were calibrated on; {fewest_of_relation} are needed.</source>
   <translation>{relation} 只有 {facts} 个事实用于校准；需要 {fewest_of_relation} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Only {facts} facts were there to calibrate on; {fewest_facts} are needed.</source>
   <translation>可用于校准的事实只有 {facts} 个；需要 {fewest_facts} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Only {positive} prompts have a positive score at all; a neuron would need {of}.</source>
   <translation>只有 {positive} 个提示有正分；一个神经元需要{of}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Open a copy of it from a backup.</source>
   <translation>请打开备份中的副本。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Open a file …</source>
   <translation>打开文件 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Open a folder …</source>
   <translation>打开文件夹 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Open a run's folder</source>
   <translation>打开运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Open a session</source>
   <translation>打开会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Open a session file</source>
   <translation>打开会话文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Open a session or start a new one first.</source>
   <translation>请先打开会话或新建一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open and resume</source>
   <translation>打开并继续运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Open for writing anyway</source>
   <translation>仍然打开以写入</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>Open it again.</source>
   <translation>请重新打开它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Open it and go on, or choose another folder.</source>
   <translation>请打开它并继续，或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>Open it with that version or a later one.</source>
   <translation>请用那个或更新的版本打开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>Open one, or start a new one.</source>
   <translation>请打开一个，或新建一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>Open the demo</source>
   <translation>打开示例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/first_steps.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Open the demo session</source>
   <translation>打开示例会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Open the folder in which the file lies</source>
   <translation>打开文件所在的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Open the report in the browser</source>
   <translation>在浏览器中打开报告</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open {name} and go on with its run</source>
   <translation>打开 {name} 并继续其中的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open {recent}</source>
   <translation>打开 {recent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Open …</source>
   <translation>打开 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <location filename="../../kn_studio/story_pictures.py" />
   <source>Opening the demo …</source>
   <translation>正在打开示例 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/shelf.py" />
   <source>Opening the fact library</source>
   <translation>正在打开事实库</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Operation</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Order and columns of a table</source>
   <translation>表格的排序和列</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Other facts</source>
   <translation>其他事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Other facts about the same subject.</source>
   <translation>关于同一主语的其他事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Other facts by language</source>
   <translation>按语言的其他事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Other facts were asked too.</source>
   <translation>也询问了其他事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Other programs that use the Hub's cache lose it too. To have it back, it must be downloaded again.</source>
   <translation>使用 Hub 缓存的其他程序也会失去它。要再用它，必须重新下载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Other run</source>
   <translation>另一次运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Other run minus this run, over the facts that both models know</source>
   <translation>另一次运行减去本次运行，限于两个模型都知道的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Other switches, as busy as these</source>
   <translation>同样活跃的其他开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Ours</source>
   <translation>我们的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Over log P</source>
   <translation>相对 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Over random</source>
   <translation>相对随机</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Over trainings: {trainings}.</source>
   <translation>对训练：{trainings}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Overlap</source>
   <translation>重叠</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Overlap as</source>
   <translation>重叠的显示方式</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Overlap of changed neurons with DKN</source>
   <translation>变化的神经元与 DKN 的重叠</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Own</source>
   <translation>自身</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Own answer</source>
   <translation>自己的答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own answer in own minus in other facts' prompts, nats.</source>
   <translation>自己的答案在自己的提示中减在其他事实的提示中，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own fact with 10 random draws of the same layers.</source>
   <translation>本事实，同层随机抽取 10 次。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own fact with 3 draws of equally active neurons.</source>
   <translation>本事实，抽取同等活跃的神经元 3 次。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own minus other relations, in nats, above 0 = the fact is hit more.</source>
   <translation>本事实减其他关系，单位 nat；大于 0 表示该事实受打击更大。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own minus same relation, in nats.</source>
   <translation>本事实减同一关系，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own relative change over others', suppression plus enhancement (eq. 11).</source>
   <translation>自己的相对变化除以其他事实的，抑制加增强（式 11）。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P after</source>
   <translation>之后的 P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P after, others</source>
   <translation>之后的 P，其他</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P before</source>
   <translation>之前的 P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P before, others</source>
   <translation>之前的 P，其他</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P of the order</source>
   <translation>此次序的 P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>P(at least so many by chance), corrected over the facts (Holm)</source>
   <translation>P（偶然至少这么多），对各事实作校正（Holm）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>P36, or a code of your own</source>
   <translation>P36，或您自己的代码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>PMI of the object</source>
   <translation>宾语的 PMI</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: equally active</source>
   <translation>对：同等活跃</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: of random neurons</source>
   <translation>对：取自随机神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: random neurons</source>
   <translation>对：随机神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: two other KN</source>
   <translation>对：另外两个 KN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Paired difference in AUROC, score minus log P: to the left of the dashed line log P tells better.</source>
   <translation>AUROC 的配对差，得分减 log P：虚线左侧表示 log P 区分得更好。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Paired difference of AUROCs on the same claims</source>
   <translation>同一批断言上 AUROC 的配对差</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Paired difference to the mean of ten random draws like it</source>
   <translation>与十次同类随机抽取平均值的配对差</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Paired over the facts that both runs measured.</source>
   <translation>在两次运行都测量过的事实上配对。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Pairs</source>
   <translation>对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pairs above equally active neurons</source>
   <translation>超过同等活跃神经元的对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pairs above random neurons</source>
   <translation>超过随机神经元的对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pairs that pass T_low and T_high among the located neurons and among as many others.</source>
   <translation>定位的神经元中和同样多的其他神经元中通过 T_low 和 T_high 的对。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Panel alone</source>
   <translation>仅面板</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Paraphrase</source>
   <translation>换一种说法</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Paraphrases</source>
   <translation>换一种说法的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Part</source>
   <translation>部分</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Part of the answer's probability that is lost, below 0 where it rose, on a prompt that the search has not seen.</source>
   <translation>在搜索未见过的提示上，答案概率中失去的部分，概率上升处低于 0。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Part of the answer's probability that is lost, below 0 where it rose. Pairs and sets were chosen to look so, clusters not.</source>
   <translation>答案概率中失去的部分，概率上升处低于 0。神经元对和集合正是按此选出的，簇则不是。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Part of the answer's probability that is lost; below 0 where it rose.</source>
   <translation>答案概率中失去的部分；概率上升处低于 0。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Parts</source>
   <translation>各部分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Pashto</source>
   <translation>普什图语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Pass</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Passes</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Perplexity of plain text</source>
   <translation>普通文本的困惑度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Perplexity; pseudo-perplexity for masked models</source>
   <translation>困惑度；掩码模型为伪困惑度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Persian</source>
   <translation>波斯语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Persistence</source>
   <translation>持续性</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Pick</source>
   <translation>选取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Pick a fact first.</source>
   <translation>请先选择一个事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Pick a fact, or type one, and see at once what the model answers in each language.</source>
   <translation>选择或输入一个事实，立即看到模型用每种语言怎么回答。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Pick at least one language first.</source>
   <translation>请先至少选择一种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Pick neurons that this program, EleutherAI's, AMIG or LAPE has written</source>
   <translation>选取由本程序、EleutherAI 的程序、AMIG 或 LAPE 写出的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Pick or type another fact first.</source>
   <translation>请先选择或输入另一个事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Pick the neuron in focus</source>
   <translation>选取当前神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Picked</source>
   <translation>已选取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked on Degeneracy: {neurons}.</source>
   <translation>在简并页选取：{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked on Edit: {neurons}.</source>
   <translation>在编辑页选取：{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked on Languages: {neurons}.</source>
   <translation>在语言页选取：{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked: {neurons}.</source>
   <translation>已选取：{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Picture</source>
   <translation>图形</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <source>Pictures in dark colours</source>
   <translation>图片用深色</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Pin</source>
   <translation>固定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Pin {neuron}</source>
   <translation>固定 {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Pinned</source>
   <translation>已固定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>Places {first} to {last} of {width} are in view, in order of the score.</source>
   <translation>按得分排序，正在显示 {width} 个位置中的 {first} 至 {last}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Plain</source>
   <translation>通俗</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Plain or research</source>
   <translation>通俗或研究</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Plain sentences for the perplexity; 0 leaves it out.</source>
   <translation>用于困惑度的普通句子；0 则略去。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Plain sentences: rise of the log perplexity</source>
   <translation>普通句子：对数困惑度的上升</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Plain text in</source>
   <translation>普通文本</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Plain text in {value}: perplexity {change}</source>
   <translation>{value}普通文本：困惑度 {change}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/app.py" />
   <source>Please report this.</source>
   <translation>请报告此问题。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <location filename="../../kn_studio/table_window.py" />
   <source>Plot</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Plots</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <source>Plots on screen</source>
   <translation>屏幕上的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Points</source>
   <translation>点</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Points of risk against coverage</source>
   <translation>风险–覆盖率曲线的点</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Points of the ROC curve</source>
   <translation>ROC 曲线的点</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Polish</source>
   <translation>波兰语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Portuguese</source>
   <translation>葡萄牙语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Positions after padding</source>
   <translation>填充之后的位置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Precision, right</source>
   <translation>精确率，真</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Precision, wrong</source>
   <translation>精确率，假</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/complexity.py" />
   <source>Preparing</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Present the demo</source>
   <translation>放映示例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Present the demo (F5)</source>
   <translation>放映示例（F5）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Press Go on: it is written anew from the rows.</source>
   <translation>请按“继续”：会由各行重新写出。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Preview answer</source>
   <translation>预览答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Previous fact</source>
   <translation>上一个事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Printed perturbations lower the probability of the answer.</source>
   <translation>论文的扰动降低答案的概率。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Printed perturbations make it harder to tell right claims from wrong ones by log P.</source>
   <translation>论文的扰动使用 log P 区分真假断言变得更难。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Printed, together</source>
   <translation>论文的扰动，合计</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>Probability of the answer in each language</source>
   <translation>各语言中答案的概率</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Probability of the answer, model unchanged.</source>
   <translation>答案的概率，模型未改变。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Probability of the answer, neurons changed.</source>
   <translation>答案的概率，神经元已改变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Probability of the right answer</source>
   <translation>正确答案的概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Probability of the subject</source>
   <translation>主语的概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <source>Processes</source>
   <translation>进程</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Prompt</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>Prompt whose words are read</source>
   <translation>读取其词语的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>Prompt {number} of run {run} has no scores yet.</source>
   <translation>运行 {run} 的提示 {number} 还没有得分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Prompt {number} of {total}</source>
   <translation>{total} 个提示中的第 {number} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Prompt {number} of {total} and {more} more</source>
   <translation>{total} 个提示中的第 {number} 个及另外 {more} 个</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/runs_table.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Prompts</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Prompts and answers</source>
   <translation>提示与答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Prompts are limited</source>
   <translation>提示长度有限</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts in a language that effects are measured on.</source>
   <translation>一种语言中测量作用所用的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that a fact is located and searched on.</source>
   <translation>定位和搜索一个事实所用的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that a fact is located on in a language.</source>
   <translation>用一种语言定位一个事实所用的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that each claim is asked with at most.</source>
   <translation>每条断言至多用多少个提示询问。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that effects are measured on, not seen before.</source>
   <translation>测量作用所用的提示，此前未见过。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that what is found is measured on again.</source>
   <translation>对找到的内容再次测量所用的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts with a new answer that are never seen before.</source>
   <translation>带新答案、此前从未见过的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Published</source>
   <translation>已发表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Published figures</source>
   <translation>已发表的数字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Punjabi</source>
   <translation>旁遮普语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Pushes down</source>
   <translation>压低</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Pushes up</source>
   <translation>推高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/preview.py" />
   <source>Put [Y] at the end of the prompt.</source>
   <translation>请把 [Y] 放在提示末尾。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Put [Y] at the end, or use a masked model.</source>
   <translation>请把 [Y] 放在最后，或用掩码模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Put a data set back</source>
   <translation>放回数据集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Put a fact back</source>
   <translation>放回事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Put a run back on the list</source>
   <translation>把运行放回列表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Put a run on the map first.</source>
   <translation>请先把一次运行放到图上。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Put it beside the others</source>
   <translation>与其他语言并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <source>Put this model away</source>
   <translation>收起此模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Put this run into the bin; undo brings it back</source>
   <translation>把这次运行放入回收站；撤销可将其恢复</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Put this run on the map</source>
   <translation>在图上显示此运行</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Put tokenizer.json and tokenizer_config.json beside the model.</source>
   <translation>请把 tokenizer.json 和 tokenizer_config.json 放在模型旁边。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Putting it in its place</source>
   <translation>正在放到位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/restoring.py" />
   <source>Putting the data set back</source>
   <translation>正在放回数据集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Putting the fact back</source>
   <translation>正在放回事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Putting {model} in order</source>
   <translation>正在整理 {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Putting {name} back</source>
   <translation>正在放回 {name}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pythia, 70M to 6.9B</source>
   <translation>Pythia，70M 到 6.9B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Quadrature</source>
   <translation>求积法则</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Quiet colours, also where the desktop asks for high contrast</source>
   <translation>柔和的颜色，即使桌面要求高对比度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Qwen2.5, 0.5B to 7B</source>
   <translation>Qwen2.5，0.5B 到 7B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>ROC: hits against false alarms</source>
   <translation>ROC：命中对误报</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Random neurons</source>
   <translation>随机神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random neurons lie in the same layers, matched ones are about as active too; neither was located in any language used. In a sparse model most random neurons are silent, and an edit of those does nothing, so that matched ones are the harder control. Controls of Mono are read in its own language, those of LIKN in all.</source>
   <translation>随机神经元位于相同的层，同等活跃的神经元还大致同样活跃；两者都没有在任何所用语言中被定位。在稀疏的模型中，多数随机神经元不活动，编辑它们没有作用，因此同等活跃的是更难的对照。Mono 的对照用其自己的语言读取，LIKN 的对照用所有语言读取。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random neurons of the same layers and neurons that are about as active (matched) stand beside the located ones: as arms of their own for AMIG's neurons, and at equal size for every method as control columns (10 and 3 draws). Sparse models flatter the random control.</source>
   <translation>同层的随机神经元和大致同等活跃的神经元与定位的神经元并列：对 AMIG 的神经元作为单独的组，对每种方法则在规模相等时作为对照列（10 次和 3 次抽取）。稀疏的模型使随机对照显得有利。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Random neurons of the same layers do as well as located ones</source>
   <translation>同层的随机神经元与定位的神经元一样好</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Random neurons of the same layers do as well as located ones.</source>
   <translation>同层的随机神经元与定位的神经元一样好。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Random numbers: what every method has to beat.</source>
   <translation>随机数：任何方法都必须胜过它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/backup_page.py" />
   <location filename="../../kn_studio/stage/change_page.py" />
   <location filename="../../kn_studio/stage/turn_off_page.py" />
   <location filename="../../kn_studio/story/backup.py" />
   <location filename="../../kn_studio/story/change.py" />
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Random ones</source>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random partitions</source>
   <translation>随机划分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Random switches</source>
   <translation>随机开关</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, AMIG's layers</source>
   <translation>随机，AMIG 的各层</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, any layer</source>
   <translation>随机，任意层</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, as LIKN</source>
   <translation>随机（与 LIKN 相当）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, as Mono</source>
   <translation>随机（与 Mono 相当）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, same layers</source>
   <translation>随机，相同的层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Rank</source>
   <translation>名次</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Rank among the objects</source>
   <translation>在宾语中的名次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Rank among the relation's candidates in {english}, as {model} answers; 1 = known</source>
   <translation>{model} 回答时在该关系的{english}候选中的名次；1 = 已知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Rank of the answer in the whole vocabulary, by mean probability</source>
   <translation>答案在整个词表中的名次，按平均概率排列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Rank the answers</source>
   <translation>为答案排名</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Rank these facts</source>
   <translation>为这些事实排名</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Rank {count} facts</source>
   <translation>为 {count} 个事实排名</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rank, new answer</source>
   <translation>名次，新答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>Ranked first in {known} of {asked}.</source>
   <translation>{asked}中有 {known} 个排第一。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_look_button.py" />
   <source>Ranks are drawn by powers of ten</source>
   <translation>名次按数量级绘制</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rate for all</source>
   <translation>整体的学习率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Read neurons</source>
   <translation>读取神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Read neurons from a JSON file</source>
   <translation>从 JSON 文件读取神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Read neurons from a file</source>
   <translation>从文件读取神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Read the calibration that this claim was judged by</source>
   <translation>查看判定此断言所用的校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the calibrations</source>
   <translation>读取校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the downloaded models</source>
   <translation>读取已下载的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the experiments</source>
   <translation>读取实验</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the fact again</source>
   <translation>重新读取事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the library</source>
   <translation>读取事实库</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>Read the other run as it is now</source>
   <translation>按现在的样子读取另一次运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the runs</source>
   <translation>读取运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>Read the words</source>
   <translation>读取词语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <location filename="../../engine/word_attribution.py" />
   <source>Reading</source>
   <translation>正在读取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Reading level</source>
   <translation>阅读级别</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Reading plain texts</source>
   <translation>正在读取普通文本</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/control_sets.py" />
   <source>Reading the activations</source>
   <translation>正在读取激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Reading the cache</source>
   <translation>正在读取缓存</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Reading the calibration</source>
   <translation>正在读取校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Reading the calibrations</source>
   <translation>正在读取校准列表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <source>Reading the chat template</source>
   <translation>正在读取对话模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <location filename="../../kn_studio/sample_checking.py" />
   <source>Reading the claims</source>
   <translation>正在读取断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <location filename="../../kn_studio/table_twins.py" />
   <source>Reading the data</source>
   <translation>正在读取数据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Reading the experiments</source>
   <translation>正在读取实验</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiments_station.py" />
   <source>Reading the experiments …</source>
   <translation>正在读取实验 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Reading the fact</source>
   <translation>正在读取事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>Reading the facts</source>
   <translation>正在读取事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>Reading the facts of {relation}</source>
   <translation>正在读取 {relation} 的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>Reading the figures</source>
   <translation>正在读取数字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>Reading the first run</source>
   <translation>正在读取第一次运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Reading the folder</source>
   <translation>正在读取文件夹</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Reading the languages</source>
   <translation>正在读取各语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Reading the library</source>
   <translation>正在读取事实库</translation>
  </message>
  <message>
   <location filename="../../engine/checking/readings.py" />
   <location filename="../../kn_studio/sample_checking.py" />
   <source>Reading the neurons</source>
   <translation>正在读取神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/documents.py" />
   <source>Reading the other run</source>
   <translation>正在读取另一次运行</translation>
  </message>
  <message>
   <location filename="../../engine/fast/trace.py" />
   <source>Reading the prompt</source>
   <translation>正在读取提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/writing.py" />
   <source>Reading the rows</source>
   <translation>正在读取各行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <location filename="../../kn_studio/sample_languages.py" />
   <source>Reading the run</source>
   <translation>正在读取运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/report.py" />
   <source>Reading the runs</source>
   <translation>正在读取运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Reading the search</source>
   <translation>正在读取搜索</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>Reading the texts</source>
   <translation>正在读取文本</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Reading what shall stay</source>
   <translation>正在读取应保持不变的内容</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Reading what {id} is</source>
   <translation>正在读取 {id} 的信息</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Reading which words it pushes …</source>
   <translation>正在读取它推动哪些词 …</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Reading {language}</source>
   <translation>正在读取{language}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Reading {name}</source>
   <translation>正在读取 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Reading {name} …</source>
   <translation>正在读取 {name} …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Reading {name}: {total} lines</source>
   <translation>正在读取 {name}：{total} 行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/describe.py" />
   <source>Reading {neuron}</source>
   <translation>正在读取 {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Reading …</source>
   <translation>正在读取 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Reads the prompt; empty: there is none</source>
   <translation>读取提示；留空：没有</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Recall, right</source>
   <translation>召回率，真</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Recall, wrong</source>
   <translation>召回率，假</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <location filename="../../kn_studio/window.py" />
   <source>Recent sessions</source>
   <translation>最近的会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/window.py" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Redo the edit</source>
   <translation>重做编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Redo: {redo}</source>
   <translation>重做：{redo}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Refused</source>
   <translation>拒绝判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Regained: {kind}</source>
   <translation>挽回：{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Relation</source>
   <translation>关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Relation of the fact</source>
   <translation>事实的关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/relation_picker.py" />
   <source>Relation, by name or code</source>
   <translation>关系的名称或代码</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <location filename="../../kn_studio/widgets/relation_picker.py" />
   <source>Relations</source>
   <translation>关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Relations are: {known}.</source>
   <translation>关系有：{known}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>Relations are: {names}.</source>
   <translation>关系有：{names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Relations to calibrate</source>
   <translation>要校准的关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/relation_picker.py" />
   <source>Relations to choose from</source>
   <translation>可选的关系</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change of P</source>
   <translation>P 的相对变化</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change, old</source>
   <translation>相对变化，旧答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change, others</source>
   <translation>相对变化，其他</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change, same</source>
   <translation>相对变化，同一关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Remark</source>
   <translation>说明</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Remark on {figure}</source>
   <translation>关于 {figure} 的备注</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Remarks on the fact</source>
   <translation>关于事实的说明</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Remarks on the prompt</source>
   <translation>关于提示的说明</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Remove a data set</source>
   <translation>移除数据集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Remove a downloaded model</source>
   <translation>移除已下载的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Remove a fact</source>
   <translation>移除事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Remove a model</source>
   <translation>移除模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Remove this fact</source>
   <translation>移除此事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Remove {model} and free {size}?</source>
   <translation>移除 {model} 并释放 {size}？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Remove {model} from this computer</source>
   <translation>从这台计算机移除 {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Remove {source}</source>
   <translation>移除 {source}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Remove …</source>
   <translation>移除 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/removing.py" />
   <source>Removing</source>
   <translation>正在移除</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Removing the fact</source>
   <translation>正在移除事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Removing {model}</source>
   <translation>正在移除 {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Removing {name}</source>
   <translation>正在移除 {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Repeat what papers report on your own model, with controls and uncertainty beside every number.</source>
   <translation>在您自己的模型上重做论文所报告的实验，每个数字旁都有对照和不确定度。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Replaced the value vectors of {which} by {by}.</source>
   <translation>把{which}的值向量替换为{by}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Replaces the neurons' value vectors by 0 (Dai et al. 2022, section 5.2).</source>
   <translation>把神经元的值向量替换为 0（Dai et al. 2022，5.2 节）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Replaces the neurons' value vectors by the unknown token's output embedding (Dai et al. 2022, 5.2).</source>
   <translation>把神经元的值向量替换为未知词元的输出嵌入（Dai et al. 2022，5.2）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Resample</source>
   <translation>重采样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Research</source>
   <translation>研究</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Reset all</source>
   <translation>全部复位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>Reset columns</source>
   <translation>重置列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Response of neurons to both objects</source>
   <translation>神经元对两个宾语的反应</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Response of neurons to the claimed object and to the model's own answer</source>
   <translation>神经元对所断言宾语和对模型自己答案的反应</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/remedies.py" />
   <source>Resume</source>
   <translation>继续运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>Resume begins again: nothing was finished.</source>
   <translation>继续会从头开始：尚无已完成的部分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>Resume goes on with prompt {number}; what was finished is kept.</source>
   <translation>“继续运行”从第 {number} 个提示继续；已完成的会保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>Resume measures what is missing; every prompt is there.</source>
   <translation>“继续运行”会测量缺少的部分；提示都已完成。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Resume run</source>
   <translation>继续运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>Resume the run.</source>
   <translation>请继续该运行。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Retained</source>
   <translation>保住</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Retained: {kind}</source>
   <translation>保住：{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Revision</source>
   <translation>修订版本</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Reword the template of this prompt; the old one comes back when yours is forgotten</source>
   <translation>改写此提示的模板；忘记您的模板后恢复原来的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Rewrite</source>
   <translation>改写</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Rewrite {old} to {new}</source>
   <translation>把 {old} 改写为 {new}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Rewriting {which}</source>
   <translation>改写{which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Rewrote the value vectors of {which} ({pairs}): {remove:g} times the old and {add:g} times the new embeddings, {scaled}.</source>
   <translation>改写了{which}的值向量（{pairs}）：旧嵌入 {remove:g} 倍，新嵌入 {add:g} 倍，{scaled}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Rho {rho} and {count} models, P of an order that rises as much {rising}. Slope per tenfold parameters: {slope}. Largest less smallest model: {ends}.</source>
   <translation>Rho {rho}，{count} 个模型，同样上升的次序的 P 为 {rising}。每十倍参数的斜率：{slope}。最大模型减最小模型：{ends}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Rho {rho} and {count} models. Slope per tenfold parameters: {slope}. Largest less smallest model: {ends}.</source>
   <translation>Rho {rho}，{count} 个模型。每十倍参数的斜率：{slope}。最大模型减最小模型：{ends}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right</source>
   <translation>正确</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right answers</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right answers that stay right, unedited</source>
   <translation>仍然正确的正确答案，未编辑</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right, % (DKN / KN / random / all)</source>
   <translation>正确（%）（DKN / KN / 随机 / 全部）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rise</source>
   <translation>上升</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rise of log-perplexity</source>
   <translation>对数困惑度的上升</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Risk</source>
   <translation>风险</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Risk against coverage</source>
   <translation>风险与覆盖率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Risk at {share}</source>
   <translation>{share} 时的风险</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Robustness: do degenerate neurons keep answers steady under perturbed queries</source>
   <translation>稳健性：查询被扰动时，简并神经元是否使答案稳定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Romanian</source>
   <translation>罗马尼亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Rows of the two cannot stand in one table: give the same settings again, or choose another folder.</source>
   <translation>两者的行不能放在一个表中：请给出同样的设置，或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Rows that were left out</source>
   <translation>被略过的行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Rows …</source>
   <translation>导出各行 …</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Rule: {rule}</source>
   <translation>规则：{rule}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Run a few units on this computer and count them up; nothing is kept</source>
   <translation>在这台计算机上运行几个单元并推算；不保留任何内容</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Run it in the background; what is finished is kept at every unit</source>
   <translation>在后台运行；每完成一个单元就保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>Run to compare with</source>
   <translation>要比较的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Run what the papers ran, and read what it says</source>
   <translation>运行论文中的实验，看看结果说明什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Run {id} was made with another model ({model}).</source>
   <translation>运行 {id} 是用另一个模型（{model}）进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <location filename="../../kn_studio/workspace.py" />
   <source>Run {newest} was cut off after {landed} of {count} prompts.</source>
   <translation>运行 {newest} 在 {count} 个提示中完成 {landed} 个后中断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>Run {row} failed after {landed} of {total} prompts.</source>
   <translation>运行 {row} 在 {total} 个提示中完成 {landed} 个后失败。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>Run {row} was cut off after {landed} of {total} prompts.</source>
   <translation>运行 {row} 在 {total} 个提示中完成 {landed} 个后中断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>Run {row} was stopped after {landed} of {total} prompts.</source>
   <translation>运行 {row} 在 {total} 个提示中完成 {landed} 个后被停止。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Run {run}</source>
   <translation>运行 {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Run {run} beside</source>
   <translation>与运行 {run} 并列：</translation>
  </message>
  <message>
   <location filename="../../kn_studio/resuming.py" />
   <source>Run {run} cannot go on yet.</source>
   <translation>运行 {run} 还不能继续。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Run {run} has changed since it was read.</source>
   <translation>运行 {run} 在读取之后已有变化。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Run {run} has {its_layers} layers of {its_width:,} neurons, the run on the map {layers} of {width:,}.</source>
   <translation>运行 {run} 有 {its_layers} 层，每层 {its_width:,} 个神经元；图上的运行有 {layers} 层，每层 {width:,} 个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Run {run} is no longer in this session.</source>
   <translation>运行 {run} 已不在此会话中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Run {run} less {title}: blue where run {run} scores higher, red where the other does.</source>
   <translation>运行 {run} 减去{title}：蓝色表示运行 {run} 得分更高，红色表示另一个更高。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>Run {run} lies in the bin.</source>
   <translation>运行 {run} 在回收站中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Run {run} of {stem}</source>
   <translation>{stem} 的运行 {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>Run {run} was deleted: this is what was read of it.</source>
   <translation>运行 {run} 已被删除：这是先前读到的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Run {run} was made in {dtype}, and the model is loaded in {dtype_}.</source>
   <translation>运行 {run} 是以 {dtype} 进行的，而模型以 {dtype_} 加载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Run {run} was made with another model ({model}).</source>
   <translation>运行 {run} 是用另一个模型（{model}）进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Run {run} was made {how} the chat template.</source>
   <translation>运行 {run} 是{how}对话模板进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Running</source>
   <translation>正在运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Runs</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Runs of experiments</source>
   <translation>实验的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs_table.py" />
   <source>Runs of this session</source>
   <translation>此会话的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Runs …</source>
   <translation>运行 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Russian</source>
   <translation>俄语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>SR of absolute ratios, trimmed as in the published code.</source>
   <translation>绝对比值的 SR，按发表的代码截去极端值。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>SR, published code</source>
   <translation>SR，发表的代码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>SR, the success rate as the papers print it: how much the fact's own answer changes beside those of other facts, suppressed and enhanced.</source>
   <translation>SR，论文中的成功率：抑制和增强时，该事实自己的答案相对于其他事实的答案变化多少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Same data and order of training in all sizes. At this share 2.8B and 6.9B are above 40 neurons: they are left out where equal shares are compared, or raise Most.</source>
   <translation>所有规模的数据和训练顺序相同。按此比例，2.8B 和 6.9B 超过 40 个神经元：在比例相等的比较中会略去它们，否则请调高“最大”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Same fact, two languages</source>
   <translation>同一事实，两种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sanskrit</source>
   <translation>梵语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/remedies.py" />
   <source>Save as …</source>
   <translation>另存为 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Save data …</source>
   <translation>保存数据 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Save difference …</source>
   <translation>保存差异 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Save it again as a list over languages of lists over layers of index tensors.</source>
   <translation>请重新保存为“语言列表，其中为层列表，其中为索引张量”。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Save it again.</source>
   <translation>请重新保存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Save it as UTF-8.</source>
   <translation>请保存为 UTF-8。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>Save it under another name first.</source>
   <translation>请先另存为别的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>Save it under another name to go on.</source>
   <translation>要继续，请另存为别的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Save it under another name, or make it writable.</source>
   <translation>请以另一个名称保存，或使它可写。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>Save it under another name.</source>
   <translation>请以另一个名称保存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Save model …</source>
   <translation>保存模型 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Save picture …</source>
   <translation>保存图片 …</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Save the difference again.</source>
   <translation>请重新保存差异。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Save the edited model</source>
   <translation>保存编辑后的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Save the edited model to an empty folder</source>
   <translation>把编辑后的模型保存到空文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Save the edits</source>
   <translation>保存编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Save the edits as a difference</source>
   <translation>把编辑保存为差异</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Save the session as</source>
   <translation>会话另存为</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Save the table as CSV in UTF-8.</source>
   <translation>请把表格保存为 UTF-8 的 CSV。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Save the table as UTF-8.</source>
   <translation>请把表格保存为 UTF-8。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Saved {ago}</source>
   <translation>保存于{ago}</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Saving the edited model</source>
   <translation>正在保存编辑后的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Saving the edits</source>
   <translation>正在保存编辑</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Saving the tokenizer</source>
   <translation>正在保存分词器</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Says</source>
   <translation>回答</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Scale</source>
   <translation>尺度</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/robustness_measures.py" />
   <source>Scaling {medium}</source>
   <translation>正在缩放{medium}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Score by language</source>
   <translation>按语言的得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Score by prompt</source>
   <translation>按提示的得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Score every neuron for this fact</source>
   <translation>为此事实给每个神经元打分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Score every neuron for this fact (Ctrl+Return)</source>
   <translation>为此事实给每个神经元打分（Ctrl+Return）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Score in use</source>
   <translation>使用的得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Score {best:.2f} of the maximum</source>
   <translation>得分为最大值的 {best:.2f} 倍</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Score, held out</source>
   <translation>得分，留出的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Scores</source>
   <translation>得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Scores of the claim side by side</source>
   <translation>此断言的各项得分并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Scores side by side</source>
   <translation>得分并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Scores …</source>
   <translation>得分 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Scots</source>
   <translation>苏格兰语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Scottish Gaelic</source>
   <translation>苏格兰盖尔语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Scroll the facts</source>
   <translation>滚动事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Search a relation for degenerate neurons</source>
   <translation>在一种关系中搜索简并神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search again</source>
   <translation>重新搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/sample_degeneracy.py" />
   <source>Search degenerate neurons</source>
   <translation>搜索简并神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Search facts</source>
   <translation>搜索事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search for</source>
   <translation>搜索对象</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/switches.py" />
   <source>Search for groups first, then choose one.</source>
   <translation>请先搜索组，再选择一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Search for it in the Facts station.</source>
   <translation>请在事实页搜索它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Search for neurons that back each other up: harmless alone, harmful together.</source>
   <translation>搜索互为备用的神经元：单独无害，合起来有害。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/weights.py" />
   <source>Search for pairs or minimal sets in place of clusters; they need no weights.</source>
   <translation>请改为搜索对或最小集合，它们不需要权重。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Search on</source>
   <translation>继续搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Search the relation</source>
   <translation>搜索该关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search this run</source>
   <translation>搜索此运行</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Searched</source>
   <translation>已搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Searched: {facts} known facts, {sets} sets of switches; {groups} pass.</source>
   <translation>已搜索：{facts} 个已知事实，{sets} 组开关；{groups} 组通过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Searches up to {limit} facts of {relation} in {here} for clusters, each beside its random control.</source>
   <translation>用{here}在 {relation} 的至多 {limit} 个事实中搜索簇，每个都配随机对照。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Searches up to {limit} facts of {relation} in {here} for pairs, each beside its random control.</source>
   <translation>用{here}在 {relation} 的至多 {limit} 个事实中搜索对，每个都配随机对照。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Searches up to {limit} facts of {relation} in {here} for sets, each beside its random control.</source>
   <translation>用{here}在 {relation} 的至多 {limit} 个事实中搜索集合，每个都配随机对照。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Searching</source>
   <translation>正在搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Searching the facts …</source>
   <translation>正在搜索事实 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Second feed-forward matrix</source>
   <translation>第二个前馈矩阵</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>See its size, licence and fit on the Hub before anything is downloaded</source>
   <translation>下载之前先在 Hub 上查看其大小、许可和是否装得下</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>See what it is and under which licence, then download it</source>
   <translation>看看它是什么、采用什么许可，然后下载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>See where a language model keeps a fact</source>
   <translation>看看语言模型把事实放在哪里</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>See where the neurons of this model were found, and confirm or correct it</source>
   <translation>看看在哪里找到了此模型的神经元，并确认或更正</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>See which neurons several languages share, beside what chance would give.</source>
   <translation>看看几种语言共享哪些神经元，并与偶然水平对比。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>See “kn-studio facts stats”.</source>
   <translation>见“kn-studio facts stats”。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Seeds</source>
   <translation>种子数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Self-test</source>
   <translation>自检</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Self-test {words}</source>
   <translation>自检{words}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Sentence</source>
   <translation>句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Sentence {number}: {fault}</source>
   <translation>句子 {number}：{fault}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/type_form.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Sentences</source>
   <translation>句子</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sentences for the perplexity; 0 leaves it out.</source>
   <translation>用于困惑度的句子；0 则略去。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Sentences, one a line</source>
   <translation>句子，每行一个</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Seq, cumulative</source>
   <translation>Seq，累积</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Serbian</source>
   <translation>塞尔维亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Serbo-Croatian</source>
   <translation>塞尔维亚-克罗地亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/window_actions.py" />
   <source>Session</source>
   <translation>会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Session report …</source>
   <translation>会话报告 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Session {session}</source>
   <translation>会话 {session}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Session: new, open, save as</source>
   <translation>会话：新建、打开、另存为</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Sessions</source>
   <translation>会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Sessions (*.kns)</source>
   <translation>会话 (*.kns)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Sessions (*.kns);;All files (*)</source>
   <translation>会话 (*.kns);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Set HF_HUB_CACHE to another folder.</source>
   <translation>请把 HF_HUB_CACHE 设为另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <source>Set KN_STUDIO_HOME elsewhere.</source>
   <translation>请把 KN_STUDIO_HOME 设到别处。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <source>Set KN_STUDIO_HOME to a folder you may write.</source>
   <translation>请把 KN_STUDIO_HOME 设为您可写的文件夹。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Set chunk_size_feed_forward to 0 in its config.json.</source>
   <translation>请在其 config.json 中把 chunk_size_feed_forward 设为 0。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Set is_decoder to false in its config.json.</source>
   <translation>请在其 config.json 中把 is_decoder 设为 false。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Set slow_but_exact to false in its config.json.</source>
   <translation>请在其 config.json 中把 slow_but_exact 设为 false。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Set up a run</source>
   <translation>设置运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Set {nearest}</source>
   <translation>设为 {nearest}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Set {threshold:g}</source>
   <translation>设为 {threshold:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Set {which} to their mean over {prompts}, while measuring.</source>
   <translation>测量时把{which}设为它们在{prompts}上的平均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Set {which} to what they are at another fact's prompt (seed {seed}), while measuring.</source>
   <translation>测量时把{which}设为它们在另一条事实的提示下的值（种子 {seed}）。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Sets</source>
   <translation>集合</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>Sets above one that loses more than {t_low} were not tested.</source>
   <translation>包含损失超过 {t_low} 的集合的更大集合未被测试。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets found</source>
   <translation>找到的集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets not tested</source>
   <translation>未测试的集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets of clusters</source>
   <translation>簇的集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets of up to four that pass T_low and T_high.</source>
   <translation>通过 T_low 和 T_high 的至多四个神经元的集合。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Sets tested</source>
   <translation>已测试的集合</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets that pass T_low and T_high among the located neurons and among as many others.</source>
   <translation>定位的神经元中和同样多的其他神经元中通过 T_low 和 T_high 的集合。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets that pass T_low and T_high; of controls the mean over their draws.</source>
   <translation>通过 T_low 和 T_high 的集合；对照为各次抽取的均值。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Sets the activations to their mean over prompts of other facts. Measured only: the weights stay.</source>
   <translation>把激活设为其他事实的提示上的均值。只测量：权重不变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Sets the activations to those at another fact's prompt. Measured only: the weights stay.</source>
   <translation>把激活设为另一事实的提示上的值。只测量：权重不变。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets whose interaction stands out from random pairs of the same layers.</source>
   <translation>交互作用在同层随机对中突出的集合。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Setting</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Setting {which} to another fact's</source>
   <translation>把{which}设为另一事实的值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Setting {which} to their mean</source>
   <translation>把{which}设为均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Settled or counted: it has no interval.</source>
   <translation>设定或计数所得：没有区间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Seven steps in large type for people who do not program; works offline</source>
   <translation>七个大字步骤，给不编程的人看；可离线使用</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share</source>
   <translation>比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of all orders of the models that rise as much.</source>
   <translation>模型的所有排列中同样上升的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of an arm's neurons in each layer, from the first to the last.</source>
   <translation>一组的神经元在每层的比例，从第一层到最后一层。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of claims that a verdict is given on.</source>
   <translation>给出判定的断言比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of claims that would get a verdict</source>
   <translation>会得到判定的断言比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of clean answers still right under the edit, of those right before.</source>
   <translation>之前正确的干净答案中编辑后仍正确的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of each arm's neurons among as many that changed most.</source>
   <translation>各组神经元在同样多的变化最大者之中的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts that are degenerate by this clustering.</source>
   <translation>按此聚类为简并的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts that have neurons to edit.</source>
   <translation>有可编辑神经元的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with a pair that passes the rule.</source>
   <translation>有一对通过规则的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with a set, or with two clusters that pass.</source>
   <translation>有一个集合或两个通过的簇的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with two clusters or more.</source>
   <translation>有两个或更多簇的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with two such clusters that lose T_high together.</source>
   <translation>有两个这样的簇且一起失去 T_high 的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts.</source>
   <translation>事实的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of fits that put the new answer first on their own prompts.</source>
   <translation>在自己的提示上使新答案居首的拟合比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of layers whose scores add up to the change that they explain.</source>
   <translation>得分之和等于所解释变化的层的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of old facts right before that are right after.</source>
   <translation>之前正确的旧事实中之后仍正确的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose answer changes first place in the vocabulary.</source>
   <translation>答案在词表中的首位发生变化的提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first in the whole vocabulary.</source>
   <translation>新答案在整个词表中居首的提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first, in languages that nothing was located in.</source>
   <translation>新答案居首的提示比例，在没有用来定位的语言中。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first, in the languages that the edit was made in.</source>
   <translation>新答案居首的提示比例，在编辑所用的语言中。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first: made in the row's language (Dai et al.), read in the column's.</source>
   <translation>新答案居首的提示比例：用行的语言改写 (Dai et al.)，用列的语言读取。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose old answer ranks first after the edit.</source>
   <translation>编辑之后旧答案居首的提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts with every token of the answer likeliest at its place.</source>
   <translation>答案的每个词元在其位置都最可能的提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of queries whose answer beats the relation's other answers.</source>
   <translation>答案胜过该关系其他答案的查询比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of test prompts that could not be perturbed so.</source>
   <translation>无法如此扰动的测试提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answers that are right when clean.</source>
   <translation>干净时正确的答案的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answers that are right without an edit.</source>
   <translation>未编辑时正确的答案的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the arm's neurons among as many that changed most.</source>
   <translation>该组神经元在同样多的变化最大者之中的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the facts drawn that the model knows.</source>
   <translation>抽取的事实中模型知道的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Share of the highest</source>
   <translation>占最高值的比例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>Share of the maximum</source>
   <translation>占最大值的比例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Share of the other facts whose right object the model ranks first</source>
   <translation>其余事实中，模型把正确宾语排在首位的比例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Share of the prompt's largest score</source>
   <translation>占该提示最高得分的比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the prompts that must agree at a threshold.</source>
   <translation>在某一阈值上必须一致的提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the prompts that must agree on a neuron.</source>
   <translation>必须在一个神经元上一致的提示比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the prompts with the old answer first that lose it.</source>
   <translation>旧答案原居首的提示中失去首位的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the sets found that pass the rule on a held-out prompt.</source>
   <translation>找到的集合中在留出的提示上也通过规则的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of these verdicts that were wrong</source>
   <translation>这些判定中错误的比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of train and dev facts whose object ranks first in its relation.</source>
   <translation>训练集和开发集中宾语在其关系里居首的事实比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of trainings whose loss stayed a number.</source>
   <translation>损失始终为数值的训练比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of unseen claims that got a verdict</source>
   <translation>得到判定的未见断言比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of wrong verdicts (up) among the surest tenths of the claims (across), by each score's own confidence.</source>
   <translation>按各得分自己的把握，最有把握的各十分之一断言（横轴）中错误判定的比例（纵轴）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of wrong verdicts among them</source>
   <translation>其中错误判定的比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of wrong verdicts among those given.</source>
   <translation>给出的判定中错误的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Share of wrong verdicts if the surest {share} of the claims are judged.</source>
   <translation>只判断最有把握的 {share} 断言时错误判定的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Share right under the edit, of those right when clean and missed when perturbed, unedited; {kind}.</source>
   <translation>未编辑时干净正确而扰动失误的答案中编辑后正确的比例；{kind}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Share right when perturbed, of those right when clean and unedited; {kind}.</source>
   <translation>未编辑且干净时正确的答案中扰动时仍正确的比例；{kind}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share right when perturbed, of those right when clean.</source>
   <translation>干净时正确的答案中扰动时仍正确的比例。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share whose likeliest token stays.</source>
   <translation>最可能的词元保持不变的比例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>Shared</source>
   <translation>共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Shared by</source>
   <translation>共享比例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Shared by at least</source>
   <translation>至少共享于</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Shared by the languages</source>
   <translation>各语言共享的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/languages.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Shared neurons</source>
   <translation>共享神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Shared neurons of all facts by layer</source>
   <translation>所有事实的共享神经元，按层</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Shared neurons' activation with the object written out</source>
   <translation>写出宾语时共享神经元的激活</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Shared neurons' attribution</source>
   <translation>共享神经元的归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Shared neurons: let the bar go</source>
   <translation>共享神经元：放开所选条形</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Shared switches</source>
   <translation>共享开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Shared {neurons}</source>
   <translation>共享{neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_window.py" />
   <source>Shift with a click on a title sorts by a further column</source>
   <translation>按住 Shift 点击标题可再按另一列排序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Shipped models</source>
   <translation>随附的模型</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Shorten the prompt.</source>
   <translation>请缩短提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Show a calibration</source>
   <translation>显示校准</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Show a plot as table</source>
   <translation>以表格显示图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Show a run</source>
   <translation>显示运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Show a search</source>
   <translation>显示搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Show all facts</source>
   <translation>显示全部事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Show all languages of the run</source>
   <translation>显示该运行的全部语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Show as table</source>
   <translation>显示为表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Show claims by verdict</source>
   <translation>按判定显示断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Show details</source>
   <translation>显示详情</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>Show it alone</source>
   <translation>单独显示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Show its card</source>
   <translation>显示它的卡片</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/report_figures.py" />
   <source>Show less of it, or save it as a file of its own.</source>
   <translation>请少显示一些，或将其另存为单独的文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Show one first, then compare it with another.</source>
   <translation>请先显示一个，再与另一个比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Show other facts as</source>
   <translation>其他事实的显示方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Show the calibration as</source>
   <translation>校准的显示方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Show the facts as</source>
   <translation>事实的显示方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Show the last search</source>
   <translation>显示上次搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Show the run alone</source>
   <translation>只显示这次运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Show the run's folder</source>
   <translation>显示运行的文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Show the threshold</source>
   <translation>显示阈值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/bars_card.py" />
   <source>Show the {what} as</source>
   <translation>{what}的显示方式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sicilian</source>
   <translation>西西里语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Side by side</source>
   <translation>并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Simplified Chinese</source>
   <translation>简体中文</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sindhi</source>
   <translation>信德语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sinhala</source>
   <translation>僧伽罗语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Site</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>Slide apart</source>
   <translation>分开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Slide the maps together</source>
   <translation>将两图滑到一起</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Slope</source>
   <translation>斜率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Slovak</source>
   <translation>斯洛伐克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Slovenian</source>
   <translation>斯洛文尼亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Smaller type</source>
   <translation>缩小文字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Smallest score</source>
   <translation>最小得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>So far {partial}; the figures that are drawn</source>
   <translation>目前完成 {partial}；表中是图上的数字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Somali</source>
   <translation>索马里语</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Some pairs' p-values rest on {fewest} random pairs of the same layers, fewer than {enough_pairs}.</source>
   <translation>有些对的 p 值只基于 {fewest} 个同层随机对，少于 {enough_pairs} 个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>Something went wrong inside the program ({name}).</source>
   <translation>程序内部出错（{name}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>Sort by</source>
   <translation>排序依据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_twins.py" />
   <source>Sorting</source>
   <translation>正在排序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>South Azerbaijani</source>
   <translation>南阿塞拜疆语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Space or right arrow: next · left arrow: back · 1–7: step · S: slide the maps · R: reset · H: numbers · T: time · C: large pointer · F11: full screen · Esc: leave</source>
   <translation>空格或右箭头：下一步 · 左箭头：返回 · 1–7：步骤 · S：滑动两图 · R：复位 · H：数字 · T：时间 · C：大指针 · F11：全屏 · Esc：离开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Space, right, Page down</source>
   <translation>空格、右、Page Down</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Spanish</source>
   <translation>西班牙语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Spearman's rho goes with the number of parameters, embeddings included. Its 95 % interval is over facts (whole relations are drawn, and with fewer than five, facts): the models stay, so that it says nothing of further models. What chance gives among models is the share of all orders of the figures that rise as much. With four models only an order that rises throughout reaches 5 %, with three none does. Size is not all that tells models of a ladder apart: larger ones may know the facts better, which the probability of the answer shows beside.</source>
   <translation>Spearman rho 以含嵌入的参数数量计。其 95 % 区间以事实为单位（抽取整个关系，少于五个时抽取事实）：模型不变，因此它不说明其他模型。模型之间的偶然水平是数字的所有排列中同样上升的比例。四个模型时只有一直上升的次序达到 5 %，三个时都达不到。阶梯上的模型并非只有大小不同：较大的可能更了解这些事实，并列给出的答案概率显示这一点。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Spearman's rho with the number of parameters, from −1 to 1.</source>
   <translation>与参数数量的 Spearman rho，从 −1 到 1。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity</source>
   <translation>特异性</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity in the relation</source>
   <translation>关系内的特异性</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity is the mean change of the answer's log-probability for the fact itself minus that for facts of other relations, signed so that more is better. Neurons that write towards an answer's token do so in any prompt, even in a model of random weights, where methods that start from zero reach a specificity above 1 nat with neurons at zero. So two more figures stand beside it, with claims that were added after that was seen: specificity with neurons taken from another fact (resample), which was near 0 there for every method, and specificity of the prompt, own answer in own prompts minus own answer in other facts' prompts, which was a tenth. What holds with zero alone says little of facts.</source>
   <translation>特异性是该事实自己答案的对数概率的平均变化减去其他关系事实的，符号取为越大越好。朝某个答案词元写出的神经元在任何提示中都这样做，即使在随机权重的模型中也是如此；在那里，从零开始的方法在神经元置零时达到超过 1 nat 的特异性。因此另有两个数字与它并列，其断言是在看到这一点之后加入的：用另一事实的神经元值（重采样）的特异性，在那里每种方法都接近 0；以及对提示的特异性，即自己的答案在自己的提示中减在其他事实的提示中，在那里为十分之一。只在置零时成立的，说明不了事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of enhancement at equal size</source>
   <translation>同等规模下增强的特异性</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of suppression at equal size</source>
   <translation>同等规模下抑制的特异性</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of the prompt</source>
   <translation>对提示的特异性</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of the prompt at equal size</source>
   <translation>同等规模下对提示的特异性</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Split</source>
   <translation>划分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>Square root</source>
   <translation>平方根</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Stand out</source>
   <translation>突出的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Start again on the CPU</source>
   <translation>改用 CPU 重新开始</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Start again with batches of {size} MB</source>
   <translation>用 {size} MB 的批次重新开始</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs_table.py" />
   <source>Started</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Statements tested on {model}: {count}. Supported: {held}; not supported: {against}; cannot tell: {unsure}.</source>
   <translation>在 {model} 上检验的陈述：{count} 条。支持：{held}；不支持：{against}；无法判断：{unsure}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/rail.py" />
   <source>Stations</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs_table.py" />
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Step back</source>
   <translation>返回一步</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Step {n} of {all}</source>
   <translation>第 {n} 步，共 {all} 步</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps of a fit</source>
   <translation>拟合步数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps of every training.</source>
   <translation>每次训练的步数。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps to 90 %</source>
   <translation>达到 90 % 的步数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps to first</source>
   <translation>到居首的步数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps until the new answer comes first</source>
   <translation>新答案居首所需的步数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stop after the step in work (Esc); what was finished is kept</source>
   <translation>在当前步骤后停止（Esc）；已完成的部分保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Stop after the step in work; while nothing runs, let go of what is picked, then close the neuron's card</source>
   <translation>在当前步骤后停止；没有任务时先取消选取，再关闭神经元卡片</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Stop and close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <location filename="../../kn_studio/recovering.py" />
   <location filename="../../kn_studio/resuming.py" />
   <source>Stop it first, or wait for its end.</source>
   <translation>请先停止它，或等它结束。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Stop it first, then change the session.</source>
   <translation>请先停止它，再更换会话。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>Stop it first, then take the edit back.</source>
   <translation>请先停止它，再撤回编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/app.py" />
   <source>Stop it first.</source>
   <translation>请先停止它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Stop loading</source>
   <translation>停止加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stop the running job</source>
   <translation>停止正在进行的任务</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Stop, or close the card</source>
   <translation>停止，或关闭卡片</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Stopped: nothing was changed.</source>
   <translation>已停止：没有改变任何内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Stopping after this step</source>
   <translation>在此步骤后停止</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Strongest</source>
   <translation>最强</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Subject</source>
   <translation>主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Subject or answer, in any language</source>
   <translation>主语或答案，任何语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Subject's id</source>
   <translation>主语的 id</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Subjects</source>
   <translation>主语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Subjects of these claims: what intervals go over.</source>
   <translation>这些断言的主语：区间以其为单位。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success</source>
   <translation>成功</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success in languages left out</source>
   <translation>未用语言中的成功</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>Success rate (SR)</source>
   <translation>成功率 (SR)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success where the edit was made</source>
   <translation>编辑所用语言中的成功</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success where the new answer is spelled otherwise than those written.</source>
   <translation>新答案与写入的写法不同时的成功。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success, apart</source>
   <translation>成功，写法不同</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success, typed</source>
   <translation>成功，同类候选</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sum of changes of P over sum of P, own fact.</source>
   <translation>P 的变化之和除以 P 之和，本事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Sum of the attribution of every neuron, close to the object's probability itself</source>
   <translation>每个神经元归因之和，接近宾语概率本身</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sundanese</source>
   <translation>巽他语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Supported</source>
   <translation>支持</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Supported if the 95 % interval of every score's AUROC there lies within 0.5 ± 0.15 (all must, so that their number needs no correction); not supported if that of some score lies wholly outside; else, where it was not tried, and for fewer than 10 subjects, cannot tell.</source>
   <translation>若每个得分在那里的 AUROC 的 95 % 区间都在 0.5 ± 0.15 之内（必须全部如此，因此其数目无需校正），则支持；若某个得分的区间完全在外，则不支持；否则，未尝试时，以及主语少于 10 个时，无法判断。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Supported if the 95 % interval of the paired difference in AUROC on test, random minus located attribution, lies above −0.05; not supported if it lies below 0; else, and for fewer than 10 subjects, cannot tell.</source>
   <translation>若测试集上 AUROC 的配对差（随机的减定位的神经元的归因）的 95 % 区间高于 −0.05，则支持；若低于 0，则不支持；否则，以及主语少于 10 个时，无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval of {difference} lies above 0; not supported if it lies below 0, or wholly within ±{margin}, which is too small to matter; else, and for fewer than {fewest} facts, cannot tell.</source>
   <translation>若{difference}的 95 % 区间高于 0，则支持；若低于 0，或完全在 ±{margin} 之内（小到无关紧要），则不支持；否则，以及事实少于 {fewest} 个时，无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval of {difference} lies above −{margin}; not supported if it lies below; else, and for fewer than {fewest} facts, cannot tell.</source>
   <translation>若{difference}的 95 % 区间高于 −{margin}，则支持；若低于它，则不支持；否则，以及事实少于 {fewest} 个时，无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval of {margin} nats minus the paired difference in KL (Mono minus '{control}', in its own language, known facts) lies above 0, so that a smaller difference counts as none; not supported if it lies below 0; else, and for fewer than {fewest} facts, cannot tell.</source>
   <translation>若 {margin} nat 减去 KL 的配对差（Mono 减“{control}”，在其自身语言中，已知事实）的 95 % 区间高于 0（更小的差不算差），则支持；若低于 0，则不支持；否则，以及事实少于 {fewest} 个时，无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval over facts of Spearman's rho between {figure} and the number of parameters lies above 0 and at most {share} of all orders of the models rise as much; not supported if both hold downwards, or if the interval of the slope lies within ±{margin} per tenfold parameters, too small to matter; else, for fewer than {count} models and for fewer than {fewest} facts, cannot tell.</source>
   <translation>若{figure}与参数数量之间 Spearman rho 对事实的 95 % 区间高于 0，且模型的所有排列中至多 {share} 同样上升，则支持；若两者向下成立，或斜率的区间在每十倍参数 ±{margin} 之内（小到无关紧要），则不支持；否则，模型少于 {count} 个或事实少于 {fewest} 个时，无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Suppress</source>
   <translation>抑制</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Suppress or enhance</source>
   <translation>抑制或增强</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Suppressed {which} (times {factor:g}).</source>
   <translation>抑制了{which}（乘以 {factor:g}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>Suppressing</source>
   <translation>抑制</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons hits the answer more in the fact's prompts than elsewhere.</source>
   <translation>抑制 AMIG 的神经元时，答案在该事实的提示中受到的打击大于在别处。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons hits the fact more than facts of other relations.</source>
   <translation>抑制 AMIG 的神经元对该事实的打击大于对其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons hits the fact more than other facts of the same relation.</source>
   <translation>抑制 AMIG 的神经元对该事实的打击大于对同一关系的其他事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons makes more answers lose the first place than random ones do.</source>
   <translation>抑制 AMIG 的神经元使失去首位的答案多于抑制随机神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing LIKN lowers the answer in languages left out more than neurons do which are about as active.</source>
   <translation>抑制 LIKN 比抑制大致同等活跃的神经元更多地降低未用语言中的答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing LIKN lowers the answer in languages left out more than random neurons do.</source>
   <translation>抑制 LIKN 比抑制随机神经元更多地降低未用语言中的答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing Seq lowers the answer in the languages used more than suppressing LIKN.</source>
   <translation>抑制 Seq 比抑制 LIKN 更多地降低所用语言中的答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing the located neurons lowers the answer in their own language more than random neurons do.</source>
   <translation>抑制定位的神经元比抑制随机神经元更多地降低其自身语言中的答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Suppressing {which}</source>
   <translation>抑制{which}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppression and enhancement multiply activations by 0 and by 2 at the answer's places, as published. Erasing sets value vectors to zero, so it holds at every place. A rewrite takes the old answer's output embedding from the value vectors and adds the new one's, in the two forms that were published as code: brought to the value vector's length, once and eight times (Dai et al.), and as they are, twice and twice (EleutherAI). A fitted rewrite moves the value vectors until the new answer wins on the locating prompts; it is made for LIKN, for Mono of the first language, and for random and matched neurons in place of the latter, each fitted anew.</source>
   <translation>抑制和增强按发表的做法在答案处把激活乘以 0 和 2。擦除把值向量置零，因此在每个位置都有效。改写从值向量中减去旧答案的输出嵌入并加上新答案的，采用以代码发表的两种形式：调到值向量的长度，一次和八次 (Dai et al.)，以及保持原样，两次和两次 (EleutherAI)。拟合改写移动值向量，直到新答案在定位提示上胜出；对 LIKN、对第一种语言的 Mono，以及对代替后者的随机和同等活跃神经元进行，每次重新拟合。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppression puts the neurons at a reference: zero, their mean over other facts, or what they are in another fact (resample). Enhancement doubles what sets them apart from the reference. Zero alone may push the model where it never is; so a finding should hold with all three.</source>
   <translation>抑制把神经元置于一个参照：零、它们在其他事实上的均值，或它们在另一事实中的值（重采样）。增强则把它们与参照的差加倍。单用零可能把模型推到它从不到达之处；因此一项发现应在三种参照下都成立。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Swahili</source>
   <translation>斯瓦希里语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Swedish</source>
   <translation>瑞典语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Switch an edit</source>
   <translation>开关编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Switch between light and dark</source>
   <translation>在浅色与深色之间切换</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Switch between plain words and research terms</source>
   <translation>在通俗用语与研究术语之间切换</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Switch between the usual colours and those of high contrast</source>
   <translation>在通常的颜色与高对比度之间切换</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Switch it on, or fetch the data set's files elsewhere and import their folder.</source>
   <translation>请开启它，或在别处获取数据集的文件并导入其文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Switch neurons off</source>
   <translation>关闭神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Switch {letter}</source>
   <translation>开关 {letter}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Switches</source>
   <translation>开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Switches of the closest</source>
   <translation>最接近者的开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Switches on each floor</source>
   <translation>各楼层的开关</translation>
  </message>
  <message>
   <location filename="../../engine/checking/kinds.py" />
   <source>Switching off pairs of neurons</source>
   <translation>正在关闭成对的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Synonym</source>
   <translation>同义词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>T high</source>
   <translation>T 高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>T low</source>
   <translation>T 低</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>T_high</source>
   <translation>T_high</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>T_low</source>
   <translation>T_low</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>T_low and T_high: as set here, or .20 and .25 as in the published code.</source>
   <translation>T_low 和 T_high：按此处所设，或如发表的代码取 .20 和 .25。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>T_low {t_low} and T_high {t_high} do not fit together.</source>
   <translation>T_low {t_low} 与 T_high {t_high} 不相配。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/bars_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: CSV</source>
   <translation>表格：CSV</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: JSON lines</source>
   <translation>表格：JSON lines</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: Parquet</source>
   <translation>表格：Parquet</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: TSV</source>
   <translation>表格：TSV</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Tables and pictures: copy</source>
   <translation>表格和图：复制</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>Tables on screen</source>
   <translation>屏幕上的表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tagalog</source>
   <translation>他加禄语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tajik</source>
   <translation>塔吉克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Take a run off the list</source>
   <translation>把运行移出列表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <source>Take all edits back</source>
   <translation>撤回全部编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Take all edits back on the Edit station, then run it.</source>
   <translation>请在编辑页撤回全部编辑，然后运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Take back the last change of the edits (Ctrl+Z)</source>
   <translation>撤回编辑的最近一次改动（Ctrl+Z）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Take back what was done last</source>
   <translation>撤回最近所做的事</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Take it off this list; nothing on the disk changes</source>
   <translation>移出此列表；磁盘上没有任何改变</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Take it out of the library, where you typed it yourself; undo brings it back</source>
   <translation>把自己输入的事实从事实库中移除；可以撤销</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Take it out of the library: no session changes by it, and undo brings it back</source>
   <translation>从事实库中移除：不影响任何会话，撤销可恢复它</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Take more.</source>
   <translation>请取更多。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Take off the list</source>
   <translation>移出列表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/verify_device.py" />
   <source>Take the edits back, then compare the devices.</source>
   <translation>请撤回编辑，再比较设备。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Take the edits in force back first.</source>
   <translation>请先撤回生效的编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Take the edits of the model back to change this.</source>
   <translation>撤回模型的编辑才能更改。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Take the edits of the model back {doing}: the run was made without them.</source>
   <translation>撤回模型的编辑{doing}：该运行是在没有它们时进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Take the figure out of the report; undo brings it back</source>
   <translation>从报告中取出此图；撤销可使其恢复</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Take the run that was deleted last out of the bin</source>
   <translation>从回收站恢复最近删除的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>Take the tour</source>
   <translation>开始导览</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <source>Take them back first.</source>
   <translation>请先撤回它们。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Take this language out</source>
   <translation>移出此语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Take this language out of the fact</source>
   <translation>把此语言移出该事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tags.py" />
   <source>Take {tag} away</source>
   <translation>去掉 {tag}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/fulltext.py" />
   <source>Taking it out of the search</source>
   <translation>正在从搜索中移出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tamil</source>
   <translation>泰米尔语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Target risk</source>
   <translation>目标风险</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tatar</source>
   <translation>鞑靼语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Telling right claims from wrong ones by log P</source>
   <translation>用 log P 区分真假断言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Telling right claims from wrong ones by neurons</source>
   <translation>用神经元区分真假断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Telugu</source>
   <translation>泰卢固语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>Templates</source>
   <translation>模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Templates of data sets</source>
   <translation>数据集的模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Templates: as published or clean</source>
   <translation>模板：原样或整理后</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Tensors (*.pth)</source>
   <translation>张量 (*.pth)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Test and keep</source>
   <translation>测试并保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Test and keep a mapping</source>
   <translation>测试并保留映射</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Test claims with this score.</source>
   <translation>有此得分的测试断言。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Test prompts</source>
   <translation>测试提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Tested</source>
   <translation>已测试</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/switched.py" />
   <source>Testing again</source>
   <translation>正在再次测试</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Testing clusters</source>
   <translation>正在测试簇</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Testing components</source>
   <translation>正在测试组成部分</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/degeneracy_measures.py" />
   <source>Testing on held-out prompts</source>
   <translation>正在留出的提示上测试</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Testing pairs</source>
   <translation>正在测试对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/degeneracy_measures.py" />
   <source>Testing partitions</source>
   <translation>正在测试划分</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Testing random partitions</source>
   <translation>正在测试随机划分</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/switched.py" />
   <source>Testing sets</source>
   <translation>正在测试集合</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Testing single neurons</source>
   <translation>正在测试单个神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <location filename="../../kn_studio/sample.py" />
   <source>Testing the neurons</source>
   <translation>正在测试神经元</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>Testing {kind} sets, {number} of {number_}</source>
   <translation>正在测试{kind}集合，第 {number} 个，共 {number_} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Testing: {busy}</source>
   <translation>正在测试：{busy}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Thai</source>
   <translation>泰语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>That holds where the new answer is spelled otherwise in the language left out.</source>
   <translation>在新答案于未用语言中写法不同时，这一点仍成立。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>That holds with neurons taken from another fact instead of set to zero.</source>
   <translation>把神经元换成另一事实的值而不是置零时，这一点仍成立。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>That holds with neurons taken from another fact: more specific than {others}.</source>
   <translation>把神经元换成另一事实的值时，这一点仍成立：比{others}更有特异性。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>That is the answer already.</source>
   <translation>这已经是答案。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>That share for random neurons of the same layers.</source>
   <translation>同层随机神经元的这一比例。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>The GPU or its driver stopped working ({first}).</source>
   <translation>GPU 或其驱动程序停止了工作（{first}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The Hub answered {status} when asked for '{model}'.</source>
   <translation>询问“{model}”时 Hub 回答 {status}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>The Hub could not be read to the end ({error}).</source>
   <translation>无法从 Hub 读到末尾（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>The Hub data set {name} cannot be read{why}.</source>
   <translation>无法读取 Hub 数据集 {name}{why}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The Hub has no model '{model}' that you may read.</source>
   <translation>Hub 上没有您可读取的模型“{model}”。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The Hub has no model '{name}' that you may read.</source>
   <translation>Hub 上没有您可读取的模型“{name}”。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>The Hub is switched off (HF_HUB_OFFLINE=1), so {name} cannot be read from it.</source>
   <translation>Hub 已关闭（HF_HUB_OFFLINE=1），因此无法从中读取 {name}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The Hub's cache holds original models only.</source>
   <translation>Hub 的缓存只保存原始模型。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The JSON is nested too deeply.</source>
   <translation>JSON 嵌套过深。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>The answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer '{answer}' has no tokens in this model.</source>
   <translation>答案“{answer}”在此模型中没有词元。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer '{answer}' holds characters that this model's vocabulary lacks.</source>
   <translation>答案“{answer}”含有此模型词表没有的字符。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>The answer gets clearly weaker.</source>
   <translation>答案明显变弱。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer is empty.</source>
   <translation>答案是空的。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer slot is not the last word, and a causal model reads only what stands before it.</source>
   <translation>答案空位不在末尾，而因果模型只读它之前的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The answers to the fact on screen again</source>
   <translation>重新获取屏幕上事实的答案</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The archive cannot be opened; it may be damaged ({error}).</source>
   <translation>压缩包无法打开，可能已损坏（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>The archive holds two files of this name; the first one was read.</source>
   <translation>压缩包中有两个同名文件；读取了第一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The arm '{arm}' was left out, and this claim needs it.</source>
   <translation>组别“{arm}”被略去，而此断言需要它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The arms '{arm}' and '{other}' were left out, and this claim needs them.</source>
   <translation>组别“{arm}”和“{other}”被略去，而此断言需要它们。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/chosen_arms.py" />
   <source>The arms of '{key}' are made together, so that none can be left out.</source>
   <translation>“{key}”的各组别是一起得出的，因此一个也不能略去。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/knowledge_neurons.py" />
   <source>The bag is no list of sentence, answer and relation.</source>
   <translation>该组不是由句子、答案和关系组成的列表。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>The budget was too small to test all subsets of {what}; such sets are not reported.</source>
   <translation>预算太小，无法测试{what}的所有子集；这样的集合不予报告。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>The budget was too small to test random partitions.</source>
   <translation>预算太小，无法测试随机划分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>The built-in facts cannot be removed.</source>
   <translation>内置的事实不能移除。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>The built-in facts come with the program.</source>
   <translation>内置的事实随程序提供。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>The cache has not been read yet.</source>
   <translation>尚未读取缓存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>The cache {parents} cannot be written ({strerror}).</source>
   <translation>无法写入缓存 {parents}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/types.py" />
   <source>The calibration cannot be read.</source>
   <translation>无法读取校准。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>The calibration cannot be written to {parent} ({strerror}).</source>
   <translation>校准无法写入 {parent}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The calibration is of another model or another version: calibrate again.</source>
   <translation>校准属于另一个模型或另一个版本：请重新校准。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>The calibration {file} cannot be read and is left out; calibrate again to replace it.</source>
   <translation>校准 {file} 无法读取，已略去；重新校准即可替换。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>The capital of France is …</source>
   <translation>法国的首都是…</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>The capital of Germany is {answer_slot}.
Germany's capital city is {answer_slot}.</source>
   <translation>德国的首都是{answer_slot}。
德国首都叫{answer_slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>The capital of [X] is [Y].</source>
   <translation>[X]的首都是[Y]。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/own_table.py" />
   <source>The cell '{name}' is empty.</source>
   <translation>单元格“{name}”为空。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>The changes of a fitted edit are damaged.</source>
   <translation>拟合编辑的改动已损坏。</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>The chat template cannot be used ({error}).</source>
   <translation>无法使用对话模板（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>The chat template changes the words of the prompt.</source>
   <translation>对话模板改变了提示中的词。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker refuses to judge.</source>
   <translation>核查器拒绝判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The checker was tried out on the model as it was. For a changed one it must not judge.</source>
   <translation>核查器是在原来的模型上试验过的，因此不能判定改动后的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker's verdicts are better than calling every claim right</source>
   <translation>核查器的判定胜过把每条断言都判为真</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker's verdicts are better than calling every claim right.</source>
   <translation>核查器的判定胜过把每条断言都判为真。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker, with {scorer}, refuses to judge.</source>
   <translation>采用{scorer}的核查器拒绝判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The claims that were finished are kept.</source>
   <translation>已完成的断言已保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The closest</source>
   <translation>最接近的</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>The code of '{model}' is not on this computer: {missing} is missing.</source>
   <translation>“{model}”的代码不在这台计算机上：缺少 {missing}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/columns.py" />
   <source>The column '{column}' is missing; the table has {names}.</source>
   <translation>缺少列“{column}”；表中有 {names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>The column “{text}” is chosen twice.</source>
   <translation>列“{text}”选了两次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The command is copied.</source>
   <translation>命令已复制。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The confidence is {had}, and {asked} is asked for.</source>
   <translation>置信度为 {had}，而要求是 {asked}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>The control of a fitted rewrite writes the same changes through other neurons.</source>
   <translation>拟合改写的对照通过其他神经元写入同样的改变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The data is copied.</source>
   <translation>数据已复制。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>The data of the plot that the keyboard is in, in a window beside this one</source>
   <translation>键盘所在图的数据，显示在旁边的窗口中</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The degeneracy score above that of random partitions</source>
   <translation>高于随机划分的简并得分</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The degeneracy score by topology is above that of random partitions.</source>
   <translation>按拓扑的简并得分高于随机划分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The degenerate groups of all searches that are kept</source>
   <translation>所有保留的搜索中的简并组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <source>The demo cannot be shown.</source>
   <translation>无法放映示例。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>The demo session is not there.</source>
   <translation>没有示例会话。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>The device 'mps' has no float64.</source>
   <translation>设备“mps”没有 float64。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>The disk failed while {name} was used.</source>
   <translation>使用 {name} 时磁盘出错。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The disk is full, so nothing was saved.</source>
   <translation>磁盘已满，没有保存任何内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>The disk of {path} is full.</source>
   <translation>{path} 所在的磁盘已满。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>The edit names tokens that this model does not have.</source>
   <translation>编辑列出了此模型没有的词元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>The edited model is not loaded.</source>
   <translation>编辑后的模型没有加载。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The edited model is saved</source>
   <translation>编辑后的模型已保存</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The edits are set aside for a measurement.</source>
   <translation>编辑因测量而暂时搁置。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>The edits in force were not measured for this fact yet.</source>
   <translation>生效的编辑尚未对此事实测量。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The edits make numbers too large for the model's number format.</source>
   <translation>编辑产生的数值超出模型的数字格式。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>The embedding of an answer is zero, so it has no direction.</source>
   <translation>一个答案的嵌入为零，因此没有方向。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/statements.py" />
   <source>The entry is no JSON object.</source>
   <translation>该条目不是 JSON 对象。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The fact before in the search</source>
   <translation>搜索中的前一个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>The fact cannot be asked in a language of the new answer.</source>
   <translation>不能用新答案的语言询问此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <location filename="../../kn_studio/reducer.py" />
   <source>The fact has no answer.</source>
   <translation>该事实没有答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>The fact has no language.</source>
   <translation>此事实没有语言。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The fact has no other prompt in this language that nothing is located on.</source>
   <translation>该事实在此语言中没有其他未用于定位的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>The fact has no prompt in another one.</source>
   <translation>此事实没有其他语言的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <location filename="../../kn_studio/reducer.py" />
   <source>The fact has no prompt.</source>
   <translation>该事实没有提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>The fact in one language</source>
   <translation>一种语言中的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/other_facts.py" />
   <source>The fact is not known in this language.</source>
   <translation>库中没有该事实的这种语言版本。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>The fact library is being filled.</source>
   <translation>正在填充事实库。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The fact of this session could not be rewritten, so there is nothing to show here.</source>
   <translation>此会话的事实无法改写，因此这里没有可显示的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>The fact on the Facts station: {subject}, {object}</source>
   <translation>事实页上的事实：{subject}，{object}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The fact's own answer in prompts of other relations.</source>
   <translation>其他关系的提示中该事实自己的答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>The fact's own answer; the new one is in the accent colour</source>
   <translation>事实自己的答案；新答案用强调色表示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>The fact's switches</source>
   <translation>该事实的开关</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>The factors of an edit must be finite numbers.</source>
   <translation>编辑的倍数必须是有限数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>The facts are being read.</source>
   <translation>正在读取事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The facts that were finished are kept.</source>
   <translation>已完成的事实已保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The facts that were finished are kept; searching again goes on from there.</source>
   <translation>已完成的事实已保留；再次搜索会从那里继续。</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/parts.py" />
   <source>The feed-forward matrices of this model are shared between its parts, so no neuron has its own.</source>
   <translation>此模型各部分共用前馈矩阵，因此没有专属的神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The figure in the largest model less that in the smallest.</source>
   <translation>最大模型的指标减去最小模型的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The figure is the same in all models.</source>
   <translation>该指标在所有模型中相同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>The figure of this run that is nearest to it</source>
   <translation>本次运行中与之最接近的数字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/report_figures.py" />
   <source>The figure takes {svg} MB, and the report takes figures of up to {most_bytes} MB.</source>
   <translation>此图占 {svg} MB，而报告中的图最多为 {most_bytes} MB。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The figures that were added: their order, remarks, and taking them out</source>
   <translation>已加入的图：调整顺序、写备注、取出</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The file '{file}' is damaged.</source>
   <translation>文件“{file}”已损坏。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The file '{file}' is damaged: its values are not those of its recipe.</source>
   <translation>文件“{file}”已损坏：其数值与配方不符。</translation>
  </message>
  <message>
   <location filename="../../engine/weight_files.py" />
   <source>The file '{index}' cannot be read.</source>
   <translation>无法读取文件“{index}”。</translation>
  </message>
  <message>
   <location filename="../../engine/weight_files.py" />
   <source>The file '{path}' is damaged.</source>
   <translation>文件“{path}”已损坏。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The file '{path}' names no kind of model (model_type).</source>
   <translation>文件“{path}”没有写明模型类型（model_type）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The file cannot be read ({error}).</source>
   <translation>文件无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The file cannot be read ({strerror}).</source>
   <translation>文件无法读取（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The file cannot be read from here on ({error}).</source>
   <translation>文件从此处起无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The file cannot be read to its end ({error}).</source>
   <translation>文件无法读到末尾（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>The file ends in the middle of the JSON.</source>
   <translation>文件在 JSON 中间结束。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>The file holds no claims.</source>
   <translation>文件中没有断言。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The file is empty.</source>
   <translation>文件为空。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/parquet.py" />
   <source>The file is no Parquet file that can be read ({rstrip}).</source>
   <translation>该文件不是可读取的 Parquet 文件（{rstrip}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>The file names no {neurons}.</source>
   <translation>文件没有列出{neurons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>The file names {neurons} that this model does not have.</source>
   <translation>文件列出的{neurons}是此模型没有的。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/candidates.py" />
   <source>The file's name, '{stem}', is no code of a language.</source>
   <translation>文件名“{stem}”不是语言代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>The file{name} cannot be read ({error}).</source>
   <translation>无法读取文件{name}（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>The first line names the columns: {required}</source>
   <translation>第一行给出各列的名称：{required}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>The first line names the columns: {required}.</source>
   <translation>第一行写明各列：{required}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The first of these, which new answers are learnt on.</source>
   <translation>其中最前面的，用来学习新答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>The first prompt is being scored.</source>
   <translation>正在为第一个提示打分。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>The folder '{folder}' holds neither {single} nor an index of several.</source>
   <translation>文件夹“{folder}”中既没有 {single}，也没有分卷索引。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The folder '{folder}' holds no complete model.safetensors.</source>
   <translation>文件夹“{folder}”没有完整的 model.safetensors。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The folder '{folder}' holds no model: it has no config.json.</source>
   <translation>文件夹“{folder}”没有模型：没有 config.json。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The folder cannot be read ({strerror}).</source>
   <translation>文件夹无法读取（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The folder is a link, and links to folders are not followed.</source>
   <translation>该文件夹是链接，不跟随指向文件夹的链接。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/layout.py" />
   <source>The folder it lies in, '{folder}', is no code of a language.</source>
   <translation>所在文件夹“{folder}”不是语言代码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>The folder stays as it is</source>
   <translation>文件夹保持原样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>The folder {folder} cannot be made ({strerror}).</source>
   <translation>无法创建文件夹 {folder}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>The folder {parent} cannot be made ({strerror}).</source>
   <translation>无法创建文件夹 {parent}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>The form holds another claim now: press Check to ask it.</source>
   <translation>表单中现在是另一条断言：按“核查”来询问它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>The frame is what is in view: drag it, or move it with the arrow keys; 0 shows all</source>
   <translation>框内为可见部分：拖动它，或用方向键移动；0 显示全部</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap between a part and all clusters off above that of random partitions</source>
   <translation>高于随机划分的、关闭一部分簇与关闭全部簇的差距</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The gap between a part and all clusters off is larger by topology than by {other}.</source>
   <translation>关闭一部分簇与关闭全部簇的差距，按拓扑大于按{other}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap over clusters that can go and can carry the fact, 0 where fewer than two do; beside random partitions of the same neurons.</source>
   <translation>可失去且能承载该事实的簇的差距，少于两个时为 0；与同样神经元的随机划分并列。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap over clusters that can go and can carry the fact; 0 where fewer than two do.</source>
   <translation>可失去且能承载该事实的簇的差距；少于两个时为 0。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap over the clusters that pass; 0 where fewer than two do.</source>
   <translation>通过的簇的差距；少于两个通过时为 0。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>The group that came nearest is here to try.</source>
   <translation>这里可以试试最接近的一组。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>The honest check: as many random switches of the same floors, mean of 10 draws. Equally busy ones: {busy}.</source>
   <translation>公平的对照：同层同样多的随机开关，10 次抽取的均值。同样活跃的：{busy}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>The honest check: as many random switches of the same floors.</source>
   <translation>公平的对照：同层同样多的随机开关。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The honest check: the same rewrite through random switches of the same floors.</source>
   <translation>公平的对照：通过同层的随机开关做同样的改写。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The honest check: the same rewrite through random switches, mean of 10 draws. Through equally busy ones, {answer} reaches {busy}.</source>
   <translation>公平的对照：通过随机开关做同样的改写，10 次抽取的均值。通过同样活跃的开关，{answer} 达到 {busy}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/dkn.py" />
   <source>The id {uuid} stands here a second time, with another object.</source>
   <translation>id {uuid} 在此第二次出现，宾语不同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The interface in this language</source>
   <translation>界面使用这种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>The keyboard goes to the threshold of the station, or of Neurons</source>
   <translation>键盘转到该页的阈值，或神经元页的阈值</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>The languages keep no neuron in common for {unlike}.</source>
   <translation>对于 {unlike}，各语言没有共同保留的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The languages share no neurons, or only one was calibrated.</source>
   <translation>各语言没有共享神经元，或只校准了一种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The languages that were finished are kept.</source>
   <translation>已完成的语言已保留。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The largest AUROC of the ten draws.</source>
   <translation>十次抽取中最大的 AUROC。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The least AUROC of the ten draws.</source>
   <translation>十次抽取中最小的 AUROC。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>The library has no label of this fact in {english}.</source>
   <translation>事实库中没有此事实的{english}标签。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>The library has no {relation} of '{subject}' in the language '{language}'.</source>
   <translation>事实库中没有“{subject}”的 {relation}（{language}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The library is as it was before.</source>
   <translation>事实库与之前相同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>The library is being read.</source>
   <translation>正在读取事实库。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>The library is empty. Get mLAMA, or import a file of your own.</source>
   <translation>事实库是空的。获取 mLAMA，或导入您自己的文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>The likeliest answers</source>
   <translation>最可能的答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>The likeliest word of all</source>
   <translation>所有词中最可能的一个</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The line is longer than {limit} MB.</source>
   <translation>该行超过 {limit} MB。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>The line is no JSON object.</source>
   <translation>该行不是 JSON 对象。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>The line is no JSON.</source>
   <translation>该行不是 JSON。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The list of them, as a path from the model</source>
   <translation>它们的列表，写成从模型开始的路径</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>The map of the run on screen less the map of this one</source>
   <translation>屏幕上运行的图减去此运行的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The map of this run less the map of that one</source>
   <translation>这次运行的图减去那次运行的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>The mapping in {file} cannot be changed ({strerror}).</source>
   <translation>无法更改 {file} 中的映射（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>The mapping kept in {file} {reason}.</source>
   <translation>{file} 中保留的映射{reason}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_window.py" />
   <source>The marked rows as tab-separated text, or all of them (Ctrl+C)</source>
   <translation>以制表符分隔的文本复制选中的行，或全部行 (Ctrl+C)</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>The memory for a batch is too small.</source>
   <translation>一个批次的内存太少。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>The memory is too small for even one sequence of this prompt.</source>
   <translation>内存连此提示的一个序列都放不下。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>The memory is too small for even one sequence of this prompt: {wanted} more were needed, {left} are free.</source>
   <translation>内存连此提示的一个序列都放不下：还需要 {wanted}，空闲 {left}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>The memory is too small for this import.</source>
   <translation>内存太少，无法导入。</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>The memory is too small to run this model.</source>
   <translation>内存太少，无法运行此模型。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>The memory ran out.</source>
   <translation>内存不足。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>The memory ran out: {left} are free.</source>
   <translation>内存不足：空闲 {left}。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>The memory ran out: {wanted} more were needed, {left} are free.</source>
   <translation>内存不足：还需要 {wanted}，空闲 {left}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>The method '{key}' has no preset '{by_name}'.</source>
   <translation>方法“{key}”没有预设“{by_name}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>The method '{key}' has no setting '{replace}'.</source>
   <translation>方法“{key}”没有设置“{replace}”。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The model '{model}' has no revision '{revision}'.</source>
   <translation>模型“{model}”没有修订版本“{revision}”。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model '{name}' could not be downloaded ({name__}).</source>
   <translation>无法下载模型“{name}”（{name__}）。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model '{name}' is not on this computer, and the network may not be used.</source>
   <translation>模型“{name}”不在这台计算机上，而且不可使用网络。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>The model as it was loaded, to the bit</source>
   <translation>模型恢复到加载时的样子，逐位相同</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>The model cannot be asked this fact in any language.</source>
   <translation>不能用任何语言向模型询问此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/story.py" />
   <source>The model does not know it.</source>
   <translation>模型不知道它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>The model does not know this fact in {language}.</source>
   <translation>模型在{language}中不知道此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>The model does not know this fact in {language}: there is nothing to lose.</source>
   <translation>模型在{language}中不知道此事实：没有可失去的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>The model does not know this fact in {which}: what the map shows there carries a weak answer.</source>
   <translation>模型在{which}中不知道此事实：图上那里显示的只承载一个弱答案。</translation>
  </message>
  <message>
   <location filename="../../engine/knowledge.py" />
   <source>The model does not know this fact: the answer comes first in {known} of {rows} prompts.</source>
   <translation>模型不知道这个事实：答案只在 {rows} 个提示中的 {known} 个里排第一。</translation>
  </message>
  <message>
   <location filename="../../engine/knowledge.py" />
   <source>The model does not know this fact: the answer ranks {rank} instead of first.</source>
   <translation>模型不知道这个事实：答案排在第 {rank} 位，而不是第一位。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>The model does not know this in the language '{language}': it gets {hits} of the facts right.</source>
   <translation>模型在{language}中不知道这些：答对的事实占 {hits}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>The model does not know this one. Its best guess is {answer}.</source>
   <translation>模型不知道这一个。它的最佳猜测是 {answer}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>The model does not know this: rank {ranks:,} at best in {asked}.</source>
   <translation>模型不知道这个：{asked}中最好名次 {ranks:,}。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/types.py" />
   <source>The model does not know {relation} in this language: it gets {share} of it right.</source>
   <translation>模型在这种语言中不知道 {relation}：答对的比例为 {share}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>The model does not know {sentences} of {groups} facts, counted by language.</source>
   <translation>按语言计数，{groups} 个事实中有 {sentences} 个模型不知道。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model in '{folder}' cannot be read ({name__}).</source>
   <translation>无法读取“{folder}”中的模型（{name__}）。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>The model in '{folder}' has safetensors.</source>
   <translation>'{folder}' 中的模型已有 safetensors。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model in '{folder}' lacks weights that it needs to answer: {names}.</source>
   <translation>“{folder}”中的模型缺少回答所需的权重：{names}。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>The model in '{folder}' lacks {name}.</source>
   <translation>'{folder}' 中的模型缺少 {name}。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model in '{folder}' was not downloaded whole: {missing} is missing.</source>
   <translation>“{folder}”中的模型没有下载完整：缺少 {missing}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>The model is being loaded.</source>
   <translation>正在加载模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>The model is changed: {edits} in force. Calibrations are of the weights as loaded, so no verdict is given until you calibrate the changed model or take the edits back.</source>
   <translation>模型已改动：{edits}生效。校准针对加载时的权重，所以在您校准改动后的模型或撤回编辑之前不给出判定。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>The model is not sure. Its best guess is {answer}.</source>
   <translation>模型不确定。它的最佳猜测是 {answer}。</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>The model is spread over several GPUs, so there is no device that could hold a second one.</source>
   <translation>模型铺在多个 GPU 上，因此没有设备能再放一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_figures.py" />
   <source>The model ranks {known} of {facts} facts first, where guessing gives {chance} %.</source>
   <translation>{facts} 条事实中，模型把 {known} 排在首位；随机猜测为 {chance} %。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>The model says {answer}.</source>
   <translation>模型回答 {answer}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/workers.py" />
   <source>The model that was loaded on {device} is not the one of this run: its files have changed.</source>
   <translation>在 {device} 上加载的模型不是此运行的模型：其文件已改变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>The model was changed, and has not been asked since. Press Ask the model.</source>
   <translation>模型已被改动，此后尚未询问。请按“询问模型”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>The model's likeliest words</source>
   <translation>模型认为最可能的词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>The model's own answer</source>
   <translation>模型自己的答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>The model's own answer is the claimed one, so there is no other to compare with.</source>
   <translation>模型自己的答案就是所断言的，因此没有别的可比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>The model's stored associations contradict this claim.</source>
   <translation>模型所存的关联与此断言不符。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>The model's stored associations support this claim.</source>
   <translation>模型所存的关联支持此断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>The model's weights are as they were loaded.</source>
   <translation>模型的权重与加载时相同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/verify_device.py" />
   <source>The model's weights are edited.</source>
   <translation>模型的权重已被编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>The model's weights were others when it was made.</source>
   <translation>生成它时模型的权重与现在不同。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>The module '{down}' belongs to attention, not to a feed-forward block.</source>
   <translation>模块“{down}”属于注意力，不是前馈部分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>The most of the answer's probability that fewer of them than all may lose</source>
   <translation>少于全部时答案概率最多可损失多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>The most sets to test; empty: the method's own</source>
   <translation>最多测试多少集合；留空：用方法自己的值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The most that a part may lose, of P.</source>
   <translation>一部分至多可以失去的 P。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The most that any part of the group loses</source>
   <translation>该组任何部分最多损失多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The most that one of them alone loses of the answer's probability</source>
   <translation>其中单个神经元最多使答案概率损失多少</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>The name '{subject}' holds {answer_slot}, which marks the answer's place in a prompt.</source>
   <translation>名称“{subject}”含有 {answer_slot}，它在提示中标记答案的位置。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>The network is not touched.</source>
   <translation>不使用网络。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>The neuron in focus</source>
   <translation>当前的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The neurons of every language by layer, as LAPE writes them</source>
   <translation>每种语言按层的神经元，如 LAPE 所写</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The neurons of the run on the map with its relation, as AMIG writes them</source>
   <translation>图上运行的神经元及其关系，如 AMIG 所写</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The neurons of the run on the map, as EleutherAI's knowledge-neurons writes them</source>
   <translation>图上运行的神经元，如 EleutherAI 的 knowledge-neurons 所写</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>The neurons of this model could not be found: {reason}.</source>
   <translation>找不到此模型的神经元：{reason}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>The neurons that the languages share for another fact of the same relation.</source>
   <translation>各语言在该关系另一事实上共享的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>The neurons that the languages share.</source>
   <translation>各语言共享的神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>The new answer has no tokens.</source>
   <translation>新答案没有词元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The new answer is the object of another fact of the relation, drawn by the seed, that is no right answer in any language. Mono writes the answer in its own language, Seq in one language after the other. LIKN, union and 'Mono, strongest |LIKN|' write the mean over all languages used, so that these differ by their neurons alone.</source>
   <translation>新答案是该关系中另一事实的宾语，由种子抽取，在任何语言中都不是正确答案。Mono 用自己的语言写入答案，Seq 依次用每种语言。LIKN、并集和“Mono，最强的 |LIKN| 个”写入所有所用语言的均值，因此它们只因神经元而不同。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The new order must name each edit once.</source>
   <translation>新的顺序必须每个编辑各列一次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The next fact of the search</source>
   <translation>搜索中的下一个事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of clusters that can go and can carry the fact above random partitions</source>
   <translation>高于随机划分的、可失去且能承载该事实的簇的数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate minimal sets above that of equally active neurons</source>
   <translation>高于同等活跃神经元的简并最小集合数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate minimal sets above that of random neurons</source>
   <translation>高于随机神经元的简并最小集合数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate pairs above that of equally active neurons</source>
   <translation>高于同等活跃神经元的简并对数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate pairs above that of random neurons</source>
   <translation>高于随机神经元的简并对数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The old answer in languages left out</source>
   <translation>未用语言中的旧答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The old answer where the edit was made</source>
   <translation>编辑所用语言中的旧答案</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The original model is never written over.</source>
   <translation>原始模型从不被覆盖。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>The other run</source>
   <translation>另一次运行</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>The output embeddings of this model are of another size than what its neurons write.</source>
   <translation>此模型的输出嵌入与其神经元写出的大小不同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The owner of '{model}' lets only people in who have asked for it.</source>
   <translation>“{model}”的所有者只允许申请过的人访问。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The package peft is not installed (the extra 'tuning' of kn-studio), so nothing low-rank was trained.</source>
   <translation>未安装软件包 peft（kn-studio 的附加项“tuning”），因此没有训练低秩附加。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The part that hands out the last hidden states</source>
   <translation>给出最后隐藏状态的部分</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>The perplexity of a text is not defined for a model that fills sentinels.</source>
   <translation>对填充哨兵的模型，文本的困惑度没有定义。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>The picture cannot be packed as PNG.</source>
   <translation>图片无法打包为 PNG。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The picture is copied.</source>
   <translation>图片已复制。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The plot that the keyboard is in as a figure of the session report</source>
   <translation>将键盘所在的图表作为会话报告的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The probability is too small to divide by.</source>
   <translation>概率太小，不能作除数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/processes.py" />
   <source>The process that computed on {device} ended by itself (exit code {exitcode}).</source>
   <translation>在 {device} 上计算的进程自行结束（退出码 {exitcode}）。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt has no answer slot.</source>
   <translation>提示没有答案空位。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The prompt has no inner word that is long enough for a typing error.</source>
   <translation>提示中没有足够长、可作打字错误的内部词。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The prompt has no inner word that may be touched.</source>
   <translation>提示中没有可以改动的内部词。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The prompt has no place between its words where one may be added.</source>
   <translation>提示的词之间没有可以添加的位置。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>The prompt has no word beside the answer slot, so there is no baseline.</source>
   <translation>提示除答案空位外没有词，因此没有基线。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt has {count} answer slots.</source>
   <translation>提示有 {count} 个答案空位。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt holds the model's own mask {mask_token}.</source>
   <translation>提示含有模型自己的掩码 {mask_token}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>The prompt in detail</source>
   <translation>提示详情</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt is {ids} tokens long, and this model reads {context}.</source>
   <translation>提示长 {ids} 个词元，而此模型读 {context} 个。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt still holds [X].</source>
   <translation>提示中还有 [X]。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/knowledge_neurons.py" />
   <source>The prompts of the bag do not share one answer and one relation.</source>
   <translation>该组的提示没有共同的答案和关系。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The published settings are a multilingual masked model (m-BERT) and a multilingual causal one (m-GPT), each in English and in Chinese: name one model of either kind, and the languages en,zh. Claims are judged one by one for each model and language, without a correction for their number.</source>
   <translation>发表的设定是一个多语掩码模型 (m-BERT) 和一个多语因果模型 (m-GPT)，各用英文和中文：请各列出一个模型，语言为 en 和 zh。断言对每个模型和语言逐条判定，不为其数目做校正。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/m_lama.py" />
   <source>The relation (predicate_id) is missing.</source>
   <translation>缺少关系（predicate_id）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>The relation by</source>
   <translation>关系按</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>The relation is empty.</source>
   <translation>关系是空的。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/mlama.py" />
   <source>The relation is missing.</source>
   <translation>缺少关系。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>The relation of the Facts station: {relation}</source>
   <translation>事实页的关系：{relation}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/candidates.py" />
   <source>The relation {relation} has no list of objects.</source>
   <translation>关系 {relation} 没有宾语列表。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/restoring.py" />
   <source>The removed fact is not there any more.</source>
   <translation>移除的事实已不存在。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/reporting.py" />
   <source>The report has {n} figures now.</source>
   <extracomment>For one: The report has {n} figure now.</extracomment>
   <translation>
    <numerusform>报告现有 {n} 张图。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../engine/datasets/dkn.py" />
   <source>The rewritten templates have lost their subject; they cannot be used.</source>
   <translation>改写的模板丢失了主语，无法使用。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>The right answer, if you know it</source>
   <translation>正确答案（如果您知道）</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row cannot be read ({error}).</source>
   <translation>该行无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row has {cells} cells, but there are {width} columns.</source>
   <translation>该行有 {cells} 个单元格，但有 {width} 列。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row holds a zero character, as no text does.</source>
   <translation>该行含有零字符，文本中不会有。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row is not in the file's encoding; say which one it is.</source>
   <translation>该行不是文件的编码；请指明编码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>The rule, on the sentences searched: alone, none may cost more than {low} of the answer; together, they must cost more than {high}.</source>
   <translation>规则（以搜索所用的句子为准）：单独关闭时，每个开关使答案的损失不得超过 {low}；一起关闭时，损失必须超过 {high}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compare_bar.py" />
   <source>The run beside this one</source>
   <translation>放在旁边的运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>The run has no neurons in '{language}'.</source>
   <translation>该运行没有{language}的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>The run is being read.</source>
   <translation>正在读取运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>The run is off the list.</source>
   <translation>该运行已移出列表。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>The run on the map has no scores yet.</source>
   <translation>图上的运行还没有得分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>The run was asked for its strongest neurons. Moved, the sliders choose instead.</source>
   <translation>此次运行要求的是最强的神经元。移动滑块后，改由滑块来选择。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>The run was made with edits that are not in force; apply them again {doing}.</source>
   <translation>该运行是在有编辑时进行的，而这些编辑现在没有生效；请重新应用{doing}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>The same after the same edit of random neurons</source>
   <translation>对随机神经元做同样编辑之后的同一指标</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The same among equally active neurons, not corrected</source>
   <translation>在同等活跃神经元中同样计算，未校正</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same among the relation's answers, by first token.</source>
   <translation>在该关系的答案中按首个词元同样计算。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same by chance</source>
   <translation>偶然情况下同样计算</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>The same claim in other languages</source>
   <translation>其他语言中的同一断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>The same fact in one more language</source>
   <translation>用另一种语言写同一事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same for facts of other relations.</source>
   <translation>对其他关系的事实同样计算。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same for other facts of the relation.</source>
   <translation>对该关系的其他事实同样计算。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same on a held-out prompt</source>
   <translation>在留出的提示上同样计算</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same on a held-out prompt.</source>
   <translation>在留出的提示上同样计算。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same search goes over 10 draws of random neurons of the same layers and over 3 of equally active ones (fewer random ones for sets). A pair stands out if its interaction, the change of log P with both off less those with each off, is stronger than that of random pairs of the same layers, corrected for the number of pairs (Holm, 5 %). In a sparse model most random neurons are silent; matched ones are the harder control.</source>
   <translation>同样的搜索用于同层随机神经元的 10 次抽取和同等活跃神经元的 3 次抽取（集合的随机抽取更少）。若一个对的交互作用（两者都关闭时 log P 的变化减去各自关闭时的）强于同层随机对，并按对的数目校正（Holm，5 %），它就突出。在稀疏的模型中多数随机神经元不活动；同等活跃的是更难的对照。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same where it is spelled otherwise.</source>
   <translation>写法不同时同样计算。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>The same with facts of another relation.</source>
   <translation>换成其他关系的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>The scale is linear.</source>
   <translation>尺度为线性。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>The scale is logarithmic.</source>
   <translation>尺度为对数。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The score in use was not calibrated.</source>
   <translation>所用的得分没有校准。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The score is the same figure over those clusters alone that can go (at most T_low is lost) and can carry the fact (half of the probability is left with all other candidates off); it is 0 where fewer than two pass, for random partitions as well. A fact is degenerate by a clustering if two pass and T_high is lost with all of these.</source>
   <translation>得分是同样的数字，但只取可失去（至多失去 T_low）且能承载该事实（其他候选全部关闭时仍留一半概率）的簇；少于两个通过时为 0，随机划分也如此。若两个簇通过且这些簇全部关闭时失去 T_high，则该事实按此聚类为简并。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The score of random partitions into as large parts, mean and 95 % range</source>
   <translation>随机划分成同样大小部分的得分，均值与 95 % 范围</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The scorer in use is the best on dev of those that look at no neuron, unless one that does is surely ahead of it there; all scores combined (logistic regression, fitted on train) must be ahead of every single one.</source>
   <translation>使用中的得分是开发集上不看神经元的得分中最好的，除非某个看神经元的得分在那里确实领先；全部得分的组合（逻辑回归，在训练集上拟合）必须领先于每个单独的得分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>The scores of a layer should add up to the change that its path makes.
Largest gap: {size} of a change of {change}, in layer {layer}.
Allowed: {tolerance} of the change, or {least} where that is more.</source>
   <translation>一层的得分之和应等于其路径造成的变化。
最大差距：{size}，变化为 {change}，在第 {layer} 层。
允许：变化的 {tolerance}，或 {least}（取较大者）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/rows.py" />
   <source>The scores of a prompt in this session are damaged.</source>
   <translation>此会话中一个提示的得分已损坏。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The script is copied.</source>
   <translation>脚本已复制。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/language_chips.py" />
   <source>The second language</source>
   <translation>第二种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>The second language is being scored.</source>
   <translation>正在为第二种语言打分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The second matrix is stored as (in, out)</source>
   <translation>第二个矩阵存为（入，出）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The second matrix reads all tokens in one row</source>
   <translation>第二个矩阵把所有词元读成一行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <source>The self-test of '{name}' failed: its neurons do not act where they should.</source>
   <translation>“{name}”的自检失败：其神经元没有在应有的地方起作用。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The sentence '{filled}' holds {answer_slot} {count}; it belongs there once.</source>
   <translation>句子“{filled}”含有 {answer_slot} {count}；应当只有一次。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The sentence '{text}' holds {subject_slot}, but there is no subject.</source>
   <translation>句子“{text}”含有 {subject_slot}，但没有主语。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>The session is saved in {name}.</source>
   <translation>会话已保存在 {name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The session's facts</source>
   <translation>会话中的事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share divided by that by chance.</source>
   <translation>该比例除以偶然水平。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share less that by chance.</source>
   <translation>该比例减去偶然水平。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share of facts with two such clusters above random partitions</source>
   <translation>高于随机划分的、有两个这样的簇的事实比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share of wrong verdicts that is allowed on dev.</source>
   <translation>开发集上允许的错误判定比例。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The slot cannot be told from the rest of the prompt.</source>
   <translation>无法把空位与提示其余部分区分开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>The slot is not last: a model that reads from left to right cannot use it.</source>
   <translation>空位不在最后：从左向右读的模型不能使用。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>The smallest of its scores in these languages, of each one's maximum</source>
   <translation>它在这些语言中得分的最小值（各占其最大值的比例）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The stations one by one, a sentence each</source>
   <translation>逐个介绍各页面，每页一句话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/telling.py" />
   <source>The story of this demo session is damaged.</source>
   <translation>此示例会话的故事已损坏。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The strongest interaction</source>
   <translation>最强的交互作用</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The strongest neurons of a fact that are searched.</source>
   <translation>一个事实中被搜索的最强神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>The strongest so many neurons are searched</source>
   <translation>搜索最强的这么多神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>The subject '{subject}' holds {answer_slot}, so that a template would have two slots.</source>
   <translation>主语“{subject}”含有 {answer_slot}，模板会有两个空位。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>The subject cannot hold a slot.</source>
   <translation>主语中不能有空位。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations/__init__.py" />
   <source>The subject does not stand in the prompt as it is named, so it cannot be protected.</source>
   <translation>主语在提示中的写法与其名称不同，因此无法保护。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>The subject holds the answer: it can be copied, so it need not be known.</source>
   <translation>主语包含答案：可以照抄，因此不必知道。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>The switches that glow are shared between both languages.</source>
   <translation>发光的开关为两种语言共享。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/columns.py" />
   <source>The table has no column '{name}'; it has {names}.</source>
   <translation>表中没有列“{name}”；有 {names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>The table is being read.</source>
   <translation>正在读取表格。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The template '{text}' holds marks of grammar, as in [X.Nom], which would be printed as they are.</source>
   <translation>模板“{text}”含有语法标记，如 [X.Nom]，它们会原样出现。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The template '{text}' holds {slot} {count}; it belongs there once.</source>
   <translation>模板“{text}”含有 {slot} {count}；应当只有一次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>The template {fault}.</source>
   <translation>模板{fault}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The text is not UTF-8.</source>
   <translation>文本不是 UTF-8。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>The texts hold nothing to score.</source>
   <translation>文本中没有可打分的内容。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The tokenizer in '{folder}' cannot be read ({name__}).</source>
   <translation>无法读取“{folder}”中的分词器（{name__}）。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>The tokenizer of this model does not tell where its tokens are in the text.</source>
   <translation>此模型的分词器不说明词元在文本中的位置。</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>The tokenizer of {id} has no chat template.</source>
   <translation>{id} 的分词器没有对话模板。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The two runs have no fact in common that both models know.</source>
   <translation>两次运行没有两个模型都知道的共同事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The units that were finished are kept; Go on goes on from there.</source>
   <translation>已完成的单元已保留；“继续”会从那里接着进行。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/statements.py" />
   <source>The uuid {uuid} stands here a second time, with another object.</source>
   <translation>uuid {uuid} 在此第二次出现，宾语不同。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <source>The verdict will stand here.</source>
   <translation>判定将显示在这里。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The view on screen as SVG, PDF or PNG</source>
   <translation>把屏幕上的视图存为 SVG、PDF 或 PNG</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The view on screen as a figure of the session report</source>
   <translation>将屏幕上的视图作为会话报告的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The weights come back to the bit</source>
   <translation>权重逐位恢复原样</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The weights in '{folder}' are pickle files, which can run code and are never opened.</source>
   <translation>“{folder}”中的权重是 pickle 文件，可能运行代码，从不打开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>The weights of '{id}' are pickle files, which can run code and are never opened.</source>
   <translation>“{id}”的权重是 pickle 文件，它能运行代码，因此绝不打开。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>The weights of this model are damaged: {name} holds values that are no numbers.</source>
   <translation>此模型的权重已损坏：{name} 含有非数值。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The weights of this model are not in memory, so they cannot be changed.</source>
   <translation>此模型的权重不在内存中，因此不能改变。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The weights of this model are quantised and can be read only.</source>
   <translation>此模型的权重已量化，只能读取。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>The weights of this model can only be read ({dtype}): load it in float32 to edit it.</source>
   <translation>此模型的权重只能读取（{dtype}）：以 float32 加载才能编辑。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The whole model</source>
   <translation>整个模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/report_dialog.py" />
   <source>The whole session as one page that opens in any browser</source>
   <translation>整个会话成为一个网页，可在任何浏览器中打开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>The window over the whole screen</source>
   <translation>窗口占满屏幕</translation>
  </message>
  <message>
   <location filename="../../kn_studio/interface_language.py" />
   <source>The words of the interface in '{language}' are missing.</source>
   <translation>缺少{language}的界面用语。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/templama.py" />
   <source>The {answer} is missing.</source>
   <translation>缺少{answer}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>The {count:,} facts found on the Facts station</source>
   <translation>事实页上找到的 {count:,} 个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>The {empty} is empty.</source>
   <translation>{empty} 是空的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>The {label} cannot be the same in every row: choose its column.</source>
   <translation>{label}不能每行相同：请选择它的列。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/labels.py" />
   <source>The {name} ({name_}) is {missing}.</source>
   <translation>{name}（{name_}）{missing}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/dkn.py" />
   <source>The {name} is missing.</source>
   <translation>缺少{name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>The {noun} is closed.</source>
   <translation>{noun}已关闭。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/knowledge_neurons.py" />
   <source>The {relation} is empty.</source>
   <translation>{relation}为空。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>The {subject} is empty.</source>
   <translation>{subject}是空的。</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>The {top_k} strongest neurons are none.</source>
   <translation>最强的 {top_k} 个神经元等于没有。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>Their settings differ: {told}.</source>
   <translation>它们的设置不同：{told}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>Then by</source>
   <translation>其次按</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>There are fewer than two sizes of models.</source>
   <translation>模型的规模少于两种。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate pairs among located neurons than among equally active ones.</source>
   <translation>定位的神经元中的简并对多于同等活跃的神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate pairs among located neurons than among random ones of the same layers.</source>
   <translation>定位的神经元中的简并对多于同层的随机神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate sets among located neurons than among equally active ones.</source>
   <translation>定位的神经元中的简并集合多于同等活跃的神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate sets among located neurons than among random ones of the same layers.</source>
   <translation>定位的神经元中的简并集合多于同层的随机神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/together.py" />
   <source>There are no probabilities to take the mean of.</source>
   <translation>没有可求平均的概率。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>There are no templates for {relation} in the language '{language}'.</source>
   <translation>{language}中没有 {relation} 的模板。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>There are no unrelated prompts to measure on.</source>
   <translation>没有可用于测量的无关提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There are too few facts to calibrate on.</source>
   <translation>事实太少，无法校准。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>There are {draws} draws in place of {wanted}, since each of them is searched like the neurons themselves.</source>
   <translation>抽取了 {draws} 次而不是 {wanted} 次，因为每一次都要像这些神经元本身一样搜索。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/__init__.py" />
   <source>There are: {keys}.</source>
   <translation>现有：{keys}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There are: {known}.</source>
   <translation>有：{known}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>There are: {names}.</source>
   <translation>现有：{names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>There are: {offers}.</source>
   <translation>有：{offers}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/chosen_arms.py" />
   <source>There are: {optional}.</source>
   <translation>有：{optional}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There are: {spoken}.</source>
   <translation>有：{spoken}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>There is a file {path} already.</source>
   <translation>已有文件 {path}。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>There is no '{model_type}' model that {does}, as this mapping has it.</source>
   <translation>没有如此映射所说{does}的“{model_type}”模型。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no GPU to spread a model over that this torch can use.</source>
   <translation>没有此 torch 能用来铺放模型的 GPU。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>There is no claim to check.</source>
   <translation>没有可核查的断言。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>There is no cluster of two or more neurons.</source>
   <translation>没有包含两个或更多神经元的簇。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/columns.py" />
   <source>There is no column '{column}' to fill; there are {columns}.</source>
   <translation>没有可填的列“{column}”；有 {columns}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>There is no column “{text}”.</source>
   <translation>没有列“{text}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>There is no data set '{name}' in the library.</source>
   <translation>事实库中没有数据集“{name}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>There is no data set '{name}' to fetch.</source>
   <translation>没有可获取的数据集“{name}”。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no device 'mps' on this computer.</source>
   <translation>这台计算机上没有设备“mps”。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no device '{name}' that this torch can use.</source>
   <translation>没有此 torch 能使用的设备“{name}”。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is no edit '{kind}'.</source>
   <translation>没有编辑“{kind}”。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>There is no edit {id} in the stack.</source>
   <translation>没有编辑 {id}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/__init__.py" />
   <source>There is no experiment '{key}'.</source>
   <translation>没有实验“{key}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>There is no fact '{text}'.</source>
   <translation>没有事实“{text}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>There is no fact '{uuid}'.</source>
   <translation>没有事实“{uuid}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>There is no fact that this model can be asked.</source>
   <translation>没有可向此模型询问的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>There is no fact to ask for.</source>
   <translation>没有可询问的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>There is no fact to edit: choose one first.</source>
   <translation>没有可编辑的事实：请先选择一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>There is no fact to locate.</source>
   <translation>没有要定位的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>There is no fact to measure it on.</source>
   <translation>没有可测量的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>There is no fact to rank.</source>
   <translation>没有可排名的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/own_writing.py" />
   <source>There is no fact {uuid} in the library.</source>
   <translation>事实库中没有事实 {uuid}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>There is no fact {uuid}.</source>
   <translation>没有事实 {uuid}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>There is no figure yet.</source>
   <translation>还没有数字。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>There is no file '{file}'.</source>
   <translation>没有文件“{file}”。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>There is no file in {what} that can be imported.</source>
   <translation>{what} 中没有可导入的文件。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>There is no file or folder {path}.</source>
   <translation>没有文件或文件夹 {path}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>There is no file {path}.</source>
   <translation>没有文件 {path}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>There is no folder '{folder}'.</source>
   <translation>没有文件夹“{folder}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <location filename="../../kn_studio/figures.py" />
   <source>There is no folder {parent}.</source>
   <translation>没有文件夹 {parent}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>There is no format '{format_}'.</source>
   <translation>没有格式“{format_}”。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/ladders.py" />
   <source>There is no ladder '{key}'.</source>
   <translation>没有规模阶梯“{key}”。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/__init__.py" />
   <source>There is no method '{key}'.</source>
   <translation>没有方法“{key}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>There is no model '{model}' in the cache.</source>
   <translation>缓存中没有模型“{model}”。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>There is no model folder '{name}'.</source>
   <translation>没有模型文件夹“{name}”。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is no neuron to edit.</source>
   <translation>没有要编辑的神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>There is no neutral sentence in this language.</source>
   <translation>此语言没有中性句子。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is no new answer.</source>
   <translation>没有新答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>There is no other fact to ask, so nothing is known of side effects.</source>
   <translation>没有其他事实可询问，因此对副作用一无所知。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>There is no other fact to take activations from.</source>
   <translation>没有其他事实可取激活。</translation>
  </message>
  <message>
   <location filename="../../engine/presets.py" />
   <source>There is no preset '{key}'.</source>
   <translation>没有预设“{key}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>There is no prompt that this model can use.</source>
   <translation>没有此模型能用的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>There is no prompt to ask for '{relation}' of '{subject}' in '{language}'.</source>
   <translation>没有可用来在{language}中询问“{subject}”的“{relation}”的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>There is no prompt to measure on.</source>
   <translation>没有可测量的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>There is no prompt to search on.</source>
   <translation>没有可用于搜索的提示。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>There is no prompt to test clusters on.</source>
   <translation>没有可用于测试簇的提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>There is no prompt.</source>
   <translation>没有提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There is no relation '{relation}'.</source>
   <translation>没有关系“{relation}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>There is no relation '{text}'.</source>
   <translation>没有关系“{text}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>There is no run {run} in this session.</source>
   <translation>此会话中没有运行 {run}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>There is no run {run} there any more.</source>
   <translation>那里已没有运行 {run}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>There is no search {number} in this session.</source>
   <translation>此会话中没有搜索 {number}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>There is no sentence.</source>
   <translation>没有句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/export.py" />
   <source>There is no table '{what}' in a session.</source>
   <translation>会话中没有表格“{what}”。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>There is no template.</source>
   <translation>没有模板。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>There is no way '{method}' to search.</source>
   <translation>没有搜索方式“{method}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>There is nothing here yet to copy.</source>
   <translation>这里还没有可复制的内容。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>There is nothing to redo.</source>
   <translation>没有可重做的。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>There is text behind the end of the JSON.</source>
   <translation>JSON 结束之后还有文字。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is {names}.</source>
   <translation>有 {names}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>There was nothing to give back.</source>
   <translation>没有可归还的空间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>These are runs of two different experiments.</source>
   <translation>这是两个不同实验的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>These claims were checked with other weights than the model has now.</source>
   <translation>这些断言是用与模型现在不同的权重核查的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>These claims were checked with other weights than the model has now. Check again to ask it as it is.</source>
   <translation>这些断言是用与模型现在不同的权重核查的。请重新核查，以询问现在的模型。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>These edits belong to another loaded model.</source>
   <translation>这些编辑属于另一个已加载的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>These edits of the session are not in force yet.</source>
   <translation>会话的这些编辑尚未生效。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>These edits of the session come back when the model that they were made on is loaded.</source>
   <translation>加载当初所用的模型后，会话的这些编辑会恢复。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>These edits were made on another model than {model}: load that one, or clear them.</source>
   <translation>这些编辑不是在现在加载的 {model} 上进行的：请加载当时的模型，或清除它们。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>These edits were made on another model, or in another number format ({model}).</source>
   <translation>这些编辑是在另一个模型或另一种数字格式（{model}）上进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>These neurons were located in another model: load {model} to edit them.</source>
   <translation>这些神经元是在另一个模型中定位的：请加载 {model} 来编辑它们。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>These switches were located in another model: load {model} to edit them.</source>
   <translation>这些开关是在另一个模型中定位的：请加载 {model} 来编辑它们。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>These {count} edits together</source>
   <translation>这 {count} 个编辑合在一起</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>They are picked on every panel, and chosen for the next edit.</source>
   <translation>它们已在每个面板上选取，并选为下一次编辑的对象。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>They come with the program.</source>
   <translation>它们随程序提供。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>They start behind the padding token</source>
   <translation>从填充词元之后开始</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>This asks what the model stores, not what is true in the world.</source>
   <translation>这里问的是模型存了什么，而不是世界上什么是真的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>This claim</source>
   <translation>此断言</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>This claim has no score of the kind in use.</source>
   <translation>此断言没有所用种类的得分。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/verify_device.py" />
   <source>This computer has one device that can compute, the processor, so there is nothing to compare it with.</source>
   <translation>这台计算机只有处理器一个可计算的设备，没有可以比较的对象。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/telling.py" />
   <source>This demo session holds no story, or a damaged one.</source>
   <translation>此示例会话没有故事，或故事已损坏。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>This edit was fitted on a model of another size.</source>
   <translation>此编辑是在另一大小的模型上拟合的。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This encoder is set up as a decoder.</source>
   <translation>此编码器被设为解码器。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>This experiment compares models: choose {models} or more.</source>
   <translation>此实验比较模型：请选择 {models} 个或更多。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/base.py" />
   <source>This experiment has no setting '{name}'.</source>
   <translation>此实验没有设置“{name}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/asking.py" />
   <source>This fact is not known in the language '{language}'.</source>
   <translation>{language}中没有此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>This fact is not known in the language '{missing}'.</source>
   <translation>{missing}中没有此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/own_writing.py" />
   <source>This fact is of the data set '{name}', whose facts cannot be removed one by one.</source>
   <translation>此事实属于数据集“{name}”，其中的事实不能逐条移除。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/report_figures.py" />
   <source>This figure is in the report already.</source>
   <translation>此图已在报告中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/report_figures.py" />
   <source>This figure is not in the report any more.</source>
   <translation>此图已不在报告中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>This is a result of other weights than the model has now. Locate again to ask it as it is.</source>
   <translation>这是模型在其他权重下的结果，与现在不同。重新定位可询问现在的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>This is a result of the model without its edits. Locate again to ask it as it is, or take the edits back.</source>
   <translation>这是模型未经编辑时的结果。重新定位可询问现在的模型，也可撤回编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>This is a result of {model}, and {other} is loaded: locate again to ask that one.</source>
   <translation>这是 {model} 的结果，而现在加载的是 {other}：重新定位可询问后者。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no JSON list or object.</source>
   <translation>这不是 JSON 列表或对象。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>This is no edit that can be read.</source>
   <translation>这不是可读取的编辑。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a colon is expected.</source>
   <translation>这不是有效的 JSON：此处应有冒号。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a comma is expected.</source>
   <translation>这不是有效的 JSON：此处应有逗号。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a comma stands before the closing bracket.</source>
   <translation>这不是有效的 JSON：右括号前有一个逗号。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a name in quotation marks is expected.</source>
   <translation>这不是有效的 JSON：此处应有带引号的名称。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>This is no valid JSON: a number has too many digits.</source>
   <translation>这不是有效的 JSON：有一个数字位数过多。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>This is no valid JSON: {lower}{msg} (column {colno}).</source>
   <translation>这不是有效的 JSON：{lower}{msg}（第 {colno} 列）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: {message}.</source>
   <translation>这不是有效的 JSON：{message}。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>This is no valid JSON: {msg}.</source>
   <translation>这不是有效的 JSON：{msg}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>This is the run on the map.</source>
   <translation>这就是图上的运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>This language is there already.</source>
   <translation>这种语言已经有了。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>This mapping is for models of the kind '{model_type}', and this is a '{model_type_}'.</source>
   <translation>此映射用于“{model_type}”类模型，而这是“{model_type_}”。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>This mapping {reason}.</source>
   <translation>此映射{reason}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>This model can be asked none of the facts.</source>
   <translation>这些事实都不能向此模型询问。</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>This model cannot be used: running it on a few tokens failed with {name__}.</source>
   <translation>无法使用此模型：用几个词元运行时出现 {name__}。</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>This model cannot be used: {reason}.</source>
   <translation>无法使用此模型：{reason}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>This model cannot write the answer '{text}'.</source>
   <translation>此模型写不出答案“{text}”。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model computes its feed-forward block in pieces, so its neurons cannot be reached.</source>
   <translation>此模型分块计算前馈部分，因此够不到其神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model fills masks, but its tokenizer has no mask token.</source>
   <translation>此模型填补掩码，但其分词器没有掩码词元。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model fills sentinels, but its tokenizer has none (&lt;extra_id_0&gt;), or its config no start token.</source>
   <translation>此模型填补哨兵，但其分词器没有（&lt;extra_id_0&gt;），或其配置没有起始词元。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model has no layers.</source>
   <translation>此模型没有层。</translation>
  </message>
  <message>
   <location filename="../../engine/neurons.py" />
   <source>This model has no neuron {neuron}.</source>
   <translation>此模型没有神经元 {neuron}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>This model has no unknown token.</source>
   <translation>此模型没有未知词元。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>This model is edited already.</source>
   <translation>此模型已经编辑过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>This model is not calibrated. Calibrate it first, or see the raw scores without a verdict.</source>
   <translation>此模型没有校准。请先校准，或查看没有判定的原始得分。</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>This model is too large for the free memory of the device.</source>
   <translation>此模型对设备的空闲内存来说太大。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>This model reads from left to right and can use none of these prompts: the slot has to stand last.</source>
   <translation>此模型从左向右读，不能使用这些提示：空位必须在最后。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/preview.py" />
   <source>This model reads from left to right and cannot use these prompts.</source>
   <translation>此模型从左向右读，不能使用这些提示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>This model spells the answer in pieces: {pieces}.</source>
   <translation>此模型把答案拆成几段拼写：{pieces}。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model splits its feed-forward block, so its neurons cannot be reached.</source>
   <translation>此模型拆分前馈部分，因此够不到其神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>This model's code lies elsewhere, in {elsewhere}, and is never run from there.</source>
   <translation>此模型的代码在别处（{elsewhere}），从不在那里运行。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>This model's tokenizer has no sentinel.</source>
   <translation>此模型的分词器没有哨兵。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>This model's tokenizer has no token that could stand for a replaced word (eos, unk or pad).</source>
   <translation>此模型的分词器没有可代替被换词的词元（eos、unk 或 pad）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/paged_table.py" />
   <source>This row is being fetched.</source>
   <translation>正在获取此行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>This run</source>
   <translation>本次运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>This run ended before its first prompt.</source>
   <translation>此运行在第一个提示之前就结束了。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>This run is of another version: {fault}</source>
   <translation>此运行属于另一版本：{fault}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>This run is of another version: {what}</source>
   <translation>此运行来自另一个版本：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>This run judges no claim.</source>
   <translation>此运行不判定断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>This sentence is a paraphrase.</source>
   <translation>这个句子是另一种说法。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>This sentence is a paraphrase: the rewrite never sees it.</source>
   <translation>这个句子是另一种说法：改写时从未见过它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>This session has no other run with scores. Choose another session's file.</source>
   <translation>本会话没有其他带得分的运行。请选择另一会话的文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>This session is open for reading only.</source>
   <translation>此会话以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/report_dialog.py" />
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>This session is open read-only: save it under another name to go on.</source>
   <translation>此会话以只读方式打开：要继续，请另存为别的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>This small model keeps no backup of these facts.</source>
   <translation>这个小模型没有为这些事实保留备用。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>This switch makes these words likelier:</source>
   <translation>这个开关使这些词更可能：</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This {model_type} model does not have a matrix at '{down}' in each of its layers.</source>
   <translation>此 {model_type} 模型并非每层都在“{down}”有矩阵。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This {model_type} model lacks a part that was expected: {error}.</source>
   <translation>此 {model_type} 模型缺少预期的部分：{error}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Those that can go and can carry the fact.</source>
   <translation>可以失去且能承载该事实的簇。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Thresholds of pairs: the published code's, or stricter.</source>
   <translation>对的阈值：发表的代码的，或更严格的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Thresholds: a step up or down</source>
   <translation>阈值：升或降一步</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Throw away what lies in the bin and give the disk back what is not needed</source>
   <translation>清空回收站，并把不需要的空间还给磁盘</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Throw the downloaded files away</source>
   <translation>删除已下载的文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>Throwing run {run} away</source>
   <translation>正在清除运行 {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Tick 'Models may be downloaded' (on the command line: leave out --offline), or give a folder that holds the model.{name}</source>
   <translation>请勾选“允许下载模型”（命令行中：去掉 --offline），或给出含有该模型的文件夹。{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs_table.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Time on or off</source>
   <translation>显示或隐藏时间</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>To a step</source>
   <translation>到某一步</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>To compare mono- with multilingual models, name several: each has its own figures and verdicts. Intervals are 95 % bootstrap intervals; whole relations are drawn, and with fewer than five, facts, so that they hold for those relations only. Claims are judged one by one, without a correction for their number, on the facts that the model knows in every language used; all facts stand beside.</source>
   <translation>要比较单语和多语模型，请列出多个：每个都有自己的数字和判定。区间是 95 % 自助法区间；抽取整个关系，少于五个时抽取事实，因此只对这些关系成立。断言逐条判定，不为其数目做校正，基于模型在所有所用语言中都知道的事实；全部事实并列给出。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>To spread a model over several GPUs, the package accelerate is needed.</source>
   <translation>要把模型铺在多个 GPU 上，需要 accelerate 包。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>To words; (own) leaves it to the model</source>
   <translation>变成词；(own) 交给模型自己</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Together</source>
   <translation>合在一起</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Together more than</source>
   <translation>合计超过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Together {joint}. On sentences not searched: up to {single} alone, {both} together.</source>
   <translation>一起关闭 {joint}。在未搜索的句子上：单独关闭最多 {single}，一起关闭 {both}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_line.py" />
   <source>Tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Tokens of the prompt</source>
   <translation>提示的词元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>Tolerance</source>
   <translation>容差</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Too few claims have this score, or none was called so.</source>
   <translation>有此得分的断言太少，或没有断言被如此判定。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/scored.py" />
   <source>Too few claims have this score.</source>
   <translation>有此得分的断言太少。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Too few train facts have degenerate neurons: the checker's row counts them.</source>
   <translation>有简并神经元的训练集事实太少：见核查器一行的计数。</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>Too few train facts have {what} neurons: {where}; {fewest_located} are needed.</source>
   <translation>具有{what}神经元的训练事实太少：{where}；需要 {fewest_located} 个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Topology</source>
   <translation>拓扑</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Topology (NTC)</source>
   <translation>拓扑 (NTC)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Topology's {figure} is further above its random partitions than that of {other}.</source>
   <translation>拓扑的{figure}超出其随机划分的程度大于{other}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Tour</source>
   <translation>导览</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Traditional Chinese</source>
   <translation>繁体中文</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Train facts</source>
   <translation>训练事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Train facts whose neurons were searched for degenerate pairs.</source>
   <translation>其神经元被搜索过简并对的训练集事实。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Trained prompts</source>
   <translation>训练的提示</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/training.py" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Training {neurons} alone keeps more old facts than {others}.</source>
   <translation>只训练{neurons}比{others}保持更多旧事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Training {neurons} alone teaches more new facts than {others} ({where}).</source>
   <translation>只训练{neurons}比训练{others}学会更多新事实（{where}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Training {neurons} alone teaches new facts as well as training the whole model ({where}).</source>
   <translation>只训练{neurons}学会新事实的效果不亚于训练整个模型（{where}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Transposed</source>
   <translation>转置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Tree</source>
   <translation>树</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Tried out live on top of the {n} edits in force.</source>
   <extracomment>For one: Tried out live on top of the {n} edit in force.</extracomment>
   <translation>
    <numerusform>在生效的 {n} 个编辑之上实时试用。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Tried out live, nothing is changed yet.</source>
   <translation>实时试用，尚未改变任何东西。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/dialogs.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Trim the file</source>
   <translation>压缩文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Trim the file, and give {won} of the disk back?</source>
   <translation>压缩文件，释放 {won} 的磁盘空间？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Try again later, or give a folder.</source>
   <translation>请稍后再试，或给出文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>Try again later, which goes on with what was received, or get the file by hand and use “facts import FILE”.</source>
   <translation>请稍后再试，会从已收到的部分继续；或手动获取文件并用“facts import FILE”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Try again later, which goes on with what was received.</source>
   <translation>请稍后再试，会从已收到的部分继续。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Try again later.</source>
   <translation>请稍后再试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>Try again when the import is done.</source>
   <translation>请在导入完成后再试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Try again with batches of {size} MB</source>
   <translation>用 {size} MB 的批次重试</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Try again.</source>
   <translation>请再试。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Turkish</source>
   <translation>土耳其语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Turkmen</source>
   <translation>土库曼语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn each language's own {word} {what}</source>
   <translation>每种语言自己的{word}：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Turn it down or up</source>
   <translation>调低或调高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Turn its {word} down or up, erase them, or write another answer into them.</source>
   <translation>调低或调高其{word}，擦除它们，或写入另一个答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Turn neurons down or up, or rewrite the fact. Every edit can be taken back to the last bit.</source>
   <translation>调低或调高神经元，或改写事实。每次编辑都可以逐位撤回。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Turn off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Turn the chat template off {doing}, on the Model station: the run was made without.</source>
   <translation>请在模型页关闭对话模板{doing}：该运行是在没有它时进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Turn the chat template on {doing}, on the Model station: the run was made with it.</source>
   <translation>请在模型页开启对话模板{doing}：该运行是用它进行的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Turn the neurons</source>
   <translation>把神经元调到</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Turn the shared neurons</source>
   <translation>调节共享神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn the {neurons} {what}</source>
   <translation>{neurons}：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Turn them off</source>
   <translation>把它们关掉</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn these {neurons} {what}</source>
   <translation>这{neurons}：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn this {word} {what}</source>
   <translation>此{word}：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Turn up</source>
   <translation>调高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>Turned off, the answer goes {change}; with as many random ones of the same floors {control}.</source>
   <translation>关闭后，答案：{change}；改为关闭同层同样多的随机开关：{control}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>Turned off, they take the answer with them; as many random ones of the same floors do not.</source>
   <translation>关闭它们，答案也随之消失；关闭同层同样多的随机开关则不会。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turned {which} down to ×{factor:g}.</source>
   <translation>已将{which}调低到 ×{factor:g}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turned {which} off.</source>
   <translation>已关闭{which}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turned {which} up to ×{factor:g}.</source>
   <translation>已将{which}调高到 ×{factor:g}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>Turning down</source>
   <translation>调低</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>Turning up</source>
   <translation>调高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turning {which} off</source>
   <translation>关闭{which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turning {which} to ×{factor:g}</source>
   <translation>把{which}调到 ×{factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Turns sets of neurons off and asks the model, beside random and equally active sets.</source>
   <translation>关闭成组的神经元并询问模型，与随机和同等活跃的组对比。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Turns the shared {switches} off and up and asks in every language, beside random and equally active ones, each language's own, and what different facts share.</source>
   <translation>关闭和调高共享的{switches}，用每种语言提问，并与随机的、同等活跃的、各语言自己的，以及不同事实共享的对比。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Two halves of a language's prompts agree (Jaccard): {said}.</source>
   <translation>一种语言的提示分成两半的一致程度（Jaccard）：{said}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Two languages are needed, and a typed fact has one. Choose a fact to compare {here} with others.</source>
   <translation>需要两种语言，而输入的事实只有一种。请选择一个事实，把{here}与其他语言比较。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Two languages are needed, and only {here} is chosen. The run also has {listed}.</source>
   <translation>需要两种语言，而只选了{here}。此运行还有{listed}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Two languages are needed, and this run has {here} only.</source>
   <translation>需要两种语言，而此运行只有{here}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/two_maps.py" />
   <source>Two maps of switches</source>
   <translation>两张开关图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Two runs side by side</source>
   <translation>两次运行并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Two spaces stand side by side.</source>
   <translation>有两个连续的空格。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Type a fact</source>
   <translation>输入事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/restoring.py" />
   <source>Type it again.</source>
   <translation>请重新输入。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>Type the word that belongs in the slot.</source>
   <translation>请输入空位中的词。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Typing error</source>
   <translation>打字错误</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Ukrainian</source>
   <translation>乌克兰语</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of DKN checks facts better than log P.</source>
   <translation>在自然扰动下，DKN的写出宾语时的激活核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of DKN checks facts better than that of KN.</source>
   <translation>在自然扰动下，DKN的写出宾语时的激活核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of DKN checks facts better than that of random neurons of the same layers.</source>
   <translation>在自然扰动下，DKN的写出宾语时的激活核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of DKN loses less in checking facts than log P.</source>
   <translation>在自然扰动下，DKN的写出宾语时的激活在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of KN checks facts better than log P.</source>
   <translation>在自然扰动下，KN的写出宾语时的激活核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of KN checks facts better than that of random neurons of the same layers.</source>
   <translation>在自然扰动下，KN的写出宾语时的激活核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of KN loses less in checking facts than log P.</source>
   <translation>在自然扰动下，KN的写出宾语时的激活在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of neurons of closest pairs checks facts better than log P.</source>
   <translation>在自然扰动下，最接近的对的神经元的写出宾语时的激活核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of neurons of closest pairs checks facts better than that of KN.</source>
   <translation>在自然扰动下，最接近的对的神经元的写出宾语时的激活核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of neurons of closest pairs checks facts better than that of random neurons of the same layers.</source>
   <translation>在自然扰动下，最接近的对的神经元的写出宾语时的激活核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the activation with the object written out of neurons of closest pairs loses less in checking facts than log P.</source>
   <translation>在自然扰动下，最接近的对的神经元的写出宾语时的激活在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of DKN checks facts better than log P.</source>
   <translation>在自然扰动下，DKN的归因核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of DKN checks facts better than that of KN.</source>
   <translation>在自然扰动下，DKN的归因核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of DKN checks facts better than that of random neurons of the same layers.</source>
   <translation>在自然扰动下，DKN的归因核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of DKN loses less in checking facts than log P.</source>
   <translation>在自然扰动下，DKN的归因在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of KN checks facts better than log P.</source>
   <translation>在自然扰动下，KN的归因核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of KN checks facts better than that of random neurons of the same layers.</source>
   <translation>在自然扰动下，KN的归因核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of KN loses less in checking facts than log P.</source>
   <translation>在自然扰动下，KN的归因在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of neurons of closest pairs checks facts better than log P.</source>
   <translation>在自然扰动下，最接近的对的神经元的归因核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of neurons of closest pairs checks facts better than that of KN.</source>
   <translation>在自然扰动下，最接近的对的神经元的归因核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of neurons of closest pairs checks facts better than that of random neurons of the same layers.</source>
   <translation>在自然扰动下，最接近的对的神经元的归因核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under natural perturbations, the attribution of neurons of closest pairs loses less in checking facts than log P.</source>
   <translation>在自然扰动下，最接近的对的神经元的归因在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of DKN checks facts better than log P.</source>
   <translation>在论文式扰动下，DKN的写出宾语时的激活核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of DKN checks facts better than that of KN.</source>
   <translation>在论文式扰动下，DKN的写出宾语时的激活核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of DKN checks facts better than that of random neurons of the same layers.</source>
   <translation>在论文式扰动下，DKN的写出宾语时的激活核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of DKN loses less in checking facts than log P.</source>
   <translation>在论文式扰动下，DKN的写出宾语时的激活在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of KN checks facts better than log P.</source>
   <translation>在论文式扰动下，KN的写出宾语时的激活核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of KN checks facts better than that of random neurons of the same layers.</source>
   <translation>在论文式扰动下，KN的写出宾语时的激活核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of KN loses less in checking facts than log P.</source>
   <translation>在论文式扰动下，KN的写出宾语时的激活在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of neurons of closest pairs checks facts better than log P.</source>
   <translation>在论文式扰动下，最接近的对的神经元的写出宾语时的激活核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of neurons of closest pairs checks facts better than that of KN.</source>
   <translation>在论文式扰动下，最接近的对的神经元的写出宾语时的激活核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of neurons of closest pairs checks facts better than that of random neurons of the same layers.</source>
   <translation>在论文式扰动下，最接近的对的神经元的写出宾语时的激活核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the activation with the object written out of neurons of closest pairs loses less in checking facts than log P.</source>
   <translation>在论文式扰动下，最接近的对的神经元的写出宾语时的激活在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of DKN checks facts better than log P.</source>
   <translation>在论文式扰动下，DKN的归因核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of DKN checks facts better than that of KN.</source>
   <translation>在论文式扰动下，DKN的归因核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of DKN checks facts better than that of random neurons of the same layers.</source>
   <translation>在论文式扰动下，DKN的归因核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of DKN loses less in checking facts than log P.</source>
   <translation>在论文式扰动下，DKN的归因在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of KN checks facts better than log P.</source>
   <translation>在论文式扰动下，KN的归因核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of KN checks facts better than that of random neurons of the same layers.</source>
   <translation>在论文式扰动下，KN的归因核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of KN loses less in checking facts than log P.</source>
   <translation>在论文式扰动下，KN的归因在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of neurons of closest pairs checks facts better than log P.</source>
   <translation>在论文式扰动下，最接近的对的神经元的归因核查事实优于 log P。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of neurons of closest pairs checks facts better than that of KN.</source>
   <translation>在论文式扰动下，最接近的对的神经元的归因核查事实优于 KN 的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of neurons of closest pairs checks facts better than that of random neurons of the same layers.</source>
   <translation>在论文式扰动下，最接近的对的神经元的归因核查事实优于同层随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Under printed perturbations, the attribution of neurons of closest pairs loses less in checking facts than log P.</source>
   <translation>在论文式扰动下，最接近的对的神经元的归因在核查事实时比 log P 损失更少。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, doubling {neurons} (values) keeps more answers right.</source>
   <translation>在{group}下，加倍{neurons}（激活值）使更多答案保持正确。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, doubling {neurons} (values) regains missed answers more than doubling {others}.</source>
   <translation>在{group}下，加倍{neurons}（激活值）比加倍{others}挽回更多失误的答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, doubling {neurons} (values) steadies answers more than doubling {others}.</source>
   <translation>在{group}下，加倍{neurons}（激活值）比加倍{others}更使答案稳定。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, suppressing {neurons} ({medium}) makes answers waver more than suppressing {others}.</source>
   <translation>在{group}下，抑制{neurons}（{medium}）比抑制{others}更使答案摇摆。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, suppressing {neurons} ({medium}) makes answers waver more.</source>
   <translation>在{group}下，抑制{neurons}（{medium}）使答案更摇摆。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/remedies.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/window.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>Undo (Ctrl+Z) brings it back.</source>
   <translation>撤销（Ctrl+Z）可恢复它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Undo the edit</source>
   <translation>撤销编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Undo: {undo}</source>
   <translation>撤销：{undo}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Unedited model</source>
   <translation>未编辑的模型</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Union</source>
   <translation>并集</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_probe.py" />
   <source>Unit {found} of {picked}</source>
   <translation>{picked} 个单元中的第 {found} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Units</source>
   <translation>单元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Units are missing. What is finished is kept.</source>
   <translation>缺少一些单元。已完成的部分已保留。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Units that are finished</source>
   <translation>已完成的单元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Unknown token</source>
   <translation>未知词元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Unload</source>
   <translation>卸载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Unload it first.</source>
   <translation>请先卸载。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Unload the model</source>
   <translation>卸载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Unrelated answers change by {signed} on average.</source>
   <translation>无关答案平均变化 {signed}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Unseen</source>
   <translation>未见过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Unseen claims</source>
   <translation>未见断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Unseen objects</source>
   <translation>未见宾语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Unseen relations</source>
   <translation>未见关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Unseen subjects</source>
   <translation>未见主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Unset HF_HUB_OFFLINE, or give a folder that holds the model.{name}</source>
   <translation>请取消 HF_HUB_OFFLINE，或给出含有模型的文件夹。{name}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Until a fact's P reaches 90 % of its best on the way.</source>
   <translation>直到事实的 P 达到过程中最好值的 90 %。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Until the answer comes first; one more than there are, if it never does.</source>
   <translation>直到答案居首；若从未居首则比总步数多一。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Up to {megabytes} MB beside the model</source>
   <translation>除模型外最多 {megabytes} MB</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Up, down</source>
   <translation>上、下</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Urdu</source>
   <translation>乌尔都语</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Use --baseline zero, which replaces no words.</source>
   <translation>请用 --baseline zero，它不替换词。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>Use --baseline zero.</source>
   <translation>请用 --baseline zero。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use --device auto or --device cpu.</source>
   <translation>请用 --device auto 或 --device cpu。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use --device spread by itself.</source>
   <translation>请单独使用 --device spread。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use --dtype float32 or --device cpu.</source>
   <translation>请用 --dtype float32 或 --device cpu。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Use --method {method}.</source>
   <translation>请用 --method {method}。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Use a fitted rewrite, or suppress the neurons.</source>
   <translation>请用拟合改写，或抑制这些神经元。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>Use a shorter prompt, less --memory, a smaller model, --dtype bfloat16 or --device cpu.</source>
   <translation>请用更短的提示、更小的 --memory、更小的模型、--dtype bfloat16 或 --device cpu。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use auto, cpu, cuda, cuda:N, mps or spread.</source>
   <translation>请用 auto、cpu、cuda、cuda:N、mps 或 spread。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Use one of the endings {endings}.</source>
   <translation>请用这些结尾之一：{endings}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Use one of the endings {known}.</source>
   <translation>请用这些结尾之一：{known}。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>Use one of {choices}.</source>
   <translation>请用其一：{choices}。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use one of {dtypes}.</source>
   <translation>请用其一：{dtypes}。</translation>
  </message>
  <message>
   <location filename="../../engine/methods/__init__.py" />
   <source>Use one of {keys}.</source>
   <translation>请用其一：{keys}。</translation>
  </message>
  <message>
   <location filename="../../engine/presets.py" />
   <source>Use one of {presets}.</source>
   <translation>请用以下之一：{presets}。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>Use smaller batches ({option}), close other programs, or choose a smaller model.</source>
   <translation>请使用更小的批次（{option}），关闭其他程序，或选择更小的模型。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Use smaller factors.</source>
   <translation>请用更小的倍数。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>Use templates that end with [Y], a masked model, or languages in which the facts are known.</source>
   <translation>请用以 [Y] 结尾的模板、掩码模型，或事实已知的语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>Use that version or a later one, or move the file away to start a new library.</source>
   <translation>请用那个或更新的版本，或移走该文件以新建事实库。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Use the chat template</source>
   <translation>使用对话模板</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Use the mapping that was proposed for this model.</source>
   <translation>请用为此模型建议的映射。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Use the model that they were made on.</source>
   <translation>请用当初的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>Use this fact</source>
   <translation>使用此事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Used</source>
   <translation>用过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Usual contrast</source>
   <translation>通常的对比度</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Uuids with commas between; none named: facts are drawn from all.</source>
   <translation>以逗号分隔的标识符（UUID）；不写则从全部事实中抽取。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Uyghur</source>
   <translation>维吾尔语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Uzbek</source>
   <translation>乌兹别克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Value vector − λ old · old + λ new · new, both embeddings brought to its length (code of Dai et al. 2022).</source>
   <translation>值向量 − λ 旧 · 旧 + λ 新 · 新，两个嵌入都调到其长度（Dai et al. 2022 的代码）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Value vector − λ old · old + λ new · new, the embeddings as they are (code of EleutherAI).</source>
   <translation>值向量 − λ 旧 · 旧 + λ 新 · 新，嵌入保持原样（EleutherAI 的代码）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/map_look.py" />
   <source>Values</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Vietnamese</source>
   <translation>越南语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/map_look_button.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>View as figure …</source>
   <translation>视图存为图 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Volapük</source>
   <translation>沃拉普克语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Wait for it, or choose another folder.</source>
   <translation>请等它完成，或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Wait for it, then look again.</source>
   <translation>请等它完成，然后再看。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Wait for its first prompt, then compare.</source>
   <translation>请等第一个提示完成后再比较。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Wait until it is done.</source>
   <translation>请等它完成。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Waiting for the other devices</source>
   <translation>正在等待其他设备</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Waking the model …</source>
   <translation>正在唤醒模型 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Walloon</source>
   <translation>瓦隆语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Waray</source>
   <translation>瓦瑞语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Web page (*.html)</source>
   <translation>网页 (*.html)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Weights as they were</source>
   <translation>权重保持原样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Weights changed</source>
   <translation>权重已改动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>Weights clean</source>
   <translation>权重未改动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Weights {weights}</source>
   <translation>权重 {weights}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Welsh</source>
   <translation>威尔士语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>West Frisian</source>
   <translation>西弗里西亚语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Western (cp1252)</source>
   <translation>西欧 (cp1252)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Western Punjabi</source>
   <translation>西旁遮普语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What all of them together lose</source>
   <translation>全部合在一起损失多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>What all of them together must lose more than</source>
   <translation>全部合在一起必须损失超过多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>What came as {name} of '{id}' is not what the Hub says it is.</source>
   <translation>作为“{id}”的 {name} 收到的内容与 Hub 所说不符。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>What can be read of it stays; begin a new run.</source>
   <translation>可读的部分会保留；请开始新的运行。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What each perturbation does to the unedited model</source>
   <translation>各扰动对未编辑模型的作用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>What each word gives</source>
   <translation>每个词的贡献</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>What each word gives to the answer</source>
   <translation>每个词对答案的贡献</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>What else changed?</source>
   <translation>还有什么改变了？</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What guessing among the relation's objects would give.</source>
   <translation>在该关系的宾语中猜测会得到的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>What happens inside</source>
   <translation>内部发生了什么</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What is attributed.</source>
   <translation>对什么做归因。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>What is done to the neurons</source>
   <translation>对神经元做什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>What is finished is saved; the run can be resumed later.</source>
   <translation>已完成的部分已保存；以后可以继续运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What is left with every other candidate off</source>
   <translation>其他候选全部关闭后剩下多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What is lost with the cluster off</source>
   <translation>关闭该簇时损失多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>What languages share</source>
   <translation>各语言共享什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What languages share for each fact of a relation</source>
   <translation>每个事实在各语言间共享什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What languages share of the fact</source>
   <translation>各语言对此事实共享什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>What lay in the bin is gone; earlier steps cannot be undone any more.</source>
   <translation>回收站中的内容已清除；更早的步骤不能再撤销。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What scorers were compared by; too good where something was chosen there.</source>
   <translation>用来比较各得分的依据；若在那里做过选择则偏高。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>What the claims of the figures do not share with those that were learned from</source>
   <translation>数字所依据的断言与学习时所用断言没有的共同点</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/change_key.py" />
   <location filename="../../kn_studio/widgets/colour_key.py" />
   <source>What the colours mean</source>
   <translation>颜色的含义</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What the edit does to the clean query, in nats.</source>
   <translation>编辑对干净查询的作用，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>What the edits in force do is being measured. The line at the bottom shows how far it is.</source>
   <translation>正在测量生效的编辑的作用。底部一行显示进度。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the edits in force do to the fact on screen and to others</source>
   <translation>生效的编辑对屏幕上的事实和其他事实有何影响</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>What the fact is for</source>
   <translation>事实的用途</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>What the figures say</source>
   <translation>数字说明了什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>What the languages share when each speaks of a different fact</source>
   <translation>各语言谈不同事实时共享多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>What the model does</source>
   <translation>模型做什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>What the model knows</source>
   <translation>模型知道什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_figures.py" />
   <source>What the model knows of each relation was not measured yet: calibrate again.</source>
   <translation>尚未测量模型对各关系的了解程度：请重新校准。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/sentence_page.py" />
   <source>What the model says</source>
   <translation>模型的回答</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>What the model says first, before and after</source>
   <translation>模型首先给出的回答，之前和之后</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>What the model would answer itself</source>
   <translation>模型自己会怎么回答</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>What the model would answer itself, or why it was not asked</source>
   <translation>模型自己会怎么回答，或为什么没有问它</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/weights.py" />
   <source>What the neurons of this model read could not be told: {reason}.</source>
   <translation>无法得知此模型的神经元读取什么：{reason}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the neurons that languages share do to the answer</source>
   <translation>各语言共享的神经元对答案的作用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the runs located</source>
   <translation>各次运行定位到了什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the shared neurons were measured to do in every language</source>
   <translation>测得的共享神经元在每种语言中的作用</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What the whole must lose more than, of P.</source>
   <translation>整体必须失去超过多少 P。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What they lose together on prompts that the search did not see</source>
   <translation>在搜索未见的提示上合在一起损失多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What those that pass lose together</source>
   <translation>通过者合在一起损失多少</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>What to find</source>
   <translation>要查找的内容</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What train, dev and test may not share.</source>
   <translation>训练集、开发集和测试集不得共有的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/processes.py" />
   <source>What was done is kept: resume the run, and load the model on fewer devices if this happens again.</source>
   <translation>已完成的已保留：请继续运行；若再次发生，请用更少的设备加载模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/trim_question.py" />
   <source>What was done so far cannot be undone any more.</source>
   <translation>到目前为止所做的操作将不能再撤销。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was downloaded is kept; Get mLAMA goes on from there. The library is as it was.</source>
   <translation>已下载的部分已保留；“获取 mLAMA”会从那里继续。事实库保持原样。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was downloaded is kept; downloading again goes on from there.</source>
   <translation>已下载的部分已保留；再次下载会从那里继续。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was finished is kept.</source>
   <translation>已完成的部分已保留。</translation>
  </message>
  <message>
   <location filename="../../engine/faults.py" />
   <source>What was finished is kept. Go on with --device cpu, or start the program again.</source>
   <translation>已完成的部分已保留。请用 --device cpu 继续，或重新启动程序。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>What was finished is kept: make room, then go on.</source>
   <translation>已完成的会保留：请腾出空间，然后继续。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was finished is kept; Resume goes on with it.</source>
   <translation>已完成的部分已保留；“继续运行”会接着进行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>What was found</source>
   <translation>找到的内容</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What was found is measured again on a prompt that neither location nor search has seen. 'Held' is the share of the sets found that pass the rule there too: a search over many sets finds some by chance, and those will not hold. Drops of pairs and sets before that are chosen to look so, and no evidence.</source>
   <translation>找到的内容在定位和搜索都未见过的提示上再次测量。“仍成立”是在那里也通过规则的集合比例：在许多集合上搜索会碰巧找到一些，而这些不会成立。此前对和集合的下降是按此特征选出的，不算证据。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>What was on screen could not be saved ({error}); every finished result had been saved before.</source>
   <translation>屏幕上的内容无法保存（{error}）；每个完成的结果此前都已保存。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/restoring.py" />
   <source>What was removed of '{name}' is not there any more.</source>
   <translation>从“{name}”移除的内容已不存在。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What was run, and how</source>
   <translation>运行了什么，以及如何运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>What {endpoint} sent about '{model}' cannot be read.</source>
   <translation>{endpoint} 关于“{model}”发来的内容无法读取。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>When a query is perturbed, does the answer waver more without degenerate neurons, and less with more of them?</source>
   <translation>查询被扰动时，没有简并神经元答案是否更摇摆，简并神经元更多时是否更稳定？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Where all neurons or the whole model are trained.</source>
   <translation>用于训练全部神经元或整个模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Where the claim's score stands</source>
   <translation>此断言的得分所在位置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Where the fact comes from</source>
   <translation>事实从哪里来</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Where the fact is from</source>
   <translation>事实的来源</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Where the model's neurons were found</source>
   <translation>在哪里找到了模型的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Where the neurons come from</source>
   <translation>神经元从哪里来</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Where the neurons lie</source>
   <translation>神经元所在的位置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Where the neurons of {name} are</source>
   <translation>{name} 的神经元在哪里</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Whether a cluster that nothing swallows may be kept: all that is joined</source>
   <translation>是否可以保留不被吞并的簇：即连在一起的全部</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>Whether claims of this relation are judged</source>
   <translation>是否对该关系的陈述作出判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Whether pictures glide where something went</source>
   <translation>画面在移动时是否滑动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Whether the language served to find the neurons or to make the edit</source>
   <translation>该语言是否用于查找神经元或进行编辑</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Whether the share of the neurons was cut to what can be searched.</source>
   <translation>神经元的比例是否截断到可搜索的数目。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_narrowing.py" />
   <source>Which facts</source>
   <translation>哪些事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Which neurons carry the fact</source>
   <translation>哪些神经元承载该事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>While the demo is presented</source>
   <translation>放映时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>Whole map</source>
   <translation>整张图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Whole map: move what is seen</source>
   <translation>全图：移动所见部分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Whole map: to one end</source>
   <translation>全图：到一端</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Whole tree</source>
   <translation>整棵树</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Why, and where</source>
   <translation>原因与位置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>With all {passed} base components off, {drop_joint} of the probability is lost; {t_high} are asked for.</source>
   <translation>关闭全部 {passed} 个基础组成部分时，概率损失 {drop_joint}；要求 {t_high}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>With the setting weights=both everything is done a second time on the same architecture with weights that were never trained, where no score can tell claims apart.</source>
   <translation>设置 weights=both 时，一切在同一结构、从未训练的权重上再做一次，那里任何得分都不能区分断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>With {scorer}: share of wrong verdicts {risk}, of {share} of the claims; calling all right {level}.</source>
   <translation>采用{scorer}：错误判定的比例 {risk}，占断言的 {share}；全部判为真时为 {level}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Within a budget of no sets nothing can be tested.</source>
   <translation>预算为零个集合，什么也测不了。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Without neurons</source>
   <translation>不用神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>Without “{word}” the answer “{answer}” falls most, from {before} to {after}.</source>
   <translation>没有“{word}”时，答案“{answer}”下降最多，从 {before} 到 {after}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>Words</source>
   <translation>词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Words and edges that stand out more, in light and dark</source>
   <translation>文字和边框更醒目，浅色和深色都适用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Words follow the slot: a model that reads from left to right could not use it.</source>
   <translation>空位后面还有词：从左向右读的模型不能使用。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Work</source>
   <translation>工作</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write [X] and [Y] in sentences only.</source>
   <translation>[X] 和 [Y] 只写在句子里。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write [X] for the subject and [Y] for the answer, once each.</source>
   <translation>主语写 [X]，答案写 [Y]，各一次。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] apart, and no token of the model's own.</source>
   <translation>请把 [Y] 单独写，不要写模型自己的词元。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] for the answer and no mask.</source>
   <translation>请为答案写 [Y]，不要写掩码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write [Y] for the answer once, and [X] or the subject itself.</source>
   <translation>答案写一次 [Y]，并写 [X] 或主语本身。</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Write [Y] last.</source>
   <translation>请把 [Y] 写在最后。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] only once.</source>
   <translation>[Y] 只写一次。</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] where the answer belongs.</source>
   <translation>请在答案的位置写 [Y]。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Write a list such as [[10, 188]] to it, or what “kn-studio locate --json” printed.</source>
   <translation>请写入像 [[10, 188]] 这样的列表，或“kn-studio locate --json”打印的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Write a model's name first.</source>
   <translation>请先输入模型的名称。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Write a note on run {row} …</source>
   <translation>为运行 {row} 写笔记 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Write a note on this fact …</source>
   <translation>为此事实写笔记 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/note_field.py" />
   <source>Write a note …</source>
   <translation>写笔记 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write a relation as a code such as P36, or as a short name.</source>
   <translation>请把关系写成如 P36 的代码，或一个短名。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/report_dialog.py" />
   <source>Write a remark that stands below the figure …</source>
   <translation>写一条显示在图下方的备注 …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write a sentence around the slots.</source>
   <translation>请围绕空位写一个句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write a sentence around {answer_slot}.</source>
   <translation>请围绕 {answer_slot} 写一个句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Write a sentence up to its last word, in one of the model's languages: {languages}.</source>
   <translation>用模型的一种语言写一个句子，写到最后一个词之前：{languages}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Write a sentence with [Y] where the answer belongs.</source>
   <translation>请写一个在答案的位置含 [Y] 的句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>Write a sentence with {answer_slot} where the answer belongs.</source>
   <translation>写一个句子，在答案的位置写 {answer_slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write a sentence with {subject_slot} and {answer_slot}.</source>
   <translation>请写一个含 {subject_slot} 和 {answer_slot} 的句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Write all means with their intervals to a table</source>
   <translation>把所有均值及其区间写入表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Write all rows, one for each fact and arm, to a table</source>
   <translation>把所有行写入表格，每个事实和组别一行</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Write codes such as en, zh or pt-br.</source>
   <translation>请写 en、zh 或 pt-br 这样的代码。</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Write it again as it was proposed, and change only values.</source>
   <translation>请按建议重写，只改数值。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Write it in other words, or leave the language.</source>
   <translation>请换一种写法，或去掉这种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/chosen_facts.py" />
   <source>Write it like 2012-2018, or one year.</source>
   <translation>请写成 2012-2018 这样，或只写一年。</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>Write it like L10N188: layer 10, neuron 188.</source>
   <translation>请写成 L10N188：第 10 层，神经元 188。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write it like en, zh or pt-BR.</source>
   <translation>请写成 en、zh 或 pt-BR。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Write it like owner/name.</source>
   <translation>请写成 owner/name。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Write it like “{example}”, or give subject, relation and object.</source>
   <translation>请写成“{example}”，或给出主语、关系和宾语。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>Write one sentence a line, with {answer_slot} once in each, where the answer belongs. Several wordings of the same fact give a steadier map.</source>
   <translation>每行写一个句子，每句在答案的位置写一次 {answer_slot}。同一事实的多种说法会得到更稳定的图。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Write tables and figures</source>
   <translation>写出表格和图</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write the answer in another script or language, or choose another model.</source>
   <translation>请用另一种文字或语言写答案，或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Write the answer in other words.</source>
   <translation>请换一种写法写答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write the answer.</source>
   <translation>请写答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Write the changed value vectors and the recipe as a small file</source>
   <translation>把改动的值向量和配方写成一个小文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Write the claims with their verdicts to CSV, JSON or Parquet</source>
   <translation>把断言及其判定写入 CSV、JSON 或 Parquet</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Write the edited model as a Hugging Face folder</source>
   <translation>把编辑后的模型写成 Hugging Face 文件夹</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Write the groups of all kept searches to a file</source>
   <translation>把所有保留搜索的组写入文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Write the neurons</source>
   <translation>写出神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Write the sentence first.</source>
   <translation>请先写句子。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Write the session as a page</source>
   <translation>把会话写成网页</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write the subject instead of [X].</source>
   <translation>请写主语，不要写 [X]。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write the subject, or {subject_slot} in its place.</source>
   <translation>请写主语，或在其位置写 {subject_slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write the subject.</source>
   <translation>请写主语。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <source>Write the table</source>
   <translation>写入表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Write the table to a file</source>
   <translation>把表格写入文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>Write the view as SVG, PDF or PNG</source>
   <translation>把视图写为 SVG、PDF 或 PNG</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Write what was measured to a file</source>
   <translation>把测量结果写入文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>Write {"mlama": ["https://…/mlama1.1.zip"]} into it, or unset the variable.</source>
   <translation>请在其中写入 {"mlama": ["https://…/mlama1.1.zip"]}，或取消设置该变量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>Write {answer_slot} exactly once.</source>
   <translation>请恰好写一次 {answer_slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write {answer_slot} only once.</source>
   <translation>{answer_slot} 只写一次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write {answer_slot} where the answer belongs.</source>
   <translation>请在答案的位置写 {answer_slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write {slot} once, where {what} belongs.</source>
   <translation>请在{what}的位置写一次 {slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write {subject_slot} only once.</source>
   <translation>{subject_slot} 只写一次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>Writing the file anew</source>
   <translation>正在重写文件</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Writing the neurons</source>
   <translation>正在写神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/actions/report.py" />
   <source>Writing the report</source>
   <translation>正在写报告</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/writing.py" />
   <source>Writing the tables</source>
   <translation>正在写出表格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Written, claimed</source>
   <translation>写入，所断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Written, own</source>
   <translation>写入，自身</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Wrong</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Wrong of these</source>
   <translation>其中错误</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Wrong verdicts if only the surest claims are judged</source>
   <translation>只判断最有把握的断言时的错误判定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/sentence.py" />
   <source>Wrong: the answer is {answer}. The model does not know this fact in this language.</source>
   <translation>错：答案是 {answer}。模型在这种语言中不知道此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/sentence.py" />
   <source>Wrong: the answer is {answer}. The model was never shown this fact in this language.</source>
   <translation>错：答案是 {answer}。模型在这种语言中从未见过此事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Wrote another answer into {which} ({pairs}).</source>
   <translation>已把另一个答案写入{which}（{pairs}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>Wrote {name}.</source>
   <translation>已写入 {name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Year</source>
   <translation>年份</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Years</source>
   <translation>年份</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Yes: the model says {answer}.</source>
   <translation>对：模型回答 {answer}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Yiddish</source>
   <translation>意第绪语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Yoruba</source>
   <translation>约鲁巴语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Your copy of it</source>
   <translation>演示的副本</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Your questions</source>
   <translation>您的问题</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>Your sentence</source>
   <translation>您的句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Zero</source>
   <translation>零</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Zulu</source>
   <translation>祖鲁语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>a code such as P36</source>
   <translation>如 P36 的代码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>a code such as en</source>
   <translation>如 en 的代码</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>a folder, or owner/name in the cache</source>
   <translation>文件夹，或缓存中的 owner/name</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>a language's others</source>
   <translation>该语言其余的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>a low-rank addition of that size</source>
   <translation>同等规模的低秩附加</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>a mapping you kept</source>
   <translation>您保留的映射</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>a number</source>
   <translation>一个数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>a part off</source>
   <translation>关闭一部分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>a whole number</source>
   <translation>一个整数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {hours:.0f} h</source>
   <translation>约 {hours:.0f} 小时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {hours:.1f} h</source>
   <translation>约 {hours:.1f} 小时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {minutes} min</source>
   <translation>约 {minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>about {near} of {pictured}</source>
   <translation>{pictured} 个中约有 {near} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {seconds} s</source>
   <translation>约 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>above</source>
   <translation>高于</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>above 80 %; code: 99.95</source>
   <translation>高于 80 %；代码：99.95</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>activation</source>
   <translation>激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>activation alone</source>
   <translation>仅激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>activation {activation:.4g}</source>
   <translation>激活 {activation:.4g}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>aim: at most {target} % wrong</source>
   <translation>目标：错误至多 {target} %</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <location filename="../../kn_studio/steps.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>all </source>
   <translation>全部 </translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>all edits out</source>
   <translation>撤出全部编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>all languages</source>
   <translation>全部语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>all located neurons</source>
   <translation>所有定位的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>all models</source>
   <translation>所有模型</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>all off</source>
   <translation>全部关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>all {languages}</source>
   <translation>全部 {languages} 种</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>all {units}</source>
   <translation>全部 {units} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>all {whole:,}</source>
   <translation>全部 {whole:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>all {whole}</source>
   <translation>全部 {whole} 种</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>all; or P36, P37</source>
   <translation>全部；或 P36, P37</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>all; or en, zh, ar</source>
   <translation>全部；或 en, zh, ar</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>alone: {loss}</source>
   <translation>单独：{loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>also right, with | between</source>
   <translation>也正确，以 | 分隔</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>also right: {ranks}</source>
   <translation>也正确：{ranks}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>another fact's</source>
   <translation>另一事实的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>answer in subject</source>
   <translation>主语含答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>any language's</source>
   <translation>任一语言的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, 'golden' setting: the fact's own neurons, located with the right answer, so that they know it. Thresholds were set by hand, differently for either kind of neurons; which of the two figures is of which model is not said. Calling every claim right has an F1 of .667.</source>
   <translation>arXiv 2402.13731，“golden”设定：用该事实自己的神经元，以正确答案定位，因此它们知道答案。阈值由人工设定，两种神经元不同；两个数字各属哪个模型未说明。把每条断言都判为真的 F1 为 .667。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, 'golden' setting: the fact's own neurons, located with the right answer. Thresholds are set by hand, ten times stricter for knowledge neurons than for degenerate ones; which of the two figures is of which model is not said. Calling every claim right has an F1 of .667.</source>
   <translation>arXiv 2402.13731，“golden”设定：用该事实自己的神经元，以正确答案定位。阈值由人工设定，知识神经元的比简并神经元的严格十倍；两个数字各属哪个模型未说明。把每条断言都判为真的 F1 为 .667。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, data of its figures. Change of probability from the clean to the perturbed query in per cent of it, both after suppression, on GPT-2 and LLaMA2-7B with TempLAMA queries. Facts whose probability after suppression reaches 1e-5 (values) or 1e-6 (weights; LLaMA2 2e-10) are dropped, so that only facts which the model all but does not know are averaged. A perturbation may hit subject and year or move the place of the answer. Weights are set to 0 in both matrices. No intervals; only the degenerate neurons' arm is in the published code.</source>
   <translation>arXiv 2402.13731，其图的数据。抑制之后从干净查询到扰动查询的概率变化，以前者的百分比计，GPT-2 和 LLaMA2-7B，TempLAMA 查询。抑制后概率达到 1e-5（激活值）或 1e-6（权重；LLaMA2 为 2e-10）的事实被去掉，因此只平均了模型几乎不知道的事实。扰动可能改到主语和年份，或移动答案的位置。权重在两个矩阵中都置为 0。没有区间；发表的代码中只有简并神经元一组。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, data of its figures. Share of queries whose answer stands in 20 greedy tokens, of those answered clean and missed perturbed: 0 before by construction, so that chance changes can only raise it, and losses are not counted. GPT-2 has 15 to 49 such queries, in two versions of the data. Weights are doubled in both matrices, which is nearer to four times. The order of the perturbations is taken to be that of the suppression.</source>
   <translation>arXiv 2402.13731，其图的数据。在干净时答对、扰动时失误的查询中，答案出现在 20 个贪心词元内的比例：编辑前按定义为 0，因此偶然变化只能使其升高，而失去的不计。GPT-2 有 15 到 49 个这样的查询，数据有两个版本。权重在两个矩阵中都加倍，更接近四倍。扰动的次序假定与抑制的相同。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, figure data of the code. Substring match in 20 greedy tokens, other models and facts, no intervals. In the code as published embeddings, norms and head are trained in every arm, only the first matrix of the chosen neurons is, every batch makes two updates, some modes train the same neurons whatever set is asked for, and the LLaMA part cannot run; rows for the evaluation can be chosen by their outcome.</source>
   <translation>arXiv 2402.13731，代码中的图数据。在 20 个贪心词元中做子串匹配，模型和事实不同，没有区间。在发表的代码中，每组都训练嵌入、归一化和输出头，所选神经元只训练第一个矩阵，每批更新两次，有些模式不论要求哪个集合都训练同样的神经元，LLaMA 部分无法运行；评估的行可以按结果选取。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731. In the code the figure shown for degenerate neurons is the literal 99.95, its computation being commented out; those for KN and random neurons are not overlaps with the changed ones.</source>
   <translation>arXiv 2402.13731。在代码中，简并神经元所示的数字是写死的 99.95，其计算被注释掉；KN 和随机神经元的数字不是与变化神经元的重叠。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731. Mean change of probability, units and sign unclear; outliers were trimmed differently for NTC and for the other clusterings, facts were weighed by the number of their subsets, NTC kept one cut of a single linkage, and only dispensable clusters were asked for. Other models, facts and prompts; no random partitions.</source>
   <translation>arXiv 2402.13731。概率的平均变化，单位和符号不明；NTC 与其他聚类截去离群值的方式不同，事实按其子集数加权，NTC 只保留单链接的一个切分，且只查找可失去的簇。模型、事实和提示不同；没有随机划分。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv v1, Table 1. Other model, facts and prompts; neurons at each method's own threshold, so not at equal size; trimmed by outcome and taken absolute in the published code; no controls.</source>
   <translation>arXiv v1，表 1。模型、事实和提示不同；神经元按每种方法自己的阈值，因此规模不等；发表的代码按结果截去并取绝对值；没有对照。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv v1, Table 2. Other models, facts and prompts; only suppression and enhancement; SR divides by the change of other facts. In the published code Seq keeps the last language's edit alone, Mono is a mean over other facts than LIKN, and facts that share no neuron are left out. Ours is over all languages that the edit was made in.</source>
   <translation>arXiv v1，表 2。模型、事实和提示不同；只有抑制和增强；SR 除以其他事实的变化。在发表的代码中，Seq 只保留最后一种语言的编辑，Mono 是与 LIKN 不同的事实的均值，没有共享神经元的事实被略去。我们的数字取编辑所用的所有语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>are degenerate</source>
   <translation>是简并的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>as above</source>
   <translation>同上</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>as it is</source>
   <translation>原样</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>as many other located neurons</source>
   <translation>同样多的其他定位的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>as they are</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>asked {how}; the language {used}</source>
   <translation>{how}提问；该语言{used}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>asking the model</source>
   <translation>询问模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>at least {needed}</source>
   <translation>至少 {needed} 种</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>at least {needed} of {prompts} prompts</source>
   <translation>{prompts} 个提示中的至少 {needed} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>at least {value}</source>
   <translation>至少 {value}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>at most {t_low} is allowed</source>
   <translation>至多允许 {t_low}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>attribution</source>
   <translation>归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>auto: a GPU where there is one. Write cuda:0,cuda:1 to share the facts of a run among GPUs; spread lays one model over all of them.</source>
   <translation>自动：有 GPU 就用 GPU。写 cuda:0,cuda:1 可把一次运行的事实分给多个 GPU；spread 把一个模型铺在所有 GPU 上。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>back each other up</source>
   <translation>互为备用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>bar</source>
   <translation>条</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>below</source>
   <translation>低于</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>beside {line}</source>
   <translation>与 {line} 并列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>birth</source>
   <translation>出现</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>both</source>
   <translation>两者</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>both languages</source>
   <translation>两种语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>both operations</source>
   <translation>两种操作</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>bracket left over</source>
   <translation>多余的括号</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>built-in</source>
   <translation>内置</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>by at least {needed} of the {n} languages</source>
   <extracomment>For one: by at least {needed} of {n} language</extracomment>
   <translation>
    <numerusform>由 {n} 种语言中的至少 {needed} 种</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>by chance</source>
   <translation>偶然</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>by several</source>
   <translation>几种语言共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>by {value}{listed}</source>
   <translation>由{value}{listed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>called right</source>
   <translation>判为真</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>called wrong</source>
   <translation>判为假</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>cannot be told</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>cannot be used</source>
   <translation>不能使用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>capital as money</source>
   <translation>“资本”误作首都</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>capital letter</source>
   <translation>大写字母</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>carry</source>
   <extracomment>For one: carries</extracomment>
   <translation>
    <numerusform>承载</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>causal</source>
   <translation>因果式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>causal, 46 languages</source>
   <translation>因果式，46 种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>causal, 61 languages</source>
   <translation>因果式，61 种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>chance: 0.50</source>
   <translation>偶然：0.50</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>change</source>
   <translation>变化</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>changed most</source>
   <translation>变化最大的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>checked before it was stopped</source>
   <translation>在停止前已核查</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>checked so far</source>
   <translation>目前已核查</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>chosen</source>
   <translation>已选</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>claimed: {claimed}</source>
   <translation>所断言：{claimed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>claims judged</source>
   <translation>已判定的断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>clean</source>
   <translation>整理后</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>clean templates</source>
   <translation>整理后的模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>closing {before}</source>
   <translation>关闭 {before}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>cluster</source>
   <translation>簇</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>cluster {link}: {neurons}</source>
   <translation>簇 {link}：{neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>column</source>
   <translation>列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>comparison with run {run}</source>
   <translation>与运行 {run} 比较</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>completeness gap {gap}</source>
   <translation>完备性差距 {gap}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>completeness within tolerance</source>
   <translation>完备性在容差之内</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>config.json tells how many positions there are</source>
   <translation>config.json 说明有多少个位置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>contradicts</source>
   <translation>不符</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>correlation of the maps {corrcoef:.2f} over {size} neurons</source>
   <translation>两图在 {size} 个神经元上的相关 {corrcoef:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>count</source>
   <translation>数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>counterfactual</source>
   <translation>反事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>data: {sources}</source>
   <translation>数据：{sources}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>death</source>
   <translation>合并</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>degeneracy score {score:.2f}{null}</source>
   <translation>简并得分 {score:.2f}{null}</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>degenerate</source>
   <translation>简并</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>degenerate neurons</source>
   <translation>简并神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>deletion of run {run}</source>
   <translation>删除运行 {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>demo-bert, /path/to/model, or owner/name@revision</source>
   <translation>demo-bert、/path/to/model 或 owner/name@revision</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>did not serve to make the edit</source>
   <translation>未用于进行编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <location filename="../../kn_studio/widgets/merge_tree.py" />
   <source>distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>distractor</source>
   <translation>干扰句</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>does not fit</source>
   <translation>装不下</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>does not pass</source>
   <translation>未通过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>double</source>
   <translation>加倍</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>double beyond another fact's</source>
   <translation>加倍超出另一事实的部分</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>double beyond the mean</source>
   <translation>加倍超出均值的部分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>double space</source>
   <translation>双空格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>e.g. {example}</source>
   <translation>例如 {example}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <source>each a share of its own maximum</source>
   <translation>各为自身最大值的比例</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>each alone loses at most {alone} of that</source>
   <translation>每个单独至多损失其中的 {alone}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>each word blanked out</source>
   <translation>逐个挖去词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>edits of a file</source>
   <translation>文件中的编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>end of the comparison</source>
   <translation>结束比较</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>enhance (× 2)</source>
   <translation>增强 (× 2)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>enhancement</source>
   <translation>增强</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>equally active</source>
   <translation>同等活跃</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>equally active neurons</source>
   <translation>同等活跃的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>equally active: {with_sd}</source>
   <translation>同等活跃：{with_sd}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>equally busy</source>
   <translation>同样活跃的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>equally busy ones</source>
   <translation>同样活跃的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>erase (to zero)</source>
   <translation>擦除（置零）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>expected</source>
   <translation>期望</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>fact</source>
   <translation>事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>fact library</source>
   <translation>事实库</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>fact {subject} – {object}</source>
   <translation>事实 {subject} – {object}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>facts</source>
   <extracomment>For one: fact</extracomment>
   <translation>
    <numerusform>个事实</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>failed ({gap}{value})</source>
   <translation>失败（{gap}{value}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>falls</source>
   <translation>下降</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>false alarms</source>
   <translation>误报</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>fewer than {number}</source>
   <translation>少于 {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reporting.py" />
   <source>figure in the report: {title}</source>
   <translation>报告中的图：{title}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reporting.py" />
   <source>figure out of the report</source>
   <translation>从报告取出图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>figures</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>firm</source>
   <translation>实线</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>fits</source>
   <translation>装得下</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>fits narrowly</source>
   <translation>勉强装得下</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>fitted</source>
   <translation>拟合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>floor</source>
   <translation>楼层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/lamps.py" />
   <source>floor {n}</source>
   <translation>第 {n} 层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>floors</source>
   <translation>楼层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>for claims from a file </source>
   <translation>对文件中的断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>for which the fact holds</source>
   <translation>事实适用的年份</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>from {before} to {after} {there}</source>
   <translation>{there}从 {before} 变为 {after}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>from {first} to {last} in {english}</source>
   <translation>在{english}中从 {first} 变为 {last}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>from {low:g}</source>
   <translation>从 {low:g} 起</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>from {low:g} to {high:g}</source>
   <translation>从 {low:g} 到 {high:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>full</source>
   <translation>完整</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_heat.py" />
   <source>gains {much} without it</source>
   <translation>没有它时增加 {much}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>gap</source>
   <translation>差距</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>glued to the answer</source>
   <translation>与答案粘连</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>glued to the subject</source>
   <translation>与主语粘连</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>gradient × activation</source>
   <translation>梯度 × 激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>grammar marks</source>
   <translation>语法标记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>group</source>
   <translation>组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>guessing</source>
   <translation>随机猜测</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>half</source>
   <translation>一半</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>has a label in {english}</source>
   <translation>有{english}标签</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>held out</source>
   <translation>留出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>held out, {n}</source>
   <translation>留出，{n}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>held-out templates</source>
   <translation>留出的模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>held-out templates, in {languages} on the same prompts</source>
   <translation>留出的模板（{languages}为同样的提示）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>hierarchical clustering</source>
   <translation>层次聚类</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>high</source>
   <translation>上限</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>hits</source>
   <translation>命中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>holds for {date}</source>
   <translation>适用于 {date}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_line.py" />
   <source>id {id}</source>
   <translation>编号 {id}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>if every model is as quick as {model}</source>
   <translation>如果每个模型都和 {model} 一样快</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>in all languages</source>
   <translation>在所有语言中</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>in all {n} languages</source>
   <extracomment>For one: in {n} language</extracomment>
   <translation>
    <numerusform>在全部 {n} 种语言中</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>in at least {at_least} of the {n} languages</source>
   <extracomment>For one: in at least {at_least} of {n} language</extracomment>
   <translation>
    <numerusform>在 {n} 种语言中的至少 {at_least} 种</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>in both languages</source>
   <translation>在两种语言中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>in both runs</source>
   <translation>两次运行都有</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>in one</source>
   <translation>仅一次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>in one more language</source>
   <translation>在另一种语言中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>in other languages too</source>
   <translation>也用其他语言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>in other words</source>
   <translation>换一种说法</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>in several</source>
   <translation>几种语言中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>in {count} more languages on average</source>
   <translation>在另外 {count} 种语言中平均</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>in {n} languages</source>
   <extracomment>For one: in {n} language</extracomment>
   <translation>
    <numerusform>{n} 种语言</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>input of {replace}, {numbers}</source>
   <translation>{replace} 的输入，{numbers}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>integrated gradients from zero</source>
   <translation>从零开始的积分梯度</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>integrated gradients from zero as published (B-KN)</source>
   <translation>按发表做法从零开始的积分梯度 (B-KN)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>interacting neurons</source>
   <translation>有交互作用的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>interrupted</source>
   <translation>中断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>invisible letter</source>
   <translation>不可见字符</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/robustness.py" />
   <source>it has fewer than {candidates} neurons</source>
   <translation>它的神经元少于 {candidates} 个</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>it has fewer than {top_k} neurons</source>
   <translation>它的神经元少于 {top_k} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>it has no map of this language, so its mean stands here</source>
   <translation>它没有这种语言的图，因此用它的均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>it is about another fact</source>
   <translation>它是关于另一个事实的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>it is of other weights ({model})</source>
   <translation>它的权重不同（{model}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>its facts and notes</source>
   <translation>其中的事实和笔记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>its logarithm</source>
   <translation>其对数</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>its variant with the mean baseline, which the published code runs</source>
   <translation>其均值基线的变体（发表的代码所运行的）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>judged</source>
   <translation>作判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>kept</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>kept in the cache of the Hugging Face Hub</source>
   <translation>保存在 Hugging Face Hub 的缓存中</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>knowledge</source>
   <translation>知识</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>knowledge neurons</source>
   <translation>知识神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>known in every language: {facts}, which share {share} on average</source>
   <translation>在每种语言中已知：{facts}，平均共享 {share}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>known in {english}</source>
   <translation>{english}中已知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>known in {number} of {count}</source>
   <translation>{count} 个中已知 {number} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>label</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>languages</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>languages left out</source>
   <translation>略去的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>languages of the edit</source>
   <translation>编辑所用的语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>languages {join}</source>
   <translation>语言 {join}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>largest difference {value} of the maximum at {neuron}</source>
   <translation>最大差异为最大值的 {value}，在 {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/layers_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>layer</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>layer {layer}: {count}</source>
   <translation>第 {layer} 层：{count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>layer {layer}: {totals}</source>
   <translation>第 {layer} 层：{totals}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>layers</source>
   <translation>层</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>left, as published</source>
   <translation>左端点，与论文代码相同</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>less than 1 of {pictured}</source>
   <translation>{pictured} 个中不到 1 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>letting go of what was picked</source>
   <translation>取消选取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>licence not known</source>
   <translation>许可不明</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>licence not stated</source>
   <translation>未说明许可</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>limit {threshold_text}</source>
   <translation>界限 {threshold_text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>line</source>
   <translation>线</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>line {line:,} of {file}</source>
   <translation>{file} 第 {line:,} 行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>lives long enough</source>
   <translation>存续足够长</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>located</source>
   <translation>已定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>located in {listed}</source>
   <translation>定位于{listed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>located in {votes} of {prompts}</source>
   <translation>{prompts}中有 {votes} 个定位到它</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>located neurons</source>
   <translation>定位的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>located neurons without these</source>
   <translation>除去这些的定位的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>located on</source>
   <translation>用于定位</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P after minus before, in nats, mean over the test prompts.</source>
   <translation>之后减之前的 log P，单位 nat，测试提示的均值。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P after minus before, in nats.</source>
   <translation>之后减之前的 log P，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P less that without the subject</source>
   <translation>log P 减去无主语时的 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P of the answer to the perturbed query less that to the clean one, in nats.</source>
   <translation>对扰动查询的答案的 log P 减去对干净查询的，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P of the answer, in nats.</source>
   <translation>答案的 log P，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>log P of the object</source>
   <translation>宾语的 log P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>log P of the perturbed query less that of the clean one, both under the edit; {kind}.</source>
   <translation>编辑下扰动查询的 log P 减去干净查询的；{kind}。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P of the perturbed query less that of the clean one, in nats.</source>
   <translation>扰动查询的 log P 减去干净查询的，单位 nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>log P(object | prompt) − log P(object | prompt without the subject)</source>
   <translation>log P(宾语 | 提示) − log P(宾语 | 去掉主语的提示)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P, new answer</source>
   <translation>log P，新答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log perplexity</source>
   <translation>对数困惑度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>log-probabilities by at most {logit_gap}, scores by {score_gap} of the largest</source>
   <translation>对数概率最多相差 {logit_gap}，得分最多相差最大值的 {score_gap}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>logprob</source>
   <translation>对数概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>loose prefix</source>
   <translation>分离的前缀</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>loses {drop_joint} with all of its members off</source>
   <translation>在全部成员关闭时损失 {drop_joint}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_heat.py" />
   <source>loses {much} without it</source>
   <translation>没有它时减少 {much}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>loses {worst_subset} with only some of its members off</source>
   <translation>只关闭部分成员时就损失 {worst_subset}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/change_key.py" />
   <source>lost without the word</source>
   <translation>去掉该词后的损失</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>low</source>
   <translation>下限</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>mLAMA folder or zip</source>
   <translation>mLAMA 文件夹或 zip</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>mParaRel patterns and tuples</source>
   <translation>mParaRel 模式与元组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>mParaRel's Hindi paraphrases are noisy, as their authors caution: compare them with your own.</source>
   <translation>mParaRel 的作者提醒，其印地语改写噪声较大：请与自己的说法对照。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>m_lama of the Hugging Face Hub</source>
   <translation>Hugging Face Hub 上的 m_lama</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>made in {name}</source>
   <translation>用{name}编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>map of all languages</source>
   <translation>全部语言的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>map of what is shared</source>
   <translation>共享部分的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>map of {english}</source>
   <translation>{english}的图</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>mark</source>
   <translation>标记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>marked</source>
   <translation>已标记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>marked facts</source>
   <translation>个标记的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>mask token {mask_token}</source>
   <translation>掩码词元 {mask_token}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>masked</source>
   <translation>掩码式</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>masked, 100 languages</source>
   <translation>掩码式，100 种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>masked, 104 languages</source>
   <translation>掩码式，104 种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>matched</source>
   <translation>同等活跃</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>maximum</source>
   <translation>最大值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>maximum, linear scale</source>
   <translation>最大值，线性尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>maximum, log scale</source>
   <translation>最大值，对数尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>maximum, √ scale</source>
   <translation>最大值，√ 尺度</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>mean {number:.3g}, from {values:.3g} to {values2:.3g}</source>
   <translation>均值 {number:.3g}，从 {values:.3g} 到 {values2:.3g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>measured on {model}</source>
   <translation>在 {model} 上测得</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>measured on, never located on</source>
   <translation>只用于测量，从不用于定位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>members</source>
   <translation>成员</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>midpoint</source>
   <translation>中点</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>more than {pictured} of {pictured2}</source>
   <translation>{pictured2} 个中超过 {pictured} 个</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>more than {t_high} is needed</source>
   <translation>需要超过 {t_high}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>must be asked for on its page</source>
   <translation>须在其页面上申请</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>natural</source>
   <translation>自然的扰动</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>neuron</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>neuron {value}</source>
   <translation>神经元 {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>neurons</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>neurons above the threshold</source>
   <translation>阈值以上的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>neurons that are about as active</source>
   <translation>大致同等活跃的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>never judges</source>
   <translation>从不判定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>new answer</source>
   <translation>新答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>new answer </source>
   <translation>新答案 </translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>new facts</source>
   <translation>新事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>next token; words are replaced by {eos_token}</source>
   <translation>下一个词元；词被替换为 {eos_token}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>no cluster</source>
   <translation>不成簇</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>no edit at all</source>
   <translation>完全不编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>no fact</source>
   <translation>没有事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>no fact to measure it on</source>
   <translation>没有可测量的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>no group</source>
   <translation>没有组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>no label in {english}</source>
   <translation>没有{english}标签</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>no language</source>
   <translation>没有语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>no model</source>
   <translation>没有模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>no run on the map</source>
   <translation>图上没有运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>no safetensors</source>
   <translation>没有 safetensors</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>no score</source>
   <translation>无得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>no sentence in {english}</source>
   <translation>没有{english}句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>none alone loses any of it</source>
   <translation>没有一个单独使其损失</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>none at these settings</source>
   <translation>当前设置下没有</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>not asked</source>
   <translation>未询问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>not asked in {english}</source>
   <translation>未用{english}提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>not chosen</source>
   <translation>未选</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>not chosen at these settings</source>
   <translation>在当前设置下未选出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>not converged in {failed} of {prompts}</source>
   <translation>{prompts}中 {failed} 个未收敛</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/paged_table.py" />
   <source>not fetched yet</source>
   <translation>尚未获取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>not in {english}</source>
   <translation>没有{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_figures.py" />
   <source>not judged</source>
   <translation>不作判断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>not located</source>
   <translation>未定位到</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>not picked</source>
   <translation>未选取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>not possible now</source>
   <translation>现在不可用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>not run</source>
   <translation>未运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>not said; look at its page</source>
   <translation>未说明；请看其页面</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>not supported</source>
   <translation>不支持</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>note</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>note on {about}</source>
   <translation>{about}的笔记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>note on {neuron}</source>
   <translation>{neuron} 的笔记</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>note {neuron}</source>
   <translation>笔记 {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>nothing left untested</source>
   <translation>没有遗漏未测的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>number</source>
   <translation>序号</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>object</source>
   <translation>宾语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>object written in</source>
   <translation>宾语写入时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>of Wikidata</source>
   <translation>Wikidata 的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>of these wrong</source>
   <translation>其中错误</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <location filename="../../kn_studio/stage/big_switch.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/widgets/toggle.py" />
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>old facts</source>
   <translation>旧事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/stage/big_switch.py" />
   <location filename="../../kn_studio/widgets/toggle.py" />
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>on paraphrases that were held out</source>
   <translation>用留出的另外说法</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>on the prompts trained</source>
   <translation>在训练过的提示上</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>on the sentences that served</source>
   <translation>用参与编辑的句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/finder.py" />
   <source>on the {titles} station</source>
   <translation>在{titles}页面</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>one after the other</source>
   <translation>逐一</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>one alone may take at most {t_low} of the answer, all of them together must take more than {t_high}</source>
   <translation>单独关掉一个最多失去答案的 {t_low}，全部关掉必须失去超过 {t_high}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>one language</source>
   <translation>一种语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>one of the maps is flat</source>
   <translation>其中一张图是平的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>only in {chosen}</source>
   <translation>仅在 {chosen} 中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>only {autonym}</source>
   <translation>仅{autonym}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_key.py" />
   <source>only {name}</source>
   <translation>仅{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/shared_legend.py" />
   <source>only:</source>
   <translation>仅：</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>open to all</source>
   <translation>对所有人开放</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>open-ended</source>
   <translation>未终止</translation>
  </message>
  <message>
   <location filename="../../kn_studio/workspace.py" />
   <source>opening the session</source>
   <translation>正在打开会话</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>or with other weights</source>
   <translation>或用其他权重</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>order of the edits</source>
   <translation>编辑的顺序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reporting.py" />
   <source>order of the report's figures</source>
   <translation>报告中图的顺序</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>other facts</source>
   <translation>其他事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>other languages used</source>
   <translation>使用的其他语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>other relation</source>
   <translation>其他关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>over </source>
   <translation>超过 </translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>over the models</source>
   <translation>跨各模型</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>own</source>
   <translation>默认</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>p matched</source>
   <translation>同等活跃 p</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>pair</source>
   <translation>对</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>pairs</source>
   <translation>对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>paraphrase</source>
   <translation>换一种说法</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>passed: one {word} changed the output and was put back</source>
   <translation>通过：一个{word}改变了输出，并已恢复</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>passes</source>
   <translation>通过</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>per word</source>
   <translation>每词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>picked</source>
   <translation>已选取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>picked neurons</source>
   <translation>选取的神经元</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>picked with {n} more</source>
   <extracomment>For one: picked with one more</extracomment>
   <translation>
    <numerusform>与另外 {n} 个一起选取</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>pin</source>
   <translation>固定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>pin out</source>
   <translation>取消固定</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>place</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>plain sentences</source>
   <translation>普通句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>point</source>
   <translation>点</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>preview, not for figures</source>
   <translation>预览，不用于图表</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>printed</source>
   <translation>论文的扰动</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>prob</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <source>process {pid}</source>
   <translation>进程 {pid}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <source>process {pid} on {host}</source>
   <translation>{host} 上的进程 {pid}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>prompt</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>prompts</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>published</source>
   <translation>按发表的</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>random</source>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>random neurons</source>
   <translation>随机神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>random neurons of the same layers</source>
   <translation>同层的随机神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>random neurons of the same layers: {control_mean}</source>
   <translation>同层的随机神经元：{control_mean}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>random partitions</source>
   <translation>随机划分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>random scores</source>
   <translation>随机得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>random switches</source>
   <translation>随机开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>random switches of the same floors: {control_mean}</source>
   <translation>同层的随机开关：{control_mean}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>random {word}</source>
   <translation>随机{word}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>random: {with_sd}</source>
   <translation>随机：{with_sd}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>rank</source>
   <translation>名次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>rank 1, A higher, log scale</source>
   <translation>第 1 名，A 较高，对数尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>rank 1, B higher</source>
   <translation>第 1 名，B 较高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>rank 1, log scale</source>
   <translation>第 1 名，对数尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>rank {code}</source>
   <translation>名次 {code}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>rank {count}</source>
   <translation>第 {count} 名</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>rank {rank}</source>
   <translation>名次 {rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>rank {rank} in {english}</source>
   <translation>{english}中名次 {rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>rank {rank} of {count}</source>
   <translation>名次 {rank} / {count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>read in {name}</source>
   <translation>用{name}读取</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>refused</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>relation</source>
   <translation>关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reporting.py" />
   <source>remark on a figure</source>
   <translation>关于图的备注</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>remark {kind} {key}</source>
   <translation>备注 {kind} {key}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>removal of {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>reproduction</source>
   <translation>复现</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>return of run {run}</source>
   <translation>恢复运行 {run}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>rewrite, Dai et al.</source>
   <translation>改写，Dai et al.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>rewrite, EleutherAI</source>
   <translation>改写，EleutherAI</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>rewrite, fitted</source>
   <translation>改写，拟合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>right claims</source>
   <translation>真断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>rises</source>
   <translation>上升</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>row</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>run off the list</source>
   <translation>把运行移出列表</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>run {key}</source>
   <translation>运行 {key}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>run {run}</source>
   <translation>运行 {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session_pictures.py" />
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>run {run}{where}</source>
   <translation>运行 {run}{where}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>run {value} on the map</source>
   <translation>图上的运行 {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>running</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>same relation</source>
   <translation>同一关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>same subject</source>
   <translation>同一主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>scaled by {factor:g}</source>
   <translation>调到 {factor:g} 倍</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>scaled to the value vectors</source>
   <translation>按值向量的长度缩放</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>score</source>
   <translation>得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = (activation - start) × mean gradient on the path</source>
   <translation>得分 =（激活 - 起点）× 路径上的平均梯度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = a random number from 0 to 1</source>
   <translation>得分 = 0 到 1 之间的随机数</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = activation</source>
   <translation>得分 = 激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = activation × gradient</source>
   <translation>得分 = 激活 × 梯度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>seed {seed}</source>
   <translation>种子 {seed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>sentence</source>
   <translation>句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>sentences</source>
   <translation>句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>series</source>
   <translation>系列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>served to make the edit</source>
   <translation>用于进行编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>session</source>
   <translation>会话</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>set</source>
   <translation>集合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>sets</source>
   <translation>集合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>sets of {number}</source>
   <translation>{number} 元组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>settings of Degeneracy</source>
   <translation>简并页的设置</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>shared</source>
   <translation>共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>shared by all</source>
   <translation>全部共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>shared by as many as the run asked</source>
   <translation>按运行所要求的比例共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>shared by {chosen}</source>
   <translation>{chosen} 共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>shared by {everyone}</source>
   <translation>{everyone}共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>shared by {needed} or more</source>
   <translation>{needed} 种或更多共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>shared by {value:.0%}</source>
   <translation>{value:.0%} 共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>shared by {value} languages</source>
   <translation>{value} 种语言共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>shipped</source>
   <translation>随附</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>shipped with the app, a folder on this computer, or a Hugging Face Hub id</source>
   <translation>随程序附带、本机上的文件夹，或 Hugging Face Hub id</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>ships with the program</source>
   <translation>随程序提供</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>ships with the program ({source})</source>
   <translation>随程序提供（{source}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <location filename="../../kn_studio/widgets/verdict_scale.py" />
   <source>silent from</source>
   <translation>沉默始于</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <location filename="../../kn_studio/widgets/verdict_scale.py" />
   <source>silent to</source>
   <translation>沉默止于</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>single</source>
   <translation>单个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>slot first</source>
   <translation>空位在最前</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>slot not last</source>
   <translation>空位不在最后</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>small slot</source>
   <translation>小写空位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>spread</source>
   <translation>离散</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>stale</source>
   <translation>已过时</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>stays at {first}</source>
   <translation>保持在 {first}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>still {after}</source>
   <translation>仍为 {after}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>strict</source>
   <translation>严格</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>strongest of {english}</source>
   <translation>{english}中最强的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>strongest {neuron}</source>
   <translation>最强 {neuron}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>subject</source>
   <translation>主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>subject, relation, object and language</source>
   <translation>subject、relation、object 和 language</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>supported</source>
   <translation>支持</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>supports</source>
   <translation>支持</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>suppress</source>
   <translation>抑制</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress (× 0)</source>
   <translation>抑制 (× 0)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress and enhance</source>
   <translation>抑制与增强</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress to another fact's</source>
   <translation>抑制到另一事实的值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress to the mean</source>
   <translation>抑制到均值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress to zero</source>
   <translation>抑制到零</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppressed, values</source>
   <translation>抑制，激活值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppressed, weights</source>
   <translation>抑制，权重</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>suppression</source>
   <translation>抑制</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>switch</source>
   <translation>开关</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>switch of an edit</source>
   <translation>开关编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>switches</source>
   <translation>开关</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>switches are shared between both languages.</source>
   <extracomment>For one: switch is shared between both languages.</extracomment>
   <translation>
    <numerusform>个开关为两种语言共享。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>synonym</source>
   <translation>同义词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>tells that rows are one fact</source>
   <translation>表明哪些行是同一事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>template of {relation} in {language}</source>
   <translation>{relation} 的{language}模板</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>templates as published</source>
   <translation>原样的模板</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>test claims</source>
   <translation>测试断言</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>test claims, random weights</source>
   <translation>测试断言，随机权重</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the AUROC on test minus 0.5</source>
   <translation>测试集上的 AUROC 减 0.5</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>the answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the closest pair</source>
   <translation>最接近的对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the closest pair of random neurons</source>
   <translation>随机神经元中最接近的对</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the degeneracy score above that of random partitions</source>
   <translation>高于随机划分的简并得分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the difference in differences, {first} minus {second}</source>
   <translation>双重差分，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference in the change of AUROC from clean to perturbed, DKN minus log P</source>
   <translation>AUROC 从干净到扰动之变化的差，DKN减 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference in the change of AUROC from clean to perturbed, KN minus log P</source>
   <translation>AUROC 从干净到扰动之变化的差，KN减 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference in the change of AUROC from clean to perturbed, neurons of closest pairs minus log P</source>
   <translation>AUROC 从干净到扰动之变化的差，最接近的对的神经元减 log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference of the success rates, if both are defined</source>
   <translation>两者都有定义时成功率之差</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference, zh minus en, of the gains in specificity</source>
   <translation>特异性增益之差（zh 减 en）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>the download is not finished</source>
   <translation>下载尚未完成</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>the fact</source>
   <translation>该事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the gap between a part and all clusters off above that of random partitions</source>
   <translation>高于随机划分的、关闭一部分簇与关闭全部簇的差距</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the loss of AUROC from clean to perturbed</source>
   <translation>从干净到扰动 AUROC 的损失</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the loss of log P from clean to perturbed (known facts, unedited)</source>
   <translation>从干净到扰动 log P 的损失（已知事实，未编辑）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the mean depth minus one half (equal size, known facts)</source>
   <translation>平均深度减二分之一（同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the mean share of a fact's pairs that hold minus 0.5 (known facts with a pair)</source>
   <translation>一个事实的对中仍成立者的平均比例减 0.5（有对的已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the mean share of a fact's sets that hold minus 0.5 (known facts with a set)</source>
   <translation>一个事实的集合中仍成立者的平均比例减 0.5（有集合的已知事实）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>the model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the model itself</source>
   <translation>模型本身</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>the model knows none of them in every language</source>
   <translation>没有一个事实是模型在每种语言中都知道的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>the model of the search</source>
   <translation>搜索所用的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>the model's own: {own}</source>
   <translation>模型自己的：{own}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>the model's structure (not yet confirmed)</source>
   <translation>模型的结构（尚未确认）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the most active neurons</source>
   <translation>最活跃的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the most active others</source>
   <translation>其他最活跃的神经元</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the most active others of the same layers</source>
   <translation>同层其他最活跃的神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>the new answer leads in {several}</source>
   <translation>新答案在{several}中领先</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of clusters that can go and can carry the fact above random partitions</source>
   <translation>高于随机划分的、可失去且能承载该事实的簇的数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate minimal sets above that of equally active neurons</source>
   <translation>高于同等活跃神经元的简并最小集合数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate minimal sets above that of random neurons</source>
   <translation>高于随机神经元的简并最小集合数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate pairs above that of equally active neurons</source>
   <translation>高于同等活跃神经元的简并对数目</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate pairs above that of random neurons</source>
   <translation>高于随机神经元的简并对数目</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in '{metric}' ({first} minus {second}, with the sign turned; {edit}, known facts)</source>
   <translation>“{metric}”的配对差（{first}减{second}，取相反符号；{edit}，已知事实）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in '{metric}' ({first} minus {second}; {edit}, known facts)</source>
   <translation>“{metric}”的配对差（{first}减{second}；{edit}，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC on test</source>
   <translation>测试集上 AUROC 的配对差</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC on test, to the mean of ten draws of matching random neurons,</source>
   <translation>测试集上 AUROC 与十次相应随机神经元抽取均值的配对差</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, DKN minus KN</source>
   <translation>AUROC 的配对差，DKN减KN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, DKN minus log P</source>
   <translation>AUROC 的配对差，DKN减log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, DKN minus ten random sets' mean</source>
   <translation>AUROC 的配对差，DKN减十个随机集合的均值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, KN minus log P</source>
   <translation>AUROC 的配对差，KN减log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, KN minus ten random sets' mean</source>
   <translation>AUROC 的配对差，KN减十个随机集合的均值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, neurons of closest pairs minus KN</source>
   <translation>AUROC 的配对差，最接近的对的神经元减KN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, neurons of closest pairs minus log P</source>
   <translation>AUROC 的配对差，最接近的对的神经元减log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC, neurons of closest pairs minus ten random sets' mean</source>
   <translation>AUROC 的配对差，最接近的对的神经元减十个随机集合的均值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in flips (zero, equal size, known facts)</source>
   <translation>翻转的配对差（置零，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in pairs found, located minus matched</source>
   <translation>找到的对的配对差，定位的减同等活跃的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in pairs found, located minus random</source>
   <translation>找到的对的配对差，定位的减随机的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in right answers in other words, {first} minus {second}</source>
   <translation>换一种说法时正确答案的配对差，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in right answers on the prompts trained, {first} minus {second}</source>
   <translation>训练过的提示上正确答案的配对差，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in right answers to old facts, {first} minus {second}</source>
   <translation>旧事实的正确答案的配对差，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in sets found, located minus matched</source>
   <translation>找到的集合的配对差，定位的减同等活跃的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in sets found, located minus random</source>
   <translation>找到的集合的配对差，定位的减随机的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in specificity (resample, equal size, known facts)</source>
   <translation>特异性的配对差（重采样，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in specificity (suppress to zero, equal size, known facts)</source>
   <translation>特异性的配对差（抑制到零，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in steps until the answer comes first, random minus {second}</source>
   <translation>到答案居首所需步数的配对差，随机的减{second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in that share, {first} minus {second}</source>
   <translation>该比例的配对差，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in {figure}, topology minus {other}</source>
   <translation>{figure}的配对差，拓扑减{other}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference, topology minus {other}, of the {figure} above that of random partitions</source>
   <translation>高于随机划分的{figure}的配对差，拓扑减{other}</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>the prompt</source>
   <translation>该提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>the published rule (at most 20 % lost alone, more than 25 % together)</source>
   <translation>已发表的规则（单独至多损失 20 %，合计超过 25 %）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>the right answer</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>the same prompts</source>
   <translation>同样的提示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>the same sentences</source>
   <translation>同样的句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>the same, {n}</source>
   <translation>相同，{n}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share of clean answers kept, {first} minus {second}</source>
   <translation>保持的干净答案的比例，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of degenerate facts</source>
   <translation>简并事实的比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of facts with such a pair minus 0.05</source>
   <translation>有这样的对的事实比例减 0.05</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of facts with two such clusters above random partitions</source>
   <translation>高于随机划分的、有两个这样的簇的事实比例</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of wrong verdicts by calling all claims right, minus that of the checker's</source>
   <translation>把所有断言判为真时错误判定的比例减去核查器的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share of {neurons} among the most changed less that by chance</source>
   <translation>变化最大者中{neurons}的比例减去偶然水平</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share regained, {first} minus {second}</source>
   <translation>挽回的比例，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share retained, {first} minus {second}</source>
   <translation>保住的比例，{first}减{second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity (doubled, equal size, known facts)</source>
   <translation>特异性（加倍，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity (resample, equal size, known facts)</source>
   <translation>特异性（重采样，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity (zero, equal size, known facts)</source>
   <translation>特异性（置零，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity in the relation (zero, equal size, known facts)</source>
   <translation>关系内的特异性（置零，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity of the prompt (zero, equal size, known facts)</source>
   <translation>对提示的特异性（置零，同等规模，已知事实）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>the stricter rule (5 % and 30 %)</source>
   <translation>更严格的规则（5 % 和 30 %）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>the strongest {count} of {count2}</source>
   <translation>{count2} 个中最强的 {count} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>the subject</source>
   <translation>主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>the unknown or padding token</source>
   <translation>未知或填充词元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>the unknown token's embedding</source>
   <translation>未知词元的嵌入</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the whole model</source>
   <translation>整个模型</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>the {n} strongest</source>
   <extracomment>For one: the strongest</extracomment>
   <translation>
    <numerusform>最强的 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>the {top_k} strongest {word} of each language</source>
   <translation>每种语言最强的 {top_k} 个{word}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>their activation at the open slot</source>
   <translation>它们在空位处的激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>their activation with the object written in the slot</source>
   <translation>宾语写入空位时它们的激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>their attribution for this object</source>
   <translation>它们对此宾语的归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>their mean</source>
   <translation>它们的平均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>these facts share more than mixed ones</source>
   <translation>这些事实共享的多于混合事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>these facts share no more than mixed ones, within the interval</source>
   <translation>在区间内，这些事实共享的不多于混合事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>this claim {found}</source>
   <translation>此断言 {found}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>this fact</source>
   <translation>此事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>this language</source>
   <translation>此语言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>threshold {threshold_text}</source>
   <translation>阈值 {threshold_text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>threshold {value}{where}</source>
   <translation>阈值 {value}{where}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>times {factor}, values</source>
   <translation>{factor} 倍，激活值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>times {factor}, weights</source>
   <translation>{factor} 倍，权重</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>to compare the relation</source>
   <translation>以比较该关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>to go on with this one</source>
   <translation>以继续使用这个结果</translation>
  </message>
  <message>
   <location filename="../../kn_studio/resuming.py" />
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>to go on with this run</source>
   <translation>以继续此运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>to measure it</source>
   <translation>以测量</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>to read the words</source>
   <translation>以读取词语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>to search</source>
   <translation>以搜索</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>to see which words it pushes</source>
   <translation>以查看它推动哪些词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>to turn them off and on</source>
   <translation>以开关它们</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>to ×{factor:g}</source>
   <translation>调到 ×{factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>together they lose {loss}</source>
   <translation>合在一起损失 {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_line.py" />
   <source>token {number} of {count}: “{tokens}”</source>
   <translation>词元 {number}/{count}：“{tokens}”</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>trained</source>
   <translation>训练过的</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>training the whole model</source>
   <translation>训练整个模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>triples</source>
   <translation>三元组</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>turn down</source>
   <translation>调低</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>turned off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>turning down</source>
   <translation>调低</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <source>turning up</source>
   <translation>调高</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>two slots</source>
   <translation>两个空位</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>typed fact</source>
   <translation>输入的事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>typed in by you</source>
   <translation>由您输入</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>typing error</source>
   <translation>打字错误</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>unchanged</source>
   <translation>不变</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>unsafe: slot not last</source>
   <translation>不安全：空位不在最后</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/plain_words.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>unseen sentences</source>
   <translation>未见过的句子</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>unseen sentences, in {languages} on the same ones</source>
   <translation>未见过的句子（{languages}为同样的句子）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>up ×{factor:g}</source>
   <translation>调高到 ×{factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>use</source>
   <translation>使用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>used {when}</source>
   <translation>上次使用：{when}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>value</source>
   <translation>值</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>values</source>
   <translation>激活值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>values, {kind}</source>
   <translation>激活值，{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>weights as pickle files alone, which are never opened</source>
   <translation>权重只有 pickle 文件，从不打开</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>weights {mark}</source>
   <translation>权重 {mark}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>weights, {kind}</source>
   <translation>权重，{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <source>what is known before anything is downloaded</source>
   <translation>下载任何内容之前已知的信息</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>what stands in each column of the table</source>
   <translation>表格每一列是什么</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>what the fact is about</source>
   <translation>事实所谈的对象</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>with [X] and [Y], for all facts of the relation</source>
   <translation>含 [X] 和 [Y]，用于该关系的全部事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>with [Y] where the answer belongs</source>
   <translation>在答案的位置写 [Y]</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>withheld</source>
   <translation>模型未见过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>without a source</source>
   <translation>无来源</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>word</source>
   <translation>词</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>words</source>
   <translation>文字</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>wrong claims</source>
   <translation>假断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>wrong word</source>
   <translation>用词错误</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/widgets/data_table.py" />
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>your own</source>
   <translation>您自己的模板</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>zero</source>
   <translation>零</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{about} on this computer: {units:,} units of {each}, {whose}.</source>
   <translation>在这台计算机上{about}：{units:,} 个单元，每个 {each}，{whose}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>{answer}: rank {rank}, p {p}</source>
   <translation>{answer}：名次 {rank}，概率 {p}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>{autonym}: {votes} of {prompts} prompts, {share_of_peak:.2f} of the maximum</source>
   <translation>{autonym}：{prompts} 个提示中 {votes} 个，最大值的 {share_of_peak:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>{bars}, {kept}. {as_text}</source>
   <translation>{bars}，{kept}。{as_text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>{both}
Neither has a {word}.</source>
   <translation>{both}
两者都没有{word}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>{both}
{neurons} in common, {percent} of all that either has</source>
   <translation>{both}
共有{neurons}，占两者全部的 {percent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>{both}, Jaccard {value:.2f}</source>
   <translation>{both}，Jaccard {value:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>{busy} is running: its progress and Stop are at the bottom of the window.</source>
   <translation>{busy}正在进行：进度和停止按钮在窗口底部。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>{busy} is still running.</source>
   <translation>{busy}仍在进行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{caption} Models from the smallest to the largest.</source>
   <translation>{caption} 模型从小到大。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{caveat} Licence: {licence}.</source>
   <translation>{caveat} 许可：{licence}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{change} the model's weights. Undo (Ctrl+Z) or Clear all on the Edit station takes that back.</source>
   <translation>{change}模型的权重。用撤销（Ctrl+Z）或编辑页的“全部清除”可撤回。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{claim} ({language}, causal model).</source>
   <translation>{claim}（{language}，因果模型）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{claim} ({language}, masked model).</source>
   <translation>{claim}（{language}，掩码模型）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/translation.py" />
   <source>{clauses}.</source>
   <translation>{clauses}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/table_menu.py" />
   <source>{column} (no room now)</source>
   <translation>{column}（现在放不下）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>{count:,} facts by name</source>
   <translation>指定的 {count:,} 个事实</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>{count} clusters</source>
   <translation>{count} 个簇</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{count} facts in a language are known to all models. {trend}</source>
   <translation>所有模型在某种语言中都知道的事实有 {count} 个。{trend}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>{count} larger sets</source>
   <translation>{count} 个更大的集合</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/merge_tree.py" />
   <source>{count} leaves, {count2} merges, {kept} clusters. {as_text}</source>
   <translation>{count} 片叶，{count2} 次合并，{kept} 个簇。{as_text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{count} of {units}</source>
   <translation>{units} 个中的 {count} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{count} of {whole} clusters of {neurons} {value}</source>
   <translation>{whole} 个{neurons}簇中 {count} 个{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>{count} picked</source>
   <translation>已选取 {count} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>{count} relations</source>
   <translation>{count} 种关系</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>{count} right answers · {code}</source>
   <translation>{count} 个正确答案 · {code}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{count} scores; farthest from 0.5 is {arm}, AUROC {own}.</source>
   <translation>{count} 个得分；离 0.5 最远的是{arm}，AUROC {own}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>{count} shared</source>
   <translation>{count} 个共享</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{count} with code, neither fetched nor run unless you allow it</source>
   <translation>{count}带代码，除非您允许，否则既不获取也不运行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{count} {verdict}</source>
   <translation>{count} 条{verdict}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{count}, {open_ends} unfinished</source>
   <translation>{count}，{open_ends} 次未完成</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{count}, {total} in {folder}; {free} free</source>
   <translation>{count}，共 {total}，在 {folder}；{free} 可用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{difference} (known facts)</source>
   <translation>{difference}（已知事实）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{difference} (known facts; over facts and over trainings)</source>
   <translation>{difference}（已知事实；对事实且对训练）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{difference} (over trainings)</source>
   <translation>{difference}（对训练）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>{digits} · as loaded, to the bit</source>
   <translation>{digits} · 与加载时逐位相同</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>{digits} · loaded as {clean}</source>
   <translation>{digits} · 加载时为 {clean}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>{digits} · not as loaded ({clean}): load the model again</source>
   <translation>{digits} · 与加载时不同（{clean}）：请重新加载模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{doing} take</source>
   <translation>{doing}，使</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{doing} takes</source>
   <translation>{doing}，使</translation>
  </message>
  <message>
   <location filename="../../engine/methods/gradient_times_activation.py" />
   <source>{done} of {answers} answer tokens</source>
   <translation>{answers} 个答案词元中的 {done} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>{done} of {claims} {how}{more}.</source>
   <translation>{claims}中 {done} 条{how}{more}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{done} of {facts}{value}</source>
   <translation>{facts}中的 {done} 个{value}</translation>
  </message>
  <message>
   <location filename="../../engine/hook_sweep.py" />
   <source>{done} of {ids} variants read</source>
   <translation>{ids} 个变体中读了 {done} 个</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{done} of {n} units</source>
   <extracomment>For one: {done} of {n} unit</extracomment>
   <translation>
    <numerusform>{n} 个单元中的 {done} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{dtype} on {device}</source>
   <translation>{device} 上的 {dtype}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>{endpoint} cannot be reached ({name__}).</source>
   <translation>无法连接 {endpoint}（{name__}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{english} (rank {rank:,})</source>
   <translation>{english}（名次 {rank:,}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{english} left out: {reason}</source>
   <translation>略去{english}：{reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{english} left out: {why}</source>
   <translation>略去{english}：{why}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/mpararel.py" />
   <source>{english} rows hold English names (from_english) and were left out.</source>
   <translation>{english} 行含有英语名称（from_english），被略过。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} AMIG, a path per word: {why}</source>
   <translation>{evidence}AMIG，每词一条路径：{why}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} IG from zero, as published: {why}</source>
   <translation>{evidence}从零开始的 IG，按发表的做法：{why}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} It needs both languages, zh and en.</source>
   <translation>{evidence}这需要 zh 和 en 两种语言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} Left out, since their share was cut: {models}.</source>
   <translation>{evidence}因其比例被截断而略去：{models}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} The model gets {share} of the facts right, guessing {guessing}.</source>
   <translation>{evidence}模型答对 {share} 的事实，猜测为 {guessing}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} {count} models are too few to tell.</source>
   <translation>{evidence}{count} 个模型太少，无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>{expected}, {p_value}</source>
   <translation>{expected}，{p_value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>{facts} and {n} more</source>
   <translation>{facts}及另外 {n} 个</translation>
  </message>
  <message>
   <location filename="../../engine/checking/asked.py" />
   <source>{facts} facts in the language '{language}' are too few to calibrate on.</source>
   <translation>{language}的 {facts} 个事实太少，无法校准。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{family}, {kind}</source>
   <translation>{family}，{kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{family}, {layers} of {neurons}</source>
   <translation>{family}，{layers}，每层 {neurons}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>{fault} What stands before it was read.</source>
   <translation>{fault} 此前的内容已读取。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{few} to {prompts}</source>
   <translation>{few} 至 {prompts}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>{field} in the file</source>
   <translation>文件中的 {field}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>{field} · now {old}</source>
   <translation>{field} · 现在是 {old}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure} grows with the number of parameters, with as many candidates in every model.</source>
   <translation>各模型候选数相同时，{figure}随参数数量增长。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure} grows with the number of parameters, with the same share of every model's neurons.</source>
   <translation>占各模型神经元比例相同时，{figure}随参数数量增长。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure}, equal number</source>
   <translation>{figure}，数量相等</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure}, equal share</source>
   <translation>{figure}，比例相等</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{file} cannot be read.</source>
   <translation>无法读取 {file}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{file} on disk</source>
   <translation>磁盘上 {file}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/interface_language.py" />
   <source>{file} should hold them.</source>
   <translation>它们应在 {file} 中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{file}, line {line}</source>
   <translation>{file}，第 {line} 行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>{file}, which {variable} names, cannot be read ({strerror}).</source>
   <translation>{variable} 指定的 {file} 无法读取（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>{file}, which {variable} names, is no list of places.</source>
   <translation>{variable} 指定的 {file} 不是地址列表。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{first} and {second}</source>
   <translation>{first} 与 {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>{first}: {one} switches, {second}: {two}, shared: {both}.</source>
   <translation>{first}：{one} 个开关，{second}：{two}，共享：{both}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>{folder} already holds the rows of a run.</source>
   <translation>{folder} 已含有一次运行的行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/screenshots.py" />
   <source>{folder} cannot be made ({strerror}).</source>
   <translation>无法创建 {folder}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>{folder} cannot be removed ({strerror}).</source>
   <translation>无法移除 {folder}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/journal.py" />
   <source>{folder} holds no run ({strerror}).</source>
   <translation>{folder} 中没有运行（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{folder} holds no run any more.</source>
   <translation>{folder} 中不再有运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_folders.py" />
   <source>{folder} holds no run.</source>
   <translation>{folder} 中没有运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>{folder} is not complete: {units}.</source>
   <translation>{folder} 不完整：{units}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{folder} is not there any more.</source>
   <translation>{folder} 已不在那里。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{free} free inside</source>
   <translation>内部空闲 {free}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{free} free on {device}</source>
   <translation>{device} 上有 {free} 可用</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{free} of {total} free</source>
   <translation>{total} 中空闲 {free}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{gpu}, and {more}</source>
   <translation>{gpu}，{more}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{gpu}. This copy of the program cannot use it.</source>
   <translation>{gpu}。此程序副本无法使用它。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/translation.py" />
   <source>{head}: {text}</source>
   <translation>{head}：{text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>{hidden} more</source>
   <translation>还有 {hidden} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{hints} The same edit of random {word}.</source>
   <translation>{hints} 对随机{word}做同样的编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{hint}
{kept} keep their likeliest answer; mean KL {kl} nats.</source>
   <translation>{hint}
{kept} 保持最可能的答案；平均 KL {kl} nat。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <source>{hint} Esc leads back.</source>
   <translation>{hint} 按 Esc 返回。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>{hint}; it must be there</source>
   <translation>{hint}；必须有</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>{id} cannot be used for '{key}': {reason}.</source>
   <translation>{id} 不能用于“{key}”：{reason}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_probe.py" />
   <source>{id} cannot be used for this experiment: {reason}.</source>
   <translation>{id} 不能用于此实验：{reason}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>{id} is edited, and an experiment measures models as their files are.</source>
   <translation>{id} 已被编辑，而实验测量的是文件中的模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{info} has {layers} of {neurons}</source>
   <translation>{info} 有 {layers}，每层 {neurons}</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>{into} cannot be written ({strerror}).</source>
   <translation>无法写入 {into}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>{into} is there already.</source>
   <translation>{into} 已存在。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/journal.py" />
   <source>{journal} is damaged.</source>
   <translation>{journal} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{kept} changed</source>
   <translation>{kept} 改变</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{landed} of {prompts}{ended}</source>
   <translation>{prompts}中的 {landed} 个{ended}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{landed} of {total}</source>
   <translation>{landed} / {total}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>{language}
{label}: {before} → {after}, mean over {prompts}</source>
   <translation>{language}
{label}：{before} → {after}，{prompts}的均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>{language} {count:,}</source>
   <translation>{language} {count:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>{language}: {what}</source>
   <translation>{language}：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>{layers} floors of {width} switches each; lit: {lit}.</source>
   <translation>{layers} 层，每层 {width} 个开关；亮着：{lit}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{layers} layers × {width:,} neurons</source>
   <translation>{layers} 层 × {width:,} 个神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{layers} of {neurons}</source>
   <translation>{layers}，每层 {neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{leads} of {count} languages</source>
   <translation>{count} 种语言中的 {leads} 种</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{least:,} to {most:,}</source>
   <translation>{least:,} 至 {most:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{left_out} more are not among the switches</source>
   <translation>另有 {left_out} 个不在开关之列</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{left_out} more cannot be asked in every language</source>
   <translation>另有 {left_out} 个不能用每种语言提问</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>{line} is the model on screen</source>
   <translation>{line} 是屏幕上的模型</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{line} tested {tested:,} of {possible:,}</source>
   <translation>{line}：{possible:,} 个中已测试 {tested:,} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>{line}: {tested:,} tested, {pruned:,} cannot be minimal, {possible:,} in all</source>
   <translation>{line}：测试了 {tested:,}，{pruned:,} 不可能最小，共 {possible:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{listed} did not serve to make the edit</source>
   <translation>{listed}未用于进行编辑</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>{long}
before: {found}</source>
   <translation>{long}
之前：{found}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{long}, {prompts}
{before} → {after}, median rank {rank:g}
random: {control_mean} ± {control_sd:.2g}
equally active: {matched_mean}</source>
   <translation>{long}，{prompts}
{before} → {after}，名次中位数 {rank:g}
随机：{control_mean} ± {control_sd:.2g}
同等活跃：{matched_mean}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>{long}: {before} → {after}, mean over {prompts}
random neurons → {control_mean} ± {control_sd}
equally active ones → {matched_mean} ± {matched_sd}</source>
   <translation>{long}：{before} → {after}，{prompts}的均值
随机神经元 → {control_mean} ± {control_sd}
同等活跃的 → {matched_mean} ± {matched_sd}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{many} with {many2} in {many3}.</source>
   <translation>{many}，{many2}，{many3}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} [{low}, {high}] over {n} facts</source>
   <translation>{mean} [{low}, {high}]，{n} 个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} [{low}, {high}] over {n} subjects</source>
   <translation>{mean} [{low}, {high}]，{n} 个主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} [{low}, {high}] over {n} trainings</source>
   <translation>{mean} [{low}, {high}]，{n} 次训练</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} no interval over {n} facts</source>
   <translation>{mean}，无区间，{n} 个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} no interval over {n} trainings</source>
   <translation>{mean}，无区间，{n} 次训练</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean}, no interval over {n} facts</source>
   <translation>{mean}，无区间，{n} 个事实</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean}, no interval over {n} trainings</source>
   <translation>{mean}，无区间，{n} 次训练</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean}, no interval, {n} subjects</source>
   <translation>{mean}，无区间，{n} 个主语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{memory} of weights on {device}</source>
   <translation>{device} 上的权重 {memory}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>{method} ({settings})</source>
   <translation>{method}（{settings}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{minutes} h {minutes2} min</source>
   <translation>{minutes} 小时 {minutes2} 分</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/statements.py" />
   <source>{missing} is missing or empty.</source>
   <translation>缺少 {missing} 或其为空。</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>{missing} more sets would have to be tested to tell.</source>
   <translation>还需再测试 {missing} 个集合才能判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>{model_busy} is being loaded.</source>
   <translation>正在加载 {model_busy}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>{model} has none of that number: its last one is {last}</source>
   <translation>{model} 没有这个编号：最后一个是 {last}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{model} is edited, and an experiment measures models as their files are. Take all edits back on the Edit station first.</source>
   <translation>{model} 已被编辑，而实验测量的是文件中的模型。请先在编辑页撤回全部编辑。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>{model} needs code of its own. May it run on this computer?</source>
   <translation>{model} 需要它自己的代码才能读取。可以在这台计算机上运行吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{model}, Chinese, {name}</source>
   <translation>{model}，中文，{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{model}, English, {name}</source>
   <translation>{model}，英语，{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{model}, edited ({count})</source>
   <translation>{model}，已编辑（{count}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>{model}: {facts} drawn, {known_in_all:,} of them known in all languages ({languages}).</source>
   <translation>{model}：抽取了{facts}，其中 {known_in_all:,} 个在所有语言中已知（{languages}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{most} and {last}</source>
   <translation>{most}和{last}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{most}, faint ones made clearer</source>
   <translation>{most}，微弱的加深显示</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{most}, linear scale</source>
   <translation>{most}，线性尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{most}, log scale from {least} on</source>
   <translation>{most}，自 {least} 起的对数尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>{most}, √ scale</source>
   <translation>{most}，√ 尺度</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>{names} and {names2}, over the facts that both models know.</source>
   <translation>{names} 与 {names2}，限于两个模型都知道的事实。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{names}, {duration}</source>
   <translation>{names}，{duration}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} cannot be opened.</source>
   <translation>无法打开 {name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>{name} cannot be read.</source>
   <translation>无法读取 {name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} cannot be written where it lies, so it is shown for reading only.</source>
   <translation>{name} 在其所在位置无法写入，因此以只读方式显示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} cannot be written.</source>
   <translation>无法写入 {name}。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>{name} does not hold tensors by name.</source>
   <translation>{name} 中没有按名称存放的张量。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>{name} has changed since it was read.</source>
   <translation>{name} 在读取之后已有变化。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>{name} has no column '{missing}'.</source>
   <translation>{name} 没有列“{missing}”。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} holds more than lists of tensors, and nothing in it was run.</source>
   <translation>{name} 含有张量列表以外的内容，其中没有运行任何内容。</translation>
  </message>
  <message>
   <location filename="../../engine/convert.py" />
   <source>{name} holds more than weights, or is damaged ({name__}); it was not opened any further.</source>
   <translation>{name} 不只含有权重，或已损坏（{name__}）；没有继续打开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>{name} holds no neurons for this fact.</source>
   <translation>{name} 中没有此事实的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session_pictures.py" />
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>{name} holds no run.</source>
   <translation>{name} 中没有运行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} holds the neurons of {found} facts, {missing}.</source>
   <translation>{name} 含有 {found} 个事实的神经元，{missing}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} holds the neurons of {found} languages.</source>
   <translation>{name} 含有 {found} 种语言的神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>{name} holds {which} with neurons.</source>
   <translation>{name} 中{which}没有神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} is being written by another program.</source>
   <translation>另一个程序正在写入 {name}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} is damaged, and nothing in it can be read.</source>
   <translation>{name} 已损坏，其中什么也读不出。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} is damaged.</source>
   <translation>{name} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} is damaged. What could be read of it ({runs}) is shown for reading only; the file itself is left as it is.</source>
   <translation>{name} 已损坏。其中能读取的内容（{runs}）以只读方式显示；文件本身保持不变。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name} is empty.</source>
   <translation>{name} 是空的。</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>{name} is loaded</source>
   <translation>{name} 已加载</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} is neither JSON nor a file of tensors that can be read.</source>
   <translation>{name} 既不是 JSON，也不是可读取的张量文件。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>{name} is no data set of facts: {missing}</source>
   <translation>{name} 不是事实数据集：{missing}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>{name} is no session of KN Studio.</source>
   <translation>{name} 不是 KN Studio 的会话。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name} is no text file.</source>
   <translation>{name} 不是文本文件。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>{name} is not UTF-8.</source>
   <translation>{name} 不是 UTF-8。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>{name} is not there any more: this is what was read of it.</source>
   <translation>{name} 已不在了：这是先前读到的内容。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} is open elsewhere ({holder}), so it is shown for reading only.</source>
   <translation>{name} 已在别处打开（{holder}），因此以只读方式显示。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/place.py" />
   <source>{name} is open elsewhere{who}.</source>
   <translation>{name} 已在别处打开{who}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>{name} is open for reading only.</source>
   <translation>{name} 以只读方式打开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>{name} is out of the library.</source>
   <translation>{name} 已移出事实库。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{name} is there already</source>
   <translation>{name} 已经存在</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>{name} is this session already.</source>
   <translation>{name} 就是此会话。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{name} is whole: sha256 {sha}</source>
   <translation>{name} 完整：sha256 {sha}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>{name} makes these words likelier:</source>
   <translation>{name} 使这些词更可能：</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} names no neurons.</source>
   <translation>{name} 没有列出神经元。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>{name} of '{id}' could not be downloaded: {error}.</source>
   <translation>无法下载“{id}”的 {name}：{error}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{name} was cut off</source>
   <translation>{name} 曾中断</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{name} was not closed properly</source>
   <translation>{name} 未正常关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{name} was received; no checksum is known to compare it with: sha256 {sha}</source>
   <translation>{name} 已收到；没有已知的校验和可供比对：sha256 {sha}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>{name} {name2} and {name3}</source>
   <translation>{name} {name2} 与 {name3}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_choice.py" />
   <source>{name} · {facts:,}</source>
   <translation>{name} · {facts:,}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name}, line {line_num}: the row cannot be read ({error}).</source>
   <translation>{name} 第 {line_num} 行：无法读取（{error}）。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name}, line {line}: the text is not UTF-8.</source>
   <translation>{name} 第 {line} 行：文本不是 UTF-8。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name}, line {line}: {what}</source>
   <translation>{name} 第 {line} 行：{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{name}, {free}</source>
   <translation>{name}，{free}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>{name}, {language}: unit {number} of {total}</source>
   <translation>{name}，{language}：{total} 个单元中的第 {number} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{name}, {size}</source>
   <translation>{name}，{size}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>{name}: unit {number} of {total}</source>
   <translation>{name}：{total} 个单元中的第 {number} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>{name}: {value}</source>
   <translation>{name}：{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <source>{name}: {value}, bring it into focus</source>
   <translation>{name}：{value}，转到该神经元</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neurons} beyond the strongest {count} left out</source>
   <translation>最强的 {count} 个之外还有{neurons}被略去</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neurons} by layer, {groups}. {what}</source>
   <translation>按层排列的 {neurons}，{groups}。{what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{neurons} by layer. {said_of}</source>
   <translation>按层排列的 {neurons}。{said_of}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>{neurons} chosen in {count_nonzero} of {count} {layers}; most in {word} {top} with {totals}; strongest {neuron} with {score:.2f} of the maximum.</source>
   <translation>选出{neurons}，分布在 {count} {layers}中的 {count_nonzero} 层，第 {top} {word}最多（{totals} 个）；最强的是 {neuron}，为最大值的 {score:.2f} 倍。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{neurons} in order of their score, highest first</source>
   <translation>{neurons}按得分排序，最高者在前</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>{neurons} in {layers}</source>
   <translation>{neurons}，在 {layers}中</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>{neurons} neurons are located, and a group needs two.</source>
   <translation>定位到 {neurons} 个神经元，而一个组需要两个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{neurons} of {listed}</source>
   <translation>{listed}的{neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{neurons} stand in order of their score.</source>
   <translation>{neurons}按得分排列。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{neurons}, {reading}</source>
   <translation>{neurons}，{reading}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{neurons}: activation</source>
   <translation>{neurons}：激活</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{neurons}: activation, object written out</source>
   <translation>{neurons}：激活，写出宾语</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{neurons}: attribution</source>
   <translation>{neurons}：归因</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neuron}
alone {loss}{value}</source>
   <translation>{neuron}
单独 {loss}{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>{neuron}
claimed {claimed}, own {own}</source>
   <translation>{neuron}
所断言 {claimed}，自身 {own}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neuron} alone: {loss}</source>
   <translation>{neuron} 单独：{loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neuron} is located for {located} of {asked} other facts, and {dropped} lose by it</source>
   <translation>{neuron} 在 {asked} 个其他事实中的 {located} 个定位到，其中 {dropped} 个因它而损失</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/compared_maps.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{neuron} · {value:.2f} of the maximum</source>
   <translation>{neuron} · 最大值的 {value:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{neuron} · {value:.5f} of the maximum</source>
   <translation>{neuron} · 最大值的 {value:.5f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_drawing.py" />
   <source>{neuron} · {value} between the runs</source>
   <translation>{neuron} · 两次运行相差 {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>{neuron}, which is in focus, is none of them.</source>
   <translation>当前的 {neuron} 不在其中。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{not_tested:,} not tested for the budget</source>
   <translation>{not_tested:,} 个因预算未测试</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>{now} · planned {then}</source>
   <translation>{now} · 计划 {then}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>{null_low:.2f} to {null_high:.2f}</source>
   <translation>{null_low:.2f} 至 {null_high:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>{number:,} of {whole:,}: {share}</source>
   <translation>{number:,} / {whole:,}：{share}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{number} {noun} a language</source>
   <translation>每种语言 {number} 个{noun}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/report_figures.py" />
   <source>{number}. {title}</source>
   <translation>{number}. {title}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{n} answers</source>
   <extracomment>For one: {n} answer</extracomment>
   <translation>
    <numerusform>{n} 个答案</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>{n} bars</source>
   <extracomment>For one: {n} bar</extracomment>
   <translation>
    <numerusform>{n} 条</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{n} claims</source>
   <extracomment>For one: {n} claim</extracomment>
   <translation>
    <numerusform>{n} 条断言</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{n} clusters</source>
   <extracomment>For one: {n} cluster</extracomment>
   <translation>
    <numerusform>{n} 个簇</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{n} days ago</source>
   <extracomment>For one: yesterday</extracomment>
   <translation>
    <numerusform>{n} 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>{n} edits are</source>
   <extracomment>For one: an edit is</extracomment>
   <translation>
    <numerusform>{n} 个编辑</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{n} edits change</source>
   <extracomment>For one: 1 edit changes</extracomment>
   <translation>
    <numerusform>{n} 个编辑改变了</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>{n} edits in force</source>
   <extracomment>For one: {n} edit in force</extracomment>
   <translation>
    <numerusform>{n} 个编辑生效</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{n} facts</source>
   <extracomment>For one: {n} fact</extracomment>
   <translation>
    <numerusform>{n} 个事实</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{n} facts by name</source>
   <extracomment>For one: {n} fact by name</extracomment>
   <translation>
    <numerusform>{n} 个指定的事实</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/report_figures.py" />
   <source>{n} figures</source>
   <extracomment>For one: {n} figure</extracomment>
   <translation>
    <numerusform>{n} 张图</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} floors</source>
   <extracomment>For one: {n} floor</extracomment>
   <translation>
    <numerusform>{n} 个楼层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{n} groups</source>
   <extracomment>For one: {n} group</extracomment>
   <translation>
    <numerusform>{n} 个组</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} held-out prompts</source>
   <extracomment>For one: {n} held-out prompt</extracomment>
   <translation>
    <numerusform>{n} 个留出提示</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>{n} kept</source>
   <extracomment>For one: {n} kept</extracomment>
   <translation>
    <numerusform>保留 {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} labels</source>
   <extracomment>For one: {n} label</extracomment>
   <translation>
    <numerusform>{n} 个标签</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{n} languages</source>
   <extracomment>For one: {n} language</extracomment>
   <translation>
    <numerusform>{n} 种语言</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} layers</source>
   <extracomment>For one: {n} layer</extracomment>
   <translation>
    <numerusform>{n} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{n} lines</source>
   <extracomment>For one: {n} line</extracomment>
   <translation>
    <numerusform>{n} 条线</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>{n} 个模型</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{n} more</source>
   <extracomment>For one: {n} more</extracomment>
   <translation>
    <numerusform>另有 {n} 块</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{n} more in the table</source>
   <extracomment>For one: {n} more in the table</extracomment>
   <translation>
    <numerusform>表中还有 {n} 种</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} neurons</source>
   <extracomment>For one: {n} neuron</extracomment>
   <translation>
    <numerusform>{n} 个神经元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/jobs.py" />
   <source>{n} neurons were read.</source>
   <extracomment>For one: {n} neuron was read.</extracomment>
   <translation>
    <numerusform>读取了 {n} 个神经元。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{n} of them held out</source>
   <translation>其中 {n} 个留出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>{n} of {all}</source>
   <translation>{n}/{all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/backup.py" />
   <source>{n} of {all} are off.</source>
   <extracomment>For one: {n} of {all} is off.</extracomment>
   <translation>
    <numerusform>{all} 个中关闭了 {n} 个。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{n} pairs</source>
   <extracomment>For one: {n} pair</extracomment>
   <translation>
    <numerusform>{n} 对</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} prompts</source>
   <extracomment>For one: {n} prompt</extracomment>
   <translation>
    <numerusform>{n} 个提示</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} relations</source>
   <extracomment>For one: {n} relation</extracomment>
   <translation>
    <numerusform>{n} 个关系</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/table_window.py" />
   <source>{n} rows</source>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/table_window.py" />
   <source>{n} rows copied.</source>
   <extracomment>For one: {n} row copied.</extracomment>
   <translation>
    <numerusform>已复制 {n} 行。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>{n} rows left out</source>
   <extracomment>For one: {n} row left out</extracomment>
   <translation>
    <numerusform>略过 {n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{n} runs in the bin ({binned})</source>
   <extracomment>For one: {n} run in the bin ({binned})</extracomment>
   <translation>
    <numerusform>回收站中有 {n} 次运行（{binned}）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/trim_question.py" />
   <source>{n} runs in the bin are thrown away for good.</source>
   <extracomment>For one: {n} run in the bin is thrown away for good.</extracomment>
   <translation>
    <numerusform>回收站中的 {n} 次运行将被永久删除。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{n} runs in this session</source>
   <extracomment>For one: {n} run in this session</extracomment>
   <translation>
    <numerusform>此会话有 {n} 次运行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} sentences</source>
   <extracomment>For one: {n} sentence</extracomment>
   <translation>
    <numerusform>{n} 个句子</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{n} sets</source>
   <extracomment>For one: {n} set</extracomment>
   <translation>
    <numerusform>{n} 个集合</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>{n} shared neurons</source>
   <extracomment>For one: {n} shared neuron</extracomment>
   <translation>
    <numerusform>{n} 个共享神经元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>{n} shared switches</source>
   <extracomment>For one: {n} shared switch</extracomment>
   <translation>
    <numerusform>{n} 个共享开关</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{n} steps</source>
   <extracomment>For one: {n} step</extracomment>
   <translation>
    <numerusform>{n} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} switches</source>
   <extracomment>For one: {n} switch</extracomment>
   <translation>
    <numerusform>{n} 个开关</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/backup.py" />
   <source>{n} switches back each other up.</source>
   <extracomment>For one: {n} switch backs the others up.</extracomment>
   <translation>
    <numerusform>{n} 个开关互为备用。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/inside.py" />
   <source>{n} switches of {all} carry most of this fact.</source>
   <extracomment>For one: {n} switch of {all} carries most of this fact.</extracomment>
   <translation>
    <numerusform>{all} 个开关中有 {n} 个承载此事实的大部分。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} templates</source>
   <extracomment>For one: {n} template</extracomment>
   <translation>
    <numerusform>{n} 个模板</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{n} threads</source>
   <extracomment>For one: {n} thread</extracomment>
   <translation>
    <numerusform>{n} 个线程</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>{n} tokens</source>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} 个词元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{n} units</source>
   <extracomment>For one: {n} unit</extracomment>
   <translation>
    <numerusform>{n} 个单元</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} unseen sentences</source>
   <extracomment>For one: {n} unseen sentence</extracomment>
   <translation>
    <numerusform>{n} 个未见过的句子</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>{object} · also right: {others}</source>
   <translation>{object} · 也正确：{others}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{of} are shared {by_whom}; by chance we would expect {few}{significance}</source>
   <extracomment>For one: {of} is shared {by_whom}; by chance we would expect {few}{significance}</extracomment>
   <translation>
    <numerusform>{of}{by_whom}共享；偶然情况下预期为 {few}{significance}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>{of} {carry} this answer{where}{everywhere}{voting}</source>
   <translation>{of}{where}{everywhere}{carry}此答案{voting}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{of}, and of no other</source>
   <translation>只属于{of}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>{old} is the answer already: give another one.</source>
   <translation>{old} 已经是答案：请给出另一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>{one} and {two}</source>
   <translation>{one}和{two}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{p_value} before the correction</source>
   <translation>校正前 {p_value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{pair} agree. They differ in {gaps}.</source>
   <translation>{pair} 一致：{gaps}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{pair} do not agree: they differ in {gaps}. Load the model on another device.</source>
   <translation>{pair} 不一致：{gaps}。请在另一设备上加载模型。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>{parameters:,.0f} million parameters, {parameters2:.2f} GB in float32</source>
   <translation>{parameters:,.0f}M 参数，float32 下 {parameters2:.2f} GB</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>{path} already holds the rows of a run.</source>
   <translation>{path} 已含有一次运行的行。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{path} cannot be read ({strerror}).</source>
   <translation>无法读取 {path}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <location filename="../../kn_studio/figures.py" />
   <source>{path} cannot be written ({strerror}).</source>
   <translation>无法写入 {path}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/screenshots.py" />
   <source>{path} cannot be written.</source>
   <translation>无法写入 {path}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>{path} holds the rows of another run: {shown}{more}.</source>
   <translation>{path} 含有另一次运行的行：{shown}{more}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>{path} is a folder, not a session.</source>
   <translation>{path} 是文件夹，不是会话。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>{path} is no fact library of KN Studio.</source>
   <translation>{path} 不是 KN Studio 的事实库。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>{path} is no table that can be read.</source>
   <translation>{path} 不是可读取的表格。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>{path} is no table: {reason}</source>
   <translation>{path} 不是表格：{reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>{path} is open already.</source>
   <translation>{path} 已经打开。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/table_window.py" />
   <source>{plot} as table</source>
   <translation>{plot}（表格）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{probability} → {probability2}, mean over {prompts}</source>
   <translation>{probability} → {probability2}，{prompts}的均值</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{processor}, {threads}</source>
   <translation>{processor}，{threads}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <source>{prompts}, about {time}, as the last run went.</source>
   <translation>{prompts}，按上次运行约需 {time}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{prompts}, {n} of them held out</source>
   <translation>{prompts}，其中 {n} 个留出</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{prompts}, {n} of them unseen</source>
   <translation>{prompts}，其中 {n} 个未见过</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <source>{prompts}. How long it takes is told after the first one.</source>
   <translation>{prompts}。第一条完成后会显示还需多长时间。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{pruned:,} cannot be minimal, because a part of them loses too much already</source>
   <translation>{pruned:,} 个不可能最小，因为其中一部分单独关闭就已损失太多</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{reasons}; trying elsewhere</source>
   <translation>{reasons}；改从别处尝试</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>{result:.1f} MB were given back.</source>
   <translation>归还了 {result:.1f} MB。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>{rows} answers ranked{left}</source>
   <translation>已为 {rows} 个答案排名{left}</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>{rows} claims in {language}</source>
   <translation>{language}的 {rows} 条断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>{row}
{share:.3f} of this prompt's maximum, {value}</source>
   <translation>{row}
为此提示最大值的 {share:.3f}，{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>{row}: {located}, {chosen} at these settings</source>
   <translation>{row}：{located}，在当前设置下{chosen}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{rule} A checker that refuses to judge gives no verdict: cannot tell.</source>
   <translation>{rule}拒绝判断的核查器不给出判定：无法判断。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>{rule} by {words}{value}</source>
   <translation>{words}：{rule}{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>{running} is still running. Close anyway?</source>
   <translation>{running}仍在进行。仍要关闭吗？</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{runs} of {runs_known} runs</source>
   <translation>{runs_known} 次运行中的 {runs} 次</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{said}; random switches of the same floors: {number}.</source>
   <translation>{said}；同层的随机开关：{number}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{said}; random {neurons} of the same layers: {number}.</source>
   <translation>{said}；同层的随机{neurons}：{number}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>{saved} The details are in {report}.</source>
   <translation>{saved}详情见 {report}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats log P</source>
   <translation>{score}胜过 log P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats log P.</source>
   <translation>{score}胜过 log P。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats that of random ones</source>
   <translation>{score}胜过随机神经元的</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats that of random ones.</source>
   <translation>{score}胜过随机神经元的。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} tells right claims from wrong ones</source>
   <translation>{score}能区分真假断言</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} tells right claims from wrong ones.</source>
   <translation>{score}能区分真假断言。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} 秒</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{seconds:.2g} s</source>
   <translation>{seconds:.2g} 秒</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{seconds} ago</source>
   <translation>{seconds}前</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{seconds} left</source>
   <translation>剩余 {seconds}</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>{sentence}, at no threshold: lower the share of prompts.</source>
   <translation>{sentence}，任何阈值都不行：请降低提示的占比。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>{sentence}; a threshold of {nearest} would leave at least one.</source>
   <translation>{sentence}；阈值取 {nearest} 会至少留下一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{signed} ({signed2} to {signed3})</source>
   <translation>{signed}（{signed2} 至 {signed3}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{size} downloaded</source>
   <translation>已下载 {size}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{size} in {count}{part}</source>
   <translation>{count}共 {size}{part}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{size}, all of it on this computer</source>
   <translation>{size}，全部在这台计算机上</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>{size}, once; it can be stopped and goes on where it stopped</source>
   <translation>{size}，只需一次；可以停止，之后从停止处继续</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>{skipped:,} rows and files were left out; Data sets says why.</source>
   <translation>{skipped:,} 行和文件被略过；“数据集”页说明原因。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>{small} It has no word for {right}.</source>
   <translation>{small} 它没有 {right} 这个词。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>{small} {right} comes at place {rank}.</source>
   <translation>{small} {right} 排在第 {rank} 位。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>{some} of {n} facts have a group in {here}: {mean} a fact</source>
   <extracomment>For one: {some} of {n} fact has a group in {here}: {mean} a fact</extracomment>
   <translation>
    <numerusform>{n} 个事实中 {some} 个在{here}中有组：每个事实 {mean} 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{some} of {n} neurons</source>
   <extracomment>For one: {some} of {n} neuron</extracomment>
   <translation>
    <numerusform>{n} 个神经元中的 {some} 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{some} of {n} switches</source>
   <extracomment>For one: {some} of {n} switch</extracomment>
   <translation>
    <numerusform>{n} 个开关中的 {some} 个</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>{some} {verb} the claimed object more than the model's own answer.</source>
   <translation>{some}对所断言宾语的{verb}超过模型自己的答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>{stale} Calibrate again.{made}</source>
   <translation>{stale} 请重新校准。{made}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{stands_out} of {count} stand out (corrected p ≤ {alpha:g})</source>
   <translation>{count} 个中 {stands_out} 个突出（校正 p ≤ {alpha:g}）</translation>
  </message>
  <message>
   <location filename="../../engine/fast/trace.py" />
   <source>{start} of {words} variants read</source>
   <translation>{words} 个变体中读了 {start} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs_table.py" />
   <source>{status}, on the map</source>
   <translation>{status}，在图上</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{steps}, {lines}</source>
   <translation>{steps}，{lines}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{str}
birth {birth:.3g}, death {death:.3g}</source>
   <translation>{str}
产生 {birth:.3g}，消亡 {death:.3g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{str}
together {loss}, worst part {loss2}, interaction {interaction}</source>
   <translation>{str}
合计 {loss}，最差部分 {loss2}，交互作用 {interaction}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{str} loses {loss}</source>
   <translation>{str} 损失 {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>{subject_slot} stands for the subject, {answer_slot} for the answer.</source>
   <translation>{subject_slot} 代表主语，{answer_slot} 代表答案。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{takes} {answer} {change}</source>
   <translation>{takes} {answer} {change}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <source>{target} cannot be written ({strerror}).</source>
   <translation>无法写入 {target}（{strerror}）。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{tested:,} sets tested; </source>
   <translation>测试了 {tested:,} 个集合；</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>{text} (rank {math:.3g})</source>
   <translation>{text}（名次 {math:.3g}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>{text} (rank {rank})</source>
   <translation>{text}（名次 {rank}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{text} The settings have changed since.</source>
   <translation>{text} 此后设置已改变。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{text} in {here}.</source>
   <translation>{here}中{text}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{text} in {here}; of clusters put together at random {share} do.</source>
   <translation>{here}中，{text}；随机拼成的簇中为 {share}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{text} in {here}; of random partitions {random_degenerate} are.</source>
   <translation>{here}中，{text}；随机划分中为 {random_degenerate}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>{text} × {n} languages</source>
   <extracomment>For one: {text} × {n} language</extracomment>
   <translation>
    <numerusform>{text} × {n} 种语言</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>{text}, {what} {number}</source>
   <translation>{text}，{what} {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>{title}
By chance: {expected}</source>
   <translation>{title}
偶然水平：{expected}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{title}
ranked first in {known} of {prompts}{rank}</source>
   <translation>{title}
{prompts}中 {known} 个排第一{rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>{title} cannot be used with this model: {reason}</source>
   <translation>{title} 不能用于此模型：{reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{title} could not be downloaded. {reasons}.</source>
   <translation>无法下载 {title}。{reasons}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title} goes {bounds}.</source>
   <translation>{title}的范围{bounds}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>{title} has {its_layers} layers of {its_width:,} neurons, the run on the map {layers} of {width:,}: their maps cannot be laid over each other.</source>
   <translation>{title} 有 {its_layers} 层，每层 {its_width:,} 个神经元；图上的运行有 {layers} 层，每层 {width:,} 个：两图无法叠放。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/still_running.py" />
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title} is still running.</source>
   <translation>{title}仍在进行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{title} must be downloaded, and the network is switched off.</source>
   <translation>{title} 必须下载，而网络已关闭。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title} needs {wanted}.</source>
   <translation>{title}需要{wanted}。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>{title}, {n} nodes{value}</source>
   <extracomment>For one: {title}, {n} node{value}</extracomment>
   <translation>
    <numerusform>{title}，{n} 个节点{value}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title}: choose one.</source>
   <translation>{title}：请选择一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/progress_ends.py" />
   <source>{title}: finished</source>
   <translation>{title}：已完成</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{trend} By model: {figures}.</source>
   <translation>{trend}按模型：{figures}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{value} ({around})</source>
   <translation>{value}（{around}）</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_compare.py" />
   <source>{value} at {neuron}</source>
   <translation>{value}，在 {neuron}</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>{value} is out of range for {name}.</source>
   <translation>{value} 超出 {name} 的范围。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>{value} of {relation} in {autonym}</source>
   <translation>{relation} 的{autonym}{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>{value} strongest</source>
   <translation>最强的 {value} 个</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{verb} from {first} to {then}</source>
   <translation>从 {first} {verb}到 {then}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{weights} of weights in {dtype}, up to {batch} more while it locates</source>
   <translation>{dtype} 权重 {weights}，定位时最多再用 {batch}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{weights}, up to {batch_bytes:,} MB more while it locates</source>
   <translation>{weights}，定位时最多再用 {batch_bytes:,} MB</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>{what} all {others} on the map</source>
   <translation>{what}图上全部 {others}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>{what} cannot be imported: {reason}</source>
   <translation>无法导入 {what}：{reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{what} of {neurons} are degenerate in {here}</source>
   <extracomment>For one: {what} of {neurons} is degenerate in {here}</extracomment>
   <translation>
    <numerusform>{here}中，简并的{neurons}：{what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{what} of {neurons} back each other up in {here}</source>
   <extracomment>For one: {what} of {neurons} backs each other up in {here}</extracomment>
   <translation>
    <numerusform>{here}中，互为备用的{neurons}：{what}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{what} was there already.</source>
   <translation>{what}已经存在。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{what} were there already.</source>
   <translation>{what}已经存在。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{what}: the same edit of these instead. Mean over the languages.</source>
   <translation>{what}：改对它们做同样的编辑。各语言的均值。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/own_table.py" />
   <source>{what}; say which encoding the table is in.</source>
   <translation>{what}；请指明表格的编码。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{when}, {day}</source>
   <translation>{when}，{day}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{where}: the column '{missing}' is missing.</source>
   <translation>{where}：缺少列“{missing}”。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{where}: the column '{name}' is not known.</source>
   <translation>{where}：未知的列“{name}”。</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{where}: the column '{name}' stands twice.</source>
   <translation>{where}：列“{name}”出现两次。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>{where}: {rows} rows</source>
   <translation>{where}：{rows} 行</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{which} facts: {count}.</source>
   <translation>{which}事实：{count}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{which} off: {said} {change} in {here}</source>
   <translation>关闭{which}：{here}中{said}{change}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>{words} of {neuron}</source>
   <translation>{words} {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{word} found by</source>
   <translation>{word}的查找依据</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>{word} of each language</source>
   <translation>每种语言的{word}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>{written} rows written</source>
   <translation>已写 {written} 行</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>|Δ log P| of own against other relations' prompts; 0.5 = no difference.</source>
   <translation>自己的 |Δ log P| 对其他关系提示的；0.5 = 无差别。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>|Δ log P| of own against the same relation's prompts.</source>
   <translation>自己的 |Δ log P| 对同一关系提示的。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, answer elsewhere</source>
   <translation>Δ log P，别处的答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, matched control</source>
   <translation>Δ log P，同等活跃对照</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, new answer</source>
   <translation>Δ log P，新答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, new, apart</source>
   <translation>Δ log P，新答案，写法不同</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, old answer</source>
   <translation>Δ log P，旧答案</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, other relations</source>
   <translation>Δ log P，其他关系</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, own fact</source>
   <translation>Δ log P，本事实</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, random control</source>
   <translation>Δ log P，随机对照</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, same relation</source>
   <translation>Δ log P，同一关系</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔP, ratio of means</source>
   <translation>ΔP，均值之比</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔP, ratio of means, others</source>
   <translation>ΔP，均值之比，其他</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔProb in %, suppressed: DKN / KN / random / none</source>
   <translation>ΔProb（%），抑制：DKN / KN / 随机 / 无</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔProb, part → all off</source>
   <translation>ΔProb，一部分 → 全部关闭</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>λ new</source>
   <translation>λ 新</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>λ old</source>
   <translation>λ 旧</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>“kn-studio models convert {model} NEW-FOLDER” writes its weights anew as safetensors; then load NEW-FOLDER.</source>
   <translation>“kn-studio models convert {model} NEW-FOLDER”会把权重重新写成 safetensors；然后加载 NEW-FOLDER。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>“kn-studio models” lists what is there.</source>
   <translation>“kn-studio models”会列出有什么。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>“{answer}” is as likely or likelier without any one word.</source>
   <translation>去掉任何一个词，“{answer}”都同样可能或更可能。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>“{strip}” fits no template in the language '{language}'.</source>
   <translation>“{strip}”不符合{language}的任何模板。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>“{text}” has more than one {answer_slot}.</source>
   <translation>“{text}”中的 {answer_slot} 不止一个。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>“{text}” has no {answer_slot}.</source>
   <translation>“{text}”中没有 {answer_slot}。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reporting.py" />
   <source>“{title}” is in the report.</source>
   <translation>“{title}”已加入报告。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>“{title}” is running.</source>
   <translation>“{title}”正在进行。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>“{title}” is running. The line at the bottom shows how far it is.</source>
   <translation>“{title}”正在进行。底部一行显示进度。</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>“{token}” has {probability}</source>
   <translation>“{token}”为 {probability}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/translation.py" />
   <source>“{words}”</source>
   <translation>“{words}”</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>−log of the object's rank among the relation's objects: 0 for the first</source>
   <translation>−log（宾语在该关系宾语中的名次）：第一名为 0</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>简体中文</source>
   <translation>简体中文</translation>
  </message>
 </context>
</TS>
