<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>kn_studio</name>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>
95 % interval {interval}</source>
   <translation>
فترة 95 % {interval}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>
Mean over {n} facts.</source>
   <extracomment>For one: 
Mean over {n} fact.</extracomment>
   <translation>
    <numerusform>
لا حقائق.</numerusform>
    <numerusform>
متوسط على حقيقة واحدة.</numerusform>
    <numerusform>
متوسط على حقيقتين.</numerusform>
    <numerusform>
متوسط على {n} حقائق.</numerusform>
    <numerusform>
متوسط على {n} حقيقة.</numerusform>
    <numerusform>
متوسط على {n} حقيقة.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>
Too few prompts for an interval.</source>
   <translation>
الموجّهات أقل من أن تعطي فترة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>
± {sd} over the draws</source>
   <translation>
± {sd} على السحبات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>    and {more} more</source>
   <translation>    و{more} غيرها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source> (read-only)</source>
   <translation> (للقراءة فقط)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/similar.py" />
   <source> Did you mean {first} or {last}?</source>
   <translation> هل تقصد {first} أو {last}؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/similar.py" />
   <source> Did you mean {last}?</source>
   <translation> هل تقصد {last}؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Facts with degenerate pairs, of {facts} that were searched: {by}.</source>
   <translation> حقائق لها أزواج متكافئة الدور من {facts} بُحث فيها: {by}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Figures are of {splits}.{made}</source>
   <translation> الأرقام عن {splits}.{made}</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source> Known names: {known}.</source>
   <translation> الأسماء المعروفة: {known}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Made {created}.</source>
   <translation> أُنجزت {created}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source> Of {title}: {doubts}.</source>
   <translation> عن {title}: {doubts}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> Shared neurons are those of {listed}.</source>
   <translation> العصبونات المشتركة هي التي لـ{listed}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source> Some facts are measured on the prompts that they were located on, since they have no other.</source>
   <translation> قيست بعض الحقائق على الموجّهات التي حُدّدت بها إذ ليس لها غيرها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source> Where every row has the same {fixed}, type it with = before it.</source>
   <translation> حيث يتساوى {fixed} في كل صف اكتبه وقبله =.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source> a word</source>
   <translation> للكلمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source> and {count} more</source>
   <translation> و{count} غيرها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source> for {english}</source>
   <translation> لـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in all {noun}</source>
   <translation> في كل {noun}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in at least {share} of the {noun}</source>
   <translation> في {share} على الأقل من {noun}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in every language</source>
   <translation> بكل لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in the one {word}</source>
   <translation> في {word} الواحد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source> in this relation</source>
   <translation> في هذه العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> in {english}</source>
   <translation> بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source> of every language</source>
   <translation> من كل لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source> of {stem}</source>
   <translation> من {stem}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_actions.py" />
   <source> or </source>
   <translation> أو </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source> that exists in {english}</source>
   <translation> موجودة بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source> that the model was found to know</source>
   <translation> وُجد أن النموذج يعرفها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source> with </source>
   <translation> مع </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source> {left_out} facts were left out.</source>
   <translation> تُركت {left_out} من الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source> · 1 = the model knows it, other numbers its rank</source>
   <translation> · 1 = يعرفها النموذج، والأرقام الأخرى مرتبتها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'Unedited model' has a line for each perturbation, everything else a line for each set of neurons. 'KN' are the located neurons, 'DKN' those of pairs that pass the rule; 'closest pair' is the pair of the strongest interaction that does not pass it. 'Values' scales activations where the answer is read, 'weights' columns of the second matrix of a layer, which acts at every place. Printed perturbations are replace, add and delete; natural ones are typing error, synonym, distractor and paraphrase; of single ones, edits have figures over all languages only.</source>
   <translation>لـ«النموذج غير المعدَّل» سطر لكل تشويش، ولما عداه سطر لكل مجموعة عصبونات. «KN» هي العصبونات المحدَّدة، و«DKN» عصبونات الأزواج التي تجتاز القاعدة؛ و«أقرب زوج» هو الزوج ذو أقوى تفاعل مما لا يجتازها. «القيم» تحجّم التنشيط حيث يُقرأ الجواب، و«الأوزان» أعمدة المصفوفة الثانية في الطبقة، فتعمل في كل موضع. تشويشات الورقة هي الاستبدال والإضافة والحذف؛ والطبيعية هي الخطأ الطباعي والمرادف والجملة المشتِّتة والصياغة الأخرى؛ وللمفردة منها لا أرقام للتعديلات إلا على كل اللغات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'located': AMIG's neurons; 'random' and 'matched': the same search on random neurons of the same layers and on equally active ones, or, for clusterings, random partitions of the same neurons into parts of the same sizes; 'parts' and 'all': what is lost with a proper part of what was found off, and with all of it.</source>
   <translation>«located»: عصبونات AMIG؛ «random» و«matched»: البحث نفسه على عصبونات عشوائية من الطبقات نفسها وعلى متساوية النشاط، وللتجميعات تقسيمات عشوائية للعصبونات نفسها إلى أجزاء بالأحجام نفسها؛ «parts» و«all»: ما يُفقد عند إطفاء جزء حقيقي مما وُجد، وعند إطفائه كله.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'located': AMIG's neurons; 'random' and 'matched': the same search on random neurons of the same layers and on equally active ones, or, for clusters, random partitions of the same neurons into parts of the same sizes. Every figure of a search is over the facts that all models know.</source>
   <translation>«located»: عصبونات AMIG؛ «random» و«matched»: البحث نفسه على عصبونات عشوائية من الطبقات نفسها وعلى متساوية النشاط، وللعناقيد تقسيمات عشوائية للعصبونات نفسها إلى أجزاء بالأحجام نفسها. كل رقم لبحث هو على الحقائق التي تعرفها كل النماذج.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'new facts' are read on the prompts that were trained, 'in other words' on paraphrases that nothing was located or trained on, 'old facts' are known ones that were not trained. Arms from the degenerate neurons to the most active ones train equally many parameters; the low-rank addition comes as near as ranks allow. Rows of 'plain sentences' and of 'changed most' are about a training as a whole: there 'n' counts batches of facts.</source>
   <translation>«الحقائق الجديدة» تُقرأ على الموجّهات التي دُرّبت، و«بصياغة أخرى» على صياغات لم يُحدَّد ولم يُدرَّب عليها شيء، و«الحقائق القديمة» حقائق معروفة لم تُدرَّب. المجموعات من العصبونات المتكافئة الدور إلى الأكثر نشاطًا تدرّب العدد نفسه من المعاملات؛ والإضافة المنخفضة الرتبة أقرب ما تسمح به الرتب. صفوف «جمل عادية» و«الأكثر تغيرًا» عن التدريب كله: وهناك تعدّ «n» دفعات الحقائق.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>'source': read in the languages that the edit was made in; 'other used': in the other languages used; 'left out': in languages that nothing was located or fitted in. An arm with @code was made in that language alone.</source>
   <translation>«source»: مقروءة باللغات التي أُجري بها التعديل؛ «other used»: باللغات الأخرى المستعملة؛ «left out»: بلغات لم يُحدَّد بها شيء ولم يُلاءم. والمجموعة ذات @ والرمز أُجريت بتلك اللغة وحدها.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>'{code}' is no code of a language.</source>
   <translation>'{code}' ليس رمز لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>'{ending}' is no kind of figure.</source>
   <translation>'{ending}' ليس نوعًا من الأشكال.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{file}' holds no edits.</source>
   <translation>لا تعديلات في '{file}'.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{file}' is there already.</source>
   <translation>'{file}' موجود أصلًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{folder}' is there already and is not empty.</source>
   <translation>'{folder}' موجود أصلًا وليس فارغًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>'{id}' has no config.json, so it is no model that can be read here.</source>
   <translation>لا يحتوي '{id}' على config.json، فليس نموذجًا تمكن قراءته هنا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>'{id}' has no weights in safetensors.</source>
   <translation>ليس لـ'{id}' أوزان بصيغة safetensors.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>'{key}' compares models: it needs {models} or more.</source>
   <translation>'{key}' تقارن النماذج: تحتاج {models} أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/m_lama.py" />
   <source>'{key}' is no code of a language; rows that have it were left out.</source>
   <translation>'{key}' ليس رمز لغة؛ تُركت الصفوف التي فيها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>'{language}' is no language code.</source>
   <translation>'{language}' ليس رمز لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>'{model}' is loaded.</source>
   <translation>'{model}' محمَّل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>'{model}' was downloaded, but it is not in the cache.</source>
   <translation>نُزّل '{model}' لكنه ليس في الذاكرة المخبأة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>'{name}' does not tell the format.</source>
   <translation>لا يدل '{name}' على الصيغة.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>'{name}' is no device.</source>
   <translation>'{name}' ليس جهازًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>'{name}' is no id of a model on the Hub.</source>
   <translation>'{name}' ليس معرّف نموذج على Hub.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/report.py" />
   <source>'{name}' is no name of a page.</source>
   <translation>'{name}' ليس اسم صفحة.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>'{name}' is no number format.</source>
   <translation>'{name}' ليست صيغة أعداد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>'{name}' is not on this computer, and HF_HUB_OFFLINE forbids the network.</source>
   <translation>'{name}' ليس على هذا الحاسوب، وHF_HUB_OFFLINE يمنع الشبكة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>'{name}' is not on this computer, and the network is switched off.</source>
   <translation>'{name}' ليس على هذا الحاسوب، والشبكة مطفأة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>'{object}' is none of the {known} objects that the library has for {relation} in the language '{language}'.</source>
   <translation>ليس '{object}' من مفاعيل {relation} التي في المكتبة باللغة '{language}'، وعددها {known}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>'{place}' cannot be written ({name__}).</source>
   <translation>لا يمكن كتابة '{place}' ({name__}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>'{relation}' is no relation.</source>
   <translation>'{relation}' ليست علاقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>'{strip}' is the fact's answer already.</source>
   <translation>'{strip}' هو جواب الحقيقة أصلًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>'{suffix}' is no kind of figure.</source>
   <translation>'{suffix}' ليس نوعًا من الأشكال.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>'{text}' is no name of a Hub data set.</source>
   <translation>'{text}' ليس اسم مجموعة بيانات على Hub.</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>'{text}' is no neuron.</source>
   <translation>'{text}' ليس عصبونًا.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>'{value}' is no choice for {name}.</source>
   <translation>'{value}' ليس خيارًا لـ{name}.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>'{value}' is no value for {name}.</source>
   <translation>'{value}' ليس قيمة لـ{name}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/own_table.py" />
   <source>'{written}' is no code of a language; rows that have it were left out.</source>
   <translation>'{written}' ليس رمز لغة؛ تُركت الصفوف التي فيها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>(P after − before) / before of the old answer.</source>
   <translation>(P بعد − قبل) / قبل للجواب القديم.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>(P after − before) / before, own fact.</source>
   <translation>(P بعد − قبل) / قبل، الحقيقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>(anything)</source>
   <translation>(أي شيء)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/interval_plot.py" />
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>, answer written in</source>
   <translation>، والجواب مكتوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>, as claimed</source>
   <translation>، كما ادُّعي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>, best rank {rank}</source>
   <translation>، أفضل مرتبة {rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>, by different facts mixed {expected}{span}</source>
   <translation>، وبخلط حقائق مختلفة {expected}{span}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>, gated</source>
   <translation>، مبوَّب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>, how busy</source>
   <translation>، مدى النشاط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>, in use</source>
   <translation>، مستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>, not restored</source>
   <translation>، لم يُستعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>, random partitions {null_mean:.2f}</source>
   <translation>، التقسيمات العشوائية {null_mean:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>, then stopped</source>
   <translation>، ثم توقف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>, too much for the rule</source>
   <translation>، أكثر مما تسمح به القاعدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>, without reaching its goal</source>
   <translation>، دون بلوغ الهدف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>, {have} of it on this computer</source>
   <translation>، منها {have} على هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>, {status}</source>
   <translation>، {status}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>1 for a masked model, 0 for a causal one.</source>
   <translation>1 للنموذج المقنَّع و0 للسببي.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>1 for the scorer that verdicts are given by.</source>
   <translation>1 للدرجة التي تصدر بها الأحكام.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>1 where the checker always says that it cannot tell.</source>
   <translation>1 حيث يقول المدقّق دائمًا إنه لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>124M to 1.5B</source>
   <translation>من 124M إلى 1.5B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>37,535 facts of 43 relations in 53 languages, 843,143 labels in all, with one sentence a relation and language.</source>
   <translation>37,535 حقيقة من 43 علاقة بـ53 لغة، و843,143 تسمية إجمالًا، مع جملة لكل علاقة ولغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>95 % interval</source>
   <translation>فترة 95 %</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>: lower “{slider}” on the Neurons station</source>
   <translation>: اخفض «{slider}» في صفحة العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>; with {random} {change}</source>
   <translation>؛ ومع {random} {change}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>; with {random} {number}</source>
   <translation>؛ ومع {random} {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>; {fixed}P36 means P36 in every row</source>
   <translation>؛ {fixed}P36 تعني P36 في كل صف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>; {fixed}en means en in every row</source>
   <translation>؛ {fixed}en تعني en في كل صف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>; {listed} not used to find them</source>
   <translation>؛ لم تُستعمل {listed} في إيجادها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>; {neurons} beyond the strongest left out</source>
   <translation>؛ تُركت {neurons} بعد الأقوى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>&lt;1 s</source>
   <translation>أقل من 1 ث</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>@threshold: as many neurons as the method's own threshold leaves.</source>
   <translation>@threshold: عدد العصبونات الذي تتركه عتبة الطريقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>A '{kind}' model reads with an encoder and answers with a decoder, and where its answer is read is known for {known} alone.</source>
   <translation>نموذج '{kind}' يقرأ بمرمّز ويجيب بمفكّك، وموضع قراءة جوابه معروف لـ{known} فقط.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>A '{kind}' model spreads its feed-forward blocks over experts, whose inputs no module reads.</source>
   <translation>نموذج '{kind}' يوزّع كتل التغذية الأمامية على خبراء لا تقرأ مدخلاتهم وحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>A '{model_type}' model is no language model that fills masks or predicts the next token.</source>
   <translation>نموذج '{model_type}' ليس نموذجًا لغويًا يملأ أقنعة أو يتنبأ بالرمز التالي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>A CSV, TSV or JSON-lines file with the columns {columns}. The language chosen here is that of lines without one.</source>
   <translation>ملف CSV أو TSV أو JSON-lines فيه الأعمدة {columns}. اللغة المختارة هنا للأسطر التي لا تذكر لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A bracket that belongs to no slot is left over.</source>
   <translation>بقي قوس لا ينتمي إلى خانة.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>A budget of {budget} sets tests nothing.</source>
   <translation>ميزانية من {budget} مجموعات لا تختبر شيئًا.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>A character is only half there (a lone surrogate).</source>
   <translation>أحد المحارف ناقص نصفه (بديل منفرد).</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A claim's score is the mean over these neurons of their attribution to the claimed object, of their activation where the answer is read, or of that with the object written out. Where the answer is read, nothing of a one-token object is seen yet: there activation gives 0.5 by construction. t, the threshold, the confidence curve and the least confidence of a verdict come from dev alone, every figure from test.</source>
   <translation>درجة الادعاء متوسط إسناد هذه العصبونات إلى المفعول المدّعى، أو تنشيطها حيث يُقرأ الجواب، أو تنشيطها والمفعول مكتوب. حيث يُقرأ الجواب لا يُرى بعد شيء من مفعول ذي رمز واحد: فيعطي التنشيط هناك 0.5 بحكم التعريف. يأتي t والعتبة ومنحنى الثقة وأدنى ثقة لحكم من dev وحدها، وكل رقم من test.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>A cluster needs at least two neurons.</source>
   <translation>يحتاج العنقود إلى عصبونين على الأقل.</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>A copy of the model does not fit the free memory of {second}.</source>
   <translation>لا تسع ذاكرة {second} الشاغرة نسخة من النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>A data set's folder as it was unpacked</source>
   <translation>مجلد مجموعة بيانات كما فُك ضغطه</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>A difference is kept as safetensors.</source>
   <translation>يُحفظ الفرق بصيغة safetensors.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fact is located in every language used with AMIG, at the language's own threshold. Mono edits the neurons of one language (each in turn), LIKN those that all languages share, union those of any of them, Seq the neurons of one language after the other, each edit on top of the ones before. So a neuron of two sets is doubled twice by Seq and once by union; suppressed and erased they are the same.</source>
   <translation>تُحدَّد الحقيقة بكل لغة مستعملة بـAMIG عند عتبة اللغة نفسها. يعدّل Mono عصبونات لغة واحدة (كل لغة بدورها)، وLIKN ما تشترك فيه كل اللغات، والاتحاد عصبونات أي منها، وSeq عصبونات لغة بعد أخرى، وكل تعديل فوق ما قبله. فالعصبون الذي في مجموعتين يضاعفه Seq مرتين والاتحاد مرة؛ وعند الكبح والمحو هما سواء.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fact's figures are means over the seeds. Every claim is judged by the hull of two 95 % bootstrap intervals: over facts (whole relations are drawn; with fewer than five, facts), and over trainings (whole batches are drawn; with fewer than five, batches in one language, and with fewer of these, single trainings), since facts that are learnt together are no independent draws. Tables show the first. Claims are judged one by one, without a correction for their number, on the facts that the model knows; all facts stand beside.</source>
   <translation>أرقام الحقيقة متوسطات على البذور. يُحكم على كل ادعاء بغلاف فترتي بوتستراب 95 %: على الحقائق (تُسحب علاقات كاملة؛ ومع أقل من خمس الحقائق)، وعلى التدريبات (تُسحب دفعات كاملة؛ ومع أقل من خمس دفعات بلغة واحدة، ومع أقل منها تدريبات مفردة)، لأن الحقائق المتعلَّمة معًا ليست سحبات مستقلة. تعرض الجداول الأولى. يُحكم على الادعاءات واحدًا واحدًا، دون تصحيح لعددها، على الحقائق التي يعرفها النموذج؛ وتقف كل الحقائق بجانبها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fact's strongest neurons in a language (KN) are located by AMIG, and all pairs of them are searched by the rule of the degeneracy experiment: each alone loses at most T_low of the answer's probability, both together more than T_high. DKN are the neurons of the pairs that pass. Where no pair passes there is no DKN, and its lines are missing; so that something can be measured at all, the pair of the strongest interaction among those that did not pass stands as an arm of its own. It is no degenerate pair by the rule.</source>
   <translation>تُحدَّد أقوى عصبونات حقيقة بلغة (KN) بـAMIG، ويُبحث في كل أزواجها بقاعدة تجربة تكافؤ الدور: يخسر كل منهما وحده T_low من احتمال الجواب على الأكثر، وكلاهما معًا أكثر من T_high. وDKN عصبونات الأزواج الناجحة. وحيث لا ينجح زوج لا DKN، وتنقص سطورها؛ وليُقاس شيء على كل حال يقف الزوج ذو أقوى تفاعل بين ما لم ينجح مجموعةً مستقلة. وهو بحسب القاعدة ليس زوجًا متكافئ الدور.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>A file of this form ends in {form}, not '{suffix}'.</source>
   <translation>ملف بهذا الشكل ينتهي بـ{form} لا '{suffix}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>A file of this form holds one language, and there are {spoken}.</source>
   <translation>ملف بهذا الشكل يحمل لغة واحدة، والموجود {spoken}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>A fit needs at least one step, and a step and a radius above 0.</source>
   <translation>تتطلب الملاءمة خطوة على الأقل، وخطوة ونصف قطر فوق 0.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>A fit needs neurons and prompts.</source>
   <translation>تتطلب الملاءمة عصبونات وموجّهات.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>A fitted edit names a neuron twice.</source>
   <translation>تعديل مُلاءم يسمّي عصبونًا مرتين.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A fitted rewrite of the located neurons puts the new answer first more often than one of neurons which are about as active.</source>
   <translation>إعادة الكتابة المُلاءمة للعصبونات المحدَّدة تضع الجواب الجديد أولًا أكثر مما تفعل لعصبونات بمثل نشاطها تقريبًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>A group needs two neurons, so fewer than 2 candidates cannot be searched.</source>
   <translation>تتطلب المجموعة عصبونين، فلا يُبحث في أقل من مرشحين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/story.py" />
   <source>A group needs two neurons.</source>
   <translation>تحتاج المجموعة إلى عصبونين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A label holds “{answer_slot}” itself, so that there are two slots.</source>
   <translation>تحمل تسمية «{answer_slot}» نفسها، فتصير خانتان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>A language code is missing.</source>
   <translation>رمز اللغة مفقود.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/sentence.py" />
   <source>A language model fills the gap with its likeliest word. It has never looked anything up.</source>
   <translation>يملأ النموذج اللغوي الفراغ بأرجح كلمة عنده. لم يبحث عن شيء قط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>A layer hands on its hidden state alone</source>
   <translation>تسلّم الطبقة حالتها المخفية وحدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/batch.py" />
   <source>A library holds no more than {languages} languages.</source>
   <translation>لا تتسع المكتبة لأكثر من {languages} من اللغات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>A line for the terminal that gives what is on screen again</source>
   <translation>سطر للطرفية يعطي ما على الشاشة من جديد</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>A line is longer than {longest} million characters.</source>
   <translation>أحد الأسطر أطول من {longest} مليون محرف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>A mark = the fact has a label{numbers}</source>
   <translation>علامة = للحقيقة تسمية{numbers}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>A model fills the gap</source>
   <translation>نموذج يملأ الفراغ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>A model is named twice.</source>
   <translation>سُمّي نموذج مرتين.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>A model that is spread over all GPUs leaves none to help.</source>
   <translation>نموذج ممدود على كل GPU لا يترك شيئًا للمساعدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A neuron is one input of a layer's second feed-forward matrix, read and changed where the answer is predicted. Facts are drawn by the seed, relation after relation, and never by how well anything works on them. Each fact is located in each language on its locating prompts by every method, once; effects are measured on other prompts of the fact, on facts of the same relation and on facts of other relations, all with other answers.</source>
   <translation>العصبون مدخل واحد للمصفوفة الثانية ذات التغذية الأمامية في طبقة، يُقرأ ويُغيَّر حيث يُتنبأ بالجواب. تُسحب الحقائق بالبذرة، علاقة بعد علاقة، لا بحسب نجاح أي شيء عليها. تُحدَّد كل حقيقة بكل لغة على موجّهات تحديدها بكل طريقة مرة واحدة؛ وتُقاس الآثار على موجّهات أخرى للحقيقة، وعلى حقائق من العلاقة نفسها، وعلى حقائق من علاقات أخرى، وأجوبتها كلها مختلفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>A neuron is the product of two projections</source>
   <translation>العصبون حاصل ضرب إسقاطين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>A new folder in {home}</source>
   <translation>مجلد جديد في {home}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>A newer KN Studio wrote the fact library {name} (it knows '{unknown}').</source>
   <translation>كتب KN Studio أحدث مكتبة الحقائق {name} (يعرف '{unknown}').</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>A newer KN Studio wrote {name} (it knows '{unknown}').</source>
   <translation>كتب KN Studio أحدث {name} (يعرف '{unknown}').</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A part off, and all of it</source>
   <translation>إطفاء جزء وإطفاء الكل</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>A pickle, which is never loaded, since it can run anything.</source>
   <translation>ملف pickle، ولا يُحمَّل أبدًا لأنه قد يشغّل أي شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A prefix stands apart from the word that it belongs to.</source>
   <translation>سابقة منفصلة عن كلمتها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <source>A report was written.</source>
   <translation>كُتب تقرير.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of LIKN (Dai et al.) puts the new answer first in languages left out more often than that of random neurons.</source>
   <translation>إعادة كتابة LIKN (Dai et al.‎) تضع الجواب الجديد أولًا في اللغات المتروكة أكثر من إعادة كتابة عصبونات عشوائية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of LIKN (Dai et al.) raises the new answer in languages left out more than that of neurons which are about as active.</source>
   <translation>إعادة كتابة LIKN (Dai et al.‎) ترفع الجواب الجديد في اللغات المتروكة أكثر من إعادة كتابة عصبونات بمثل نشاطها تقريبًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of LIKN (Dai et al.) raises the new answer in languages left out more than that of random neurons.</source>
   <translation>إعادة كتابة LIKN (Dai et al.‎) ترفع الجواب الجديد في اللغات المتروكة أكثر من إعادة كتابة عصبونات عشوائية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of Seq (Dai et al.) puts the new answer first in the languages used more often than that of LIKN.</source>
   <translation>إعادة كتابة Seq (Dai et al.‎) تضع الجواب الجديد أولًا في اللغات المستعملة أكثر من إعادة كتابة LIKN.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A rewrite of the located neurons (Dai et al.) puts the new answer first more often than that of neurons which are about as active.</source>
   <translation>إعادة كتابة العصبونات المحدَّدة (Dai et al.‎) تضع الجواب الجديد أولًا أكثر مما تفعل إعادة كتابة عصبونات بمثل نشاطها تقريبًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>A rewrite of the located neurons ({variant}) puts the new answer first more often than the same rewrite of random neurons.</source>
   <translation>إعادة كتابة العصبونات المحدَّدة ({variant}) تضع الجواب الجديد أولًا أكثر من إعادة الكتابة نفسها لعصبونات عشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>A script that gives the neurons on screen again</source>
   <translation>نص برمجي يعطي العصبونات المعروضة من جديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>A search by {method} has no setting '{name}'.</source>
   <translation>ليس للبحث بـ{method} إعداد '{name}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>A search for degenerate neurons in this session is damaged.</source>
   <translation>بحث عن عصبونات متكافئة الدور في هذه الجلسة تالف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>A session holds your facts, maps and notes in one file. Everything is saved as it comes.</source>
   <translation>تحمل الجلسة حقائقك وخرائطك وملاحظاتك في ملف واحد. كل شيء يُحفظ فور وصوله.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>A share of {share} is no share of the prompts.</source>
   <translation>{share} ليست نسبة من الموجّهات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>A slot in lower case is not filled: write [X] and [Y].</source>
   <translation>الخانة بأحرف صغيرة لا تُملأ: اكتب [X] و[Y].</translation>
  </message>
  <message>
   <location filename="../../engine/checking/claims.py" />
   <source>A split by relation needs at least three relations.</source>
   <translation>القسمة بحسب العلاقة تتطلب ثلاث علاقات على الأقل.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>A spreadsheet file; save the sheet as CSV.</source>
   <translation>ملف جداول؛ احفظ الورقة بصيغة CSV.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>A table of your own, an archive, or a file of a data set</source>
   <translation>جدول لك، أو أرشيف، أو ملف من مجموعة بيانات</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>A threshold of {threshold} is no share of the maximum.</source>
   <translation>العتبة {threshold} ليست نسبة من الأقصى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour.py" />
   <source>A tour of the stations, one sentence each. For a story on a large screen press F5.</source>
   <translation>جولة تعريفية بالصفحات، جملة لكل منها. ولقصة على شاشة كبيرة اضغط F5.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>A training moves the numbers of its neurons alone: their rows of the first feed-forward matrices with their biases, and their columns of the second one; everything else stays as it is to the bit, which is checked. Adam without weight decay or dropout, all facts of a batch in every step, loss on the answer's tokens only, a fixed number of steps, nothing stopped early. One rate serves all arms of equal size and the low-rank addition, a smaller one the two arms that train everything: all neurons, and the whole model with embeddings and norms. Both rates were set by the training loss alone, on facts of another seed; another rate can change who is ahead. All arms are trained for as many steps; those that learn sooner go on beyond that, which can cost them old facts.</source>
   <translation>لا يحرّك التدريب إلا أعداد عصبوناته: صفوفها في المصفوفات الأمامية الأولى مع انحيازاتها، وأعمدتها في الثانية؛ ويبقى كل ما عداها كما هو حتى البت، ويُتحقق من ذلك. Adam بلا اضمحلال أوزان ولا إسقاط، وكل حقائق الدفعة في كل خطوة، والخسارة على رموز الجواب وحدها، وعدد ثابت من الخطوات، ولا توقف مبكر. معدل واحد لكل المجموعات المتساوية العدد وللإضافة المنخفضة الرتبة، وأصغر للمجموعتين اللتين تدرّبان كل شيء: كل العصبونات، والنموذج كله بتضميناته وتسوياته. ضُبط المعدلان بخسارة التدريب وحدها، على حقائق بذرة أخرى؛ وقد يغيّر معدل آخر من يتقدم. تُدرَّب كل المجموعات العدد نفسه من الخطوات؛ وما يتعلم أبكر يستمر بعد ذلك، وقد يكلفه حقائق قديمة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>A typed fact belongs to no relation.</source>
   <translation>الحقيقة المكتوبة لا تنتمي إلى علاقة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>A value is longer than {limit} MB.</source>
   <translation>توجد قيمة أطول من {limit} ميغابايت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>A verdict would be right on {odds} claims with such a score: too few.</source>
   <translation>سيصح الحكم على {odds} من الادعاءات بهذه الدرجة: قليل جدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG gains more over integrated gradients from zero in Chinese than in English.</source>
   <translation>كسب AMIG على التدرجات المتكاملة من الصفر أكبر بالصينية منه بالإنجليزية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>AMIG wrong facts</source>
   <translation>حقائق AMIG الخاطئة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG's baseline.</source>
   <translation>خط أساس AMIG.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AMIG's neurons are more specific than {others}.</source>
   <translation>عصبونات AMIG أكثر نوعية من {others}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG's neurons lie in the upper half of the layers.</source>
   <translation>تقع عصبونات AMIG في النصف الأعلى من الطبقات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG's success rate as printed is above that of integrated gradients from zero.</source>
   <translation>معدل نجاح AMIG كما طُبع أعلى من معدل التدرجات المتكاملة من الصفر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG, a path per word</source>
   <translation>AMIG، مسار لكل كلمة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG, mean baseline</source>
   <translation>AMIG، خط أساس المتوسط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AMIG, zero baseline</source>
   <translation>AMIG، خط أساس الصفر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC at equal size</source>
   <translation>AUROC عند تساوي العدد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC in the relation</source>
   <translation>AUROC داخل العلاقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC less that of log P, on the claims that have both, with a paired interval.</source>
   <translation>AUROC ناقص AUROC لـlog P، على الادعاءات التي لها كلاهما، مع فترة مزدوجة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC less that of the clean queries of the same facts.</source>
   <translation>AUROC ناقص AUROC للاستعلامات السليمة للحقائق نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC less the mean AUROC of ten draws of matching random neurons, paired.</source>
   <translation>AUROC ناقص متوسط AUROC لعشر سحبات من عصبونات عشوائية مطابقة، مزدوجًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AUROC not measured.</source>
   <translation>لم يُقس AUROC.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC of ten draws</source>
   <translation>AUROC لعشر سحبات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>AUROC of the best score that needs no choice of neurons</source>
   <translation>قيمة AUROC لأفضل درجة لا تحتاج اختيار عصبونات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC on dev</source>
   <translation>AUROC على dev</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC on test claims; the dashed line is chance. A score without a row has no figure.</source>
   <translation>AUROC على ادعاءات الاختبار؛ الخط المتقطع هو الصدفة. الدرجة التي لا صف لها لا قيمة لها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>AUROC on unseen claims</source>
   <translation>AUROC على ادعاءات لم تُر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC tells how well the size of the change separates the fact's prompts from the others. A flip is an answer that leaves the first place when suppressed, or takes it when enhanced: in the whole vocabulary, or (typed) among the relation's answers by their first token.</source>
   <translation>تبيّن AUROC كم يفصل مقدار التغير موجّهات الحقيقة عن غيرها. والانقلاب جواب يترك المرتبة الأولى عند الكبح، أو ينالها عند التعزيز: في كامل المفردات، أو بين أجوبة العلاقة برمزها الأول.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AUROC {mean} [{low}, {high}] over {n} subjects.</source>
   <translation>AUROC ⁦{mean} [{low}, {high}]⁩ على {n} من الموضوعات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>AUROC {mean}, no interval, {n} subjects.</source>
   <translation>AUROC {mean}، دون فترة، {n} من الموضوعات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC, change</source>
   <translation>AUROC، التغير</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>AUROC; 0.5 is chance.</source>
   <translation>AUROC؛ 0.5 هي الصدفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>About the claim</source>
   <translation>عن الادعاء</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Above chance</source>
   <translation>فوق الصدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Above it this score alone would call the claim right</source>
   <translation>فوقها تحكم هذه الدرجة وحدها بصحة الادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Absolute</source>
   <translation>مطلق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Accept the licence first</source>
   <translation>اقبل الترخيص أولًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Access</source>
   <translation>الوصول</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Accuracy in %, enhanced: DKN / KN / random</source>
   <translation>الدقة بالمئة، مع التعزيز: DKN / KN / عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Act.</source>
   <translation>تنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Actions</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Actions, stations, sessions, neurons, facts and languages by their names</source>
   <translation>الأوامر والصفحات والجلسات والعصبونات والحقائق واللغات بأسمائها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Activation</source>
   <translation>التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Activation at the answer</source>
   <translation>التنشيط عند الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Activation with the claimed object written in its slot</source>
   <translation>التنشيط والمفعول المدّعى مكتوب في خانته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Activation with the model's own answer written in the slot</source>
   <translation>التنشيط وجواب النموذج نفسه مكتوب في الخانة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Activity</source>
   <translation>النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Add a fact</source>
   <translation>إضافة حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Add a language to the fact</source>
   <translation>إضافة لغة إلى الحقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Add a language.</source>
   <translation>أضف لغة.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>Add a template for the relation in this language.</source>
   <translation>أضف قالبًا للعلاقة بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Add a template.</source>
   <translation>أضف قالبًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Add at least one language with subject and answer.</source>
   <translation>أضف لغة واحدة على الأقل بموضوع وجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Add it to the neurons that are picked on all stations, or take it out again</source>
   <translation>أضفه إلى العصبونات المنتقاة في كل الصفحات، أو أخرجه منها</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Add mask_token to its tokenizer_config.json, or choose another model.</source>
   <translation>أضف mask_token إلى tokenizer_config.json الخاص به، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Add one here, or choose others above.</source>
   <translation>أضف واحدة هنا، أو اختر غيرها أعلاه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Add one in Facts, or use a masked model.</source>
   <translation>أضف واحدًا في صفحة الحقائق، أو استعمل نموذجًا مقنَّعًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Add one in Facts.</source>
   <translation>أضف واحدًا في صفحة الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Add to the library</source>
   <translation>إضافة إلى المكتبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Add wording</source>
   <translation>إضافة صياغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Added {imported}.</source>
   <translation>أُضيف {imported}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Afrikaans</source>
   <translation>الأفريقانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>After</source>
   <translation>بعد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>After the edit, in nats.</source>
   <translation>بعد التعديل، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>After the edit, in the whole vocabulary, from 1.</source>
   <translation>بعد التعديل، في كامل المفردات، من 1.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>After the same edit of equally active neurons: mean ± sd</source>
   <translation>بعد التعديل نفسه لعصبونات متساوية النشاط: المتوسط ± الانحراف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>After the same edit of random neurons</source>
   <translation>بعد التعديل نفسه لعصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>After the same edit of random neurons of the same layers: mean ± sd</source>
   <translation>بعد التعديل نفسه لعصبونات عشوائية من الطبقات نفسها: المتوسط ± الانحراف</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>After the whole model was trained, neurons are ranked by how much they changed: the root of the summed squares of the relative changes of what they read and of what they write. As many of the first as an arm has neurons are compared with the arm's own; chance is that of random neurons of the same layers.</source>
   <translation>بعد تدريب النموذج كله تُرتَّب العصبونات بمقدار تغيرها: جذر مجموع مربعات التغيرات النسبية لما تقرأه ولما تكتبه. ويُقارن بعصبونات المجموعة مثل عددها من الأوائل؛ والصدفة ما للعصبونات العشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Against the model before training, in nats.</source>
   <translation>مقابل النموذج قبل التدريب، بالنات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Albanian</source>
   <translation>الألبانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Alias, folder or Hub id of a model</source>
   <translation>اسم مستعار أو مجلد أو معرّف Hub لنموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All FFN neurons</source>
   <translation>كل عصبونات FFN</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>All actions</source>
   <translation>كل الأوامر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>All are on.</source>
   <translation>كلها تعمل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All effects are read on prompts that nothing was located or fitted on. Success: the new answer ranks first in the whole vocabulary, or (typed) before the relation's other answers, by first tokens. Names are often spelled alike in languages that share a script: 'apart' columns hold only where the new answer's tokens differ from those written. Locality is the KL divergence, before from after, at the answers of other facts, of the same relation and of others, and the share of them whose likeliest token stays.</source>
   <translation>تُقرأ كل الآثار على موجّهات لم يُحدَّد ولم يُلاءم عليها شيء. النجاح: يأتي الجواب الجديد أولًا في كامل المفردات، أو قبل أجوبة العلاقة الأخرى برموزها الأولى. كثيرًا ما تُكتب الأسماء بالهجاء نفسه في لغات تشترك في خط: فلا تسري أعمدة «بهجاء مختلف» إلا حيث تختلف رموز الجواب الجديد عما كُتب. والموضعية هي تباعد KL، قبل عن بعد، عند أجوبة حقائق أخرى من العلاقة نفسها ومن غيرها، ونسبة ما بقي رمزه الأرجح منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>All facts</source>
   <translation>كل الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>All keys on one sheet</source>
   <translation>كل المفاتيح في ورقة واحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>All lamps that lit up</source>
   <translation>كل المصابيح التي أضاءت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>All lamps that lit up ({sizes})</source>
   <translation>كل المصابيح التي أضاءت ({sizes})</translation>
  </message>
  <message>
   <location filename="../../engine/methods/gradient_times_activation.py" />
   <source>All layers done</source>
   <translation>انتهت كل الطبقات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All neurons</source>
   <translation>كل العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>All neurons that any of the languages has.</source>
   <translation>كل عصبونات أي من اللغات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>All neurons, attribution</source>
   <translation>كل العصبونات، الإسناد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>All of these count as right: {every}.</source>
   <translation>كل هذه تُعد صحيحة: {every}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>All of these together</source>
   <translation>كل هذه معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>All off</source>
   <translation>إطفاء الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>All on</source>
   <translation>تشغيل الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>All on: {said} has {before} in {here}. Turn some off and see.</source>
   <translation>الكل يعمل: {said} له {before} بـ{here}. أطفئ بعضها وانظر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>All relations</source>
   <translation>كل العلاقات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>All scores combined</source>
   <translation>كل الدرجات مجتمعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>All scores combined beat log P</source>
   <translation>كل الدرجات مجتمعة تفوق log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>All scores combined beat log P.</source>
   <translation>كل الدرجات مجتمعة تفوق log P.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>All scores on unseen claims</source>
   <translation>كل الدرجات على ادعاءات لم تُر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>All settings</source>
   <translation>كل الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>All settings (changed)</source>
   <translation>كل الإعدادات (تغيّرت)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>All shared</source>
   <translation>كل المشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>All switches together</source>
   <translation>كل المفاتيح معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>All {count}</source>
   <translation>الكل {count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>All {facts} together: at the foot what is shared, above it a language's others, on average</source>
   <translation>كل {facts} معًا: المشترك في الأسفل، وفوقه ما سواه من اللغة، في المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>All {n} are off together.</source>
   <translation>كلها الـ{n} مطفأة معًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>All {others} on the map</source>
   <translation>كل ما على الخريطة: {others}</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Allow at least 1 MB.</source>
   <translation>اسمح بـ 1 MB على الأقل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Allow this revision</source>
   <translation>السماح بهذه المراجعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Alone</source>
   <translation>وحده</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Alone at most</source>
   <translation>وحدها على الأكثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Alone on</source>
   <translation>وحده يعمل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Always right</source>
   <translation>صحيح دائمًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Amharic</source>
   <translation>الأمهرية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Among the changed</source>
   <translation>بين المتغيرة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Among the neurons that full fine-tuning changed most</source>
   <translation>بين العصبونات التي غيّرها الضبط الكامل أكثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>An action, a fact, a language, a session, or a neuron like L10N188</source>
   <translation>أمر أو حقيقة أو لغة أو جلسة أو عصبون مثل L10N188</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>An answer is right if each of its tokens is the likeliest at its place, the ones before it given; a masked model is told how many there are. Steps are counted until a fact's probability reaches 90 % of its best on the way, and until its answer comes first (a step more than there are, where it never does).</source>
   <translation>يصح الجواب إن كان كل من رموزه الأرجح في موضعه مع إعطاء ما قبله؛ ويُخبر النموذج المقنَّع بعددها. تُعد الخطوات حتى يبلغ احتمال الحقيقة 90 % من أفضل قيمه على الطريق، وحتى يأتي جوابها أولًا (خطوة أكثر من عددها حيث لا يأتي قط).</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>An answer is right where its first token beats those of the relation's other answers. 'Retained' is the share of answers still right when perturbed, of those that the unedited model gets right when clean. 'Regained' is the share right under an edit of those that the unedited model gets right when clean and misses when perturbed: it starts at 0 by construction, so that any change can only raise it. It is held against controls, and the retained share, which counts losses too, stands beside it. Harm is what an edit does to the clean queries.</source>
   <translation>يصح الجواب حيث يفوق رمزه الأول رموز أجوبة العلاقة الأخرى. «المحتفظ به» نسبة الأجوبة الباقية صحيحة عند التشويش مما يصيبه النموذج غير المعدَّل سليمًا. و«المستعاد» نسبة الصحيح مع التعديل مما يصيبه النموذج غير المعدَّل سليمًا ويفوته مشوَّشًا: يبدأ من 0 بحكم التعريف، فلا يمكن لأي تغير إلا أن يرفعه. ويُقابل بالضوابط، وتقف بجانبه نسبة المحتفظ به التي تعدّ الخسائر أيضًا. والضرر ما يفعله التعديل بالاستعلامات السليمة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>An edit of the kind {kind} changes weights.</source>
   <translation>تعديل من نوع {kind} يغيّر الأوزان.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>An edit of the kind {kind} has no variant '{variant}'.</source>
   <translation>ليس لتعديل من نوع {kind} شكل '{variant}'.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>An edit of the kind {kind} is no scaling.</source>
   <translation>تعديل من نوع {kind} ليس تحجيمًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>An edit of the kind {kind} needs prompts.</source>
   <translation>يتطلب تعديل من نوع {kind} موجّهات.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>An edit of the kind {kind} sets activations and has no counterpart in the weights.</source>
   <translation>تعديل من نوع {kind} يضبط التنشيط ولا مقابل له في الأوزان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>An edit of the located neurons ({edit}) leaves facts of other relations as much as that of {others}.</source>
   <translation>تعديل العصبونات المحدَّدة ({edit}) يُبقي حقائق العلاقات الأخرى كما يُبقيها تعديل {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>An edit of the located neurons ({edit}) leaves other facts of the relation as much as that of {others}.</source>
   <translation>تعديل العصبونات المحدَّدة ({edit}) يُبقي الحقائق الأخرى في العلاقة كما يُبقيها تعديل {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>An edit that is in force stays; Undo takes it back.</source>
   <translation>التعديل الساري يبقى؛ والتراجع يزيله.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>An empty session file</source>
   <translation>ملف جلسة فارغ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>An invisible character stands in it, which the tokenizer sees.</source>
   <translation>فيها محرف غير مرئي يراه المقطّع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Another model</source>
   <translation>نموذج آخر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <source>Another program ({holder}) has opened this session for writing.</source>
   <translation>فتح برنامج آخر ({holder}) هذه الجلسة للكتابة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Another program is writing to this folder.</source>
   <translation>برنامج آخر يكتب في هذا المجلد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Another run is writing to {path}.</source>
   <translation>جولة أخرى تكتب في {path}.</translation>
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
   <translation>الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Answer probability before and after</source>
   <translation>احتمال الجواب قبل وبعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Answer probability before and after the edits</source>
   <translation>احتمال الجواب قبل التعديلات وبعدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Answer probability in each language, by which neurons were turned</source>
   <translation>احتمال الجواب في كل لغة بحسب العصبونات المضبوطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Answer probability with the neurons turned to the factor</source>
   <translation>احتمال الجواب والعصبونات مضبوطة على المعامل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Answer slot</source>
   <translation>خانة الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Answer's id</source>
   <translation>معرّف الجواب</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>Answering again</source>
   <translation>يُجاب من جديد</translation>
  </message>
  <message>
   <location filename="../../engine/arms.py" />
   <source>Answering with other neurons</source>
   <translation>الإجابة بعصبونات أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers</source>
   <translation>الأجوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers about other facts that changed</source>
   <translation>الأجوبة المتغيرة عن حقائق أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Answers before and after the edits</source>
   <translation>الأجوبة قبل التعديلات وبعدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers that changed</source>
   <translation>الأجوبة المتغيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Answers whose likeliest token stayed</source>
   <translation>الأجوبة التي بقي رمزها الأرجح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Apache-2.0; of 3B the Qwen research licence</source>
   <translation>Apache-2.0؛ ولـ3B رخصة Qwen البحثية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Apply</source>
   <translation>تطبيق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply a file …</source>
   <translation>تطبيق ملف …</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Apply an edit first.</source>
   <translation>طبّق تعديلًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Apply edits from a file</source>
   <translation>تطبيق تعديلات من ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply edits that were saved as a difference</source>
   <translation>تطبيق تعديلات حُفظت كفرق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply it earlier</source>
   <translation>تطبيقه قبل ذلك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Apply it later</source>
   <translation>تطبيقه بعد ذلك</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>Apply it to the weights.</source>
   <translation>طبّقه على الأوزان.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>Apply it, then measure.</source>
   <translation>طبّقه ثم قِس.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>Apply one first.</source>
   <translation>طبّق واحدًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Apply saved edits</source>
   <translation>تطبيق التعديلات المحفوظة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Apply the session's edits</source>
   <translation>تطبيق تعديلات الجلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Applying the edits</source>
   <translation>تُطبَّق التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Applying the session's edits</source>
   <translation>تُطبَّق تعديلات الجلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Arabic</source>
   <translation>العربية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Arabic (cp1256)</source>
   <translation>عربي (cp1256)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Aragonese</source>
   <translation>الأراغونية</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>Archives within archives within archives are not opened.</source>
   <translation>لا تُفتح أرشيفات داخل أرشيفات داخل أرشيفات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Are there neurons of a fact of which each alone can go and not all, more of them than among other neurons?</source>
   <translation>هل بين عصبونات حقيقة ما يمكن فقد كل منه وحده دون فقده كله، أكثر مما بين عصبونات أخرى؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Arm</source>
   <translation>المجموعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Armenian</source>
   <translation>الأرمنية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Arrows</source>
   <translation>الأسهم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As P after, facts of other relations.</source>
   <translation>مثل P بعد، لحقائق علاقات أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As P before, facts of other relations.</source>
   <translation>مثل P قبل، لحقائق علاقات أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As active as AMIG's</source>
   <translation>بمثل نشاط عصبونات AMIG</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As active as LIKN</source>
   <translation>بمثل نشاط LIKN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As active as Mono</source>
   <translation>بمثل نشاط Mono</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/backup_page.py" />
   <location filename="../../kn_studio/story/backup.py" />
   <source>As busy ones</source>
   <translation>بمثل نشاطها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>As if every unseen claim had to be judged, the doubtful ones too.</source>
   <translation>كأن كل ادعاء لم يُر يجب الحكم عليه، حتى المشكوك فيه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>As it is</source>
   <translation>كما هي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>As many neurons of the same layers, drawn at random</source>
   <translation>مثل عددها من عصبونات الطبقات نفسها، مسحوبة عشوائيًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>As many neurons of the same layers, drawn at random.</source>
   <translation>مثل عددها من عصبونات الطبقات نفسها، مسحوبة عشوائيًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>As many of the strongest {word} of {english} alone.</source>
   <translation>مثل عددها من أقوى {word} في {english} وحدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>As many random lamps would hardly ever meet.</source>
   <translation>مثل عددها من المصابيح العشوائية لا يكاد يلتقي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>As many random ones instead</source>
   <translation>مثل عددها عشوائيًا بدلًا منها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As published, whatever their number: suppressing LIKN lowers the answer more than Mono does in another language.</source>
   <translation>كما نُشر، مهما كان عددها: كبح LIKN يخفض الجواب أكثر مما يفعل Mono بلغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As relative change, facts of other relations.</source>
   <translation>مثل التغير النسبي، لحقائق علاقات أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>As relative change, facts of the same relation.</source>
   <translation>مثل التغير النسبي، لحقائق العلاقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>Ask</source>
   <translation>اسأل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Ask for access on {page}, make a token there, and set it as HF_TOKEN or with `hf auth login`.</source>
   <translation>اطلب الوصول في {page}، وأنشئ رمزًا هناك واضبطه كـ HF_TOKEN أو بـ `hf auth login`.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Ask for the answers again</source>
   <translation>طلب الأجوبة من جديد</translation>
  </message>
  <message>
   <location filename="../../engine/editing/together.py" />
   <source>Ask for the whole vocabulary.</source>
   <translation>اطلب المفردات كلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Ask it now</source>
   <translation>اسأل الآن</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Ask it without one, or choose a chat model.</source>
   <translation>اسأله من دونه، أو اختر نموذج محادثة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Ask the model</source>
   <translation>سؤال النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Ask the model so, then resume the run.</source>
   <translation>اسأل النموذج هكذا، ثم استأنف الجولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>Ask the model yourself</source>
   <translation>اسأل النموذج بنفسك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Ask the same claim in every language that the library has its words in</source>
   <translation>اسأل الادعاء نفسه بكل لغة في المكتبة كلماته بها</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Ask the same prompts again.</source>
   <translation>اسأل الموجّهات نفسها من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Ask through the chat template</source>
   <translation>السؤال عبر قالب المحادثة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Ask whether the model supports a claim. Where it was not calibrated, it says that it cannot tell.</source>
   <translation>اسأل هل يدعم النموذج ادعاءً. وحيث لم يُعاير يقول إنه لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Ask without the chat template.</source>
   <translation>اسأل دون قالب المحادثة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Ask {model} each fact, and rank its right answer among the relation's candidates. It can be stopped at any time; what was found is kept.</source>
   <translation>اسأل {model} عن كل حقيقة ورتّب جوابها الصحيح بين مرشحات العلاقة. يمكن إيقافه في أي وقت؛ وما وُجد يُحفظ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Asked</source>
   <translation>سُئل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Asked the other way round</source>
   <translation>بالسؤال المعكوس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Asked with the changed model</source>
   <translation>سُئل النموذج المغيَّر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Asked with the model as it was</source>
   <translation>سُئل النموذج كما كان</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/training.py" />
   <source>Asking</source>
   <translation>يُسأل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/preview.py" />
   <source>Asking in {language}</source>
   <translation>يُسأل بـ{language}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking other facts</source>
   <translation>السؤال عن حقائق أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/robustness_measures.py" />
   <source>Asking right and wrong claims</source>
   <translation>يُسأل عن ادعاءات صحيحة وخاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Asking the Hub about {model}</source>
   <translation>سؤال Hub عن {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking the edited model</source>
   <translation>سؤال النموذج المعدَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Asking the model</source>
   <translation>يُسأل النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking the model as it was</source>
   <translation>سؤال النموذج كما كان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>Asking the model with every combination…</source>
   <translation>يُسأل النموذج بكل تركيبة…</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Asking the model…</source>
   <translation>يُسأل النموذج…</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking the other way round</source>
   <translation>السؤال في الاتجاه المعاكس</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>Asking the prompts</source>
   <translation>تُسأل الموجّهات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/cross_lingual_editing_measures.py" />
   <source>Asking under edits</source>
   <translation>يُسأل مع التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/set_effects.py" />
   <source>Asking unrelated facts</source>
   <translation>السؤال عن حقائق لا صلة لها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>Asking what the model knows</source>
   <translation>يُسأل عما يعرفه النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Asking with other neurons edited</source>
   <translation>السؤال مع تعديل عصبونات أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/word_attribution.py" />
   <source>Asking without each word</source>
   <translation>يُسأل من دون كل كلمة</translation>
  </message>
  <message>
   <location filename="../../engine/checking/readings.py" />
   <source>Asking without the subjects</source>
   <translation>يُسأل دون الموضوعات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <source>Asking {hostname}</source>
   <translation>سؤال {hostname}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Asking …</source>
   <translation>يُسأل …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Asks right and wrong claims in {spoken}, and learns from them how far the scores can be trusted.</source>
   <translation>يسأل عن ادعاءات صحيحة وخاطئة بـ{spoken}، ويتعلم منها إلى أي حد يوثق بالدرجات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Assamese</source>
   <translation>الأسامية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Asturian</source>
   <translation>الأسترية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>At equal size every method names the same number of neurons, those of the highest mean score. At its own threshold (marked @threshold) it names what the threshold leaves; chance and matched neurons then get as many as AMIG. Comparisons of methods rest on equal size, since every effect grows with the number of neurons.</source>
   <translation>عند تساوي العدد تسمّي كل طريقة العدد نفسه من العصبونات، ذوات أعلى متوسط درجة. وعند عتبتها هي (بعلامة @threshold) تسمّي ما تتركه العتبة؛ وتأخذ العشوائية والمتساوية النشاط حينئذ مثل عدد AMIG. تقوم مقارنات الطرق على تساوي العدد، لأن كل أثر ينمو مع عدد العصبونات.</translation>
  </message>
  <message>
   <location filename="../../engine/overlap.py" />
   <source>At least {at_least} of {languages} languages cannot be asked for.</source>
   <translation>لا يمكن طلب {at_least} على الأقل من {languages} لغات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>At most so many; 0 leaves fitted rewrites out.</source>
   <translation>هذا العدد على الأكثر؛ 0 يترك إعادات الكتابة المُلاءمة.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>At no confidence are at most {target_risk} of the verdicts wrong.</source>
   <translation>لا توجد درجة ثقة لا يزيد عندها الخطأ على {target_risk} من الأحكام.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/scored.py" />
   <source>At the open slot activations do not depend on the object where the answer is one token.</source>
   <translation>عند الخانة المفتوحة لا يعتمد التنشيط على الجواب حين يكون من رمز واحد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>At the run's settings</source>
   <translation>بإعدادات الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Attribution for the claimed object</source>
   <translation>الإسناد إلى المفعول المدّعى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Attribution for the model's own answer</source>
   <translation>الإسناد إلى جواب النموذج نفسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Azerbaijani</source>
   <translation>الأذربيجانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Backspace, left, Page up</source>
   <translation>Backspace، يسار، Page Up</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Backup group in focus</source>
   <translation>المجموعة الاحتياطية التي عليها التركيز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/story/__init__.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Backup switches</source>
   <translation>مفاتيح احتياطية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Backup switches were not searched for in this session.</source>
   <translation>لم يُبحث في هذه الجلسة عن مفاتيح احتياطية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Balanced</source>
   <translation>متوازنة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Balanced accuracy</source>
   <translation>الدقة المتوازنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Balanced accuracy: mean of the recalls of both classes</source>
   <translation>الدقة المتوازنة: متوسط استرجاع الصنفين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Barcode</source>
   <translation>شريط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/bars_card.py" />
   <source>Bars</source>
   <translation>أعمدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Bars, groups, words: one to the next</source>
   <translation>الأعمدة والمجموعات والكلمات: إلى التالي</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Baseline</source>
   <translation>خط الأساس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bashkir</source>
   <translation>الباشكيرية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Basque</source>
   <translation>الباسكية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Batch</source>
   <translation>الدفعة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Batch of facts</source>
   <translation>دفعة الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Beat every random draw: {n}.</source>
   <translation>تفوقت على كل سحبة عشوائية: {n}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Before</source>
   <translation>قبل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Before training</source>
   <translation>قبل التدريب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Begun</source>
   <translation>البداية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Behind each clustering's gap.</source>
   <translation>خلف فجوة كل تجميع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Belarusian</source>
   <translation>البيلاروسية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>Below the map</source>
   <translation>أسفل الخريطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bengali</source>
   <translation>البنغالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>Berlin</source>
   <translation>برلين</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Beside random partitions of the same neurons into parts of the same sizes.</source>
   <translation>بجانب تقسيمات عشوائية للعصبونات نفسها إلى أجزاء بالأحجام نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Beside the mean of random partitions of the same neurons into parts of the same sizes.</source>
   <translation>بجانب متوسط تقسيمات عشوائية للعصبونات نفسها إلى أجزاء بالأحجام نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Beside them stand scores without a choice of neurons: log P of the object, log P less that without the subject, its rank among the relation's objects, and the attribution of all neurons together. 'Over log P' and 'Over random' are paired differences of AUROCs; random neurons are as many as each kind's own, of the same layers, and their own row is the first of ten draws that match the located ones. Claims of a relation with too few train facts that have such neurons have no score by them: 'Claims' says how many have one.</source>
   <translation>بجانبها درجات بلا اختيار عصبونات: log P للمفعول، وlog P ناقص قيمته دون الموضوع، ومرتبته بين مفاعيل العلاقة، وإسناد كل العصبونات معًا. «فوق log P» و«فوق العشوائي» فرقان مزدوجان في AUROC؛ والعصبونات العشوائية بعدد كل نوع ومن طبقاته، وصفها المستقل أول عشر سحبات تطابق المحدَّدة. وادعاءات العلاقة التي تقل فيها حقائق train ذات مثل هذه العصبونات لا درجة لها بها: «الادعاءات» تقول كم منها له درجة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Best place of any right answer among all words</source>
   <translation>أفضل موضع لأي جواب صحيح بين كل الكلمات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Birth</source>
   <translation>النشوء</translation>
  </message>
  <message>
   <location filename="../../engine/checking/readings.py" />
   <source>Blanking out the subjects</source>
   <translation>تُحجب الموضوعات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Bootstrap interval of the mean over facts</source>
   <translation>فترة البوتستراب للمتوسط على الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Bootstrap interval of the paired difference</source>
   <translation>فترة البوتستراب للفرق المزدوج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Bootstrap interval over facts, whole relations drawn at a time</source>
   <translation>فترة البوتستراب على الحقائق، بسحب علاقات كاملة كل مرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Bootstrap interval over subjects</source>
   <translation>فترة البوتستراب على الموضوعات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bosnian</source>
   <translation>البوسنية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Both are off together.</source>
   <translation>كلاهما مطفأ معًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Both are shares from 0 to 1, and T_low is at most T_high.</source>
   <translation>كلاهما نسبة من 0 إلى 1، وT_low لا يتجاوز T_high.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>Both have the same settings.</source>
   <translation>للاثنتين الإعدادات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Both: everything again on random weights, where all must be chance.</source>
   <translation>كلاهما: كل شيء مرة أخرى على أوزان عشوائية، حيث يجب أن يكون الكل بالصدفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Breton</source>
   <translation>البريتونية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Bring back</source>
   <translation>استرجاع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Budget</source>
   <translation>الميزانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/fulltext.py" />
   <source>Building the search</source>
   <translation>يُبنى البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/shipped.py" />
   <source>Built-in facts</source>
   <translation>الحقائق المضمّنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Bulgarian</source>
   <translation>البلغارية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Burmese</source>
   <translation>البورمية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Busy: {title}. The line at the bottom shows how far it is.</source>
   <translation>مشغول: {title}. السطر في الأسفل يبيّن إلى أين وصل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>By chance</source>
   <translation>بالصدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>By chance {expected} would be expected.</source>
   <translation>المتوقع بالصدفة {expected}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>By language</source>
   <translation>بحسب اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>By sentence</source>
   <translation>بحسب الجملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>By the calibration, {odds} verdicts on claims with such a score are right.</source>
   <translation>بحسب المعايرة، {odds} من الأحكام على ادعاءات بهذه الدرجة صحيحة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>By the same rule among random switches: {random}; among as busy ones: {busy}.</source>
   <translation>بالقاعدة نفسها بين مفاتيح عشوائية: {random}؛ وبين ما بمثل نشاطها: {busy}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>By {layer}</source>
   <translation>بحسب ال{layer}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>CSV (*.csv);;JSON lines (*.jsonl);;JSON (*.json);;Parquet (*.parquet)</source>
   <translation>CSV (*.csv);;JSON lines (*.jsonl);;JSON (*.json);;Parquet (*.parquet)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <source>CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet);;JSON (*.json)</source>
   <translation>CSV (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet);;JSON (*.json)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calibrate</source>
   <translation>معايرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calibrate again</source>
   <translation>إعادة المعايرة</translation>
  </message>
  <message>
   <location filename="../../engine/checking/types.py" />
   <source>Calibrate the model again.</source>
   <translation>عاير النموذج من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calibrated on this computer.{made}</source>
   <translation>عوير على هذا الحاسوب.{made}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Calibration</source>
   <translation>المعايرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Calibrations of this model</source>
   <translation>معايرات هذا النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Calling every claim right: a score that does no better has learned nothing.</source>
   <translation>الحكم بصحة كل ادعاء: درجة لا تفوق هذا لم تتعلم شيئًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Can a model learn new facts by a few neurons alone, and does it matter which ones they are?</source>
   <translation>هل يستطيع نموذج تعلم حقائق جديدة ببضعة عصبونات وحدها، وهل يهم أيها هي؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Can be searched when the run has ended.</source>
   <translation>يمكن البحث فيها حين تنتهي الجولة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Can go alone</source>
   <translation>يمكن فقدها وحدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Candidate lists</source>
   <translation>قوائم مرشحات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Candidates</source>
   <translation>المرشحات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Candidates are the strongest neurons of a fact in a language by AMIG. A drop is the share of the answer's probability that is lost (geometric mean over the prompts) with neurons at zero where the answer is read. A degenerate set loses at most T_low with any proper part of it off, and more than T_high with all of it off (arXiv 2308.13198, equations 9 and 10, with relative drops). Pairs are searched in full, sets of up to four under a budget.</source>
   <translation>المرشحات أقوى عصبونات حقيقة بلغة بحسب AMIG. والهبوط نسبة ما يُفقد من احتمال الجواب (متوسط هندسي على الموجّهات) والعصبونات عند الصفر حيث يُقرأ الجواب. تخسر المجموعة المتكافئة الدور T_low على الأكثر عند إطفاء أي جزء حقيقي منها، وأكثر من T_high عند إطفائها كلها (arXiv 2308.13198، المعادلتان 9 و10، بهبوط نسبي). يُبحث في الأزواج كلها، وفي مجموعات حتى أربعة ضمن ميزانية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Candidates that lose at most T_low alone.</source>
   <translation>المرشحات التي تخسر وحدها T_low على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Cannot tell</source>
   <translation>لا يمكن الحكم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Cannot tell whether the model's stored associations support this claim.</source>
   <translation>لا يمكن الحكم هل تدعم ارتباطات النموذج هذا الادعاء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Cantonese</source>
   <translation>الكَنْتُونية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Catalan</source>
   <translation>الكتالانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Cebuano</source>
   <translation>السيبيوانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Central Kurdish</source>
   <translation>السورانية الكردية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Chance</source>
   <translation>بالصدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>Change model_type in its config.json to letters and digits.</source>
   <translation>غيّر model_type في config.json إلى أحرف وأرقام.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of log P</source>
   <translation>تغير log P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Change of log P beyond the sum of what each does alone</source>
   <translation>تغير log P فوق مجموع ما يفعله كل واحد وحده</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of log P with all off less those with each off, in nats.</source>
   <translation>تغير log P والكل مطفأ ناقص تغيراته وكل واحد مطفأ وحده، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of log P with both off less those with each off, where located.</source>
   <translation>تغير log P وكلاهما مطفأ ناقص تغيراته وكل منهما مطفأ، حيث حُدّدت.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the answer's log P in nats, in languages that nothing was located in.</source>
   <translation>تغير log P للجواب بالنات، بلغات لم يُحدَّد بها شيء.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the answer's log P in nats, in the languages that the edit was made in.</source>
   <translation>تغير log P للجواب بالنات، باللغات التي أُجري بها التعديل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the figure per tenfold parameters.</source>
   <translation>تغير المقياس لكل عشرة أضعاف من المعاملات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Change of the old answer's log P in nats: neurons of the row's language, read in the column's.</source>
   <translation>تغير log P للجواب القديم بالنات: عصبونات لغة الصف مقروءة بلغة العمود.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Change the fact, catch a lie</source>
   <translation>غيّر الحقيقة واكشف كذبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Change what the model says, and take it back</source>
   <translation>غيّر ما يقوله النموذج، وتراجع عنه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Changes the weights, measures what that does, and can be taken back to the bit.</source>
   <translation>يغيّر الأوزان ويقيس أثر ذلك، ويمكن التراجع عنه بتًّا بتًّا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Changing the weights</source>
   <translation>تُغيَّر الأوزان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Chechen</source>
   <translation>الشيشانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/check.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Check</source>
   <translation>فحص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Check a claim against what the model stores</source>
   <translation>افحص ادعاء بما يحمله النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Check a file of claims</source>
   <translation>فحص ملف ادعاءات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Check a file …</source>
   <translation>فحص ملف …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Check claims</source>
   <translation>فحص الادعاءات</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>Check how it is written.</source>
   <translation>تحقق من كتابته.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Check its name and the connection, or fetch its files elsewhere and import their folder.</source>
   <translation>تحقق من الاسم والاتصال، أو اجلب ملفاتها من مكان آخر واستورد مجلدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Check that it exists and that you may read it.</source>
   <translation>تأكد من وجوده ومن أنه يجوز لك قراءته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>Check that you may read it.</source>
   <translation>تحقق أن لك أن تقرأه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Check the claim in other languages too</source>
   <translation>فحص الادعاء بلغات أخرى أيضًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/check.py" />
   <source>Check the claims of a file</source>
   <translation>فحص ادعاءات ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Check the disk, and keep a copy elsewhere.</source>
   <translation>افحص القرص، واحفظ نسخة في مكان آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Check the file, and import again.</source>
   <translation>تحقق من الملف واستورده من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Check the mapping</source>
   <translation>فحص الربط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Check the mapping …</source>
   <translation>فحص الربط …</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Check the name, or log in where access is restricted.</source>
   <translation>تحقق من الاسم، أو سجّل الدخول حيث الوصول مقيد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Check the name.</source>
   <translation>تحقق من الاسم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Check the name.{model} For a private one set a token as HF_TOKEN or with `hf auth login`.</source>
   <translation>تحقق من الاسم.{model} للنموذج الخاص اضبط رمزًا كـ HF_TOKEN أو بـ `hf auth login`.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Check the network and HF_ENDPOINT, or give a folder that holds the model.</source>
   <translation>تحقق من الشبكة وHF_ENDPOINT، أو أعطِ مجلدًا فيه النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Check the network and the revision, or give a folder.</source>
   <translation>تحقق من الشبكة والمراجعة، أو أعطِ مجلدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Check the path and its permissions.</source>
   <translation>تحقق من المسار وأذوناته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>Check the path, or start a new session.</source>
   <translation>تحقق من المسار، أو ابدأ جلسة جديدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Check the path.</source>
   <translation>تحقق من المسار.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Checked claims …</source>
   <translation>الادعاءات المفحوصة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Checked with {model}, which is not loaded.</source>
   <translation>فُحصت بـ{model} وهو غير محمَّل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Checker</source>
   <translation>المدقّق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>Checking {name}</source>
   <translation>يُفحص {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Chinese</source>
   <translation>الصينية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Chinese (Big5)</source>
   <translation>صيني (Big5)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Chinese (GB 18030)</source>
   <translation>صيني (GB 18030)</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Choose 1 or more.</source>
   <translation>اختر 1 أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>Choose a CSV, TSV, JSONL or Parquet file.</source>
   <translation>اختر ملف CSV أو TSV أو JSONL أو Parquet.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/first_steps.py" />
   <source>Choose a fact</source>
   <translation>اختيار حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Choose a fact at the left, or type one: its prompts and the model's answers stand here.</source>
   <translation>اختر حقيقة من القائمة أو اكتب واحدة: تظهر هنا موجّهاتها وأجوبة النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>Choose a fact first, or type one: the map shows which {neurons} carry it.</source>
   <translation>اختر حقيقة أو اكتبها أولًا: تعرض الخريطة أي {neurons} تحملها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Choose a fact first, or type one: then you can change what the model says about it.</source>
   <translation>اختر حقيقة أو اكتبها أولًا: ثم يمكنك تغيير ما يقوله النموذج عنها.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Choose a fact that has prompts in this language.</source>
   <translation>اختر حقيقة لها موجّهات بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Choose a fact with prompts in this language.</source>
   <translation>اختر حقيقة لها موجّهات بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Choose a fact, or type one.</source>
   <translation>اختر حقيقة أو اكتب واحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Choose a file of a format that is known.</source>
   <translation>اختر ملفًا بصيغة معروفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>Choose a file that ends in .kns.</source>
   <translation>اختر ملفًا ينتهي بـ ‎.kns.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose a file that was saved as a difference.</source>
   <translation>اختر ملفًا حُفظ كفرق.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose a folder apart from it.</source>
   <translation>اختر مجلدًا منفصلًا عنه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>Choose a folder that is there.</source>
   <translation>اختر مجلدًا موجودًا.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Choose a language model with its head, not a bare encoder or a classifier.</source>
   <translation>اختر نموذجًا لغويًا برأسه، لا مرمّزًا مجردًا أو مصنّفًا.</translation>
  </message>
  <message>
   <location filename="../../engine/overlap.py" />
   <source>Choose a language.</source>
   <translation>اختر لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/first_steps.py" />
   <source>Choose a model</source>
   <translation>اختيار نموذج</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose a model of one of these kinds: {families}.</source>
   <translation>اختر نموذجًا من أحد هذه الأنواع: {families}.</translation>
  </message>
  <message>
   <location filename="../../engine/families.py" />
   <source>Choose a model of one of these kinds: {known}.</source>
   <translation>اختر نموذجًا من أحد هذه الأنواع: {known}.</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/parts.py" />
   <source>Choose a model whose layers have matrices of their own.</source>
   <translation>اختر نموذجًا لطبقاته مصفوفات خاصة.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Choose a model with a tokenizer.json.</source>
   <translation>اختر نموذجًا معه tokenizer.json.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose a model without experts.</source>
   <translation>اختر نموذجًا بلا خبراء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/report.py" />
   <source>Choose a name that ends in .html.</source>
   <translation>اختر اسمًا ينتهي بـ ‎.html.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>Choose a name that ends in .svg, .pdf or .png.</source>
   <translation>اختر اسمًا ينتهي بـ ‎.svg أو ‎.pdf أو ‎.png.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose a new folder.</source>
   <translation>اختر مجلدًا جديدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Choose a number from 0 to 1.</source>
   <translation>اختر عددًا من 0 إلى 1.</translation>
  </message>
  <message>
   <location filename="../../engine/overlap.py" />
   <source>Choose a number from 1 to {languages}.</source>
   <translation>اختر عددًا من 1 إلى {languages}.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Choose a number from 1.</source>
   <translation>اختر عددًا من 1.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Choose a relation, or write a code such as P36.</source>
   <translation>اختر علاقة، أو اكتب رمزًا مثل P36.</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>Choose a revision that brings its code itself, or a model of a kind that transformers has built in.</source>
   <translation>اختر مراجعة تجلب شيفرتها معها، أو نموذجًا من نوع مضمّن في transformers.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Choose a revision that has model.safetensors; or, where you trust them, load the model once with transformers, save it with save_pretrained, which writes safetensors, and give that folder.</source>
   <translation>اختر مراجعة فيها model.safetensors؛ أو حيث تثق بها حمّل النموذج مرة بـ transformers واحفظه بـ save_pretrained الذي يكتب safetensors، وأعطِ ذلك المجلد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Choose a revision that has safetensors (many have one as @refs/convert/…); or, where you trust them, load the model once with transformers, save it with save_pretrained, and give that folder.</source>
   <translation>اختر إصدارًا فيه safetensors (للكثير منها واحد باسم @refs/convert/…)؛ أو إن كنت تثق بها فحمّل النموذج مرة بـtransformers واحفظه بـsave_pretrained وأعط ذلك المجلد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Choose a session in which something was located.</source>
   <translation>اختر جلسة حُدّد فيها شيء.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Choose a smaller model.</source>
   <translation>اختر نموذجًا أصغر.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose an encoder, a decoder, or one of those.</source>
   <translation>اختر مرمّزًا أو مفكّكًا أو واحدًا من هذه.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Choose another answer.</source>
   <translation>اختر جوابًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Choose another fact or file.</source>
   <translation>اختر حقيقة أو ملفًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>Choose another fact or language.</source>
   <translation>اختر حقيقة أو لغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>Choose another fact, or write the name without it.</source>
   <translation>اختر حقيقة أخرى، أو اكتب الاسم دونه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Choose another fact.</source>
   <translation>اختر حقيقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <location filename="../../kn_studio/figures.py" />
   <source>Choose another folder.</source>
   <translation>اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Choose another format, or let it be found out.</source>
   <translation>اختر صيغة أخرى، أو دعها تُكتشف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>Choose another language or relation.</source>
   <translation>اختر لغة أو علاقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>Choose another language, or type a prompt.</source>
   <translation>اختر لغة أخرى أو اكتب موجّهًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Choose another language, or type prompts of your own.</source>
   <translation>اختر لغة أخرى، أو اكتب موجّهات من عندك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Choose another language.</source>
   <translation>اختر لغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Choose another method.</source>
   <translation>اختر طريقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <source>Choose another model, or load it with dtype float32.</source>
   <translation>اختر نموذجًا آخر، أو حمّله بدقة float32.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Choose another model, or name its parts in a mapping.</source>
   <translation>اختر نموذجًا آخر، أو سمِّ أجزاءه في ربط.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Choose another model, or report this one.</source>
   <translation>اختر نموذجًا آخر، أو أبلغ عن هذا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Choose another model.</source>
   <translation>اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Choose another name.</source>
   <translation>اختر اسمًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Choose another one to compare it with.</source>
   <translation>اختر جولة أخرى للمقارنة بها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Choose another place.</source>
   <translation>اختر مكانًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>Choose another relation or language.</source>
   <translation>اختر علاقة أو لغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>Choose at least one language.</source>
   <translation>اختر لغة واحدة على الأقل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>Choose at least one model.</source>
   <translation>اختر نموذجًا واحدًا على الأقل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Choose by</source>
   <translation>الاختيار بحسب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Choose fewer languages or relations, and import them in turn.</source>
   <translation>اختر لغات أو علاقات أقل واستوردها بالتتابع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <source>Choose languages</source>
   <translation>اختيار اللغات</translation>
  </message>
  <message>
   <location filename="../../engine/checking/asked.py" />
   <source>Choose more relations, or another language.</source>
   <translation>اختر علاقات أكثر أو لغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/claims.py" />
   <source>Choose more relations, or split by subject.</source>
   <translation>اختر علاقات أكثر، أو اقسم بحسب الموضوع.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Choose neurons first.</source>
   <translation>اختر عصبونات أولًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Choose neurons, and give prompts with the new answer.</source>
   <translation>اختر عصبونات وأعطِ موجّهات بالجواب الجديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Choose one</source>
   <translation>اختر واحدًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Choose one of its facts.</source>
   <translation>اختر إحدى حقائقه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>Choose one of the list of runs.</source>
   <translation>اختر واحدة من قائمة الجولات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Choose one of the list.</source>
   <translation>اختر واحدًا من القائمة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Choose one of: {edit_kinds}.</source>
   <translation>اختر واحدًا من: {edit_kinds}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Choose one of: {known}.</source>
   <translation>اختر واحدًا من: {known}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/asking.py" />
   <source>Choose one of: {labels}.</source>
   <translation>اختر واحدًا من: {labels}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/export.py" />
   <source>Choose one of: {makers}.</source>
   <translation>اختر واحدًا من: {makers}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Choose one of: {methods}.</source>
   <translation>اختر واحدة من: {methods}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Choose one of: {names}.</source>
   <translation>اختر واحدًا من: {names}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>Choose other languages or another model.</source>
   <translation>اختر لغات أخرى أو نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Choose other languages or another relation.</source>
   <translation>اختر لغات أخرى أو علاقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Choose the column of the {which}.{advice}</source>
   <translation>اختر عمود {which}.{advice}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_folders.py" />
   <source>Choose the folder of a run.</source>
   <translation>اختر مجلد جولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Choose the folder that the run is kept in</source>
   <translation>اختر المجلد الذي تُحفظ فيه الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <source>Choose the languages to locate and compare</source>
   <translation>اختر اللغات التي يُحدَّد بها ويُقارن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Choose the method and its settings before the run</source>
   <translation>اختر الطريقة وإعداداتها قبل التشغيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Choose …</source>
   <translation>اختيار …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Choosing facts</source>
   <translation>تُختار الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/other_facts.py" />
   <source>Choosing other facts</source>
   <translation>تُختار حقائق أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Choosing other neurons to compare with</source>
   <translation>اختيار عصبونات أخرى للمقارنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Chosen on other facts, {name} did not beat {scorer} on unseen claims: {mine:.2f} against {theirs:.2f}.</source>
   <translation>اختير {name} على حقائق أخرى ولم يتفوق على {scorer} في ادعاءات لم تُر: {mine:.2f} مقابل {theirs:.2f}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Chuvash</source>
   <translation>التشوفاشي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Cite</source>
   <translation>الاستشهاد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Claim</source>
   <translation>الادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Claimed</source>
   <translation>المدّعى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Claims</source>
   <translation>الادعاءات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/check.py" />
   <source>Claims (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)</source>
   <translation>ادعاءات (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Claims are judged once all units are finished: who reads a verdict earlier could stop where it pleases.</source>
   <translation>يُحكم على الادعاءات حين تنتهي كل الوحدات: من يقرأ حكمًا قبل ذلك قد يتوقف حيث يشاء.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Claims are judged one by one, without a correction for their number.</source>
   <translation>يُحكم على الادعاءات واحدًا واحدًا، دون تصحيح لعددها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Claims called right and wrong</source>
   <translation>الادعاءات المحكوم بصحتها وبخطئها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Claims of the file</source>
   <translation>ادعاءات الملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Claims that are checked</source>
   <translation>الادعاءات قيد الفحص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Claims were calibrated with objects that the library has; '{object}' is none of them.</source>
   <translation>عويرت الادعاءات بمفاعيل من المكتبة؛ وليس '{object}' منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Claims were calibrated with subjects that the library has; '{subject}' is none of them.</source>
   <translation>عويرت الادعاءات بمواضيع من المكتبة؛ وليس '{subject}' منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Claims: {train} to find neurons, {dev} to compare scores, {test} to test; split by {split}, seed {seed}. The model ranks {known} of {facts} facts first, where guessing gives {chance} %.{left_out}{kinds}</source>
   <translation>الادعاءات: {train} لإيجاد العصبونات، {dev} لمقارنة الدرجات، {test} للاختبار؛ مقسومة بحسب {split}، البذرة {seed}. يرتّب النموذج {known} من {facts} من الحقائق أولًا، والتخمين يعطي {chance} %.{left_out}{kinds}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Classical Chinese</source>
   <translation>الصينية الكلاسيكية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean answers that stay right</source>
   <translation>الأجوبة السليمة الباقية صحيحة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean query</source>
   <translation>الاستعلام السليم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean: change of log P</source>
   <translation>السليم: تغير log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clean: kept</source>
   <translation>السليم: الباقي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Clear all</source>
   <translation>مسح الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Clear the search</source>
   <translation>مسح البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/inside_page.py" />
   <source>Click a lamp to see which words it makes likelier.</source>
   <translation>انقر مصباحًا لترى أي الكلمات يزيد احتمالها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Click a {word} on the map: its card says which words it pushes and what happens without it.</source>
   <translation>انقر {word} على الخريطة: تقول بطاقته أي الكلمات يدفع وماذا يحدث من دونه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <location filename="../../kn_studio/panels/hub_card.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Close KN Studio</source>
   <translation>إغلاق KN Studio</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/place.py" />
   <source>Close it there, or choose another name.</source>
   <translation>أغلقه هناك، أو اختر اسمًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>Close it there, or write to another file.</source>
   <translation>أغلقه هناك، أو اكتب في ملف آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Close message</source>
   <translation>إغلاق الرسالة</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Close other programs, or compare the devices with a smaller model.</source>
   <translation>أغلق برامج أخرى، أو قارن الأجهزة بنموذج أصغر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Close programs that use the model, and try again.</source>
   <translation>أغلق البرامج التي تستعمل النموذج وحاول من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Close the other program and try again.</source>
   <translation>أغلق البرنامج الآخر وحاول مجددًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Close the sheet</source>
   <translation>إغلاق الورقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Close the window; everything is saved</source>
   <translation>إغلاق النافذة؛ كل شيء محفوظ</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Closest pair (not passed)</source>
   <translation>أقرب زوج (لم يجتز)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>Cluster {number}</source>
   <translation>العنقود {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>Cluster {number}: {str}
off: loses {loss}</source>
   <translation>العنقود {number}: {str}
مطفأ: يخسر {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Clusterings side by side</source>
   <translation>التجميعات جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Clusters</source>
   <translation>العناقيد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters are found from the weights alone: neurological topology clustering (arXiv 2402.13731) as an exact merge tree, and hierarchical clustering, K-means and DBSCAN on the same distances with the settings of the published comparison. All four are treated alike: the gap is what is lost with all clusters off, less the mean over sizes of what is lost with that many of them off; nothing is trimmed but a drop below −1. It is given where there are two clusters or more, beside the mean of random partitions of the same neurons into parts of the same sizes.</source>
   <translation>تُستخرج العناقيد من الأوزان وحدها: التجميع الطوبولوجي العصبي (arXiv 2402.13731) شجرةَ دمج دقيقة، والتجميع الهرمي وK-means وDBSCAN على المسافات نفسها بإعدادات المقارنة المنشورة. تُعامل الأربعة سواء: الفجوة ما يُفقد وكل العناقيد مطفأة، ناقص متوسط ما يُفقد وعدد منها مطفأ على كل الأعداد؛ ولا يُقص شيء إلا هبوط تحت ⁦−1⁩. تُعطى حيث يوجد عنقودان أو أكثر، بجانب متوسط تقسيمات عشوائية للعصبونات نفسها إلى أجزاء بالأحجام نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Clusters by how long they live</source>
   <translation>العناقيد بحسب مدة بقائها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters of two or more neurons.</source>
   <translation>عناقيد من عصبونين أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Clusters off and on</source>
   <translation>العناقيد مطفأة وعاملة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters per fact that can go and can carry the fact.</source>
   <translation>العناقيد لكل حقيقة التي يمكن فقدها ويمكنها حمل الحقيقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Clusters that live shorter than this share of all clusters are left out</source>
   <translation>تُترك العناقيد التي تعيش أقل من هذه النسبة من كل العناقيد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Clusters that pass</source>
   <translation>العناقيد الناجحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Clusters that pass, of all clusters</source>
   <translation>العناقيد الناجحة من كل العناقيد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Code</source>
   <translation>الشيفرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Code that comes with a model</source>
   <translation>شيفرة تأتي مع نموذج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between: those that facts are located in.</source>
   <translation>رموز بينها فواصل: اللغات التي تُحدَّد بها الحقائق.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between; every fact is asked in all of them.</source>
   <translation>رموز بينها فواصل؛ تُسأل كل حقيقة بها كلها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Codes with commas between; every fact is claimed in all of them.</source>
   <translation>رموز بينها فواصل؛ تُدّعى كل حقيقة بها كلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Colours follow this order.</source>
   <translation>الألوان بهذا الترتيب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>Column of: {label}</source>
   <translation>عمود: {label}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Combined score</source>
   <translation>الدرجة المجمّعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>Command palette</source>
   <translation>لوحة الأوامر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Compare a relation</source>
   <translation>مقارنة علاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Compare again</source>
   <translation>إعادة المقارنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Compare devices</source>
   <translation>مقارنة الأجهزة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/sample_languages.py" />
   <source>Compare languages</source>
   <translation>مقارنة اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Compare runs of models with the same shape.</source>
   <translation>قارن جولات نماذج بالشكل نفسه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Compare the devices</source>
   <translation>مقارنة الأجهزة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Compare the whole relation</source>
   <translation>مقارنة العلاقة كلها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Compare two runs</source>
   <translation>مقارنة جولتين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Compare with a run of another session …</source>
   <translation>المقارنة بجولة من جلسة أخرى …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Compare with a run of this session</source>
   <translation>المقارنة بجولة من هذه الجلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Compare with another run</source>
   <translation>مقارنة بجولة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Compared at other settings than now.</source>
   <translation>جرت المقارنة بإعدادات غير الحالية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Compared in {listed}, not in the languages on screen.</source>
   <translation>جرت المقارنة بـ{listed} لا باللغات المعروضة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Compared with another model.</source>
   <translation>جرت المقارنة بنموذج آخر.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Comparing the scores</source>
   <translation>تُقارن الدرجات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Complexity: does degeneracy grow with a model's size</source>
   <translation>التعقيد: هل ينمو تكافؤ الدور مع حجم النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Compute with this model on its device and on another one, and see whether they agree</source>
   <translation>احسب بهذا النموذج على جهازه وعلى جهاز آخر وانظر هل يتفقان</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Computing on {device}</source>
   <translation>يُحسب على {device}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Confidence</source>
   <translation>الثقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>Confidence {confidence}</source>
   <translation>الثقة {confidence}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Confidence {share}</source>
   <translation>الثقة {share}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Confusion of unseen claims</source>
   <translation>مصفوفة الالتباس لادعاءات لم تُر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Contradicted</source>
   <translation>مخالَف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Controls</source>
   <translation>الضوابط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Controls are the rest of the located neurons (as many, drawn at random), random neurons of the same layers, equally active neurons of the same layers, the closest pair of an equal search over random neurons, and no neuron at all, whose difference in differences is 0 exactly. Figures of controls are means over their draws.</source>
   <translation>الضوابط بقية العصبونات المحدَّدة (بالعدد نفسه، مسحوبة عشوائيًا)، وعصبونات عشوائية من الطبقات نفسها، ومتساوية النشاط من الطبقات نفسها، وأقرب زوج في بحث مماثل في عصبونات عشوائية، وعدم أي عصبون، وفرق فروقه 0 تمامًا. وأرقام الضوابط متوسطات على سحباتها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Converged</source>
   <translation>متقارب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Copy all</source>
   <translation>نسخ الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Copy all rows that were left out</source>
   <translation>نسخ كل الصفوف المتروكة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Copy as Python</source>
   <translation>نسخ كـ Python</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Copy as command</source>
   <translation>نسخ كأمر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Copy data</source>
   <translation>نسخ البيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Copy every row that was left out, with its file, line and reason</source>
   <translation>نسخ كل صف متروك مع ملفه وسطره وسببه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Copy message</source>
   <translation>نسخ الرسالة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Copy picture</source>
   <translation>نسخ الصورة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Copy what gives this run again</source>
   <translation>نسخ ما يعطي هذه الجولة من جديد</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Copying the model to {second}</source>
   <translation>يُنسخ النموذج إلى {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <source>Correct or delete it; no code runs until then.</source>
   <translation>صحّحه أو احذفه؛ لا تعمل شيفرة قبل ذلك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>Correct the file, or delete it to have none.</source>
   <translation>صحّح الملف، أو احذفه لئلا يكون.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Correct the mapping, and try again.</source>
   <translation>صحّح الربط وحاول من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Cosine</source>
   <translation>جيب التمام</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Coverage</source>
   <translation>التغطية</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Create it, or choose another one.</source>
   <translation>أنشئه أو اختر آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Croatian</source>
   <translation>الكرواتية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Cross-lingual editing: does an edit in some languages reach the others</source>
   <translation>التعديل عبر اللغات: هل يبلغ تعديل ببعض اللغات غيرها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Cut</source>
   <translation>مقتطع</translation>
  </message>
  <message>
   <location filename="../../engine/ranking.py" />
   <source>Cutting answers into tokens</source>
   <translation>تُقطّع الأجوبة إلى رموز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Cyrillic</source>
   <translation>الكيريلية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Cyrillic (cp1251)</source>
   <translation>سيريلي (cp1251)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Czech</source>
   <translation>التشيكية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>DKN perturbed queries</source>
   <translation>استعلامات DKN المشوَّشة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>DKN: as many other KN</source>
   <translation>DKN: مثل عددها من KN أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>DKN: equally active</source>
   <translation>DKN: متساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>DKN: random neurons</source>
   <translation>DKN: عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Dai</source>
   <translation>Dai</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Dai et al.</source>
   <translation>Dai et al.‎</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Damaged</source>
   <translation>تالفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Danish</source>
   <translation>الدانمركية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Dark words on a light ground</source>
   <translation>كلمات داكنة على خلفية فاتحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Data set</source>
   <translation>مجموعة البيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Data sets</source>
   <translation>مجموعات البيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Death</source>
   <translation>الزوال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Degeneracy</source>
   <translation>تكافؤ الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degeneracy score</source>
   <translation>درجة التكافؤ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Degeneracy score: the whole against the mean of its parts</source>
   <translation>درجة التكافؤ: الكل مقابل متوسط أجزائه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degeneracy: do neurons of a fact stand in for one another</source>
   <translation>تكافؤ الدور: هل تنوب عصبونات حقيقة بعضها عن بعض</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Degenerate</source>
   <translation>متكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate by</source>
   <translation>متكافئة الدور بحسب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate facts</source>
   <translation>الحقائق المتكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Degenerate group in focus</source>
   <translation>المجموعة المتكافئة الدور التي عليها التركيز</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/degeneracy.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Degenerate neurons</source>
   <translation>عصبونات متكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate neurons are the members of pairs of a fact's candidates of which each alone loses at most T_low of the probability and both lose more than T_high (arXiv 2308.13198), over all facts of the batch. Where no pair passes, there is no such arm. The interacting neurons stand beside it: those whose log-probability drop together with another candidate exceeds the sum of the two most. They are the nearest thing to degenerate neurons, and have not passed the rule. 'KN without these' are the located neurons that score highest of those in neither set.</source>
   <translation>العصبونات المتكافئة الدور أعضاء أزواج من مرشحات حقيقة يخسر كل منهما وحده T_low من الاحتمال على الأكثر ويخسران معًا أكثر من T_high (arXiv 2308.13198)، على كل حقائق الدفعة. وحيث لا ينجح زوج لا توجد هذه المجموعة. وبجانبها العصبونات المتفاعلة: التي يتجاوز هبوط لوغاريتم الاحتمال بها مع مرشح آخر مجموع الاثنين أكثر ما يكون. وهي أقرب شيء إلى المتكافئة الدور، ولم تجتز القاعدة. و«KN دون هذه» هي أعلى العصبونات المحدَّدة درجة مما ليس في أي من المجموعتين.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate neurons' activation with the object written out</source>
   <translation>تنشيط العصبونات المتكافئة الدور والمفعول مكتوب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate neurons' attribution</source>
   <translation>إسناد العصبونات المتكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate pairs per fact</source>
   <translation>الأزواج المتكافئة الدور لكل حقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate sets per fact</source>
   <translation>المجموعات المتكافئة الدور لكل حقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate, published</source>
   <translation>متكافئة الدور، كما نُشر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Degenerate, strict</source>
   <translation>متكافئة الدور، بصرامة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Delete its run, search again.</source>
   <translation>احذف جولته وأعد البحث.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/rows.py" />
   <source>Delete the run and locate again.</source>
   <translation>احذف الجولة وحدّد من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/screen.py" />
   <source>Demo</source>
   <translation>العرض</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Depth</source>
   <translation>العمق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Describe neuron</source>
   <translation>وصف عصبون</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Details</source>
   <translation>التفاصيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Details of the message</source>
   <translation>تفاصيل الرسالة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Devanagari</source>
   <translation>الديفاناغارية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Device</source>
   <translation>الجهاز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Devices</source>
   <translation>الأجهزة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Dhivehi</source>
   <translation>المالديفية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Did anything else change? {kept} of {facts} other facts keep their answer.</source>
   <translation>هل تغيّر شيء آخر؟ {kept} من {facts} حقيقة أخرى احتفظت بجوابها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Did you mean {close}?</source>
   <translation>هل تقصد {close}؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Did you mean {near}?</source>
   <translation>هل تقصد {near}؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Diff. in diff.: {kind}</source>
   <translation>فرق الفروق: {kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Difference</source>
   <translation>الفرق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Difference in AUROC {difference}.</source>
   <translation>فرق AUROC هو {difference}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Difference in AUROC {difference}; AUROC {own}.</source>
   <translation>فرق AUROC هو {difference}؛ وAUROC هو {own}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Difference in differences in nats; above 0 the answer is steadier than in the unedited model.</source>
   <translation>فرق الفروق بالنات؛ فوق 0 الجواب أثبت مما في النموذج غير المعدَّل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Difference in differences in nats; below 0 the answer wavers more than in the unedited model.</source>
   <translation>فرق الفروق بالنات؛ تحت 0 يتذبذب الجواب أكثر مما في النموذج غير المعدَّل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Different facts of the relation share as many: these {switches} may carry the relation or the wording rather than this fact.</source>
   <translation>تشترك حقائق مختلفة من العلاقة بالقدر نفسه: قد تحمل هذه {switches} العلاقة أو الصياغة لا هذه الحقيقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Dispensable, and enough on its own</source>
   <translation>يُستغنى عنه، ويكفي وحده</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Distance</source>
   <translation>المسافة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Distance at which another cluster swallows it</source>
   <translation>المسافة التي يبتلعه عندها عنقود آخر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Distance at which the cluster comes to be</source>
   <translation>المسافة التي ينشأ عندها العنقود</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Distances</source>
   <translation>المسافات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Distractor</source>
   <translation>جملة مشتِّتة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Do again what was taken back</source>
   <translation>أعد ما تراجعت عنه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Do again what was taken back (Ctrl+Shift+Z)</source>
   <translation>أعد ما تراجعت عنه (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Do neurons of a relation tell right claims from wrong ones, and better than what the model says itself?</source>
   <translation>هل تميّز عصبونات علاقة الادعاءات الصحيحة من الخاطئة، وأفضل مما يقوله النموذج نفسه؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Do not run it</source>
   <translation>عدم تشغيلها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Do the neurons that a method names carry the fact, and does it name better ones than others do?</source>
   <translation>هل تحمل العصبونات التي تسمّيها طريقة الحقيقةَ، وهل تسمّي أفضل مما تسمّيه غيرها؟</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Does an edit made through a fact's neurons hold, does it reach other languages, and does it leave the rest?</source>
   <translation>هل يثبت تعديل عبر عصبونات حقيقة، وهل يبلغ لغات أخرى، وهل يترك ما سواه؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Does not fit: {needs}, but only {on}. Choose a smaller precision or model.</source>
   <translation>لا يسع: {needs}، لكن {on} فقط. اختر دقة أو نموذجًا أصغر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour.py" />
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Doubling {neurons} (values) loses more clean answers than doubling {others}.</source>
   <translation>مضاعفة {neurons} (القيم) تُفقد أجوبة سليمة أكثر من مضاعفة {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Download</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Download a model</source>
   <translation>تنزيل نموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Download and load</source>
   <translation>تنزيل وتحميل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Downloaded models</source>
   <translation>النماذج المنزّلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>Downloading {name}</source>
   <translation>تنزيل {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Downloading {size}</source>
   <translation>يُنزَّل {size}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>Drawing facts</source>
   <translation>تُسحب الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>Drawing the figure</source>
   <translation>يُرسم الشكل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws</source>
   <translation>السحبات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws facts, prompts, controls and bootstrap samples.</source>
   <translation>تسحب الحقائق والموجّهات والضوابط وعينات البوتستراب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws of each control arm.</source>
   <translation>سحبات كل مجموعة ضابطة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Draws of random neurons that are searched likewise; equally active ones have 3.</source>
   <translation>سحبات العصبونات العشوائية المبحوث فيها كذلك؛ وللمتساوية النشاط 3.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drop</source>
   <translation>الهبوط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drop with all clusters off less the mean drop with some off; −2 to 2.</source>
   <translation>الهبوط وكل العناقيد مطفأة ناقص متوسط الهبوط وبعضها مطفأ؛ من ⁦−2⁩ إلى 2.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Drop, held out</source>
   <translation>الهبوط، موجّه محجوز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Dtype</source>
   <translation>نوع البيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Dutch</source>
   <translation>الهولندية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Each draws new answers, random neurons and old facts.</source>
   <translation>كل منها تسحب أجوبة جديدة وعصبونات عشوائية وحقائق قديمة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Each language's neurons in turn; those in several are scaled several times.</source>
   <translation>عصبونات كل لغة بالتتابع؛ وما كان في عدة لغات يُضبط عدة مرات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Each prompt is then what a user says, and the answer begins the model's turn. That changes the answers and which {neurons} carry them, so runs with and without it cannot be compared.</source>
   <translation>عندئذ يكون كل موجّه ما يقوله مستخدم، ويبدأ الجواب دور النموذج. وهذا يغيّر الأجوبة وأي {neurons} تحملها، فلا تُقارن الجولات به ومن دونه.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Each score against log P</source>
   <translation>كل درجة مقابل log P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/edit.py" />
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Edit template</source>
   <translation>تعديل القالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Edit {number}, {value}: {line}</source>
   <translation>التعديل {number}، {value}: {line}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Edited</source>
   <translation>المعدَّلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>Edited ({count})</source>
   <translation>معدَّل ({count})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Edits (*.safetensors)</source>
   <translation>تعديلات (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <source>Edits are in force in the model.</source>
   <translation>في النموذج تعديلات سارية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Edits in force</source>
   <translation>التعديلات السارية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Effect</source>
   <translation>الأثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Effect on the answer</source>
   <translation>الأثر في الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Egyptian Arabic</source>
   <translation>العربية المصرية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Encoder</source>
   <translation>المرمّز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Encoding</source>
   <translation>الترميز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Encoding of the file</source>
   <translation>ترميز الملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>End the comparison of two runs</source>
   <translation>إنهاء مقارنة جولتين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>English</source>
   <translation>الإنجليزية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Enhance</source>
   <translation>تعزيز</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Enhancing AMIG's neurons raises the fact's answer more than those of other relations.</source>
   <translation>تعزيز عصبونات AMIG يرفع جواب الحقيقة أكثر من أجوبة العلاقات الأخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Enrichment</source>
   <translation>الإثراء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Enter, Ctrl+click</source>
   <translation>Enter، Ctrl+نقرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Equal number</source>
   <translation>عدد متساوٍ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Equally active</source>
   <translation>متساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Erase</source>
   <translation>محو</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Erase with zero instead.</source>
   <translation>امحُ بالصفر بدلًا من ذلك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Erasing {which}</source>
   <translation>محو {which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Esperanto</source>
   <translation>الإسبرانتو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Estonian</source>
   <translation>الإستونية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Every claim's verdict</source>
   <translation>حكم كل ادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Every fact is asked in all of them.</source>
   <translation>كل حقيقة تُسأل بها جميعًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Every fact of this session that the model knows was searched, and random switches by the same rule.</source>
   <translation>بُحث في كل حقيقة يعرفها النموذج في هذه الجلسة، وفي مفاتيح عشوائية بالقاعدة نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Every figure is compared as what it is above its control in the same model: the degeneracy score, the gap between a part and all clusters off, the clusters that can go and can carry the fact, and the share of facts with two of them, above random partitions; pairs and minimal sets above random and above equally active neurons. A gap needs two clusters; it is over the facts that have them in all models.</source>
   <translation>يُقارن كل رقم بما يعلو به ضابطه في النموذج نفسه: درجة التكافؤ، والفجوة بين إطفاء جزء من العناقيد وإطفائها كلها، والعناقيد التي يمكن فقدها ويمكنها حمل الحقيقة، ونسبة الحقائق التي لها عنقودان منها، فوق التقسيمات العشوائية؛ والأزواج والمجموعات الدنيا فوق العصبونات العشوائية وفوق المتساوية النشاط. وتحتاج الفجوة عنقودين؛ وهي على الحقائق التي لها فجوة في كل النماذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Every file in it is read as what it is; what cannot be read is left out and listed afterwards, with file, line and reason.</source>
   <translation>يُقرأ كل ملف فيه بحسب نوعه؛ وما لا يُقرأ يُترك ويُسرد بعد ذلك مع ملفه وسطره وسببه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>Every finished result had been saved before.</source>
   <translation>كل نتيجة مكتملة كانت محفوظة من قبل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Every language's neurons, as on screen</source>
   <translation>عصبونات كل لغة كما على الشاشة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Every model is asked the same facts. A fact counts in a language if every model knows it there: its answer ranks first among those of its relation. Nothing else decides which facts count. Where a model does not know a fact, it is not searched there, and its row has no figures.</source>
   <translation>يُسأل كل نموذج عن الحقائق نفسها. تُحسب الحقيقة بلغة إن عرفها كل نموذج بها: يأتي جوابها أولًا بين أجوبة علاقتها. ولا يقرر غير ذلك أي الحقائق تُحسب. وحيث لا يعرف نموذج حقيقة لا يُبحث فيها هناك، ولا أرقام لصفها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Every neuron of every prompt</source>
   <translation>كل عصبون لكل موجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Every run is kept with its settings. Put an older one on the map again, or compare two.</source>
   <translation>تُحفظ كل جولة بإعداداتها. أعِد جولة أقدم إلى الخريطة، أو قارن بين جولتين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Every setting of the recipe</source>
   <translation>كل إعداد في الوصفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Everything else is found by its name with the command palette.</source>
   <translation>كل ما عدا ذلك يوجد باسمه في لوحة الأوامر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Everything in it is saved as it comes.</source>
   <translation>كل ما فيها يُحفظ فور وصوله.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Everything in it was saved as it came.</source>
   <translation>كل ما فيها حُفظ أولًا بأول.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Everything is measured on prompts that nothing was located on, and on their perturbations. Printed ones are those of arXiv 2402.13731: an inner word becomes '[REPLACED]', '[ADDED]' is put between words, an inner word goes. Natural ones are a typing error in one inner word, a synonym from the program's own table, a neutral sentence before the query, and another prompt of the same relation that nothing is located on. Subject, numbers, the answer's place and the words next to it are never touched. Each is drawn by the seed, the fact, the language and the kind. A prompt that cannot be perturbed in a way is left out there, and the share is given.</source>
   <translation>يُقاس كل شيء على موجّهات لم يُحدَّد عليها شيء، وعلى تشويشاتها. تشويشات الورقة هي التي في arXiv 2402.13731: كلمة داخلية تصير «[REPLACED]»، و«[ADDED]» توضع بين الكلمات، وكلمة داخلية تُحذف. والطبيعية خطأ طباعي في كلمة داخلية، ومرادف من جدول البرنامج، وجملة محايدة قبل الاستعلام، وموجّه آخر للعلاقة نفسها لم يُحدَّد عليه شيء. لا يُمس الموضوع ولا الأعداد ولا موضع الجواب ولا الكلمات المجاورة له. يُسحب كل منها بالبذرة والحقيقة واللغة والنوع. والموجّه الذي لا يمكن تشويشه بطريقة ما يُترك فيها، وتُعطى النسبة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Everything is on.</source>
   <translation>كل شيء يعمل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Everything is saved as it comes; this writes it under another name</source>
   <translation>كل شيء يُحفظ فور وصوله؛ هذا يكتبه باسم آخر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/workspace.py" />
   <source>Everything that was finished is here.</source>
   <translation>كل ما اكتمل موجود هنا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Evidence</source>
   <translation>الأدلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Evidence: {heading}</source>
   <translation>الأدلة: {heading}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Evolvability: which neurons can learn new facts</source>
   <translation>قابلية التطور: أي العصبونات تتعلم حقائق جديدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Exists in</source>
   <translation>موجودة بـ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Expected of random {word}, as many in every layer.</source>
   <translation>المتوقع من {word} عشوائية، بالعدد نفسه في كل طبقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Experiment</source>
   <translation>تجربة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Experiments</source>
   <translation>التجارب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <location filename="../../kn_studio/window_actions.py" />
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Export a figure</source>
   <translation>تصدير شكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Export a run</source>
   <translation>تصدير جولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Export a table</source>
   <translation>تصدير جدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>Export it when the first units are finished.</source>
   <translation>صدّره حين تنتهي الوحدات الأولى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Export neurons</source>
   <translation>تصدير العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Export table</source>
   <translation>تصدير جدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>Export …</source>
   <translation>تصدير …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Export: {title}</source>
   <translation>تصدير: {title}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>F1 of right claims</source>
   <translation>F1 للادعاءات الصحيحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>F1 of wrong claims</source>
   <translation>F1 للادعاءات الخاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>F1 wrong</source>
   <translation>F1 الخطأ</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>F1, right</source>
   <translation>F1، الصحيحة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>F1, wrong</source>
   <translation>F1، الخاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>F11 or Shift+F11</source>
   <translation>F11 أو Shift+F11</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/fact_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Fact</source>
   <translation>الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Fact by fact</source>
   <translation>حقيقة حقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fact checking asks for a right and a wrong object of each fact, the wrong one an object of the same relation. The AUROC is how often log P (mean over tokens) of a right claim exceeds that of a wrong one. A group's AUROC is the mean over its kinds.</source>
   <translation>يسأل فحص الحقائق عن مفعول صحيح وآخر خاطئ لكل حقيقة، والخاطئ مفعول من العلاقة نفسها. وAUROC هي كم مرة يعلو log P (متوسط على الرموز) لادعاء صحيح على خاطئ. وAUROC مجموعة تشويشات متوسط أنواعها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>Fact {number} of {limit}</source>
   <translation>الحقيقة {number} من {limit}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fact-checking: do neurons tell right claims from wrong ones</source>
   <translation>فحص الحقائق: هل تميّز العصبونات الادعاءات الصحيحة من الخاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Factor</source>
   <translation>المعامل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Facts</source>
   <translation>الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Facts (*.csv *.tsv *.jsonl *.json *.parquet *.zip *.txt);;All files (*)</source>
   <translation>حقائق (*.csv *.tsv *.jsonl *.json *.parquet *.zip *.txt);;كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Facts behind the mean</source>
   <translation>الحقائق وراء المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Facts from</source>
   <translation>الحقائق من</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Facts in this language</source>
   <translation>الحقائق بهذه اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Facts of other relations about other subjects.</source>
   <translation>حقائق من علاقات أخرى عن موضوعات أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Facts of the relation</source>
   <translation>حقائق العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Facts of the same relation about other subjects.</source>
   <translation>حقائق من العلاقة نفسها عن موضوعات أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts of the same relation, and as many of other ones.</source>
   <translation>حقائق من العلاقة نفسها، ومثل عددها من غيرها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts that are learnt together.</source>
   <translation>حقائق تُتعلَّم معًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts whose languages share no neuron count as not edited, in LIKN and in its controls; 'edited' is the share of facts that were, and 'LIKN, where there is one' the mean over these alone. No fact is left out for its outcome.</source>
   <translation>الحقائق التي لا تشترك لغاتها في عصبون تُعد غير معدَّلة في LIKN وضوابطها؛ «المعدَّلة» نسبة الحقائق التي عُدّلت، و«LIKN، حيث توجد» المتوسط على هذه وحدها. لا تُترك حقيقة لنتيجتها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with a DKN</source>
   <translation>حقائق لها DKN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with clusters</source>
   <translation>حقائق لها عناقيد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with one</source>
   <translation>حقائق لها مجموعة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Facts with one that stands out</source>
   <translation>حقائق لها مجموعة بارزة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Facts …</source>
   <translation>الحقائق …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Failed</source>
   <translation>فشلت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>False alarms</source>
   <translation>إنذارات كاذبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Family</source>
   <translation>العائلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Faroese</source>
   <translation>الفاروية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>Fewer than two clusters leave nothing to draw random partitions like.</source>
   <translation>أقل من عنقودين لا يتركان ما تُسحب على مثاله تقسيمات عشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Figure</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>Figures</source>
   <translation>الأشكال</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Figures are of test claims, half of them wrong, with intervals over subjects; all facts that were drawn count, known or not. 'Checker' is what is said with the scorer in use, or not said where it refuses to judge. 'Always right' calls every claim right: any F1 of right claims near its 0.667 is no achievement.</source>
   <translation>الأرقام لادعاءات الاختبار، نصفها خاطئ، وفتراتها على الموضوعات؛ تُحسب كل الحقائق المسحوبة، معروفة أو لا. «المدقّق» هو ما يُقال بالدرجة المستعملة، أو لا يُقال حيث يمتنع عن الحكم. «صحيح دائمًا» يحكم بصحة كل ادعاء: وأي F1 للادعاءات الصحيحة قريب من 0.667 الخاص به ليس إنجازًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Figures of</source>
   <translation>الأرقام عن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Figures …</source>
   <translation>الأرقام …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Fill it in, or take the language out.</source>
   <translation>املأه أو أخرج اللغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Fill it in.</source>
   <translation>املأه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Find a fact or a neuron</source>
   <translation>البحث عن حقيقة أو عصبون</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Find a fact, or type one</source>
   <translation>ابحث عن حقيقة أو اكتب واحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Find a language</source>
   <translation>البحث عن لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Find anything</source>
   <translation>البحث عن أي شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Fingerprint</source>
   <translation>البصمة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Finished</source>
   <translation>انتهت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Finnish</source>
   <translation>الفنلندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>First rows of the table</source>
   <translation>الصفوف الأولى من الجدول</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Fit it again on this model.</source>
   <translation>أعد ملاءمته على هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Fit it again.</source>
   <translation>أعد ملاءمته.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fit reached its goal</source>
   <translation>بلغت الملاءمة هدفها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fits a change of the value vectors until the new answers lead, and holds other answers where they are.</source>
   <translation>يلائم تغييرًا في متجهات القيمة حتى تتقدم الأجوبة الجديدة، ويُبقي الأجوبة الأخرى حيث هي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Fits narrowly: {needs}, {on}. Smaller batches are taken where needed.</source>
   <translation>يسع بالكاد: {needs}، {on}. تؤخذ دفعات أصغر عند الحاجة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Fits: {needs}, {on}.</source>
   <translation>يسع: {needs}، {on}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fitted</source>
   <translation>مُلاءم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fitted the value vectors of {which} on {prompts} ({pairs}){end}.</source>
   <translation>لوئمت متجهات القيمة: {which}، على {prompts} ({pairs}){end}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Fitting</source>
   <translation>ملاءمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Fitting {which}</source>
   <translation>ملاءمة {which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour.py" />
   <source>Five minutes to look around</source>
   <translation>خمس دقائق للتعرّف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Flat input</source>
   <translation>دخل مسطّح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Flips</source>
   <translation>الانقلابات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Flips, typed</source>
   <translation>الانقلابات، بين أجوبة العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/lamps.py" />
   <source>Floors of lamps</source>
   <translation>طوابق المصابيح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fluctuation</source>
   <translation>التذبذب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Fluctuation is log P of the answer to the perturbed query less that to the clean one, in nats; below 0 the perturbation hurts. Its difference in differences is the fluctuation with neurons edited less that of the unedited model on the same queries: below 0, the edit makes the answer waver more. Logarithms keep a fact that an edit all but erases from looking steady, as it would on the scale of probabilities. Neurons are suppressed (times 0) and enhanced (times 1.5, 2 and 4).</source>
   <translation>التذبذب هو log P لجواب الاستعلام المشوَّش ناقصه لجواب السليم، بالنات؛ وتحت 0 يضر التشويش. وفرق فروقه هو التذبذب والعصبونات معدَّلة ناقصه للنموذج غير المعدَّل على الاستعلامات نفسها: تحت 0 يجعل التعديل الجواب يتذبذب أكثر. اللوغاريتم يمنع حقيقة يكاد التعديل يمحوها من أن تبدو ثابتة كما تبدو على مقياس الاحتمالات. تُكبح العصبونات (في 0) وتُعزَّز (في 1.5 و2 و4).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Fluctuation under the edit less that of the unedited model, in nats; {kind}.</source>
   <translation>التذبذب مع التعديل ناقصه للنموذج غير المعدَّل، بالنات؛ {kind}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Fluctuation: {kind}</source>
   <translation>التذبذب: {kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Fold or unfold: {title}</source>
   <translation>طي أو بسط: {title}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Fold or unfold: {windowtitle}</source>
   <translation>طي أو بسط: {windowtitle}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/rail.py" />
   <source>Fold the rail</source>
   <translation>طي الشريط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/rail.py" />
   <source>Fold the rail to its icons</source>
   <translation>طي الشريط إلى أيقوناته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Folder for the run</source>
   <translation>مجلد الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <source>Folder of a run</source>
   <translation>مجلد جولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Follows the neurons from the prompt with a word blanked out to the whole prompt, for word after word.</source>
   <translation>تتبع العصبونات من النص الذي حُجبت منه كلمة إلى النص كاملًا، كلمة بعد كلمة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Follows the neurons from zero to what they are, as knowledge neurons were first found.</source>
   <translation>تتبع العصبونات من الصفر إلى قيمها الفعلية، كما عُثر على عصبونات المعرفة أول مرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>For comparison by eye alone. {told}</source>
   <translation>للمقارنة بالنظر فقط. {told}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>For each neuron one of its layer that is about as active.</source>
   <translation>لكل عصبون واحد من طبقته بنشاط مقارب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>For each relation, neurons are kept that were found for more than a share t of as many train facts as the most frequent neuron (arXiv 2308.13198): located ones by AMIG; degenerate ones, which are members of pairs among a fact's ten strongest neurons, neither of which is needed alone while both together are; and shared ones, which all languages of the recipe keep for the relation. Pairs pass the thresholds of the published code (T_low 20 %, T_high 25 %) or, by the recipe's rule 'strict', 5 and 30 %; the checker's row counts facts with pairs by either. No pair is held against chance here: that is what the experiment 'degeneracy' does.</source>
   <translation>لكل علاقة تُحفظ العصبونات التي وُجدت لأكثر من نسبة t من عدد حقائق train التي لأكثر العصبونات تكرارًا (arXiv 2308.13198): المحدَّدة بـAMIG؛ والمتكافئة الدور، وهي أعضاء أزواج بين أقوى عشرة عصبونات للحقيقة لا يلزم أي منهما وحده ويلزمان معًا؛ والمشتركة التي تحفظها كل لغات الوصفة للعلاقة. تجتاز الأزواج عتبات الشيفرة المنشورة (T_low 20 %، T_high 25 %) أو، بقاعدة الوصفة «strict»، 5 و30 %؛ ويعدّ صف المدقّق الحقائق ذات الأزواج بأي منهما. لا يُقابل أي زوج بالصدفة هنا: ذلك ما تفعله تجربة «degeneracy».</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>For random neurons of the same layers.</source>
   <translation>لعصبونات عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>For you, and for whom you give the file to</source>
   <translation>لك ولمن تعطيه الملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>Forget</source>
   <translation>نسيان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Forget a mapping</source>
   <translation>نسيان ربط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Forget a template</source>
   <translation>نسيان قالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Forget the model and give its memory back</source>
   <translation>انسَ النموذج وأعد ذاكرته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Forget your own template; what it replaced is asked again</source>
   <translation>انسَ قالبك؛ ويُسأل من جديد بما حلّ محله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Forget {recent}</source>
   <translation>نسيان {recent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Forgetting the template</source>
   <translation>يُنسى القالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Forgotten: the model's structure is in force again.</source>
   <translation>نُسي: يسري هيكل النموذج من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Format</source>
   <translation>الصيغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Found among the neurons of run {run}, not of run {run2} on screen.</source>
   <translation>وُجدت بين عصبونات الجولة {run} لا الجولة {run2} المعروضة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Found out by itself</source>
   <translation>يُكتشف تلقائيًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Found with another model, {model}.</source>
   <translation>وُجدت بنموذج آخر، {model}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Four models: only an order that rises throughout can be told from chance.</source>
   <translation>أربعة نماذج: لا يُميَّز عن الصدفة إلا ترتيب صاعد من أوله إلى آخره.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Four models: only an order that rises throughout can be told from chance. English alone.</source>
   <translation>أربعة نماذج: لا يُميَّز عن الصدفة إلا ترتيب صاعد من أوله إلى آخره. بالإنجليزية فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Free some space, and import again.</source>
   <translation>أفرغ بعض المساحة واستورد من جديد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Free some space, or choose another disk.</source>
   <translation>أفرغ بعض المساحة أو اختر قرصًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <source>Free some space; what was received is kept.</source>
   <translation>أفرغ بعض المساحة؛ وما وصل محفوظ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Free some space; what was saved before is kept.</source>
   <translation>أفرغ بعض المساحة؛ ما حُفظ من قبل باقٍ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>French</source>
   <translation>الفرنسية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>From a file</source>
   <translation>من ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>From a file …</source>
   <translation>من ملف …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>From a layer. Its inputs are the neurons</source>
   <translation>من طبقة. مدخلاتها هي العصبونات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>From language to language</source>
   <translation>من لغة إلى لغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>From language to language, suppressed</source>
   <translation>من لغة إلى لغة، مع الكبح</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>From somewhere on the text is not {encoding} ({error}).</source>
   <translation>من موضع ما لم يعد النص بترميز {encoding} ({error}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Full fine-tuning changes {neurons} more often than {others}.</source>
   <translation>الضبط الكامل يغيّر {neurons} أكثر من {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <location filename="../../kn_studio/window_keys.py" />
   <source>Full screen</source>
   <translation>ملء الشاشة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Further answers</source>
   <translation>أجوبة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>GPT-2, {name}</source>
   <translation>GPT-2، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Galician</source>
   <translation>الجاليكية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap</source>
   <translation>الفجوة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap above which AMIG adds nodes; 0 never adds any.</source>
   <translation>الفجوة التي يضيف AMIG فوقها عقدًا؛ 0 لا يضيف أبدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap between a part and all clusters off</source>
   <translation>الفجوة بين إطفاء جزء من العناقيد وإطفائها كلها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gap, held out</source>
   <translation>الفجوة، موجّه محجوز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Gated</source>
   <translation>مبوَّب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Gauss</source>
   <translation>غاوس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Georgian</source>
   <translation>الجورجية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>German</source>
   <translation>الألمانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Germany</source>
   <translation>ألمانيا</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Get its tokenizer again.</source>
   <translation>اجلب مقطّعه من جديد.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Get its tokenizer and its config.json again, or choose another model.</source>
   <translation>اجلب مقطّعه و config.json من جديد، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Get mLAMA</source>
   <translation>الحصول على mLAMA</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Get mLAMA again …</source>
   <translation>الحصول على mLAMA من جديد …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Get mLAMA …</source>
   <translation>الحصول على mLAMA …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>Get the file on another computer and use `facts import FILE`, or leave out --offline.</source>
   <translation>اجلب الملف على حاسوب آخر واستعمل `facts import FILE`، أو احذف ‎--offline.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Get the model's files again.</source>
   <translation>اجلب ملفات النموذج من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Get {title}</source>
   <translation>الحصول على {title}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Getting the code of {model}</source>
   <translation>جلب شيفرة {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Give a code such as P36, or a name of your own such as capital.</source>
   <translation>أعطِ رمزًا مثل P36، أو اسمًا لك مثل capital.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Give a folder in Hugging Face layout or a Hub id like owner/name.{aliases}</source>
   <translation>أعطِ مجلدًا بترتيب Hugging Face أو معرّف Hub مثل owner/name.{aliases}</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Give a folder in Hugging Face layout.</source>
   <translation>أعطِ مجلدًا بترتيب Hugging Face.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Give a larger one.</source>
   <translation>أعطِ أكبر.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Give all edits of the stack.</source>
   <translation>أعطِ كل التعديلات.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Give another factor.</source>
   <translation>أعطِ معاملًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Give another one.</source>
   <translation>أعطِ آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Give each language once.</source>
   <translation>أعطِ كل لغة مرة واحدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Give it with --to.</source>
   <translation>أعطه بـ ‎--to.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Give its memory back</source>
   <translation>استعادة ذاكرته</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Give prompts of one or more facts.</source>
   <translation>أعطِ موجّهات حقيقة أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Give prompts of other facts.</source>
   <translation>أعطِ موجّهات حقائق أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Give subject, relation and object.</source>
   <translation>أعطِ الموضوع والعلاقة والمفعول.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Give texts of some sentences.</source>
   <translation>أعطِ نصوصًا من بضع جمل.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Give the answer in a language of the fact.</source>
   <translation>أعطِ الجواب بلغة من لغات الحقيقة.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Give the answer that belongs at [Y].</source>
   <translation>أعطِ الجواب الذي مكانه [Y].</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Give the answer that the model shall say.</source>
   <translation>أعطِ الجواب الذي سيقوله النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Give the new answer in a language first.</source>
   <translation>أعطِ الجواب الجديد بلغة أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Give the word that belongs in the slot.</source>
   <translation>أعطِ الكلمة التي مكانها الخانة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Give the {name} first.</source>
   <translation>أعطِ {name} أولًا.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>Give {each}.</source>
   <translation>أعطِ {each}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>Giving the disk back what is free</source>
   <translation>يُعاد إلى القرص ما هو شاغر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Go by the model's structure again</source>
   <translation>الاعتماد على هيكل النموذج من جديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Go on and load</source>
   <translation>متابعة وتحميل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Go on from the first missing prompt</source>
   <translation>متابعة من أول موجّه ناقص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Go on, or choose another folder.</source>
   <translation>تابع، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Go to</source>
   <translation>الذهاب إلى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Go to Neurons</source>
   <translation>الذهاب إلى العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Go to Start</source>
   <translation>الذهاب إلى البداية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Go to the facts</source>
   <translation>الذهاب إلى الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Go to the threshold</source>
   <translation>الذهاب إلى العتبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Go to {title}</source>
   <translation>الذهاب إلى {title}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Gradient × activation</source>
   <translation>التدرج × التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Graph</source>
   <translation>رسم بياني</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Graphics card</source>
   <translation>بطاقة الرسوميات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Greek</source>
   <translation>اليونانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Groups</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups among equally active neurons, mean</source>
   <translation>المجموعات بين عصبونات متساوية النشاط، المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups among random neurons of the same layers, mean</source>
   <translation>المجموعات بين عصبونات عشوائية من الطبقات نفسها، المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups of every fact</source>
   <translation>مجموعات كل حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Groups of neurons by layer</source>
   <translation>مجموعات العصبونات بحسب الطبقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Groups that pass, of them those that stand out in brackets</source>
   <translation>المجموعات الناجحة، وبين قوسين البارزة منها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Groups …</source>
   <translation>المجموعات …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Gujarati</source>
   <translation>الغوجاراتية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Haitian Creole</source>
   <translation>الكريولية الهايتية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Han</source>
   <translation>الصينية (هان)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Hangul</source>
   <translation>الهانغول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>Hardly anything changes.</source>
   <translation>لا يكاد يتغير شيء.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Have larger models of a family more neurons that stand in for one another, above what chance gives?</source>
   <translation>هل للنماذج الأكبر من عائلة عصبونات أكثر ينوب بعضها عن بعض، فوق ما تعطيه الصدفة؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Head</source>
   <translation>الرأس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Hebrew</source>
   <translation>العبرية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Held</source>
   <translation>الصامدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Held out</source>
   <translation>محجوزة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Held-out paraphrases, or the sentences that served; and how many</source>
   <translation>صياغات محجوزة أم الجمل المستعملة؛ وكم عددها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Hide the form</source>
   <translation>إخفاء النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Hide the stations' list and the docks, or show them again</source>
   <translation>إخفاء قائمة الصفحات واللوحات الجانبية أو إظهارها من جديد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Hierarchical</source>
   <translation>هرمي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Hindi</source>
   <translation>الهندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Hits</source>
   <translation>إصابات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Home, End</source>
   <translation>Home، End</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>How active a neuron is, whatever that does to the answer: to compare with.</source>
   <translation>مدى نشاط العصبون أيًا كان أثره في الجواب: للمقارنة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>How it is asked for an answer</source>
   <translation>كيف يُسأل عن جواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>How it is done</source>
   <translation>كيف يُجرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>How lasting</source>
   <translation>مدى الدوام</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/change_page.py" />
   <source>How likely the model finds both answers</source>
   <translation>مدى احتمال الجوابين عند النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>How likely the model finds it</source>
   <translation>مدى احتماله عند النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/backup_page.py" />
   <location filename="../../kn_studio/stage/turn_off_page.py" />
   <source>How likely the right answer is</source>
   <translation>مدى احتمال الجواب الصحيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>How likely the verdict is right, by the calibration</source>
   <translation>مدى احتمال صحة الحكم بحسب المعايرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>How long a cluster lives</source>
   <translation>كم يعيش العنقود</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>How long a cluster lives: the ratio of its distances, or their difference</source>
   <translation>كم يعيش العنقود: نسبة مسافتيه أو فرقهما</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>How long it takes was not measured yet.</source>
   <translation>لم يُقس بعد كم يستغرق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>How many</source>
   <translation>كم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many are edited.</source>
   <translation>كم عدد المعدَّلة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many are trained; 0 where the arm has none.</source>
   <translation>كم عدد المدرَّبة؛ 0 حيث لا شيء للمجموعة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>How many facts</source>
   <translation>كم حقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many facts are drawn, by the seed and never by an outcome.</source>
   <translation>كم حقيقة تُسحب، بالبذرة لا بالنتيجة أبدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many facts are drawn; a right and a wrong claim is made of each.</source>
   <translation>كم حقيقة تُسحب؛ ويُصاغ من كل منها ادعاء صحيح وآخر خاطئ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>How many neurons are shared</source>
   <translation>كم عصبونًا مشتركًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many neurons every method may name where sizes are equal.</source>
   <translation>كم عصبونًا يجوز لكل طريقة أن تسمّي حيث تتساوى الأعداد.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many neurons the arm changes.</source>
   <translation>كم عصبونًا تغيّر المجموعة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many numbers are trained.</source>
   <translation>كم عددًا يُدرَّب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>How many random sets of the same sizes in each layer would share</source>
   <translation>كم كانت ستشترك فيه مجموعات عشوائية بالحجم نفسه في كل طبقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many sets the clusterings may test.</source>
   <translation>كم مجموعة يجوز أن تختبر التجميعات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How many sets the search for minimal sets may test.</source>
   <translation>كم مجموعة يجوز أن يختبر البحث عن المجموعات الدنيا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>How many times the new answer's embedding</source>
   <translation>كم مرة يُضرب تضمين الجواب الجديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>How many times the old answer's embedding</source>
   <translation>كم مرة يُضرب تضمين الجواب القديم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How much</source>
   <translation>الكمّية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>How much it carries the answer</source>
   <translation>كم يحمل من الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>How much likelier than usual</source>
   <translation>كم يزيد احتماله عن المعتاد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>How much of the answer comes from each word: every word is covered once.</source>
   <translation>كم من الجواب يأتي من كل كلمة: تُحجب كل كلمة مرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How much was tested</source>
   <translation>كم اختُبر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How often a random partition scores as high</source>
   <translation>كم مرة يبلغ تقسيم عشوائي هذه الدرجة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How often a right claim scores above a wrong one; 0.5 is chance.</source>
   <translation>كم مرة تعلو درجة ادعاء صحيح على خاطئ؛ 0.5 هي الصدفة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How often log P of a right claim exceeds that of a wrong one; 0.5 is chance.</source>
   <translation>كم مرة يعلو log P ادعاء صحيح على خاطئ؛ 0.5 هي الصدفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>How often the strongest of a whole random draw is as strong (corrected)</source>
   <translation>كم مرة يكون أقوى ما في سحبة عشوائية كاملة بهذه القوة (مصححًا)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>How picky</source>
   <translation>مدى الانتقائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>How the claim is given</source>
   <translation>كيف يُعطى الادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>How the next search goes, and the searches that are kept</source>
   <translation>كيف يجري البحث التالي، وعمليات البحث المحفوظة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>How well each score tells right claims from wrong ones</source>
   <translation>مدى تمييز كل درجة للصحيح من الخاطئ من الادعاءات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>How well the score tells right claims from wrong ones</source>
   <translation>مدى تمييز الدرجة بين الادعاءات الصحيحة والخاطئة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>How well the size of the change tells the fact's prompts from those of other relations; 0.5 is chance.</source>
   <translation>مدى تمييز مقدار التغير لموجّهات الحقيقة من موجّهات العلاقات الأخرى؛ 0.5 هي الصدفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Hungarian</source>
   <translation>الهنغارية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>I accept the licence {licence}</source>
   <translation>أقبل الترخيص {licence}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>I have the file …</source>
   <translation>لدي الملف …</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>IG from zero, as published</source>
   <translation>IG من الصفر، كما نُشر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Icelandic</source>
   <translation>الأيسلندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Id</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Ido</source>
   <translation>الإيدو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>If it was moved, open it where it is now; else take the run off the list.</source>
   <translation>إن نُقل فافتحه حيث هو الآن؛ وإلا فأزل الجولة من القائمة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Import a data set's folder</source>
   <translation>استيراد مجلد مجموعة بيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <location filename="../../kn_studio/sample_facts.py" />
   <source>Import facts</source>
   <translation>استيراد حقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>Import facts of another relation.</source>
   <translation>استورد حقائق علاقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Import file …</source>
   <translation>استيراد ملف …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Import folder …</source>
   <translation>استيراد مجلد …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>Import some, or choose other languages.</source>
   <translation>استورد بعضها، أو اختر لغات أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Import the archive or its folder from this computer instead</source>
   <translation>استورد الأرشيف أو مجلده من هذا الحاسوب بدلًا من ذلك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Import {name}</source>
   <translation>استيراد {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Import {n} files</source>
   <extracomment>For one: Import {n} file</extracomment>
   <translation>
    <numerusform>لا ملف للاستيراد</numerusform>
    <numerusform>استيراد ملف</numerusform>
    <numerusform>استيراد ملفين</numerusform>
    <numerusform>استيراد {n} ملفات</numerusform>
    <numerusform>استيراد {n} ملفًّا</numerusform>
    <numerusform>استيراد {n} ملف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Import …</source>
   <translation>استيراد …</translation>
  </message>
  <message>
   <location filename="../../engine/libraries.py" />
   <source>Importing torch and transformers</source>
   <translation>جارٍ استيراد torch وtransformers</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>In '{language}' the sentence '{text}' {fault}.</source>
   <translation>في '{language}' الجملة '{text}' {fault}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>In '{language}' the {name} holds a slot.</source>
   <translation>في '{language}' يحمل {name} خانة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>In '{language}' the {name} is empty.</source>
   <translation>في '{language}' {name} فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In each language, of the same relation and of others.</source>
   <translation>في كل لغة، من العلاقة نفسها ومن غيرها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In each model the strongest neurons of a fact by AMIG are searched for pairs, minimal sets and clusters as in the experiment 'degeneracy', with the same thresholds, controls and random partitions in every model; random neurons have fewer draws, for their counts alone. More neurons alone give more pairs and clusters, so there are two budgets: as many candidates in every model, and the same share of every model's neurons. A share below two neurons or above the limit is cut to it, and such a model is left out where equal shares are compared.</source>
   <translation>في كل نموذج يُبحث في أقوى عصبونات الحقيقة بحسب AMIG عن أزواج ومجموعات دنيا وعناقيد كما في تجربة «degeneracy»، بالعتبات والضوابط والتقسيمات العشوائية نفسها في كل نموذج؛ وللعصبونات العشوائية سحبات أقل، لأعدادها وحدها. كثرة العصبونات وحدها تعطي أزواجًا وعناقيد أكثر، فثمة ميزانيتان: العدد نفسه من المرشحات في كل نموذج، والنسبة نفسها من عصبونات كل نموذج. والنسبة التي تقل عن عصبونين أو تتجاوز الحد تُقتطع إليه، ويُترك مثل هذا النموذج حيث تُقارن النسب المتساوية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>In front of the head; empty: none, or part of it</source>
   <translation>أمام الرأس؛ فارغًا: لا يوجد أو هو جزء منه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>In how many languages it has labels</source>
   <translation>بكم لغة له تسميات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>In how many sentences</source>
   <translation>في كم جملة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In nats a token; sentences that no fact is in.</source>
   <translation>بالنات لكل رمز؛ جمل ليس فيها أي حقيقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>In the Inspector</source>
   <translation>في المعاين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>In the Inspector: {neuron}</source>
   <translation>في المعاين: {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>In the library</source>
   <translation>في المكتبة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>In use</source>
   <translation>مستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>In use elsewhere</source>
   <translation>مستعملة في مكان آخر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Indonesian</source>
   <translation>الإندونيسية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Inspector</source>
   <translation>المعاين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/telling.py" />
   <source>Install KN Studio again, or make the demo with packaging/demo_session.py.</source>
   <translation>ثبّت KN Studio من جديد، أو أنشئ العرض بـ packaging/demo_session.py.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/missing_fonts.py" />
   <source>Install a font that has them, such as {fonts}, and start the program again.</source>
   <translation>ثبّت خطًّا فيه هذه الحروف، مثل {fonts}، ثم شغّل البرنامج من جديد.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Install accelerate (the extra `gpu` of kn-studio), or choose a single device.</source>
   <translation>ثبّت accelerate (الإضافة `gpu` من kn-studio)، أو اختر جهازًا واحدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Interacting neurons</source>
   <translation>العصبونات المتفاعلة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Interaction</source>
   <translation>التفاعل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Interface language</source>
   <translation>لغة الواجهة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Interlingua</source>
   <translation>اللّغة الوسيطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>Intersections</source>
   <translation>التقاطعات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Intervals are 95 % bootstrap intervals; whole relations are drawn, and with fewer than five, facts, so that they hold for those relations only. Claims are judged one by one, without a correction for their number, on the facts that the model knows in every language that is measured; all facts stand beside.</source>
   <translation>الفترات فترات بوتستراب 95 %؛ تُسحب علاقات كاملة، ومع أقل من خمس تُسحب الحقائق، فلا تصح إلا لتلك العلاقات. يُحكم على الادعاءات واحدًا واحدًا، دون تصحيح لعددها، على الحقائق التي يعرفها النموذج بكل لغة مقيسة؛ وتقف كل الحقائق بجانبها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Intervals are 95 % bootstrap intervals; whole relations are drawn, as facts of one relation are no independent draws. With few relations they are too narrow rather than too wide; with fewer than five, facts are drawn, and the intervals hold for those relations only. Claims are judged one by one, without a correction for their number. No fact is left out for its outcome; figures are given for the facts that the model knows in every language used, and for all.</source>
   <translation>الفترات فترات بوتستراب 95 %؛ تُسحب علاقات كاملة، لأن حقائق العلاقة الواحدة ليست سحبات مستقلة. ومع علاقات قليلة تكون أضيق مما ينبغي لا أوسع؛ ومع أقل من خمس تُسحب الحقائق، فلا تصح الفترات إلا لتلك العلاقات. يُحكم على الادعاءات واحدًا واحدًا، دون تصحيح لعددها. لا تُترك حقيقة لنتيجتها؛ وتُعطى الأرقام للحقائق التي يعرفها النموذج بكل لغة مستعملة، ولكلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Inverse</source>
   <translation>مقلوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Irish</source>
   <translation>الأيرلندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/change_page.py" />
   <source>Is this true, as far as the model knows?</source>
   <translation>هل هذا صحيح بحسب ما يعرفه النموذج؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It came with the program.{made}</source>
   <translation>جاءت مع البرنامج.{made}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>It can be stopped, and goes on where it was stopped.</source>
   <translation>يمكن إيقافه، ويتابع من حيث توقف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>It fills in a masked word</source>
   <translation>يملأ كلمة محجوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>It fills in a masked word and sees both sides of it.</source>
   <translation>يملأ كلمة محجوبة ويرى جانبيها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>It goes on with a text</source>
   <translation>يكمل نصًّا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>It goes on with a text and sees only what stands before.</source>
   <translation>يكمل نصًّا ولا يرى إلا ما قبله.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>It has a row for each word piece</source>
   <translation>له صف لكل قطعة كلمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/sessions.py" />
   <source>It has given no sign of life for a while: if it is not open there any more, take it over.</source>
   <translation>لم يصدر عنه أي نشاط منذ مدة: إن لم تعد الجلسة مفتوحة هناك فتولَّ أمرها هنا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>It has no settings.</source>
   <translation>ليس له إعدادات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>It has: {known}.</source>
   <translation>فيه: {known}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/base.py" />
   <source>It has: {names}.</source>
   <translation>فيه: {names}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>It has: {spoken}.</source>
   <translation>فيها: {spoken}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>It is a folder or an archive.</source>
   <translation>إنه مجلد أو أرشيف.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It is a link.</source>
   <translation>إنه رابط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>It is a small model that was shown facts about countries, cities and elements, and nothing else.</source>
   <translation>هذا نموذج صغير عُرضت عليه حقائق عن البلدان والمدن والعناصر ولا شيء غيرها.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is empty.</source>
   <translation>هو فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It is encrypted; unpack the archive first.</source>
   <translation>إنه مشفَّر؛ فُكّ الأرشيف أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>It is known where '{model_type}' models have their neurons, so no mapping is kept for them.</source>
   <translation>معروف أين عصبونات نماذج '{model_type}'، فلا يُحفظ لها ربط.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>It is no regular file.</source>
   <translation>ليس ملفًا عاديًا.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not a data file.</source>
   <translation>ليس ملف بيانات.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not in any format that is known.</source>
   <translation>ليس بأي صيغة معروفة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not in any format that is known; for a table of facts it lacks {lacking}.</source>
   <translation>ليس بأي صيغة معروفة؛ وينقصه {lacking} ليكون جدول حقائق.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>It is not in the format {key}.</source>
   <translation>ليس بصيغة {key}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It is packed in a way that cannot be read here; unpack the archive first.</source>
   <translation>ضُغط بطريقة لا تُقرأ هنا؛ فُكّ الأرشيف أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>It lies in {folder}.</source>
   <translation>موضعه {folder}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>It may have been trimmed.</source>
   <translation>ربما أزاله التقليص.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>It may have been undone.</source>
   <translation>ربما جرى التراجع عنه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It never judges.</source>
   <translation>لا يحكم أبدًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It never judges: {refusal}</source>
   <translation>لا يحكم أبدًا: {refusal}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>It passed and is kept for every '{model_type}' model.</source>
   <translation>نجح، وحُفظ لكل نموذج من نوع '{model_type}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>It says below where it comes from.</source>
   <translation>ويُذكر أسفله مصدره.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>It stops after the step in work; what was finished is kept.</source>
   <translation>يتوقف بعد الخطوة الجارية؛ وما انتهى يُحفظ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>It was made by another version of the program.</source>
   <translation>صنعها إصدار آخر من البرنامج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>It was not tried on unseen claims. {reason}</source>
   <translation>لم يُجرَّب على ادعاءات لم تُر. {reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>It was not tried: the setting weights=both does.</source>
   <translation>لم يُجرَّب: يفعله الإعداد weights=both.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>It would run with all your rights. Read it first: {files}. This is for exactly the revision {revision}; another one asks again.</source>
   <translation>ستعمل بكل صلاحياتك. اقرأها أولًا: {files}. هذا للمراجعة {revision} تحديدًا؛ وغيرها يُسأل عنها من جديد.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It would unpack to {compress_size} times its size, as no table does.</source>
   <translation>سيصير بعد الفك {compress_size} ضعف حجمه، ولا جدول كذلك.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>It would unpack to {file_size} GB, more than the {largest} GB that are read.</source>
   <translation>سيصير بعد الفك {file_size} GB، وهو أكثر من {largest} GB التي تُقرأ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Italian</source>
   <translation>الإيطالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Its first item is the hidden state</source>
   <translation>عنصرها الأول هو الحالة المخفية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Its first line names the columns: {columns},language.</source>
   <translation>سطره الأول يسمّي الأعمدة: {columns},language.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Its layers</source>
   <translation>طبقاته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Its map as it was last seen</source>
   <translation>خريطتها كما شوهدت آخر مرة</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>Its name leads out of the archive.</source>
   <translation>اسمه يشير إلى خارج الأرشيف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Its place among the answers</source>
   <translation>موضعه بين الأجوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Its score lies between right and wrong claims.</source>
   <translation>درجته بين الادعاءات الصحيحة والخاطئة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Jaccard</source>
   <translation>جاكار</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Japanese</source>
   <translation>اليابانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Japanese (Shift JIS)</source>
   <translation>ياباني (Shift JIS)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Javanese</source>
   <translation>الجاوية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Jobs and runs of this session</source>
   <translation>أعمال هذه الجلسة وجولاتها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Judged</source>
   <translation>محكوم فيها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Judges {spot} %, of which {spot2} % wrongly.</source>
   <translation>يحكم في {spot} %، منها {spot2} % خطأ.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL divergence in nats at the answers of facts of other relations, where the edit was made; less is better.</source>
   <translation>تباعد KL بالنات عند أجوبة حقائق العلاقات الأخرى، حيث أُجري التعديل؛ الأقل أفضل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL divergence in nats at the answers of other facts of the relation, where the edit was made.</source>
   <translation>تباعد KL بالنات عند أجوبة الحقائق الأخرى في العلاقة، حيث أُجري التعديل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>KL random</source>
   <translation>KL عشوائي</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL, other relations</source>
   <translation>KL، علاقات أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KL, same relation</source>
   <translation>KL، العلاقة نفسها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KN without these</source>
   <translation>KN دون هذه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KN: equally active</source>
   <translation>KN: متساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>KN: random neurons</source>
   <translation>KN: عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <source>Kana</source>
   <translation>الكانا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kannada</source>
   <translation>الكانادا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kazakh</source>
   <translation>الكازاخستانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/model.py" />
   <source>Keep</source>
   <translation>إبقاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Keep a template</source>
   <translation>حفظ قالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>Keep as my own</source>
   <translation>احفظه كقالب لي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Keep it in the library</source>
   <translation>احفظها في المكتبة</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Keep one of the two.</source>
   <translation>أبقِ واحدًا من الاثنين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Keep only facts that have labels in all the languages chosen here</source>
   <translation>أبقِ الحقائق التي لها تسميات بكل اللغات المختارة هنا فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Keep the templates</source>
   <translation>حفظ القوالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Keeping the fact</source>
   <translation>تُحفظ الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Keeping the template</source>
   <translation>يُحفظ القالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Keeping the templates</source>
   <translation>تُحفظ القوالب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Kept</source>
   <translation>المحفوظة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Kept searches</source>
   <translation>عمليات البحث المحفوظة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Kept, other relations</source>
   <translation>الباقية، علاقات أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Kept, same relation</source>
   <translation>الباقية، العلاقة نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/widgets/shortcut_sheet.py" />
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Khmer</source>
   <translation>الخميرية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Knowledge Neurons (data_all.json)</source>
   <translation>Knowledge Neurons (data_all.json)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Knowledge neurons</source>
   <translation>عصبونات المعرفة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>Known</source>
   <translation>معروف</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Known by guessing</source>
   <translation>المعروف بالتخمين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Known facts</source>
   <translation>الحقائق المعروفة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Known facts that must stay.</source>
   <translation>حقائق معروفة يجب أن تبقى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Known facts: {known}. All facts: {every}.</source>
   <translation>الحقائق المعروفة: {known}. كل الحقائق: {every}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Known facts: {known}; over trainings: {trainings}. All facts: {every}.</source>
   <translation>الحقائق المعروفة: {known}؛ على التدريبات: {trainings}. كل الحقائق: {every}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known in all asked languages</source>
   <translation>معروفة بكل اللغات المسؤولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known in any language</source>
   <translation>معروفة بأي لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known in {english}</source>
   <translation>معروفة بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Known or not</source>
   <translation>معروفة أو لا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Korean</source>
   <translation>الكورية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Korean (EUC-KR)</source>
   <translation>كوري (EUC-KR)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kurdish</source>
   <translation>الكردية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Kyrgyz</source>
   <translation>القيرغيزية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN carry a rewrite (Dai et al.) into languages left out better than as many of one language's neurons.</source>
   <translation>تنقل LIKN إعادة الكتابة (Dai et al.‎) إلى اللغات المتروكة أفضل من مثل عددها من عصبونات لغة واحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN carry a suppression into languages left out better than as many of one language's neurons.</source>
   <translation>تنقل LIKN الكبح إلى اللغات المتروكة أفضل من مثل عددها من عصبونات لغة واحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN lie later than the neurons of single languages.</source>
   <translation>تقع LIKN في طبقات أعلى من عصبونات اللغات المفردة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>LIKN, where there is one</source>
   <translation>LIKN، حيث توجد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>LLaMA2, {name}</source>
   <translation>LLaMA2، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>LLaMA2-7B, {name}</source>
   <translation>LLaMA2-7B، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Labels</source>
   <translation>التسميات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Ladder of sizes …</source>
   <translation>سلّم الأحجام …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Lang.</source>
   <translation>لغات</translation>
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
   <translation>اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Language of the search</source>
   <translation>لغة البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Language of the table</source>
   <translation>لغة الجدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Language of this part</source>
   <translation>لغة هذا الجزء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Language, in any name</source>
   <translation>اللغة، بأي اسم</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Language-specific neurons need prompts in at least two languages.</source>
   <translation>العصبونات الخاصة بلغة تتطلب موجّهات بلغتين على الأقل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/widgets/chips.py" />
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Languages</source>
   <translation>اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Languages in which the answer ranks first</source>
   <translation>اللغات التي يأتي فيها الجواب أولًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages side by side</source>
   <translation>اللغات جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Languages that a fact must exist in</source>
   <translation>اللغات التي يجب أن توجد بها الحقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Languages that nothing is located or fitted in, only measured.</source>
   <translation>لغات لا يُحدَّد بها شيء ولا يُلاءم، بل يُقاس فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>Languages to choose from</source>
   <translation>اللغات المتاحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages: effects …</source>
   <translation>اللغات: الآثار …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages: neurons …</source>
   <translation>اللغات: العصبونات …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Languages: relation …</source>
   <translation>اللغات: العلاقة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Lao</source>
   <translation>اللاوية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Large pointer on or off</source>
   <translation>إظهار المؤشر الكبير أو إخفاؤه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Larger type</source>
   <translation>تكبير الخط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Largest less smallest</source>
   <translation>الأكبر ناقص الأصغر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Last import</source>
   <translation>آخر استيراد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Last matrix of the head</source>
   <translation>آخر مصفوفة في الرأس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Last norm</source>
   <translation>آخر تطبيع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Latin</source>
   <translation>اللاتينية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Latvian</source>
   <translation>اللاتفية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>Lay over each other</source>
   <translation>وضع بعضها فوق بعض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Layer</source>
   <translation>الطبقة</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>Layer {group}</source>
   <translation>الطبقة {group}</translation>
  </message>
  <message>
   <location filename="../../engine/word_attribution.py" />
   <source>Layer {group} done</source>
   <translation>انتهت الطبقة {group}</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>Layer {layer} done</source>
   <translation>انتهت الطبقة {layer}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Layers</source>
   <translation>الطبقات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Layers can be skipped</source>
   <translation>يمكن تخطي طبقات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Layers give a tuple</source>
   <translation>تعطي الطبقات صفًّا</translation>
  </message>
  <message>
   <location filename="../../engine/neurons.py" />
   <source>Layers go from 0 to {layers}, neurons from 0 to {width}.</source>
   <translation>الطبقات من 0 إلى {layers}، والعصبونات من 0 إلى {width}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Layers of this model share their down-projection, so an edit of one neuron would change several.</source>
   <translation>طبقات هذا النموذج تشترك في الإسقاط، فتعديل عصبون يغيّر عدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Least</source>
   <translation>الأدنى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Leave</source>
   <translation>خروج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Leave it as it is</source>
   <translation>اتركه كما هو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Leave it out</source>
   <translation>اتركها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Leave the demo</source>
   <translation>الخروج من العرض</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Leave the settings as they are.</source>
   <translation>اترك الإعدادات كما هي.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Left out</source>
   <translation>المتروك</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Left out for the budget.</source>
   <translation>متروكة لضيق الميزانية.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/verification.py" />
   <source>Left out, since forward passes of their own gave other values: {wrong}.</source>
   <translation>تُركت لأن تمريراتها الأمامية المنفردة أعطت قيمًا أخرى: {wrong}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Left, right, pages</source>
   <translation>يسار، يمين، صفحات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <location filename="../../kn_studio/widgets/shared_legend.py" />
   <source>Legend of the map</source>
   <translation>مفتاح الخريطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Let go</source>
   <translation>إلغاء الانتقاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Let go of the picked neurons</source>
   <translation>إلغاء انتقاء العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Let go of what is picked</source>
   <translation>إلغاء المنتقى</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Let the name end in .safetensors.</source>
   <translation>ليكن آخر الاسم ‎.safetensors.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Letters touch {slot}: they may not fit every word that is put in.</source>
   <translation>حروف تلاصق {slot}: قد لا تناسب كل كلمة توضع فيها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Library</source>
   <translation>المكتبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Licence</source>
   <translation>الترخيص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Light or dark</source>
   <translation>فاتح أو داكن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Light or dark as the desktop is, also when that changes</source>
   <translation>فاتح أو داكن كسطح المكتب، وحين يتغيّر أيضًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Light words on a dark ground</source>
   <translation>كلمات فاتحة على خلفية داكنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/looks.py" />
   <source>Like the desktop</source>
   <translation>مثل سطح المكتب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Likely false</source>
   <translation>خطأ على الأرجح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Likely true</source>
   <translation>صحيح على الأرجح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Likeness (Jaccard)</source>
   <translation>التشابه (جاكار)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Likeness of two languages' neurons, mean over pairs</source>
   <translation>تشابه عصبونات لغتين، متوسط على الأزواج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Line</source>
   <translation>السطر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Linear</source>
   <translation>خطي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>List</source>
   <translation>قائمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Lithuanian</source>
   <translation>الليتوانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Live: mean over {prompts}.</source>
   <translation>مباشر: متوسط على {prompts}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/panels/model_rows.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Load</source>
   <translation>تحميل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Load a model</source>
   <translation>تحميل نموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Load a model and see what was found in it</source>
   <translation>حمّل نموذجًا وانظر ما وُجد فيه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Load a model first to rank facts.</source>
   <translation>حمّل نموذجًا أولًا لترتيب الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Load a model first.</source>
   <translation>حمّل نموذجًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <source>Load a model first: a claim is checked against what the model stores.</source>
   <translation>حمّل نموذجًا أولًا: يُفحص الادعاء بما يحمله النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Load a model first: an edit changes its weights, and takes them back to the bit.</source>
   <translation>حمّل نموذجًا أولًا: يغيّر التعديل أوزانه، ويُتراجع عنه بتًّا بتًّا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>Load a model first: the demo models are small and take seconds.</source>
   <translation>حمّل نموذجًا أولًا: نماذج العرض صغيرة وتستغرق ثوانيَ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Load a model from a folder or from the Hub; a test on the model itself shows that its neurons were found.</source>
   <translation>حمّل نموذجًا من مجلد أو من Hub؛ واختبار على النموذج نفسه يبيّن أن عصبوناته وُجدت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Load a model to locate the fact in another one.</source>
   <translation>حمّل نموذجًا لتحديد الحقيقة بلغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Load a model to search a whole relation.</source>
   <translation>حمّل نموذجًا للبحث في علاقة كاملة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>Load a model to see its answers.</source>
   <translation>حمّل نموذجًا لترى أجوبته.</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>Load a smaller model on one device to compare devices.</source>
   <translation>حمّل نموذجًا أصغر على جهاز واحد لمقارنة الأجهزة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>Load it first.</source>
   <translation>حمّله أولًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Load it in float32, bfloat16 or float16.</source>
   <translation>حمّله بدقة float32 أو bfloat16 أو float16.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Load it in {dtype}, then resume the run.</source>
   <translation>حمّله بدقة {dtype}، ثم تابع التشغيل.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Load it on one device.</source>
   <translation>حمّله على جهاز واحد.</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>Load it once with the network.</source>
   <translation>حمّله مرة مع الشبكة.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Load it once without --offline, or give a folder.</source>
   <translation>حمّله مرة دون ‎--offline، أو أعطِ مجلدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>Load it with dtype float32, or choose another model.</source>
   <translation>حمّله بدقة float32، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/sample.py" />
   <source>Load model</source>
   <translation>تحميل نموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/keeping.py" />
   <source>Load one first.</source>
   <translation>حمّل واحدًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Load one of the shipped models below: it takes a second or two.</source>
   <translation>حمّل أحد النماذج المرفقة أدناه: يستغرق ثانية أو ثانيتين.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Load that model as it was, then apply them.</source>
   <translation>حمّل ذاك النموذج كما كان، ثم طبّقها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Load that model, then compare again.</source>
   <translation>حمّل ذاك النموذج، ثم قارن من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Load that model, then resume the run.</source>
   <translation>حمّل ذاك النموذج، ثم استأنف الجولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Load that model, then search again.</source>
   <translation>حمّل ذاك النموذج، ثم ابحث من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/workers.py" />
   <source>Load the model again, and begin a new run.</source>
   <translation>حمّل النموذج من جديد وابدأ جولة جديدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>Load the model that the edits are of.</source>
   <translation>حمّل النموذج الذي له هذه التعديلات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>Load the model that this map comes from.</source>
   <translation>حمّل النموذج الذي منه هذه الخريطة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Load the model to see which words it pushes.</source>
   <translation>حمّل النموذج لترى أي الكلمات يدفع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Load the model with this mapping, and keep it for all models of this kind if it passes</source>
   <translation>حمّل النموذج بهذا الربط، واحفظه لكل النماذج من هذا النوع إن نجح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>Load the model without a mapping.</source>
   <translation>حمّل النموذج دون ربط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Load the run's model to measure it.</source>
   <translation>حمّل نموذج الجولة لقياسه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Load this model</source>
   <translation>تحميل هذا النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Load {model} in {dtype} {doing}.</source>
   <translation>حمّل {model} بدقة {dtype} {doing}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Load {model} to turn them off and on.</source>
   <translation>حمّل {model} لتشغيلها وإطفائها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Load {model} {doing}.</source>
   <translation>حمّل {model} {doing}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Loaded</source>
   <translation>محمَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Loaded model</source>
   <translation>النموذج المحمَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Loading {busy}</source>
   <translation>تحميل {busy}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <location filename="../../kn_studio/sample_models.py" />
   <source>Loading {intent}</source>
   <translation>تحميل {intent}</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Loading {name}</source>
   <translation>يُحمَّل {name}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Localisation: which method finds the neurons of a fact</source>
   <translation>التحديد: أي طريقة تجد عصبونات حقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Locality: other relations</source>
   <translation>الموضعية: علاقات أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Locality: the same relation</source>
   <translation>الموضعية: العلاقة نفسها</translation>
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
   <translation>تحديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Locate a fact's neurons first.</source>
   <translation>حدّد عصبونات حقيقة أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Locate in {listed}</source>
   <translation>تحديد بـ{listed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/languages.py" />
   <source>Locate in {several}</source>
   <translation>تحديد بـ{several}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/sample.py" />
   <source>Locate neurons</source>
   <translation>تحديد العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Locate scores every neuron for the fact. Move the threshold: the map follows without computing anew.</source>
   <translation>«تحديد» يحسب درجة كل عصبون للحقيقة. حرّك العتبة: تتبعها الخريطة دون حساب جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Locate the fact again.</source>
   <translation>حدّد الحقيقة من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Locate the fact in it first.</source>
   <translation>حدّد الحقيقة فيها أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Locate the fact in two languages or more.</source>
   <translation>حدّد الحقيقة بلغتين أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/window_keys.py" />
   <source>Locate with …</source>
   <translation>تحديد بطريقة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Locate {word}</source>
   <translation>تحديد {word}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Located for this fact</source>
   <translation>المحدَّدة لهذه الحقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons</source>
   <translation>العصبونات المحدَّدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Located neurons …</source>
   <translation>العصبونات المحدَّدة …</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons' activation</source>
   <translation>تنشيط العصبونات المحدَّدة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons' activation with the object written out</source>
   <translation>تنشيط العصبونات المحدَّدة والمفعول مكتوب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Located neurons' attribution</source>
   <translation>إسناد العصبونات المحدَّدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Locates other facts of {state} too, and says for each how many {what} the languages share, beside chance and beside different facts mixed.</source>
   <translation>يحدّد حقائق أخرى من {state} أيضًا، ويقول لكل منها كم من {what} تشترك فيه اللغات، بجانب الصدفة وخلط حقائق مختلفة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/evolvability_sets.py" />
   <location filename="../../kn_studio/jobs.py" />
   <source>Locating</source>
   <translation>تحديد العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/served.py" />
   <source>Locating facts of other relations</source>
   <translation>تحديد حقائق من علاقات أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/cross_lingual_editing.py" />
   <source>Locating in {code}</source>
   <translation>يُحدَّد بـ{code}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Locating other facts of the relation</source>
   <translation>تحديد حقائق أخرى من العلاقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Locating prompts</source>
   <translation>موجّهات التحديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Locating {facts} facts</source>
   <translation>تحديد حقائق عددها {facts}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Log</source>
   <translation>لوغاريتمي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Logarithm of the object's probability in its slot, mean over the prompts</source>
   <translation>لوغاريتم احتمال المفعول في خانته، متوسط على الموجّهات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Logistic regression over the scores, fitted on train claims</source>
   <translation>انحدار لوجستي على الدرجات، مُلاءم على ادعاءات التدريب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Lombard</source>
   <translation>اللومبردية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Look at</source>
   <translation>النظر في</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Look at a model on the Hub</source>
   <translation>النظر في نموذج على Hub</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Look at a run that was made elsewhere, in another session or in a terminal</source>
   <translation>انظر في جولة أُجريت في مكان آخر أو جلسة أخرى أو طرفية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Look at a table</source>
   <translation>النظر في جدول</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Look for a quotation mark that is not closed.</source>
   <translation>ابحث عن علامة اقتباس غير مغلقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Look for its branches and tags on {page}.</source>
   <translation>انظر فروعه ووسومه في {page}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>Look for its uuid with `kn-studio facts search`.</source>
   <translation>ابحث عن uuid الخاص بها بـ `kn-studio facts search`.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Look …</source>
   <translation>نظر …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Looking at the runs</source>
   <translation>يُنظر في الجولات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <location filename="../../kn_studio/jobs.py" />
   <location filename="../../kn_studio/sample_models.py" />
   <source>Looking at {name}</source>
   <translation>يُنظر في {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/removing.py" />
   <source>Looking for what is to go</source>
   <translation>يُبحث عما سيُزال</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Looking for {name}</source>
   <translation>يُبحث عن {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Low German</source>
   <translation>الألمانية السفلى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Low-rank addition</source>
   <translation>إضافة منخفضة الرتبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>Lower the threshold, or click a neuron on the map.</source>
   <translation>اخفض العتبة، أو انقر عصبونًا على الخريطة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Lower the threshold, or the share.</source>
   <translation>اخفض العتبة أو النسبة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Luxembourgish</source>
   <translation>اللكسمبورغية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Macedonian</source>
   <translation>المقدونية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Made up against what is right, or right ones it does not know.</source>
   <translation>مختلقة خلافًا للصحيح، أو صحيحة لا يعرفها النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>Make it with packaging/demo_session.py.</source>
   <translation>أنشئها بـ packaging/demo_session.py.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Make one first.</source>
   <translation>أجرِ واحدًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Make the edit again on this model.</source>
   <translation>أجرِ التعديل من جديد على هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Make the edit again.</source>
   <translation>أجرِ التعديل من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>Make the edit with this language; without, its new answer is only asked for afterwards</source>
   <translation>أجرِ التعديل بهذه اللغة؛ وإلا يُسأل عن جوابها الجديد بعده فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>Make the edit with {english}</source>
   <translation>إجراء التعديل بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>Make the folder writable, or move it with KN_STUDIO_HOME.</source>
   <translation>اجعل المجلد قابلًا للكتابة، أو انقله بـ KN_STUDIO_HOME.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Make the folder, or choose another one.</source>
   <translation>أنشئ المجلد أو اختر آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>Make the window smaller, or choose SVG.</source>
   <translation>صغّر النافذة أو اختر SVG.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Makes less likely</source>
   <translation>يقلل الاحتمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Makes likelier</source>
   <translation>يزيد الاحتمال</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Making the claims</source>
   <translation>تُصاغ الادعاءات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Malagasy</source>
   <translation>الملغاشي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Malay</source>
   <translation>الماليزية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Malayalam</source>
   <translation>المالايالامية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Maltese</source>
   <translation>المالطية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Many claims</source>
   <translation>ادعاءات كثيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Map of</source>
   <translation>خريطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Map of switches</source>
   <translation>خريطة المفاتيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Map of the shared neurons</source>
   <translation>خريطة العصبونات المشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: all neurons again</source>
   <translation>الخريطة: كل العصبونات من جديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: copy what it shows</source>
   <translation>الخريطة: نسخ ما تعرضه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: first or last neuron</source>
   <translation>الخريطة: أول عصبون أو آخره</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: nearer or farther</source>
   <translation>الخريطة: أقرب أو أبعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: next or previous neuron</source>
   <translation>الخريطة: العصبون التالي أو السابق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Map: pick the neuron in focus, or one more</source>
   <translation>الخريطة: انتقاء العصبون الذي عليه التركيز، أو واحد آخر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Marathi</source>
   <translation>الماراثية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Mark these neurons on all stations</source>
   <translation>علّم هذه العصبونات في كل الصفحات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Marks such as [X.Gen] stand for inflected words; they would be asked as they are written.</source>
   <translation>علامات مثل [X.Gen] تمثل كلمات مصرَّفة؛ وستُسأل كما هي مكتوبة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Masked</source>
   <translation>مقنَّع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Matched</source>
   <translation>مطابقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Mean</source>
   <translation>المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Mean KL(before || after) at the answer, in nats</source>
   <translation>متوسط KL(قبل || بعد) عند الجواب، بالنات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>Mean activations in {language}</source>
   <translation>متوسطات التنشيط بـ{language}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean joint probability of the answer.</source>
   <translation>متوسط الاحتمال المشترك للجواب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean layer of the neurons, 0 = first, 1 = last.</source>
   <translation>متوسط طبقة العصبونات، 0 = الأولى و1 = الأخيرة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean log of the answer's joint probability, in nats.</source>
   <translation>متوسط لوغاريتم الاحتمال المشترك للجواب، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean number of neurons of the sets found.</source>
   <translation>متوسط عدد عصبونات المجموعات الموجودة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean of both classes' recalls.</source>
   <translation>متوسط استدعاء الصنفين.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean over ten draws of random neurons.</source>
   <translation>متوسط على عشر سحبات من العصبونات العشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Mean over the languages. As many neurons of the same layers, drawn at random, {what} instead.</source>
   <translation>متوسط على اللغات. مثل عددها من عصبونات الطبقات نفسها مسحوبة عشوائيًا، {what} بدلًا منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Mean over the languages. For each neuron one of its layer that is about as active, {what} instead.</source>
   <translation>متوسط على اللغات. لكل عصبون واحد من طبقته بنشاط مقارب، {what} بدلًا منه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Mean over the {sets} of the relation of {read}, standardised on train claims</source>
   <translation>متوسط {sets} للعلاقة في {read}، موحَّدًا على ادعاءات التدريب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Mean over {number} {noun} a language{extra}</source>
   <translation>متوسط على {number} {noun} لكل لغة{extra}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Mean over {number} {where}{noun} a language</source>
   <translation>متوسط على {number} {where}{noun} لكل لغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean probability of the new answers on the prompts trained, before each step and after the last.</source>
   <translation>متوسط احتمال الأجوبة الجديدة على موجّهات التدريب، قبل كل خطوة وبعد الأخيرة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mean −log p of a token of the sentences, in nats.</source>
   <translation>متوسط ⁦−log p⁩ لرمز من الجمل، بالنات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Means with intervals</source>
   <translation>المتوسطات مع الفترات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Measure</source>
   <translation>قياس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measure again</source>
   <translation>إعادة القياس</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Measure it live, or choose another model.</source>
   <translation>قِسه مباشرة، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Measure it live, or choose suppress, erase or a rewrite.</source>
   <translation>قِسه مباشرة، أو اختر الكبح أو المحو أو إعادة كتابة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <source>Measure the edits</source>
   <translation>قياس التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measure the effect</source>
   <translation>قياس الأثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Measure the time</source>
   <translation>قياس الوقت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Measure these {neurons}</source>
   <translation>قياس {neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>Measured again: together {loss}</source>
   <translation>قيس من جديد: معًا {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Measured at the end of a run.</source>
   <translation>قيس في نهاية جولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Measured at the run's own settings. {note}</source>
   <translation>قيس بإعدادات الجولة نفسها. {note}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measured for other edits than those in force now.</source>
   <translation>قيس لتعديلات غير السارية الآن.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Measured for {what} shared {whose}, at other settings than now.</source>
   <translation>قيس لـ{what} مشتركة {whose}، بإعدادات غير الحالية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Measured last: {finding}</source>
   <translation>آخر قياس: {finding}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Measured live: the weights stay as they are</source>
   <translation>قياس مباشر: تبقى الأوزان كما هي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Measured on {where}.</source>
   <translation>قيس على {where}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Measured when the run has ended.</source>
   <translation>يُقاس حين تنتهي الجولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Measures it without changing the weights.</source>
   <translation>يقيسه دون تغيير الأوزان.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation_measures.py" />
   <source>Measuring controls</source>
   <translation>تُقاس الضوابط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>Measuring effects</source>
   <translation>تُقاس الآثار</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>Measuring perplexity</source>
   <translation>تُقاس الحيرة</translation>
  </message>
  <message>
   <location filename="../../engine/intervention.py" />
   <source>Measuring the effect</source>
   <translation>يُقاس الأثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Measuring the effect in {language}</source>
   <translation>يُقاس الأثر بلغة {language}</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Measuring the scores</source>
   <translation>تُقاس الدرجات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/actions/experiment_actions.py" />
   <source>Measuring the time</source>
   <translation>قياس الوقت</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Megabytes that one batch may take: part of the recipe, since it settles rounding.</source>
   <translation>ميغابايتات يجوز أن تأخذها دفعة: جزء من الوصفة لأنها تحدد التقريب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Members</source>
   <translation>الأعضاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Merge tree of the neurons</source>
   <translation>شجرة دمج العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Message</source>
   <translation>رسالة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <source>Method</source>
   <translation>الطريقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Methods</source>
   <translation>الطرائق</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets</source>
   <translation>مجموعات دنيا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets above equally active neurons</source>
   <translation>المجموعات الدنيا فوق العصبونات المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets above random neurons</source>
   <translation>المجموعات الدنيا فوق العصبونات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Minimal sets per fact</source>
   <translation>المجموعات الدنيا لكل حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Missed answers that enhancing regains, {group} perturbations</source>
   <translation>الأجوبة الفائتة التي يستعيدها التعزيز، {group}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Mistranslated: this word means {means}; a capital city is “{right}”.</source>
   <translation>ترجمة خاطئة: هذه الكلمة تعني {means}؛ والعاصمة هي «{right}».</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Mixed</source>
   <translation>مختلطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Model says</source>
   <translation>يقول النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Model without its head</source>
   <translation>النموذج دون رأسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Model {line}, {value}</source>
   <translation>النموذج {line}، {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Models may be downloaded</source>
   <translation>يُسمح بتنزيل النماذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>Models of one family in several sizes; each must be in the cache before it can be run</source>
   <translation>نماذج من عائلة واحدة بأحجام عدة؛ يجب أن يكون كل منها في الذاكرة المخبأة قبل تشغيله</translation>
  </message>
  <message>
   <location filename="../../engine/families.py" />
   <source>Models of the kind '{model_type}' are not supported.</source>
   <translation>نماذج '{model_type}' غير مدعومة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Models on disk</source>
   <translation>النماذج على القرص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Mongolian</source>
   <translation>المنغولية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mono</source>
   <translation>Mono</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Mono, strongest |LIKN|</source>
   <translation>Mono، الأقوى بعدد |LIKN|</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>More facts are degenerate by topology than by random partitions.</source>
   <translation>الحقائق المتكافئة الدور بحسب الطوبولوجيا أكثر منها بحسب التقسيمات العشوائية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>More facts than chance allows have a pair whose interaction stands out.</source>
   <translation>الحقائق التي لها زوج بارز التفاعل أكثر مما تسمح به الصدفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>More than different facts of the relation share: these {switches} go with this fact, not only with its relation.</source>
   <translation>أكثر مما تشترك فيه حقائق مختلفة من العلاقة: هذه {switches} ترتبط بهذه الحقيقة لا بعلاقتها فقط.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Most</source>
   <translation>الأقصى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Most active others</source>
   <translation>الأكثر نشاطًا من غيرها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>Most of the answer is gone.</source>
   <translation>ذهب معظم الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>Most through one {layer_word}: “{word}” in {layer_word} {layer}.</source>
   <translation>الأكثر عبر {layer_word} واحدة: «{word}» في {layer_word} {layer}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/guides.py" />
   <source>Motion is on again.</source>
   <translation>عادت الحركة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Motion on or off</source>
   <translation>تشغيل الحركة أو إيقافها</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Move [Y] to the end of the prompt, or use a masked model.</source>
   <translation>انقل [Y] إلى آخر الموجّه، أو استعمل نموذجًا مقنَّعًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Move an edit</source>
   <translation>نقل تعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Move edit {number} down</source>
   <translation>إنزال التعديل {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Move edit {number} up</source>
   <translation>رفع التعديل {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>Move the file away; a new one is made.</source>
   <translation>انقل الملف؛ ويُنشأ جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Multilingual models of the papers</source>
   <translation>نماذج الأبحاث متعددة اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Multiplied {which} by {factor:g}.</source>
   <translation>ضُرب {which} في {factor:g}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Multiplies what these neurons add by 0, in the weights: for every text, not only for this fact.</source>
   <translation>يضرب ما تضيفه هذه العصبونات في 0 داخل الأوزان: لكل نص لا لهذه الحقيقة وحدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Multiplies what these neurons add by the factor, in the weights: for every text, not only here.</source>
   <translation>يضرب ما تضيفه هذه العصبونات في المعامل داخل الأوزان: لكل نص لا هنا فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/own.py" />
   <source>My facts</source>
   <translation>حقائقي</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Name a file, a folder, a zip archive or a Hub data set.</source>
   <translation>سمِّ ملفًا أو مجلدًا أو أرشيف zip أو مجموعة بيانات على Hub.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>Name every model once.</source>
   <translation>سمِّ كل نموذج مرة واحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Name its columns.</source>
   <translation>سمِّ أعمدته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>Name more models, one after the other.</source>
   <translation>سمِّ نماذج أكثر واحدًا بعد آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Name one by its place: {places}.</source>
   <translation>سمِّ واحدة بموضعها: {places}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Name one with --language.</source>
   <translation>سمِّ واحدة بـ ‎--language.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Name the second matrix of the feed-forward block.</source>
   <translation>سمِّ المصفوفة الثانية لكتلة التغذية الأمامية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>Name two languages or more.</source>
   <translation>سمِّ لغتين أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats by which the answer falls more in the fact's own prompts than in those of other facts.</source>
   <translation>بالنات، كم يهبط الجواب في موجّهات الحقيقة نفسها أكثر مما في موجّهات حقائق أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats by which the own answer falls more than those of other relations; known facts, all languages.</source>
   <translation>بالنات، كم يهبط الجواب نفسه أكثر من أجوبة العلاقات الأخرى؛ حقائق معروفة، كل اللغات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats by which the own answer rises more than those of other relations; known facts, all languages.</source>
   <translation>بالنات، كم يرتفع الجواب نفسه أكثر من أجوبة العلاقات الأخرى؛ حقائق معروفة، كل اللغات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats per token of sentences, neurons off everywhere.</source>
   <translation>نات لكل رمز من الجمل، والعصبونات مطفأة في كل موضع.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Nats, before from after, at the answers of other facts of the relation.</source>
   <translation>بالنات، قبل عن بعد، عند أجوبة الحقائق الأخرى في العلاقة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Natural perturbations lower the probability of the answer.</source>
   <translation>التشويشات الطبيعية تخفض احتمال الجواب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Natural perturbations make it harder to tell right claims from wrong ones by log P.</source>
   <translation>التشويشات الطبيعية تصعّب تمييز الصحيح من الخاطئ من الادعاءات بـlog P.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Natural, together</source>
   <translation>التشويشات الطبيعية، معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Nepali</source>
   <translation>النيبالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Neuron</source>
   <translation>العصبون</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/heatmap.py" />
   <source>Neuron map</source>
   <translation>خريطة العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Neuron site</source>
   <translation>موضع العصبونات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Neurons</source>
   <translation>العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Neurons (*.json *.pth);;All files (*)</source>
   <translation>عصبونات (*.json *.pth);;كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Neurons (*.json);;All files (*)</source>
   <translation>عصبونات (*.json);;كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons an arm trains where no pair is degenerate.</source>
   <translation>العصبونات التي تدرّبها مجموعة حيث لا زوج متكافئ الدور.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>Neurons by layer</source>
   <translation>العصبونات بحسب الطبقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Neurons enhanced, {group} perturbations</source>
   <translation>تعزيز العصبونات، {group}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons for AMIG …</source>
   <translation>عصبونات لـ AMIG …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons for EleutherAI …</source>
   <translation>عصبونات لـ EleutherAI …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons for LAPE …</source>
   <translation>عصبونات لـ LAPE …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Neurons from a file …</source>
   <translation>عصبونات من ملف …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Neurons of exactly these languages</source>
   <translation>عصبونات هذه اللغات تحديدًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Neurons suppressed, {group} perturbations</source>
   <translation>كبح العصبونات، {group}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons that a share may amount to; above, it is cut.</source>
   <translation>العصبونات التي يجوز أن تبلغها نسبة؛ وما فوقها يُقتطع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Neurons that enough of the languages share</source>
   <translation>العصبونات التي يشترك فيها عدد كافٍ من اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Neurons that every two languages have in common</source>
   <translation>العصبونات المشتركة بين كل لغتين</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons that languages share</source>
   <translation>العصبونات المشتركة بين اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Neurons that stand in for each other</source>
   <translation>عصبونات ينوب بعضها عن بعض</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Neurons that were searched.</source>
   <translation>العصبونات التي بُحث فيها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>Neurons {first} to {last} of {width} are in view.</source>
   <translation>العصبونات {first} إلى {last} من {width} معروضة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Never shown to the demo models in this language.</source>
   <translation>لم تُعرض قط على نماذج العرض بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>New answer</source>
   <translation>جواب جديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>New answer in {english}</source>
   <translation>جواب جديد بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>New answer in {english}: type it, or pick one</source>
   <translation>جواب جديد بـ{english}: اكتبه أو اختر واحدًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>New answers come first sooner when {neurons} are trained than with random neurons of the same layers.</source>
   <translation>تأتي الأجوبة الجديدة أولًا أبكر حين تُدرَّب {neurons} منها مع عصبونات عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>New facts</source>
   <translation>الحقائق الجديدة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>New facts are made: the model is to give another answer of the fact's relation, drawn by the seed, which is not right and not what it would say already. They are counterfactual, so that the model cannot know them. Neurons are located by AMIG before any training, on prompts with the right answer: they are those that carry what the new answer shall replace. Paraphrases are seen neither there nor in training.</source>
   <translation>الحقائق الجديدة مصنوعة: على النموذج أن يعطي جوابًا آخر من علاقة الحقيقة، مسحوبًا بالبذرة، ليس صحيحًا ولا ما كان سيقوله. وهي مخالفة للواقع، فلا يمكن أن يعرفها النموذج. تُحدَّد العصبونات بـAMIG قبل أي تدريب، على موجّهات بالجواب الصحيح: فهي التي تحمل ما سيحل الجواب الجديد محله. ولا تُرى الصياغات الأخرى هناك ولا في التدريب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>New facts as trained and in other words, and known facts that were not trained.</source>
   <translation>حقائق جديدة كما دُرّبت وبصياغة أخرى، وحقائق معروفة لم تُدرَّب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>New session</source>
   <translation>جلسة جديدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <location filename="../../kn_studio/tour.py" />
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Next fact</source>
   <translation>الحقيقة التالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Next or previous lamp</source>
   <translation>المصباح التالي أو السابق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Next step</source>
   <translation>الخطوة التالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>No choice of {words} was surely better than {name} on other facts, so the verdict rests on {name}.</source>
   <translation>لم يكن أي اختيار من {words} أفضل يقينًا من {name} على حقائق أخرى، فيستند الحكم إلى {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <source>No claim was checked yet. Write one above and press Check.</source>
   <translation>لم يُفحص ادعاء بعد. اكتب واحدًا أعلاه واضغط «فحص».</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>No clusters of {neurons} {value}</source>
   <translation>لا عناقيد من {neurons} {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>No control neuron could be drawn.</source>
   <translation>تعذّر سحب أي عصبون ضابط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>No edit is in force any more: this is what the last ones did.</source>
   <translation>لم يعد تعديل ساريًا: هذا ما فعلته الأخيرة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>No edit is in force, so there is nothing to save.</source>
   <translation>لا تعديل سارٍ، فلا شيء يُحفظ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>No edit is in force.</source>
   <translation>لا تعديل سارٍ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>No edit: the model answers as it was loaded.</source>
   <translation>لا تعديل: يجيب النموذج كما حُمّل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_runs.py" />
   <source>No experiment was run in this session yet. Choose one above and press Run, or open the folder of a run.</source>
   <translation>لم تُشغَّل تجربة في هذه الجلسة بعد. اختر واحدة أعلاه واضغط «تشغيل»، أو افتح مجلد جولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>No fact can be asked in all of {languages}{why_not}.</source>
   <translation>لا حقيقة يمكن السؤال عنها بكل اللغات {languages}{why_not}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <source>No fact chosen</source>
   <translation>لم تُختر حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>No fact has “{search}” in its subject or answer{where}.</source>
   <translation>لا حقيقة فيها «{search}» في موضوعها أو جوابها{where}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/material.py" />
   <source>No fact is known in the language '{code}'.</source>
   <translation>لا حقيقة معروفة باللغة '{code}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>No fact is known in the language '{language}'.</source>
   <translation>لا حقيقة معروفة بلغة '{language}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>No fact of another relation can be asked in these languages.</source>
   <translation>لا يمكن السؤال عن حقيقة من علاقة أخرى بهذه اللغات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>No fact of {relation} can be asked in '{language}'{why}.</source>
   <translation>لا حقيقة من {relation} يمكن السؤال عنها بـ'{language}'{why}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_overlap.py" />
   <source>No fact of {relation} can be asked in all of {languages}{why}.</source>
   <translation>لا حقيقة من {relation} يمكن السؤال عنها بكل من {languages}{why}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No fact that all models know has this figure.</source>
   <translation>لا حقيقة تعرفها كل النماذج لها هذا المقياس.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No fact.</source>
   <translation>لا حقيقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>No fact{where}.</source>
   <translation>لا حقيقة{where}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>No file was named.</source>
   <translation>لم يُسمَّ ملف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/missing_fonts.py" />
   <source>No font on this computer has every letter of this script that is on the screen: {scripts}. Empty boxes stand for the others.</source>
   <translation>لا خط على هذا الحاسوب فيه كل حروف هذه الكتابة الظاهرة على الشاشة: {scripts}. وتحل محل ما ينقص مربعات فارغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/switches.py" />
   <source>No group is in focus.</source>
   <translation>لا مجموعة عليها التركيز.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No group is in focus: search on the Degeneracy station.</source>
   <translation>لا مجموعة عليها التركيز: ابحث في صفحة تكافؤ الدور.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No group of {neurons} passes the rule on the Degeneracy station.</source>
   <translation>لا مجموعة من {neurons} تجتاز القاعدة في صفحة تكافؤ الدور.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/language_picker.py" />
   <source>No language by that name.</source>
   <translation>لا لغة بهذا الاسم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>No language could be asked. {why}</source>
   <translation>لا لغة يمكن السؤال بها. {why}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>No language is chosen.</source>
   <translation>لم تُختر لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>No mapping can be kept for a kind of model that is named '{model_type}'.</source>
   <translation>لا يُحفظ ربط لنوع نموذج اسمه '{model_type}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>No model is chosen.</source>
   <translation>لم يُختر نموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>No model is loaded</source>
   <translation>لا نموذج محمَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/keeping.py" />
   <source>No model is loaded.</source>
   <translation>لا نموذج محمَّل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>No models come with this copy of the app.</source>
   <translation>لا نماذج مع هذه النسخة من البرنامج.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>No neuron</source>
   <translation>بلا عصبون</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>No neuron exceeds {threshold} of the maximum in {of}</source>
   <translation>لا عصبون يتجاوز {threshold} من القيمة العظمى في {of}</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>No neuron has a positive score in any prompt.</source>
   <translation>لا عصبون له درجة موجبة في أي موجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>No neuron is located in the language '{wanted}'.</source>
   <translation>لا عصبون محدَّد بلغة '{wanted}'.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>No neuron is located, so nothing is clustered.</source>
   <translation>لم يُحدَّد أي عصبون، فلا شيء يُجمَّع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>No neuron is picked then</source>
   <translation>عندئذ لا عصبون منتقى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>No neuron is selected.</source>
   <translation>لا عصبون مختار.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>No neuron is shared by {of} of {languages} languages, so there is no effect.</source>
   <translation>لا عصبون تشترك فيه {of} من {languages} من اللغات، فلا أثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>No neurons</source>
   <translation>دون عصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>No other fact could be asked, so nothing is known of side effects.</source>
   <translation>لم يمكن السؤال عن حقيقة أخرى، فلا يُعرف شيء عن الآثار الجانبية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>No other fact of the relation can be asked in these languages.</source>
   <translation>لا يمكن السؤال عن حقيقة أخرى من العلاقة بهذه اللغات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No pair of any fact's candidates passes T_low and T_high, so there are no degenerate neurons to train.</source>
   <translation>لا زوج من مرشحات أي حقيقة يجتاز T_low وT_high، فلا عصبونات متكافئة الدور تُدرَّب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No pair passes the rule (T_low {low}, T_high {high}), so there is no DKN.</source>
   <translation>لا زوج يجتاز القاعدة (T_low {low}، T_high {high})، فلا DKN.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>No pair passes the rule for any fact, so there is no DKN to measure.</source>
   <translation>لا زوج يجتاز القاعدة لأي حقيقة، فلا DKN تُقاس.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>No picture of its map yet</source>
   <translation>لا صورة لخريطتها بعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <source>No plot is on screen</source>
   <translation>لا رسم على الشاشة</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>No prompt has been scored yet.</source>
   <translation>لم يُقيَّم أي موجّه بعد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>No prompt is in a language of the new answer.</source>
   <translation>لا موجّه بلغة من لغات الجواب الجديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>No prompt is left to locate on: {what}</source>
   <translation>لم يبق موجّه للتحديد به: {what}</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>No prompt to take activations from is of another fact.</source>
   <translation>لا موجّه من حقيقة أخرى لأخذ التنشيط منه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>No room is left on the disk for the fact library.</source>
   <translation>لم يبق على القرص متسع لمكتبة الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>No room is left on the disk for {name}.</source>
   <translation>لم يبق على القرص متسع لـ{name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>No row was left out.</source>
   <translation>لم يُترك أي صف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>No run is on the map.</source>
   <translation>لا جولة على الخريطة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>No run of an experiment is on screen.</source>
   <translation>لا جولة تجربة معروضة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>No run of {name} has a map of {layers} layers with {width:,} neurons each.</source>
   <translation>لا جولة في {name} لها خريطة من {layers} طبقات في كل منها {width:,} عصبونًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>No run yet for this fact. Locate it in two languages or more to see what they share.</source>
   <translation>لا جولة لهذه الحقيقة بعد. حدّدها بلغتين أو أكثر لترى ما تشترك فيه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No run yet for this fact. Locate its {neurons} first.</source>
   <translation>لا جولة لهذه الحقيقة بعد. حدّد {neurons} أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>No run yet for this fact. Locate its {word} first.</source>
   <translation>لا جولة لهذه الحقيقة بعد. حدّد {word} أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No run yet for this fact. Locating scores every {neuron} for every {prompt}.</source>
   <translation>لا جولة لهذه الحقيقة بعد. التحديد يحسب درجة كل {neuron} لكل {prompt}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>No run yet. Pick a fact and press Locate.</source>
   <translation>لا جولة بعد. اختر حقيقة واضغط «تحديد».</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>No score tells right claims from wrong ones better than chance here.</source>
   <translation>لا درجة هنا تميّز الادعاءات الصحيحة من الخاطئة أفضل من الصدفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>No sentence asks this relation in {english}: write one, or import a data set that has it.</source>
   <translation>لا جملة تسأل هذه العلاقة بـ{english}: اكتب واحدة أو استورد مجموعة بيانات فيها ذلك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>No session</source>
   <translation>لا جلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>No session is open.</source>
   <translation>لا جلسة مفتوحة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>No session is open. Start one, or open the demo.</source>
   <translation>لا جلسة مفتوحة. ابدأ واحدة أو افتح العرض.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>No set was tested, so there is none to show.</source>
   <translation>لم تُختبر أي مجموعة، فلا شيء يُعرض.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>No template for {relation} in the language '{language}' ends with [Y], as this model needs.</source>
   <translation>لا قالب لـ{relation} بلغة '{language}' ينتهي بـ [Y] كما يتطلب هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>No train fact has {what} neurons.</source>
   <translation>لا حقيقة من حقائق التدريب لها عصبونات من النوع: {what}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>No unit yet</source>
   <translation>لا وحدة بعد</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>No weights lead from one of these neurons to another (layers {layers}), so there are no clusters.</source>
   <translation>لا أوزان تصل أحد هذه العصبونات بآخر (الطبقات {layers})، فلا عناقيد.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>No word of the prompt has a synonym in the program's own table.</source>
   <translation>ليس لأي كلمة في الموجّه مرادف في جدول البرنامج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>No {neurons} are</source>
   <translation>لا {neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} are picked: click a bar on Languages or a group on Degeneracy.</source>
   <translation>لا {neurons} منتقاة: انقر عمودًا في صفحة اللغات أو مجموعة في صفحة تكافؤ الدور.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} are pinned: do so in the Inspector.</source>
   <translation>لا {neurons} مثبَّتة: ثبّتها في المعاين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} are shared at these settings: see the Languages station.</source>
   <translation>لا {neurons} مشتركة بهذه الإعدادات: انظر صفحة اللغات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>No {neurons} pass the threshold: lower it there.</source>
   <translation>لا {neurons} تجتاز العتبة: اخفضها هناك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} exceeds {cut} of the maximum{where}. At {nearest:g} the first one appears.</source>
   <translation>لا {neuron} يتجاوز {cut} من الأقصى{where}. عند {nearest:g} يظهر الأول.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>No {neuron} has a positive score that is shared {by_whom}, at any threshold{way}.</source>
   <translation>لا {neuron} بدرجة موجبة مشترك {by_whom} عند أي عتبة{way}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>No {neuron} has a positive score that is shared {by_whom}, whatever their number.</source>
   <translation>لا {neuron} بدرجة موجبة مشترك {by_whom} مهما كان عددها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} has a positive score: nothing here pushes towards the answer.</source>
   <translation>لا {neuron} له درجة موجبة: لا شيء هنا يدفع نحو الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>No {neuron} has a positive score{where}: lower “{slider}”.</source>
   <translation>لا {neuron} له درجة موجبة{where}: اخفض «{slider}».</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>No {unit}</source>
   <translation>لا {unit}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>No {what} passes: a search needs at least two neurons, and there are {neurons}.</source>
   <translation>لا توجد {what} ناجحة: يحتاج البحث إلى عصبونين على الأقل، والموجود {neurons}.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>No {what} passes: none was tested within the budget of {limit} sets.</source>
   <translation>لا توجد {what} ناجحة: لم يُختبر شيء ضمن ميزانية {limit} من المجموعات.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>No {what} passes: the closest, {names}, {lost}, and {wanted}.</source>
   <translation>لا توجد {what} ناجحة: الأقرب {names} {lost}، و{wanted}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>No {what} were read {many}where the verdict does not rest on them. Check this claim alone to see them.</source>
   <translation>لم تُقرأ {what} {many}حيث لا يستند الحكم إليها. افحص هذا الادعاء وحده لتراها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>No {word} is chosen at these settings.</source>
   <translation>لم يُختر أي {word} بهذه الإعدادات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>No {word} is chosen in any language at these settings</source>
   <translation>لم يُختر أي {word} في أي لغة بهذه الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>No {word} is chosen.</source>
   <translation>لم يُختر أي {word}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>No {word} is shared at these settings.</source>
   <translation>لا {word} مشترك بهذه الإعدادات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>No.</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Nobody has written down where '{model_type}' models have their neurons; these were found by {found}. What you keep here is used for every model of this kind.</source>
   <translation>لم يدوّن أحد أين عصبونات نماذج '{model_type}'؛ وهذه وُجدت عبر {found}. ما تحفظه هنا يُستعمل لكل نموذج من هذا النوع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Non-commercial use only, and its authors must be named.</source>
   <translation>للاستعمال غير التجاري فقط، ويجب ذكر أصحابها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>None</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>None downloaded yet</source>
   <translation>لم يُنزَّل شيء بعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>None found so far; the search goes on once a model is loaded</source>
   <translation>لم يُعثر على أي منها حتى الآن؛ يُعاد النظر بعد تحميل نموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>None found: models run on the processor</source>
   <translation>لم يُعثر على أي منها: تعمل النماذج على المعالج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>None yet. They are kept in {folder}, which all programs of the Hub share; {free} are free there.</source>
   <translation>لا شيء بعد. تُحفظ في {folder} الذي تشترك فيه كل برامج Hub؛ والمتاح هناك {free}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Normal type</source>
   <translation>خط عادي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Norwegian</source>
   <translation>النرويجية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Norwegian Bokmål</source>
   <translation>النرويجية بوكمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Norwegian Nynorsk</source>
   <translation>النرويجية نينورسك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>Not asked</source>
   <translation>لم تُسأل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Not calibrated in {spoken}: there is no verdict, only the raw scores.</source>
   <translation>غير معاير بـ{spoken}: لا حكم، بل الدرجات الخام فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Not defined: the effect of enhancement on other facts cannot be told from 0 ({interval}).</source>
   <translation>غير معرَّف: أثر التعزيز في الحقائق الأخرى لا يُميَّز عن 0 ({interval}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Not defined: the effect of suppression on other facts cannot be told from 0 ({interval}).</source>
   <translation>غير معرَّف: أثر الكبح في الحقائق الأخرى لا يُميَّز عن 0 ({interval}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Not found</source>
   <translation>غير موجودة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/complexity.py" />
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Not known</source>
   <translation>غير معروفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Not measured yet.</source>
   <translation>لم يُقس بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Not searched yet. Clusters the strongest {count} {neurons} by how strongly </source>
   <translation>لم يُبحث بعد. يجمع أقوى {count} {neurons} في عناقيد بحسب قوة </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Not searched yet. Turns {what} of the strongest {count} {neurons} off, </source>
   <translation>لم يُبحث بعد. يطفئ {what} من أقوى {count} {neurons}، </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Not supported</source>
   <translation>غير مدعوم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Not there any more, or on a disk that is away · {parent}</source>
   <translation>لم يعد موجودًا، أو على قرص غير متصل · {parent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <location filename="../../kn_studio/widgets/note_field.py" />
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Note on run {row}</source>
   <translation>ملاحظة على الجولة {row}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Note on the fact</source>
   <translation>ملاحظة على الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Nothing by that name.</source>
   <translation>لا شيء بهذا الاسم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>Nothing else is fetched or sent, and no session changes by it.</source>
   <translation>لا يُجلب شيء آخر ولا يُرسل، ولا تتغير بذلك أي جلسة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Nothing here can read models of the kind '{unnamed}'.</source>
   <translation>لا شيء هنا يقرأ نماذج من النوع '{unnamed}'.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Nothing in {what} is in the format {key}.</source>
   <translation>لا شيء في {what} بصيغة {key}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Nothing is in the Inspector: click one of the {neurons}.</source>
   <translation>لا شيء في المعاين: انقر واحدًا من {neurons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Nothing is kept. Save under another name to go on.</source>
   <translation>لا يُحفظ شيء. احفظ باسم آخر للمتابعة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>Nothing is located in the language '{language}' in run {id}.</source>
   <translation>لا شيء محدَّد بلغة '{language}' في الجولة {id}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Nothing is located{named} in run {id}.</source>
   <translation>لا شيء محدَّد{named} في الجولة {id}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>Nothing is shared among so few. With {number:,} of each language the first {neuron} is.</source>
   <translation>لا شيء مشترك بين هذا القليل. مع {number:,} من كل لغة يظهر أول {neuron}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Nothing is shared at these settings, so there are no {switches} to turn off or up.</source>
   <translation>لا شيء مشترك بهذه الإعدادات، فلا {switches} لإطفائها أو رفعها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>Nothing is shared at this threshold. At {threshold:g} the first {neuron} is.</source>
   <translation>لا شيء مشترك عند هذه العتبة. عند {threshold:g} يظهر أول {neuron}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Nothing is shared yet: locate the fact in two languages.</source>
   <translation>لا شيء مشترك بعد: حدّد الحقيقة بلغتين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/app.py" />
   <source>Nothing is there to carry out {name}.</source>
   <translation>لا شيء ينفّذ {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Nothing is turned off or up.</source>
   <translation>لم يُطفأ شيء ولم يُرفع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>Nothing new was added.</source>
   <translation>لم يُضف جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/guides.py" />
   <source>Nothing slides or glides any more.</source>
   <translation>لم يعد شيء ينزلق.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Nothing stands before the answer slot, so a causal model has nothing to read.</source>
   <translation>لا شيء قبل خانة الجواب، فلا يجد النموذج السببي ما يقرؤه.</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Nothing stands before the answer slot, so nothing is said to the model.</source>
   <translation>لا شيء قبل خانة الجواب، فلا يقال للنموذج شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Nothing stands before the slot: a model that reads from left to right cannot use it.</source>
   <translation>لا شيء قبل الخانة: لا يستطيع نموذج يقرأ من اليسار إلى اليمين استعمالها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Nothing to measure it on.</source>
   <translation>لا شيء يُقاس عليه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Nothing was calibrated for this model yet. Calibrate in {spoken} to get verdicts.</source>
   <translation>لم يُعاير شيء لهذا النموذج بعد. عايره بـ{spoken} لتحصل على أحكام.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>Nothing was calibrated for {relation} in the language '{language}': calibrate first.</source>
   <translation>لم يُعاير شيء لـ {relation} باللغة '{language}': عاير أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Nothing was imported since the program was started.</source>
   <translation>لم يُستورد شيء منذ بدء البرنامج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Numbers on or off</source>
   <translation>إظهار الأرقام أو إخفاؤها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>Object</source>
   <translation>المفعول</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Objective</source>
   <translation>الهدف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Occitan</source>
   <translation>الأوكسيتانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Odia</source>
   <translation>الأورية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of all arms of equal size and of the low-rank one.</source>
   <translation>لكل المجموعات المتساوية العدد وللمنخفضة الرتبة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of answers right when clean and missed when perturbed: 0 without an edit, by construction.</source>
   <translation>من الأجوبة الصحيحة سليمةً والفائتة مشوَّشةً: 0 دون تعديل، بحكم التعريف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of claims called right</source>
   <translation>من الادعاءات المحكوم بصحتها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of claims called right, the share that are.</source>
   <translation>من الادعاءات المحكوم بصحتها، نسبة الصحيح فعلًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of claims called wrong, the share that are.</source>
   <translation>من الادعاءات المحكوم بخطئها، نسبة الخاطئ فعلًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of each fact a right and a wrong claim are made. The wrong object is a right one of another subject of the same relation, about as frequent, and no right answer here in any language; it is the same in all languages. Facts are split into train, dev and test (60, 20 and 20 %), by subject unless asked otherwise, over all relations. Wrong objects are right ones of the same part, so that neither kind was met more often in train.</source>
   <translation>يُصاغ من كل حقيقة ادعاء صحيح وآخر خاطئ. المفعول الخاطئ مفعول صحيح لموضوع آخر في العلاقة نفسها، بتكرار مقارب، وليس هنا جوابًا صحيحًا بأي لغة؛ وهو واحد بكل اللغات. تُقسم الحقائق إلى train وdev وtest (60 و20 و20 %) بحسب الموضوع ما لم يُطلب غيره، على كل العلاقات. المفاعيل الخاطئة مفاعيل صحيحة من القسم نفسه، فلم يُر أي من النوعين في train أكثر من الآخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Of each language's own:
{sizes}</source>
   <translation>لكل لغة:
{sizes}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Of exactly these languages</source>
   <translation>لهذه اللغات تحديدًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of right claims</source>
   <translation>من الادعاءات الصحيحة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of right claims, the share called right.</source>
   <translation>من الادعاءات الصحيحة، نسبة ما حُكم بصحته.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of right claims.</source>
   <translation>للادعاءات الصحيحة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of right claims; calling every claim right gives 0.67</source>
   <translation>من الادعاءات الصحيحة؛ والحكم بصحة كل ادعاء يعطي 0.67</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the answer with nothing off, on the prompts that are searched.</source>
   <translation>للجواب دون إطفاء شيء، على الموجّهات المبحوث فيها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the batch, in the language.</source>
   <translation>للدفعة، باللغة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the log perplexity, in nats.</source>
   <translation>في لوغاريتم الحيرة، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the minimal sets found, more than half are degenerate on a held-out prompt too.</source>
   <translation>من المجموعات الدنيا الموجودة أكثر من النصف متكافئ الدور على موجّه محجوز أيضًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the model's neurons, for equal shares.</source>
   <translation>من عصبونات النموذج، للنسب المتساوية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the model, in millions, embeddings included.</source>
   <translation>للنموذج، بالملايين، مع التضمينات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the model.</source>
   <translation>للنموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Of the orders of the models, not of facts: it has no interval.</source>
   <translation>هو لترتيبات النماذج لا للحقائق: فلا فترة له.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the pairs found, more than half are degenerate on a held-out prompt too.</source>
   <translation>من الأزواج الموجودة أكثر من النصف متكافئ الدور على موجّه محجوز أيضًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the right answer, in nats.</source>
   <translation>للجواب الصحيح، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of the two sets.</source>
   <translation>للمجموعتين.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of these, facts with pairs by T_low 20 %, T_high 25 %.</source>
   <translation>منها حقائق لها أزواج عند T_low 20 % وT_high 25 %.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of these, facts with pairs by T_low 5 %, T_high 30 %.</source>
   <translation>منها حقائق لها أزواج عند T_low 5 % وT_high 30 %.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of those facts' own answers, in nats.</source>
   <translation>لأجوبة تلك الحقائق نفسها، بالنات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Of wrong claims</source>
   <translation>من الادعاءات الخاطئة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of wrong claims, the share called wrong.</source>
   <translation>من الادعاءات الخاطئة، نسبة ما حُكم بخطئه.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Of wrong claims.</source>
   <translation>للادعاءات الخاطئة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Of {asked} answers about other facts {number} changed</source>
   <translation>من {asked} جوابًا عن حقائق أخرى تغيّر {number}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>Of {clusters}, {dispensable} can be switched off without a loss above {t_low}, and {passed} of these can carry the fact alone; at least two are needed.</source>
   <translation>من {clusters} يمكن إطفاء {dispensable} دون خسارة تفوق {t_low}، ومنها {passed} تحمل الحقيقة وحدها؛ واللازم اثنان على الأقل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Of {count} claims, each judged by its own rule, {told} on {model}.</source>
   <translation>من {count} ادعاءات حُكم على كل منها بقاعدته، {told} على {model}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Of {count} shared {word} {some} {value} language-specific by activation entropy; by chance {few}{p}.</source>
   <translation>من {count} {word} مشتركة {some} {value} خاصة بلغة بحسب إنتروبيا التنشيط؛ وبالصدفة {few}{p}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>Of {facts} of {name}, {some} share a {word} {whom}. On average {expected}{span} are shared; by chance {replace}</source>
   <extracomment>For one: Of {facts} of {name}, {some} shares a {word} {whom}. On average {expected}{span} are shared; by chance {replace}</extracomment>
   <translation>
    <numerusform>من {facts} من {name}، {some} لها {word} مشترك {whom}. في المتوسط {expected}{span} مشتركة؛ وبالصدفة {replace}</numerusform>
    <numerusform>من {facts} من {name}، {some} لها {word} مشترك {whom}. في المتوسط {expected}{span} مشتركة؛ وبالصدفة {replace}</numerusform>
    <numerusform>من {facts} من {name}، {some} لها {word} مشترك {whom}. في المتوسط {expected}{span} مشتركة؛ وبالصدفة {replace}</numerusform>
    <numerusform>من {facts} من {name}، {some} لها {word} مشترك {whom}. في المتوسط {expected}{span} مشتركة؛ وبالصدفة {replace}</numerusform>
    <numerusform>من {facts} من {name}، {some} لها {word} مشترك {whom}. في المتوسط {expected}{span} مشتركة؛ وبالصدفة {replace}</numerusform>
    <numerusform>من {facts} من {name}، {some} لها {word} مشترك {whom}. في المتوسط {expected}{span} مشتركة؛ وبالصدفة {replace}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/verification.py" />
   <source>Of {passing} groups the {groups} with the strongest interaction were tested again.</source>
   <translation>من {passing} من المجموعات اختُبرت مجددًا أقواها تفاعلًا وعددها {groups}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Off</source>
   <translation>مطفأة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Off: no model touches the network. Downloads bring safetensors only, never code.</source>
   <translation>مطفأ: لا يمس أي نموذج الشبكة. التنزيل يجلب safetensors فقط ولا يجلب شيفرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Offline</source>
   <translation>دون اتصال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Offline: HF_HUB_OFFLINE forbids the network</source>
   <translation>دون اتصال: HF_HUB_OFFLINE يمنع الشبكة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Offline: the network is not touched</source>
   <translation>دون اتصال: لا تُمس الشبكة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old facts</source>
   <translation>الحقائق القديمة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old facts: change of log P</source>
   <translation>الحقائق القديمة: تغير log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old first</source>
   <translation>القديم أولًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Old lost</source>
   <translation>القديم فقد الأولى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>On Facts its search field, elsewhere everything by its name: L10N188, a fact, an action</source>
   <translation>في صفحة الحقائق حقل بحثها، وفي غيرها كل شيء باسمه: L10N188 أو حقيقة أو أمر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>On claims with such a score {odds} verdicts are right.</source>
   <translation>على ادعاءات بهذه الدرجة {odds} من الأحكام صحيحة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>On other facts {name} was surely better than {scorer}.</source>
   <translation>على حقائق أخرى كان {name} أفضل يقينًا من {scorer}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>On random weights no score tells right claims from wrong ones</source>
   <translation>على أوزان عشوائية لا تميّز أي درجة الصحيح من الخاطئ من الادعاءات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>On random weights no score tells right claims from wrong ones.</source>
   <translation>على أوزان عشوائية لا تميّز أي درجة الصحيح من الخاطئ من الادعاءات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>On sentences that the search did not see, together: {figures}.</source>
   <translation>على جمل لم يرها البحث، معًا: {figures}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <source>On the Hub</source>
   <translation>على Hub</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On the locating prompts.</source>
   <translation>على موجّهات التحديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>On the stations</source>
   <translation>في الصفحات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On the way: chosen neurons and random ones</source>
   <translation>على الطريق: عصبونات مختارة وعشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>On the way: located neurons and larger parts</source>
   <translation>على الطريق: عصبونات محدَّدة وأجزاء أكبر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>On unseen claims: 1 tells all right claims from wrong ones, 0.5 is guessing</source>
   <translation>على ادعاءات لم تُر: 1 يميز كل صحيح من كل خطأ، و0.5 تخمين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>On unseen facts {right:,} of {given:,} verdicts were right (n = {number:,}).</source>
   <translation>على حقائق لم تُر كان {right:,} من {given:,} حكمًا صحيحًا (n = {number:,}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>On which side of its threshold this claim is</source>
   <translation>على أي جانب من العتبة يقع هذا الادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>On {claims} about {unseen} it judged {covered}; {wrong} of those verdicts were wrong, where at most {aim} was aimed for.</source>
   <translation>من {claims} عن {unseen} حكم في {covered}؛ وكان {wrong} من تلك الأحكام خطأ، والهدف {aim} على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>Once an edit is applied, this shows what it does in every language, beside the same edit of other neurons.</source>
   <translation>حين يُطبَّق تعديل يعرض هذا أثره في كل لغة، بجانب التعديل نفسه لعصبونات أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>One fact alone gives no interval.</source>
   <translation>حقيقة واحدة لا تعطي فترة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>One fact in as many languages as you know it in. Sentences hold [Y] for the answer, and the subject or [X]; without any, the relation's templates are used.</source>
   <translation>حقيقة واحدة بكل لغة تعرفها بها. تحمل الجمل [Y] مكان الجواب، والموضوع أو [X]؛ وإن لم تكتب جملًا استُعملت قوالب العلاقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>One language shares nothing with another.</source>
   <translation>لغة واحدة لا تشترك مع أخرى في شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>One language stands there twice.</source>
   <translation>إحدى اللغات مكررة.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/kinds.py" />
   <source>One language was calibrated alone, so that none can share neurons: calibrate several together.</source>
   <translation>عُويرت لغة واحدة وحدها، فلا لغة تشاركها العصبونات: عاير عدة لغات معًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>One language's neurons of this fact and the others' of a different fact of its relation.</source>
   <translation>عصبونات لغة لهذه الحقيقة، وعصبونات الأخرى لحقيقة مختلفة من علاقتها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>One more sentence for this relation in this language</source>
   <translation>جملة أخرى لهذه العلاقة بهذه اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>One more template</source>
   <translation>قالب آخر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>One more than there are, where it never does.</source>
   <translation>واحدة أكثر من عددها حيث لا يأتي أولًا قط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>One of the runs has no finished unit yet.</source>
   <translation>ليس في إحدى الجولتين وحدة منتهية بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>One over the weight between two neurons, or over its cosine, which knows no scale</source>
   <translation>مقلوب الوزن بين عصبونين، أو مقلوب جيب تمامه الذي لا يعرف المقياس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>One step instead of a path: quick and rough, to compare with.</source>
   <translation>خطوة واحدة بدل مسار: سريعة وتقريبية، للمقارنة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>One {word} is</source>
   <translation>{word} واحد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Online: models may be downloaded</source>
   <translation>متصل: يُسمح بتنزيل النماذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Only 1 fact that all models know has this figure, fewer than {fewest}.</source>
   <translation>من الحقائق التي تعرفها كل النماذج واحدة فقط لها هذا المقياس، وهي أقل من {fewest}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>Only answers to the same prompts can be compared.</source>
   <translation>لا تُقارن إلا أجوبة الموجّهات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Only facts known in all languages used are judged; all facts stand beside. Nothing is trimmed. Intervals are 95 % bootstrap intervals: whole relations are drawn, and with fewer than five, facts. Claims are judged one by one, without a correction for their number. With the setting 'preset reproduction' the rule has the thresholds of the published code, which lie so close that two independent neurons pass as degenerate.</source>
   <translation>لا يُحكم إلا على حقائق معروفة بكل اللغات المستعملة؛ وتقف كل الحقائق بجانبها. لا يُقص شيء. الفترات فترات بوتستراب 95 %: تُسحب علاقات كاملة، ومع أقل من خمس تُسحب الحقائق. يُحكم على الادعاءات واحدًا واحدًا، دون تصحيح لعددها. ومع الإعداد «preset reproduction» للقاعدة عتبات الشيفرة المنشورة، وهي متقاربة بحيث يجتازها عصبونان مستقلان كأنهما متكافئا الدور.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Only facts that exist in all of them.</source>
   <translation>الحقائق الموجودة بها كلها فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Only facts that exist in all of these languages</source>
   <translation>الحقائق الموجودة بكل هذه اللغات فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Only facts that exist in {english}; press to lift</source>
   <translation>الحقائق الموجودة بـ{english} فقط؛ اضغط للإلغاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>Only the built-in facts are here.</source>
   <translation>هنا الحقائق المضمّنة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>Only the first {n} rows; save the data for all of them.</source>
   <translation>لا صفوف.|الصف الأول فقط؛ احفظ البيانات للحصول عليها كلها.|أول صفين فقط؛ احفظ البيانات للحصول عليها كلها.|أول {n} صفوف فقط؛ احفظ البيانات للحصول عليها كلها.|أول {n} صفًّا فقط؛ احفظ البيانات للحصول عليها كلها.|أول {n} صف فقط؛ احفظ البيانات للحصول عليها كلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Only the shared lamps</source>
   <translation>المصابيح المشتركة فقط</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Only the {n} shared lamps</source>
   <extracomment>For one: Only the {n} shared lamp</extracomment>
   <translation>
    <numerusform>لا مصابيح مشتركة</numerusform>
    <numerusform>المصباح المشترك وحده</numerusform>
    <numerusform>المصباحان المشتركان فقط</numerusform>
    <numerusform>المصابيح المشتركة الـ{n} فقط</numerusform>
    <numerusform>المصابيح المشتركة الـ{n} فقط</numerusform>
    <numerusform>المصابيح المشتركة الـ{n} فقط</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Only these languages</source>
   <translation>هذه اللغات فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>Only these relations</source>
   <translation>هذه العلاقات فقط</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Only {chosen} neurons have a positive mean score.</source>
   <translation>عدد العصبونات ذات متوسط الدرجة الموجب {chosen} فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Only {count} facts that all models know have this figure, fewer than {fewest}.</source>
   <translation>من الحقائق التي تعرفها كل النماذج {count} فقط لها هذا المقياس، وهي أقل من {fewest}.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>Only {facts} facts of {relation} were calibrated on; {fewest_of_relation} are needed.</source>
   <translation>لم يُعاير من {relation} سوى {facts} من الحقائق؛ واللازم {fewest_of_relation}.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>Only {facts} facts were there to calibrate on; {fewest_facts} are needed.</source>
   <translation>لم يوجد للمعايرة سوى {facts} من الحقائق؛ واللازم {fewest_facts}.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>Only {positive} prompts have a positive score at all; a neuron would need {of}.</source>
   <translation>عدد الموجّهات ذات درجة موجبة {positive} فقط؛ ويحتاج العصبون إلى {of}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Open a copy of it from a backup.</source>
   <translation>افتح نسخة منه من احتياط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Open a file …</source>
   <translation>فتح ملف …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Open a folder …</source>
   <translation>فتح مجلد …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Open a run's folder</source>
   <translation>فتح مجلد جولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Open a session</source>
   <translation>فتح جلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Open a session file</source>
   <translation>فتح ملف جلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Open a session or start a new one first.</source>
   <translation>افتح جلسة أو ابدأ جلسة جديدة أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open and resume</source>
   <translation>فتح واستئناف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Open for writing anyway</source>
   <translation>الفتح للكتابة على أي حال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>Open it again.</source>
   <translation>افتحها من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Open it and go on, or choose another folder.</source>
   <translation>افتحه وتابع، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>Open it with that version or a later one.</source>
   <translation>افتحه بذلك الإصدار أو أحدث.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>Open one, or start a new one.</source>
   <translation>افتح واحدة أو ابدأ جلسة جديدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>Open the demo</source>
   <translation>فتح العرض التوضيحي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/first_steps.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Open the demo session</source>
   <translation>فتح جلسة العرض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Open the folder in which the file lies</source>
   <translation>فتح المجلد الذي فيه الملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Open the report in the browser</source>
   <translation>فتح التقرير في المتصفح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open {name} and go on with its run</source>
   <translation>فتح {name} ومتابعة جولتها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>Open {recent}</source>
   <translation>فتح {recent}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Open …</source>
   <translation>فتح …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <location filename="../../kn_studio/story_pictures.py" />
   <source>Opening the demo …</source>
   <translation>يُفتح العرض …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/shelf.py" />
   <source>Opening the fact library</source>
   <translation>تُفتح مكتبة الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Operation</source>
   <translation>العملية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Other facts</source>
   <translation>حقائق أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Other facts about the same subject.</source>
   <translation>حقائق أخرى عن الموضوع نفسه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Other facts by language</source>
   <translation>الحقائق الأخرى بحسب اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Other facts were asked too.</source>
   <translation>سُئل عن حقائق أخرى أيضًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Other programs that use the Hub's cache lose it too. To have it back, it must be downloaded again.</source>
   <translation>تفقده أيضًا البرامج الأخرى التي تستعمل ذاكرة Hub المخبأة. لاستعادته يجب تنزيله من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Other run</source>
   <translation>الجولة الأخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Other run minus this run, over the facts that both models know</source>
   <translation>الجولة الأخرى ناقص هذه الجولة، على الحقائق التي يعرفها النموذجان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Ours</source>
   <translation>لدينا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Over log P</source>
   <translation>فوق log P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Over random</source>
   <translation>فوق العشوائي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Over trainings: {trainings}.</source>
   <translation>على التدريبات: {trainings}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Overlap</source>
   <translation>التداخل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>Overlap as</source>
   <translation>عرض التداخل بصيغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Overlap of changed neurons with DKN</source>
   <translation>تداخل العصبونات المتغيرة مع DKN</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Own</source>
   <translation>جوابه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Own answer</source>
   <translation>جوابه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own answer in own minus in other facts' prompts, nats.</source>
   <translation>الجواب نفسه في موجّهاته ناقصه في موجّهات حقائق أخرى، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own fact with 10 random draws of the same layers.</source>
   <translation>الحقيقة نفسها مع 10 سحبات عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own fact with 3 draws of equally active neurons.</source>
   <translation>الحقيقة نفسها مع 3 سحبات من عصبونات متساوية النشاط.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own minus other relations, in nats, above 0 = the fact is hit more.</source>
   <translation>الحقيقة نفسها ناقص العلاقات الأخرى، بالنات؛ فوق 0 = تُصاب الحقيقة أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own minus same relation, in nats.</source>
   <translation>الحقيقة نفسها ناقص العلاقة نفسها، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Own relative change over others', suppression plus enhancement (eq. 11).</source>
   <translation>التغير النسبي للحقيقة على تغير غيرها، الكبح زائد التعزيز (المعادلة 11).</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P after</source>
   <translation>P بعد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P after, others</source>
   <translation>P بعد، أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P before</source>
   <translation>P قبل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P before, others</source>
   <translation>P قبل، أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>P of the order</source>
   <translation>P للترتيب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>P(at least so many by chance), corrected over the facts (Holm)</source>
   <translation>P(هذا العدد على الأقل بالصدفة)، مصححًا على الحقائق (Holm)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>P36, or a code of your own</source>
   <translation>P36 أو رمز من عندك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>PMI of the object</source>
   <translation>PMI للمفعول</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: equally active</source>
   <translation>الزوج: متساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: of random neurons</source>
   <translation>الزوج: من عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: random neurons</source>
   <translation>الزوج: عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pair: two other KN</source>
   <translation>الزوج: اثنان آخران من KN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Paired difference in AUROC, score minus log P: to the left of the dashed line log P tells better.</source>
   <translation>الفرق المزدوج في AUROC، الدرجة ناقص log P: على يسار الخط المتقطع يميّز log P أفضل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Paired difference of AUROCs on the same claims</source>
   <translation>الفرق المزدوج في AUROC على الادعاءات نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Paired difference to the mean of ten random draws like it</source>
   <translation>الفرق المزدوج عن متوسط عشر سحبات عشوائية مثلها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Paired over the facts that both runs measured.</source>
   <translation>مزدوجة على الحقائق التي قاستها الجولتان.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Pairs</source>
   <translation>أزواج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pairs above equally active neurons</source>
   <translation>الأزواج فوق العصبونات المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pairs above random neurons</source>
   <translation>الأزواج فوق العصبونات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pairs that pass T_low and T_high among the located neurons and among as many others.</source>
   <translation>الأزواج التي تجتاز T_low وT_high بين العصبونات المحدَّدة وبين مثل عددها من غيرها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>Panel alone</source>
   <translation>اللوحة وحدها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Parameters</source>
   <translation>المعاملات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Paraphrase</source>
   <translation>صياغة أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Paraphrases</source>
   <translation>الصياغات الأخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Part</source>
   <translation>الجزء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Parts</source>
   <translation>أجزاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Pashto</source>
   <translation>البشتو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Pass</source>
   <translation>الناجحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Passes</source>
   <translation>ينجح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Perplexity of plain text</source>
   <translation>حيرة النص العادي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Perplexity; pseudo-perplexity for masked models</source>
   <translation>الحيرة؛ وشبه الحيرة للنماذج المقنَّعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Persian</source>
   <translation>الفارسية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Persistence</source>
   <translation>الثبات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Pick</source>
   <translation>انتقاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Pick a fact first.</source>
   <translation>اختر حقيقة أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Pick a fact, or type one, and see at once what the model answers in each language.</source>
   <translation>اختر حقيقة أو اكتبها، وانظر فورًا ما يجيب به النموذج في كل لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Pick at least one language first.</source>
   <translation>اختر لغة واحدة على الأقل أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Pick neurons that this program, EleutherAI's, AMIG or LAPE has written</source>
   <translation>انتقِ عصبونات كتبها هذا البرنامج أو برنامج EleutherAI أو AMIG أو LAPE</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Pick or type another fact first.</source>
   <translation>اختر حقيقة أخرى أو اكتبها أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Pick the neuron in focus</source>
   <translation>انتقاء العصبون الذي عليه التركيز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Picked</source>
   <translation>المنتقاة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked on Degeneracy: {neurons}.</source>
   <translation>منتقاة في تكافؤ الدور: {neurons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked on Edit: {neurons}.</source>
   <translation>منتقاة في التعديل: {neurons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked on Languages: {neurons}.</source>
   <translation>منتقاة في اللغات: {neurons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/picks.py" />
   <source>Picked: {neurons}.</source>
   <translation>منتقاة: {neurons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <source>Pictures in dark colours</source>
   <translation>صور بألوان داكنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Pin</source>
   <translation>تثبيت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Pin {neuron}</source>
   <translation>تثبيت {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Pinned</source>
   <translation>مثبَّت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Plain</source>
   <translation>مبسّط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Plain or research</source>
   <translation>مبسّط أو بحثي</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Plain sentences for the perplexity; 0 leaves it out.</source>
   <translation>جمل عادية للحيرة؛ 0 يتركها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Plain sentences: rise of the log perplexity</source>
   <translation>الجمل العادية: ارتفاع لوغاريتم الحيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Plain text in</source>
   <translation>نص عادي بـ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>Plain text in {value}: perplexity {change}</source>
   <translation>نص عادي بـ{value}: الحيرة {change}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/app.py" />
   <source>Please report this.</source>
   <translation>يُرجى الإبلاغ عن هذا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <source>Plot</source>
   <translation>رسم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Plots</source>
   <translation>رسوم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/plots_menu.py" />
   <source>Plots on screen</source>
   <translation>الرسوم المعروضة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Points</source>
   <translation>نقاط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Points of risk against coverage</source>
   <translation>نقاط المخاطرة مقابل التغطية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Points of the ROC curve</source>
   <translation>نقاط منحنى ROC</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Polish</source>
   <translation>البولندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Portuguese</source>
   <translation>البرتغالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Positions after padding</source>
   <translation>المواضع بعد الحشو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/model.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Precision</source>
   <translation>الدقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Precision, right</source>
   <translation>الدقة، الصحيحة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Precision, wrong</source>
   <translation>الدقة، الخاطئة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/complexity.py" />
   <source>Preparing</source>
   <translation>يُجهَّز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Present the demo</source>
   <translation>تقديم العرض التوضيحي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Present the demo (F5)</source>
   <translation>تقديم العرض (F5)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Press Go on: it is written anew from the rows.</source>
   <translation>اضغط «متابعة»: يُكتب من جديد من الصفوف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Preview answer</source>
   <translation>معاينة الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Previous fact</source>
   <translation>الحقيقة السابقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Printed perturbations lower the probability of the answer.</source>
   <translation>تشويشات الورقة تخفض احتمال الجواب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Printed perturbations make it harder to tell right claims from wrong ones by log P.</source>
   <translation>تشويشات الورقة تصعّب تمييز الصحيح من الخاطئ من الادعاءات بـlog P.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Printed, together</source>
   <translation>تشويشات الورقة، معًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Probability</source>
   <translation>الاحتمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <source>Probability of the answer in each language</source>
   <translation>احتمال الجواب في كل لغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Probability of the answer, model unchanged.</source>
   <translation>احتمال الجواب والنموذج دون تغيير.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Probability of the answer, neurons changed.</source>
   <translation>احتمال الجواب والعصبونات متغيرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Probability of the right answer</source>
   <translation>احتمال الجواب الصحيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Probability of the subject</source>
   <translation>احتمال الموضوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Processor</source>
   <translation>المعالج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Progress</source>
   <translation>التقدم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Prompt</source>
   <translation>الموجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>Prompt whose words are read</source>
   <translation>الموجّه الذي تُقرأ كلماته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>Prompt {number} of run {run} has no scores yet.</source>
   <translation>ليس للموجّه {number} من الجولة {run} درجات بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Prompt {number} of {total}</source>
   <translation>الموجّه {number} من {total}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Prompt {number} of {total} and {more} more</source>
   <translation>الموجّه {number} من {total} و{more} غيره</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Prompts</source>
   <translation>الموجّهات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Prompts and answers</source>
   <translation>الموجّهات والأجوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Prompts are limited</source>
   <translation>الموجّهات محدودة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts in a language that effects are measured on.</source>
   <translation>الموجّهات التي تُقاس عليها الآثار بلغة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that a fact is located and searched on.</source>
   <translation>الموجّهات التي تُحدَّد عليها حقيقة ويُبحث.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that a fact is located on in a language.</source>
   <translation>الموجّهات التي تُحدَّد عليها حقيقة بلغة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that each claim is asked with at most.</source>
   <translation>الموجّهات التي يُسأل بها كل ادعاء على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that effects are measured on, not seen before.</source>
   <translation>الموجّهات التي تُقاس عليها الآثار، لم تُر من قبل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts that what is found is measured on again.</source>
   <translation>الموجّهات التي يُعاد عليها قياس ما وُجد.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Prompts with a new answer that are never seen before.</source>
   <translation>موجّهات بجواب جديد لم تُر من قبل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Published</source>
   <translation>المنشور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Published figures</source>
   <translation>الأرقام المنشورة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Punjabi</source>
   <translation>البنجابية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Pushes down</source>
   <translation>يدفع إلى أسفل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Pushes up</source>
   <translation>يدفع إلى أعلى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/preview.py" />
   <source>Put [Y] at the end of the prompt.</source>
   <translation>ضع [Y] في آخر الموجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Put [Y] at the end, or use a masked model.</source>
   <translation>ضع [Y] في الآخر، أو استعمل نموذجًا مقنَّعًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Put a run back on the list</source>
   <translation>إعادة جولة إلى القائمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Put it beside the others</source>
   <translation>ضعها بجانب الأخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <source>Put this model away</source>
   <translation>تنحية هذا النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Put this run into the bin; undo brings it back</source>
   <translation>ضع هذه الجولة في السلة؛ والتراجع يعيدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Put this run on the map</source>
   <translation>ضع هذه الجولة على الخريطة</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>Put tokenizer.json and tokenizer_config.json beside the model.</source>
   <translation>ضع tokenizer.json و tokenizer_config.json بجانب النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Putting it in its place</source>
   <translation>يوضع في مكانه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Putting {model} in order</source>
   <translation>ترتيب {model}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Pythia, 70M to 6.9B</source>
   <translation>Pythia، من 70M إلى 6.9B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Quadrature</source>
   <translation>قاعدة التكامل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Question</source>
   <translation>السؤال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Qwen2.5, 0.5B to 7B</source>
   <translation>Qwen2.5، من 0.5B إلى 7B</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>ROC: hits against false alarms</source>
   <translation>ROC: الإصابات مقابل الإنذارات الكاذبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Random</source>
   <translation>عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Random neurons</source>
   <translation>عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random neurons lie in the same layers, matched ones are about as active too; neither was located in any language used. In a sparse model most random neurons are silent, and an edit of those does nothing, so that matched ones are the harder control. Controls of Mono are read in its own language, those of LIKN in all.</source>
   <translation>تقع العصبونات العشوائية في الطبقات نفسها، والمتساوية النشاط بمثل نشاطها تقريبًا أيضًا؛ ولم يُحدَّد أي منها بأي لغة مستعملة. في نموذج متناثر تكون أكثر العصبونات العشوائية صامتة، وتعديلها لا يفعل شيئًا، فالمتساوية النشاط ضابط أصعب. تُقرأ ضوابط Mono بلغته، وضوابط LIKN بكل اللغات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random neurons of the same layers and neurons that are about as active (matched) stand beside the located ones: as arms of their own for AMIG's neurons, and at equal size for every method as control columns (10 and 3 draws). Sparse models flatter the random control.</source>
   <translation>بجانب العصبونات المحدَّدة تقف عصبونات عشوائية من الطبقات نفسها وعصبونات بمثل نشاطها تقريبًا: مجموعاتٍ مستقلة لعصبونات AMIG، وأعمدةَ ضبط لكل طريقة عند تساوي العدد (10 و3 سحبات). النماذج المتناثرة تجامل الضابط العشوائي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Random neurons of the same layers do as well as located ones</source>
   <translation>العصبونات العشوائية من الطبقات نفسها لا تقل عن المحدَّدة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Random neurons of the same layers do as well as located ones.</source>
   <translation>العصبونات العشوائية من الطبقات نفسها لا تقل عن المحدَّدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Random numbers: what every method has to beat.</source>
   <translation>أعداد عشوائية: ما يجب أن تتفوق عليه كل طريقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/backup_page.py" />
   <location filename="../../kn_studio/stage/change_page.py" />
   <location filename="../../kn_studio/stage/turn_off_page.py" />
   <location filename="../../kn_studio/story/backup.py" />
   <location filename="../../kn_studio/story/change.py" />
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>Random ones</source>
   <translation>عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random partitions</source>
   <translation>التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Random switches</source>
   <translation>مفاتيح عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, AMIG's layers</source>
   <translation>عشوائية، من طبقات AMIG</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, any layer</source>
   <translation>عشوائية، أي طبقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, as LIKN</source>
   <translation>عشوائية، مثل LIKN</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, as Mono</source>
   <translation>عشوائية، مثل Mono</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Random, same layers</source>
   <translation>عشوائية، الطبقات نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Rank</source>
   <translation>المرتبة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Rank among the objects</source>
   <translation>المرتبة بين المفعولات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Rank among the relation's candidates in {english}, as {model} answers; 1 = known</source>
   <translation>المرتبة بين مرشحات العلاقة بـ{english} كما يجيب {model}؛ 1 = معروف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Rank of the answer in the whole vocabulary, by mean probability</source>
   <translation>مرتبة الجواب في كامل المفردات بحسب متوسط الاحتمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Rank the answers</source>
   <translation>ترتيب الأجوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Rank these facts</source>
   <translation>ترتيب هذه الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Rank {count} facts</source>
   <translation>ترتيب {count} حقائق</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rank, new answer</source>
   <translation>المرتبة، الجواب الجديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>Ranked first in {known} of {asked}.</source>
   <translation>الأول في {known} من {asked}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rate</source>
   <translation>معدل التعلم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rate for all</source>
   <translation>معدل التعلم للكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Read neurons</source>
   <translation>قراءة العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Read neurons from a JSON file</source>
   <translation>قراءة العصبونات من ملف JSON</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Read neurons from a file</source>
   <translation>قراءة العصبونات من ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Read the calibration that this claim was judged by</source>
   <translation>قراءة المعايرة التي حُكم بها على هذا الادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the calibrations</source>
   <translation>قراءة المعايرات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the downloaded models</source>
   <translation>قراءة النماذج المنزّلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the experiments</source>
   <translation>قراءة التجارب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the fact again</source>
   <translation>إعادة قراءة الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the library</source>
   <translation>قراءة المكتبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Read the runs</source>
   <translation>قراءة الجولات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>Read the words</source>
   <translation>قراءة الكلمات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Read-only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <location filename="../../engine/word_attribution.py" />
   <source>Reading</source>
   <translation>يُقرأ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Reading level</source>
   <translation>مستوى القراءة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>Reading plain texts</source>
   <translation>تُقرأ نصوص عادية</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/control_sets.py" />
   <source>Reading the activations</source>
   <translation>يُقرأ التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Reading the cache</source>
   <translation>تُقرأ الذاكرة المخبأة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Reading the calibration</source>
   <translation>تُقرأ المعايرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Reading the calibrations</source>
   <translation>تُقرأ المعايرات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <source>Reading the chat template</source>
   <translation>يُقرأ قالب المحادثة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Reading the claims</source>
   <translation>تُقرأ الادعاءات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>Reading the data</source>
   <translation>تُقرأ البيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Reading the experiments</source>
   <translation>تُقرأ التجارب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiments_station.py" />
   <source>Reading the experiments …</source>
   <translation>تُقرأ التجارب …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Reading the fact</source>
   <translation>تُقرأ الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>Reading the facts</source>
   <translation>تُقرأ الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>Reading the facts of {relation}</source>
   <translation>تُقرأ حقائق {relation}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>Reading the figures</source>
   <translation>تُقرأ الأرقام</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>Reading the first run</source>
   <translation>تُقرأ الجولة الأولى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Reading the folder</source>
   <translation>يُقرأ المجلد</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Reading the languages</source>
   <translation>تُقرأ اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Reading the library</source>
   <translation>تُقرأ المكتبة</translation>
  </message>
  <message>
   <location filename="../../engine/checking/readings.py" />
   <source>Reading the neurons</source>
   <translation>قراءة العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/documents.py" />
   <source>Reading the other run</source>
   <translation>تُقرأ الجولة الأخرى</translation>
  </message>
  <message>
   <location filename="../../engine/fast/trace.py" />
   <source>Reading the prompt</source>
   <translation>يُقرأ الموجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/writing.py" />
   <source>Reading the rows</source>
   <translation>تُقرأ الصفوف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <location filename="../../kn_studio/sample_languages.py" />
   <source>Reading the run</source>
   <translation>تُقرأ الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/report.py" />
   <source>Reading the runs</source>
   <translation>تُقرأ الجولات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Reading the search</source>
   <translation>يُقرأ البحث</translation>
  </message>
  <message>
   <location filename="../../engine/editing/arms.py" />
   <source>Reading the texts</source>
   <translation>تُقرأ النصوص</translation>
  </message>
  <message>
   <location filename="../../engine/editing/fitted.py" />
   <source>Reading what shall stay</source>
   <translation>يُقرأ ما يجب أن يبقى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Reading what {id} is</source>
   <translation>قراءة ماهية {id}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Reading which words it pushes …</source>
   <translation>يُقرأ أي الكلمات يدفع …</translation>
  </message>
  <message>
   <location filename="../../engine/language_specific.py" />
   <source>Reading {language}</source>
   <translation>تُقرأ {language}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Reading {name}</source>
   <translation>يُقرأ {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>Reading {name}: {total} lines</source>
   <translation>يُقرأ {name}: {total} أسطر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/describe.py" />
   <source>Reading {neuron}</source>
   <translation>يُقرأ {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>Reading …</source>
   <translation>تجري القراءة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Reads the prompt; empty: there is none</source>
   <translation>يقرأ الموجّه؛ فارغًا: لا يوجد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Recall</source>
   <translation>الاسترجاع</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Recall, right</source>
   <translation>الاستدعاء، الصحيحة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Recall, wrong</source>
   <translation>الاستدعاء، الخاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Recent</source>
   <translation>الأخيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <location filename="../../kn_studio/window.py" />
   <source>Recent sessions</source>
   <translation>الجلسات الأخيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/window.py" />
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Redo the edit</source>
   <translation>إعادة التعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Redo: {redo}</source>
   <translation>إعادة: {redo}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Refused</source>
   <translation>امتنع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Regained: {kind}</source>
   <translation>المستعاد: {kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Relation</source>
   <translation>العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Relation of the fact</source>
   <translation>علاقة الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Relations</source>
   <translation>العلاقات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Relations are: {known}.</source>
   <translation>العلاقات: {known}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Relations to calibrate</source>
   <translation>العلاقات التي تُعاير</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change of P</source>
   <translation>التغير النسبي في P</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change, old</source>
   <translation>التغير النسبي، القديم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change, others</source>
   <translation>التغير النسبي، أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Relative change, same</source>
   <translation>التغير النسبي، العلاقة نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Remarks on the fact</source>
   <translation>تنبيهات على الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Remarks on the prompt</source>
   <translation>تنبيهات على الموجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/model.py" />
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Remove a data set</source>
   <translation>إزالة مجموعة بيانات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Remove a downloaded model</source>
   <translation>إزالة نموذج منزّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Remove a model</source>
   <translation>إزالة نموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Remove {model} and free {size}?</source>
   <translation>هل يُزال {model} وتُحرَّر {size}؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Remove {model} from this computer</source>
   <translation>إزالة {model} من هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Remove {source}</source>
   <translation>إزالة {source}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Remove {source} with its {facts} from the library?</source>
   <translation>هل تُزال {source} بما فيها من {facts} من المكتبة؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Remove …</source>
   <translation>إزالة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/removing.py" />
   <source>Removing</source>
   <translation>تُزال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Removing {model}</source>
   <translation>يُزال {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Removing {name}</source>
   <translation>تُزال {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Repeat what papers report on your own model, with controls and uncertainty beside every number.</source>
   <translation>أعِد على نموذجك ما تورده الأبحاث، مع ضوابط ومقدار عدم اليقين بجانب كل رقم.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Replaced the value vectors of {which} by {by}.</source>
   <translation>استُبدل {by} بمتجهات القيمة: {which}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Replaces the neurons' value vectors by 0 (Dai et al. 2022, section 5.2).</source>
   <translation>يستبدل 0 بمتجهات قيمة العصبونات (Dai et al. 2022، القسم 5.2).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Replaces the neurons' value vectors by the unknown token's output embedding (Dai et al. 2022, 5.2).</source>
   <translation>يستبدل تضمين خرج الرمز المجهول بمتجهات قيمة العصبونات (Dai et al. 2022، 5.2).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Report</source>
   <translation>تقرير</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Resample</source>
   <translation>إعادة سحب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Research</source>
   <translation>بحثي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Reset all</source>
   <translation>إعادة ضبط الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Response of neurons to both objects</source>
   <translation>استجابة العصبونات للمفعولين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Response of neurons to the claimed object and to the model's own answer</source>
   <translation>استجابة العصبونات للمفعول المدّعى ولجواب النموذج نفسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Results</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/remedies.py" />
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Resume run</source>
   <translation>استئناف جولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>Resume the run.</source>
   <translation>استأنف الجولة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Retained</source>
   <translation>المحتفظ بها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Retained: {kind}</source>
   <translation>المحتفظ به: {kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>Revision</source>
   <translation>المراجعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Reword the template of this prompt; the old one comes back when yours is forgotten</source>
   <translation>أعد صياغة قالب هذا الموجّه؛ ويعود القديم حين يُنسى قالبك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Rewrite</source>
   <translation>إعادة كتابة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Rewrite {old} to {new}</source>
   <translation>إعادة كتابة {old} إلى {new}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Rewriting {which}</source>
   <translation>إعادة كتابة {which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Rewrote the value vectors of {which} ({pairs}): {remove:g} times the old and {add:g} times the new embeddings, {scaled}.</source>
   <translation>أعيدت كتابة متجهات القيمة: {which} ({pairs})؛ {remove:g} مرة من التضمينات القديمة و{add:g} مرة من الجديدة، {scaled}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Rho {rho} and {count} models, P of an order that rises as much {rising}. Slope per tenfold parameters: {slope}. Largest less smallest model: {ends}.</source>
   <translation>Rho {rho}، والنماذج {count}، وP ترتيب يرتفع بالقدر نفسه {rising}. الميل لكل عشرة أضعاف من المعاملات: {slope}. أكبر نموذج ناقص أصغرها: {ends}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Rho {rho} and {count} models. Slope per tenfold parameters: {slope}. Largest less smallest model: {ends}.</source>
   <translation>Rho {rho}، والنماذج {count}. الميل لكل عشرة أضعاف من المعاملات: {slope}. أكبر نموذج ناقص أصغرها: {ends}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right</source>
   <translation>الصحيح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right answers</source>
   <translation>الأجوبة الصحيحة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right answers that stay right, unedited</source>
   <translation>الأجوبة الصحيحة الباقية صحيحة، دون تعديل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Right, % (DKN / KN / random / all)</source>
   <translation>الصحيح بالمئة (DKN / KN / عشوائية / الكل)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rise</source>
   <translation>الارتفاع</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rise of log-perplexity</source>
   <translation>ارتفاع لوغاريتم الحيرة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Risk</source>
   <translation>المخاطرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Risk against coverage</source>
   <translation>المخاطرة مقابل التغطية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Risk at {share}</source>
   <translation>المخاطرة عند {share}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Robustness: do degenerate neurons keep answers steady under perturbed queries</source>
   <translation>المتانة: هل تبقي العصبونات المتكافئة الدور الأجوبة ثابتة تحت استعلامات مشوَّشة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Romanian</source>
   <translation>الرومانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>Rows</source>
   <translation>الصفوف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Rows of the two cannot stand in one table: give the same settings again, or choose another folder.</source>
   <translation>لا يمكن أن تجتمع صفوف الاثنين في جدول واحد: أعطِ الإعدادات نفسها من جديد، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Rows that were left out</source>
   <translation>الصفوف المتروكة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Rows …</source>
   <translation>الصفوف …</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Rule</source>
   <translation>القاعدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Rule: {rule}</source>
   <translation>القاعدة: {rule}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Run</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Run a few units on this computer and count them up; nothing is kept</source>
   <translation>شغّل بضع وحدات على هذا الحاسوب واحسب منها؛ لا يُحفظ شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Run it in the background; what is finished is kept at every unit</source>
   <translation>شغّلها في الخلفية؛ ما ينتهي يُحفظ عند كل وحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Run the units that are missing</source>
   <translation>تشغيل الوحدات الناقصة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Run what the papers ran, and read what it says</source>
   <translation>شغّل ما شغّلته الأبحاث، واقرأ ما تقوله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Run {id} was made with another model ({model}).</source>
   <translation>أُجريت الجولة {id} بنموذج آخر ({model}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <location filename="../../kn_studio/workspace.py" />
   <source>Run {newest} was cut off after {landed} of {count} prompts.</source>
   <translation>انقطعت الجولة {newest} بعد {landed} من {count} موجّهات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/resuming.py" />
   <source>Run {run} cannot go on yet.</source>
   <translation>لا يمكن متابعة الجولة {run} بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>Run {run} is no longer in this session.</source>
   <translation>لم تعد الجولة {run} في هذه الجلسة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Run {run} less {title}: blue where run {run} scores higher, red where the other does.</source>
   <translation>الجولة {run} ناقص {title}: أزرق حيث درجة الجولة {run} أعلى، وأحمر حيث الأخرى أعلى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>Run {run} lies in the bin.</source>
   <translation>الجولة {run} في السلة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Run {run} was made in {dtype}, and the model is loaded in {dtype_}.</source>
   <translation>جرى التشغيل {run} بدقة {dtype}، والنموذج محمّل بدقة {dtype_}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Run {run} was made with another model ({model}).</source>
   <translation>أُجريت الجولة {run} بنموذج آخر ({model}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Run {run} was made {how} the chat template.</source>
   <translation>أُجريت الجولة {run} {how} قالب المحادثة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Running</source>
   <translation>جارية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <location filename="../../kn_studio/panels/heads.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Runs</source>
   <translation>الجولات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Runs of experiments</source>
   <translation>جولات التجارب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Runs of this session</source>
   <translation>جولات هذه الجلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Runs …</source>
   <translation>الجولات …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Russian</source>
   <translation>الروسية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>SR of absolute ratios, trimmed as in the published code.</source>
   <translation>SR للنسب المطلقة، مقصوصة كما في الشيفرة المنشورة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>SR, published code</source>
   <translation>SR، الشيفرة المنشورة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Same data and order of training in all sizes. At this share 2.8B and 6.9B are above 40 neurons: they are left out where equal shares are compared, or raise Most.</source>
   <translation>البيانات نفسها وترتيب التدريب نفسه في كل الأحجام. عند هذه النسبة يتجاوز 2.8B و6.9B أربعين عصبونًا: يُتركان حيث تُقارن النسب المتساوية، أو ارفع «الأقصى».</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Same fact, two languages</source>
   <translation>الحقيقة نفسها بلغتين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sanskrit</source>
   <translation>السنسكريتية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/remedies.py" />
   <source>Save as …</source>
   <translation>حفظ باسم …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Save data …</source>
   <translation>حفظ البيانات …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Save difference …</source>
   <translation>حفظ الفرق …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Save it again as a list over languages of lists over layers of index tensors.</source>
   <translation>احفظه من جديد كقائمة لغات من قوائم طبقات من موترات فهارس.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Save it again.</source>
   <translation>احفظه من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Save it as UTF-8.</source>
   <translation>احفظه بترميز UTF-8.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>Save it under another name first.</source>
   <translation>احفظها باسم آخر أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>Save it under another name to go on.</source>
   <translation>احفظها باسم آخر للمتابعة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>Save it under another name, or make it writable.</source>
   <translation>احفظه باسم آخر، أو اجعل الكتابة فيه ممكنة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>Save it under another name.</source>
   <translation>احفظه باسم آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Save model …</source>
   <translation>حفظ النموذج …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/plot.py" />
   <source>Save picture …</source>
   <translation>حفظ الصورة …</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Save the difference again.</source>
   <translation>احفظ الفرق من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Save the edited model</source>
   <translation>حفظ النموذج المعدَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Save the edited model to an empty folder</source>
   <translation>حفظ النموذج المعدَّل في مجلد فارغ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Save the edits</source>
   <translation>حفظ التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit.py" />
   <source>Save the edits as a difference</source>
   <translation>حفظ التعديلات كفرق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Save the session as</source>
   <translation>حفظ الجلسة باسم</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Save the table as CSV in UTF-8.</source>
   <translation>احفظ الجدول بصيغة CSV وترميز UTF-8.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>Save the table as UTF-8.</source>
   <translation>احفظ الجدول بترميز UTF-8.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Saved {ago}</source>
   <translation>حُفظ {ago}</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Saving the edited model</source>
   <translation>يُحفظ النموذج المعدَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>Saving the edits</source>
   <translation>تُحفظ التعديلات</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Saving the tokenizer</source>
   <translation>يُحفظ المقطّع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Says</source>
   <translation>يقول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Scale</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/robustness_measures.py" />
   <source>Scaling {medium}</source>
   <translation>تُحجَّم {medium}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Score</source>
   <translation>الدرجة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Score by language</source>
   <translation>الدرجة بحسب اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Score by prompt</source>
   <translation>الدرجة بحسب الموجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Score every neuron for this fact</source>
   <translation>احسب درجة كل عصبون لهذه الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Score every neuron for this fact (Ctrl+Return)</source>
   <translation>احسب درجة كل عصبون لهذه الحقيقة (Ctrl+Return)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Score in use</source>
   <translation>الدرجة المستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>Score {best:.2f} of the maximum</source>
   <translation>الدرجة {best:.2f} من الأقصى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Score, held out</source>
   <translation>الدرجة، موجّه محجوز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Scores</source>
   <translation>الدرجات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Scores of the claim side by side</source>
   <translation>درجات الادعاء جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Scores side by side</source>
   <translation>الدرجات جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Scores …</source>
   <translation>الدرجات …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Scots</source>
   <translation>الأسكتلندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Scottish Gaelic</source>
   <translation>الغيلية الأسكتلندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Scroll the facts</source>
   <translation>تمرير الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Search a relation for degenerate neurons</source>
   <translation>البحث في علاقة عن عصبونات متكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search again</source>
   <translation>إعادة البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Search degenerate neurons</source>
   <translation>البحث عن عصبونات متكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Search facts</source>
   <translation>البحث في الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search for</source>
   <translation>البحث عن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/switches.py" />
   <source>Search for groups first, then choose one.</source>
   <translation>ابحث عن مجموعات أولًا، ثم اختر واحدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Search for it in the Facts station.</source>
   <translation>ابحث عنها في صفحة الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Search for neurons that back each other up: harmless alone, harmful together.</source>
   <translation>ابحث عن عصبونات يسند بعضها بعضًا: لا ضرر من فقد أحدها، والضرر في فقدها معًا.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/weights.py" />
   <source>Search for pairs or minimal sets in place of clusters; they need no weights.</source>
   <translation>ابحث عن أزواج أو مجموعات دنيا بدل العناقيد؛ فهي لا تحتاج أوزانًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Search on</source>
   <translation>متابعة البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Search the relation</source>
   <translation>البحث في العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Search this run</source>
   <translation>البحث في هذه الجولة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Searched</source>
   <translation>المبحوث فيها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Searched: {facts} known facts, {sets} sets of switches; {groups} pass.</source>
   <translation>بُحث في: {facts} من الحقائق المعروفة، {sets} من مجموعات المفاتيح؛ نجحت {groups}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>Searches up to {limit} facts of {relation} in {here} for {many}, each beside its random control.</source>
   <translation>يبحث في {limit} من حقائق {relation} على الأكثر بـ{here} عن {many}، كل منها بجانب ضابطه العشوائي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>Searching</source>
   <translation>يُبحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Searching the facts …</source>
   <translation>يُبحث في الحقائق …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Second feed-forward matrix</source>
   <translation>مصفوفة التغذية الأمامية الثانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>See `kn-studio facts stats`.</source>
   <translation>انظر `kn-studio facts stats`.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>See its size, licence and fit on the Hub before anything is downloaded</source>
   <translation>انظر حجمه وترخيصه وملاءمته على Hub قبل تنزيل أي شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>See what it is and under which licence, then download it</source>
   <translation>انظر ما هي وما ترخيصها، ثم نزّلها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>See where a language model keeps a fact</source>
   <translation>انظر أين يحتفظ نموذج لغوي بحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>See where the neurons of this model were found, and confirm or correct it</source>
   <translation>انظر أين وُجدت عصبونات هذا النموذج، وأكّد ذلك أو صحّحه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>See which neurons several languages share, beside what chance would give.</source>
   <translation>انظر أي العصبونات تشترك فيها عدة لغات، إلى جانب ما تعطيه الصدفة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Seed</source>
   <translation>البذرة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Seeds</source>
   <translation>البذور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Self-test</source>
   <translation>الفحص الذاتي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Self-test {words}</source>
   <translation>الفحص الذاتي {words}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Sentence</source>
   <translation>جملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Sentence {number}: {fault}</source>
   <translation>الجملة {number}: {fault}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/panels/type_form.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Sentences</source>
   <translation>الجمل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sentences for the perplexity; 0 leaves it out.</source>
   <translation>جمل للحيرة؛ 0 يتركها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Seq, cumulative</source>
   <translation>Seq، تراكمي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Serbian</source>
   <translation>الصربية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Serbo-Croatian</source>
   <translation>صربية-كرواتية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/window_actions.py" />
   <source>Session</source>
   <translation>الجلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Session report …</source>
   <translation>تقرير الجلسة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Session {session}</source>
   <translation>الجلسة {session}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Session: new, open, save as</source>
   <translation>الجلسة: جديدة، فتح، حفظ باسم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Sessions</source>
   <translation>الجلسات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Sessions (*.kns)</source>
   <translation>جلسات (*.kns)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Sessions (*.kns);;All files (*)</source>
   <translation>جلسات (*.kns);;كل الملفات (*)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Sessions keep the facts that they use. To have it back, it must be imported again.</source>
   <translation>تحتفظ الجلسات بالحقائق التي تستعملها. لاستعادتها يجب استيرادها من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Set HF_HUB_CACHE to another folder.</source>
   <translation>اضبط HF_HUB_CACHE على مجلد آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <source>Set KN_STUDIO_HOME elsewhere.</source>
   <translation>اضبط KN_STUDIO_HOME على مكان آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <source>Set KN_STUDIO_HOME to a folder you may write.</source>
   <translation>اضبط KN_STUDIO_HOME على مجلد تستطيع الكتابة فيه.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Set chunk_size_feed_forward to 0 in its config.json.</source>
   <translation>اضبط chunk_size_feed_forward على 0 في config.json.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Set is_decoder to false in its config.json.</source>
   <translation>اضبط is_decoder على false في config.json.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>Set slow_but_exact to false in its config.json.</source>
   <translation>اضبط slow_but_exact على false في config.json.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <source>Set up a run</source>
   <translation>إعداد جولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Set {nearest}</source>
   <translation>ضبط على {nearest}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Set {threshold:g}</source>
   <translation>ضبط على {threshold:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Set {which} to their mean over {prompts}, while measuring.</source>
   <translation>ضُبط {which} على المتوسط في {prompts} أثناء القياس.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Set {which} to what they are at another fact's prompt (seed {seed}), while measuring.</source>
   <translation>ضُبط {which} على القيم عند موجّه حقيقة أخرى (البذرة {seed}) أثناء القياس.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Sets</source>
   <translation>المجموعات</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>Sets above one that loses more than {t_low} were not tested.</source>
   <translation>المجموعات الأكبر من مجموعة تخسر أكثر من {t_low} لم تُختبر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets found</source>
   <translation>المجموعات الموجودة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets not tested</source>
   <translation>المجموعات غير المختبرة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets of clusters</source>
   <translation>مجموعات العناقيد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets of up to four that pass T_low and T_high.</source>
   <translation>مجموعات من أربعة على الأكثر تجتاز T_low وT_high.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Sets tested</source>
   <translation>المجموعات المختبرة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets that pass T_low and T_high among the located neurons and among as many others.</source>
   <translation>المجموعات التي تجتاز T_low وT_high بين العصبونات المحدَّدة وبين مثل عددها من غيرها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets that pass T_low and T_high; of controls the mean over their draws.</source>
   <translation>المجموعات التي تجتاز T_low وT_high؛ وللضوابط متوسط سحباتها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Sets the activations to their mean over prompts of other facts. Measured only: the weights stay.</source>
   <translation>يضبط التنشيط على متوسطه عبر موجّهات حقائق أخرى. قياس فقط: تبقى الأوزان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Sets the activations to those at another fact's prompt. Measured only: the weights stay.</source>
   <translation>يضبط التنشيط على ما كان عند موجّه حقيقة أخرى. قياس فقط: تبقى الأوزان.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sets whose interaction stands out from random pairs of the same layers.</source>
   <translation>المجموعات التي يبرز تفاعلها عن أزواج عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Setting</source>
   <translation>الإعداد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Setting {which} to another fact's</source>
   <translation>ضبط {which} على ما لحقيقة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Setting {which} to their mean</source>
   <translation>ضبط {which} على متوسطها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Settled or counted: it has no interval.</source>
   <translation>مضبوط أو معدود: فلا فترة له.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Seven steps in large type for people who do not program; works offline</source>
   <translation>سبع خطوات بخط كبير لمن لا يبرمجون؛ تعمل دون اتصال</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share</source>
   <translation>النسبة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of all orders of the models that rise as much.</source>
   <translation>نسبة ترتيبات النماذج كلها التي ترتفع بالقدر نفسه.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of an arm's neurons in each layer, from the first to the last.</source>
   <translation>نسبة عصبونات المجموعة في كل طبقة، من الأولى إلى الأخيرة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of claims that a verdict is given on.</source>
   <translation>نسبة الادعاءات التي صدر فيها حكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of claims that would get a verdict</source>
   <translation>نسبة الادعاءات التي ستنال حكمًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of clean answers still right under the edit, of those right before.</source>
   <translation>نسبة الأجوبة السليمة الباقية صحيحة مع التعديل مما كان صحيحًا قبله.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of each arm's neurons among as many that changed most.</source>
   <translation>نسبة عصبونات كل مجموعة بين مثل عددها من الأكثر تغيرًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts that are degenerate by this clustering.</source>
   <translation>نسبة الحقائق المتكافئة الدور بحسب هذا التجميع.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts that have neurons to edit.</source>
   <translation>نسبة الحقائق التي لها عصبونات تُعدَّل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with a pair that passes the rule.</source>
   <translation>نسبة الحقائق التي لها زوج يجتاز القاعدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with a set, or with two clusters that pass.</source>
   <translation>نسبة الحقائق التي لها مجموعة، أو عنقودان ناجحان.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with two clusters or more.</source>
   <translation>نسبة الحقائق التي لها عنقودان أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts with two such clusters that lose T_high together.</source>
   <translation>نسبة الحقائق التي لها عنقودان كهذين يخسران T_high معًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of facts.</source>
   <translation>نسبة من الحقائق.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of fits that put the new answer first on their own prompts.</source>
   <translation>نسبة الملاءمات التي وضعت الجواب الجديد أولًا على موجّهاتها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of layers whose scores add up to the change that they explain.</source>
   <translation>نسبة الطبقات التي يساوي مجموع درجاتها التغير الذي تفسره.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of old facts right before that are right after.</source>
   <translation>نسبة الحقائق القديمة الصحيحة قبل الباقية صحيحة بعد.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose answer changes first place in the vocabulary.</source>
   <translation>نسبة الموجّهات التي يتغير فيها احتلال الجواب المرتبة الأولى في المفردات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first in the whole vocabulary.</source>
   <translation>نسبة الموجّهات التي يأتي جوابها الجديد أولًا في كامل المفردات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first, in languages that nothing was located in.</source>
   <translation>نسبة الموجّهات التي يأتي جوابها الجديد أولًا، بلغات لم يُحدَّد بها شيء.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first, in the languages that the edit was made in.</source>
   <translation>نسبة الموجّهات التي يأتي جوابها الجديد أولًا، باللغات التي أُجري بها التعديل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose new answer ranks first: made in the row's language (Dai et al.), read in the column's.</source>
   <translation>نسبة الموجّهات التي يأتي جوابها الجديد أولًا: كُتبت بلغة الصف (Dai et al.‎) وقُرئت بلغة العمود.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts whose old answer ranks first after the edit.</source>
   <translation>نسبة الموجّهات التي يأتي جوابها القديم أولًا بعد التعديل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of prompts with every token of the answer likeliest at its place.</source>
   <translation>نسبة الموجّهات التي كل رمز من جوابها هو الأرجح في موضعه.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of queries whose answer beats the relation's other answers.</source>
   <translation>نسبة الاستعلامات التي يفوق جوابها أجوبة العلاقة الأخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of test prompts that could not be perturbed so.</source>
   <translation>نسبة موجّهات الاختبار التي تعذّر تشويشها هكذا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answer's probability that is lost on a prompt that the search has not seen.</source>
   <translation>نسبة ما يُفقد من احتمال الجواب على موجّه لم يره البحث.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answer's probability that is lost.</source>
   <translation>نسبة ما يُفقد من احتمال الجواب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answer's probability that is lost. Pairs and sets were chosen to look so, clusters not.</source>
   <translation>نسبة ما يُفقد من احتمال الجواب. اختيرت الأزواج والمجموعات لتبدو كذلك، أما العناقيد فلا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answers that are right when clean.</source>
   <translation>نسبة من الأجوبة الصحيحة حين الاستعلام سليم.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the answers that are right without an edit.</source>
   <translation>نسبة من الأجوبة الصحيحة دون تعديل.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the arm's neurons among as many that changed most.</source>
   <translation>نسبة عصبونات المجموعة بين مثل عددها من الأكثر تغيرًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the facts drawn that the model knows.</source>
   <translation>نسبة ما يعرفه النموذج من الحقائق المسحوبة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Share of the highest</source>
   <translation>نسبة من الأعلى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>Share of the prompt's largest score</source>
   <translation>نسبته من أكبر درجة للموجّه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the prompts that must agree at a threshold.</source>
   <translation>نسبة الموجّهات التي يجب أن تتفق عند عتبة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the prompts that must agree on a neuron.</source>
   <translation>نسبة الموجّهات التي يجب أن تتفق على عصبون.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the prompts with the old answer first that lose it.</source>
   <translation>نسبة الموجّهات التي كان القديم فيها أولًا ثم فقدها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of the sets found that pass the rule on a held-out prompt.</source>
   <translation>نسبة المجموعات الموجودة التي تجتاز القاعدة على موجّه محجوز.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of these verdicts that were wrong</source>
   <translation>نسبة الخطأ في هذه الأحكام</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of train and dev facts whose object ranks first in its relation.</source>
   <translation>نسبة حقائق train وdev التي يأتي مفعولها أولًا في علاقته.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of trainings whose loss stayed a number.</source>
   <translation>نسبة التدريبات التي بقيت خسارتها عددًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of unseen claims that got a verdict</source>
   <translation>نسبة الادعاءات غير المرئية التي نالت حكمًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of wrong verdicts (up) among the surest tenths of the claims (across), by each score's own confidence.</source>
   <translation>نسبة الأحكام الخاطئة (رأسيًا) بين أوثق أعشار الادعاءات (أفقيًا)، بحسب ثقة كل درجة بنفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Share of wrong verdicts among them</source>
   <translation>نسبة الأحكام الخاطئة بينها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share of wrong verdicts among those given.</source>
   <translation>نسبة الأحكام الخاطئة بين ما صدر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Share of wrong verdicts if the surest {share} of the claims are judged.</source>
   <translation>نسبة الأحكام الخاطئة إن حُكم في أوثق {share} من الادعاءات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Share right under the edit, of those right when clean and missed when perturbed, unedited; {kind}.</source>
   <translation>نسبة الصحيح مع التعديل مما كان دون تعديل صحيحًا سليمًا وفائتًا مشوَّشًا؛ {kind}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Share right when perturbed, of those right when clean and unedited; {kind}.</source>
   <translation>نسبة الصحيح عند التشويش مما كان صحيحًا سليمًا ودون تعديل؛ {kind}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share right when perturbed, of those right when clean.</source>
   <translation>نسبة الصحيح عند التشويش مما كان صحيحًا سليمًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Share whose likeliest token stays.</source>
   <translation>نسبة ما بقي رمزه الأرجح.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>Shared</source>
   <translation>مشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Shared by</source>
   <translation>مشترك بين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Shared by at least</source>
   <translation>مشترك بين ما لا يقل عن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>Shared by the languages</source>
   <translation>المشتركة بين اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/languages.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Shared neurons</source>
   <translation>العصبونات المشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Shared neurons of all facts by layer</source>
   <translation>العصبونات المشتركة لكل الحقائق بحسب الطبقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Shared neurons' activation with the object written out</source>
   <translation>تنشيط العصبونات المشتركة والمفعول مكتوب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Shared neurons' attribution</source>
   <translation>إسناد العصبونات المشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Shared neurons: let the bar go</source>
   <translation>العصبونات المشتركة: ترك العمود المختار</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Shared switches</source>
   <translation>مفاتيح مشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>Shared {neurons}</source>
   <translation>{neurons} مشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>Shipped models</source>
   <translation>النماذج المرفقة</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Shorten the prompt.</source>
   <translation>قصّر الموجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Show a calibration</source>
   <translation>عرض معايرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Show a run</source>
   <translation>عرض جولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Show a search</source>
   <translation>عرض بحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Show all facts</source>
   <translation>إظهار كل الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Show all languages of the run</source>
   <translation>عرض كل لغات الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Show claims by verdict</source>
   <translation>عرض الادعاءات بحسب الحكم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Show details</source>
   <translation>إظهار التفاصيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/message_bar.py" />
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>Show it alone</source>
   <translation>عرضها وحدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Show its card</source>
   <translation>عرض بطاقته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Show one first, then compare it with another.</source>
   <translation>اعرض واحدة أولًا، ثم قارنها بأخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>Show other facts as</source>
   <translation>عرض الحقائق الأخرى بصيغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Show the calibration as</source>
   <translation>عرض المعايرة بصيغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Show the facts as</source>
   <translation>عرض الحقائق بصيغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Show the last search</source>
   <translation>عرض آخر بحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Show the run alone</source>
   <translation>عرض الجولة وحدها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Show the run's folder</source>
   <translation>إظهار مجلد الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Show the threshold</source>
   <translation>إظهار العتبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/bars_card.py" />
   <source>Show the {what} as</source>
   <translation>عرض {what} بصيغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sicilian</source>
   <translation>الصقلية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Side by side</source>
   <translation>جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Simplified Chinese</source>
   <translation>الصينية المبسطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sindhi</source>
   <translation>السندية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sinhala</source>
   <translation>السنهالية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Site</source>
   <translation>الموضع</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Skip</source>
   <translation>تخطٍّ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>Slide apart</source>
   <translation>الفصل بينها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Slide the maps together</source>
   <translation>تحريك الخريطتين معًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Slope</source>
   <translation>الميل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Slovak</source>
   <translation>السلوفاكية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Slovenian</source>
   <translation>السلوفانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Smaller type</source>
   <translation>تصغير الخط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Smallest score</source>
   <translation>أصغر درجة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>So far {partial}. {text}</source>
   <translation>حتى الآن {partial}. {text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>So far {partial}; the figures that are drawn</source>
   <translation>حتى الآن {partial}؛ الأرقام المرسومة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Somali</source>
   <translation>الصومالية</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Some pairs' p-values rest on {fewest} random pairs of the same layers, fewer than {enough_pairs}.</source>
   <translation>قيم p لبعض الأزواج تستند إلى {fewest} من الأزواج العشوائية من الطبقات نفسها، أقل من {enough_pairs}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>Something went wrong inside the program ({name}).</source>
   <translation>حدث خطأ داخل البرنامج ({name}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>South Azerbaijani</source>
   <translation>الأذربيجانية الجنوبية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Space or right arrow: next · left arrow: back · 1–7: step · S: slide the maps · R: reset · H: numbers · T: time · C: large pointer · F11: full screen · Esc: leave</source>
   <translation>المسافة أو السهم الأيمن: التالي · السهم الأيسر: رجوع · 1–7: الخطوة · S: تحريك الخريطتين · R: إعادة ضبط · H: الأرقام · T: الوقت · C: مؤشر كبير · F11: ملء الشاشة · Esc: خروج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Space, right, Page down</source>
   <translation>المسافة، يمين، Page Down</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Spanish</source>
   <translation>الإسبانية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Spearman's rho goes with the number of parameters, embeddings included. Its 95 % interval is over facts (whole relations are drawn, and with fewer than five, facts): the models stay, so that it says nothing of further models. What chance gives among models is the share of all orders of the figures that rise as much. With four models only an order that rises throughout reaches 5 %, with three none does. Size is not all that tells models of a ladder apart: larger ones may know the facts better, which the probability of the answer shows beside.</source>
   <translation>يُحسب معامل Spearman (rho) مع عدد المعاملات بما فيها التضمينات. وفترته 95 % على الحقائق (تُسحب علاقات كاملة، ومع أقل من خمس الحقائق): تبقى النماذج ثابتة، فلا تقول شيئًا عن نماذج أخرى. وما تعطيه الصدفة بين النماذج نسبة ترتيبات الأرقام كلها التي ترتفع بالقدر نفسه. مع أربعة نماذج لا يبلغ 5 % إلا ترتيب صاعد من أوله إلى آخره، ومع ثلاثة لا يبلغها شيء. وليس الحجم كل ما يفرّق نماذج السلّم: فقد تعرف الكبيرة الحقائق معرفة أفضل، كما يبيّن احتمال الجواب بجانبها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Spearman's rho with the number of parameters, from −1 to 1.</source>
   <translation>معامل Spearman (rho) مع عدد المعاملات، من ⁦−1⁩ إلى 1.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity</source>
   <translation>النوعية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity in the relation</source>
   <translation>النوعية داخل العلاقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity is the mean change of the answer's log-probability for the fact itself minus that for facts of other relations, signed so that more is better. Neurons that write towards an answer's token do so in any prompt, even in a model of random weights, where methods that start from zero reach a specificity above 1 nat with neurons at zero. So two more figures stand beside it, with claims that were added after that was seen: specificity with neurons taken from another fact (resample), which was near 0 there for every method, and specificity of the prompt, own answer in own prompts minus own answer in other facts' prompts, which was a tenth. What holds with zero alone says little of facts.</source>
   <translation>النوعية هي متوسط تغير لوغاريتم احتمال الجواب للحقيقة نفسها ناقصه لحقائق العلاقات الأخرى، بإشارة تجعل الأكثر أفضل. العصبونات التي تكتب نحو رمز جواب تفعل ذلك في أي موجّه، حتى في نموذج بأوزان عشوائية، حيث تبلغ الطرق التي تبدأ من الصفر نوعية فوق 1 نات والعصبونات عند الصفر. لذا يقف بجانبها رقمان آخران، بادعاءات أُضيفت بعد رؤية ذلك: النوعية بقيم من حقيقة أخرى، وكانت هناك قرب 0 لكل طريقة، والنوعية للموجّه، أي الجواب نفسه في موجّهاته ناقصه في موجّهات حقائق أخرى، وكانت هناك عُشرًا. وما يصح بالصفر وحده لا يقول إلا القليل عن الحقائق.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of enhancement at equal size</source>
   <translation>نوعية التعزيز عند تساوي العدد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of suppression at equal size</source>
   <translation>نوعية الكبح عند تساوي العدد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of the prompt</source>
   <translation>النوعية للموجّه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Specificity of the prompt at equal size</source>
   <translation>النوعية للموجّه عند تساوي العدد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Split</source>
   <translation>القسمة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Stand out</source>
   <translation>البارزة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Start</source>
   <translation>البداية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Started</source>
   <translation>بدأت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Starting</source>
   <translation>بدء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>State</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/rail.py" />
   <source>Stations</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Step back</source>
   <translation>خطوة إلى الوراء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>Step {n} of {all}</source>
   <translation>الخطوة {n} من {all}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>Steps</source>
   <translation>الخطوات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps of a fit</source>
   <translation>خطوات الملاءمة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps of every training.</source>
   <translation>خطوات كل تدريب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps to 90 %</source>
   <translation>خطوات حتى 90 %</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps to first</source>
   <translation>خطوات حتى الأولى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Steps until the new answer comes first</source>
   <translation>الخطوات حتى يأتي الجواب الجديد أولًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stop after the step in work (Esc); what was finished is kept</source>
   <translation>يتوقف بعد الخطوة الجارية (Esc)؛ وما انتهى يُحفظ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Stop after the step in work; when nothing works, let go of what is picked, then close the neuron's card</source>
   <translation>يتوقف بعد الخطوة الجارية؛ وإن لم يجرِ شيء يُلغى الانتقاء ثم تُغلق بطاقة العصبون</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Stop and close</source>
   <translation>إيقاف وإغلاق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <location filename="../../kn_studio/resuming.py" />
   <source>Stop it first, or wait for its end.</source>
   <translation>أوقفه أولًا أو انتظر نهايته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>Stop it first, then change the session.</source>
   <translation>أوقفه أولًا، ثم بدّل الجلسة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>Stop it first, then take the edit back.</source>
   <translation>أوقفه أولًا، ثم تراجع عن التعديل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/app.py" />
   <source>Stop it first.</source>
   <translation>أوقفه أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Stop loading</source>
   <translation>إيقاف التحميل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stop the running job</source>
   <translation>إيقاف العمل الجاري</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Stop, or close the card</source>
   <translation>إيقاف، أو إغلاق البطاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Stopped</source>
   <translation>متوقفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>Stopped.</source>
   <translation>توقّف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Stopped: nothing was changed.</source>
   <translation>توقّف: لم يتغير شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/job_strip.py" />
   <source>Stopping</source>
   <translation>يتوقف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>Stopping after this step</source>
   <translation>يتوقف بعد هذه الخطوة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Strongest</source>
   <translation>الأقوى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/panels/claim_card.py" />
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>Subject or answer, in any language</source>
   <translation>الموضوع أو الجواب، بأي لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Subject's id</source>
   <translation>معرّف الموضوع</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Subjects</source>
   <translation>الموضوعات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Subjects of these claims: what intervals go over.</source>
   <translation>موضوعات هذه الادعاءات: عليها تُحسب الفترات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success</source>
   <translation>النجاح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success in languages left out</source>
   <translation>النجاح في اللغات المتروكة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success rate (SR)</source>
   <translation>معدل النجاح (SR)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success where the edit was made</source>
   <translation>النجاح حيث أُجري التعديل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success where the new answer is spelled otherwise than those written.</source>
   <translation>النجاح حيث يُكتب الجواب الجديد بهجاء غير هجاء ما كُتب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success, apart</source>
   <translation>النجاح، بهجاء مختلف</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Success, typed</source>
   <translation>النجاح، بين أجوبة العلاقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Sum of changes of P over sum of P, own fact.</source>
   <translation>مجموع تغيرات P على مجموع P، الحقيقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>Sum of the attribution of every neuron, close to the object's probability itself</source>
   <translation>مجموع إسناد كل عصبون، قريب من احتمال المفعول نفسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Sundanese</source>
   <translation>السوندانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>Supported</source>
   <translation>مدعوم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Supported if the 95 % interval of every score's AUROC there lies within 0.5 ± 0.15 (all must, so that their number needs no correction); not supported if that of some score lies wholly outside; else, where it was not tried, and for fewer than 10 subjects, cannot tell.</source>
   <translation>مدعوم إن كانت فترة 95 % لـAUROC كل درجة هناك ضمن ⁦0.5 ± 0.15⁩ (كلها، فلا يحتاج عددها تصحيحًا)؛ وغير مدعوم إن كانت فترة درجة ما كلها خارجه؛ وإلا، وحيث لم يُجرَّب، ولأقل من 10 موضوعات، لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Supported if the 95 % interval of the paired difference in AUROC on test, random minus located attribution, lies above −0.05; not supported if it lies below 0; else, and for fewer than 10 subjects, cannot tell.</source>
   <translation>مدعوم إن كانت فترة 95 % للفرق المزدوج في AUROC على test، إسناد العشوائية ناقص المحدَّدة، فوق ⁦−0.05⁩؛ وغير مدعوم إن كانت تحت 0؛ وإلا، ولأقل من 10 موضوعات، لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval of {difference} lies above 0; not supported if it lies below 0, or wholly within ±{margin}, which is too small to matter; else, and for fewer than {fewest} facts, cannot tell.</source>
   <translation>المقيس {difference}: مدعوم إن كانت فترته 95 % فوق 0؛ وغير مدعوم إن كانت تحت 0، أو كلها ضمن ⁦±{margin}⁩ وهو أصغر من أن يهم؛ وإلا، ولأقل من {fewest} حقائق، لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval of {difference} lies above −{margin}; not supported if it lies below; else, and for fewer than {fewest} facts, cannot tell.</source>
   <translation>المقيس {difference}: مدعوم إن كانت فترته 95 % فوق ⁦−{margin}⁩؛ وغير مدعوم إن كانت تحته؛ وإلا، ولأقل من {fewest} حقائق، لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval of {margin} nats minus the paired difference in KL (Mono minus '{control}', in its own language, known facts) lies above 0, so that a smaller difference counts as none; not supported if it lies below 0; else, and for fewer than {fewest} facts, cannot tell.</source>
   <translation>المقيس {margin} نات ناقص الفرق المزدوج في KL (Mono ناقص «{control}»، بلغته، حقائق معروفة): مدعوم إن كانت فترته 95 % فوق 0، فيُعد الفرق الأصغر لا فرق؛ وغير مدعوم إن كانت تحت 0؛ وإلا، ولأقل من {fewest} حقائق، لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Supported if the 95 % interval over facts of Spearman's rho between {figure} and the number of parameters lies above 0 and at most {share} of all orders of the models rise as much; not supported if both hold downwards, or if the interval of the slope lies within ±{margin} per tenfold parameters, too small to matter; else, for fewer than {count} models and for fewer than {fewest} facts, cannot tell.</source>
   <translation>مدعوم إن كانت فترة 95 % على الحقائق لمعامل Spearman (rho) بين {figure} وعدد المعاملات فوق 0، وكان {share} على الأكثر من ترتيبات النماذج كلها يرتفع بالقدر نفسه؛ وغير مدعوم إن صح الأمران نزولًا، أو كانت فترة الميل ضمن ⁦±{margin}⁩ لكل عشرة أضعاف من المعاملات وهو أصغر من أن يهم؛ وإلا، ولأقل من {count} نماذج ولأقل من {fewest} حقائق، لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Suppress</source>
   <translation>كبح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Suppress or enhance</source>
   <translation>كبح أو تعزيز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Suppressed {which} (times {factor:g}).</source>
   <translation>كُبح {which} (ضرب في {factor:g}).</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons hits the answer more in the fact's prompts than elsewhere.</source>
   <translation>كبح عصبونات AMIG يصيب الجواب في موجّهات الحقيقة أكثر مما في غيرها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons hits the fact more than facts of other relations.</source>
   <translation>كبح عصبونات AMIG يصيب الحقيقة أكثر من حقائق العلاقات الأخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons hits the fact more than other facts of the same relation.</source>
   <translation>كبح عصبونات AMIG يصيب الحقيقة أكثر من الحقائق الأخرى في العلاقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing AMIG's neurons makes more answers lose the first place than random ones do.</source>
   <translation>كبح عصبونات AMIG يُفقد أجوبة أكثر المرتبة الأولى مما تفعل العشوائية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing LIKN lowers the answer in languages left out more than neurons do which are about as active.</source>
   <translation>كبح LIKN يخفض الجواب في اللغات المتروكة أكثر مما تفعل عصبونات بمثل نشاطها تقريبًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing LIKN lowers the answer in languages left out more than random neurons do.</source>
   <translation>كبح LIKN يخفض الجواب في اللغات المتروكة أكثر مما تفعل العصبونات العشوائية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing Seq lowers the answer in the languages used more than suppressing LIKN.</source>
   <translation>كبح Seq يخفض الجواب في اللغات المستعملة أكثر من كبح LIKN.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppressing the located neurons lowers the answer in their own language more than random neurons do.</source>
   <translation>كبح العصبونات المحدَّدة يخفض الجواب بلغتها أكثر مما تفعل العصبونات العشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Suppressing {which}</source>
   <translation>كبح {which}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppression and enhancement multiply activations by 0 and by 2 at the answer's places, as published. Erasing sets value vectors to zero, so it holds at every place. A rewrite takes the old answer's output embedding from the value vectors and adds the new one's, in the two forms that were published as code: brought to the value vector's length, once and eight times (Dai et al.), and as they are, twice and twice (EleutherAI). A fitted rewrite moves the value vectors until the new answer wins on the locating prompts; it is made for LIKN, for Mono of the first language, and for random and matched neurons in place of the latter, each fitted anew.</source>
   <translation>يضرب الكبح والتعزيز التنشيط في 0 وفي 2 عند مواضع الجواب، كما نُشر. ويضبط المحو متجهات القيمة على الصفر، فيسري في كل موضع. وتطرح إعادة الكتابة تضمين خرج الجواب القديم من متجهات القيمة وتضيف تضمين الجديد، بالصيغتين المنشورتين شيفرةً: بطول متجه القيمة، مرة وثماني مرات (Dai et al.‎)، وكما هي، مرتين ومرتين (EleutherAI). وتحرّك إعادة الكتابة المُلاءمة متجهات القيمة حتى يفوز الجواب الجديد على موجّهات التحديد؛ وتُجرى لـLIKN، ولـMono اللغة الأولى، ولعصبونات عشوائية ومتساوية النشاط بدل الأخيرة، بملاءمة جديدة لكل منها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Suppression puts the neurons at a reference: zero, their mean over other facts, or what they are in another fact (resample). Enhancement doubles what sets them apart from the reference. Zero alone may push the model where it never is; so a finding should hold with all three.</source>
   <translation>الكبح يضع العصبونات عند مرجع: الصفر، أو متوسطها على حقائق أخرى، أو قيمها في حقيقة أخرى. والتعزيز يضاعف ما يميزها عن المرجع. قد يدفع الصفر وحده النموذج إلى حيث لا يكون أبدًا؛ فينبغي أن تصح النتيجة بالثلاثة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Swahili</source>
   <translation>السواحلية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Swedish</source>
   <translation>السويدية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Switch an edit</source>
   <translation>تبديل تعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Switch between light and dark</source>
   <translation>التبديل بين الفاتح والداكن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Switch between plain words and research terms</source>
   <translation>التبديل بين الكلمات المبسطة ومصطلحات البحث</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Switch it on, or fetch the data set's files elsewhere and import their folder.</source>
   <translation>شغّله، أو اجلب ملفات المجموعة من مكان آخر واستورد مجلدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Switch neurons off</source>
   <translation>إطفاء عصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>Switch {letter}</source>
   <translation>المفتاح {letter}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Switches</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Switches of the closest</source>
   <translation>مفاتيح الأقرب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Switches on each floor</source>
   <translation>المفاتيح في كل طابق</translation>
  </message>
  <message>
   <location filename="../../engine/checking/kinds.py" />
   <source>Switching off pairs of neurons</source>
   <translation>إطفاء أزواج من العصبونات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Synonym</source>
   <translation>مرادف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>System</source>
   <translation>النظام</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>T high</source>
   <translation>T العليا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>T low</source>
   <translation>T الدنيا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>T_low and T_high: as set here, or .20 and .25 as in the published code.</source>
   <translation>T_low وT_high: كما ضُبطا هنا، أو ⁦.20⁩ و.25 كما في الشيفرة المنشورة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>T_low {t_low} and T_high {t_high} do not fit together.</source>
   <translation>T_low ‏{t_low} وT_high ‏{t_high} لا يتوافقان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/bars_card.py" />
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: CSV</source>
   <translation>جدول: CSV</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: JSON lines</source>
   <translation>جدول: JSON lines</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: Parquet</source>
   <translation>جدول: Parquet</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Table: TSV</source>
   <translation>جدول: TSV</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Tables and pictures: copy</source>
   <translation>الجداول والصور: نسخ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tagalog</source>
   <translation>التاغالوغية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tajik</source>
   <translation>الطاجيكية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Take a run off the list</source>
   <translation>إخراج جولة من القائمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <source>Take all edits back</source>
   <translation>التراجع عن كل التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>Take all edits back on the Edit station, then run it.</source>
   <translation>تراجع عن كل التعديلات في صفحة التعديل، ثم شغّلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Take back the last change of the edits (Ctrl+Z)</source>
   <translation>تراجع عن آخر تغيير في التعديلات (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Take back what was done last</source>
   <translation>تراجع عن آخر ما فُعل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/start.py" />
   <source>Take it off this list; nothing on the disk changes</source>
   <translation>أخرجها من هذه القائمة؛ ولا يتغير شيء على القرص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Take more.</source>
   <translation>خذ أكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Take off the list</source>
   <translation>إخراج من القائمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/verify_device.py" />
   <source>Take the edits back, then compare the devices.</source>
   <translation>تراجع عن التعديلات، ثم قارن الأجهزة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>Take the edits in force back first.</source>
   <translation>تراجع عن التعديلات السارية أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>Take the edits of the model back to change this.</source>
   <translation>تراجع عن تعديلات النموذج لتغيير هذا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Take the edits of the model back {doing}: the run was made without them.</source>
   <translation>تراجع عن تعديلات النموذج {doing}: أُجريت الجولة من دونها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Take the run that was deleted last out of the bin</source>
   <translation>أخرج آخر جولة حُذفت من السلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/start.py" />
   <source>Take the tour</source>
   <translation>بدء الجولة التعريفية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/context.py" />
   <source>Take them back first.</source>
   <translation>تراجع عنها أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Take this data set out of the library; no session changes by it</source>
   <translation>أخرج مجموعة البيانات هذه من المكتبة؛ ولا تتغير بذلك أي جلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Take this language out</source>
   <translation>إخراج هذه اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>Take this language out of the fact</source>
   <translation>إخراج هذه اللغة من الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tags.py" />
   <source>Take {tag} away</source>
   <translation>إزالة {tag}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/fulltext.py" />
   <source>Taking it out of the search</source>
   <translation>تُخرج من البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tamil</source>
   <translation>التاميلية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Target risk</source>
   <translation>المخاطرة المستهدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Tatar</source>
   <translation>التترية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Telling right claims from wrong ones by log P</source>
   <translation>تمييز الصحيح من الخاطئ من الادعاءات بـlog P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Telugu</source>
   <translation>التيلوغوية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Template</source>
   <translation>قالب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Tensors (*.pth)</source>
   <translation>موترات (*.pth)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Test and keep</source>
   <translation>اختبار وحفظ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Test and keep a mapping</source>
   <translation>اختبار ربط وحفظه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Test claims with this score.</source>
   <translation>ادعاءات الاختبار التي لها هذه الدرجة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Test prompts</source>
   <translation>موجّهات الاختبار</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Tested</source>
   <translation>مختبَرة</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/switched.py" />
   <source>Testing again</source>
   <translation>الاختبار مجددًا</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Testing clusters</source>
   <translation>اختبار العناقيد</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Testing components</source>
   <translation>اختبار المكونات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/degeneracy_measures.py" />
   <source>Testing on held-out prompts</source>
   <translation>الاختبار على موجّهات محجوزة</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Testing pairs</source>
   <translation>اختبار الأزواج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/degeneracy_measures.py" />
   <source>Testing partitions</source>
   <translation>اختبار التقسيمات</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>Testing random partitions</source>
   <translation>اختبار تقسيمات عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/switched.py" />
   <source>Testing sets</source>
   <translation>اختبار المجموعات</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>Testing single neurons</source>
   <translation>اختبار عصبونات مفردة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <location filename="../../kn_studio/sample.py" />
   <source>Testing the neurons</source>
   <translation>تُختبر العصبونات</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>Testing {kind} sets, {number} of {number_}</source>
   <translation>اختبار مجموعات ({kind})، {number} من {number_}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Testing: {busy}</source>
   <translation>اختبار: {busy}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/fonts.py" />
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Thai</source>
   <translation>التايلاندية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>That holds where the new answer is spelled otherwise in the language left out.</source>
   <translation>يصح ذلك حيث يُكتب الجواب الجديد بهجاء مختلف في اللغة المتروكة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>That holds with neurons taken from another fact instead of set to zero.</source>
   <translation>يصح ذلك حين تؤخذ قيم العصبونات من حقيقة أخرى بدل ضبطها على الصفر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>That holds with neurons taken from another fact: more specific than {others}.</source>
   <translation>يصح ذلك حين تؤخذ قيم العصبونات من حقيقة أخرى: أكثر نوعية من {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>That is the answer already.</source>
   <translation>هذا هو الجواب أصلًا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>That share for random neurons of the same layers.</source>
   <translation>تلك النسبة لعصبونات عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The Hub answered {status} when asked for '{model}'.</source>
   <translation>أجاب Hub بـ{status} حين سُئل عن '{model}'.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>The Hub could not be read to the end ({error}).</source>
   <translation>تعذرت القراءة من Hub حتى النهاية ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>The Hub data set {name} cannot be read{why}.</source>
   <translation>لا يمكن قراءة مجموعة Hub ‏{name}{why}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The Hub has no model '{model}' that you may read.</source>
   <translation>ليس على Hub نموذج '{model}' لك أن تقرأه.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The Hub has no model '{name}' that you may read.</source>
   <translation>ليس على Hub نموذج '{name}' لك أن تقرأه.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>The Hub is switched off (HF_HUB_OFFLINE=1), so {name} cannot be read from it.</source>
   <translation>Hub مطفأ (HF_HUB_OFFLINE=1)، فلا يمكن قراءة {name} منه.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The Hub's cache holds original models only.</source>
   <translation>ذاكرة Hub المخبأة للنماذج الأصلية فقط.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The JSON is nested too deeply.</source>
   <translation>تداخل JSON عميق أكثر من اللازم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>The answer</source>
   <translation>الجواب</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer '{answer}' has no tokens in this model.</source>
   <translation>ليس للجواب '{answer}' رموز في هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer '{answer}' holds characters that this model's vocabulary lacks.</source>
   <translation>في الجواب '{answer}' محارف تنقص مفردات هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/bars.py" />
   <source>The answer gets clearly weaker.</source>
   <translation>يضعف الجواب بوضوح.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer is empty.</source>
   <translation>الجواب فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The answer slot is not the last word, and a causal model reads only what stands before it.</source>
   <translation>خانة الجواب ليست الكلمة الأخيرة، والنموذج السببي لا يقرأ إلا ما قبلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The answers to the fact on screen again</source>
   <translation>أجوبة الحقيقة المعروضة من جديد</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The archive cannot be opened; it may be damaged ({error}).</source>
   <translation>تعذر فتح الأرشيف؛ ربما كان تالفًا ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/archives.py" />
   <source>The archive holds two files of this name; the first one was read.</source>
   <translation>في الأرشيف ملفان بهذا الاسم؛ قُرئ الأول.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/knowledge_neurons.py" />
   <source>The bag is no list of sentence, answer and relation.</source>
   <translation>المجموعة ليست قائمة من جملة وجواب وعلاقة.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>The budget was too small to test all subsets of {what}; such sets are not reported.</source>
   <translation>كانت الميزانية أصغر من أن تُختبر كل المجموعات الجزئية من {what}؛ ومثل هذه المجموعات لا تُذكر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>The budget was too small to test random partitions.</source>
   <translation>كانت الميزانية أصغر من أن تُختبر تقسيمات عشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>The built-in facts cannot be removed.</source>
   <translation>لا يمكن إزالة الحقائق المضمّنة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>The cache has not been read yet.</source>
   <translation>لم تُقرأ الذاكرة المخبأة بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>The cache {parents} cannot be written ({strerror}).</source>
   <translation>لا يمكن الكتابة في الذاكرة المخبأة {parents} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../engine/checking/types.py" />
   <source>The calibration cannot be read.</source>
   <translation>لا يمكن قراءة المعايرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>The calibration cannot be written to {parent} ({strerror}).</source>
   <translation>لا يمكن كتابة المعايرة في {parent} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The calibration is of another model or another version: calibrate again.</source>
   <translation>المعايرة لنموذج آخر أو لإصدار آخر: أعد المعايرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>The calibration {file} cannot be read and is left out; calibrate again to replace it.</source>
   <translation>لا يمكن قراءة المعايرة {file} فتُركت؛ عاير من جديد لتحل محلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>The capital of France is …</source>
   <translation>عاصمة فرنسا هي …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>The capital of Germany is {answer_slot}.
Germany's capital city is {answer_slot}.</source>
   <translation>عاصمة ألمانيا هي {answer_slot}.
العاصمة الألمانية هي {answer_slot}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>The capital of [X] is [Y].</source>
   <translation>عاصمة [X] هي [Y].</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/own_table.py" />
   <source>The cell '{name}' is empty.</source>
   <translation>الخلية '{name}' فارغة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>The changes of a fitted edit are damaged.</source>
   <translation>تغييرات تعديل مُلاءم تالفة.</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>The chat template cannot be used ({error}).</source>
   <translation>لا يمكن استعمال قالب المحادثة ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>The chat template changes the words of the prompt.</source>
   <translation>يغيّر قالب المحادثة كلمات الموجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker refuses to judge.</source>
   <translation>المدقّق يمتنع عن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The checker was tried out on the model as it was. For a changed one it must not judge.</source>
   <translation>جُرّب الفاحص على النموذج كما كان. ولا يجوز أن يحكم على نموذج مغيَّر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker's verdicts are better than calling every claim right</source>
   <translation>أحكام المدقّق أفضل من الحكم بصحة كل ادعاء</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker's verdicts are better than calling every claim right.</source>
   <translation>أحكام المدقّق أفضل من الحكم بصحة كل ادعاء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The checker, with {scorer}, refuses to judge.</source>
   <translation>المدقّق، بالدرجة {scorer}، يمتنع عن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The claims that were finished are kept.</source>
   <translation>حُفظت الادعاءات التي انتهت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The closest</source>
   <translation>الأقرب</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>The code of '{model}' is not on this computer: {missing} is missing.</source>
   <translation>شيفرة '{model}' ليست على هذا الحاسوب: {missing} مفقود.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/columns.py" />
   <source>The column '{column}' is missing; the table has {names}.</source>
   <translation>العمود '{column}' مفقود؛ في الجدول {names}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>The column “{text}” is chosen twice.</source>
   <translation>العمود «{text}» مختار مرتين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The command is copied.</source>
   <translation>نُسخ الأمر.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The confidence is {confidence}, and {least} is asked for.</source>
   <translation>الثقة {confidence}، والمطلوب {least}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>The control of a fitted rewrite writes the same changes through other neurons.</source>
   <translation>ضابط إعادة الكتابة المُلاءمة يكتب التغييرات نفسها عبر عصبونات أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The data is copied.</source>
   <translation>نُسخت البيانات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The degeneracy score above that of random partitions</source>
   <translation>درجة التكافؤ فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The degeneracy score by topology is above that of random partitions.</source>
   <translation>درجة التكافؤ بحسب الطوبولوجيا أعلى منها للتقسيمات العشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The degenerate groups of all searches that are kept</source>
   <translation>المجموعات المتكافئة الدور في كل عمليات البحث المحفوظة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <source>The demo cannot be shown.</source>
   <translation>لا يمكن تقديم العرض.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>The demo session is not there.</source>
   <translation>جلسة العرض غير موجودة.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>The device 'mps' has no float64.</source>
   <translation>ليس للجهاز 'mps' نوع float64.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>The disk failed while {name} was used.</source>
   <translation>تعطّل القرص أثناء استعمال {name}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The disk is full, so nothing was saved.</source>
   <translation>القرص ممتلئ، فلم يُحفظ شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>The disk of {path} is full.</source>
   <translation>القرص الذي فيه {path} ممتلئ.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>The edit names tokens that this model does not have.</source>
   <translation>يسمّي التعديل رموزًا ليست في هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>The edited model is not loaded.</source>
   <translation>النموذج المعدَّل غير محمَّل.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The edited model is saved</source>
   <translation>حُفظ النموذج المعدَّل</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The edits are set aside for a measurement.</source>
   <translation>التعديلات منحّاة من أجل قياس.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>The edits in force were not measured for this fact yet.</source>
   <translation>لم تُقس التعديلات السارية لهذه الحقيقة بعد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The edits make numbers too large for the model's number format.</source>
   <translation>تنتج التعديلات أعدادًا أكبر من صيغة أعداد النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>The embedding of an answer is zero, so it has no direction.</source>
   <translation>تضمين جواب صفر، فلا اتجاه له.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/statements.py" />
   <source>The entry is no JSON object.</source>
   <translation>المدخل ليس كائن JSON.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The fact before in the search</source>
   <translation>الحقيقة السابقة في البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>The fact cannot be asked in a language of the new answer.</source>
   <translation>لا يمكن السؤال عن الحقيقة بلغة من لغات الجواب الجديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <location filename="../../kn_studio/reducer.py" />
   <source>The fact has no answer.</source>
   <translation>ليس للحقيقة جواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>The fact has no language.</source>
   <translation>ليس للحقيقة لغة.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The fact has no other prompt in this language that nothing is located on.</source>
   <translation>ليس للحقيقة بهذه اللغة موجّه آخر لم يُحدَّد عليه شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>The fact has no prompt in another one.</source>
   <translation>ليس للحقيقة موجّه بلغة أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <location filename="../../kn_studio/reducer.py" />
   <source>The fact has no prompt.</source>
   <translation>ليس للحقيقة موجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>The fact in one language</source>
   <translation>الحقيقة بلغة واحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/other_facts.py" />
   <source>The fact is not known in this language.</source>
   <translation>الحقيقة غير موجودة بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>The fact library is being filled.</source>
   <translation>تُملأ مكتبة الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The fact of this session could not be rewritten, so there is nothing to show here.</source>
   <translation>تعذّرت إعادة كتابة حقيقة هذه الجلسة، فلا شيء يُعرض هنا.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The fact's own answer in prompts of other relations.</source>
   <translation>جواب الحقيقة نفسها في موجّهات علاقات أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>The fact's own answer; the new one is in the accent colour</source>
   <translation>جواب الحقيقة نفسها؛ والجديد بلون التمييز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>The fact's switches</source>
   <translation>مفاتيح الحقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>The factors of an edit must be finite numbers.</source>
   <translation>يجب أن تكون معاملات التعديل أعدادًا منتهية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>The facts are being read.</source>
   <translation>تُقرأ الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The facts that were finished are kept.</source>
   <translation>حُفظت الحقائق التي انتهت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The facts that were finished are kept; searching again goes on from there.</source>
   <translation>حُفظت الحقائق التي انتهت؛ وإعادة البحث تتابع من هناك.</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/parts.py" />
   <source>The feed-forward matrices of this model are shared between its parts, so no neuron has its own.</source>
   <translation>مصفوفات التغذية الأمامية مشتركة بين أجزاء هذا النموذج، فلا عصبون لأي منها وحده.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The figure in the largest model less that in the smallest.</source>
   <translation>المقياس في أكبر نموذج ناقصه في أصغرها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The figure is the same in all models.</source>
   <translation>المقياس واحد في كل النماذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <source>The figure of this run that is nearest to it</source>
   <translation>رقم هذه الجولة الأقرب إليه</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The file '{file}' is damaged.</source>
   <translation>الملف '{file}' تالف.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The file '{file}' is damaged: its values are not those of its recipe.</source>
   <translation>الملف '{file}' تالف: قيمه ليست قيم وصفته.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The file '{index}' cannot be read.</source>
   <translation>لا يمكن قراءة الملف '{index}'.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The file '{path}' is damaged.</source>
   <translation>الملف '{path}' تالف.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The file '{path}' names no kind of model (model_type).</source>
   <translation>لا يسمّي الملف '{path}' نوع نموذج (model_type).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The file cannot be read ({error}).</source>
   <translation>تعذرت قراءة الملف ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The file cannot be read ({strerror}).</source>
   <translation>تعذرت قراءة الملف ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The file cannot be read from here on ({error}).</source>
   <translation>تعذرت قراءة الملف من هنا فصاعدًا ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The file cannot be read to its end ({error}).</source>
   <translation>تعذرت قراءة الملف حتى نهايته ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>The file ends in the middle of the JSON.</source>
   <translation>ينتهي الملف في وسط JSON.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>The file holds no claims.</source>
   <translation>ليس في الملف ادعاءات.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The file is empty.</source>
   <translation>الملف فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/parquet.py" />
   <source>The file is no Parquet file that can be read ({rstrip}).</source>
   <translation>ليس ملف Parquet يمكن قراءته ({rstrip}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>The file names no {neurons}.</source>
   <translation>لا يذكر الملف أي {neurons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <source>The file names {neurons} that this model does not have.</source>
   <translation>يذكر الملف {neurons} ليست في هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/candidates.py" />
   <source>The file's name, '{stem}', is no code of a language.</source>
   <translation>اسم الملف '{stem}' ليس رمز لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>The file{name} cannot be read ({error}).</source>
   <translation>لا يمكن قراءة الملف{name} ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>The first line names the columns: {required}</source>
   <translation>يسمّي السطر الأول الأعمدة: {required}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>The first line names the columns: {required}.</source>
   <translation>السطر الأول يسمّي الأعمدة: {required}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The first of these, which new answers are learnt on.</source>
   <translation>أولها، وعليها تُتعلَّم الأجوبة الجديدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>The first prompt is being scored.</source>
   <translation>تُحسب درجات الموجّه الأول.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The folder '{folder}' holds no complete model.safetensors.</source>
   <translation>ليس في المجلد '{folder}' ملف model.safetensors كامل.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The folder '{folder}' holds no model: it has no config.json.</source>
   <translation>لا نموذج في المجلد '{folder}': ليس فيه config.json.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The folder cannot be read ({strerror}).</source>
   <translation>تعذرت قراءة المجلد ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>The folder is a link, and links to folders are not followed.</source>
   <translation>المجلد رابط، ولا تُتبع الروابط إلى المجلدات.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/layout.py" />
   <source>The folder it lies in, '{folder}', is no code of a language.</source>
   <translation>المجلد الذي هو فيه، '{folder}'، ليس رمز لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>The folder stays as it is</source>
   <translation>يبقى المجلد كما هو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/document.py" />
   <source>The folder {folder} cannot be made ({strerror}).</source>
   <translation>لا يمكن إنشاء المجلد {folder} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>The folder {parent} cannot be made ({strerror}).</source>
   <translation>لا يمكن إنشاء المجلد {parent} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>The frame is what is in view: drag it, or move it with the arrow keys; 0 shows all</source>
   <translation>الإطار هو المعروض: اسحبه أو حركه بالأسهم؛ و0 يعرض الكل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap between a part and all clusters off above that of random partitions</source>
   <translation>الفجوة بين إطفاء جزء من العناقيد وإطفائها كلها، فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The gap between a part and all clusters off is larger by topology than by {other}.</source>
   <translation>الفجوة بين إطفاء جزء من العناقيد وإطفائها كلها أكبر بحسب الطوبولوجيا منها بحسب {other}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap over clusters that can go and can carry the fact, 0 where fewer than two do; beside random partitions of the same neurons.</source>
   <translation>الفجوة على العناقيد التي يمكن فقدها ويمكنها حمل الحقيقة، 0 حيث يقل عددها عن اثنين؛ بجانب تقسيمات عشوائية للعصبونات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap over clusters that can go and can carry the fact; 0 where fewer than two do.</source>
   <translation>الفجوة على العناقيد التي يمكن فقدها ويمكنها حمل الحقيقة؛ 0 حيث يقل عددها عن اثنين.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The gap over the clusters that pass; 0 where fewer than two do.</source>
   <translation>الفجوة على العناقيد الناجحة؛ 0 حيث ينجح أقل من اثنين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>The group that came nearest is here to try: each alone, then together.</source>
   <translation>المجموعة الأقرب هنا للتجربة: كل واحد وحده، ثم معًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>The honest check: as many random lamps of the same floors, mean of 10 draws. As busy ones: {busy}.</source>
   <translation>الاختبار النزيه: مثل عددها من مصابيح عشوائية من الطوابق نفسها، متوسط 10 سحبات. وما بمثل نشاطها: {busy}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>The honest check: as many random lamps of the same floors.</source>
   <translation>الاختبار النزيه: مثل عددها من مصابيح عشوائية من الطوابق نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The honest check: the same rewrite through random lamps of the same floors.</source>
   <translation>الاختبار النزيه: إعادة الكتابة نفسها عبر مصابيح عشوائية من الطوابق نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>The honest check: the same rewrite through random lamps, mean of 10 draws. Through as busy ones, {answer} reaches {busy}.</source>
   <translation>الاختبار النزيه: إعادة الكتابة نفسها عبر مصابيح عشوائية، متوسط 10 سحبات. وعبر ما بمثل نشاطها يبلغ {answer} {busy}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/dkn.py" />
   <source>The id {uuid} stands here a second time, with another object.</source>
   <translation>المعرّف {uuid} وارد هنا مرة ثانية بمفعول آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The interface in this language</source>
   <translation>الواجهة بهذه اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>The keyboard goes to the threshold of the station, or of Neurons</source>
   <translation>ينتقل لوحة المفاتيح إلى عتبة الصفحة، أو عتبة العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>The lamps that glow are shared between both languages.</source>
   <translation>المصابيح المتوهجة مشتركة بين اللغتين.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>The languages keep no neuron in common for {unlike}.</source>
   <translation>لا تُبقي اللغات عصبونًا مشتركًا لـ{unlike}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The languages share no neurons, or only one was calibrated.</source>
   <translation>لا تشترك اللغات في عصبونات، أو عويرت لغة واحدة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The languages that were finished are kept.</source>
   <translation>حُفظت اللغات التي انتهت.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The largest AUROC of the ten draws.</source>
   <translation>أعلى AUROC في السحبات العشر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The least AUROC of the ten draws.</source>
   <translation>أدنى AUROC في السحبات العشر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>The library has no label of this fact in {english}.</source>
   <translation>ليس في المكتبة تسمية لهذه الحقيقة بـ{english}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>The library has no {relation} of '{subject}' in the language '{language}'.</source>
   <translation>ليس في المكتبة {relation} للموضوع '{subject}' باللغة '{language}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The library is as it was before.</source>
   <translation>المكتبة كما كانت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>The library is being read.</source>
   <translation>تُقرأ المكتبة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>The library is empty. Get mLAMA, or import a file of your own.</source>
   <translation>المكتبة فارغة. احصل على mLAMA أو استورد ملفًا لك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>The likeliest answers</source>
   <translation>أرجح الأجوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>The likeliest word of all</source>
   <translation>الكلمة الأرجح على الإطلاق</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The line is longer than {limit} MB.</source>
   <translation>السطر أطول من {limit} MB.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>The line is no JSON object.</source>
   <translation>السطر ليس كائن JSON.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>The line is no JSON.</source>
   <translation>السطر ليس JSON.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The list of them, as a path from the model</source>
   <translation>قائمتها كمسار من النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>The map of the run on screen less the map of this one</source>
   <translation>خريطة الجولة المعروضة ناقص خريطة هذه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The map of this run less the map of that one</source>
   <translation>خريطة هذه الجولة ناقص خريطة تلك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>The mapping in {file} cannot be changed ({strerror}).</source>
   <translation>لا يمكن تغيير الربط في {file} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/mappings.py" />
   <source>The mapping kept in {file} {reason}.</source>
   <translation>الربط المحفوظ في {file} {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>The memory for a batch is too small.</source>
   <translation>الذاكرة أقل من أن تسع دفعة.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>The memory is too small for even one sequence of this prompt.</source>
   <translation>الذاكرة أقل من تسلسل واحد من هذا الموجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>The memory is too small for this import.</source>
   <translation>الذاكرة أقل من هذا الاستيراد.</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>The memory is too small to run this model.</source>
   <translation>الذاكرة أقل من أن تشغّل هذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>The method '{key}' has no preset '{preset}'.</source>
   <translation>ليس للطريقة '{key}' إعداد مسبق '{preset}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>The method '{key}' has no setting '{replace}'.</source>
   <translation>ليس للطريقة '{key}' إعداد '{replace}'.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The model '{model}' has no revision '{revision}'.</source>
   <translation>ليس للنموذج '{model}' مراجعة '{revision}'.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model '{name}' could not be downloaded ({name__}).</source>
   <translation>تعذّر تنزيل النموذج '{name}' ({name__}).</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model '{name}' is not on this computer, and the network may not be used.</source>
   <translation>النموذج '{name}' ليس على هذا الحاسوب، ولا يُسمح باستعمال الشبكة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>The model as it was loaded, to the bit</source>
   <translation>النموذج كما حُمّل بتًّا بتًّا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>The model cannot be asked this fact in any language.</source>
   <translation>لا يمكن سؤال النموذج عن هذه الحقيقة بأي لغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/story.py" />
   <source>The model does not know it.</source>
   <translation>لا يعرفها النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>The model does not know this fact in {language}.</source>
   <translation>لا يعرف النموذج هذه الحقيقة بـ{language}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>The model does not know this fact in {language}: there is nothing to lose.</source>
   <translation>لا يعرف النموذج هذه الحقيقة بـ{language}: لا شيء يُفقد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>The model does not know this fact in {which}: what the map shows there carries a weak answer.</source>
   <translation>لا يعرف النموذج هذه الحقيقة بـ{which}: ما تعرضه الخريطة هناك يحمل جوابًا ضعيفًا.</translation>
  </message>
  <message>
   <location filename="../../engine/knowledge.py" />
   <source>The model does not know this fact: the answer comes first in {known} of {rows} prompts.</source>
   <translation>لا يعرف النموذج هذه الحقيقة: تأتي الإجابة أولًا في {known} من {rows} من الموجّهات.</translation>
  </message>
  <message>
   <location filename="../../engine/knowledge.py" />
   <source>The model does not know this fact: the answer ranks {rank} instead of first.</source>
   <translation>لا يعرف النموذج هذه الحقيقة: ترتيب الإجابة {rank} وليست الأولى.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>The model does not know this in the language '{language}': it gets {hits} of the facts right.</source>
   <translation>لا يعرف النموذج هذا باللغة '{language}': يصيب في {hits} من الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>The model does not know this one. Its best guess is {answer}.</source>
   <translation>لا يعرف النموذج هذه. أفضل تخمين له {answer}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>The model does not know this: rank {ranks:,} at best in {asked}.</source>
   <translation>لا يعرف النموذج هذه: المرتبة {ranks:,} في أحسن الأحوال من {asked}.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The model does not know {relation} in this language: it gets {value} of it right.</source>
   <translation>لا يعرف النموذج {relation} بهذه اللغة: يصيب في {value} منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>The model does not know {sentences} of {groups} facts, counted by language.</source>
   <translation>لا يعرف النموذج {sentences} من {groups} من الحقائق، معدودةً بحسب اللغة.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model in '{folder}' cannot be read ({name__}).</source>
   <translation>لا يمكن قراءة النموذج في '{folder}' ({name__}).</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model in '{folder}' lacks weights that it needs to answer: {names}.</source>
   <translation>ينقص النموذج في '{folder}' أوزان يحتاجها ليجيب: {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The model in '{folder}' was not downloaded whole: {missing} is missing.</source>
   <translation>لم يُنزَّل النموذج في '{folder}' كاملًا: {missing} مفقود.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>The model is being loaded.</source>
   <translation>يُحمَّل النموذج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>The model is changed: {edits} in force. Calibrations are of the weights as loaded, so no verdict is given until you calibrate the changed model or take the edits back.</source>
   <translation>النموذج مغيَّر: {edits} سارية. المعايرات للأوزان كما حُمّلت، فلا حكم حتى تعاير النموذج المغيَّر أو تتراجع عن التعديلات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>The model is not sure. Its best guess is {answer}.</source>
   <translation>النموذج غير متأكد. أفضل تخمين له {answer}.</translation>
  </message>
  <message>
   <location filename="../../engine/device_check.py" />
   <source>The model is spread over several GPUs, so there is no device that could hold a second one.</source>
   <translation>النموذج ممدود على عدة GPU، فلا جهاز يسع ثانيًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>The model says {answer}.</source>
   <translation>يقول النموذج {answer}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/workers.py" />
   <source>The model that was loaded on {device} is not the one of this run: its files have changed.</source>
   <translation>النموذج المحمَّل على {device} ليس نموذج هذه الجولة: تغيّرت ملفاته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>The model's likeliest words</source>
   <translation>أرجح الكلمات عند النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>The model's own answer</source>
   <translation>جواب النموذج نفسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>The model's own answer is the claimed one, so there is no other to compare with.</source>
   <translation>جواب النموذج نفسه هو المدّعى، فلا آخر يُقارن به.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>The model's stored associations contradict this claim.</source>
   <translation>ارتباطات النموذج المخزنة تخالف هذا الادعاء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>The model's stored associations support this claim.</source>
   <translation>ارتباطات النموذج المخزنة تدعم هذا الادعاء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>The model's weights are as they were loaded.</source>
   <translation>أوزان النموذج كما حُمّلت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/verify_device.py" />
   <source>The model's weights are edited.</source>
   <translation>أوزان النموذج معدَّلة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrations.py" />
   <source>The model's weights were others when it was made.</source>
   <translation>كانت أوزان النموذج غير هذه حين صُنعت.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>The module '{down}' belongs to attention, not to a feed-forward block.</source>
   <translation>الوحدة '{down}' تنتمي إلى الانتباه لا إلى كتلة تغذية أمامية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>The most of the answer's probability that fewer of them than all may lose</source>
   <translation>أقصى ما قد يخسره ما دون الكل من احتمال الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>The most sets to test; empty: the method's own</source>
   <translation>أقصى عدد مجموعات للاختبار؛ فارغًا: ما للطريقة نفسها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The most that a part may lose, of P.</source>
   <translation>أقصى ما يجوز أن يخسره جزء من P.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The most that any part of the group loses</source>
   <translation>أقصى ما يخسره أي جزء من المجموعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The most that one of them alone loses of the answer's probability</source>
   <translation>أقصى ما يخسره أحدها وحده من احتمال الجواب</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>The name '{subject}' holds {answer_slot}, which marks the answer's place in a prompt.</source>
   <translation>في الاسم '{subject}' العلامة {answer_slot} التي تعيّن مكان الجواب في الموجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>The network is not touched.</source>
   <translation>لا تُمس الشبكة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>The neuron in focus</source>
   <translation>العصبون الذي عليه التركيز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The neurons of every language by layer, as LAPE writes them</source>
   <translation>عصبونات كل لغة بحسب الطبقة، كما يكتبها LAPE</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The neurons of the run on the map with its relation, as AMIG writes them</source>
   <translation>عصبونات الجولة التي على الخريطة مع علاقتها، كما يكتبها AMIG</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The neurons of the run on the map, as EleutherAI's knowledge-neurons writes them</source>
   <translation>عصبونات الجولة التي على الخريطة، كما يكتبها knowledge-neurons من EleutherAI</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>The neurons of this model could not be found: {reason}.</source>
   <translation>تعذّر إيجاد عصبونات هذا النموذج: {reason}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>The neurons that the languages share for another fact of the same relation.</source>
   <translation>العصبونات التي تشترك فيها اللغات لحقيقة أخرى من العلاقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>The neurons that the languages share.</source>
   <translation>العصبونات التي تشترك فيها اللغات.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>The new answer has no tokens.</source>
   <translation>ليس للجواب الجديد رموز.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The new answer is the object of another fact of the relation, drawn by the seed, that is no right answer in any language. Mono writes the answer in its own language, Seq in one language after the other. LIKN, union and 'Mono, strongest |LIKN|' write the mean over all languages used, so that these differ by their neurons alone.</source>
   <translation>الجواب الجديد مفعول حقيقة أخرى في العلاقة، مسحوب بالبذرة، وليس جوابًا صحيحًا بأي لغة. يكتب Mono الجواب بلغته، وSeq بلغة بعد أخرى. أما LIKN والاتحاد و«Mono، الأقوى بعدد |LIKN|» فتكتب المتوسط على كل اللغات المستعملة، فلا تختلف إلا بعصبوناتها.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The new order must name each edit once.</source>
   <translation>يجب أن يسمّي الترتيب الجديد كل تعديل مرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The next fact of the search</source>
   <translation>الحقيقة التالية في البحث</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of clusters that can go and can carry the fact above random partitions</source>
   <translation>عدد العناقيد التي يمكن فقدها ويمكنها حمل الحقيقة، فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate minimal sets above that of equally active neurons</source>
   <translation>عدد المجموعات الدنيا المتكافئة الدور فوق العصبونات المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate minimal sets above that of random neurons</source>
   <translation>عدد المجموعات الدنيا المتكافئة الدور فوق العصبونات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate pairs above that of equally active neurons</source>
   <translation>عدد الأزواج المتكافئة الدور فوق العصبونات المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The number of degenerate pairs above that of random neurons</source>
   <translation>عدد الأزواج المتكافئة الدور فوق العصبونات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The old answer in languages left out</source>
   <translation>الجواب القديم في اللغات المتروكة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The old answer where the edit was made</source>
   <translation>الجواب القديم حيث أُجري التعديل</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>The original model is never written over.</source>
   <translation>لا يُكتب فوق النموذج الأصلي أبدًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>The other run</source>
   <translation>الجولة الأخرى</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>The output embeddings of this model are of another size than what its neurons write.</source>
   <translation>تضمينات خرج هذا النموذج بحجم غير ما تكتبه عصبوناته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>The owner of '{model}' lets only people in who have asked for it.</source>
   <translation>لا يسمح مالك '{model}' إلا لمن طلب الوصول.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The package peft is not installed (the extra `tuning` of kn-studio), so nothing low-rank was trained.</source>
   <translation>الحزمة peft غير مثبتة (الإضافة `tuning` في kn-studio)، فلم يُدرَّب شيء منخفض الرتبة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The part that hands out the last hidden states</source>
   <translation>الجزء الذي يسلّم آخر الحالات المخفية</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>The perplexity of a text is not defined for a model that fills sentinels.</source>
   <translation>حيرة النص غير معرّفة لنموذج يملأ علامات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/figures.py" />
   <source>The picture cannot be packed as PNG.</source>
   <translation>لا يمكن حزم الصورة بصيغة PNG.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The picture is copied.</source>
   <translation>نُسخت الصورة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The probability is too small to divide by.</source>
   <translation>الاحتمال أصغر من أن يُقسم عليه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/processes.py" />
   <source>The process that computed on {device} ended by itself (exit code {exitcode}).</source>
   <translation>انتهت العملية التي تحسب على {device} من تلقائها (رمز الخروج {exitcode}).</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt has no answer slot.</source>
   <translation>ليس للموجّه خانة جواب.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The prompt has no inner word that is long enough for a typing error.</source>
   <translation>ليس في الموجّه كلمة داخلية طويلة تكفي لخطأ طباعي.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The prompt has no inner word that may be touched.</source>
   <translation>ليس في الموجّه كلمة داخلية يجوز مسّها.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>The prompt has no place between its words where one may be added.</source>
   <translation>ليس بين كلمات الموجّه موضع تجوز فيه الإضافة.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>The prompt has no word beside the answer slot, so there is no baseline.</source>
   <translation>ليس في الموجّه كلمة غير خانة الجواب، فلا خط أساس.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt has {count} answer slots.</source>
   <translation>للموجّه {count} خانات جواب.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt holds the model's own mask {mask_token}.</source>
   <translation>في الموجّه قناع النموذج نفسه {mask_token}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>The prompt in detail</source>
   <translation>الموجّه بالتفصيل</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt is {ids} tokens long, and this model reads {context}.</source>
   <translation>طول الموجّه {ids} رموز، وهذا النموذج يقرأ {context}.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The prompt still holds [X].</source>
   <translation>لا يزال في الموجّه [X].</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/knowledge_neurons.py" />
   <source>The prompts of the bag do not share one answer and one relation.</source>
   <translation>موجّهات المجموعة لا تشترك في جواب واحد وعلاقة واحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The published settings are a multilingual masked model (m-BERT) and a multilingual causal one (m-GPT), each in English and in Chinese: name one model of either kind, and the languages en,zh. Claims are judged one by one for each model and language, without a correction for their number.</source>
   <translation>الإعدادات المنشورة نموذج مقنَّع متعدد اللغات (m-BERT) وآخر سببي (m-GPT)، كل منهما بالإنجليزية والصينية: سمِّ نموذجًا من كل نوع، واللغتين en,zh. يُحكم على الادعاءات واحدًا واحدًا لكل نموذج ولغة، دون تصحيح لعددها.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/m_lama.py" />
   <source>The relation (predicate_id) is missing.</source>
   <translation>العلاقة (predicate_id) ناقصة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>The relation by</source>
   <translation>العلاقة بحسب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>The relation is empty.</source>
   <translation>العلاقة فارغة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/mlama.py" />
   <source>The relation is missing.</source>
   <translation>العلاقة ناقصة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/candidates.py" />
   <source>The relation {relation} has no list of objects.</source>
   <translation>ليس للعلاقة {relation} قائمة مفاعيل.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/dkn.py" />
   <source>The rewritten templates have lost their subject; they cannot be used.</source>
   <translation>فقدت القوالب المعاد صوغها موضوعها؛ فلا يمكن استعمالها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>The right answer, if you know it</source>
   <translation>الجواب الصحيح إن كنت تعرفه</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row cannot be read ({error}).</source>
   <translation>تعذرت قراءة الصف ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row has {cells} cells, but there are {width} columns.</source>
   <translation>في الصف {cells} خلية، لكن الأعمدة {width}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row holds a zero character, as no text does.</source>
   <translation>في الصف محرف صفري، ولا نص كذلك.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/separated.py" />
   <source>The row is not in the file's encoding; say which one it is.</source>
   <translation>الصف ليس بترميز الملف؛ حدّد الترميز.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>The rule: off alone, none may cost more than {low} of the answer; off together, they must cost more than {high}.</source>
   <translation>القاعدة: عند إطفاء كل واحد وحده لا يكلّف أكثر من {low} من الجواب؛ وعند إطفائها معًا يجب أن تكلّف أكثر من {high}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>The run has no neurons in '{language}'.</source>
   <translation>ليس للجولة عصبونات بـ'{language}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>The run is being read.</source>
   <translation>تُقرأ الجولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>The run is off the list.</source>
   <translation>أُخرجت الجولة من القائمة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>The run on the map has no scores yet.</source>
   <translation>ليس للجولة التي على الخريطة درجات بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>The run was made with edits that are not in force; apply them again {doing}.</source>
   <translation>أُجريت الجولة بتعديلات غير سارية الآن؛ طبّقها من جديد {doing}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>The same after the same edit of random neurons</source>
   <translation>المثل بعد التعديل نفسه لعصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The same among equally active neurons, not corrected</source>
   <translation>المثل بين عصبونات متساوية النشاط، دون تصحيح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same among the relation's answers, by first token.</source>
   <translation>المثل بين أجوبة العلاقة، بالرمز الأول.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same by chance</source>
   <translation>المثل بالصدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>The same claim in other languages</source>
   <translation>الادعاء نفسه بلغات أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>The same fact in one more language</source>
   <translation>الحقيقة نفسها بلغة أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same for facts of other relations.</source>
   <translation>المثل لحقائق العلاقات الأخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same for other facts of the relation.</source>
   <translation>المثل للحقائق الأخرى في العلاقة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same on a held-out prompt</source>
   <translation>المثل على موجّه محجوز</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same on a held-out prompt.</source>
   <translation>المثل على موجّه محجوز.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same search goes over 10 draws of random neurons of the same layers and over 3 of equally active ones (fewer random ones for sets). A pair stands out if its interaction, the change of log P with both off less those with each off, is stronger than that of random pairs of the same layers, corrected for the number of pairs (Holm, 5 %). In a sparse model most random neurons are silent; matched ones are the harder control.</source>
   <translation>يجري البحث نفسه على 10 سحبات من عصبونات عشوائية من الطبقات نفسها وعلى 3 من متساوية النشاط (وعشوائية أقل للمجموعات). يبرز الزوج إن كان تفاعله، أي تغير log P وكلاهما مطفأ ناقص تغيراته وكل منهما مطفأ، أقوى من تفاعل أزواج عشوائية من الطبقات نفسها، بتصحيح لعدد الأزواج (Holm، 5 %). في نموذج متناثر تكون أكثر العصبونات العشوائية صامتة؛ والمتساوية النشاط ضابط أصعب.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The same where it is spelled otherwise.</source>
   <translation>المثل حيث الهجاء مختلف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>The same with facts of another relation.</source>
   <translation>المثل مع حقائق علاقة أخرى.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>The score in use was not calibrated.</source>
   <translation>الدرجة المستعملة غير معايرة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The score is the same figure over those clusters alone that can go (at most T_low is lost) and can carry the fact (half of the probability is left with all other candidates off); it is 0 where fewer than two pass, for random partitions as well. A fact is degenerate by a clustering if two pass and T_high is lost with all of these.</source>
   <translation>الدرجة هي الرقم نفسه على العناقيد التي يمكن فقدها (يُفقد T_low على الأكثر) ويمكنها حمل الحقيقة (يبقى نصف الاحتمال وكل المرشحات الأخرى مطفأة)؛ وهي 0 حيث ينجح أقل من اثنين، للتقسيمات العشوائية كذلك. والحقيقة متكافئة الدور بتجميع ما إن نجح اثنان وفُقد T_high بها كلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The score of random partitions into as large parts, mean and 95 % range</source>
   <translation>درجة التقسيمات العشوائية إلى أجزاء بالحجم نفسه، المتوسط ومدى 95 %</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The scorer in use is the best on dev of those that look at no neuron, unless one that does is surely ahead of it there; all scores combined (logistic regression, fitted on train) must be ahead of every single one.</source>
   <translation>الدرجة المستعملة أفضل الدرجات على dev مما لا ينظر إلى عصبون، ما لم تتقدمها هناك يقينًا درجة تنظر إليه؛ وعلى كل الدرجات مجتمعة (انحدار لوجستي ملاءم على train) أن تتقدم كل درجة مفردة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>The scores of a layer should add up to the change that its path makes.
Largest gap: {size} of a change of {change}, in layer {layer}.
Allowed: {tolerance} of the change, or {least} where that is more.</source>
   <translation>ينبغي أن يساوي مجموع درجات الطبقة التغير الذي يحدثه مسارها.
أكبر فجوة: {size} من تغير {change}، في الطبقة {layer}.
المسموح: {tolerance} من التغير، أو {least} إن كان أكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/rows.py" />
   <source>The scores of a prompt in this session are damaged.</source>
   <translation>درجات موجّه في هذه الجلسة تالفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/exports.py" />
   <source>The script is copied.</source>
   <translation>نُسخ النص البرمجي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/language_chips.py" />
   <source>The second language</source>
   <translation>اللغة الثانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>The second language is being scored.</source>
   <translation>تُحسب درجات اللغة الثانية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The second matrix is stored as (in, out)</source>
   <translation>المصفوفة الثانية مخزنة (دخل، خرج)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>The second matrix reads all tokens in one row</source>
   <translation>تقرأ المصفوفة الثانية كل الرموز في صف واحد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/load_model.py" />
   <source>The self-test of '{name}' failed: its neurons do not act where they should.</source>
   <translation>فشل الفحص الذاتي لـ'{name}': عصبوناته لا تؤثر حيث ينبغي.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The sentence '{filled}' holds {answer_slot} {count}; it belongs there once.</source>
   <translation>الجملة '{filled}' فيها {answer_slot} {count}؛ وينبغي أن يرد مرة واحدة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The sentence '{text}' holds {subject_slot}, but there is no subject.</source>
   <translation>الجملة '{text}' فيها {subject_slot}، ولا موضوع هناك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>The session is saved in {name}.</source>
   <translation>حُفظت الجلسة في {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The session's facts</source>
   <translation>حقائق الجلسة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share divided by that by chance.</source>
   <translation>النسبة مقسومة على ما يكون بالصدفة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share less that by chance.</source>
   <translation>النسبة ناقص ما يكون بالصدفة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share of facts with two such clusters above random partitions</source>
   <translation>نسبة الحقائق التي لها عنقودان كهذين، فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The share of wrong verdicts that is allowed on dev.</source>
   <translation>نسبة الأحكام الخاطئة المسموح بها على dev.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>The slot cannot be told from the rest of the prompt.</source>
   <translation>لا يمكن تمييز الخانة عن بقية الموجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>The slot is not last: a model that reads from left to right cannot use it.</source>
   <translation>الخانة ليست في الآخر: لا يستطيع نموذج يقرأ من اليسار إلى اليمين استعمالها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>The smallest of its scores in these languages, of each one's maximum</source>
   <translation>أصغر درجاته في هذه اللغات، نسبةً إلى أقصى كل منها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The stations one by one, a sentence each</source>
   <translation>الصفحات واحدة واحدة، جملة لكل منها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/telling.py" />
   <source>The story of this demo session is damaged.</source>
   <translation>قصة جلسة العرض هذه تالفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>The strongest interaction</source>
   <translation>أقوى تفاعل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The strongest neurons of a fact that are searched.</source>
   <translation>أقوى عصبونات حقيقة يُبحث فيها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>The strongest so many neurons are searched</source>
   <translation>يُبحث في هذا العدد من أقوى العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>The subject '{subject}' holds {answer_slot}, so that a template would have two slots.</source>
   <translation>الموضوع '{subject}' يحوي {answer_slot}، فتصير في القالب خانتان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>The subject cannot hold a slot.</source>
   <translation>لا يمكن أن يحمل الموضوع خانة.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations/__init__.py" />
   <source>The subject does not stand in the prompt as it is named, so it cannot be protected.</source>
   <translation>لا يرد الموضوع في الموجّه كما يُسمّى، فلا يمكن حمايته.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>The subject holds the answer: it can be copied, so it need not be known.</source>
   <translation>الموضوع يحمل الجواب: يمكن نسخه دون معرفته.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/columns.py" />
   <source>The table has no column '{name}'; it has {names}.</source>
   <translation>ليس في الجدول عمود '{name}'؛ فيه {names}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>The table is being read.</source>
   <translation>يُقرأ الجدول.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The template '{text}' holds marks of grammar, as in [X.Nom], which would be printed as they are.</source>
   <translation>القالب '{text}' فيه علامات نحوية مثل [X.Nom] ستظهر كما هي.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>The template '{text}' holds {slot} {count}; it belongs there once.</source>
   <translation>القالب '{text}' فيه {slot} {count}؛ وينبغي أن يرد مرة واحدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>The template {fault}.</source>
   <translation>القالب {fault}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>The text is not UTF-8.</source>
   <translation>النص ليس بترميز UTF-8.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>The texts hold nothing to score.</source>
   <translation>لا شيء في النصوص لحساب درجته.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The tokenizer in '{folder}' cannot be read ({name__}).</source>
   <translation>لا يمكن قراءة المقطّع في '{folder}' ({name__}).</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>The tokenizer of this model does not tell where its tokens are in the text.</source>
   <translation>لا يبيّن مقطّع هذا النموذج موضع رموزه في النص.</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>The tokenizer of {id} has no chat template.</source>
   <translation>ليس لمقطّع {id} قالب محادثة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>The two runs have no fact in common that both models know.</source>
   <translation>ليس بين الجولتين حقيقة مشتركة يعرفها النموذجان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>The units that were finished are kept; Go on goes on from there.</source>
   <translation>حُفظت الوحدات التي انتهت؛ و«متابعة» تكمل من هناك.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/statements.py" />
   <source>The uuid {uuid} stands here a second time, with another object.</source>
   <translation>المعرّف uuid {uuid} وارد هنا مرة ثانية بمفعول آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <source>The verdict will stand here.</source>
   <translation>سيظهر الحكم هنا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The view on screen as SVG, PDF or PNG</source>
   <translation>العرض الحالي بصيغة SVG أو PDF أو PNG</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The weights come back to the bit</source>
   <translation>تعود الأوزان كما كانت بتًّا بتًّا</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>The weights in '{folder}' are pickle files, which can run code and are never opened.</source>
   <translation>الأوزان في '{folder}' ملفات pickle قد تشغّل شيفرة ولا تُفتح أبدًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>The weights of '{id}' are pickle files, which can run code and are never opened.</source>
   <translation>أوزان '{id}' ملفات pickle، وهي قد تشغّل شيفرة فلا تُفتح أبدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>The weights of this model are damaged: {name} holds values that are no numbers.</source>
   <translation>أوزان هذا النموذج تالفة: في {name} قيم ليست أعدادًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The weights of this model are not in memory, so they cannot be changed.</source>
   <translation>أوزان هذا النموذج ليست في الذاكرة، فلا يمكن تغييرها.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>The weights of this model are quantised and can be read only.</source>
   <translation>أوزان هذا النموذج مكمّاة وللقراءة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>The weights of this model can only be read ({dtype}): load it in float32 to edit it.</source>
   <translation>أوزان هذا النموذج للقراءة فقط ({dtype}): حمّله بدقة float32 لتعديله.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>The whole model</source>
   <translation>النموذج كله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>The whole session as one page that opens in any browser</source>
   <translation>الجلسة كلها صفحة واحدة تُفتح في أي متصفح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window_keys.py" />
   <source>The window over the whole screen</source>
   <translation>النافذة على كامل الشاشة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/interface_language.py" />
   <source>The words of the interface in '{language}' are missing.</source>
   <translation>كلمات الواجهة بلغة '{language}' مفقودة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/templama.py" />
   <source>The {answer} is missing.</source>
   <translation>ينقص: {answer}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>The {empty} is empty.</source>
   <translation>الحقل {empty} فارغ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>The {label} cannot be the same in every row: choose its column.</source>
   <translation>لا يمكن أن يتساوى {label} في كل صف: اختر عموده.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/labels.py" />
   <source>The {name} ({name_}) is {missing}.</source>
   <translation>{name} ({name_}): {missing}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/dkn.py" />
   <source>The {name} is missing.</source>
   <translation>ينقص: {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>The {noun} is closed.</source>
   <translation>أُغلقت {noun}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/knowledge_neurons.py" />
   <source>The {relation} is empty.</source>
   <translation>فارغ: {relation}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>The {subject} is empty.</source>
   <translation>{subject} فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>The {top_k} strongest neurons are none.</source>
   <translation>أقوى {top_k} عصبونات لا شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>Their settings differ: {told}.</source>
   <translation>تختلف إعداداتهما: {told}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>There are fewer than two sizes of models.</source>
   <translation>أحجام النماذج أقل من اثنين.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate pairs among located neurons than among equally active ones.</source>
   <translation>الأزواج المتكافئة الدور بين العصبونات المحدَّدة أكثر مما بين متساوية النشاط.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate pairs among located neurons than among random ones of the same layers.</source>
   <translation>الأزواج المتكافئة الدور بين العصبونات المحدَّدة أكثر مما بين عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate sets among located neurons than among equally active ones.</source>
   <translation>المجموعات المتكافئة الدور بين العصبونات المحدَّدة أكثر مما بين متساوية النشاط.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>There are more degenerate sets among located neurons than among random ones of the same layers.</source>
   <translation>المجموعات المتكافئة الدور بين العصبونات المحدَّدة أكثر مما بين عشوائية من الطبقات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/together.py" />
   <source>There are no probabilities to take the mean of.</source>
   <translation>لا احتمالات يؤخذ متوسطها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>There are no templates for {relation} in the language '{language}'.</source>
   <translation>لا قوالب لـ{relation} بلغة '{language}'.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/effect.py" />
   <source>There are no unrelated prompts to measure on.</source>
   <translation>لا موجّهات غير متصلة للقياس عليها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There are too few facts to calibrate on.</source>
   <translation>الحقائق أقل من أن يُعاير عليها.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>There are {draws} draws in place of {wanted}, since each of them is searched like the neurons themselves.</source>
   <translation>عدد السحوبات {draws} بدل {wanted}، لأن كلًّا منها يُبحث فيه كالعصبونات نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/__init__.py" />
   <source>There are: {keys}.</source>
   <translation>الموجود: {keys}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There are: {known}.</source>
   <translation>الموجود: {known}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>There are: {names}.</source>
   <translation>الموجود: {names}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>There are: {offers}.</source>
   <translation>الموجود: {offers}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There are: {spoken}.</source>
   <translation>الموجود: {spoken}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>There is a file {path} already.</source>
   <translation>يوجد ملف {path} أصلًا.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>There is no '{model_type}' model that {does}, as this mapping has it.</source>
   <translation>لا نموذج '{model_type}' {does} كما في هذا الربط.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no GPU to spread a model over that this torch can use.</source>
   <translation>لا GPU يمكن لـ torch هذا أن يمد عليه نموذجًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/checking.py" />
   <source>There is no claim to check.</source>
   <translation>لا ادعاء لفحصه.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>There is no cluster of two or more neurons.</source>
   <translation>لا يوجد عنقود من عصبونين أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/columns.py" />
   <source>There is no column '{column}' to fill; there are {columns}.</source>
   <translation>لا يوجد عمود '{column}' يُملأ؛ الموجود {columns}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>There is no column “{text}”.</source>
   <translation>لا يوجد عمود «{text}».</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>There is no data set '{name}' in the library.</source>
   <translation>لا مجموعة بيانات '{name}' في المكتبة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>There is no data set '{name}' to fetch.</source>
   <translation>لا مجموعة بيانات '{name}' لجلبها.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no device 'mps' on this computer.</source>
   <translation>لا جهاز 'mps' على هذا الحاسوب.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no device '{name}' that this torch can use.</source>
   <translation>لا جهاز '{name}' يستطيع torch هذا استعماله.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is no edit '{kind}'.</source>
   <translation>لا تعديل '{kind}'.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>There is no edit {id} in the stack.</source>
   <translation>لا تعديل {id} في القائمة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/__init__.py" />
   <source>There is no experiment '{key}'.</source>
   <translation>لا توجد تجربة '{key}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>There is no fact '{uuid}'.</source>
   <translation>لا حقيقة '{uuid}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/editing.py" />
   <source>There is no fact that this model can be asked.</source>
   <translation>لا حقيقة يمكن سؤال هذا النموذج عنها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>There is no fact to ask for.</source>
   <translation>لا حقيقة للسؤال عنها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>There is no fact to edit: choose one first.</source>
   <translation>لا حقيقة لتعديلها: اختر واحدة أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>There is no fact to locate.</source>
   <translation>لا حقيقة لتحديدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>There is no fact to measure it on.</source>
   <translation>لا حقيقة يُقاس عليها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>There is no fact to rank.</source>
   <translation>لا حقيقة لترتيبها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/search.py" />
   <source>There is no fact {uuid}.</source>
   <translation>لا حقيقة {uuid}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>There is no figure yet.</source>
   <translation>لا رقم بعد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>There is no file '{file}'.</source>
   <translation>لا يوجد ملف '{file}'.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>There is no file in {what} that can be imported.</source>
   <translation>لا ملف في {what} يمكن استيراده.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/files.py" />
   <source>There is no file or folder {path}.</source>
   <translation>لا يوجد ملف أو مجلد {path}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>There is no file {path}.</source>
   <translation>لا يوجد ملف {path}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>There is no folder '{folder}'.</source>
   <translation>لا يوجد مجلد '{folder}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <location filename="../../kn_studio/figures.py" />
   <source>There is no folder {parent}.</source>
   <translation>لا يوجد المجلد {parent}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>There is no format '{format_}'.</source>
   <translation>لا توجد صيغة '{format_}'.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/ladders.py" />
   <source>There is no ladder '{key}'.</source>
   <translation>لا يوجد سلّم أحجام '{key}'.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/__init__.py" />
   <source>There is no method '{key}'.</source>
   <translation>لا طريقة '{key}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>There is no model '{model}' in the cache.</source>
   <translation>لا نموذج '{model}' في الذاكرة المخبأة.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>There is no model folder '{name}'.</source>
   <translation>لا مجلد نموذج '{name}'.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is no neuron to edit.</source>
   <translation>لا عصبون لتعديله.</translation>
  </message>
  <message>
   <location filename="../../engine/perturbations" />
   <source>There is no neutral sentence in this language.</source>
   <translation>لا جملة محايدة بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is no new answer.</source>
   <translation>لا جواب جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_effect.py" />
   <source>There is no other fact to ask, so nothing is known of side effects.</source>
   <translation>لا توجد حقيقة أخرى للسؤال عنها، فلا يُعرف شيء عن الآثار الجانبية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>There is no other fact to take activations from.</source>
   <translation>لا حقيقة أخرى لأخذ التنشيط منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/scale.py" />
   <source>There is no prompt that this model can use.</source>
   <translation>لا موجّه يستطيع هذا النموذج استعماله.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>There is no prompt to ask for '{relation}' of '{subject}' in '{language}'.</source>
   <translation>لا موجّه للسؤال عن '{relation}' للموضوع '{subject}' باللغة '{language}'.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/live.py" />
   <source>There is no prompt to measure on.</source>
   <translation>لا موجّه للقياس عليه.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/pairs.py" />
   <source>There is no prompt to search on.</source>
   <translation>لا موجّه للبحث عليه.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/topology.py" />
   <source>There is no prompt to test clusters on.</source>
   <translation>لا موجّه لاختبار العناقيد عليه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>There is no prompt.</source>
   <translation>لا يوجد موجّه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/calibrate.py" />
   <source>There is no relation '{relation}'.</source>
   <translation>لا علاقة '{relation}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>There is no run {run} in this session.</source>
   <translation>لا جولة {run} في هذه الجلسة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>There is no run {run} there any more.</source>
   <translation>لم تعد هناك جولة {run}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/degeneracy.py" />
   <source>There is no search {number} in this session.</source>
   <translation>لا بحث {number} في هذه الجلسة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>There is no sentence.</source>
   <translation>لا توجد جملة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/export.py" />
   <source>There is no table '{what}' in a session.</source>
   <translation>لا جدول '{what}' في جلسة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/slots.py" />
   <source>There is no template.</source>
   <translation>لا يوجد قالب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>There is no way '{method}' to search.</source>
   <translation>لا طريقة '{method}' للبحث.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/as_code.py" />
   <source>There is nothing here yet to copy.</source>
   <translation>لا شيء هنا لنسخه بعد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>There is nothing to redo.</source>
   <translation>لا شيء يُعاد.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>There is nothing to undo.</source>
   <translation>لا شيء يُتراجع عنه.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>There is text behind the end of the JSON.</source>
   <translation>يوجد نص بعد نهاية JSON.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>There is {names}.</source>
   <translation>الموجود {names}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>There was nothing to give back.</source>
   <translation>لم يكن هناك ما يُعاد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>These are runs of two different experiments.</source>
   <translation>هاتان جولتان لتجربتين مختلفتين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>These claims were checked with other weights than the model has now. Check again to ask it as it is.</source>
   <translation>فُحصت هذه الادعاءات بأوزان غير التي للنموذج الآن. أعد الفحص لتسأله كما هو.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>These edits belong to another loaded model.</source>
   <translation>هذه التعديلات لنموذج محمَّل آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>These edits of the session are not in force yet.</source>
   <translation>تعديلات الجلسة هذه غير سارية بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>These edits of the session come back when the model that they were made on is loaded.</source>
   <translation>تعود تعديلات الجلسة هذه حين يُحمَّل النموذج الذي أُجريت عليه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>These edits were made on another model than {model}: load that one, or clear them.</source>
   <translation>أُجريت هذه التعديلات على نموذج غير {model}: حمّل ذاك، أو امسحها.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>These edits were made on another model, or in another number format ({model}).</source>
   <translation>أُجريت هذه التعديلات على نموذج آخر أو بصيغة أعداد أخرى ({model}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>These {count} edits together</source>
   <translation>هذه التعديلات ({count}) معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>These {what} were located in another model: load {model} to edit them.</source>
   <translation>حُدّدت {what} هذه في نموذج آخر: حمّل {model} لتعديلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>They are picked on every panel, and chosen for the next edit.</source>
   <translation>انتُقيت في كل الصفحات، واختيرت للتعديل التالي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>They come with the program.</source>
   <translation>تأتي مع البرنامج.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>They start behind the padding token</source>
   <translation>تبدأ بعد رمز الحشو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>This asks what the model stores, not what is true in the world.</source>
   <translation>هذا يسأل عما يحمله النموذج، لا عما هو صحيح في العالم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>This claim</source>
   <translation>هذا الادعاء</translation>
  </message>
  <message>
   <location filename="../../engine/checking/check.py" />
   <source>This claim has no score of the kind in use.</source>
   <translation>لا درجة لهذا الادعاء من النوع المستعمل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/verify_device.py" />
   <source>This computer has one device that can compute, the processor, so there is nothing to compare it with.</source>
   <translation>في هذا الحاسوب جهاز حساب واحد هو المعالج، فلا شيء يُقارن به.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/telling.py" />
   <source>This demo session holds no story, or a damaged one.</source>
   <translation>لا قصة في جلسة العرض هذه، أو هي تالفة.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>This edit was fitted on a model of another size.</source>
   <translation>لوئم هذا التعديل على نموذج بحجم آخر.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This encoder is set up as a decoder.</source>
   <translation>هذا المرمّز مضبوط كمفكّك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>This experiment compares models: choose {models} or more.</source>
   <translation>هذه التجربة تقارن نماذج: اختر {models} أو أكثر.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/base.py" />
   <source>This experiment has no setting '{name}'.</source>
   <translation>ليس لهذه التجربة إعداد '{name}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/asking.py" />
   <source>This fact is not known in the language '{language}'.</source>
   <translation>هذه الحقيقة غير معروفة بلغة '{language}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>This fact is not known in the language '{missing}'.</source>
   <translation>هذه الحقيقة غير معروفة بلغة '{missing}'.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no JSON list or object.</source>
   <translation>هذا ليس قائمة JSON ولا كائنًا.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>This is no edit that can be read.</source>
   <translation>هذا ليس تعديلًا يمكن قراءته.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a colon is expected.</source>
   <translation>هذا ليس JSON صحيحًا: يُنتظر هنا «:».</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a comma is expected.</source>
   <translation>هذا JSON غير صالح: كان ينبغي أن ترد فاصلة.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a comma stands before the closing bracket.</source>
   <translation>هذا ليس JSON صحيحًا: توجد فاصلة قبل القوس الخاتم.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: a name in quotation marks is expected.</source>
   <translation>هذا ليس JSON صحيحًا: يُنتظر هنا اسم بين علامتي اقتباس.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>This is no valid JSON: a number has too many digits.</source>
   <translation>هذا JSON غير صالح: في أحد الأعداد أرقام أكثر من اللازم.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>This is no valid JSON: {lower}{msg} (column {colno}).</source>
   <translation>هذا JSON غير صالح: {lower}{msg} (العمود {colno}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>This is no valid JSON: {message}.</source>
   <translation>هذا ليس JSON صحيحًا: {message}.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/lines.py" />
   <source>This is no valid JSON: {msg}.</source>
   <translation>هذا JSON غير صالح: {msg}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>This is the run on the map.</source>
   <translation>هذه هي الجولة التي على الخريطة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>This language is there already.</source>
   <translation>هذه اللغة موجودة أصلًا.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>This mapping is for models of the kind '{model_type}', and this is a '{model_type_}'.</source>
   <translation>هذا الربط لنماذج '{model_type}'، وهذا '{model_type_}'.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>This mapping {reason}.</source>
   <translation>هذا الربط {reason}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>This model can be asked none of the facts.</source>
   <translation>لا يمكن سؤال هذا النموذج عن أي من الحقائق.</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>This model cannot be used: running it on a few tokens failed with {name__}.</source>
   <translation>لا يمكن استعمال هذا النموذج: فشل تشغيله على بضعة رموز بـ{name__}.</translation>
  </message>
  <message>
   <location filename="../../engine/proof.py" />
   <source>This model cannot be used: {reason}.</source>
   <translation>لا يمكن استعمال هذا النموذج: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>This model cannot write the answer '{text}'.</source>
   <translation>لا يستطيع هذا النموذج كتابة الجواب '{text}'.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model computes its feed-forward block in pieces, so its neurons cannot be reached.</source>
   <translation>يحسب هذا النموذج كتلة التغذية الأمامية قطعًا، فلا تُبلغ عصبوناته.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model fills masks, but its tokenizer has no mask token.</source>
   <translation>يملأ هذا النموذج أقنعة، لكن ليس لمقطّعه رمز قناع.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model fills sentinels, but its tokenizer has none (&lt;extra_id_0&gt;), or its config no start token.</source>
   <translation>يملأ هذا النموذج علامات، لكن ليس في مقطّعه (&lt;extra_id_0&gt;) أو لا رمز بداية في إعداده.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model has no layers.</source>
   <translation>ليس لهذا النموذج طبقات.</translation>
  </message>
  <message>
   <location filename="../../engine/neurons.py" />
   <source>This model has no neuron {neuron}.</source>
   <translation>ليس في هذا النموذج العصبون {neuron}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>This model has no unknown token.</source>
   <translation>ليس لهذا النموذج رمز مجهول.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/save.py" />
   <source>This model is edited already.</source>
   <translation>هذا النموذج معدَّل أصلًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>This model is not calibrated. Calibrate it first, or see the raw scores without a verdict.</source>
   <translation>هذا النموذج غير معاير. عايره أولًا، أو انظر الدرجات الخام دون حكم.</translation>
  </message>
  <message>
   <location filename="../../engine/source.py" />
   <source>This model is too large for the free memory of the device.</source>
   <translation>هذا النموذج أكبر من ذاكرة الجهاز الشاغرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>This model reads from left to right and can use none of these prompts: the slot has to stand last.</source>
   <translation>يقرأ هذا النموذج من اليسار إلى اليمين ولا يستطيع استعمال أي من هذه الموجّهات: يجب أن تكون الخانة في الآخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/preview.py" />
   <source>This model reads from left to right and cannot use these prompts.</source>
   <translation>يقرأ هذا النموذج من اليسار إلى اليمين ولا يستطيع استعمال هذه الموجّهات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>This model spells the answer in pieces: {pieces}.</source>
   <translation>يتهجّى هذا النموذج الجواب قطعًا: {pieces}.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This model splits its feed-forward block, so its neurons cannot be reached.</source>
   <translation>يقسم هذا النموذج كتلة التغذية الأمامية، فلا تُبلغ عصبوناته.</translation>
  </message>
  <message>
   <location filename="../../engine/remote_code.py" />
   <source>This model's code lies elsewhere, in {elsewhere}, and is never run from there.</source>
   <translation>شيفرة هذا النموذج في مكان آخر، {elsewhere}، ولا تُشغَّل من هناك أبدًا.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>This model's tokenizer has no sentinel.</source>
   <translation>ليس لمقطّع هذا النموذج علامة.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>This model's tokenizer has no token that could stand for a replaced word (eos, unk or pad).</source>
   <translation>ليس لمقطّع هذا النموذج رمز يحل محل كلمة مستبدلة (eos أو unk أو pad).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/paged_table.py" />
   <source>This row is being fetched.</source>
   <translation>يُجلب هذا الصف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>This run</source>
   <translation>هذه الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>This run ended before its first prompt.</source>
   <translation>انتهت هذه الجولة قبل موجّهها الأول.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>This run is of another version: {fault}</source>
   <translation>هذه الجولة من إصدار آخر: {fault}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>This run is of another version: {what}</source>
   <translation>هذا التشغيل من إصدار آخر: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>This run judges no claim.</source>
   <translation>هذه الجولة لا تحكم على ادعاء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>This sentence is a paraphrase: the rewrite never sees it.</source>
   <translation>هذه الجملة صياغة أخرى: لم ترها إعادة الكتابة قط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <location filename="../../kn_studio/sessions.py" />
   <source>This session is open for reading only.</source>
   <translation>هذه الجلسة مفتوحة للقراءة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>This session is open read-only: save it under another name to go on.</source>
   <translation>هذه الجلسة مفتوحة للقراءة فقط: احفظها باسم آخر للمتابعة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>This small model keeps no backup of these facts.</source>
   <translation>لا يحتفظ هذا النموذج الصغير باحتياط لهذه الحقائق.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>This switch makes these words likelier:</source>
   <translation>هذا المفتاح يزيد احتمال هذه الكلمات:</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This {model_type} model does not have a matrix at '{down}' in each of its layers.</source>
   <translation>ليس لنموذج {model_type} هذا مصفوفة في '{down}' بكل طبقة.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>This {model_type} model lacks a part that was expected: {error}.</source>
   <translation>ينقص نموذج {model_type} هذا جزء متوقع: {error}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Those that can go and can carry the fact.</source>
   <translation>ما يمكن فقده ويمكنه حمل الحقيقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Threshold</source>
   <translation>العتبة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Thresholds of pairs: the published code's, or stricter.</source>
   <translation>عتبات الأزواج: عتبات الشيفرة المنشورة، أو أصرم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Thresholds: a step up or down</source>
   <translation>العتبات: خطوة إلى أعلى أو أسفل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Throw away what lies in the bin and give the disk back what is not needed</source>
   <translation>أفرغ السلة وأعد إلى القرص ما لا حاجة إليه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model_rows.py" />
   <source>Throw the downloaded files away</source>
   <translation>حذف الملفات المنزّلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>Throwing run {run} away</source>
   <translation>تُحذف الجولة {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Tick 'Models may be downloaded' (on the command line: leave out --offline), or give a folder that holds the model.{name}</source>
   <translation>علّم «يُسمح بتنزيل النماذج» (وفي سطر الأوامر: احذف ‎--offline)، أو أعطِ مجلدًا فيه النموذج.{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Time on or off</source>
   <translation>إظهار الوقت أو إخفاؤه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>To a step</source>
   <translation>إلى خطوة بعينها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>To compare mono- with multilingual models, name several: each has its own figures and verdicts. Intervals are 95 % bootstrap intervals; whole relations are drawn, and with fewer than five, facts, so that they hold for those relations only. Claims are judged one by one, without a correction for their number, on the facts that the model knows in every language used; all facts stand beside.</source>
   <translation>لمقارنة نماذج أحادية اللغة ومتعددتها سمِّ عدة نماذج: لكل منها أرقامه وأحكامه. الفترات فترات بوتستراب 95 %؛ تُسحب علاقات كاملة، ومع أقل من خمس تُسحب الحقائق، فلا تصح إلا لتلك العلاقات. يُحكم على الادعاءات واحدًا واحدًا، دون تصحيح لعددها، على الحقائق التي يعرفها النموذج بكل لغة مستعملة؛ وتقف كل الحقائق بجانبها.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>To spread a model over several GPUs, the package accelerate is needed.</source>
   <translation>لمد نموذج على عدة GPU تلزم حزمة accelerate.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>To words; (own) leaves it to the model</source>
   <translation>إلى كلمات؛ (own) يتركه للنموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Together</source>
   <translation>معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Together more than</source>
   <translation>معًا أكثر من</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_line.py" />
   <source>Tokens</source>
   <translation>الرموز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>Tokens of the prompt</source>
   <translation>رموز الموجّه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Tolerance</source>
   <translation>السماحية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Too few claims have this score, or none was called so.</source>
   <translation>الادعاءات التي لها هذه الدرجة قليلة جدًا، أو لم يُحكم على أي منها هكذا.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/scored.py" />
   <source>Too few claims have this score.</source>
   <translation>الادعاءات التي لها هذه الدرجة قليلة جدًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Too few train facts have degenerate neurons: the checker's row counts them.</source>
   <translation>حقائق train التي لها عصبونات متكافئة الدور قليلة جدًا: صف المدقّق يعدّها.</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>Too few train facts have {what} neurons: {where}; {fewest_located} are needed.</source>
   <translation>حقائق التدريب التي لها عصبونات من النوع {what} قليلة جدًا: {where}؛ واللازم {fewest_located}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>Topology</source>
   <translation>طوبولوجيا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Topology (NTC)</source>
   <translation>طوبولوجيا (NTC)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Topology's {figure} is further above its random partitions than that of {other}.</source>
   <translation>{figure} بحسب الطوبولوجيا أبعد فوق تقسيماتها العشوائية مما هي بحسب {other}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>Tour</source>
   <translation>الجولة التعريفية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Traditional Chinese</source>
   <translation>الصينية التقليدية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Train facts whose neurons were searched for degenerate pairs.</source>
   <translation>حقائق train التي بُحث في عصبوناتها عن أزواج متكافئة الدور.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Trained prompts</source>
   <translation>موجّهات التدريب</translation>
  </message>
  <message>
   <location filename="../../engine/tuning/training.py" />
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>Training</source>
   <translation>التدريب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Training {neurons} alone keeps more old facts than {others}.</source>
   <translation>تدريب {neurons} وحدها يُبقي حقائق قديمة أكثر من {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Training {neurons} alone teaches more new facts than {others} ({where}).</source>
   <translation>تدريب {neurons} وحدها يعلّم حقائق جديدة أكثر من {others} ({where}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Training {neurons} alone teaches new facts as well as training the whole model ({where}).</source>
   <translation>تدريب {neurons} وحدها يعلّم حقائق جديدة بقدر تدريب النموذج كله ({where}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>Transposed</source>
   <translation>منقولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>Tree</source>
   <translation>شجرة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Tried out live on top of the {n} edits in force.</source>
   <extracomment>For one: Tried out live on top of the {n} edit in force.</extracomment>
   <translation>
    <numerusform>جُرّب مباشرة.</numerusform>
    <numerusform>جُرّب مباشرة فوق التعديل الساري.</numerusform>
    <numerusform>جُرّب مباشرة فوق التعديلين الساريين.</numerusform>
    <numerusform>جُرّب مباشرة فوق {n} تعديلات سارية.</numerusform>
    <numerusform>جُرّب مباشرة فوق {n} تعديلًا ساريًا.</numerusform>
    <numerusform>جُرّب مباشرة فوق {n} تعديل سارٍ.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>Tried out live, nothing is changed yet.</source>
   <translation>جُرّب مباشرة، ولم يتغير شيء بعد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/dialogs.py" />
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Trim the file</source>
   <translation>تقليص الملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Trim the file, and give {won} of the disk back?</source>
   <translation>أتريد تقليص الملف واستعادة {won} من القرص؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/remedies.py" />
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Try again later, or give a folder.</source>
   <translation>حاول لاحقًا، أو أعطِ مجلدًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>Try again later, which goes on with what was received, or get the file by hand and use `facts import FILE`.</source>
   <translation>حاول لاحقًا فيتابع من حيث وصل، أو اجلب الملف يدويًا واستعمل `facts import FILE`.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Try again later, which goes on with what was received.</source>
   <translation>حاول لاحقًا فيتابع من حيث وصل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Try again later.</source>
   <translation>حاول لاحقًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/store.py" />
   <source>Try again when the import is done.</source>
   <translation>حاول من جديد حين يتم الاستيراد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>Try again.</source>
   <translation>حاول من جديد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Turkish</source>
   <translation>التركية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Turkmen</source>
   <translation>التركمانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn each language's own {word} {what}</source>
   <translation>ضبط {word} كل لغة: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Turn it down or up</source>
   <translation>خفضه أو رفعه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <source>Turn its {word} down or up, erase them, or write another answer into them.</source>
   <translation>اخفض {word} أو ارفعها أو امحها، أو اكتب فيها جوابًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/tour_stops.py" />
   <source>Turn neurons down or up, or rewrite the fact. Every edit can be taken back to the last bit.</source>
   <translation>اخفض العصبونات أو ارفعها، أو أعد كتابة الحقيقة. كل تعديل يمكن التراجع عنه حتى آخر بت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Turn off</source>
   <translation>إطفاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Turn the chat template off {doing}, on the Model station: the run was made without.</source>
   <translation>أطفئ قالب المحادثة {doing} في صفحة النموذج: أُجريت الجولة من دونه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_model.py" />
   <source>Turn the chat template on {doing}, on the Model station: the run was made with it.</source>
   <translation>شغّل قالب المحادثة {doing} في صفحة النموذج: أُجريت الجولة به.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/effect_card.py" />
   <source>Turn the neurons</source>
   <translation>ضبط العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Turn the shared neurons</source>
   <translation>ضبط العصبونات المشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn the {neurons} {what}</source>
   <translation>ضبط {neurons}: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Turn them off</source>
   <translation>أطفئها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn these {neurons} {what}</source>
   <translation>ضبط {neurons} هذه: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>Turn this {word} {what}</source>
   <translation>ضبط هذا {word}: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>Turn up</source>
   <translation>رفع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>Turned off, the answer goes {change}; with as many random ones of the same floors {control}.</source>
   <translation>عند إطفائها يصير الجواب {change}؛ ومع مثل عددها عشوائيًا من الطوابق نفسها {control}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>Turned off, they take the answer with them; as many random ones of the same floors do not.</source>
   <translation>إطفاؤها يذهب بالجواب؛ ومثل عددها عشوائيًا من الطوابق نفسها لا يفعل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turning {which} off</source>
   <translation>إطفاء {which}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Turning {which} to ×{factor:g}</source>
   <translation>ضبط {which} على ×{factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>Turns sets of neurons off and asks the model, beside random and equally active sets.</source>
   <translation>يطفئ مجموعات من العصبونات ويسأل النموذج، بجانب مجموعات عشوائية ومتساوية النشاط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Turns the shared {switches} off and up and asks in every language, beside random and equally active ones, each language's own, and what different facts share.</source>
   <translation>يطفئ {switches} المشتركة ويرفعها ويسأل بكل لغة، بجانب العشوائية والمتساوية النشاط، وما لكل لغة، وما تشترك فيه حقائق مختلفة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Two halves of a language's prompts agree (Jaccard): {said}.</source>
   <translation>اتفاق نصفي موجّهات اللغة (جاكار): {said}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Two languages are needed, and a typed fact has one. Choose a fact to compare {here} with others.</source>
   <translation>يلزم لغتان، وللحقيقة المكتوبة لغة واحدة. اختر حقيقة لمقارنة {here} بغيرها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Two languages are needed, and only {here} is chosen. The run also has {listed}.</source>
   <translation>يلزم لغتان، والمختارة {here} فقط. وفي الجولة أيضًا {listed}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>Two languages are needed, and this run has {here} only.</source>
   <translation>يلزم لغتان، وفي هذه الجولة {here} فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/two_maps.py" />
   <source>Two maps of lamps</source>
   <translation>خريطتا مصابيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>Two runs side by side</source>
   <translation>جولتان جنبًا إلى جنب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Two spaces stand side by side.</source>
   <translation>مسافتان متجاورتان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Type a fact</source>
   <translation>كتابة حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>Type the word that belongs in the slot.</source>
   <translation>اكتب الكلمة التي مكانها الخانة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Typing error</source>
   <translation>خطأ طباعي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Ukrainian</source>
   <translation>الأوكرانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, doubling {neurons} (values) keeps more answers right.</source>
   <translation>مع {group}، مضاعفة {neurons} (القيم) تُبقي أجوبة أكثر صحيحة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, doubling {neurons} (values) regains missed answers more than doubling {others}.</source>
   <translation>مع {group}، مضاعفة {neurons} (القيم) تستعيد أجوبة فائتة أكثر من مضاعفة {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, doubling {neurons} (values) steadies answers more than doubling {others}.</source>
   <translation>مع {group}، مضاعفة {neurons} (القيم) تثبّت الأجوبة أكثر من مضاعفة {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, suppressing {neurons} ({medium}) makes answers waver more than suppressing {others}.</source>
   <translation>مع {group}، كبح {neurons} ({medium}) يجعل الأجوبة تتذبذب أكثر من كبح {others}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Under {group} perturbations, suppressing {neurons} ({medium}) makes answers waver more.</source>
   <translation>مع {group}، كبح {neurons} ({medium}) يجعل الأجوبة تتذبذب أكثر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <location filename="../../kn_studio/window.py" />
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>Undo (Ctrl+Z) brings it back.</source>
   <translation>التراجع (Ctrl+Z) يعيدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Undo the edit</source>
   <translation>التراجع عن التعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/window.py" />
   <source>Undo: {undo}</source>
   <translation>تراجع: {undo}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Unedited model</source>
   <translation>النموذج غير المعدَّل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Union</source>
   <translation>الاتحاد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_probe.py" />
   <source>Unit {found} of {picked}</source>
   <translation>الوحدة {found} من {picked}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_runs_card.py" />
   <source>Units</source>
   <translation>الوحدات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Units are missing. What is finished is kept.</source>
   <translation>تنقص وحدات. ما انتهى محفوظ.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Units that are finished</source>
   <translation>الوحدات المنتهية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Unknown token</source>
   <translation>رمز مجهول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Unload</source>
   <translation>إلغاء التحميل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>Unload it first.</source>
   <translation>ألغِ تحميله أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/panels/loaded_model_card.py" />
   <source>Unload the model</source>
   <translation>إلغاء تحميل النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>Unrelated answers change by {signed} on average.</source>
   <translation>تتغير الأجوبة غير المتصلة بمقدار {signed} في المتوسط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Unseen claims</source>
   <translation>ادعاءات لم تُر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Unseen objects</source>
   <translation>مفعولات لم تُر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Unseen relations</source>
   <translation>علاقات لم تُر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Unseen subjects</source>
   <translation>موضوعات لم تُر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>Unset HF_HUB_OFFLINE, or give a folder that holds the model.{name}</source>
   <translation>ألغِ HF_HUB_OFFLINE، أو أعطِ مجلدًا فيه النموذج.{name}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Until a fact's P reaches 90 % of its best on the way.</source>
   <translation>حتى يبلغ P الحقيقة 90 % من أفضل قيمه على الطريق.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Until the answer comes first; one more than there are, if it never does.</source>
   <translation>حتى يأتي الجواب أولًا؛ وواحدة أكثر من عددها إن لم يأتِ قط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Up to {megabytes} MB beside the model</source>
   <translation>حتى {megabytes} MB إلى جانب النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Up, down</source>
   <translation>أعلى، أسفل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Urdu</source>
   <translation>الأوردية</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Use --baseline zero, which replaces no words.</source>
   <translation>استعمل ‎--baseline zero الذي لا يستبدل كلمات.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/path_scores.py" />
   <source>Use --baseline zero.</source>
   <translation>استعمل ‎--baseline zero.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use --device auto or --device cpu.</source>
   <translation>استعمل ‎--device auto أو ‎--device cpu.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use --device spread by itself.</source>
   <translation>استعمل ‎--device spread وحده.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use --dtype float32 or --device cpu.</source>
   <translation>استعمل ‎--dtype float32 أو ‎--device cpu.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Use --method amig.</source>
   <translation>استعمل ‎--method amig.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Use a fitted rewrite, or suppress the neurons.</source>
   <translation>استعمل إعادة كتابة مُلاءمة، أو اكبح العصبونات.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use a shorter prompt, a smaller model, --dtype bfloat16 or --device cpu.</source>
   <translation>استعمل موجّهًا أقصر أو نموذجًا أصغر أو ‎--dtype bfloat16 أو ‎--device cpu.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use auto, cpu, cuda, cuda:N, mps or spread.</source>
   <translation>استعمل auto أو cpu أو cuda أو cuda:N أو mps أو spread.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>Use one of the endings {endings}.</source>
   <translation>استعمل إحدى النهايات {endings}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Use one of the endings {known}.</source>
   <translation>استعمل إحدى النهايات {known}.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>Use one of {choices}.</source>
   <translation>استعمل واحدًا من {choices}.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Use one of {dtypes}.</source>
   <translation>استعمل واحدًا من {dtypes}.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/__init__.py" />
   <source>Use one of {keys}.</source>
   <translation>استعمل واحدة من {keys}.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Use smaller factors.</source>
   <translation>استعمل معاملات أصغر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>Use templates that end with [Y], a masked model, or languages in which the facts are known.</source>
   <translation>استعمل قوالب تنتهي بـ [Y]، أو نموذجًا مقنَّعًا، أو لغات الحقائق معروفة بها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>Use that version or a later one, or move the file away to start a new library.</source>
   <translation>استعمل ذلك الإصدار أو أحدث، أو انقل الملف لبدء مكتبة جديدة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <source>Use the chat template</source>
   <translation>استعمال قالب المحادثة</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Use the mapping that was proposed for this model.</source>
   <translation>استعمل الربط المقترح لهذا النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Use the model that they were made on.</source>
   <translation>استعمل النموذج الذي أُجريت عليه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>Use this fact</source>
   <translation>استعمال هذه الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Used</source>
   <translation>استُعملت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Uyghur</source>
   <translation>الأويغورية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Uzbek</source>
   <translation>الأوزبكية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Value vector − λ old · old + λ new · new, both embeddings brought to its length (code of Dai et al. 2022).</source>
   <translation>متجه القيمة − λ القديم · القديم + λ الجديد · الجديد، والتضمينان بطوله (شيفرة Dai et al. 2022).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Value vector − λ old · old + λ new · new, the embeddings as they are (code of EleutherAI).</source>
   <translation>متجه القيمة − λ القديم · القديم + λ الجديد · الجديد، والتضمينات كما هي (شيفرة EleutherAI).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Verdict</source>
   <translation>الحكم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Versions</source>
   <translation>الإصدارات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Vietnamese</source>
   <translation>الفيتنامية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>View</source>
   <translation>عرض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>View as figure …</source>
   <translation>العرض كشكل …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Volapük</source>
   <translation>لغة الفولابوك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>Wait for it, or choose another folder.</source>
   <translation>انتظرها، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>Wait for it, then look again.</source>
   <translation>انتظره ثم انظر مجددًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>Wait for its first prompt, then compare.</source>
   <translation>انتظر موجّهها الأول ثم قارن.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/stack.py" />
   <source>Wait until it is done.</source>
   <translation>انتظر حتى ينتهي.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>Waiting for the other devices</source>
   <translation>في انتظار الأجهزة الأخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Waking the model …</source>
   <translation>يوقَظ النموذج …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Walloon</source>
   <translation>الولونية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Waray</source>
   <translation>الواراي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Web page (*.html)</source>
   <translation>صفحة ويب (*.html)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Weights</source>
   <translation>الأوزان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Weights as they were</source>
   <translation>الأوزان كما كانت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/change.py" />
   <source>Weights changed</source>
   <translation>تغيّرت الأوزان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>Weights clean</source>
   <translation>الأوزان سليمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Weights {weights}</source>
   <translation>الأوزان {weights}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Welsh</source>
   <translation>الويلزية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>West Frisian</source>
   <translation>الفريزيان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Western (cp1252)</source>
   <translation>غربي (cp1252)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Western Punjabi</source>
   <translation>البنجابية الغربية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What all of them together lose</source>
   <translation>ما تخسره كلها معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <source>What all of them together must lose more than</source>
   <translation>ما يجب أن تخسر كلها معًا أكثر منه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>What came as {name} of '{id}' is not what the Hub says it is.</source>
   <translation>ما وصل على أنه {name} من '{id}' ليس ما يقوله Hub.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>What can be read of it stays; begin a new run.</source>
   <translation>ما يمكن قراءته منها يبقى؛ ابدأ جولة جديدة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What each perturbation does to the unedited model</source>
   <translation>ما يفعله كل تشويش بالنموذج غير المعدَّل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>What each word gives</source>
   <translation>ما تعطيه كل كلمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/words_page.py" />
   <source>What each word gives to the answer</source>
   <translation>ما تعطيه كل كلمة للجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/side_effects_card.py" />
   <source>What else changed?</source>
   <translation>ماذا تغيّر أيضًا؟</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What guessing among the relation's objects would give.</source>
   <translation>ما يعطيه التخمين بين مفاعيل العلاقة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>What happens inside</source>
   <translation>ما يحدث في الداخل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What is attributed.</source>
   <translation>ما الذي يُسند.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>What is done to the neurons</source>
   <translation>ما يُفعل بالعصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>What is finished is saved; the run can be resumed later.</source>
   <translation>ما انتهى محفوظ، ويمكن استئناف الجولة لاحقًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What is left with every other candidate off</source>
   <translation>ما يبقى وكل المرشحات الأخرى مطفأة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What is lost with the cluster off</source>
   <translation>ما يُفقد والعنقود مطفأ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>What languages share</source>
   <translation>ما تشترك فيه اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What languages share for each fact of a relation</source>
   <translation>ما تشترك فيه اللغات لكل حقيقة من علاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What languages share of the fact</source>
   <translation>ما تشترك فيه اللغات من الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>What lay in the bin is gone; earlier steps cannot be undone any more.</source>
   <translation>زال ما كان في السلة؛ ولا يمكن التراجع عن الخطوات السابقة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What scorers were compared by; too good where something was chosen there.</source>
   <translation>ما قورنت به الدرجات؛ أفضل من الواقع حيث اختير شيء هناك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>What the claims of the figures do not share with those that were learned from</source>
   <translation>ما لا تشترك فيه ادعاءات الأرقام مع ما جرى التعلم منه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What the edit does to the clean query, in nats.</source>
   <translation>ما يفعله التعديل بالاستعلام السليم، بالنات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>What the edits in force do is being measured. The line at the bottom shows how far it is.</source>
   <translation>يُقاس أثر التعديلات السارية. السطر في الأسفل يبيّن إلى أين وصل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the edits in force do to the fact on screen and to others</source>
   <translation>أثر التعديلات السارية في الحقيقة المعروضة وفي غيرها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>What the fact is for</source>
   <translation>ما الغرض من الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>What the figures say</source>
   <translation>ما تقوله الأرقام</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>What the languages share when each speaks of a different fact</source>
   <translation>ما تشترك فيه اللغات حين تتكلم كل منها عن حقيقة مختلفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>What the model does</source>
   <translation>ما يفعله النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>What the model knows</source>
   <translation>ما يعرفه النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/sentence_page.py" />
   <source>What the model says</source>
   <translation>ما يقوله النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>What the model says first, before and after</source>
   <translation>ما يقوله النموذج أولًا، قبل وبعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>What the model would answer itself</source>
   <translation>ما كان النموذج سيجيب به</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>What the model would answer itself, or why it was not asked</source>
   <translation>ما كان النموذج سيجيب به، أو لماذا لم يُسأل</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/weights.py" />
   <source>What the neurons of this model read could not be told: {reason}.</source>
   <translation>تعذّر معرفة ما تقرؤه عصبونات هذا النموذج: {reason}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the neurons that languages share do to the answer</source>
   <translation>أثر العصبونات المشتركة بين اللغات في الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the runs located</source>
   <translation>ما حددته الجولات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What the shared neurons were measured to do in every language</source>
   <translation>ما قيس من أثر العصبونات المشتركة في كل لغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What the whole must lose more than, of P.</source>
   <translation>ما يجب أن يخسر الكل أكثر منه من P.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What they lose together on prompts that the search did not see</source>
   <translation>ما تخسره معًا على موجّهات لم يرها البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>What those that pass lose together</source>
   <translation>ما تخسره الناجحة معًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>What to find</source>
   <translation>ما يُبحث عنه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What train, dev and test may not share.</source>
   <translation>ما لا يجوز أن تشترك فيه train وdev وtest.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/processes.py" />
   <source>What was done is kept: resume the run, and load the model on fewer devices if this happens again.</source>
   <translation>ما أُنجز محفوظ: استأنف الجولة، وحمّل النموذج على أجهزة أقل إن تكرر هذا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/trim_question.py" />
   <source>What was done so far cannot be undone any more.</source>
   <translation>لن يمكن التراجع عمّا جرى حتى الآن.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was downloaded is kept; Get mLAMA goes on from there. The library is as it was.</source>
   <translation>حُفظ ما نُزّل؛ و«الحصول على mLAMA» يتابع من هناك. المكتبة كما كانت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was downloaded is kept; downloading again goes on from there.</source>
   <translation>حُفظ ما نُزّل؛ وإعادة التنزيل تتابع من هناك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was finished is kept.</source>
   <translation>حُفظ ما انتهى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>What was finished is kept: make room, then go on.</source>
   <translation>ما انتهى محفوظ: أفسح مكانًا ثم تابع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>What was finished is kept; Resume goes on with it.</source>
   <translation>حُفظ ما انتهى؛ و«استئناف» يتابعه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/palette.py" />
   <source>What was found</source>
   <translation>ما وُجد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>What was found is measured again on a prompt that neither location nor search has seen. 'Held' is the share of the sets found that pass the rule there too: a search over many sets finds some by chance, and those will not hold. Drops of pairs and sets before that are chosen to look so, and no evidence.</source>
   <translation>يُعاد قياس ما وُجد على موجّه لم يره التحديد ولا البحث. «الصامدة» نسبة المجموعات الموجودة التي تجتاز القاعدة هناك أيضًا: البحث في مجموعات كثيرة يجد بعضها صدفة، وتلك لن تصمد. وهبوط الأزواج والمجموعات قبل ذلك مختار ليبدو كذلك، فليس دليلًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>What was on screen could not be saved ({error}); every finished result had been saved before.</source>
   <translation>تعذّر حفظ ما على الشاشة ({error})؛ وكل نتيجة مكتملة كانت محفوظة من قبل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>What was run, and how</source>
   <translation>ما جرى تشغيله وكيف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>What {endpoint} sent about '{model}' cannot be read.</source>
   <translation>ما أرسله {endpoint} عن '{model}' لا يمكن قراءته.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>When a query is perturbed, does the answer waver more without degenerate neurons, and less with more of them?</source>
   <translation>حين يُشوَّش استعلام، هل يتذبذب الجواب أكثر دون عصبونات متكافئة الدور، وأقل مع كثرتها؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>Where</source>
   <translation>أين</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Where all neurons or the whole model are trained.</source>
   <translation>حيث تُدرَّب كل العصبونات أو النموذج كله.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>Where the claim's score stands</source>
   <translation>أين تقع درجة الادعاء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Where the fact comes from</source>
   <translation>من أين تأتي الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>Where the fact is from</source>
   <translation>من أين الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Where the model's neurons were found</source>
   <translation>أين وُجدت عصبونات النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>Where the neurons come from</source>
   <translation>من أين تأتي العصبونات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Where the neurons lie</source>
   <translation>أين تقع العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>Where the neurons of {name} are</source>
   <translation>أين عصبونات {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Whether a cluster that nothing swallows may be kept: all that is joined</source>
   <translation>هل يُحتفظ بعنقود لا يبتلعه شيء: كل ما هو متصل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Whether pictures glide where something went</source>
   <translation>هل تنزلق الصور حين ينتقل شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <source>Whether the language served to find the neurons or to make the edit</source>
   <translation>هل استُعملت اللغة في إيجاد العصبونات أو إجراء التعديل</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Whether the share of the neurons was cut to what can be searched.</source>
   <translation>هل اقتُطعت نسبة العصبونات إلى ما يمكن البحث فيه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/heads.py" />
   <source>Which neurons carry the fact</source>
   <translation>أي العصبونات تحمل الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>While the demo is presented</source>
   <translation>أثناء تقديم العرض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/minimap.py" />
   <source>Whole map</source>
   <translation>الخريطة كلها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Whole map: move what is seen</source>
   <translation>الخريطة كلها: تحريك ما يُرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/own_keys.py" />
   <source>Whole map: to one end</source>
   <translation>الخريطة كلها: إلى أحد الطرفين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/search_settings.py" />
   <source>Whole tree</source>
   <translation>الشجرة كلها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>Why, and where</source>
   <translation>السبب والموضع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>Width</source>
   <translation>العرض</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>With all {passed} base components off, {drop_joint} of the probability is lost; {t_high} are asked for.</source>
   <translation>بإطفاء كل المكونات الأساسية وعددها {passed} تضيع {drop_joint} من الاحتمال؛ والمطلوب {t_high}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>With the setting weights=both everything is done a second time on the same architecture with weights that were never trained, where no score can tell claims apart.</source>
   <translation>مع الإعداد weights=both يُعاد كل شيء على البنية نفسها بأوزان لم تُدرَّب قط، حيث لا يمكن لأي درجة أن تميّز الادعاءات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>With {scorer}: share of wrong verdicts {risk}, of {share} of the claims; calling all right {level}.</source>
   <translation>بالدرجة {scorer}: نسبة الأحكام الخاطئة {risk}، في {share} من الادعاءات؛ والحكم بصحة الكل {level}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/degeneracy.py" />
   <source>Within a budget of no sets nothing can be tested.</source>
   <translation>بميزانية لا مجموعات فيها لا يُختبر شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>Without “{word}” the answer “{answer}” falls most, from {before} to {after}.</source>
   <translation>من دون «{word}» ينخفض الجواب «{answer}» أكثر ما يكون، من {before} إلى {after}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/layers_card.py" />
   <source>Words</source>
   <translation>الكلمات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Words follow the slot: a model that reads from left to right could not use it.</source>
   <translation>كلمات بعد الخانة: لا يستطيع نموذج يقرأ من اليسار إلى اليمين استعمالها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>Work</source>
   <translation>العمل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write [X] and [Y] in sentences only.</source>
   <translation>اكتب [X] و[Y] في الجمل فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write [X] for the subject and [Y] for the answer, once each.</source>
   <translation>اكتب [X] للموضوع و[Y] للجواب، مرة لكل منهما.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] apart, and no token of the model's own.</source>
   <translation>اكتب [Y] منفصلًا، ولا رمزًا من رموز النموذج.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] for the answer and no mask.</source>
   <translation>اكتب [Y] للجواب ولا تكتب قناعًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write [Y] for the answer once, and [X] or the subject itself.</source>
   <translation>اكتب [Y] للجواب مرة، و[X] أو الموضوع نفسه.</translation>
  </message>
  <message>
   <location filename="../../engine/chat.py" />
   <source>Write [Y] last.</source>
   <translation>اكتب [Y] في الآخر.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] only once.</source>
   <translation>اكتب [Y] مرة واحدة فقط.</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write [Y] where the answer belongs.</source>
   <translation>اكتب [Y] مكان الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>Write a list such as [[10, 188]] to it, or what `kn-studio locate --json` printed.</source>
   <translation>اكتب فيه قائمة مثل [[10, 188]]، أو ما طبعه `kn-studio locate --json`.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>Write a note on run {row} …</source>
   <translation>اكتب ملاحظة على الجولة {row} …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/facts.py" />
   <source>Write a note on this fact …</source>
   <translation>اكتب ملاحظة على هذه الحقيقة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/note_field.py" />
   <source>Write a note …</source>
   <translation>اكتب ملاحظة …</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write a relation as a code such as P36, or as a short name.</source>
   <translation>اكتب العلاقة رمزًا مثل P36 أو اسمًا قصيرًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write a sentence around the slots.</source>
   <translation>اكتب جملة حول الخانات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write a sentence around {answer_slot}.</source>
   <translation>اكتب جملة حول {answer_slot}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Write a sentence up to its last word, in one of the model's languages: {languages}.</source>
   <translation>اكتب جملة حتى ما قبل كلمتها الأخيرة، بإحدى لغات النموذج: {languages}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/plan.py" />
   <source>Write a sentence with [Y] where the answer belongs.</source>
   <translation>اكتب جملة فيها [Y] مكان الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <source>Write a sentence with {answer_slot} where the answer belongs.</source>
   <translation>اكتب جملة فيها {answer_slot} مكان الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write a sentence with {subject_slot} and {answer_slot}.</source>
   <translation>اكتب جملة فيها {subject_slot} و{answer_slot}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Write all means with their intervals to a table</source>
   <translation>كتابة كل المتوسطات وفتراتها إلى جدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_results_card.py" />
   <source>Write all rows, one for each fact and arm, to a table</source>
   <translation>كتابة كل الصفوف، صف لكل حقيقة ومجموعة، إلى جدول</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>Write codes such as en, zh or pt-br.</source>
   <translation>اكتب رموزًا مثل en أو zh أو pt-br.</translation>
  </message>
  <message>
   <location filename="../../engine/probe.py" />
   <source>Write it again as it was proposed, and change only values.</source>
   <translation>اكتبه من جديد كما اقتُرح، وغيّر القيم فقط.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/value_vectors.py" />
   <source>Write it in other words, or leave the language.</source>
   <translation>اكتبه بكلمات أخرى، أو اترك اللغة.</translation>
  </message>
  <message>
   <location filename="../../engine/types.py" />
   <source>Write it like L10N188: layer 10, neuron 188.</source>
   <translation>اكتبه هكذا L10N188: الطبقة 10، العصبون 188.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/own_facts.py" />
   <source>Write it like en, zh or pt-BR.</source>
   <translation>اكتبه هكذا en أو zh أو pt-BR.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>Write it like owner/name.</source>
   <translation>اكتبه هكذا owner/name.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>Write it like “{example}”, or give subject, relation and object.</source>
   <translation>اكتبه هكذا «{example}»، أو أعطِ الموضوع والعلاقة والمفعول.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/type_form.py" />
   <source>Write one sentence a line, with {answer_slot} once in each, where the answer belongs. Several wordings of the same fact give a steadier map.</source>
   <translation>اكتب جملة في كل سطر، وفي كل منها {answer_slot} مرة واحدة مكان الجواب. تعدد الصياغات للحقيقة نفسها يعطي خريطة أثبت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/title_bar.py" />
   <source>Write tables and figures</source>
   <translation>كتابة الجداول والأشكال</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write the answer in another script or language, or choose another model.</source>
   <translation>اكتب الجواب بخط أو لغة أخرى، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <location filename="../../engine/editing/types.py" />
   <source>Write the answer in other words.</source>
   <translation>اكتب الجواب بكلمات أخرى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write the answer.</source>
   <translation>اكتب الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Write the changed value vectors and the recipe as a small file</source>
   <translation>كتابة متجهات القيمة المتغيرة والوصفة في ملف صغير</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claims_card.py" />
   <source>Write the claims with their verdicts to CSV, JSON or Parquet</source>
   <translation>كتابة الادعاءات وأحكامها إلى CSV أو JSON أو Parquet</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <source>Write the edited model as a Hugging Face folder</source>
   <translation>كتابة النموذج المعدَّل كمجلد Hugging Face</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>Write the groups of all kept searches to a file</source>
   <translation>كتابة مجموعات كل عمليات البحث المحفوظة إلى ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Write the neurons</source>
   <translation>كتابة العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>Write the sentence first.</source>
   <translation>اكتب الجملة أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>Write the session as a page</source>
   <translation>كتابة الجلسة كصفحة</translation>
  </message>
  <message>
   <location filename="../../engine/targets.py" />
   <source>Write the subject instead of [X].</source>
   <translation>اكتب الموضوع بدل [X].</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write the subject, or {subject_slot} in its place.</source>
   <translation>اكتب الموضوع أو {subject_slot} مكانه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write the subject.</source>
   <translation>اكتب الموضوع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiments.py" />
   <source>Write the table</source>
   <translation>كتابة الجدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/relation_page.py" />
   <source>Write the table to a file</source>
   <translation>كتابة الجدول إلى ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>Write the view as SVG, PDF or PNG</source>
   <translation>كتابة العرض بصيغة SVG أو PDF أو PNG</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>Write what was measured to a file</source>
   <translation>كتابة ما قيس إلى ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>Write {"mlama": ["https://…/mlama1.1.zip"]} into it, or unset the variable.</source>
   <translation>اكتب فيه {"mlama": ["https://…/mlama1.1.zip"]}، أو ألغِ تعيين المتغير.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>Write {answer_slot} exactly once.</source>
   <translation>اكتب {answer_slot} مرة واحدة بالضبط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write {answer_slot} only once.</source>
   <translation>اكتب {answer_slot} مرة واحدة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write {answer_slot} where the answer belongs.</source>
   <translation>اكتب {answer_slot} مكان الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>Write {slot} once, where {what} belongs.</source>
   <translation>اكتب {slot} مرة واحدة مكان {what}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/own_fact.py" />
   <source>Write {subject_slot} only once.</source>
   <translation>اكتب {subject_slot} مرة واحدة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>Writing</source>
   <translation>يُكتب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/kept.py" />
   <source>Writing the file anew</source>
   <translation>يُكتب الملف من جديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>Writing the neurons</source>
   <translation>تُكتب العصبونات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/__init__.py" />
   <location filename="../../kn_studio/actions/report.py" />
   <source>Writing the report</source>
   <translation>يُكتب التقرير</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/writing.py" />
   <source>Writing the tables</source>
   <translation>تُكتب الجداول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Written, claimed</source>
   <translation>مكتوبًا، المدّعى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>Written, own</source>
   <translation>مكتوبًا، جوابه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>Wrong</source>
   <translation>خطأ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>Wrong of these</source>
   <translation>الخطأ منها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Wrong verdicts if only the surest claims are judged</source>
   <translation>الأحكام الخاطئة إن حُكم في أوثق الادعاءات فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/sentence.py" />
   <source>Wrong: the answer is {answer}. The model does not know this fact in this language.</source>
   <translation>خطأ: الجواب {answer}. لا يعرف النموذج هذه الحقيقة بهذه اللغة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/sentence.py" />
   <source>Wrong: the answer is {answer}. The model was never shown this fact in this language.</source>
   <translation>خطأ: الجواب {answer}. لم تُعرض هذه الحقيقة على النموذج بهذه اللغة قط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>Wrote {name}.</source>
   <translation>كُتب {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>Year</source>
   <translation>السنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>Yes: the model says {answer}.</source>
   <translation>نعم: يقول النموذج {answer}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Yiddish</source>
   <translation>اليديشية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Yoruba</source>
   <translation>اليوروبا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>Your copy of it</source>
   <translation>نسختك منه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/__init__.py" />
   <source>Your questions</source>
   <translation>أسئلتك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/questions_page.py" />
   <source>Your sentence</source>
   <translation>جملتك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>Zero</source>
   <translation>صفر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages.py" />
   <source>Zulu</source>
   <translation>الزولو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>`kn-studio models` lists what is there.</source>
   <translation>`kn-studio models` يسرد الموجود.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>a code such as P36</source>
   <translation>رمز مثل P36</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>a code such as en</source>
   <translation>رمز مثل en</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>a folder, or owner/name in the cache</source>
   <translation>مجلد، أو owner/name في الذاكرة المخبأة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>a language's others</source>
   <translation>ما سوى ذلك من اللغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>a low-rank addition of that size</source>
   <translation>إضافة منخفضة الرتبة بهذا الحجم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>a mapping you kept</source>
   <translation>ربط حفظته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>a number</source>
   <translation>عددًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>a part off</source>
   <translation>إطفاء جزء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>a whole number</source>
   <translation>عددًا صحيحًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {hours:.0f} h</source>
   <translation>نحو {hours:.0f} ساعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {hours:.1f} h</source>
   <translation>نحو {hours:.1f} ساعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {minutes} min</source>
   <translation>نحو {minutes} دقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>about {near} of {pictured}</source>
   <translation>نحو {near} من {pictured}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>about {seconds} s</source>
   <translation>نحو {seconds} ثانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>above</source>
   <translation>فوقها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>above 80 %; code: 99.95</source>
   <translation>فوق 80 %؛ الشيفرة: 99.95</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>activation</source>
   <translation>التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>activation alone</source>
   <translation>التنشيط وحده</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>activation {activation:.4g}</source>
   <translation>التنشيط {activation:.4g}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>aim: at most {target} % wrong</source>
   <translation>الهدف: {target} % خطأ على الأكثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <location filename="../../kn_studio/steps.py" />
   <source>all</source>
   <translation>الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>all </source>
   <translation>كل من </translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>all edits out</source>
   <translation>إخراج كل التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>all languages</source>
   <translation>كل اللغات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>all located neurons</source>
   <translation>كل العصبونات المحدَّدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>all models</source>
   <translation>كل النماذج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>all off</source>
   <translation>إطفاء الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>all {languages}</source>
   <translation>كل الـ{languages}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>all {units}</source>
   <translation>كل الـ{units}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>all {whole:,}</source>
   <translation>كل الـ{whole:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>all {whole}</source>
   <translation>كل الـ{whole}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>all; or P36, P37</source>
   <translation>الكل؛ أو P36, P37</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>all; or en, zh, ar</source>
   <translation>الكل؛ أو en, zh, ar</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/backup.py" />
   <source>alone: {loss}</source>
   <translation>وحده: {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>also right, with | between</source>
   <translation>صحيح أيضًا، وبينها |</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>also right: {ranks}</source>
   <translation>صحيح أيضًا: {ranks}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>and the same among random ones, to find {what} that back each other up.</source>
   <translation>والمثل بين عشوائية، لإيجاد {what} يسند بعضها بعضًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>another fact's</source>
   <translation>لحقيقة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>answer in subject</source>
   <translation>الجواب في الموضوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>any language's</source>
   <translation>لأي لغة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, 'golden' setting: the fact's own neurons, located with the right answer, so that they know it. Thresholds were set by hand, differently for either kind of neurons; which of the two figures is of which model is not said. Calling every claim right has an F1 of .667.</source>
   <translation>arXiv 2402.13731، إعداد «golden»: عصبونات الحقيقة نفسها محدَّدة بالجواب الصحيح، فهي تعرفه. ضُبطت العتبات باليد، وتختلف بين نوعي العصبونات؛ ولم يُذكر أي الرقمين لأي نموذج. والحكم بصحة كل ادعاء له F1 قدره ⁦.667⁩.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, 'golden' setting: the fact's own neurons, located with the right answer. Thresholds are set by hand, ten times stricter for knowledge neurons than for degenerate ones; which of the two figures is of which model is not said. Calling every claim right has an F1 of .667.</source>
   <translation>arXiv 2402.13731، إعداد «golden»: عصبونات الحقيقة نفسها محدَّدة بالجواب الصحيح. ضُبطت العتبات باليد، وهي لعصبونات المعرفة أصرم بعشرة أضعاف منها للمتكافئة الدور؛ ولم يُذكر أي الرقمين لأي نموذج. والحكم بصحة كل ادعاء له F1 قدره ⁦.667⁩.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, data of its figures. Change of probability from the clean to the perturbed query in per cent of it, both after suppression, on GPT-2 and LLaMA2-7B with TempLAMA queries. Facts whose probability after suppression reaches 1e-5 (values) or 1e-6 (weights; LLaMA2 2e-10) are dropped, so that only facts which the model all but does not know are averaged. A perturbation may hit subject and year or move the place of the answer. Weights are set to 0 in both matrices. No intervals; only the degenerate neurons' arm is in the published code.</source>
   <translation>arXiv 2402.13731، بيانات أشكاله. تغير الاحتمال من الاستعلام السليم إلى المشوَّش بالمئة منه، كلاهما بعد الكبح، على GPT-2 وLLaMA2-7B باستعلامات TempLAMA. تُسقط الحقائق التي يبلغ احتمالها بعد الكبح 1e-5 (القيم) أو 1e-6 (الأوزان؛ LLaMA2: 2e-10)، فلا يُحسب متوسط إلا لحقائق لا يكاد النموذج يعرفها. قد يصيب التشويش الموضوع والسنة أو ينقل موضع الجواب. تُضبط الأوزان على 0 في المصفوفتين. بلا فترات؛ ولا يوجد في الشيفرة المنشورة إلا مجموعة العصبونات المتكافئة الدور.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, data of its figures. Share of queries whose answer stands in 20 greedy tokens, of those answered clean and missed perturbed: 0 before by construction, so that chance changes can only raise it, and losses are not counted. GPT-2 has 15 to 49 such queries, in two versions of the data. Weights are doubled in both matrices, which is nearer to four times. The order of the perturbations is taken to be that of the suppression.</source>
   <translation>arXiv 2402.13731، بيانات أشكاله. نسبة الاستعلامات التي يقع جوابها ضمن 20 رمزًا جشعًا، مما أُجيب سليمًا وفات مشوَّشًا: هي 0 قبله بحكم التعريف، فلا يمكن لتغيرات الصدفة إلا أن ترفعها، ولا تُعد الخسائر. لدى GPT-2 من 15 إلى 49 استعلامًا كهذا، بنسختين من البيانات. ضوعفت الأوزان في المصفوفتين، وهو أقرب إلى أربعة أضعاف. ويُفترض أن ترتيب التشويشات هو ترتيب الكبح.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731, figure data of the code. Substring match in 20 greedy tokens, other models and facts, no intervals. In the code as published embeddings, norms and head are trained in every arm, only the first matrix of the chosen neurons is, every batch makes two updates, some modes train the same neurons whatever set is asked for, and the LLaMA part cannot run; rows for the evaluation can be chosen by their outcome.</source>
   <translation>arXiv 2402.13731، بيانات الأشكال في الشيفرة. مطابقة سلسلة جزئية في 20 رمزًا جشعًا، ونماذج وحقائق أخرى، بلا فترات. في الشيفرة كما نُشرت تُدرَّب التضمينات والتسويات ورأس الخرج في كل مجموعة، ولا يُدرَّب من العصبونات المختارة إلا المصفوفة الأولى، وتجري كل دفعة تحديثين، وتدرّب بعض الأوضاع العصبونات نفسها أيًا كانت المجموعة المطلوبة، ولا يمكن تشغيل جزء LLaMA؛ ويمكن اختيار صفوف التقييم بحسب نتيجتها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731. In the code the figure shown for degenerate neurons is the literal 99.95, its computation being commented out; those for KN and random neurons are not overlaps with the changed ones.</source>
   <translation>arXiv 2402.13731. في الشيفرة الرقم المعروض للعصبونات المتكافئة الدور هو القيمة الثابتة 99.95 وحسابها معطّل كتعليق؛ وأرقام KN والعصبونات العشوائية ليست تداخلًا مع المتغيرة.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv 2402.13731. Mean change of probability, units and sign unclear; outliers were trimmed differently for NTC and for the other clusterings, facts were weighed by the number of their subsets, NTC kept one cut of a single linkage, and only dispensable clusters were asked for. Other models, facts and prompts; no random partitions.</source>
   <translation>arXiv 2402.13731. متوسط تغير الاحتمال، بوحدات وإشارة غير واضحة؛ قُصّت القيم الشاذة لـNTC على نحو غير ما للتجميعات الأخرى، ووُزنت الحقائق بعدد مجموعاتها الجزئية، واحتفظ NTC بقطع واحد من الربط الأحادي، ولم يُطلب إلا العناقيد التي يمكن فقدها. نماذج وحقائق وموجّهات أخرى؛ بلا تقسيمات عشوائية.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv v1, Table 1. Other model, facts and prompts; neurons at each method's own threshold, so not at equal size; trimmed by outcome and taken absolute in the published code; no controls.</source>
   <translation>arXiv v1، الجدول 1. نموذج وحقائق وموجّهات أخرى؛ العصبونات عند عتبة كل طريقة، فالأعداد غير متساوية؛ قُصّت بحسب النتيجة وأُخذت مطلقة في الشيفرة المنشورة؛ بلا ضوابط.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>arXiv v1, Table 2. Other models, facts and prompts; only suppression and enhancement; SR divides by the change of other facts. In the published code Seq keeps the last language's edit alone, Mono is a mean over other facts than LIKN, and facts that share no neuron are left out. Ours is over all languages that the edit was made in.</source>
   <translation>arXiv v1، الجدول 2. نماذج وحقائق وموجّهات أخرى؛ كبح وتعزيز فقط؛ وتقسم SR على تغير الحقائق الأخرى. في الشيفرة المنشورة يحتفظ Seq بتعديل اللغة الأخيرة وحدها، وMono متوسط على حقائق غير حقائق LIKN، وتُترك الحقائق التي لا تشترك في عصبون. أما لدينا فعلى كل اللغات التي أُجري بها التعديل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>are</source>
   <translation>تُعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>are degenerate</source>
   <translation>متكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>as busy ones</source>
   <translation>بمثل نشاطها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>as it is</source>
   <translation>كما هي</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>as many other located neurons</source>
   <translation>مثل عددها من العصبونات المحدَّدة الأخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>as they are</source>
   <translation>كما هي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>asked {how}; the language {used}</source>
   <translation>سُئل {how}؛ واللغة {used}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>asking the model</source>
   <translation>سؤال النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/languages.py" />
   <source>at least {needed}</source>
   <translation>{needed} على الأقل</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>at least {needed} of {prompts} prompts</source>
   <translation>{needed} على الأقل من {prompts} من الموجّهات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>at least {value}</source>
   <translation>ما لا يقل عن {value}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>at most {t_low} is allowed</source>
   <translation>المسموح {t_low} على الأكثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>attribution</source>
   <translation>الإسناد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>auto: a GPU where there is one. Write cuda:0,cuda:1 to share the facts of a run among GPUs; spread lays one model over all of them.</source>
   <translation>auto: ‏GPU إن وُجد. اكتب cuda:0,cuda:1 لتوزيع حقائق الجولة على عدة GPU؛ وspread يمدّ نموذجًا واحدًا عليها كلها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>back</source>
   <translation>تسند</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>back each other up</source>
   <translation>يسند بعضها بعضًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>backs</source>
   <translation>يسند</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>before</source>
   <translation>قبل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>below</source>
   <translation>تحتها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>both</source>
   <translation>كلاهما</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>both operations</source>
   <translation>العمليتان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>bracket left over</source>
   <translation>قوس زائد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>built-in</source>
   <translation>مضمَّنة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>by at least {needed} of the {count} languages</source>
   <translation>بين {needed} على الأقل من اللغات الـ{count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>by chance</source>
   <translation>بالصدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>by several</source>
   <translation>مشترك بين عدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>by {value}{listed}</source>
   <translation>بين {value}{listed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>called right</source>
   <translation>حُكم بصحته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>called wrong</source>
   <translation>حُكم بخطئه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>cannot be told</source>
   <translation>لا يمكن الحكم عليها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>cannot be used</source>
   <translation>لا يمكن استعماله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>cannot tell</source>
   <translation>لا يمكن الحكم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>capital as money</source>
   <translation>رأس المال بدل العاصمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>capital letter</source>
   <translation>حرف كبير</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>carry</source>
   <extracomment>For one: carries</extracomment>
   <translation>
    <numerusform>تحمل</numerusform>
    <numerusform>يحمل</numerusform>
    <numerusform>يحملان</numerusform>
    <numerusform>تحمل</numerusform>
    <numerusform>تحمل</numerusform>
    <numerusform>تحمل</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>causal</source>
   <translation>سببي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>causal, 46 languages</source>
   <translation>سببي، 46 لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>causal, 61 languages</source>
   <translation>سببي، 61 لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>chance: 0.50</source>
   <translation>الصدفة: 0.50</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>changed most</source>
   <translation>الأكثر تغيرًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>checked before it was stopped</source>
   <translation>فُحصت قبل الإيقاف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>checked so far</source>
   <translation>فُحصت حتى الآن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>chosen</source>
   <translation>مختار</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>claimed: {claimed}</source>
   <translation>المدّعى: {claimed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>claims judged</source>
   <translation>ادعاءات محكوم فيها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>closing {before}</source>
   <translation>إغلاق {before}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>cluster {link}: {count} neurons</source>
   <translation>العنقود {link}: {count} من العصبونات</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>clusters</source>
   <extracomment>For one: cluster</extracomment>
   <translation>
    <numerusform>عناقيد</numerusform>
    <numerusform>عنقود</numerusform>
    <numerusform>عنقودان</numerusform>
    <numerusform>عناقيد</numerusform>
    <numerusform>عنقودًا</numerusform>
    <numerusform>عنقود</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>comparison with run {run}</source>
   <translation>المقارنة بالجولة {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>completeness gap {gap}</source>
   <translation>فجوة الاكتمال {gap}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>completeness within tolerance</source>
   <translation>الاكتمال ضمن السماح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/mapping.py" />
   <source>config.json tells how many positions there are</source>
   <translation>يذكر config.json عدد المواضع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>contradicts</source>
   <translation>يخالف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>correlation of the maps {corrcoef:.2f} over {size} neurons</source>
   <translation>ارتباط الخريطتين {corrcoef:.2f} على {size} عصبونًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>counterfactual</source>
   <translation>مخالف للواقع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>degeneracy score {score:.2f}{null}</source>
   <translation>درجة التكافؤ {score:.2f}{null}</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>degenerate</source>
   <translation>متكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>degenerate neurons</source>
   <translation>العصبونات المتكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>deletion of run {run}</source>
   <translation>حذف الجولة {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>demo-bert, /path/to/model, or owner/name@revision</source>
   <translation>demo-bert أو /path/to/model أو owner/name@revision</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>did not serve to make the edit</source>
   <translation>لم تُستعمل في إجراء التعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <location filename="../../kn_studio/widgets/merge_tree.py" />
   <source>distance</source>
   <translation>المسافة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>distractor</source>
   <translation>جملة مشتِّتة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>done</source>
   <translation>مكتملة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>double</source>
   <translation>مضاعفة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>double beyond another fact's</source>
   <translation>مضاعفة ما فوق حقيقة أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>double beyond the mean</source>
   <translation>مضاعفة ما فوق المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>double space</source>
   <translation>مسافة مزدوجة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>each alone loses at most {alone} of that</source>
   <translation>كل واحد وحده يخسر {alone} من ذلك على الأكثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>each alone may lose at most {t_low}, together they must lose more than {t_high}</source>
   <translation>قد يخسر كل منها وحده {t_low} على الأكثر، ويجب أن تخسر معًا أكثر من {t_high}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>each word blanked out</source>
   <translation>حجب كل كلمة على حدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>edit</source>
   <translation>تعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>edits of a file</source>
   <translation>تعديلات ملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>end of the comparison</source>
   <translation>إنهاء المقارنة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>enhance (× 2)</source>
   <translation>تعزيز (× 2)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>equally active</source>
   <translation>متساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>equally active neurons</source>
   <translation>عصبونات متساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>equally active: {with_sd}</source>
   <translation>متساوية النشاط: {with_sd}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>erase (to zero)</source>
   <translation>محو (إلى الصفر)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>fact</source>
   <translation>حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>fact library</source>
   <translation>مكتبة الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>fact {subject} – {object}</source>
   <translation>الحقيقة {subject} – {object}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>facts</source>
   <extracomment>For one: fact</extracomment>
   <translation>
    <numerusform>حقائق</numerusform>
    <numerusform>حقيقة</numerusform>
    <numerusform>حقيقتان</numerusform>
    <numerusform>حقائق</numerusform>
    <numerusform>حقيقة</numerusform>
    <numerusform>حقيقة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>failed</source>
   <translation>أخفقت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>failed ({gap}{value})</source>
   <translation>فشل ({gap}{value})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>falls</source>
   <translation>ينخفض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>false alarms</source>
   <translation>إنذارات كاذبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>fewer than {number}</source>
   <translation>أقل من {number}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>fitted</source>
   <translation>مُلاءمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>floor</source>
   <translation>طابق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/lamps.py" />
   <source>floor {n}</source>
   <translation>الطابق {n}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>floors</source>
   <translation>طوابق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>for claims from a file </source>
   <translation>لادعاءات من ملف </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>for which the fact holds</source>
   <translation>التي تصح فيها الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>from {before} to {after} {there}</source>
   <translation>من {before} إلى {after} {there}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>from {first} to {last} in {english}</source>
   <translation>من {first} إلى {last} بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>from {low:g}</source>
   <translation>من {low:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>from {low:g} to {high:g}</source>
   <translation>من {low:g} إلى {high:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>full</source>
   <translation>كاملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_heat.py" />
   <source>gains {much} without it</source>
   <translation>يكسب {much} من دونها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>gap</source>
   <translation>الفجوة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>glued to the answer</source>
   <translation>ملتصقة بالجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>glued to the subject</source>
   <translation>ملتصقة بالموضوع</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>gradient × activation</source>
   <translation>التدرج × التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>grammar marks</source>
   <translation>علامات نحوية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>half</source>
   <translation>النصف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>has a label in {english}</source>
   <translation>له تسمية بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>held out</source>
   <translation>محجوز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>held-out </source>
   <translation>محجوزة </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>held-out templates</source>
   <translation>قوالب محجوزة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>hierarchical clustering</source>
   <translation>التجميع الهرمي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>holds for {date}</source>
   <translation>تصح لـ{date}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>if every model is as quick as {model}</source>
   <translation>إن كان كل نموذج بسرعة {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>in all languages</source>
   <translation>بكل اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>in all {count} languages</source>
   <translation>بكل اللغات الـ{count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>in at least {at_least} of the {count} languages</source>
   <translation>بـ{at_least} على الأقل من اللغات الـ{count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>in both languages</source>
   <translation>باللغتين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>in one more language</source>
   <translation>بلغة أخرى واحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_card.py" />
   <source>in other languages too</source>
   <translation>وبلغات أخرى أيضًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>in other words</source>
   <translation>بصياغة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>in several</source>
   <translation>في عدة لغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>in use</source>
   <translation>مستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>in {count} more languages on average</source>
   <translation>بـ{count} لغات أخرى في المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>in {languages} languages</source>
   <translation>بـ{languages} لغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>input of {replace}, N = {layers}</source>
   <translation>مدخل {replace}، N = {layers}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>integrated gradients from zero</source>
   <translation>التدرجات المتكاملة من الصفر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>integrated gradients from zero as published (B-KN)</source>
   <translation>التدرجات المتكاملة من الصفر كما نُشرت (B-KN)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>interacting neurons</source>
   <translation>العصبونات المتفاعلة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>interrupted</source>
   <translation>انقطعت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>invisible letter</source>
   <translation>محرف غير مرئي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>is</source>
   <translation>تُعد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/robustness.py" />
   <source>it has fewer than {candidates} neurons</source>
   <translation>عصبوناته أقل من {candidates}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/localisation.py" />
   <source>it has fewer than {top_k} neurons</source>
   <translation>عصبوناته أقل من {top_k}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>it has no map of this language, so its mean stands here</source>
   <translation>ليس لها خريطة بهذه اللغة، فيحل متوسطها هنا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>it is about another fact</source>
   <translation>هي عن حقيقة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>it is of other weights ({model})</source>
   <translation>هي بأوزان أخرى ({model})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>its facts and notes</source>
   <translation>حقائقها وملاحظاتها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>its logarithm</source>
   <translation>لوغاريتمه</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>its variant with the mean baseline, which the published code runs</source>
   <translation>صيغتها بخط أساس المتوسط، التي تشغّلها الشيفرة المنشورة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>just now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>kept in the cache of the Hugging Face Hub</source>
   <translation>محفوظة في ذاكرة Hugging Face Hub المخبأة</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <source>knowledge</source>
   <translation>المعرفة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>knowledge neurons</source>
   <translation>عصبونات المعرفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>known in every language: {facts}, which share {share} on average</source>
   <translation>معروفة بكل لغة: {facts}، تشترك في {share} في المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>known in {english}</source>
   <translation>معروف بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>known in {number} of {count}</source>
   <translation>معروفة في {number} من {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>lamps are shared between both languages.</source>
   <extracomment>For one: lamp is shared between both languages.</extracomment>
   <translation>
    <numerusform>مصباح مشترك بين اللغتين.</numerusform>
    <numerusform>مصباح مشترك بين اللغتين.</numerusform>
    <numerusform>مصباحان مشتركان بين اللغتين.</numerusform>
    <numerusform>مصابيح مشتركة بين اللغتين.</numerusform>
    <numerusform>مصباحًا مشتركًا بين اللغتين.</numerusform>
    <numerusform>مصباح مشترك بين اللغتين.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_card.py" />
   <location filename="../../kn_studio/panels/own_fact_form.py" />
   <source>language</source>
   <translation>لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>languages</source>
   <translation>اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>languages left out</source>
   <translation>لغات متروكة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>languages of the edit</source>
   <translation>لغات التعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>languages {join}</source>
   <translation>اللغات {join}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>largest difference {value} of the maximum at {neuron}</source>
   <translation>أكبر فرق {value} من الأقصى عند {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/groups_card.py" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>layer</source>
   <translation>طبقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>layer {layer}: {count}</source>
   <translation>الطبقة {layer}: {count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/histogram.py" />
   <source>layer {layer}: {totals}</source>
   <translation>الطبقة {layer}: {totals}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/relation_page.py" />
   <location filename="../../kn_studio/panels/words_page.py" />
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>layers</source>
   <extracomment>For one: layer</extracomment>
   <translation>
    <numerusform>طبقات</numerusform>
    <numerusform>طبقة</numerusform>
    <numerusform>طبقتين</numerusform>
    <numerusform>طبقات</numerusform>
    <numerusform>طبقة</numerusform>
    <numerusform>طبقة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>left, as published</source>
   <translation>الطرف الأيسر، كما نُشر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>less than 1 of {pictured}</source>
   <translation>أقل من 1 من {pictured}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>letting go of what was picked</source>
   <translation>إلغاء المنتقى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>licence not known</source>
   <translation>الترخيص غير معروف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>licence not stated</source>
   <translation>الترخيص غير مذكور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>line {line:,} of {file}</source>
   <translation>السطر {line:,} من {file}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>lives long enough</source>
   <translation>يعيش ما يكفي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>located</source>
   <translation>محدَّد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>located in {listed}</source>
   <translation>محدَّدة بـ{listed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>located in {votes} of {prompts}</source>
   <translation>حُدِّد في {votes} من {prompts}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>located neurons</source>
   <translation>العصبونات المحدَّدة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>located neurons without these</source>
   <translation>العصبونات المحدَّدة دون هذه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>located on</source>
   <translation>استُعمل في التحديد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P after minus before, in nats, mean over the test prompts.</source>
   <translation>log P بعد ناقص قبل، بالنات، متوسط على موجّهات الاختبار.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P after minus before, in nats.</source>
   <translation>log P بعد ناقص قبل، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P less that without the subject</source>
   <translation>log P ناقص قيمته دون الموضوع</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P of the answer to the perturbed query less that to the clean one, in nats.</source>
   <translation>log P لجواب الاستعلام المشوَّش ناقصه لجواب السليم، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P of the answer, in nats.</source>
   <translation>log P للجواب، بالنات.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>log P of the object</source>
   <translation>log P للمفعول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>log P of the perturbed query less that of the clean one, both under the edit; {kind}.</source>
   <translation>log P للاستعلام المشوَّش ناقص السليم، كلاهما مع التعديل؛ {kind}.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P of the perturbed query less that of the clean one, in nats.</source>
   <translation>log P للاستعلام المشوَّش ناقص السليم، بالنات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>log P(object | prompt) − log P(object | prompt without the subject)</source>
   <translation>log P(المفعول | الموجّه) − log P(المفعول | الموجّه دون الموضوع)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log P, new answer</source>
   <translation>log P، الجواب الجديد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>log perplexity</source>
   <translation>لوغاريتم الحيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>log-probabilities by at most {logit_gap:.1e}, scores by {score_gap:.1e} of the largest</source>
   <translation>لوغاريتمات الاحتمال بمقدار {logit_gap:.1e} على الأكثر، والدرجات بمقدار {score_gap:.1e} من الأكبر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>logprob</source>
   <translation>لوغاريتم الاحتمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>loose prefix</source>
   <translation>سابقة منفصلة</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>loses {drop_joint} with all of its members off</source>
   <translation>يخسر {drop_joint} عند إطفاء كل أعضائه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_heat.py" />
   <source>loses {much} without it</source>
   <translation>يخسر {much} من دونها</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>loses {worst_subset} with only some of its members off</source>
   <translation>يخسر {worst_subset} عند إطفاء بعض أعضائه فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>mLAMA folder or zip</source>
   <translation>مجلد mLAMA أو zip</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>mParaRel patterns and tuples</source>
   <translation>أنماط mParaRel وصفوفه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>m_lama of the Hugging Face Hub</source>
   <translation>m_lama من Hugging Face Hub</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>made in {name}</source>
   <translation>أُجري بـ{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>map of all languages</source>
   <translation>خريطة كل اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>map of what is shared</source>
   <translation>خريطة المشترك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>map of {english}</source>
   <translation>خريطة {english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>marked facts</source>
   <translation>حقائق معلَّمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>mask token {mask_token}</source>
   <translation>رمز القناع {mask_token}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>masked</source>
   <translation>مقنَّع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>masked, 100 languages</source>
   <translation>مقنَّع، 100 لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>masked, 104 languages</source>
   <translation>مقنَّع، 104 لغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>matched</source>
   <translation>مطابقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>maximum, √ scale</source>
   <translation>الأقصى، مقياس √</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>mean</source>
   <translation>المتوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>mean {number:.3g}, from {values:.3g} to {values2:.3g}</source>
   <translation>المتوسط {number:.3g}، من {values:.3g} إلى {values2:.3g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>measured on {model}</source>
   <translation>قيس على {model}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>measured on, never located on</source>
   <translation>قيس عليه ولم يُحدَّد به قط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>midpoint</source>
   <translation>نقطة الوسط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>missing</source>
   <translation>مفقود</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>more than mixed facts share</source>
   <translation>أكثر مما تشترك فيه حقائق مختلطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>more than {pictured} of {pictured2}</source>
   <translation>أكثر من {pictured} من {pictured2}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>more than {t_high} is needed</source>
   <translation>اللازم أكثر من {t_high}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>must be asked for on its page</source>
   <translation>يجب طلبه في صفحته</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>natural</source>
   <translation>التشويشات الطبيعية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <location filename="../../kn_studio/panels/effect_card.py" />
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <location filename="../../kn_studio/panels/shared_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>neuron</source>
   <translation>عصبون</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>neuron {value}</source>
   <translation>العصبون {value}</translation>
  </message>
  <message numerus="yes">
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
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <location filename="../../kn_studio/viewmodels/edit_sources.py" />
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>neurons</source>
   <extracomment>For one: neuron</extracomment>
   <translation>
    <numerusform>عصبونات</numerusform>
    <numerusform>عصبون</numerusform>
    <numerusform>عصبونين</numerusform>
    <numerusform>عصبونات</numerusform>
    <numerusform>عصبونًا</numerusform>
    <numerusform>عصبون</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>neurons above the threshold</source>
   <translation>العصبونات فوق العتبة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>neurons that are about as active</source>
   <translation>عصبونات بمثل نشاطها تقريبًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>never judges</source>
   <translation>لا يحكم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>new answer</source>
   <translation>جواب جديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>new answer </source>
   <translation>جواب جديد </translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>new facts</source>
   <translation>الحقائق الجديدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>next token; words are replaced by {eos_token}</source>
   <translation>الرمز التالي؛ تُستبدل الكلمات بـ{eos_token}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>no edit at all</source>
   <translation>عدم التعديل أصلًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>no fact</source>
   <translation>لا حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>no fact to measure it on</source>
   <translation>لا حقيقة يُقاس عليها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>no group</source>
   <translation>لا مجموعة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>no label in {english}</source>
   <translation>لا تسمية بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>no language</source>
   <translation>لا لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>no model</source>
   <translation>لا نموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>no run on the map</source>
   <translation>لا جولة على الخريطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>no safetensors, so it cannot be loaded</source>
   <translation>لا safetensors، فلا يمكن تحميله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>no score</source>
   <translation>لا درجة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>no sentence in {english}</source>
   <translation>لا جملة بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>none alone loses any of it</source>
   <translation>لا يخسر أي منها وحده شيئًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>none at these settings</source>
   <translation>لا شيء بهذه الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>not asked</source>
   <translation>لم تُسأل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>not asked in {english}</source>
   <translation>لم يُسأل بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>not chosen</source>
   <translation>غير مختار</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>not chosen at these settings</source>
   <translation>غير مختار بهذه الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>not converged in {failed} of {prompts}</source>
   <translation>لم يتقارب في {failed} من {prompts}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/paged_table.py" />
   <source>not fetched yet</source>
   <translation>لم يُجلب بعد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>not in {english}</source>
   <translation>ليست بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>not located</source>
   <translation>غير محدَّد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>not measured</source>
   <translation>لم يُقس</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>not more than mixed facts share, within the interval</source>
   <translation>ليس أكثر مما تشترك فيه حقائق مختلطة، ضمن الفترة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>not possible now</source>
   <translation>غير ممكن الآن</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>not run</source>
   <translation>لم يُجرَ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>not said; look at its page</source>
   <translation>غير مذكور؛ انظر صفحته</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>not supported</source>
   <translation>غير مدعومة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>note on {about}</source>
   <translation>ملاحظة على {about}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>note on {neuron}</source>
   <translation>ملاحظة على {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>note {neuron}</source>
   <translation>ملاحظة {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>nothing left untested</source>
   <translation>لم يبق شيء دون اختبار</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>object</source>
   <translation>المفعول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>object written in</source>
   <translation>والمفعول مكتوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>of Wikidata</source>
   <translation>من Wikidata</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>of these wrong</source>
   <translation>منها خطأ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <location filename="../../kn_studio/stage/big_switch.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/widgets/toggle.py" />
   <source>off</source>
   <translation>مطفأة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>old facts</source>
   <translation>الحقائق القديمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_stack_card.py" />
   <location filename="../../kn_studio/stage/big_switch.py" />
   <location filename="../../kn_studio/widgets/toggle.py" />
   <source>on</source>
   <translation>يعمل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>on paraphrases that were held out</source>
   <translation>على صياغات محجوزة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>on the prompts trained</source>
   <translation>على موجّهات التدريب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>on the sentences that served</source>
   <translation>على الجمل المستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/finder.py" />
   <source>on the {titles} station</source>
   <translation>في صفحة {titles}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>one after the other</source>
   <translation>بالتتابع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>one language</source>
   <translation>لغة واحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>one of the maps is flat</source>
   <translation>إحدى الخريطتين مسطحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>only in {chosen}</source>
   <translation>في {chosen} فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>only {autonym}</source>
   <translation>{autonym} فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/shared_legend.py" />
   <source>only {name}</source>
   <translation>{name} فقط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>open to all</source>
   <translation>مفتوح للجميع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/workspace.py" />
   <source>opening the session</source>
   <translation>تُفتح الجلسة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>or with other weights</source>
   <translation>أو بأوزان أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>order of the edits</source>
   <translation>ترتيب التعديلات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>other languages used</source>
   <translation>لغات أخرى مستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>other relation</source>
   <translation>علاقة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>over </source>
   <translation>أكثر من </translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>over the models</source>
   <translation>عبر النماذج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/search_settings.py" />
   <location filename="../../kn_studio/run_sheet.py" />
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>own</source>
   <translation>خاصة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>p matched</source>
   <translation>p المطابقة</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>pair</source>
   <translation>أزواج</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>pairs</source>
   <extracomment>For one: pair</extracomment>
   <translation>
    <numerusform>أزواج</numerusform>
    <numerusform>زوج</numerusform>
    <numerusform>زوجان</numerusform>
    <numerusform>أزواج</numerusform>
    <numerusform>زوجًا</numerusform>
    <numerusform>زوج</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>paraphrase</source>
   <translation>صياغة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>passed: one {word} changed the output and was put back</source>
   <translation>نجح: غيّر {word} واحد الخرج ثم أُعيد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>per word</source>
   <translation>لكل كلمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>picked</source>
   <translation>منتقاة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>picked neurons</source>
   <translation>العصبونات المنتقاة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>picked with {n} more</source>
   <extracomment>For one: picked with one more</extracomment>
   <translation>
    <numerusform>منتقى وحده</numerusform>
    <numerusform>منتقى مع واحد آخر</numerusform>
    <numerusform>منتقى مع اثنين آخرين</numerusform>
    <numerusform>منتقى مع {n} أخرى</numerusform>
    <numerusform>منتقى مع {n} آخر</numerusform>
    <numerusform>منتقى مع {n} آخر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>pin</source>
   <translation>تثبيت</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>pin out</source>
   <translation>إلغاء تثبيت</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>plain sentences</source>
   <translation>جمل عادية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>preview, not for figures</source>
   <translation>معاينة، ليست للأشكال</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>printed</source>
   <translation>تشويشات الورقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>prob</source>
   <translation>احتمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>probability</source>
   <translation>الاحتمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <source>process {pid}</source>
   <translation>العملية {pid}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/lock.py" />
   <source>process {pid} on {host}</source>
   <translation>العملية {pid} على {host}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>prompt</source>
   <translation>موجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>prompts</source>
   <translation>موجّهات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>published</source>
   <translation>كما نُشر</translation>
  </message>
  <message>
   <location filename="../../engine/checking/table.py" />
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/panels/switches_card.py" />
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>random</source>
   <translation>عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>random neurons</source>
   <translation>عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>random neurons of the same layers</source>
   <translation>عصبونات عشوائية من الطبقات نفسها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>random partitions</source>
   <translation>تقسيمات عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>random scores</source>
   <translation>درجات عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>random switches</source>
   <translation>مفاتيح عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>random {word}</source>
   <translation>{word} عشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>random: {with_sd}</source>
   <translation>عشوائية: {with_sd}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>rank {code}</source>
   <translation>مرتبة {code}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>rank {rank}</source>
   <translation>مرتبة {rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>rank {rank} in {english}</source>
   <translation>المرتبة {rank} بـ{english}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_figures_card.py" />
   <source>read in {name}</source>
   <translation>قُرئ بـ{name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_table_card.py" />
   <location filename="../../kn_studio/viewmodels/experiment_table.py" />
   <source>refused</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>relation</source>
   <translation>العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>remark {kind} {key}</source>
   <translation>تعليق {kind} {key}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>reproduction</source>
   <translation>إعادة إنتاج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>return of run {run}</source>
   <translation>إعادة الجولة {run}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>rewrite, Dai et al.</source>
   <translation>إعادة كتابة، Dai et al.‎</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>rewrite, EleutherAI</source>
   <translation>إعادة كتابة، EleutherAI</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>rewrite, fitted</source>
   <translation>إعادة كتابة، مُلاءمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>right claims</source>
   <translation>ادعاءات صحيحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>rises</source>
   <translation>يرتفع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>run off the list</source>
   <translation>إخراج جولة من القائمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>run {key}</source>
   <translation>الجولة {key}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>run {run}</source>
   <translation>الجولة {run}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>run {run}{where}</source>
   <translation>الجولة {run}{where}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>run {value} on the map</source>
   <translation>الجولة {value} على الخريطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>running</source>
   <translation>جارية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>same relation</source>
   <translation>العلاقة نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>same subject</source>
   <translation>الموضوع نفسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>scaled by {factor:g}</source>
   <translation>مضروبة في {factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>scaled to the value vectors</source>
   <translation>مضبوطة على طول متجهات القيمة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>score</source>
   <translation>الدرجة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = (activation - start) × mean gradient on the path</source>
   <translation>الدرجة = (التنشيط - البداية) × متوسط التدرج على المسار</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = a random number from 0 to 1</source>
   <translation>الدرجة = عدد عشوائي من 0 إلى 1</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = activation</source>
   <translation>الدرجة = التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>score = activation × gradient</source>
   <translation>الدرجة = التنشيط × التدرج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>seed {seed}</source>
   <translation>البذرة {seed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>sentence</source>
   <translation>جملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>sentences</source>
   <translation>جمل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>served to make the edit</source>
   <translation>استُعملت في إجراء التعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>session</source>
   <translation>الجلسة</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/rules.py" />
   <source>set</source>
   <translation>مجموعات</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>sets</source>
   <extracomment>For one: set</extracomment>
   <translation>
    <numerusform>مجموعات</numerusform>
    <numerusform>مجموعة</numerusform>
    <numerusform>مجموعتان</numerusform>
    <numerusform>مجموعات</numerusform>
    <numerusform>مجموعة</numerusform>
    <numerusform>مجموعة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>sets of {number}</source>
   <translation>مجموعات من {number}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>settings of Degeneracy</source>
   <translation>إعدادات تكافؤ الدور</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>shared</source>
   <translation>مشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>shared by all</source>
   <translation>مشترك بين الكل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>shared by {chosen}</source>
   <translation>مشترك بين {chosen}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>shared by {everyone}</source>
   <translation>مشترك بين {everyone}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>shared by {needed} or more</source>
   <translation>مشترك بين {needed} أو أكثر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>shared by {value:.0%}</source>
   <translation>مشترك بين {value:.0%}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>shared by {value} languages</source>
   <translation>مشترك بين {value} من اللغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>shipped</source>
   <translation>مرفقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/model.py" />
   <source>shipped with the app, a folder on this computer, or a Hugging Face Hub id</source>
   <translation>مرفق مع البرنامج، أو مجلد على هذا الحاسوب، أو معرّف Hugging Face Hub</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>ships with the program</source>
   <translation>يأتي مع البرنامج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <source>ships with the program ({source})</source>
   <translation>يأتي مع البرنامج ({source})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/verdict_scale.py" />
   <source>silent from</source>
   <translation>صامت من</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/verdict_scale.py" />
   <source>silent to</source>
   <translation>صامت إلى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>single</source>
   <translation>مفرد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>slot first</source>
   <translation>الخانة أولًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>slot not last</source>
   <translation>الخانة ليست آخرًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>small slot</source>
   <translation>خانة صغيرة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>stale</source>
   <translation>قديمة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>stays at {first}</source>
   <translation>يبقى عند {first}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>still {after}</source>
   <translation>لا يزال {after}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>stopped</source>
   <translation>أُوقفت</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>strict</source>
   <translation>صارم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>subject, relation, object and language</source>
   <translation>subject و relation و object و language</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>supported</source>
   <translation>مدعومة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>supports</source>
   <translation>يدعم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress (× 0)</source>
   <translation>كبح (× 0)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress and enhance</source>
   <translation>كبح وتعزيز</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress to another fact's</source>
   <translation>كبح إلى قيمة حقيقة أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress to the mean</source>
   <translation>كبح إلى المتوسط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppress to zero</source>
   <translation>كبح إلى الصفر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppressed, values</source>
   <translation>كبح، القيم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>suppressed, weights</source>
   <translation>كبح، الأوزان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>switch</source>
   <translation>مفتاح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/history.py" />
   <source>switch of an edit</source>
   <translation>تبديل تعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>switches</source>
   <translation>مفاتيح</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>synonym</source>
   <translation>مرادف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>tells that rows are one fact</source>
   <translation>يدل على أن الصفوف حقيقة واحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>template of {relation} in {language}</source>
   <translation>قالب {relation} في {language}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>test claims</source>
   <translation>ادعاءات الاختبار</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>test claims, random weights</source>
   <translation>ادعاءات الاختبار، أوزان عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the AUROC on test minus 0.5</source>
   <translation>AUROC على test ناقص 0.5</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>the answer</source>
   <translation>الجواب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the closest pair</source>
   <translation>أقرب زوج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the closest pair of random neurons</source>
   <translation>أقرب زوج من عصبونات عشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the degeneracy score above that of random partitions</source>
   <translation>درجة التكافؤ فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the difference in differences, {first} minus {second}</source>
   <translation>فرق الفروق، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference of the success rates, if both are defined</source>
   <translation>فرق معدلي النجاح إن كانا معرَّفين</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the difference, zh minus en, of the gains in specificity</source>
   <translation>فرق كسب النوعية بين zh وen (zh ناقص en)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>the download is not finished</source>
   <translation>لم يكتمل التنزيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>the fact</source>
   <translation>الحقيقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the gap between a part and all clusters off above that of random partitions</source>
   <translation>الفجوة بين إطفاء جزء من العناقيد وإطفائها كلها، فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the loss of AUROC from clean to perturbed</source>
   <translation>خسارة AUROC من السليم إلى المشوَّش</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the loss of log P from clean to perturbed (known facts, unedited)</source>
   <translation>خسارة log P من السليم إلى المشوَّش (حقائق معروفة، دون تعديل)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the mean depth minus one half (equal size, known facts)</source>
   <translation>متوسط العمق ناقص النصف (تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the mean share of a fact's pairs that hold minus 0.5 (known facts with a pair)</source>
   <translation>متوسط نسبة الصامد من أزواج الحقيقة ناقص 0.5 (حقائق معروفة لها زوج)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the mean share of a fact's sets that hold minus 0.5 (known facts with a set)</source>
   <translation>متوسط نسبة الصامد من مجموعات الحقيقة ناقص 0.5 (حقائق معروفة لها مجموعة)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fact_cells.py" />
   <location filename="../../kn_studio/panels/fact_library.py" />
   <source>the model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the model itself</source>
   <translation>النموذج نفسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>the model knows none of them in every language</source>
   <translation>لا يعرف النموذج أيًّا منها بكل لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>the model of the search</source>
   <translation>نموذج البحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>the model's own: {own}</source>
   <translation>جواب النموذج: {own}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>the model's structure (not yet confirmed)</source>
   <translation>هيكل النموذج (لم يؤكَّد بعد)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the most active neurons</source>
   <translation>أكثر العصبونات نشاطًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the most active others</source>
   <translation>أكثر العصبونات الأخرى نشاطًا</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the most active others of the same layers</source>
   <translation>أكثر العصبونات الأخرى نشاطًا من الطبقات نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>the new answer leads in {several}</source>
   <translation>الجواب الجديد يتقدم في {several}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of clusters that can go and can carry the fact above random partitions</source>
   <translation>عدد العناقيد التي يمكن فقدها ويمكنها حمل الحقيقة، فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate minimal sets above that of equally active neurons</source>
   <translation>عدد المجموعات الدنيا المتكافئة الدور فوق العصبونات المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate minimal sets above that of random neurons</source>
   <translation>عدد المجموعات الدنيا المتكافئة الدور فوق العصبونات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate pairs above that of equally active neurons</source>
   <translation>عدد الأزواج المتكافئة الدور فوق العصبونات المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the number of degenerate pairs above that of random neurons</source>
   <translation>عدد الأزواج المتكافئة الدور فوق العصبونات العشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in '{metric}' {first} minus {second} ({edit}, known facts)</source>
   <translation>الفرق المزدوج في «{metric}»، {first} ناقص {second} ({edit}، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in '{metric}', with the sign turned, {first} minus {second} ({edit}, known facts)</source>
   <translation>الفرق المزدوج في «{metric}» بإشارة معكوسة، {first} ناقص {second} ({edit}، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC on test</source>
   <translation>الفرق المزدوج في AUROC على test</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in AUROC on test, to the mean of ten draws of matching random neurons,</source>
   <translation>الفرق المزدوج في AUROC على test عن متوسط عشر سحبات من عصبونات عشوائية مطابقة</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in flips (zero, equal size, known facts)</source>
   <translation>الفرق المزدوج في الانقلابات (الصفر، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in pairs found, located minus matched</source>
   <translation>الفرق المزدوج في الأزواج الموجودة، المحدَّدة ناقص المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in pairs found, located minus random</source>
   <translation>الفرق المزدوج في الأزواج الموجودة، المحدَّدة ناقص العشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in right answers in other words, {first} minus {second}</source>
   <translation>الفرق المزدوج في الأجوبة الصحيحة بصياغة أخرى، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in right answers on the prompts trained, {first} minus {second}</source>
   <translation>الفرق المزدوج في الأجوبة الصحيحة على موجّهات التدريب، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in right answers to old facts, {first} minus {second}</source>
   <translation>الفرق المزدوج في الأجوبة الصحيحة للحقائق القديمة، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in sets found, located minus matched</source>
   <translation>الفرق المزدوج في المجموعات الموجودة، المحدَّدة ناقص المتساوية النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in sets found, located minus random</source>
   <translation>الفرق المزدوج في المجموعات الموجودة، المحدَّدة ناقص العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in specificity (resample, equal size, known facts)</source>
   <translation>الفرق المزدوج في النوعية (من حقيقة أخرى، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the paired difference in specificity (suppress to zero, equal size, known facts)</source>
   <translation>الفرق المزدوج في النوعية (كبح إلى الصفر، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in steps until the answer comes first, random minus {second}</source>
   <translation>الفرق المزدوج في الخطوات حتى يأتي الجواب أولًا، العشوائية ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in that share, {first} minus {second}</source>
   <translation>الفرق المزدوج في تلك النسبة، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference in {figure}, topology minus {other}</source>
   <translation>الفرق المزدوج في {figure}، الطوبولوجيا ناقص {other}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the paired difference, topology minus {other}, of the {figure} above that of random partitions</source>
   <translation>الفرق المزدوج، الطوبولوجيا ناقص {other}، في {figure} فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>the prompt</source>
   <translation>الموجّه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>the published rule (at most 20 % lost alone, more than 25 % together)</source>
   <translation>القاعدة المنشورة (20 % على الأكثر وحدها، وأكثر من 25 % معًا)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>the right answer</source>
   <translation>الجواب الصحيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>the same</source>
   <translation>نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>the same prompts</source>
   <translation>الموجّهات نفسها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share of clean answers kept, {first} minus {second}</source>
   <translation>نسبة الأجوبة السليمة الباقية، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of degenerate facts</source>
   <translation>نسبة الحقائق المتكافئة الدور</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of facts with such a pair minus 0.05</source>
   <translation>نسبة الحقائق التي لها زوج كهذا ناقص 0.05</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of facts with two such clusters above random partitions</source>
   <translation>نسبة الحقائق التي لها عنقودان كهذين، فوق التقسيمات العشوائية</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the share of wrong verdicts by calling all claims right, minus that of the checker's</source>
   <translation>نسبة الأحكام الخاطئة عند الحكم بصحة كل الادعاءات ناقص نسبتها للمدقّق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share of {neurons} among the most changed less that by chance</source>
   <translation>نسبة {neurons} بين الأكثر تغيرًا ناقص ما يكون بالصدفة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share regained, {first} minus {second}</source>
   <translation>نسبة المستعاد، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>the share retained, {first} minus {second}</source>
   <translation>نسبة المحتفظ به، {first} ناقص {second}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity (doubled, equal size, known facts)</source>
   <translation>النوعية (مضاعفة، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity (resample, equal size, known facts)</source>
   <translation>النوعية (من حقيقة أخرى، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity (zero, equal size, known facts)</source>
   <translation>النوعية (الصفر، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity in the relation (zero, equal size, known facts)</source>
   <translation>النوعية داخل العلاقة (الصفر، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the specificity of the prompt (zero, equal size, known facts)</source>
   <translation>النوعية للموجّه (الصفر، تساوي العدد، حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>the stricter rule (5 % and 30 %)</source>
   <translation>القاعدة الأشد (5 % و30 %)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>the strongest {count} of {count2}</source>
   <translation>أقوى {count} من {count2}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>the subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>the unknown or padding token</source>
   <translation>الرمز المجهول أو رمز الحشو</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_wording.py" />
   <source>the unknown token's embedding</source>
   <translation>تضمين الرمز المجهول</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>the whole model</source>
   <translation>النموذج كله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>the {top_k} strongest {word} of each language</source>
   <translation>أقوى {top_k} {word} من كل لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>their activation at the open slot</source>
   <translation>تنشيطها عند الخانة المفتوحة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>their activation with the object written in the slot</source>
   <translation>تنشيطها والمفعول مكتوب في الخانة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>their attribution for this object</source>
   <translation>إسنادها إلى هذا المفعول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>their mean</source>
   <translation>متوسطها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>their weights join them, and turns each cluster off.</source>
   <translation>ما تربطها أوزانها، ويطفئ كل عنقود.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>this claim {found}</source>
   <translation>هذا الادعاء {found}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>this fact</source>
   <translation>هذه الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>this language</source>
   <translation>هذه اللغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/verdict_card.py" />
   <source>threshold {threshold_text}</source>
   <translation>العتبة {threshold_text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>threshold {value}{where}</source>
   <translation>العتبة {value}{where}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>times {factor}, values</source>
   <translation>في {factor}، القيم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>times {factor}, weights</source>
   <translation>في {factor}، الأوزان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>to compare the relation</source>
   <translation>لمقارنة العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/resuming.py" />
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>to go on with this run</source>
   <translation>لمتابعة هذه الجولة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>to measure it</source>
   <translation>لقياسه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>to read the words</source>
   <translation>لقراءة الكلمات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>to search</source>
   <translation>للبحث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <source>to see which words it pushes</source>
   <translation>لترى أي الكلمات يدفع</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>to turn them off and on</source>
   <translation>لتشغيلها وإطفائها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>to ×{factor:g}</source>
   <translation>إلى ×{factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>together they lose {loss}</source>
   <translation>معًا تخسر {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/token_line.py" />
   <source>token {number} of {count}: “{tokens}”</source>
   <translation>الرمز {number} من {count}: «{tokens}»</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>trained</source>
   <translation>مدرَّب</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>training the whole model</source>
   <translation>تدريب النموذج كله</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>triples</source>
   <translation>ثلاثيات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>turned off</source>
   <translation>مطفأة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>two slots</source>
   <translation>خانتان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>typed fact</source>
   <translation>الحقيقة المكتوبة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>typed in by you</source>
   <translation>كتبتها أنت</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>typing error</source>
   <translation>خطأ طباعي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>unchanged</source>
   <translation>دون تغيير</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>unknown</source>
   <translation>مجهول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>unsafe: slot not last</source>
   <translation>غير آمن: الخانة ليست آخرًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>up ×{factor:g}</source>
   <translation>رفع ×{factor:g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>use</source>
   <translation>استعمال</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>used {when}</source>
   <translation>آخر استعمال: {when}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>values</source>
   <translation>القيم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>values, {kind}</source>
   <translation>القيم، {kind}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>weights</source>
   <translation>الأوزان</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>weights {mark}</source>
   <translation>الأوزان {mark}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>weights, {kind}</source>
   <translation>الأوزان، {kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/hub_card.py" />
   <source>what is known before anything is downloaded</source>
   <translation>ما يُعرف قبل تنزيل أي شيء</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>what stands in each column of the table</source>
   <translation>ما في كل عمود من الجدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>what the fact is about</source>
   <translation>ما تتحدث عنه الحقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>with [X] and [Y], for all facts of the relation</source>
   <translation>فيه [X] و[Y]، لكل حقائق العلاقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/import_table.py" />
   <source>with [Y] where the answer belongs</source>
   <translation>فيها [Y] مكان الجواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>withheld</source>
   <translation>محجوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>without a source</source>
   <translation>بلا مصدر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>wrong claims</source>
   <translation>ادعاءات خاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>wrong word</source>
   <translation>كلمة خاطئة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edited_answers_card.py" />
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/prompt_detail.py" />
   <source>your own</source>
   <translation>من عندك</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <location filename="../../kn_studio/viewmodels/run_sheet.py" />
   <source>zero</source>
   <translation>الصفر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{about} on this computer: {units:,} units of {each}, {whose}.</source>
   <translation>{about} على هذا الحاسوب: {units:,} وحدات كل منها {each}، {whose}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{about} · {layers} layers × {width:,} neurons · {size_words}</source>
   <translation>{about} · {layers} طبقات × {width:,} عصبونًا · {size_words}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{age:.0f} days ago</source>
   <translation>قبل {age:.0f} يومًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{age} ago</source>
   <translation>قبل {age}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>{answer}: rank {rank}</source>
   <translation>{answer}: المرتبة {rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{arm} in its own languages</source>
   <translation>{arm} بلغاتها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{arm} in the languages left out</source>
   <translation>{arm} باللغات المتروكة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{arm} in the other languages used</source>
   <translation>{arm} باللغات الأخرى المستعملة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>{autonym}: {votes} of {prompts} prompts, {share_of_peak:.2f} of the maximum</source>
   <translation>{autonym}: {votes} من {prompts} موجّهات، {share_of_peak:.2f} من الأقصى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>{both}
Neither has a {word}.</source>
   <translation>{both}
ليس لأي منهما {word}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>{both}
{neurons} in common, {percent} of all that either has</source>
   <translation>{both}
{neurons} مشتركة، {percent} من كل ما لأي منهما</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>{busy} is running: its progress and Stop are at the bottom of the window.</source>
   <translation>{busy} جارٍ: تقدمه وزر الإيقاف أسفل النافذة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <location filename="../../kn_studio/panels/import_dialog.py" />
   <source>{busy} is still running.</source>
   <translation>لا يزال {busy} جاريًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{caption} Models from the smallest to the largest.</source>
   <translation>{caption} النماذج من الأصغر إلى الأكبر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{caveat} Licence: {licence}.</source>
   <translation>{caveat} الترخيص: {licence}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{change} the model's weights. Undo (Ctrl+Z) or Clear all on the Edit station takes that back.</source>
   <translation>{change} أوزان النموذج. التراجع (Ctrl+Z) أو «مسح الكل» في صفحة التعديل يعيدها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{claim} ({language}, causal model).</source>
   <translation>{claim} ({language}، نموذج سببي).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{claim} ({language}, masked model).</source>
   <translation>{claim} ({language}، نموذج مقنَّع).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/barcode.py" />
   <source>{count} bars, {kept} kept. {as_text}</source>
   <translation>{count} أشرطة، {kept} محفوظة. {as_text}</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>{count} clusters</source>
   <translation>{count} من العناقيد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{count} facts in a language are known to all models. {trend}</source>
   <translation>حقائق تعرفها كل النماذج بلغة: {count}. {trend}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_form_card.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{count} languages</source>
   <translation>{count} لغات</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/minimal_sets.py" />
   <source>{count} larger sets</source>
   <translation>{count} من المجموعات الأكبر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/merge_tree.py" />
   <source>{count} leaves, {count2} merges, {kept} clusters. {as_text}</source>
   <translation>{count} أوراق، {count2} عمليات دمج، {kept} عناقيد. {as_text}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{count} neurons by layer, {count2} groups. {what}</source>
   <translation>{count} من العصبونات بحسب الطبقة، {count2} من المجموعات. {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{count} neurons by layer. {said_of}</source>
   <translation>{count} من العصبونات بحسب الطبقة. {said_of}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{count} of {neurons}</source>
   <translation>{count} من {neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{count} of {units}</source>
   <translation>{count} من {units}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{count} of {whole} clusters of {neurons} {value}</source>
   <translation>{count} من {whole} من عناقيد {neurons} {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>{count} picked</source>
   <translation>{count} منتقاة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{count} relations</source>
   <translation>{count} علاقات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>{count} right answers · {code}</source>
   <translation>{count} أجوبة صحيحة · {code}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{count} scores; farthest from 0.5 is {arm}, AUROC {own}.</source>
   <translation>عدد الدرجات {count}؛ أبعدها عن 0.5 {arm}، وAUROC لها {own}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_card.py" />
   <source>{count} shared</source>
   <translation>{count} مشتركة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{count} steps, {count2} lines</source>
   <translation>{count} خطوات، {count2} خطوط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/lint.py" />
   <source>{count} tokens</source>
   <translation>{count} رموز</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{count} with code, neither fetched nor run unless you allow it</source>
   <translation>{count} فيها شيفرة، لا تُجلب ولا تُشغَّل ما لم تسمح بذلك</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{count}, {open_ends} unfinished</source>
   <translation>{count}، {open_ends} لم تكتمل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{count}, {total} in {folder}; {free} free</source>
   <translation>{count}، {total} في {folder}؛ {free} متاح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{difference} (known facts)</source>
   <translation>{difference} (حقائق معروفة)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{difference} (known facts; over facts and over trainings)</source>
   <translation>{difference} (حقائق معروفة؛ على الحقائق وعلى التدريبات)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{difference} (over trainings)</source>
   <translation>{difference} (على التدريبات)</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>{digits} · as loaded, to the bit</source>
   <translation>{digits} · كما حُمّلت بتًّا بتًّا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>{digits} · loaded as {clean}</source>
   <translation>{digits} · حُمّلت {clean}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_stack.py" />
   <source>{digits} · not as loaded ({clean}): load the model again</source>
   <translation>{digits} · ليست كما حُمّلت ({clean}): أعد تحميل النموذج</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{doing} take</source>
   <translation>{doing} تأخذ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{doing} takes</source>
   <translation>{doing} يأخذ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{done:,} of {total:,} units</source>
   <translation>{done:,} من {total:,} وحدة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{done:,} units</source>
   <translation>{done:,} وحدة</translation>
  </message>
  <message>
   <location filename="../../engine/methods/gradient_times_activation.py" />
   <source>{done} of {answers} answer tokens</source>
   <translation>{done} من {answers} رموز جواب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_batch.py" />
   <source>{done} of {claims} {how}{more}.</source>
   <translation>{done} من {claims} {how}{more}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{done} of {facts}{value}</source>
   <translation>{done} من {facts}{value}</translation>
  </message>
  <message>
   <location filename="../../engine/hook_sweep.py" />
   <source>{done} of {ids} variants read</source>
   <translation>قُرئ {done} من {ids} صيغ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{dtype} on {device}</source>
   <translation>{dtype} على {device}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/hub.py" />
   <source>{endpoint} cannot be reached ({name__}).</source>
   <translation>لا يمكن الوصول إلى {endpoint} ({name__}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{english} (rank {rank:,})</source>
   <translation>{english} (المرتبة {rank:,})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{english} left out: {reason}</source>
   <translation>تُركت {english}: {reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{english} left out: {why}</source>
   <translation>تُركت {english}: {why}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/mpararel.py" />
   <source>{english} rows hold English names (from_english) and were left out.</source>
   <translation>في {english} من الصفوف أسماء إنجليزية (from_english)، فتُركت.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} AMIG, a path per word: {why}</source>
   <translation>{evidence} AMIG، مسار لكل كلمة: {why}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} IG from zero, as published: {why}</source>
   <translation>{evidence} IG من الصفر كما نُشر: {why}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} It needs both languages, zh and en.</source>
   <translation>{evidence} يتطلب ذلك اللغتين zh وen معًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} Left out, since their share was cut: {models}.</source>
   <translation>{evidence} تُركت لأن نسبتها اقتُطعت: {models}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} The model gets {share} of the facts right, guessing {guessing}.</source>
   <translation>{evidence} يصيب النموذج في {share} من الحقائق، والتخمين {guessing}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{evidence} {count} models are too few to tell.</source>
   <translation>{evidence} عدد النماذج {count} أقل من أن يُحكم به.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{facts:,} facts</source>
   <translation>{facts:,} حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>{facts} and {n} more</source>
   <translation>{facts} و{n} غيرها</translation>
  </message>
  <message>
   <location filename="../../engine/checking/asked.py" />
   <source>{facts} facts in the language '{language}' are too few to calibrate on.</source>
   <translation>{facts} من الحقائق بلغة '{language}' قليلة على المعايرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{family}, {kind}</source>
   <translation>{family}، {kind}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{family}, {layers} {word} of {neurons}</source>
   <translation>{family}، {layers} {word} من {neurons}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/documents.py" />
   <source>{fault} What stands before it was read.</source>
   <translation>{fault} قُرئ ما قبله.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/mapping_dialog.py" />
   <source>{field} in the file</source>
   <translation>{field} في الملف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answer_fields.py" />
   <source>{field} · now {old}</source>
   <translation>{field} · الآن {old}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure} grows with the number of parameters, with as many candidates in every model.</source>
   <translation>مع العدد نفسه من المرشحات في كل نموذج: {figure} مقدار ينمو مع عدد المعاملات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure} grows with the number of parameters, with the same share of every model's neurons.</source>
   <translation>مع النسبة نفسها من عصبونات كل نموذج: {figure} مقدار ينمو مع عدد المعاملات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure}, equal number</source>
   <translation>{figure}، عدد متساوٍ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{figure}, equal share</source>
   <translation>{figure}، نسبة متساوية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{file} cannot be read.</source>
   <translation>لا يمكن قراءة {file}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{file} on disk</source>
   <translation>{file} على القرص</translation>
  </message>
  <message>
   <location filename="../../kn_studio/interface_language.py" />
   <source>{file} should hold them.</source>
   <translation>ينبغي أن تكون في {file}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{file}, line {line}</source>
   <translation>{file}، السطر {line}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>{file}, which {variable} names, cannot be read ({strerror}).</source>
   <translation>{file} الذي يسمّيه {variable} لا يمكن قراءته ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library_sources.py" />
   <source>{file}, which {variable} names, is no list of places.</source>
   <translation>{file} الذي يسمّيه {variable} ليس قائمة مواضع.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{first} and {second}</source>
   <translation>{first} و{second}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/two_languages.py" />
   <source>{first}: {one} lamps, {second}: {two}, shared: {both}.</source>
   <translation>{first}: {one} مصباحًا، {second}: {two}، المشترك: {both}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>{folder} already holds the rows of a run.</source>
   <translation>في {folder} صفوف جولة أصلًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/screenshots.py" />
   <source>{folder} cannot be made ({strerror}).</source>
   <translation>لا يمكن إنشاء {folder} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/model_cache.py" />
   <source>{folder} cannot be removed ({strerror}).</source>
   <translation>لا يمكن إزالة {folder} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/journal.py" />
   <source>{folder} holds no run ({strerror}).</source>
   <translation>ليس في {folder} جولة ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{folder} holds no run any more.</source>
   <translation>لم يعد في {folder} جولة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_folders.py" />
   <source>{folder} holds no run.</source>
   <translation>لا جولة في {folder}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{folder} is not there any more.</source>
   <translation>لم يعد {folder} هناك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{free} free inside</source>
   <translation>{free} شاغرة فيه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{free} free on {device}</source>
   <translation>{free} متاح على {device}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{free} of {total} free</source>
   <translation>المتاح {free} من {total}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{gpu}, and {more}</source>
   <translation>{gpu}، {more}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{gpu}. This copy of the program cannot use it.</source>
   <translation>{gpu}. لا تستطيع هذه النسخة من البرنامج استخدامها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/upset.py" />
   <source>{hidden} more</source>
   <translation>{hidden} غيرها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{hints} The same edit of random {word}.</source>
   <translation>{hints} التعديل نفسه لـ{word} عشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{hint}
{kept} keep their likeliest answer; mean KL {kl} nats.</source>
   <translation>{hint}
{kept} تحتفظ بأرجح أجوبتها؛ متوسط KL {kl} نات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/presenting.py" />
   <source>{hint} Esc leads back.</source>
   <translation>{hint} يعيدك Esc.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/column_form.py" />
   <source>{hint}; it must be there</source>
   <translation>{hint}؛ لا بد منه</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>{id} cannot be used for '{key}': {reason}.</source>
   <translation>لا يمكن استعمال {id} لـ'{key}': {reason}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_probe.py" />
   <source>{id} cannot be used for this experiment: {reason}.</source>
   <translation>لا يمكن استعمال {id} لهذه التجربة: {reason}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiments.py" />
   <source>{id} is edited, and an experiment measures models as their files are.</source>
   <translation>{id} معدَّل، والتجربة تقيس النماذج كما في ملفاتها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{info} has {layers} {layers2} of {neurons}</source>
   <translation>في {info} {layers} {layers2} من {neurons}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/journal.py" />
   <source>{journal} is damaged.</source>
   <translation>{journal} تالف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{kept} changed</source>
   <translation>تغيّر {kept}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{landed} of {prompts}{ended}</source>
   <translation>{landed} من {prompts}{ended}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{landed} of {total}</source>
   <translation>{landed} من {total}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>{language}
{label}: {before} → {after}, mean over {prompts}</source>
   <translation>{language}
{label}: {before} → {after}، متوسط على {prompts}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>{language}: {what}</source>
   <translation>{language}: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>{layers} floors of {width} switches each; lit: {lit}.</source>
   <translation>{layers} من الطوابق في كل منها {width} مفتاحًا؛ المضاء: {lit}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{layers} layers × {width:,} neurons</source>
   <translation>{layers} طبقات × {width:,} عصبونًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{leads} of {count} languages</source>
   <translation>{leads} من {count} لغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{least:,} to {most:,}</source>
   <translation>{least:,} إلى {most:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{left_out} more are not among the switches</source>
   <translation>{left_out} غيرها ليست بين المفاتيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{left_out} more cannot be asked in every language</source>
   <translation>{left_out} غيرها لا يمكن السؤال عنها بكل لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_models.py" />
   <source>{line} is the model on screen</source>
   <translation>{line} هو النموذج المعروض</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{line} tested {tested:,} of {possible:,}</source>
   <translation>{line} اختُبر {tested:,} من {possible:,}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>{line}: {tested:,} tested, {pruned:,} cannot be minimal, {possible:,} in all</source>
   <translation>{line}: اختُبر {tested:,}، و{pruned:,} لا يمكن أن تكون دنيا، و{possible:,} إجمالًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{listed} did not serve to make the edit</source>
   <translation>لم تُستعمل {listed} في إجراء التعديل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/comparison.py" />
   <source>{long}
before: {found}</source>
   <translation>{long}
قبل: {found}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{long}, {prompts}
{before} → {after}, median rank {rank:g}
random: {control_mean} ± {control_sd:.2g}
equally active: {matched_mean}</source>
   <translation>{long}، {prompts}
{before} → {after}، وسيط المرتبة {rank:g}
عشوائية: {control_mean} ± {control_sd:.2g}
متساوية النشاط: {matched_mean}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/effects.py" />
   <source>{long}: {before} → {after}, mean over {prompts}
random neurons → {control_mean} ± {control_sd}
equally active ones → {matched_mean} ± {matched_sd}</source>
   <translation>{long}: {before} → {after}، متوسط على {prompts}
عصبونات عشوائية → {control_mean} ± {control_sd}
متساوية النشاط → {matched_mean} ± {matched_sd}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_station.py" />
   <source>{many} located in {here} at this threshold, and two are needed. Lower it on Neurons.</source>
   <translation>{many} محدَّد بـ{here} عند هذه العتبة، والمطلوب اثنان. اخفضها في صفحة العصبونات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{many} with {many2} in {many3}.</source>
   <translation>{many} مع {many2} بـ{many3}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} [{low}, {high}] over {n} facts</source>
   <translation>⁦{mean} [{low}, {high}]⁩ على {n} من الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} [{low}, {high}] over {n} subjects</source>
   <translation>⁦{mean} [{low}, {high}]⁩ على {n} من الموضوعات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} [{low}, {high}] over {n} trainings</source>
   <translation>⁦{mean} [{low}, {high}]⁩ على {n} من التدريبات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} no interval over {n} facts</source>
   <translation>{mean}، دون فترة، على {n} من الحقائق</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean} no interval over {n} trainings</source>
   <translation>{mean}، دون فترة، على {n} من التدريبات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{mean}, no interval, {n} subjects</source>
   <translation>{mean}، دون فترة، {n} من الموضوعات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{memory} of weights on {device}</source>
   <translation>{memory} من الأوزان على {device}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{minutes} h {minutes2} min</source>
   <translation>{minutes} س {minutes2} د</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{minutes} min</source>
   <translation>{minutes} د</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/statements.py" />
   <source>{missing} is missing or empty.</source>
   <translation>{missing} ناقص أو فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/degeneracy/components.py" />
   <source>{missing} more sets would have to be tested to tell.</source>
   <translation>يلزم اختبار {missing} من المجموعات الأخرى للحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_station.py" />
   <location filename="../../kn_studio/viewmodels/edit_station.py" />
   <location filename="../../kn_studio/viewmodels/facts.py" />
   <location filename="../../kn_studio/viewmodels/inspector.py" />
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>{model_busy} is being loaded.</source>
   <translation>يُحمَّل {model_busy}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>{model} has none of that number: its last one is {last}</source>
   <translation>ليس في {model} هذا الرقم: آخرها {last}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{model} is edited, and an experiment measures models as their files are. Take all edits back on the Edit station first.</source>
   <translation>{model} معدَّل، والتجربة تقيس النماذج كما في ملفاتها. تراجع عن كل التعديلات في صفحة التعديل أولًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>{model} needs code of its own. May it run on this computer?</source>
   <translation>يحتاج {model} إلى شيفرته الخاصة ليُقرأ. هل يُسمح بتشغيلها على هذا الحاسوب؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{model}, Chinese, {name}</source>
   <translation>{model}، الصينية، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{model}, English, {name}</source>
   <translation>{model}، الإنجليزية، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{model}, edited ({count})</source>
   <translation>{model}، معدَّل ({count})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>{model}: {facts:,} facts, {known_in_all:,} known in all languages ({languages}).</source>
   <translation>{model}: {facts:,} حقيقة، {known_in_all:,} معروفة بكل اللغات ({languages}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>{more} of {count} {what} {verb} the claimed object more than the model's own answer.</source>
   <translation>{more} من {count} {what} {verb} المفعول المدّعى أكثر من جواب النموذج نفسه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{most} and {last}</source>
   <translation>{most} و{last}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/map_legend.py" />
   <source>{most}, √ scale</source>
   <translation>{most}، مقياس √</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/experiment_compare_card.py" />
   <source>{names} and {names2}, over the facts that both models know.</source>
   <translation>{names} و{names2}، على الحقائق التي يعرفها النموذجان.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} cannot be opened.</source>
   <translation>لا يمكن فتح {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/experiment_results.py" />
   <source>{name} cannot be read.</source>
   <translation>لا يمكن قراءة {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} cannot be written where it lies, so it is shown for reading only.</source>
   <translation>لا يمكن الكتابة في {name} حيث هو، فيُعرض للقراءة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} cannot be written.</source>
   <translation>لا يمكن الكتابة في {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>{name} has no column '{missing}'.</source>
   <translation>ليس في {name} عمود '{missing}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} holds more than lists of tensors, and nothing in it was run.</source>
   <translation>في {name} أكثر من قوائم موترات، ولم يُشغَّل منه شيء.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/edit_recipe.py" />
   <source>{name} holds no neurons for this fact.</source>
   <translation>لا عصبونات لهذه الحقيقة في {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/run_difference.py" />
   <source>{name} holds no run.</source>
   <translation>لا جولة في {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} holds the neurons of {found} facts, {missing}.</source>
   <translation>في {name} عصبونات {found} حقائق، {missing}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} holds the neurons of {found} languages.</source>
   <translation>في {name} عصبونات {found} لغات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>{name} holds {which} with neurons.</source>
   <translation>في {name} {which} بعصبونات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} is being written by another program.</source>
   <translation>يكتب برنامج آخر في {name} الآن.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} is damaged, and nothing in it can be read.</source>
   <translation>{name} تالف، ولا يمكن قراءة شيء فيه.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/faults.py" />
   <source>{name} is damaged.</source>
   <translation>{name} تالف.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} is damaged. What could be read of it ({runs}) is shown for reading only; the file itself is left as it is.</source>
   <translation>{name} تالف. ما أمكنت قراءته منه ({runs}) يُعرض للقراءة فقط؛ والملف نفسه باقٍ كما هو.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name} is empty.</source>
   <translation>{name} فارغ.</translation>
  </message>
  <message>
   <location filename="../../engine/model.py" />
   <source>{name} is loaded</source>
   <translation>حُمّل {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} is neither JSON nor a file of tensors that can be read.</source>
   <translation>{name} ليس JSON ولا ملف موترات يمكن قراءته.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/hub.py" />
   <source>{name} is no data set of facts: {missing}</source>
   <translation>{name} ليست مجموعة حقائق: {missing}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>{name} is no session of KN Studio.</source>
   <translation>{name} ليس جلسة لـ KN Studio.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name} is no text file.</source>
   <translation>{name} ليس ملفًا نصيًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claim_files.py" />
   <source>{name} is not UTF-8.</source>
   <translation>{name} ليس UTF-8.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{name} is open elsewhere ({holder}), so it is shown for reading only.</source>
   <translation>{name} مفتوح في مكان آخر ({holder})، فيُعرض للقراءة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/place.py" />
   <source>{name} is open elsewhere{who}.</source>
   <translation>{name} مفتوح في مكان آخر{who}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/database/connections.py" />
   <source>{name} is open for reading only.</source>
   <translation>{name} مفتوح للقراءة فقط.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{name} is there already</source>
   <translation>{name} موجود أصلًا</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/store.py" />
   <source>{name} is this session already.</source>
   <translation>{name} هو هذه الجلسة أصلًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{name} is whole: sha256 {sha}</source>
   <translation>{name} كامل: sha256 {sha}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/inside.py" />
   <source>{name} makes these words likelier:</source>
   <translation>{name} يزيد احتمال هذه الكلمات:</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/neuron_files.py" />
   <source>{name} names no neurons.</source>
   <translation>لا يسمّي {name} عصبونات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/get_model.py" />
   <source>{name} of '{id}' could not be downloaded: {error}.</source>
   <translation>تعذّر تنزيل {name} من '{id}': {error}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{name} was cut off</source>
   <translation>انقطع العمل في {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start.py" />
   <source>{name} was not closed properly</source>
   <translation>لم تُغلق {name} كما ينبغي</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{name} was received; no checksum is known to compare it with: sha256 {sha}</source>
   <translation>وصل {name}؛ ولا يُعرف مجموع اختباري ليقارن به: sha256 {sha}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_comparison.py" />
   <source>{name} {name2} and {name3}</source>
   <translation>{name} {name2} و{name3}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name}, line {line_num}: the row cannot be read ({error}).</source>
   <translation>{name}، السطر {line_num}: لا يمكن قراءة الصف ({error}).</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name}, line {line}: the text is not UTF-8.</source>
   <translation>{name}، السطر {line}: النص ليس UTF-8.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{name}, line {line}: {what}</source>
   <translation>{name}، السطر {line}: {what}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{name}, {free}</source>
   <translation>{free}، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{name}, {size}</source>
   <translation>بسعة {size}، {name}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_results.py" />
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neurons} beyond the strongest {count} left out</source>
   <translation>تُركت {neurons} بعد أقوى {count}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/map_parts.py" />
   <source>{neurons} chosen in {count_nonzero} of {count} {layers}; most in {word} {top} with {totals}; strongest {neuron} with {score:.2f} of the maximum.</source>
   <translation>اختيرت {neurons} في {count_nonzero} من {count} {layers}؛ أكثرها في {word} {top} وفيها {totals}؛ والأقوى {neuron} بـ{score:.2f} من الأقصى.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_evidence.py" />
   <source>{neurons} in {layers} {floors}</source>
   <translation>{neurons} في {layers} {floors}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/relation_groups.py" />
   <source>{neurons} neurons are located, and a group needs two.</source>
   <translation>حُدِّد {neurons} من العصبونات، وتحتاج المجموعة إلى اثنين.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{neurons} of {listed}</source>
   <translation>{neurons} لـ{listed}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{neurons}, {reading}</source>
   <translation>{neurons}، {reading}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{neurons}: activation</source>
   <translation>{neurons}: التنشيط</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{neurons}: activation, object written out</source>
   <translation>{neurons}: التنشيط، والمفعول مكتوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{neurons}: attribution</source>
   <translation>{neurons}: الإسناد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neuron}
alone {loss}{value}</source>
   <translation>{neuron}
وحده {loss}{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/claim_evidence_card.py" />
   <source>{neuron}
claimed {claimed}, own {own}</source>
   <translation>{neuron}
المدّعى {claimed}، جوابه {own}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neuron} alone: {loss}</source>
   <translation>{neuron} وحده: {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{neuron} is located for {located} of {asked} other facts, and {dropped} lose by it</source>
   <translation>{neuron} محدَّد لـ{located} من {asked} حقائق أخرى، و{dropped} منها تخسر به</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>{neuron} · {value:.2f} of the maximum</source>
   <translation>{neuron} · {value:.2f} من الأقصى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>{neuron} · {value} between the runs</source>
   <translation>{neuron} · {value} بين الجولتين</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{not_tested:,} not tested for the budget</source>
   <translation>{not_tested:,} لم تُختبر بسبب الميزانية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/stage/frame.py" />
   <source>{now} · planned {then}</source>
   <translation>{now} · المخطط {then}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/evidence_card.py" />
   <source>{null_low:.2f} to {null_high:.2f}</source>
   <translation>{null_low:.2f} إلى {null_high:.2f}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/calibration_card.py" />
   <source>{number:,} of {whole:,}: {share}</source>
   <translation>{number:,} من {whole:,}: {share}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{number} {noun} a language</source>
   <translation>{number} {noun} لكل لغة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/side_effects.py" />
   <source>{n} answers</source>
   <extracomment>For one: {n} answer</extracomment>
   <translation>
    <numerusform>لا جواب</numerusform>
    <numerusform>جواب واحد</numerusform>
    <numerusform>جوابان</numerusform>
    <numerusform>{n} أجوبة</numerusform>
    <numerusform>{n} جوابًا</numerusform>
    <numerusform>{n} جواب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{n} claims</source>
   <extracomment>For one: {n} claim</extracomment>
   <translation>
    <numerusform>لا ادعاء</numerusform>
    <numerusform>ادعاء واحد</numerusform>
    <numerusform>ادعاءان</numerusform>
    <numerusform>{n} ادعاءات</numerusform>
    <numerusform>{n} ادعاءً</numerusform>
    <numerusform>{n} ادعاء</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{n} days ago</source>
   <extracomment>For one: yesterday</extracomment>
   <translation>
    <numerusform>اليوم</numerusform>
    <numerusform>أمس</numerusform>
    <numerusform>قبل يومين</numerusform>
    <numerusform>قبل {n} أيام</numerusform>
    <numerusform>قبل {n} يومًا</numerusform>
    <numerusform>قبل {n} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/claim_form.py" />
   <source>{n} edits are</source>
   <extracomment>For one: an edit is</extracomment>
   <translation>
    <numerusform>لا تعديلات</numerusform>
    <numerusform>تعديل واحد</numerusform>
    <numerusform>تعديلان</numerusform>
    <numerusform>{n} تعديلات</numerusform>
    <numerusform>{n} تعديلًا</numerusform>
    <numerusform>{n} تعديل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{n} edits change</source>
   <extracomment>For one: 1 edit changes</extracomment>
   <translation>
    <numerusform>لا تعديل يغيّر</numerusform>
    <numerusform>تعديل واحد يغيّر</numerusform>
    <numerusform>تعديلان يغيّران</numerusform>
    <numerusform>{n} تعديلات تغيّر</numerusform>
    <numerusform>{n} تعديلًا يغيّر</numerusform>
    <numerusform>{n} تعديل يغيّر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/provenance.py" />
   <source>{n} edits in force</source>
   <extracomment>For one: {n} edit in force</extracomment>
   <translation>
    <numerusform>لا تعديل سارٍ</numerusform>
    <numerusform>تعديل واحد سارٍ</numerusform>
    <numerusform>تعديلان ساريان</numerusform>
    <numerusform>{n} تعديلات سارية</numerusform>
    <numerusform>{n} تعديلًا ساريًا</numerusform>
    <numerusform>{n} تعديل سارٍ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{n} facts</source>
   <extracomment>For one: {n} fact</extracomment>
   <translation>
    <numerusform>لا حقيقة</numerusform>
    <numerusform>حقيقة واحدة</numerusform>
    <numerusform>حقيقتان</numerusform>
    <numerusform>{n} حقائق</numerusform>
    <numerusform>{n} حقيقة</numerusform>
    <numerusform>{n} حقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{n} files</source>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>لا ملف</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>{n} ملفات</numerusform>
    <numerusform>{n} ملفًّا</numerusform>
    <numerusform>{n} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{n} groups</source>
   <extracomment>For one: {n} group</extracomment>
   <translation>
    <numerusform>لا مجموعة</numerusform>
    <numerusform>مجموعة واحدة</numerusform>
    <numerusform>مجموعتان</numerusform>
    <numerusform>{n} مجموعات</numerusform>
    <numerusform>{n} مجموعة</numerusform>
    <numerusform>{n} مجموعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} labels</source>
   <extracomment>For one: {n} label</extracomment>
   <translation>
    <numerusform>لا تسمية</numerusform>
    <numerusform>تسمية واحدة</numerusform>
    <numerusform>تسميتان</numerusform>
    <numerusform>{n} تسميات</numerusform>
    <numerusform>{n} تسمية</numerusform>
    <numerusform>{n} تسمية</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} languages</source>
   <extracomment>For one: {n} language</extracomment>
   <translation>
    <numerusform>لا لغة</numerusform>
    <numerusform>لغة واحدة</numerusform>
    <numerusform>لغتان</numerusform>
    <numerusform>{n} لغات</numerusform>
    <numerusform>{n} لغة</numerusform>
    <numerusform>{n} لغة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{n} models</source>
   <extracomment>For one: {n} model</extracomment>
   <translation>
    <numerusform>لا نموذج</numerusform>
    <numerusform>نموذج واحد</numerusform>
    <numerusform>نموذجان</numerusform>
    <numerusform>{n} نماذج</numerusform>
    <numerusform>{n} نموذجًا</numerusform>
    <numerusform>{n} نموذج</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{n} more</source>
   <extracomment>For one: {n} more</extracomment>
   <translation>
    <numerusform>ولا غيرها</numerusform>
    <numerusform>وواحدة أخرى</numerusform>
    <numerusform>واثنتان أخريان</numerusform>
    <numerusform>و{n} أخرى</numerusform>
    <numerusform>و{n} أخرى</numerusform>
    <numerusform>و{n} أخرى</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} neurons</source>
   <extracomment>For one: {n} neuron</extracomment>
   <translation>
    <numerusform>لا عصبون</numerusform>
    <numerusform>عصبون واحد</numerusform>
    <numerusform>عصبونان</numerusform>
    <numerusform>{n} عصبونات</numerusform>
    <numerusform>{n} عصبونًا</numerusform>
    <numerusform>{n} عصبون</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/jobs.py" />
   <source>{n} neurons were read.</source>
   <extracomment>For one: {n} neuron was read.</extracomment>
   <translation>
    <numerusform>لم يُقرأ عصبون.</numerusform>
    <numerusform>قُرئ عصبون واحد.</numerusform>
    <numerusform>قُرئ عصبونان.</numerusform>
    <numerusform>قُرئت {n} عصبونات.</numerusform>
    <numerusform>قُرئ {n} عصبونًا.</numerusform>
    <numerusform>قُرئ {n} عصبون.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/widgets/tour_card.py" />
   <source>{n} of {all}</source>
   <translation>{n} من {all}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/backup.py" />
   <source>{n} of {all} are off.</source>
   <extracomment>For one: {n} of {all} is off.</extracomment>
   <translation>
    <numerusform>لا شيء من {all} مطفأ.</numerusform>
    <numerusform>واحد من {all} مطفأ.</numerusform>
    <numerusform>اثنان من {all} مطفآن.</numerusform>
    <numerusform>{n} من {all} مطفأة.</numerusform>
    <numerusform>{n} من {all} مطفأة.</numerusform>
    <numerusform>{n} من {all} مطفأة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} prompts</source>
   <extracomment>For one: {n} prompt</extracomment>
   <translation>
    <numerusform>لا موجّه</numerusform>
    <numerusform>موجّه واحد</numerusform>
    <numerusform>موجّهان</numerusform>
    <numerusform>{n} موجّهات</numerusform>
    <numerusform>{n} موجّهًا</numerusform>
    <numerusform>{n} موجّه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} relations</source>
   <extracomment>For one: {n} relation</extracomment>
   <translation>
    <numerusform>لا علاقة</numerusform>
    <numerusform>علاقة واحدة</numerusform>
    <numerusform>علاقتان</numerusform>
    <numerusform>{n} علاقات</numerusform>
    <numerusform>{n} علاقة</numerusform>
    <numerusform>{n} علاقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/panels/data_sets_page.py" />
   <source>{n} rows left out</source>
   <extracomment>For one: {n} row left out</extracomment>
   <translation>
    <numerusform>لم يُترك صف</numerusform>
    <numerusform>تُرك صف واحد</numerusform>
    <numerusform>تُرك صفان</numerusform>
    <numerusform>تُركت {n} صفوف</numerusform>
    <numerusform>تُرك {n} صفًّا</numerusform>
    <numerusform>تُرك {n} صف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{n} runs in the bin ({binned})</source>
   <extracomment>For one: {n} run in the bin ({binned})</extracomment>
   <translation>
    <numerusform>السلة فارغة ({binned})</numerusform>
    <numerusform>جولة واحدة في السلة ({binned})</numerusform>
    <numerusform>جولتان في السلة ({binned})</numerusform>
    <numerusform>{n} جولات في السلة ({binned})</numerusform>
    <numerusform>{n} جولة في السلة ({binned})</numerusform>
    <numerusform>{n} جولة في السلة ({binned})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/trim_question.py" />
   <source>{n} runs in the bin are thrown away for good.</source>
   <extracomment>For one: {n} run in the bin is thrown away for good.</extracomment>
   <translation>
    <numerusform>لا شيء في السلة يُحذف.</numerusform>
    <numerusform>جولة واحدة في السلة تُحذف نهائيًا.</numerusform>
    <numerusform>جولتان في السلة تُحذفان نهائيًا.</numerusform>
    <numerusform>{n} جولات في السلة تُحذف نهائيًا.</numerusform>
    <numerusform>{n} جولة في السلة تُحذف نهائيًا.</numerusform>
    <numerusform>{n} جولة في السلة تُحذف نهائيًا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/runs.py" />
   <source>{n} runs in this session</source>
   <extracomment>For one: {n} run in this session</extracomment>
   <translation>
    <numerusform>لا جولات في هذه الجلسة</numerusform>
    <numerusform>جولة واحدة في هذه الجلسة</numerusform>
    <numerusform>جولتان في هذه الجلسة</numerusform>
    <numerusform>{n} جولات في هذه الجلسة</numerusform>
    <numerusform>{n} جولة في هذه الجلسة</numerusform>
    <numerusform>{n} جولة في هذه الجلسة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} sentences</source>
   <extracomment>For one: {n} sentence</extracomment>
   <translation>
    <numerusform>لا جملة</numerusform>
    <numerusform>جملة واحدة</numerusform>
    <numerusform>جملتان</numerusform>
    <numerusform>{n} جمل</numerusform>
    <numerusform>{n} جملة</numerusform>
    <numerusform>{n} جملة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/wording.py" />
   <source>{n} switches</source>
   <extracomment>For one: {n} switch</extracomment>
   <translation>
    <numerusform>لا مفتاح</numerusform>
    <numerusform>مفتاح واحد</numerusform>
    <numerusform>مفتاحان</numerusform>
    <numerusform>{n} مفاتيح</numerusform>
    <numerusform>{n} مفتاحًا</numerusform>
    <numerusform>{n} مفتاح</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/backup.py" />
   <source>{n} switches back each other up.</source>
   <extracomment>For one: {n} switch backs the others up.</extracomment>
   <translation>
    <numerusform>لا مفتاح يسند غيره.</numerusform>
    <numerusform>مفتاح واحد يسند الأخرى.</numerusform>
    <numerusform>مفتاحان يسند أحدهما الآخر.</numerusform>
    <numerusform>{n} مفاتيح يسند بعضها بعضًا.</numerusform>
    <numerusform>{n} مفتاحًا يسند بعضها بعضًا.</numerusform>
    <numerusform>{n} مفتاح يسند بعضها بعضًا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/story/inside.py" />
   <source>{n} switches of {all} carry most of this fact.</source>
   <extracomment>For one: {n} switch of {all} carries most of this fact.</extracomment>
   <translation>
    <numerusform>لا مفتاح من {all} يحمل معظم هذه الحقيقة.</numerusform>
    <numerusform>مفتاح واحد من {all} يحمل معظم هذه الحقيقة.</numerusform>
    <numerusform>مفتاحان من {all} يحملان معظم هذه الحقيقة.</numerusform>
    <numerusform>{n} مفاتيح من {all} تحمل معظم هذه الحقيقة.</numerusform>
    <numerusform>{n} مفتاحًا من {all} تحمل معظم هذه الحقيقة.</numerusform>
    <numerusform>{n} مفتاح من {all} تحمل معظم هذه الحقيقة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{n} templates</source>
   <extracomment>For one: {n} template</extracomment>
   <translation>
    <numerusform>لا قالب</numerusform>
    <numerusform>قالب واحد</numerusform>
    <numerusform>قالبان</numerusform>
    <numerusform>{n} قوالب</numerusform>
    <numerusform>{n} قالبًا</numerusform>
    <numerusform>{n} قالب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{n} threads</source>
   <extracomment>For one: {n} thread</extracomment>
   <translation>
    <numerusform>{n} خيط</numerusform>
    <numerusform>خيط واحد</numerusform>
    <numerusform>خيطان</numerusform>
    <numerusform>{n} خيوط</numerusform>
    <numerusform>{n} خيطًا</numerusform>
    <numerusform>{n} خيط</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/answers_card.py" />
   <source>{object} · also right: {others}</source>
   <translation>{object} · صحيح أيضًا: {others}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{of} {are} shared {by_whom}; by chance we would expect {few}{significance}</source>
   <translation>{of} {are} مشتركة {by_whom}؛ والمتوقع بالصدفة {few}{significance}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/neuron_map.py" />
   <source>{of} {carry} this answer{where}{everywhere}{voting}</source>
   <translation>{of} {carry} هذا الجواب{where}{everywhere}{voting}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/overlap_wording.py" />
   <source>{of}, and of no other</source>
   <translation>{of} دون غيرها</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edit_form.py" />
   <source>{old} is the answer already: give another one.</source>
   <translation>{old} هو الجواب أصلًا: أعطِ غيره.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/turn_off.py" />
   <source>{one} and {two}</source>
   <translation>{one} و{two}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/relation_overlap.py" />
   <source>{p_value} before the correction</source>
   <translation>{p_value} قبل التصحيح</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{pair} agree. They differ in {gaps}.</source>
   <translation>{pair} متفقان. يختلفان في {gaps}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{pair} do not agree: they differ in {gaps}. Load the model on another device.</source>
   <translation>{pair} غير متفقين: يختلفان في {gaps}. حمّل النموذج على جهاز آخر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/model_aliases.py" />
   <source>{parameters:,.0f} million parameters, {parameters2:.2f} GB in float32</source>
   <translation>{parameters:,.0f} مليون معامل، {parameters2:.2f} GB بدقة float32</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>{path} already holds the rows of a run.</source>
   <translation>في {path} صفوف جولة بالفعل.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{path} cannot be read ({strerror}).</source>
   <translation>لا يمكن قراءة {path} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/download.py" />
   <location filename="../../kn_studio/figures.py" />
   <source>{path} cannot be written ({strerror}).</source>
   <translation>لا يمكن كتابة {path} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/screenshots.py" />
   <source>{path} cannot be written.</source>
   <translation>لا يمكن كتابة {path}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/folder.py" />
   <source>{path} holds the rows of another run: {shown}{more}.</source>
   <translation>في {path} صفوف جولة أخرى: {shown}{more}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/schema.py" />
   <source>{path} is a folder, not a session.</source>
   <translation>{path} مجلد لا جلسة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/library/opening.py" />
   <source>{path} is no fact library of KN Studio.</source>
   <translation>{path} ليس مكتبة حقائق لـ KN Studio.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>{path} is no table that can be read.</source>
   <translation>{path} ليس جدولًا يمكن قراءته.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/__init__.py" />
   <source>{path} is no table: {reason}</source>
   <translation>{path} ليس جدولًا: {reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/documents.py" />
   <source>{path} is open already.</source>
   <translation>{path} مفتوح بالفعل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{probability} → {probability2}, mean over {prompts}</source>
   <translation>{probability} → {probability2}، متوسط على {prompts}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{processor}, {threads}</source>
   <translation>{threads}، {processor}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <source>{prompts}, about {time}, as the last run went.</source>
   <translation>{prompts}، نحو {time} كما سارت الجولة الأخيرة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/run_sheet.py" />
   <source>{prompts}. How long it takes is told after the first one.</source>
   <translation>{prompts}. تُعرف المدة اللازمة بعد أول واحد منها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{pruned:,} cannot be minimal, because a part of them loses too much already</source>
   <translation>{pruned:,} لا يمكن أن تكون دنيا لأن جزءًا منها يخسر أكثر من اللازم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{random} of the same layers: {control_mean}</source>
   <translation>{random} من الطبقات نفسها: {control_mean}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{reasons}; trying elsewhere</source>
   <translation>{reasons}؛ تُجرَّب جهة أخرى</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/palette.py" />
   <source>{relation} · {languages} languages</source>
   <translation>{relation} · {languages} لغات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{rest} more in the table</source>
   <translation>{rest} غيرها في الجدول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>{result:.1f} MB were given back.</source>
   <translation>أُعيدت {result:.1f} MB.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/known.py" />
   <source>{rows} answers ranked{left}</source>
   <translation>رُتّبت {rows} أجوبة{left}</translation>
  </message>
  <message>
   <location filename="../../engine/checking/calibration.py" />
   <source>{rows} claims in {language}</source>
   <translation>{rows} ادعاءات بـ{language}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>{row}
{share:.3f} of this prompt's maximum, {value}</source>
   <translation>{row}
{share:.3f} من أقصى هذا الموجّه، {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/inspector.py" />
   <source>{row}: {located}, {chosen} at these settings</source>
   <translation>{row}: {located}، {chosen} بهذه الإعدادات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{rule} A checker that refuses to judge gives no verdict: cannot tell.</source>
   <translation>{rule} المدقّق الممتنع عن الحكم لا يعطي حكمًا: لا يمكن الحكم.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>{rule} by {words}{value}</source>
   <translation>{rule} بـ{words}{value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/dialogs.py" />
   <source>{running} is still running. Close anyway?</source>
   <translation>لا يزال {running} جاريًا. هل تغلق مع ذلك؟</translation>
  </message>
  <message>
   <location filename="../../kn_studio/session/opening.py" />
   <source>{runs} of {runs_known} runs</source>
   <translation>{runs} من {runs_known} من عمليات التشغيل</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{said}; random {neurons} of the same layers: {number}.</source>
   <translation>{said}؛ {neurons} عشوائية من الطبقات نفسها: {number}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/messages.py" />
   <source>{saved} The details are in {report}.</source>
   <translation>{saved} التفاصيل في {report}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats log P</source>
   <translation>{score}: يفوق log P</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats log P.</source>
   <translation>{score}: يفوق log P.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats that of random ones</source>
   <translation>{score}: يفوق إسناد العشوائية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} beats that of random ones.</source>
   <translation>{score}: يفوق إسناد العشوائية.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} tells right claims from wrong ones</source>
   <translation>{score}: يميّز الصحيح من الخاطئ من الادعاءات</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{score} tells right claims from wrong ones.</source>
   <translation>{score}: يميّز الصحيح من الخاطئ من الادعاءات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} ث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_wording.py" />
   <source>{seconds:.2g} s</source>
   <translation>{seconds:.2g} ث</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{seconds} ago</source>
   <translation>قبل {seconds}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/window.py" />
   <source>{seconds} left</source>
   <translation>بقي {seconds}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/map_card.py" />
   <source>{sentence} {figures}.</source>
   <translation>{sentence} {figures}.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>{sentence}, at no threshold: lower the share of prompts.</source>
   <translation>{sentence}، مهما كانت العتبة: اخفض نسبة الموجّهات.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <location filename="../../kn_studio/viewmodels/languages_station.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../../engine/selection.py" />
   <source>{sentence}; a threshold of {nearest} would leave at least one.</source>
   <translation>{sentence}؛ عتبة {nearest} تُبقي واحدًا على الأقل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>{signed} ({signed2} to {signed3})</source>
   <translation>{signed} ({signed2} إلى {signed3})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/start_system.py" />
   <source>{size} downloaded</source>
   <translation>نُزِّل {size}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{size} in {count}{part}</source>
   <translation>{size} في {count}{part}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{size}, all of it on this computer</source>
   <translation>{size}، كلها على هذا الحاسوب</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/fetch_dialog.py" />
   <source>{size}, once; it can be stopped and goes on where it stopped</source>
   <translation>{size}، مرة واحدة؛ يمكن إيقافه ويتابع من حيث توقف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/jobs.py" />
   <source>{skipped:,} rows and files were left out; Data sets says why.</source>
   <translation>تُرك {skipped:,} من الصفوف والملفات؛ وصفحة مجموعات البيانات تذكر السبب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>{small} It has no word for {right}.</source>
   <translation>{small} ليس لديه كلمة لـ{right}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/story/questions.py" />
   <source>{small} {right} comes at place {rank}.</source>
   <translation>{small} يأتي {right} في المرتبة {rank}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_relation.py" />
   <source>{some} of {count} facts have a group in {here}: {mean:.2g} a fact</source>
   <translation>{some} من {count} من الحقائق لها مجموعة بـ{here}: {mean:.2g} لكل حقيقة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/calibrated.py" />
   <source>{stale} Calibrate again.{made}</source>
   <translation>{stale} أعد المعايرة.{made}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{stands_out} of {count} stand out (corrected p ≤ {alpha:g})</source>
   <translation>{stands_out} من {count} بارزة (p المصححة ≤ {alpha:g})</translation>
  </message>
  <message>
   <location filename="../../engine/fast/trace.py" />
   <source>{start} of {words} variants read</source>
   <translation>قُرئ {start} من {words} صيغ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/runs.py" />
   <source>{status}, on the map</source>
   <translation>{status}، على الخريطة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{str}
birth {birth:.3g}, death {death:.3g}</source>
   <translation>{str}
النشوء {birth:.3g}، الزوال {death:.3g}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{str}
together {loss}, worst part {loss2}, interaction {interaction}</source>
   <translation>{str}
معًا {loss}، أسوأ جزء {loss2}، التفاعل {interaction}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_sets.py" />
   <source>{str} loses {loss}</source>
   <translation>{str} يخسر {loss}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>{subject_slot} stands for the subject, {answer_slot} for the answer.</source>
   <translation>{subject_slot} يمثل الموضوع، و{answer_slot} الجواب.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/consent.py" />
   <source>{target} cannot be written ({strerror}).</source>
   <translation>لا يمكن كتابة {target} ({strerror}).</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{tested:,} sets tested; </source>
   <translation>اختُبرت {tested:,} من المجموعات؛ </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/claim_verdict.py" />
   <source>{text} (rank {math:.3g})</source>
   <translation>{text} (المرتبة {math:.3g})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/chosen_fact.py" />
   <source>{text} (rank {rank})</source>
   <translation>{text} (المرتبة {rank})</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{text} The settings have changed since.</source>
   <translation>{text} تغيّرت الإعدادات منذ ذلك.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{text} in {here}.</source>
   <translation>{text} بـ{here}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degenerate_clusters.py" />
   <source>{text} in {here}; of random partitions {random_degenerate} are.</source>
   <translation>{text} بـ{here}؛ ومن التقسيمات العشوائية {random_degenerate}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>{text} × {n} languages</source>
   <extracomment>For one: {text} × {n} language</extracomment>
   <translation>
    <numerusform>{text}</numerusform>
    <numerusform>{text} × لغة واحدة</numerusform>
    <numerusform>{text} × لغتين</numerusform>
    <numerusform>{text} × {n} لغات</numerusform>
    <numerusform>{text} × {n} لغة</numerusform>
    <numerusform>{text} × {n} لغة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/overlap_card.py" />
   <source>{title}
By chance: {expected}</source>
   <translation>{title}
بالصدفة: {expected}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/fact_line.py" />
   <source>{title}
ranked first in {known} of {prompts}{rank}</source>
   <translation>{title}
الأول في {known} من {prompts}{rank}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/locate.py" />
   <source>{title} cannot be used with this model: {reason}</source>
   <translation>لا يمكن استعمال {title} مع هذا النموذج: {reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{title} could not be downloaded. {reasons}.</source>
   <translation>تعذّر تنزيل {title}. {reasons}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title} goes {bounds}.</source>
   <translation>{title}: {bounds}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/still_running.py" />
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <location filename="../../kn_studio/viewmodels/fact_table.py" />
   <source>{title} is still running.</source>
   <translation>لا يزال {title} جاريًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/fetch_facts.py" />
   <source>{title} must be downloaded, and the network is switched off.</source>
   <translation>يجب تنزيل {title} والشبكة مطفأة.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title} needs {wanted}.</source>
   <translation>{title} يتطلب {wanted}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../kn_studio/viewmodels/method_wording.py" />
   <source>{title}, {n} nodes{value}</source>
   <extracomment>For one: {title}, {n} node{value}</extracomment>
   <translation>
    <numerusform>{title}{value}</numerusform>
    <numerusform>{title}، عقدة واحدة{value}</numerusform>
    <numerusform>{title}، عقدتان{value}</numerusform>
    <numerusform>{title}، {n} عقد{value}</numerusform>
    <numerusform>{title}، {n} عقدة{value}</numerusform>
    <numerusform>{title}، {n} عقدة{value}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_form.py" />
   <source>{title}: choose one.</source>
   <translation>{title}: اختر واحدًا.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_forms.py" />
   <source>{trend} By model: {figures}.</source>
   <translation>{trend} بحسب النموذج: {figures}.</translation>
  </message>
  <message>
   <location filename="../../engine/methods/base.py" />
   <source>{value} is out of range for {name}.</source>
   <translation>{value} خارج مدى {name}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/template_editor.py" />
   <source>{value} of {relation} in {autonym}</source>
   <translation>{value} {relation} بـ{autonym}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/steps.py" />
   <source>{value} strongest</source>
   <translation>الأقوى {value}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{verb} from {first} to {then}</source>
   <translation>{verb} من {first} إلى {then}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model_hub.py" />
   <source>{weights} of weights in {dtype}, up to {batch} more while it locates</source>
   <translation>{weights} من الأوزان بدقة {dtype}، وحتى {batch} أخرى أثناء التحديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{weights}, up to {batch_bytes:,} MB more while it locates</source>
   <translation>{weights}، وحتى {batch_bytes:,} MB أخرى أثناء التحديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/scaling_controls.py" />
   <source>{what} all {others} on the map</source>
   <translation>{what} كل ما على الخريطة: {others}</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/stream.py" />
   <source>{what} cannot be imported: {reason}</source>
   <translation>لا يمكن استيراد {what}: {reason}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{what} of {neurons} {value} degenerate in {here}</source>
   <translation>{what} من {neurons} {value} متكافئة الدور بـ{here}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/degeneracy_wording.py" />
   <source>{what} of {neurons} {value} each other up in {here}</source>
   <translation>{what} من {neurons} {value} بعضها بعضًا بـ{here}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{what} was there already.</source>
   <translation>{what} موجودة من قبل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/data_sets.py" />
   <source>{what} were there already.</source>
   <translation>{what} موجودة من قبل.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/edited_answers.py" />
   <source>{what}: the same edit of these instead. Mean over the languages.</source>
   <translation>{what}: التعديل نفسه لهذه بدلًا منها. متوسط على اللغات.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/own_table.py" />
   <source>{what}; say which encoding the table is in.</source>
   <translation>{what}؛ حدّد ترميز الجدول.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{where}: the column '{missing}' is missing.</source>
   <translation>{where}: العمود '{missing}' مفقود.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{where}: the column '{name}' is not known.</source>
   <translation>{where}: العمود '{name}' غير معروف.</translation>
  </message>
  <message>
   <location filename="../../engine/datasets/table.py" />
   <source>{where}: the column '{name}' stands twice.</source>
   <translation>{where}: العمود '{name}' مكرر.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/import_facts.py" />
   <source>{where}: {rows} rows</source>
   <translation>{where}: {rows} صفوف</translation>
  </message>
  <message>
   <location filename="../../kn_studio/experiments/run.py" />
   <source>{where}: {total} of {total_}</source>
   <translation>{where}: {total} من {total_}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/experiment_figures.py" />
   <source>{which} facts: {count}. Bars are 95 % intervals.</source>
   <translation>الحقائق ({which}): {count}. الأعمدة فترات 95 %.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/group_switches.py" />
   <source>{which}{which2} off: {said} {change} in {here}</source>
   <translation>{which}{which2} مطفأة: {said} {change} بـ{here}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/keeping.py" />
   <source>{words} of {neuron}</source>
   <translation>{words} {neuron}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/model.py" />
   <source>{word} found by</source>
   <translation>وُجدت {word} عبر</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/shared_map_card.py" />
   <source>{word} of each language</source>
   <translation>{word} كل لغة</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/export.py" />
   <source>{written} rows written</source>
   <translation>كُتبت {written} صفوف</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>|Δ log P| of own against other relations' prompts; 0.5 = no difference.</source>
   <translation>|Δ log P| للحقيقة مقابل موجّهات علاقات أخرى؛ 0.5 = لا فرق.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>|Δ log P| of own against the same relation's prompts.</source>
   <translation>|Δ log P| للحقيقة مقابل موجّهات العلاقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, answer elsewhere</source>
   <translation>Δ log P، الجواب في موضع آخر</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, matched control</source>
   <translation>Δ log P، الضابط المتساوي النشاط</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, new answer</source>
   <translation>Δ log P، الجواب الجديد</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, new, apart</source>
   <translation>Δ log P، الجديد، بهجاء مختلف</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, old answer</source>
   <translation>Δ log P، الجواب القديم</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, other relations</source>
   <translation>Δ log P، علاقات أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, own fact</source>
   <translation>Δ log P، الحقيقة نفسها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, random control</source>
   <translation>Δ log P، الضابط العشوائي</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>Δ log P, same relation</source>
   <translation>Δ log P، العلاقة نفسها</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔP, ratio of means</source>
   <translation>ΔP، نسبة المتوسطات</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔP, ratio of means, others</source>
   <translation>ΔP، نسبة المتوسطات، أخرى</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔProb in %, suppressed: DKN / KN / random / none</source>
   <translation>ΔProb بالمئة، مع الكبح: DKN / KN / عشوائية / لا شيء</translation>
  </message>
  <message>
   <location filename="../../engine/experiments" />
   <source>ΔProb, part → all off</source>
   <translation>ΔProb، جزء → الكل مطفأ</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>λ new</source>
   <translation>λ الجديد</translation>
  </message>
  <message>
   <location filename="../../kn_studio/panels/edit_form_card.py" />
   <source>λ old</source>
   <translation>λ القديم</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>“{answer}” is as likely or likelier without any one word.</source>
   <translation>«{answer}» محتمل بالقدر نفسه أو أكثر من دون أي كلمة بعينها.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/actions/claims.py" />
   <source>“{strip}” fits no template in the language '{language}'.</source>
   <translation>«{strip}» لا توافق أي قالب بلغة '{language}'.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>“{text}” has more than one {answer_slot}.</source>
   <translation>في «{text}» أكثر من {answer_slot} واحد.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/reducer.py" />
   <source>“{text}” has no {answer_slot}.</source>
   <translation>ليس في «{text}» أي {answer_slot}.</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/word_map.py" />
   <source>“{token}” has {probability}</source>
   <translation>«{token}» له {probability}</translation>
  </message>
  <message>
   <location filename="../../kn_studio/viewmodels/check_wording.py" />
   <source>−log of the object's rank among the relation's objects: 0 for the first</source>
   <translation>−log لمرتبة المفعول بين مفعولات العلاقة: 0 للأول</translation>
  </message>
  <message>
   <location filename="../../kn_studio/commands.py" />
   <source>简体中文</source>
   <translation>简体中文</translation>
  </message>
 </context>
</TS>
