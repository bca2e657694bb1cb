/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'الشارات الممنوحة إلى {recipient} من {issuer}',
  received: 'تحية إلى {recipient}، هذا ما مُنح إليك من {issuer}:',
  award: '{badge}، {day}: {files}',
  files:
    'يحمل كل ملف من هذه الملفات الشارة الموقَّعة كاملة. ملف PNG للعرض، وملف JSON لتطبيقات المحافظ.',
  certificate: 'ملف PDF هو الشهادة، للطباعة والحفظ؛ والشارة الموقَّعة مرفقة به.',
  fileOnly:
    'كما رغبت، ليست الشارات في أي صفحة ولا في أي عنوان: هذه الملفات هي كل ما هناك. يُرجى الاحتفاظ بنسخة منها.',
  page: 'وهي في صفحتك أيضًا: {address}',
  check:
    'يمكن لكل من أعطيته ملفًا أن يتحقق منه هنا، داخل متصفحه الذي لا يرسله إلى أي مكان: {address}',
} as const;
