<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Hofburg</name>
    <message>
      <source>Closed</source>
      <extracomment>choices of Access</extracomment>
      <translation>Закрытое</translation>
    </message>
    <message>
      <source>Delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation>Только для делегаций</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>choices of Access</extracomment>
      <translation>Открытое</translation>
    </message>
    <message>
      <source>Registered</source>
      <extracomment>choices of Access</extracomment>
      <translation>По регистрации</translation>
    </message>
    <message>
      <source>closed</source>
      <extracomment>choices of Access</extracomment>
      <translation>закрытое</translation>
    </message>
    <message>
      <source>delegations only</source>
      <extracomment>choices of Access</extracomment>
      <translation>только для делегаций</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>choices of Access</extracomment>
      <translation>открытое</translation>
    </message>
    <message>
      <source>registered</source>
      <extracomment>choices of Access</extracomment>
      <translation>по регистрации</translation>
    </message>
    <message>
      <source>Remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>Дистанционно</translation>
    </message>
    <message>
      <source>Video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>Видеообращение</translation>
    </message>
    <message>
      <source>in person</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>очно</translation>
    </message>
    <message>
      <source>remote</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>дистанционно</translation>
    </message>
    <message>
      <source>video</source>
      <extracomment>choices of Attendance</extracomment>
      <translation>видеообращение</translation>
    </message>
    <message>
      <source>Letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation>Письмо</translation>
    </message>
    <message>
      <source>e-mail</source>
      <extracomment>choices of Channel</extracomment>
      <translation>эл. почта</translation>
    </message>
    <message>
      <source>letter</source>
      <extracomment>choices of Channel</extracomment>
      <translation>письмо</translation>
    </message>
    <message>
      <source>telephone</source>
      <extracomment>choices of Channel</extracomment>
      <translation>телефон</translation>
    </message>
    <message>
      <source>Man</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Мужчина</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Другое</translation>
    </message>
    <message>
      <source>Woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation>Женщина</translation>
    </message>
    <message>
      <source>man</source>
      <extracomment>choices of Gender</extracomment>
      <translation>мужчина</translation>
    </message>
    <message>
      <source>other</source>
      <extracomment>choices of Gender</extracomment>
      <translation>другое</translation>
    </message>
    <message>
      <source>woman</source>
      <extracomment>choices of Gender</extracomment>
      <translation>женщина</translation>
    </message>
    <message>
      <source>Severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Крайняя</translation>
    </message>
    <message>
      <source>Slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Небольшая</translation>
    </message>
    <message>
      <source>Strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation>Значительная</translation>
    </message>
    <message>
      <source>severe</source>
      <extracomment>choices of Grade</extracomment>
      <translation>крайняя</translation>
    </message>
    <message>
      <source>slight</source>
      <extracomment>choices of Grade</extracomment>
      <translation>небольшая</translation>
    </message>
    <message>
      <source>strong</source>
      <extracomment>choices of Grade</extracomment>
      <translation>значительная</translation>
    </message>
    <message>
      <source>Invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Приглашение отправлено</translation>
    </message>
    <message>
      <source>Replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Замена</translation>
    </message>
    <message>
      <source>To invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>Пригласить</translation>
    </message>
    <message>
      <source>invited</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>приглашение отправлено</translation>
    </message>
    <message>
      <source>replaced</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>замена</translation>
    </message>
    <message>
      <source>to invite</source>
      <extracomment>choices of Invitation</extracomment>
      <translation>пригласить</translation>
    </message>
    <message>
      <source>All-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Весь день</translation>
    </message>
    <message>
      <source>Break</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Перерыв</translation>
    </message>
    <message>
      <source>Internal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Внутреннее</translation>
    </message>
    <message>
      <source>Keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Основной доклад</translation>
    </message>
    <message>
      <source>Meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Приём пищи</translation>
    </message>
    <message>
      <source>Opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Открытие</translation>
    </message>
    <message>
      <source>Panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Панель</translation>
    </message>
    <message>
      <source>Reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Торжественный приём</translation>
    </message>
    <message>
      <source>Side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation>Параллельное мероприятие</translation>
    </message>
    <message>
      <source>all-day</source>
      <extracomment>choices of Kind</extracomment>
      <translation>весь день</translation>
    </message>
    <message>
      <source>break</source>
      <extracomment>choices of Kind</extracomment>
      <translation>перерыв</translation>
    </message>
    <message>
      <source>closing</source>
      <extracomment>choices of Kind</extracomment>
      <translation>закрытие</translation>
    </message>
    <message>
      <source>keynote</source>
      <extracomment>choices of Kind</extracomment>
      <translation>основной доклад</translation>
    </message>
    <message>
      <source>meal</source>
      <extracomment>choices of Kind</extracomment>
      <translation>приём пищи</translation>
    </message>
    <message>
      <source>opening</source>
      <extracomment>choices of Kind</extracomment>
      <translation>открытие</translation>
    </message>
    <message>
      <source>panel</source>
      <extracomment>choices of Kind</extracomment>
      <translation>панель</translation>
    </message>
    <message>
      <source>press</source>
      <extracomment>choices of Kind</extracomment>
      <translation>пресса</translation>
    </message>
    <message>
      <source>reception</source>
      <extracomment>choices of Kind</extracomment>
      <translation>торжественный приём</translation>
    </message>
    <message>
      <source>set-up</source>
      <extracomment>choices of Kind</extracomment>
      <translation>подготовка</translation>
    </message>
    <message>
      <source>side event</source>
      <extracomment>choices of Kind</extracomment>
      <translation>параллельное мероприятие</translation>
    </message>
    <message>
      <source>Banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Банкет</translation>
    </message>
    <message>
      <source>Boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Переговорная</translation>
    </message>
    <message>
      <source>Classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Класс</translation>
    </message>
    <message>
      <source>Theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Театр</translation>
    </message>
    <message>
      <source>U-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation>Буквой П</translation>
    </message>
    <message>
      <source>banquet</source>
      <extracomment>choices of Layout</extracomment>
      <translation>банкет</translation>
    </message>
    <message>
      <source>boardroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>переговорная</translation>
    </message>
    <message>
      <source>classroom</source>
      <extracomment>choices of Layout</extracomment>
      <translation>класс</translation>
    </message>
    <message>
      <source>standing</source>
      <extracomment>choices of Layout</extracomment>
      <translation>стоя</translation>
    </message>
    <message>
      <source>theatre</source>
      <extracomment>choices of Layout</extracomment>
      <translation>театр</translation>
    </message>
    <message>
      <source>u-shape</source>
      <extracomment>choices of Layout</extracomment>
      <translation>буквой П</translation>
    </message>
    <message>
      <source>advice</source>
      <extracomment>choices of Level</extracomment>
      <translation>совет</translation>
    </message>
    <message>
      <source>wish</source>
      <extracomment>choices of Level</extracomment>
      <translation>пожелание</translation>
    </message>
    <message>
      <source>Captioning</source>
      <extracomment>choices of Need</extracomment>
      <translation>Субтитрирование</translation>
    </message>
    <message>
      <source>Hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation>Индукционная петля</translation>
    </message>
    <message>
      <source>Sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation>Жестовый язык</translation>
    </message>
    <message>
      <source>Step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation>Без ступеней</translation>
    </message>
    <message>
      <source>hearing loop</source>
      <extracomment>choices of Need</extracomment>
      <translation>индукционная петля</translation>
    </message>
    <message>
      <source>sign language</source>
      <extracomment>choices of Need</extracomment>
      <translation>жестовый язык</translation>
    </message>
    <message>
      <source>step-free</source>
      <extracomment>choices of Need</extracomment>
      <translation>без ступеней</translation>
    </message>
    <message>
      <source>Own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation>Только своё выступление</translation>
    </message>
    <message>
      <source>Whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation>Всё мероприятие</translation>
    </message>
    <message>
      <source>own minutes</source>
      <extracomment>choices of Presence</extracomment>
      <translation>только своё выступление</translation>
    </message>
    <message>
      <source>whole session</source>
      <extracomment>choices of Presence</extracomment>
      <translation>всё мероприятие</translation>
    </message>
    <message>
      <source>Full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Полностью</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Скрыто</translation>
    </message>
    <message>
      <source>Role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>Только роль</translation>
    </message>
    <message>
      <source>alias</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>псевдоним</translation>
    </message>
    <message>
      <source>full</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>полностью</translation>
    </message>
    <message>
      <source>hidden</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>скрыто</translation>
    </message>
    <message>
      <source>role only</source>
      <extracomment>choices of Privacy</extracomment>
      <translation>только роль</translation>
    </message>
    <message>
      <source>Add.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation>Доп.</translation>
    </message>
    <message>
      <source>Corr.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation>Испр.</translation>
    </message>
    <message>
      <source>Rev.</source>
      <extracomment>choices of ReleaseKind</extracomment>
      <translation>Ред.</translation>
    </message>
    <message>
      <source>Attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation>Слушатель</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <extracomment>choices of Role</extracomment>
      <translation>Устный переводчик</translation>
    </message>
    <message>
      <source>Moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Модератор</translation>
    </message>
    <message>
      <source>Online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>Онлайн-модератор</translation>
    </message>
    <message>
      <source>Opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation>Вступительное слово</translation>
    </message>
    <message>
      <source>Rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation>Составитель отчёта</translation>
    </message>
    <message>
      <source>attendee</source>
      <extracomment>choices of Role</extracomment>
      <translation>слушатель</translation>
    </message>
    <message>
      <source>moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>модератор</translation>
    </message>
    <message>
      <source>online moderator</source>
      <extracomment>choices of Role</extracomment>
      <translation>онлайн-модератор</translation>
    </message>
    <message>
      <source>opening remarks</source>
      <extracomment>choices of Role</extracomment>
      <translation>вступительное слово</translation>
    </message>
    <message>
      <source>rapporteur</source>
      <extracomment>choices of Role</extracomment>
      <translation>составитель отчёта</translation>
    </message>
    <message>
      <source>speaker</source>
      <extracomment>choices of Role</extracomment>
      <translation>докладчик</translation>
    </message>
    <message>
      <source>support person</source>
      <extracomment>choices of Role</extracomment>
      <translation>сопровождающее лицо</translation>
    </message>
    <message>
      <source>Livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation>Прямая трансляция</translation>
    </message>
    <message>
      <source>equipment</source>
      <extracomment>choices of Service</extracomment>
      <translation>оборудование</translation>
    </message>
    <message>
      <source>interpretation</source>
      <extracomment>choices of Service</extracomment>
      <translation>перевод</translation>
    </message>
    <message>
      <source>livestream</source>
      <extracomment>choices of Service</extracomment>
      <translation>прямая трансляция</translation>
    </message>
    <message>
      <source>Final</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Окончательная</translation>
    </message>
    <message>
      <source>Preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Первоначальная</translation>
    </message>
    <message>
      <source>Provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation>Предварительная</translation>
    </message>
    <message>
      <source>final</source>
      <extracomment>choices of Standing</extracomment>
      <translation>окончательная</translation>
    </message>
    <message>
      <source>preliminary</source>
      <extracomment>choices of Standing</extracomment>
      <translation>первоначальная</translation>
    </message>
    <message>
      <source>provisional</source>
      <extracomment>choices of Standing</extracomment>
      <translation>предварительная</translation>
    </message>
    <message>
      <source>Accepted</source>
      <extracomment>choices of Status</extracomment>
      <translation>Принято</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation>Подтверждено</translation>
    </message>
    <message>
      <source>Declined</source>
      <extracomment>choices of Status</extracomment>
      <translation>Отклонено</translation>
    </message>
    <message>
      <source>Merged</source>
      <extracomment>choices of Status</extracomment>
      <translation>Объединено</translation>
    </message>
    <message>
      <source>Requested</source>
      <extracomment>choices of Status</extracomment>
      <translation>Запрошено</translation>
    </message>
    <message>
      <source>Tentative</source>
      <extracomment>choices of Status</extracomment>
      <translation>Предварительно</translation>
    </message>
    <message>
      <source>Under review</source>
      <extracomment>choices of Status</extracomment>
      <translation>На рассмотрении</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>choices of Status</extracomment>
      <translation>подтверждено</translation>
    </message>
    <message>
      <source>requested</source>
      <extracomment>choices of Status</extracomment>
      <translation>запрошено</translation>
    </message>
    <message>
      <source>Either order</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation>В любом порядке</translation>
    </message>
    <message>
      <source>Most minutes between the two</source>
      <extracomment>fields of Adjacent</extracomment>
      <translation>Наибольший промежуток между ними в минутах</translation>
    </message>
    <message>
      <source>Date by which an answer is expected</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Дата, к которой ожидается ответ</translation>
    </message>
    <message>
      <source>Deputy</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Заместитель</translation>
    </message>
    <message>
      <source>Differs from the person's own attendance when set</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Если указано, заменяет обычный способ участия этого человека</translation>
    </message>
    <message>
      <source>Place among the speakers, from 1; 0: not yet ordered</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Место среди докладчиков, начиная с 1; 0 — порядок ещё не определён</translation>
    </message>
    <message>
      <source>Place in the order</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Место в порядке выступлений</translation>
    </message>
    <message>
      <source>Presence</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Присутствие</translation>
    </message>
    <message>
      <source>Speaking time</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Время выступления</translation>
    </message>
    <message>
      <source>Speaking time in minutes</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Время выступления в минутах</translation>
    </message>
    <message>
      <source>Who takes the part in the person's place; then only they need be there</source>
      <extracomment>fields of Appearance</extracomment>
      <translation>Кто участвует вместо этого человека; тогда нужно присутствие только заместителя</translation>
    </message>
    <message>
      <source>Limit</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation>Предел</translation>
    </message>
    <message>
      <source>Per day</source>
      <extracomment>fields of AtMostPerOrganiser</extracomment>
      <translation>В день</translation>
    </message>
    <message>
      <source>First</source>
      <extracomment>fields of Before</extracomment>
      <translation>Первое</translation>
    </message>
    <message>
      <source>Gap</source>
      <extracomment>fields of Before</extracomment>
      <translation>Промежуток</translation>
    </message>
    <message>
      <source>Second</source>
      <extracomment>fields of Before</extracomment>
      <translation>Второе</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>fields of Before</extracomment>
      <translation>Тип</translation>
    </message>
    <message>
      <source>Accent</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Акцентный цвет</translation>
    </message>
    <message>
      <source>Alternative text of the logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Текстовое описание логотипа</translation>
    </message>
    <message>
      <source>Links</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Ссылки</translation>
    </message>
    <message>
      <source>Logo</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Логотип</translation>
    </message>
    <message>
      <source>Logo description</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Описание логотипа</translation>
    </message>
    <message>
      <source>PNG or JPEG, base64 in the file</source>
      <extracomment>fields of Branding</extracomment>
      <translation>PNG или JPEG, в файле хранится в кодировке base64</translation>
    </message>
    <message>
      <source>Social tag</source>
      <extracomment>fields of Branding</extracomment>
      <translation>Хештег</translation>
    </message>
    <message>
      <source>A remote person's presence lies within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Дистанционное участие возможно только в эти часы по местному времени участника</translation>
    </message>
    <message>
      <source>A remote person's session outside these local hours counts ten times as much as one outside the decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Мероприятие вне этих часов по местному времени дистанционного участника весит в десять раз больше, чем вне удобных часов</translation>
    </message>
    <message>
      <source>A remote person's session would best be within these local hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Мероприятие с дистанционным участником лучше проводить в эти часы по его местному времени</translation>
    </message>
    <message>
      <source>A wish: minutes between two appearances of a person</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Пожелание: минуты между двумя выступлениями одного участника</translation>
    </message>
    <message>
      <source>Comfortable break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Удобный перерыв</translation>
    </message>
    <message>
      <source>Connection test</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Проверка связи</translation>
    </message>
    <message>
      <source>Days that a person's stay may last before it counts as long</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Сколько дней может длиться пребывание, прежде чем оно считается долгим</translation>
    </message>
    <message>
      <source>Decent hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Удобные часы</translation>
    </message>
    <message>
      <source>Edge</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Начало и конец дня</translation>
    </message>
    <message>
      <source>First and last minutes of a day that some people avoid</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Первые и последние минуты дня, которых некоторые избегают</translation>
    </message>
    <message>
      <source>Gender share</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Доля мужчин и женщин</translation>
    </message>
    <message>
      <source>Longest stretch</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Наибольшее время без перерыва</translation>
    </message>
    <message>
      <source>Meal sessions</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Мероприятия во время еды</translation>
    </message>
    <message>
      <source>Minutes for a remote person's test before an appearance</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Минуты на проверку связи с дистанционным участником перед выступлением</translation>
    </message>
    <message>
      <source>Minutes to be there before an appearance, by role; a missing role needs none</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>За сколько минут до выступления нужно быть на месте, по ролям; если роль не указана, заранее приходить не нужно</translation>
    </message>
    <message>
      <source>Most minutes of plenary without a break</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Наибольшее время пленарных заседаний без перерыва в минутах</translation>
    </message>
    <message>
      <source>Most sessions of one person during one meal</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Наибольшее число мероприятий одного участника за время одного приёма пищи</translation>
    </message>
    <message>
      <source>Per cent of women or men on a panel below which it warns</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Доля женщин или мужчин в панели в процентах, ниже которой появляется предупреждение</translation>
    </message>
    <message>
      <source>Remote hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Часы дистанционного участия</translation>
    </message>
    <message>
      <source>Stay days</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Дни пребывания</translation>
    </message>
    <message>
      <source>Tolerable hours</source>
      <extracomment>fields of Comfort</extracomment>
      <translation>Терпимые часы</translation>
    </message>
    <message>
      <source>A remark about the data, such as that its people are invented</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Замечание о данных, например о том, что все участники вымышлены</translation>
    </message>
    <message>
      <source>Acceptances</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Допущенные конфликты</translation>
    </message>
    <message>
      <source>Advise where speakers do not stand by rank</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Советовать, если докладчики стоят не по рангу</translation>
    </message>
    <message>
      <source>Branding</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Оформление</translation>
    </message>
    <message>
      <source>Day log</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Журнал дня</translation>
    </message>
    <message>
      <source>Exclusions</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Несовместимые виды</translation>
    </message>
    <message>
      <source>Grid minutes</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Шаг времени в минутах</translation>
    </message>
    <message>
      <source>Holidays</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Праздники</translation>
    </message>
    <message>
      <source>IANA time zone, such as Europe/Vienna</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Часовой пояс IANA, например Europe/Vienna</translation>
    </message>
    <message>
      <source>Organiser</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Организатор</translation>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Пожелания</translation>
    </message>
    <message>
      <source>Resources</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Ресурсы</translation>
    </message>
    <message>
      <source>Slot grids</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Сетки времени</translation>
    </message>
    <message>
      <source>Starts that are proposed lie on this grid of the wall clock</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Предлагаемое время начала кратно этому шагу</translation>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Venue</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Место проведения</translation>
    </message>
    <message>
      <source>Walking</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Переходы</translation>
    </message>
    <message>
      <source>Working languages, the first is the main one</source>
      <extracomment>fields of Conference</extracomment>
      <translation>Рабочие языки; первый — основной</translation>
    </message>
    <message>
      <source>E-mail of the liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Эл. почта контактного лица</translation>
    </message>
    <message>
      <source>Liaison</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Контактное лицо</translation>
    </message>
    <message>
      <source>Name of the liaison who receives messages in the person's place</source>
      <extracomment>fields of Contact</extracomment>
      <translation>Имя контактного лица, которое получает сообщения вместо участника</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>fields of Day</extracomment>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Date on which the day begins</source>
      <extracomment>fields of Day</extracomment>
      <translation>Дата, в которую начинается день</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>fields of Day</extracomment>
      <translation>Часы</translation>
    </message>
    <message>
      <source>Hours of the day in the zone of the conference</source>
      <extracomment>fields of Day</extracomment>
      <translation>Часы этого дня в часовом поясе конференции</translation>
    </message>
    <message>
      <source>Name of the day where it has one</source>
      <extracomment>fields of Day</extracomment>
      <translation>Название дня, если есть</translation>
    </message>
    <message>
      <source>Rhythm: an interpreted session lies within one of these hours, such as 10-13 and 15-18; empty: no limit</source>
      <extracomment>fields of Day</extracomment>
      <translation>Ритм: мероприятие с переводом проходит в пределах одного из этих промежутков, например 10–13 и 15–18; пусто — без ограничений</translation>
    </message>
    <message>
      <source>Excludes</source>
      <extracomment>fields of Exclusion</extracomment>
      <translation>Исключает</translation>
    </message>
    <message>
      <source>Deadline</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Срок</translation>
    </message>
    <message>
      <source>Delegation or organisation</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Делегация или организация</translation>
    </message>
    <message>
      <source>On behalf of</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>От имени</translation>
    </message>
    <message>
      <source>Who asked, when known as a person</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Кто просит слова, если есть в списке участников</translation>
    </message>
    <message>
      <source>Who will speak, as received</source>
      <extracomment>fields of FloorRequest</extracomment>
      <translation>Кто выступит, по полученным данным</translation>
    </message>
    <message>
      <source>Windows</source>
      <extracomment>fields of Holiday</extracomment>
      <translation>Промежутки времени</translation>
    </message>
    <message>
      <source>(from, into) pairs</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation>Пары «с языка — на язык»</translation>
    </message>
    <message>
      <source>Directions</source>
      <extracomment>fields of Interpreter</extracomment>
      <translation>Направления перевода</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>fields of Link</extracomment>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>Label</source>
      <extracomment>fields of Link</extracomment>
      <translation>Обозначение</translation>
    </message>
    <message>
      <source>Grade</source>
      <extracomment>fields of NotParallel</extracomment>
      <translation>Степень</translation>
    </message>
    <message>
      <source>None of the sessions has one of them as its main room</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Ни у одного из мероприятий основной зал не из этих</translation>
    </message>
    <message>
      <source>None of the sessions starts in one of them</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Ни одно из мероприятий не начинается в это время</translation>
    </message>
    <message>
      <source>Not in</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Не в этих залах</translation>
    </message>
    <message>
      <source>Not starting between</source>
      <extracomment>fields of NotThere</extracomment>
      <translation>Не начинать в это время</translation>
    </message>
    <message>
      <source>1 head of state or government, 2 minister, … 9 none; orders speakers</source>
      <extracomment>fields of Person</extracomment>
      <translation>1 — глава государства или правительства, 2 — министр, … 9 — без ранга; определяет порядок докладчиков</translation>
    </message>
    <message>
      <source>Affiliation, short</source>
      <extracomment>fields of Person</extracomment>
      <translation>Организация, кратко</translation>
    </message>
    <message>
      <source>Alias</source>
      <extracomment>fields of Person</extracomment>
      <translation>Псевдоним</translation>
    </message>
    <message>
      <source>Available</source>
      <extracomment>fields of Person</extracomment>
      <translation>Время участия</translation>
    </message>
    <message>
      <source>Avoided room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Нежелательные метки залов</translation>
    </message>
    <message>
      <source>Avoided time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Нежелательные метки времени</translation>
    </message>
    <message>
      <source>Before the name, such as H.E. or Dr</source>
      <extracomment>fields of Person</extracomment>
      <translation>Перед именем, например «Е. П.» или «д-р»</translation>
    </message>
    <message>
      <source>Contact</source>
      <extracomment>fields of Person</extracomment>
      <translation>Контактные данные</translation>
    </message>
    <message>
      <source>Delegation</source>
      <extracomment>fields of Person</extracomment>
      <translation>Делегация</translation>
    </message>
    <message>
      <source>Excluded room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Исключённые метки залов</translation>
    </message>
    <message>
      <source>Excluded time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Исключённые метки времени</translation>
    </message>
    <message>
      <source>Gender</source>
      <extracomment>fields of Person</extracomment>
      <translation>Пол</translation>
    </message>
    <message>
      <source>Honorific</source>
      <extracomment>fields of Person</extracomment>
      <translation>Обращение</translation>
    </message>
    <message>
      <source>How the name may appear</source>
      <extracomment>fields of Person</extracomment>
      <translation>Как может указываться имя</translation>
    </message>
    <message>
      <source>Id</source>
      <extracomment>fields of Person</extracomment>
      <translation>Код</translation>
    </message>
    <message>
      <source>Job title per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Должность на каждом языке</translation>
    </message>
    <message>
      <source>Language of correspondence</source>
      <extracomment>fields of Person</extracomment>
      <translation>Язык переписки</translation>
    </message>
    <message>
      <source>May be seen in a livestream or recording</source>
      <extracomment>fields of Person</extracomment>
      <translation>Согласие на показ в трансляции и записи</translation>
    </message>
    <message>
      <source>May be streamed</source>
      <extracomment>fields of Person</extracomment>
      <translation>Согласие на трансляцию</translation>
    </message>
    <message>
      <source>Minutes free after each appearance</source>
      <extracomment>fields of Person</extracomment>
      <translation>Свободные минуты после каждого выступления</translation>
    </message>
    <message>
      <source>Most minutes of presence on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Наибольшее время присутствия в день в минутах</translation>
    </message>
    <message>
      <source>Most per day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Не более в день</translation>
    </message>
    <message>
      <source>Most sessions on one day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Наибольшее число мероприятий в один день</translation>
    </message>
    <message>
      <source>Most sessions per day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Мероприятий в день, не более</translation>
    </message>
    <message>
      <source>Name shown when privacy is alias</source>
      <extracomment>fields of Person</extracomment>
      <translation>Имя, которое указывается вместо настоящего, если выбран псевдоним</translation>
    </message>
    <message>
      <source>Names of holidays and observances that concern them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Названия праздников и обрядов, которые соблюдает участник</translation>
    </message>
    <message>
      <source>Not first or last</source>
      <extracomment>fields of Person</extracomment>
      <translation>Не первым и не последним</translation>
    </message>
    <message>
      <source>Not within the first or last hour of a day</source>
      <extracomment>fields of Person</extracomment>
      <translation>Не в первый и не в последний час дня</translation>
    </message>
    <message>
      <source>Observes</source>
      <extracomment>fields of Person</extracomment>
      <translation>Соблюдает</translation>
    </message>
    <message>
      <source>Organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Организация на каждом языке</translation>
    </message>
    <message>
      <source>Own time zone; empty: that of the conference</source>
      <extracomment>fields of Person</extracomment>
      <translation>Свой часовой пояс; пусто — как у конференции</translation>
    </message>
    <message>
      <source>Preferred room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Желательные метки залов</translation>
    </message>
    <message>
      <source>Preferred time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Желательные метки времени</translation>
    </message>
    <message>
      <source>Privacy</source>
      <extracomment>fields of Person</extracomment>
      <translation>Защита имени</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>fields of Person</extracomment>
      <translation>Ранг</translation>
    </message>
    <message>
      <source>Real name; shown only in the person's own editor unless privacy is full</source>
      <extracomment>fields of Person</extracomment>
      <translation>Настоящее имя; видно только в карточке участника, если имя не разрешено указывать полностью</translation>
    </message>
    <message>
      <source>Required room tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Обязательные метки залов</translation>
    </message>
    <message>
      <source>Required time tags</source>
      <extracomment>fields of Person</extracomment>
      <translation>Обязательные метки времени</translation>
    </message>
    <message>
      <source>Rest</source>
      <extracomment>fields of Person</extracomment>
      <translation>Отдых</translation>
    </message>
    <message>
      <source>Sessions that they would like to see, as a survey says</source>
      <extracomment>fields of Person</extracomment>
      <translation>Мероприятия, которые они хотели бы посетить, по опросу</translation>
    </message>
    <message>
      <source>Short form of the organisation per language</source>
      <extracomment>fields of Person</extracomment>
      <translation>Краткое название организации на каждом языке</translation>
    </message>
    <message>
      <source>State or organisation whose delegation the person belongs to</source>
      <extracomment>fields of Person</extracomment>
      <translation>Государство или организация, в делегацию которых входит участник</translation>
    </message>
    <message>
      <source>Support person</source>
      <extracomment>fields of Person</extracomment>
      <translation>Сопровождающее лицо</translation>
    </message>
    <message>
      <source>Tags of slots in which it would best start</source>
      <extracomment>fields of Person</extracomment>
      <translation>Метки интервалов, в которые лучше начать</translation>
    </message>
    <message>
      <source>The main room has all of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Основной зал имеет их все</translation>
    </message>
    <message>
      <source>The main room has none of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Основной зал не имеет ни одной из них</translation>
    </message>
    <message>
      <source>The slots that hold the start have all of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Интервалы, в которых лежит начало, имеют их все</translation>
    </message>
    <message>
      <source>The slots that hold the start have none of them</source>
      <extracomment>fields of Person</extracomment>
      <translation>Интервалы, в которых лежит начало, не имеют ни одной из них</translation>
    </message>
    <message>
      <source>Time zone</source>
      <extracomment>fields of Person</extracomment>
      <translation>Часовой пояс</translation>
    </message>
    <message>
      <source>Wants to see</source>
      <extracomment>fields of Person</extracomment>
      <translation>Хочет посетить</translation>
    </message>
    <message>
      <source>When the person can take part; empty: always</source>
      <extracomment>fields of Person</extracomment>
      <translation>Когда участник может присутствовать; пусто — всегда</translation>
    </message>
    <message>
      <source>Who must be in the same sessions in support</source>
      <extracomment>fields of Person</extracomment>
      <translation>Кто сопровождает участника на всех его мероприятиях</translation>
    </message>
    <message>
      <source>A track is in one room only in each slot</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>В каждом интервале направление занимает только один зал</translation>
    </message>
    <message>
      <source>A track stays in one room on all days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Направление остаётся в одном зале во все дни</translation>
    </message>
    <message>
      <source>A track stays in one room on each day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Каждый день направление остаётся в одном зале</translation>
    </message>
    <message>
      <source>A track stays on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Направление остаётся в пределах одного дня</translation>
    </message>
    <message>
      <source>Audience choice</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Выбор для аудитории</translation>
    </message>
    <message>
      <source>Breathing space</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Время на передышку</translation>
    </message>
    <message>
      <source>Durations</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Продолжительность</translation>
    </message>
    <message>
      <source>Each audience has several sessions to choose from at a time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>У каждой аудитории есть выбор из нескольких мероприятий одновременно</translation>
    </message>
    <message>
      <source>Each session of a track comes exactly at its place in it</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Каждое мероприятие направления идёт точно на своём месте в нём</translation>
    </message>
    <message>
      <source>Easier first</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Сначала простое</translation>
    </message>
    <message>
      <source>Easier sessions of a track come before harder ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>В каждом направлении простые мероприятия идут раньше сложных</translation>
    </message>
    <message>
      <source>Gaps in a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Пропуски в направлении</translation>
    </message>
    <message>
      <source>Language variety</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Разнообразие языков</translation>
    </message>
    <message>
      <source>Larger rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Более просторные залы</translation>
    </message>
    <message>
      <source>Level variety</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Разнообразие уровней</translation>
    </message>
    <message>
      <source>No small meeting in a large hall, and room to spare for well-attended ones</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Небольшие встречи — не в больших залах, а для многолюдных — запас мест</translation>
    </message>
    <message>
      <source>On each topic easier sessions are over before harder ones begin</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>По каждой теме простые мероприятия заканчиваются до начала сложных</translation>
    </message>
    <message>
      <source>People change rooms seldom on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Участники редко меняют залы в течение дня</translation>
    </message>
    <message>
      <source>People have a comfortable break between two appearances</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Между двумя выступлениями у участников удобный перерыв</translation>
    </message>
    <message>
      <source>People need not stay more days than they must</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Участникам не приходится оставаться дольше, чем нужно</translation>
    </message>
    <message>
      <source>Places in a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Места в направлении</translation>
    </message>
    <message>
      <source>Preferred times</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Желательное время</translation>
    </message>
    <message>
      <source>Remote speakers have decent local hours</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>У дистанционных докладчиков удобные часы по местному времени</translation>
    </message>
    <message>
      <source>Room changes</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Смена залов</translation>
    </message>
    <message>
      <source>Room fit</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Размер зала</translation>
    </message>
    <message>
      <source>Rooms of a track</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Залы направления</translation>
    </message>
    <message>
      <source>Rooms of a track in a slot</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Залы направления в одном интервале</translation>
    </message>
    <message>
      <source>Sessions are in the rooms they prefer and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия проходят в желательных залах, а не в нежелательных</translation>
    </message>
    <message>
      <source>Sessions for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия для одной аудитории не идут параллельно</translation>
    </message>
    <message>
      <source>Sessions for one sector are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия для одного сектора не идут параллельно</translation>
    </message>
    <message>
      <source>Sessions in different languages are at the same time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия на разных языках идут одновременно</translation>
    </message>
    <message>
      <source>Sessions keep their preferred duration</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия сохраняют желательную продолжительность</translation>
    </message>
    <message>
      <source>Sessions of a track come in the order of their places in it</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия направления идут в порядке своих мест в нём</translation>
    </message>
    <message>
      <source>Sessions of different levels are at the same time</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия разных уровней идут одновременно</translation>
    </message>
    <message>
      <source>Sessions of one track are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия одного направления не идут параллельно</translation>
    </message>
    <message>
      <source>Sessions on one theme are in one room on each day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия одной тематики каждый день проходят в одном зале</translation>
    </message>
    <message>
      <source>Sessions on one theme are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия одной тематики не идут параллельно</translation>
    </message>
    <message>
      <source>Sessions on one theme are on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия одной тематики проходят в один день</translation>
    </message>
    <message>
      <source>Sessions on one theme for one audience are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия одной тематики для одной аудитории не идут параллельно</translation>
    </message>
    <message>
      <source>Sessions on one topic are not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия на одну тему не идут параллельно</translation>
    </message>
    <message>
      <source>Sessions on one topic are on one day</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия по одной теме проходят в один день</translation>
    </message>
    <message>
      <source>Sessions start in their preferred windows and not in those they avoid</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Мероприятия начинаются в желательное время, а не в нежелательное</translation>
    </message>
    <message>
      <source>Sessions that more people want to see are in larger rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Более востребованные мероприятия проходят в более просторных залах</translation>
    </message>
    <message>
      <source>Short stays</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Короткое пребывание</translation>
    </message>
    <message>
      <source>Side events are spread over the days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Параллельные мероприятия распределены по дням</translation>
    </message>
    <message>
      <source>Spread</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Распределение по дням</translation>
    </message>
    <message>
      <source>Tags of rooms and slots are as sessions prefer</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Метки залов и интервалов соответствуют пожеланиям мероприятий</translation>
    </message>
    <message>
      <source>The slots of a track follow each other without a gap</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Интервалы направления идут друг за другом без пропусков</translation>
    </message>
    <message>
      <source>Theme audience</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Тематика и аудитория</translation>
    </message>
    <message>
      <source>Theme days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Дни тематики</translation>
    </message>
    <message>
      <source>Theme rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Залы тематики</translation>
    </message>
    <message>
      <source>Topic days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Дни темы</translation>
    </message>
    <message>
      <source>Topic levels</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Уровни темы</translation>
    </message>
    <message>
      <source>Track days</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Дни направлений</translation>
    </message>
    <message>
      <source>Track order</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Порядок в направлении</translation>
    </message>
    <message>
      <source>Track parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Направление параллельно</translation>
    </message>
    <message>
      <source>Track rooms</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Залы направлений</translation>
    </message>
    <message>
      <source>Wanted</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>Желаемое</translation>
    </message>
    <message>
      <source>What people want to see is not in parallel</source>
      <extracomment>fields of Preferences</extracomment>
      <translation>То, что люди хотят посетить, не идёт параллельно</translation>
    </message>
    <message>
      <source>In person</source>
      <extracomment>fields of Registrations</extracomment>
      <translation>Очно</translation>
    </message>
    <message>
      <source>Online</source>
      <extracomment>fields of Registrations</extracomment>
      <translation>Онлайн</translation>
    </message>
    <message>
      <source>Expected guests</source>
      <extracomment>fields of Request</extracomment>
      <translation>Ожидаемое число гостей</translation>
    </message>
    <message>
      <source>Languages paid by</source>
      <extracomment>fields of Request</extracomment>
      <translation>Перевод оплачивает</translation>
    </message>
    <message>
      <source>Who pays the interpretation</source>
      <extracomment>fields of Request</extracomment>
      <translation>Кто оплачивает перевод</translation>
    </message>
    <message>
      <source>Who to answer; never published</source>
      <extracomment>fields of Request</extracomment>
      <translation>Кому отвечать; никогда не публикуется</translation>
    </message>
    <message>
      <source>A two-way or heavy booth, which needs three interpreters</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Кабина с двусторонним переводом или высокой нагрузкой; нужны три переводчика</translation>
    </message>
    <message>
      <source>Booth language, or name of the equipment; empty for the other services</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Язык кабины или название оборудования; для других услуг — пусто</translation>
    </message>
    <message>
      <source>Early</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Заранее</translation>
    </message>
    <message>
      <source>Half-days or other windows; empty: always</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Половины дня или другие промежутки; пусто — всегда</translation>
    </message>
    <message>
      <source>Heavy</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Высокая нагрузка</translation>
    </message>
    <message>
      <source>Minutes free between two sessions served</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Свободные минуты между двумя обслуживаемыми мероприятиями</translation>
    </message>
    <message>
      <source>Minutes per day</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Минут в день</translation>
    </message>
    <message>
      <source>Minutes that the unit is in the room before the public time</source>
      <extracomment>fields of Resource</extracomment>
      <translation>За сколько минут до начала для публики нужно быть в зале</translation>
    </message>
    <message>
      <source>Most public minutes served on one day</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Наибольшее время обслуживания в день в минутах, без подготовки и уборки</translation>
    </message>
    <message>
      <source>Offers</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Предоставляет</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Услуга</translation>
    </message>
    <message>
      <source>The people of a team</source>
      <extracomment>fields of Resource</extracomment>
      <translation>Состав команды</translation>
    </message>
    <message>
      <source>Booths</source>
      <extracomment>fields of Room</extracomment>
      <translation>Кабины</translation>
    </message>
    <message>
      <source>Booths for interpreters, one language each</source>
      <extracomment>fields of Room</extracomment>
      <translation>Кабины для переводчиков, по одной на язык</translation>
    </message>
    <message>
      <source>Building</source>
      <extracomment>fields of Room</extracomment>
      <translation>Здание</translation>
    </message>
    <message>
      <source>Building, where the venue has several</source>
      <extracomment>fields of Room</extracomment>
      <translation>Здание, если их на месте проведения несколько</translation>
    </message>
    <message>
      <source>Change of layout</source>
      <extracomment>fields of Room</extracomment>
      <translation>Смена рассадки</translation>
    </message>
    <message>
      <source>Equipment built in, such as projector or hearing loop</source>
      <extracomment>fields of Room</extracomment>
      <translation>Стационарное оборудование, например проектор или индукционная петля</translation>
    </message>
    <message>
      <source>Features</source>
      <extracomment>fields of Room</extracomment>
      <translation>Оснащение</translation>
    </message>
    <message>
      <source>Floor</source>
      <extracomment>fields of Room</extracomment>
      <translation>Этаж</translation>
    </message>
    <message>
      <source>Floor as it is printed, such as 2nd floor</source>
      <extracomment>fields of Room</extracomment>
      <translation>Этаж, как он печатается, например «2-й этаж»</translation>
    </message>
    <message>
      <source>Free words that sessions may prefer or avoid</source>
      <extracomment>fields of Room</extracomment>
      <translation>Произвольные метки, желательные или нежелательные для мероприятий</translation>
    </message>
    <message>
      <source>Minutes between two sessions of different layouts</source>
      <extracomment>fields of Room</extracomment>
      <translation>Минуты между двумя мероприятиями с разной рассадкой</translation>
    </message>
    <message>
      <source>Minutes between two sessions of one layout</source>
      <extracomment>fields of Room</extracomment>
      <translation>Минуты между двумя мероприятиями с одинаковой рассадкой</translation>
    </message>
    <message>
      <source>Name on the door and in the programme</source>
      <extracomment>fields of Room</extracomment>
      <translation>Название на двери и в программе</translation>
    </message>
    <message>
      <source>Not shown and not used</source>
      <extracomment>fields of Room</extracomment>
      <translation>Не показывается и не используется</translation>
    </message>
    <message>
      <source>Reached without a step</source>
      <extracomment>fields of Room</extracomment>
      <translation>Доступ без ступеней</translation>
    </message>
    <message>
      <source>Seats by layout; a missing layout is not possible</source>
      <extracomment>fields of Room</extracomment>
      <translation>Число мест по видам рассадки; не указанная рассадка невозможна</translation>
    </message>
    <message>
      <source>Sessions at once</source>
      <extracomment>fields of Room</extracomment>
      <translation>Мероприятий одновременно</translation>
    </message>
    <message>
      <source>Sessions that may share the room at one time</source>
      <extracomment>fields of Room</extracomment>
      <translation>Сколько мероприятий могут одновременно делить зал</translation>
    </message>
    <message>
      <source>Storey</source>
      <extracomment>fields of Room</extracomment>
      <translation>Ярус</translation>
    </message>
    <message>
      <source>Storeys above the ground, for the default walk between floors</source>
      <extracomment>fields of Room</extracomment>
      <translation>Этажей над землёй — для расчёта перехода между этажами</translation>
    </message>
    <message>
      <source>Turnaround</source>
      <extracomment>fields of Room</extracomment>
      <translation>Время на смену</translation>
    </message>
    <message>
      <source>When the room may be used; empty: always</source>
      <extracomment>fields of Room</extracomment>
      <translation>Когда можно использовать зал; пусто — всегда</translation>
    </message>
    <message>
      <source>1 introductory … 9 expert</source>
      <extracomment>fields of Session</extracomment>
      <translation>1 — вводный … 9 — экспертный</translation>
    </message>
    <message>
      <source>9 is left unplaced last</source>
      <extracomment>fields of Session</extracomment>
      <translation>9 — остаётся без места в последнюю очередь</translation>
    </message>
    <message>
      <source>Audience</source>
      <extracomment>fields of Session</extracomment>
      <translation>Аудитория</translation>
    </message>
    <message>
      <source>Best between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Лучше в это время</translation>
    </message>
    <message>
      <source>Best in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Лучше в этих залах</translation>
    </message>
    <message>
      <source>Better not between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Лучше не в это время</translation>
    </message>
    <message>
      <source>Better not in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Лучше не в этих залах</translation>
    </message>
    <message>
      <source>Broad themes, across tracks; see the preferences about themes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Общие тематики, поверх направлений; см. пожелания о тематиках</translation>
    </message>
    <message>
      <source>Clear-down</source>
      <extracomment>fields of Session</extracomment>
      <translation>Уборка</translation>
    </message>
    <message>
      <source>Closes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Закрывает залы</translation>
    </message>
    <message>
      <source>Co-organisers</source>
      <extracomment>fields of Session</extracomment>
      <translation>Соорганизаторы</translation>
    </message>
    <message>
      <source>Description</source>
      <extracomment>fields of Session</extracomment>
      <translation>Описание</translation>
    </message>
    <message>
      <source>Equipment</source>
      <extracomment>fields of Session</extracomment>
      <translation>Оборудование</translation>
    </message>
    <message>
      <source>Expected guests in the room</source>
      <extracomment>fields of Session</extracomment>
      <translation>Ожидаемое число гостей в зале</translation>
    </message>
    <message>
      <source>Features that the room must have</source>
      <extracomment>fields of Session</extracomment>
      <translation>Оснащение, обязательное для зала</translation>
    </message>
    <message>
      <source>Fewest public minutes; empty: never shortened</source>
      <extracomment>fields of Session</extracomment>
      <translation>Наименьшая продолжительность для публики в минутах; пусто — не сокращать</translation>
    </message>
    <message>
      <source>Fields of work that it is for; see the preference about sectors</source>
      <extracomment>fields of Session</extracomment>
      <translation>Сферы работы, для которых оно предназначено; см. пожелание о секторах</translation>
    </message>
    <message>
      <source>Fixed rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation>Закреплённые залы</translation>
    </message>
    <message>
      <source>Fixed start</source>
      <extracomment>fields of Session</extracomment>
      <translation>Закреплённое начало</translation>
    </message>
    <message>
      <source>Floor requests</source>
      <extracomment>fields of Session</extracomment>
      <translation>Запросы слова</translation>
    </message>
    <message>
      <source>Guiding question</source>
      <extracomment>fields of Session</extracomment>
      <translation>Основной вопрос</translation>
    </message>
    <message>
      <source>How guests join online, as printed; empty: not online</source>
      <extracomment>fields of Session</extracomment>
      <translation>Как гости подключаются онлайн, в том виде, как печатается; пусто — без онлайн-доступа</translation>
    </message>
    <message>
      <source>How many would like to attend, as a survey or a list of favourites says</source>
      <extracomment>fields of Session</extracomment>
      <translation>Сколько людей хотели бы прийти, по опросу или списку избранного</translation>
    </message>
    <message>
      <source>Importance</source>
      <extracomment>fields of Session</extracomment>
      <translation>Важность</translation>
    </message>
    <message>
      <source>Interest</source>
      <extracomment>fields of Session</extracomment>
      <translation>Интерес</translation>
    </message>
    <message>
      <source>It would best start in one of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Лучше начать в один из этих промежутков</translation>
    </message>
    <message>
      <source>It would better not start in any of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Лучше не начинать ни в один из этих промежутков</translation>
    </message>
    <message>
      <source>Label before the title, such as Panel 1</source>
      <extracomment>fields of Session</extracomment>
      <translation>Обозначение перед названием, например «Панель 1»</translation>
    </message>
    <message>
      <source>Languages of the booths, one booth and team each</source>
      <extracomment>fields of Session</extracomment>
      <translation>Языки кабин; для каждого — одна кабина и одна команда</translation>
    </message>
    <message>
      <source>Languages spoken</source>
      <extracomment>fields of Session</extracomment>
      <translation>Языки выступлений</translation>
    </message>
    <message>
      <source>Layout</source>
      <extracomment>fields of Session</extracomment>
      <translation>Рассадка</translation>
    </message>
    <message>
      <source>Layout needed; empty: any layout of the room that holds the guests</source>
      <extracomment>fields of Session</extracomment>
      <translation>Требуемая рассадка; пусто — любая, вмещающая всех гостей</translation>
    </message>
    <message>
      <source>Lead organiser</source>
      <extracomment>fields of Session</extracomment>
      <translation>Ведущий организатор</translation>
    </message>
    <message>
      <source>Level</source>
      <extracomment>fields of Session</extracomment>
      <translation>Уровень</translation>
    </message>
    <message>
      <source>Merged into</source>
      <extracomment>fields of Session</extracomment>
      <translation>Объединено с</translation>
    </message>
    <message>
      <source>Minutes after the public time in which the room is cleared</source>
      <extracomment>fields of Session</extracomment>
      <translation>Минуты на уборку зала после окончания для публики</translation>
    </message>
    <message>
      <source>Minutes before the public time in which the room is prepared</source>
      <extracomment>fields of Session</extracomment>
      <translation>Минуты на подготовку зала до начала для публики</translation>
    </message>
    <message>
      <source>Minutes for questions, counted in the speaking time</source>
      <extracomment>fields of Session</extracomment>
      <translation>Минуты на вопросы; входят во время выступлений</translation>
    </message>
    <message>
      <source>Needs a livestream crew and consent of those who appear</source>
      <extracomment>fields of Session</extracomment>
      <translation>Требуются бригада трансляции и согласие выступающих</translation>
    </message>
    <message>
      <source>Never between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Никогда в это время</translation>
    </message>
    <message>
      <source>Number or label</source>
      <extracomment>fields of Session</extracomment>
      <translation>Номер или обозначение</translation>
    </message>
    <message>
      <source>One unit of each named equipment is needed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Требуется по одной единице каждого указанного оборудования</translation>
    </message>
    <message>
      <source>Online access</source>
      <extracomment>fields of Session</extracomment>
      <translation>Онлайн-доступ</translation>
    </message>
    <message>
      <source>Only between</source>
      <extracomment>fields of Session</extracomment>
      <translation>Только в это время</translation>
    </message>
    <message>
      <source>Only these rooms; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation>Только эти залы; пусто — без ограничений</translation>
    </message>
    <message>
      <source>Place among the sessions of its track, from 1; 0: anywhere</source>
      <extracomment>fields of Session</extracomment>
      <translation>Место среди мероприятий направления, начиная с 1; 0: любое</translation>
    </message>
    <message>
      <source>Place in track</source>
      <extracomment>fields of Session</extracomment>
      <translation>Место в направлении</translation>
    </message>
    <message>
      <source>Preferred public minutes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Желательная продолжительность для публики в минутах</translation>
    </message>
    <message>
      <source>Registrations</source>
      <extracomment>fields of Session</extracomment>
      <translation>Регистрация</translation>
    </message>
    <message>
      <source>Request</source>
      <extracomment>fields of Session</extracomment>
      <translation>Заявка</translation>
    </message>
    <message>
      <source>Rooms in which nothing public runs meanwhile</source>
      <extracomment>fields of Session</extracomment>
      <translation>Залы, в которых в это время нет мероприятий для публики</translation>
    </message>
    <message>
      <source>Rooms needed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Требуется залов</translation>
    </message>
    <message>
      <source>Rooms used at once; 0: none, such as an online meeting</source>
      <extracomment>fields of Session</extracomment>
      <translation>Сколько залов занято одновременно; 0 — ни одного, например для онлайн-встречи</translation>
    </message>
    <message>
      <source>Sectors</source>
      <extracomment>fields of Session</extracomment>
      <translation>Секторы</translation>
    </message>
    <message>
      <source>Served in</source>
      <extracomment>fields of Session</extracomment>
      <translation>Проходит в залах</translation>
    </message>
    <message>
      <source>Sessions that share a topic should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation>Мероприятия с общей темой не должны идти параллельно</translation>
    </message>
    <message>
      <source>Sessions that share an audience should not be parallel</source>
      <extracomment>fields of Session</extracomment>
      <translation>Мероприятия с общей аудиторией не должны идти параллельно</translation>
    </message>
    <message>
      <source>Set-up</source>
      <extracomment>fields of Session</extracomment>
      <translation>Подготовка</translation>
    </message>
    <message>
      <source>Shortest length</source>
      <extracomment>fields of Session</extracomment>
      <translation>Наименьшая продолжительность</translation>
    </message>
    <message>
      <source>Streamed</source>
      <extracomment>fields of Session</extracomment>
      <translation>Транслируется</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <extracomment>fields of Session</extracomment>
      <translation>Подзаголовок</translation>
    </message>
    <message>
      <source>The public time lies in one of them; empty: no limit</source>
      <extracomment>fields of Session</extracomment>
      <translation>Время для публики лежит в одном из этих промежутков; пусто — без ограничений</translation>
    </message>
    <message>
      <source>The public time touches none of them</source>
      <extracomment>fields of Session</extracomment>
      <translation>Время для публики не совпадает ни с одним из этих промежутков</translation>
    </message>
    <message>
      <source>The request as received, for side events</source>
      <extracomment>fields of Session</extracomment>
      <translation>Заявка в том виде, как получена, — для параллельных мероприятий</translation>
    </message>
    <message>
      <source>Themes</source>
      <extracomment>fields of Session</extracomment>
      <translation>Тематики</translation>
    </message>
    <message>
      <source>Time for questions</source>
      <extracomment>fields of Session</extracomment>
      <translation>Время на вопросы</translation>
    </message>
    <message>
      <source>Topics</source>
      <extracomment>fields of Session</extracomment>
      <translation>Темы</translation>
    </message>
    <message>
      <source>Track</source>
      <extracomment>fields of Session</extracomment>
      <translation>Направление</translation>
    </message>
    <message>
      <source>Track to which the session belongs; empty: none</source>
      <extracomment>fields of Session</extracomment>
      <translation>Направление, к которому относится мероприятие; пусто — никакое</translation>
    </message>
    <message>
      <source>Where a break or meal is served; these are its rooms</source>
      <extracomment>fields of Session</extracomment>
      <translation>Где проходит перерыв или подают еду; это залы мероприятия</translation>
    </message>
    <message>
      <source>Who takes part</source>
      <extracomment>fields of Session</extracomment>
      <translation>Участники</translation>
    </message>
    <message>
      <source>Window</source>
      <extracomment>fields of Slot</extracomment>
      <translation>Промежуток времени</translation>
    </message>
    <message>
      <source>Words that sessions may prefer or avoid</source>
      <extracomment>fields of Slot</extracomment>
      <translation>Метки, желательные или нежелательные для мероприятий</translation>
    </message>
    <message>
      <source>Kinds</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Виды</translation>
    </message>
    <message>
      <source>Sessions start when the slot starts</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Мероприятия начинаются вместе с интервалом</translation>
    </message>
    <message>
      <source>Slots</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Интервалы времени</translation>
    </message>
    <message>
      <source>Start with slot</source>
      <extracomment>fields of SlotGrid</extracomment>
      <translation>Начало вместе с интервалом</translation>
    </message>
    <message>
      <source>One room</source>
      <extracomment>fields of Together</extracomment>
      <translation>Один зал</translation>
    </message>
    <message>
      <source>Main rooms that are kept free of it; none: every room</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Основные залы, свободные от него; не указано: все залы</translation>
    </message>
    <message>
      <source>Out of rooms</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Кроме залов</translation>
    </message>
    <message>
      <source>Out of slots starting between</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Кроме интервалов с началом в это время</translation>
    </message>
    <message>
      <source>Slots that start in one of these times; none: every slot</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Интервалы, которые начинаются в это время; не указано: все интервалы</translation>
    </message>
    <message>
      <source>The track that is kept out</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Направление, которого там не должно быть</translation>
    </message>
    <message>
      <source>Track kept out</source>
      <extracomment>fields of TrackNotThere</extracomment>
      <translation>Исключаемое направление</translation>
    </message>
    <message>
      <source>No two of them have sessions in one slot</source>
      <extracomment>fields of TracksApart</extracomment>
      <translation>Никакие два из них не имеют мероприятий в одном интервале</translation>
    </message>
    <message>
      <source>Tracks</source>
      <extracomment>fields of TracksApart</extracomment>
      <translation>Направления</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>fields of Walk</extracomment>
      <translation>Минуты</translation>
    </message>
    <message>
      <source>Minutes between two rooms of one floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Минуты на переход между двумя залами одного этажа</translation>
    </message>
    <message>
      <source>Minutes more for each floor between them</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Дополнительные минуты на каждый этаж между залами</translation>
    </message>
    <message>
      <source>Minutes more when the building differs</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Дополнительные минуты, если залы в разных зданиях</translation>
    </message>
    <message>
      <source>Other building</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Другое здание</translation>
    </message>
    <message>
      <source>Pairs</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Пары залов</translation>
    </message>
    <message>
      <source>Per floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>На этаж</translation>
    </message>
    <message>
      <source>Same floor</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Тот же этаж</translation>
    </message>
    <message>
      <source>Walks that are known</source>
      <extracomment>fields of Walking</extracomment>
      <translation>Известные переходы</translation>
    </message>
    <message>
      <source>End</source>
      <extracomment>fields of Window</extracomment>
      <translation>Конец</translation>
    </message>
    <message>
      <source>First minute of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation>Первая минута промежутка</translation>
    </message>
    <message>
      <source>Minute after the last of the window</source>
      <extracomment>fields of Window</extracomment>
      <translation>Минута сразу после окончания промежутка</translation>
    </message>
    <message>
      <source>Start</source>
      <extracomment>fields of Window</extracomment>
      <translation>Начало</translation>
    </message>
    <message>
      <source>Count minutes and not cases, where there are minutes to count</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Считать минуты, а не случаи, где есть что считать в минутах</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>fields of Wish</extracomment>
      <translation>Включено</translation>
    </message>
    <message>
      <source>Per minute</source>
      <extracomment>fields of Wish</extracomment>
      <translation>За минуту</translation>
    </message>
    <message>
      <source>Penalty for one breach when the rule is a wish</source>
      <extracomment>fields of _Rule</extracomment>
      <translation>Вес одного нарушения, если правило — пожелание</translation>
    </message>
    <message>
      <source>A forum of 200 sessions in 20 rooms on three days, about 700 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Форум: 200 мероприятий в 20 залах за три дня, около 700 человек</translation>
    </message>
    <message>
      <source>A forum of 60 sessions in 12 rooms on two days, about 200 people</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Форум: 60 мероприятий в 12 залах за два дня, около 200 человек</translation>
    </message>
    <message>
      <source>A one-day meeting that cannot be planned, for three separate reasons</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>Однодневная встреча, которую нельзя спланировать по трём разным причинам</translation>
    </message>
    <message>
      <source>The 25th Alliance conference: two days, 14 side events, six languages; people and times are invented</source>
      <extracomment>samples/__init__.py</extracomment>
      <translation>25-я конференция Альянса: два дня, 14 параллельных мероприятий, шесть языков; люди и время вымышлены</translation>
    </message>
    <message>
      <source> in {session}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation> ({session})</translation>
    </message>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>
        <numerusform>%n гость</numerusform>
        <numerusform>%n гостя</numerusform>
        <numerusform>%n гостей</numerusform>
      </translation>
    </message>
    <message>
      <source>, {when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>, {when}</translation>
    </message>
    <message>
      <source>{other} comes instead of {person}{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{other} вместо {person}{where}</translation>
    </message>
    <message>
      <source>{person} cannot be there{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} не может присутствовать{when}</translation>
    </message>
    <message>
      <source>{person} does not come{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} не приедет{where}</translation>
    </message>
    <message>
      <source>{person} may no longer be named</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person}: имя больше не называть</translation>
    </message>
    <message>
      <source>{person} may no longer be streamed</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person}: больше не показывать в трансляции</translation>
    </message>
    <message>
      <source>{person} takes part by video{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} участвует по видео{where}</translation>
    </message>
    <message>
      <source>{person} takes part from afar{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} участвует дистанционно{where}</translation>
    </message>
    <message>
      <source>{person} takes part in person{where}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{person} участвует очно{where}</translation>
    </message>
    <message>
      <source>{room} cannot be used{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{room}: пользоваться нельзя{when}</translation>
    </message>
    <message>
      <source>{session} ends {length} later</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} закончится на {length} позже</translation>
    </message>
    <message>
      <source>{session} expects {guests}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session}: ожидается {guests}</translation>
    </message>
    <message>
      <source>{session} is cancelled</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session}: отменено</translation>
    </message>
    <message>
      <source>{session} is confirmed</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session}: подтверждено</translation>
    </message>
    <message>
      <source>{session} is tentative</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session}: предварительно</translation>
    </message>
    <message>
      <source>{session} lasts {length}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{session} длится {length}</translation>
    </message>
    <message>
      <source>{unit} is missing{when}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{unit} отсутствует{when}</translation>
    </message>
    <message>
      <source>{weekday} {date} is lost</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>{weekday} {date}: день потерян</translation>
    </message>
    <message>
      <source>“{title}” is added, {length}</source>
      <extracomment>scheduler/amendment_words.py</extracomment>
      <translation>добавлено «{title}», {length}</translation>
    </message>
    <message>
      <source>The conference has no day on {date}. Choose one of its days.</source>
      <extracomment>scheduler/amendments.py</extracomment>
      <translation>У конференции нет дня {date}. Выберите один из её дней.</translation>
    </message>
    <message>
      <source>“{title}” is not in the timetable. Place it first.</source>
      <extracomment>scheduler/amendments.py</extracomment>
      <translation>Мероприятия «{title}» нет в расписании. Сначала разместите его.</translation>
    </message>
    <message>
      <source>The conference has no further day there. Add one in the settings, or choose another place.</source>
      <extracomment>scheduler/arranging.py</extracomment>
      <translation>Там у конференции больше нет дня. Добавьте день в настройках или выберите другое место.</translation>
    </message>
    <message>
      <source>“{title}” is {status} and is not planned. Accept it first, then place it.</source>
      <extracomment>scheduler/by_hand.py</extracomment>
      <translation>Мероприятие «{title}» имеет статус «{status}» и не планируется. Сначала примите его, затем разместите.</translation>
    </message>
    <message>
      <source>These two have no session in common. Compare two states of one conference.</source>
      <extracomment>scheduler/changes/difference.py</extracomment>
      <translation>У них нет общих мероприятий. Сравните два состояния одной конференции.</translation>
    </message>
    <message numerus="yes">
      <source>%n registered guest(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n зарегистрированный гость</numerusform>
        <numerusform>%n зарегистрированных гостя</numerusform>
        <numerusform>%n зарегистрированных гостей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s)</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>
        <numerusform>%n место</numerusform>
        <numerusform>%n места</numerusform>
        <numerusform>%n мест</numerusform>
      </translation>
    </message>
    <message>
      <source>; it concerns {names}</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>; это касается: {names}</translation>
    </message>
    <message>
      <source>In {session} the speakers do not stand by rank.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session}: докладчики стоят не по рангу.</translation>
    </message>
    <message>
      <source>In {session} {minutes} of speaking are planned in {duration}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session}: на выступления запланировано {minutes} при продолжительности {duration} мин.</translation>
    </message>
    <message>
      <source>Of the people on {session} {share} per cent are {word}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session}: {word} составляют {share} % участников.</translation>
    </message>
    <message>
      <source>men</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>мужчины</translation>
    </message>
    <message>
      <source>women</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>женщины</translation>
    </message>
    <message>
      <source>{session} falls into {holiday}{whom}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session} совпадает с праздником или обрядом: {holiday}{whom}.</translation>
    </message>
    <message>
      <source>{session} has {guests}; there are {how_many}.</source>
      <extracomment>scheduler/checker/advice.py</extracomment>
      <translation>{session}: {guests}, в наличии {how_many}.</translation>
    </message>
    <message>
      <source>{day}from {begin} to {end}</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{day}с {begin} до {end}</translation>
    </message>
    <message>
      <source>{name} needs {minutes} of rest after {first}, and has {free} before {second}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name}: после мероприятия {first} нужен отдых {minutes}, а до мероприятия {second} остаётся {free} мин.</translation>
    </message>
    <message>
      <source>{name} {first} and then {second}, but the walk takes {minutes} and there are {free}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {first}, а затем {second}, но переход занимает {minutes}, а есть только {free} мин.</translation>
    </message>
    <message>
      <source>{name} {first} and {second} {when}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {first} и одновременно {second}, {when}.</translation>
    </message>
    <message>
      <source>{name} {second} {minutes} after {session}, and should be there {minutes_two} early.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{name} {second} через {minutes} после мероприятия {session}, а быть на месте нужно за {minutes_two} до начала.</translation>
    </message>
    <message>
      <source>{person} has {names} during {session} and could not eat.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} не успевает поесть: {names} идут одновременно с приёмом пищи {session}.</translation>
    </message>
    <message>
      <source>{person} has {number} sessions on one day; the limit is {max_sessions_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person}: мероприятий в один день — {number}, предел — {max_sessions_per_day}.</translation>
    </message>
    <message>
      <source>{person} takes part for {minutes} on one day; the limit is {max_minutes_per_day}.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person}: участие в один день — {minutes}, предел — {max_minutes_per_day} мин.</translation>
    </message>
    <message>
      <source>{person} {does} without the support person, who must be there too.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{person} {does} без сопровождающего лица, которое тоже должно присутствовать.</translation>
    </message>
    <message>
      <source>{session} is livestreamed, and {person} does not consent to be seen.</source>
      <extracomment>scheduler/checker/people.py</extracomment>
      <translation>{session} транслируется, а согласия на показ нет: {person}.</translation>
    </message>
    <message>
      <source> in {layout} layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation> (рассадка: {layout})</translation>
    </message>
    <message numerus="yes">
      <source>%n booth(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n кабина</numerusform>
        <numerusform>%n кабины</numerusform>
        <numerusform>%n кабин</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n interpreter(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n устный переводчик</numerusform>
        <numerusform>%n устных переводчика</numerusform>
        <numerusform>%n устных переводчиков</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n room(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n зал</numerusform>
        <numerusform>%n зала</numerusform>
        <numerusform>%n залов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>
        <numerusform>%n мероприятие</numerusform>
        <numerusform>%n мероприятия</numerusform>
        <numerusform>%n мероприятий</numerusform>
      </translation>
    </message>
    <message>
      <source>Between {pair} {room} has too little time for {why}: {minutes} free instead of {gap}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room}: между мероприятиями {pair} мало времени на {why}: свободно {minutes}, нужно {gap} мин.</translation>
    </message>
    <message>
      <source>Set-up or clearing of {pair} in {room} overlap by {minutes}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room}: подготовка или уборка мероприятий {pair} накладываются на {minutes}.</translation>
    </message>
    <message>
      <source>Somebody in {session} needs a hearing loop; {room} has none.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Участнику мероприятия {session} нужна индукционная петля, а в этом зале её нет: {room}.</translation>
    </message>
    <message>
      <source>Somebody in {session} needs a step-free room; {room} has steps.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>Участнику мероприятия {session} нужен зал без ступеней, а в этом зале ступени есть: {room}.</translation>
    </message>
    <message>
      <source>at once</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>одновременно</translation>
    </message>
    <message>
      <source>hold</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>вмещают</translation>
    </message>
    <message>
      <source>holds</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>вмещает</translation>
    </message>
    <message>
      <source>less than {minutes} apart</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>с промежутком менее {minutes}</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>нет</translation>
    </message>
    <message>
      <source>serves</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>обслуживает</translation>
    </message>
    <message>
      <source>share a member and serve</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>имеют общего участника и обслуживают</translation>
    </message>
    <message>
      <source>the change of layout</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>смену рассадки</translation>
    </message>
    <message>
      <source>the turnaround</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>смену мероприятий</translation>
    </message>
    <message>
      <source>{names} {many} {pair} {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{names} {many} {pair} {what}.</translation>
    </message>
    <message>
      <source>{pair} are in {room} at the same time, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{pair} проходят одновременно в одном зале ({room}), {when}.</translation>
    </message>
    <message>
      <source>{room} cannot be used for {session} {when}, set-up and clearing too.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room}: зал недоступен для мероприятия {session} {when}, с учётом подготовки и уборки.</translation>
    </message>
    <message>
      <source>{room} takes {most} at once; with {latest} it has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{room}: одновременно допускается {most}, а вместе с мероприятием {latest} их {number}.</translation>
    </message>
    <message>
      <source>{session} closes {name}; {session_two} is there {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session} закрывает зал ({name}), но там же проходит {session_two}, {when}.</translation>
    </message>
    <message>
      <source>{session} expects {how_many}; {names} {verb} {held}{how}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: ожидается {how_many}, а {names} {verb} {held}{how}.</translation>
    </message>
    <message>
      <source>{session} has {what} that it does not need.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: назначены лишние услуги — {what}.</translation>
    </message>
    <message>
      <source>{session} is in {room}, which is hidden.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: назначен скрытый зал ({room}).</translation>
    </message>
    <message>
      <source>{session} is served in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: отведённые залы — {names}, но назначены другие.</translation>
    </message>
    <message>
      <source>{session} lacks {what}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: не назначены нужные услуги — {what}.</translation>
    </message>
    <message>
      <source>{session} may not be in {room}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: этот зал не допускается ({room}).</translation>
    </message>
    <message>
      <source>{session} needs {how_many} and has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: требуется {how_many}, назначено {number}.</translation>
    </message>
    <message>
      <source>{session} needs {how_many}; {room} has {number}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: требуется {how_many}; {room}: {number}.</translation>
    </message>
    <message>
      <source>{session} needs {names}, which {room} lacks.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{session}: в этом зале ({room}) нет нужного оснащения — {names}.</translation>
    </message>
    <message>
      <source>{unit} has {members}; {session} needs {least}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit}: в составе {members}, требуется {least} ({session}).</translation>
    </message>
    <message>
      <source>{unit} is not there for {session}, {when}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit}: отсутствует во время мероприятия {session}, {when}.</translation>
    </message>
    <message>
      <source>{unit} serves {minutes} on one day; the limit is {minutes_per_day}.</source>
      <extracomment>scheduler/checker/places.py</extracomment>
      <translation>{unit}: обслуживание в один день — {minutes}, предел — {minutes_per_day} мин.</translation>
    </message>
    <message>
      <source> at one time</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> в одно время</translation>
    </message>
    <message>
      <source> at one time and</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> в одно время и</translation>
    </message>
    <message>
      <source> in one room</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> в одном зале</translation>
    </message>
    <message>
      <source> on one day</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> в один день</translation>
    </message>
    <message>
      <source> to the end of {session}</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation> до конца мероприятия {session}</translation>
    </message>
    <message>
      <source>, at least {minutes} later</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>, не раньше чем через {minutes}</translation>
    </message>
    <message>
      <source>From the start of {session}{between} there is no break for more than {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>От начала мероприятия {session}{between} более {minutes} нет перерыва.</translation>
    </message>
    <message>
      <source>The speakers of {session} are not in the order asked for.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{session}: докладчики стоят не в запрошенном порядке.</translation>
    </message>
    <message>
      <source>{lead} leads {number} sessions{on_a_day}; the limit is {limit}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{lead}: мероприятий в роли ведущего организатора{on_a_day} — {number}, предел — {limit}.</translation>
    </message>
    <message>
      <source>{names} run at the same time; at most {limit} of them may.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} идут одновременно; допускается не более {limit}.</translation>
    </message>
    <message>
      <source>{names} should be on different days.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} должны проходить в разные дни.</translation>
    </message>
    <message>
      <source>{names} should be on one day and are on {number}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} должны проходить в один день, а занимают дней: {number}.</translation>
    </message>
    <message>
      <source>{names} should be{what}{where}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{names} должны проходить{what}{where}.</translation>
    </message>
    <message>
      <source>{pair} may not run at the same time, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{pair} не могут идти одновременно, {when}.</translation>
    </message>
    <message>
      <source>{pair} should not run in parallel, {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{pair} не должны идти параллельно, {when}.</translation>
    </message>
    <message>
      <source>{second} does not follow {first} on the same day within {minutes}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>{second} не следует за мероприятием {first} в тот же день в пределах {minutes}.</translation>
    </message>
    <message>
      <source>{second} must come after {first}{later}, but starts {when}.</source>
      <extracomment>scheduler/checker/relations.py</extracomment>
      <translation>Мероприятие {second} должно идти после мероприятия {first}{later}, но стоит {when}.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>
        <numerusform>%n мин</numerusform>
        <numerusform>%n мин</numerusform>
        <numerusform>%n мин</numerusform>
      </translation>
    </message>
    <message>
      <source>A speaker whose name is protected</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>Докладчик (имя не разглашается)</translation>
    </message>
    <message>
      <source>attends</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>присутствует на мероприятии</translation>
    </message>
    <message>
      <source>gives a keynote in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>выступает с основным докладом на мероприятии</translation>
    </message>
    <message>
      <source>gives opening remarks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>выступает со вступительным словом на мероприятии</translation>
    </message>
    <message>
      <source>interprets in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>переводит на мероприятии</translation>
    </message>
    <message>
      <source>moderates</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>ведёт мероприятие</translation>
    </message>
    <message>
      <source>moderates online</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>ведёт онлайн-часть мероприятия</translation>
    </message>
    <message>
      <source>on {weekday} </source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{weekday} </translation>
    </message>
    <message>
      <source>reports on</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>составляет отчёт о мероприятии</translation>
    </message>
    <message>
      <source>speaks in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>выступает на мероприятии</translation>
    </message>
    <message>
      <source>supports somebody in</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>сопровождает участника на мероприятии</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{one} и {other}</translation>
    </message>
    <message>
      <source>{verb} {session}</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>{verb} {session}</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <extracomment>scheduler/checker/say.py</extracomment>
      <translation>«{title}»</translation>
    </message>
    <message>
      <source>The tracks “{one}” and “{other}” are in one slot, {when}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>Направления «{one}» и «{other}» идут в одном интервале, {when}.</translation>
    </message>
    <message>
      <source>{pair} are in one slot and in different rooms, {when}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{pair} идут в одном интервале и в разных залах, {when}.</translation>
    </message>
    <message>
      <source>{room} has sessions of several tracks in one slot, {when}: {sessions}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{room}: в одном интервале мероприятия нескольких направлений, {when}: {sessions}.</translation>
    </message>
    <message>
      <source>{sessions}: in {room} {when}, where a rule wants none.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{sessions}: {room}, {when}, а по одному из правил здесь ничего такого быть не должно.</translation>
    </message>
    <message>
      <source>{session} should not be in {room}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{session}: зал {room} исключён правилом.</translation>
    </message>
    <message>
      <source>{session} should not start {day}at {begin}.</source>
      <extracomment>scheduler/checker/slots.py</extracomment>
      <translation>{session} не должно начинаться {day}в {begin}.</translation>
    </message>
    <message>
      <source>{person} in {session}</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{person} в {session}</translation>
    </message>
    <message>
      <source>{who}: the room must be “{tag}”, and {room} is not.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: зал должен быть «{tag}», а {room} — нет.</translation>
    </message>
    <message>
      <source>{who}: the room must not be “{tag}”, and {room} is.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: зал не должен быть «{tag}», а {room} такой.</translation>
    </message>
    <message>
      <source>{who}: the slot must be “{tag}”, which it is not {when}.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: интервал должен быть «{tag}», а {when} он не такой.</translation>
    </message>
    <message>
      <source>{who}: the slot must not be “{tag}”, which it is {when}.</source>
      <extracomment>scheduler/checker/tags.py</extracomment>
      <translation>{who}: интервал не должен быть «{tag}», а {when} он такой.</translation>
    </message>
    <message>
      <source>; a deputy or a video message could take the part</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>; возможны заместитель или видеообращение</translation>
    </message>
    <message>
      <source>For {person} it would be night during {session}, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person}: мероприятие {session}, {when}, приходится на ночь по местному времени.</translation>
    </message>
    <message>
      <source>needed for {session}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>мероприятие {session}</translation>
    </message>
    <message>
      <source>{day}at {clock}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{day}в {clock}</translation>
    </message>
    <message>
      <source>{least} to {minutes}</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{least}–{minutes}</translation>
    </message>
    <message>
      <source>{person} asked for no first or last slot, but {does} {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} просит не ставить участие в начало или конец дня, но {does} {when}.</translation>
    </message>
    <message>
      <source>{person} is not available when {when}, {when_two}{remedy}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{person} не имеет возможности участвовать: {when}, {when_two}{remedy}.</translation>
    </message>
    <message>
      <source>{session} cannot meet {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} не может проходить {when}.</translation>
    </message>
    <message>
      <source>{session} has no place in the timetable yet.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session}: ещё нет места в расписании.</translation>
    </message>
    <message>
      <source>{session} has {minutes}; it needs {wanted}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session}: отведено {minutes}, требуется {wanted}.</translation>
    </message>
    <message>
      <source>{session} is before the end of the opening, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} идёт до окончания открытия, {when}.</translation>
    </message>
    <message>
      <source>{session} is fixed in {names}, but stands elsewhere.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session}: закреплённые залы — {names}, но назначены другие.</translation>
    </message>
    <message>
      <source>{session} is fixed with {name} as its main room.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session}: основным должен быть закреплённый зал {name}.</translation>
    </message>
    <message>
      <source>{session} is fixed {when}, but stands {when_two}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session}: закреплено {when}, но стоит {when_two}.</translation>
    </message>
    <message>
      <source>{session} is interpreted {when}, outside the hours of interpretation.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session}: перевод {when} выходит за часы работы переводчиков.</translation>
    </message>
    <message>
      <source>{session} is not at one of its allowed times, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} стоит не в допустимое время, {when}.</translation>
    </message>
    <message>
      <source>{session} is outside the hours of the day, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} выходит за рабочие часы дня, {when}.</translation>
    </message>
    <message>
      <source>{session} is {status} and yet stands in the timetable.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} имеет статус «{status}», но стоит в расписании.</translation>
    </message>
    <message>
      <source>{session} lies in none of the slots for its kind, {when}.</source>
      <extracomment>scheduler/checker/times.py</extracomment>
      <translation>{session} не попадает ни в один интервал для своего вида, {when}.</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) would like to see “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>
        <numerusform>%n человек хочет посетить «{title}».</numerusform>
        <numerusform>%n человека хотят посетить «{title}».</numerusform>
        <numerusform>%n человек хотят посетить «{title}».</numerusform>
      </translation>
    </message>
    <message>
      <source>A rule is about {room} only, and would be removed.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Одно из правил касается только зала {room} и будет удалено.</translation>
    </message>
    <message>
      <source>A rule names {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>В одном из правил назван зал {room}.</translation>
    </message>
    <message>
      <source>A rule names “{title}” with {others}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>В одном из правил названы «{title}» и {others}.</translation>
    </message>
    <message>
      <source>A rule names “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>В одном из правил названо «{title}».</translation>
    </message>
    <message>
      <source>A rule on the order of speakers in “{title}” names {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>В правиле о порядке выступающих («{title}») есть {name}.</translation>
    </message>
    <message>
      <source>The draft variant “{variant}” uses {name}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Вариант-черновик «{variant}» использует: {name}.</translation>
    </message>
    <message>
      <source>The draft variant “{variant}” uses “{name}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Вариант-черновик «{variant}» использует «{name}».</translation>
    </message>
    <message>
      <source>The walk between {one} and {other} is known.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Указано время перехода: {one} – {other}.</translation>
    </message>
    <message>
      <source>{name} belongs to “{unit}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} входит в «{unit}».</translation>
    </message>
    <message>
      <source>{name} has asked for the floor in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name}: есть запрос на выступление («{title}»).</translation>
    </message>
    <message>
      <source>{name} has the role “{role}” in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name}: роль «{role}», мероприятие «{title}».</translation>
    </message>
    <message>
      <source>{name} is the support person of {other}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} сопровождает: {other}.</translation>
    </message>
    <message>
      <source>{name} takes the part of {absent} in “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>{name} заменяет: {absent} («{title}»).</translation>
    </message>
    <message>
      <source>“{name}” serves “{title}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{name}» обслуживает «{title}».</translation>
    </message>
    <message>
      <source>“{title}” closes {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» закрывает зал: {room}.</translation>
    </message>
    <message>
      <source>“{title}” is allowed in {room} only, and would then be allowed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» допускается только в зале {room}; тогда допускался бы любой зал.</translation>
    </message>
    <message>
      <source>“{title}” is allowed in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» допускается в зале: {room}.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, and would no longer be fixed in any room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» закреплено за залом {room} и больше не будет закреплено ни за каким.</translation>
    </message>
    <message>
      <source>“{title}” is in the draft variant “{variant}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» есть в варианте-черновике «{variant}».</translation>
    </message>
    <message>
      <source>“{title}” is in the timetable.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» стоит в расписании.</translation>
    </message>
    <message>
      <source>“{title}” is served in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» подаётся в зале: {room}.</translation>
    </message>
    <message>
      <source>“{title}” takes place in {room} and becomes unscheduled.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» проходит в зале {room} и останется без места.</translation>
    </message>
    <message>
      <source>“{title}” takes place in {room} and loses that room.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» проходит в зале {room} и потеряет этот зал.</translation>
    </message>
    <message>
      <source>“{title}” was merged into “{title_}”.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>«{title}» объединено с «{title_}».</translation>
    </message>
    <message>
      <source>“{title}” would best be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Для «{title}» лучше всего подходит зал: {room}.</translation>
    </message>
    <message>
      <source>“{title}” would better not be in {room}.</source>
      <extracomment>scheduler/dependents.py</extracomment>
      <translation>Для «{title}» зал {room} нежелателен.</translation>
    </message>
    <message>
      <source>A conference needs a title. Type one.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>У конференции должно быть название. Введите его.</translation>
    </message>
    <message>
      <source>A conflict is accepted with a reason only. Say why it may stay.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Конфликт можно допустить только с обоснованием. Укажите, почему он может остаться.</translation>
    </message>
    <message>
      <source>This cannot be accepted. {faults} Nothing was changed.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>Принять это нельзя. {faults} Ничего не изменено.</translation>
    </message>
    <message>
      <source>has no room that could be fixed. Place it first, or say which.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>не имеет зала, который можно закрепить. Сначала разместите мероприятие или укажите зал.</translation>
    </message>
    <message>
      <source>has no time that could be fixed. Place it first, or say which.</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>не имеет времени, которое можно закрепить. Сначала разместите мероприятие или укажите время.</translation>
    </message>
    <message>
      <source>“{title}” {fault}</source>
      <extracomment>scheduler/edits.py</extracomment>
      <translation>«{title}» {fault}</translation>
    </message>
    <message>
      <source>The conference</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Конференция</translation>
    </message>
    <message>
      <source>There are {rest} more faults.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Ещё ошибок: {rest}.</translation>
    </message>
    <message>
      <source>There is one more fault.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>Есть ещё одна ошибка.</translation>
    </message>
    <message>
      <source>does not say its type</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— не указан тип</translation>
    </message>
    <message>
      <source>has more than {most} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— допускается записей не более {most}</translation>
    </message>
    <message>
      <source>is missing</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— не указано</translation>
    </message>
    <message>
      <source>is not a known field</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— неизвестное поле</translation>
    </message>
    <message>
      <source>is not valid there</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— недопустимое значение</translation>
    </message>
    <message>
      <source>must be a colour such as #1b4f8f</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужен цвет, например #1b4f8f</translation>
    </message>
    <message>
      <source>must be a date and time such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужны дата и время, например 2025-03-31T09:30:00+02:00</translation>
    </message>
    <message>
      <source>must be a date such as 2025-03-31</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужна дата, например 2025-03-31</translation>
    </message>
    <message>
      <source>must be a group of named fields</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужна группа именованных полей</translation>
    </message>
    <message>
      <source>must be a language such as en or de</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужен язык, например en или de</translation>
    </message>
    <message>
      <source>must be a list</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужен список</translation>
    </message>
    <message>
      <source>must be a time of day such as 09:30:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужно время суток, например 09:30:00</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужно целое число</translation>
    </message>
    <message>
      <source>must be an id: up to 64 letters without accents, digits, hyphens and underscores</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужен код: до 64 знаков, только латинские буквы без диакритики, цифры, дефисы и знаки подчёркивания</translation>
    </message>
    <message>
      <source>must be at least {least}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— не менее {least}</translation>
    </message>
    <message>
      <source>must be at most {most}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— не более {most}</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужно одно из значений: {known}</translation>
    </message>
    <message>
      <source>must be text</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужен текст</translation>
    </message>
    <message>
      <source>must be text in base64</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужен текст в кодировке base64</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужно значение true или false</translation>
    </message>
    <message>
      <source>must not be empty</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— не может быть пустым</translation>
    </message>
    <message>
      <source>needs at least {least} entries</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужно записей не менее {least}</translation>
    </message>
    <message>
      <source>needs its offset from UTC, such as 2025-03-31T09:30:00+02:00</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>— нужно указать смещение от UTC, например 2025-03-31T09:30:00+02:00</translation>
    </message>
    <message>
      <source>{fault}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{fault}</translation>
    </message>
    <message>
      <source>{fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{fault}.</translation>
    </message>
    <message>
      <source>{one} {other}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{one} {other}</translation>
    </message>
    <message>
      <source>{path}: {fault}</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{path}: {fault}</translation>
    </message>
    <message>
      <source>{path}: {fault}.</source>
      <extracomment>scheduler/faults.py</extracomment>
      <translation>{path}: {fault}.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Зарегистрировано: {there} очно, {online} онлайн.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats, {over} too few.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Зарегистрировано: {there} очно, {online} онлайн; зал {room}: {seats} мест, не хватает {over}.</translation>
    </message>
    <message>
      <source>Registered: {there} in person, {online} online; {room} has {seats} seats.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Зарегистрировано: {there} очно, {online} онлайн; зал {room}: {seats} мест.</translation>
    </message>
    <message>
      <source>Say who asks for the floor: a person, a name or a delegation.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Укажите, кто просит слова: лицо, имя или делегация.</translation>
    </message>
    <message>
      <source>The requests take {asked} min; with the planned speakers that is {over} min more than the session has.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Запросы занимают {asked} мин; вместе с запланированными выступлениями это на {over} мин больше, чем есть.</translation>
    </message>
    <message>
      <source>The requests take {asked} min; {left} min of the session are left.</source>
      <extracomment>scheduler/floor.py</extracomment>
      <translation>Запросы занимают {asked} мин; остаётся {left} мин.</translation>
    </message>
    <message>
      <source>A new conference needs a title and at least one language. Fill them in.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Новой конференции нужны название и хотя бы один язык. Укажите их.</translation>
    </message>
    <message>
      <source>The conference cannot be made. {faults} Correct it and try again.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Создать конференцию нельзя. {faults} Исправьте и попробуйте снова.</translation>
    </message>
    <message>
      <source>There is no time zone “{zone}”, or the date is out of range. Choose others.</source>
      <extracomment>scheduler/frame.py</extracomment>
      <translation>Часового пояса «{zone}» нет, или дата вне допустимых пределов. Выберите другие.</translation>
    </message>
    <message>
      <source>This cannot be done. {faults} Nothing was changed.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Сделать это нельзя. {faults} Ничего не изменено.</translation>
    </message>
    <message>
      <source>This person is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Этого человека больше нет в конференции.</translation>
    </message>
    <message>
      <source>This room is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Этого зала больше нет в конференции.</translation>
    </message>
    <message>
      <source>This rule is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Этого правила больше нет в конференции.</translation>
    </message>
    <message>
      <source>This session is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Этого мероприятия больше нет в конференции.</translation>
    </message>
    <message>
      <source>This team, crew or equipment is no longer in the conference.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>Этой группы или техники больше нет в конференции.</translation>
    </message>
    <message>
      <source>{gone} Choose another one, or undo the removal.</source>
      <extracomment>scheduler/lookup.py</extracomment>
      <translation>{gone} Выберите другое или отмените удаление.</translation>
    </message>
    <message>
      <source>the window ends ({end}) before it starts ({start})</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation>промежуток кончается ({end}) раньше, чем начинается ({start})</translation>
    </message>
    <message>
      <source>{moment} is not a whole minute</source>
      <extracomment>scheduler/model/base.py</extracomment>
      <translation>{moment} — не целая минута</translation>
    </message>
    <message>
      <source>either a person was told or another party; name one of them</source>
      <extracomment>scheduler/model/release.py</extracomment>
      <translation>извещён либо участник, либо кто-то другой; укажите одно из двух</translation>
    </message>
    <message>
      <source>the shortest length ({least} min) exceeds the preferred one ({most} min)</source>
      <extracomment>scheduler/model/session.py</extracomment>
      <translation>наименьшая продолжительность ({least} мин) больше желательной ({most} мин)</translation>
    </message>
    <message numerus="yes">
      <source>%n accepted conflict(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n допущенный конфликт</numerusform>
        <numerusform>%n допущенных конфликта</numerusform>
        <numerusform>%n допущенных конфликтов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appearance(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n выступление</numerusform>
        <numerusform>%n выступления</numerusform>
        <numerusform>%n выступлений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s), with their hours and slots</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n день с часами и окнами</numerusform>
        <numerusform>%n дня с часами и окнами</numerusform>
        <numerusform>%n дней с часами и окнами</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n draft variant(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n вариант-черновик</numerusform>
        <numerusform>%n варианта-черновика</numerusform>
        <numerusform>%n вариантов-черновиков</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n observance(s), moved with the days: check the dates</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n праздник перенесён вместе с днями: проверьте даты</numerusform>
        <numerusform>%n праздника перенесены вместе с днями: проверьте даты</numerusform>
        <numerusform>%n праздников перенесены вместе с днями: проверьте даты</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people, with their contacts</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n человек с контактами</numerusform>
        <numerusform>%n человека с контактами</numerusform>
        <numerusform>%n человек с контактами</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s), and who was told of them</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n публикация и кто о ней извещён</numerusform>
        <numerusform>%n публикации и кто о них извещён</numerusform>
        <numerusform>%n публикаций и кто о них извещён</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for side events, as received</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n заявка на параллельное мероприятие</numerusform>
        <numerusform>%n заявки на параллельные мероприятия</numerusform>
        <numerusform>%n заявок на параллельные мероприятия</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s) for the floor</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n запрос на выступление</numerusform>
        <numerusform>%n запроса на выступление</numerusform>
        <numerusform>%n запросов на выступление</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) about the order of speakers</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n правило о порядке выступающих</numerusform>
        <numerusform>%n правила о порядке выступающих</numerusform>
        <numerusform>%n правил о порядке выступающих</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rule(s) between sessions</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n правило между мероприятиями</numerusform>
        <numerusform>%n правила между мероприятиями</numerusform>
        <numerusform>%n правил между мероприятиями</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) left unplanned</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n мероприятие без места</numerusform>
        <numerusform>%n мероприятия без места</numerusform>
        <numerusform>%n мероприятий без места</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s), with their wishes</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n мероприятие с пожеланиями</numerusform>
        <numerusform>%n мероприятия с пожеланиями</numerusform>
        <numerusform>%n мероприятий с пожеланиями</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n team(s), crew(s) or equipment, without members</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>%n бригада или оборудование, без состава</numerusform>
        <numerusform>%n бригады или оборудование, без состава</numerusform>
        <numerusform>%n бригад или оборудования, без состава</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>People are named in the words of %n session(s). Look through them before they are printed.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>В текстах %n мероприятия названы люди. Просмотрите их перед печатью.</numerusform>
        <numerusform>В текстах %n мероприятий названы люди. Просмотрите их перед печатью.</numerusform>
        <numerusform>В текстах %n мероприятий названы люди. Просмотрите их перед печатью.</numerusform>
      </translation>
    </message>
    <message>
      <source>These dates are out of the calendar. Choose another first day.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>Эти даты вне календаря. Выберите другой первый день.</translation>
    </message>
    <message>
      <source>This conference has no days that could be moved. Choose another file, or begin anew.</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>В этой конференции нет дней для переноса. Выберите другой файл или начните заново.</translation>
    </message>
    <message numerus="yes">
      <source>the places of %n session(s) in the timetable</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>место %n мероприятия в расписании</numerusform>
        <numerusform>места %n мероприятий в расписании</numerusform>
        <numerusform>места %n мероприятий в расписании</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the registrations for %n session(s)</source>
      <extracomment>scheduler/next_year.py</extracomment>
      <translation>
        <numerusform>регистрации на %n мероприятие</numerusform>
        <numerusform>регистрации на %n мероприятия</numerusform>
        <numerusform>регистрации на %n мероприятий</numerusform>
      </translation>
    </message>
    <message>
      <source>The wording cannot be kept in {folder}: {cause}.</source>
      <extracomment>scheduler/notices/office.py</extracomment>
      <translation>Формулировки нельзя сохранить в {folder}: {cause}.</translation>
    </message>
    <message>
      <source>A brace has no partner. What is filled in stands between two braces; to print a brace, write it twice.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>У фигурной скобки нет пары. То, что подставляется, стоит между двумя скобками; чтобы напечатать скобку, напишите её дважды.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Он пуст.</translation>
    </message>
    <message>
      <source>The template “{key}” in {file} cannot be used: {fault} Compare it with the one that ships.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Шаблон «{key}» в {file} использовать нельзя: {fault} Сравните его с исходным.</translation>
    </message>
    <message>
      <source>The templates {file} cannot be read: {cause}. Mend the file, or take it away.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Шаблоны {file} не читаются: {cause}. Исправьте файл или уберите его.</translation>
    </message>
    <message>
      <source>There is no text of this name.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>Текста с таким именем нет.</translation>
    </message>
    <message>
      <source>{written} cannot be filled in. What can: {names}.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>{written} подставить нельзя. Можно: {names}.</translation>
    </message>
    <message>
      <source>{written} cannot be filled in; nothing can here.</source>
      <extracomment>scheduler/notices/wording.py</extracomment>
      <translation>{written} подставить нельзя; здесь ничего не подставляется.</translation>
    </message>
    <message>
      <source>Nothing can be written to {folder}: {cause}. Choose another folder.</source>
      <extracomment>scheduler/notices/writing.py</extracomment>
      <translation>В {folder} ничего нельзя записать: {cause}. Выберите другую папку.</translation>
    </message>
    <message>
      <source>{person} leaves</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{person} уезжает</translation>
    </message>
    <message>
      <source>{session} begins</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{session} начинается</translation>
    </message>
    <message>
      <source>{session} is streamed live</source>
      <extracomment>scheduler/on_the_day.py</extracomment>
      <translation>{session} идёт в прямом эфире</translation>
    </message>
    <message>
      <source>Change places with “{title}”</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>Поменять местами с «{title}»</translation>
    </message>
    <message>
      <source>Shorten to {minutes} min</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>Сократить до {minutes} мин</translation>
    </message>
    <message>
      <source>mends the conflict</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>устраняет конфликт</translation>
    </message>
    <message>
      <source>mends {mended} of {of} conflicts</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>устраняет конфликтов: {mended} из {of}</translation>
    </message>
    <message>
      <source>{deputy} for {name}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{deputy} вместо {name}</translation>
    </message>
    <message>
      <source>{gone}, wishes as now</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, пожелания как сейчас</translation>
    </message>
    <message>
      <source>{gone}, wishes better by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, пожелания лучше на {points}</translation>
    </message>
    <message>
      <source>{gone}, wishes worse by {points}</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{gone}, пожелания хуже на {points}</translation>
    </message>
    <message>
      <source>{name} by video</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{name} по видео</translation>
    </message>
    <message>
      <source>{name} from afar</source>
      <extracomment>scheduler/other_ways.py</extracomment>
      <translation>{name} удалённо</translation>
    </message>
    <message>
      <source>The conference has no days, so its sessions cannot be printed; add its days in the settings.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation>У конференции нет дней, поэтому напечатать мероприятия нельзя; добавьте дни в настройках.</translation>
    </message>
    <message>
      <source>The time stamp of a paper needs a time zone; add one, such as +01:00.</source>
      <extracomment>scheduler/papers/content/reading.py</extracomment>
      <translation>В отметке времени документа нужен часовой пояс; добавьте его, например +01:00.</translation>
    </message>
    <message>
      <source>The logo of the conference cannot be read; choose a PNG or JPEG file in its settings.</source>
      <extracomment>scheduler/papers/drawing/canvas.py</extracomment>
      <translation>Не удаётся прочитать логотип конференции; выберите в настройках файл PNG или JPEG.</translation>
    </message>
    <message>
      <source>The font {name} cannot be read; install the package font-roboto again.</source>
      <extracomment>scheduler/papers/drawing/fonts.py</extracomment>
      <translation>Не удаётся прочитать шрифт {name}; установите заново пакет font-roboto.</translation>
    </message>
    <message>
      <source>Day grid</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Сетка дней</translation>
    </message>
    <message>
      <source>Door signs</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Таблички на двери</translation>
    </message>
    <message>
      <source>Programme</source>
      <extracomment>scheduler/papers/paper.py</extracomment>
      <translation>Программа</translation>
    </message>
    <message>
      <source>{name} (page {number})</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{name} (страница {number})</translation>
    </message>
    <message>
      <source>{paper}: page {pages} of {of}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper}: страница {pages} из {of}</translation>
    </message>
    <message>
      <source>{paper}: pages {pages} of {of}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper}: страницы {pages} из {of}</translation>
    </message>
    <message>
      <source>{paper}: {count} of {of} – {sheets}</source>
      <extracomment>scheduler/papers/sheets.py</extracomment>
      <translation>{paper}: {count} из {of} – {sheets}</translation>
    </message>
    <message>
      <source>A text of the conference has characters that no file can hold. Undo the last paste and save again.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>В одном из текстов конференции есть знаки, которые нельзя записать в файл. Отмените последнюю вставку и сохраните снова.</translation>
    </message>
    <message>
      <source>Choose a file that Hofburg has saved; it ends in .hofburg.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Выберите файл, сохранённый в Hofburg; его имя оканчивается на .hofburg.</translation>
    </message>
    <message>
      <source>Restore it from a backup or a recovery copy.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Восстановите его из резервной копии или копии для восстановления.</translation>
    </message>
    <message>
      <source>it holds something that no project has</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>в нём есть то, чего не бывает в проектах</translation>
    </message>
    <message>
      <source>{name} cannot be opened. {faults} Correct it in the file, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Не удаётся открыть {name}. {faults} Исправьте это в файле или восстановите резервную копию.</translation>
    </message>
    <message>
      <source>{name} cannot be opened. “{what}” is not a known field. Remove it, or restore a backup.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Не удаётся открыть {name}. Поле «{what}» неизвестно. Удалите его или восстановите резервную копию.</translation>
    </message>
    <message>
      <source>{name} is damaged or not a Hofburg project: byte {position} is not UTF-8 text. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} повреждён или не является проектом Hofburg: байт {position} — не текст UTF-8. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it breaks off or is misspelt in line {line}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} повреждён: он обрывается или содержит ошибку в строке {line}. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be brought from format {step} to {next}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} повреждён: его нельзя перевести из формата {step} в формат {next}. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: it holds no conference. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} повреждён: в нём нет конференции. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: its format version is missing or is not a whole number from 1. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} повреждён: версия формата не указана или не является целым числом от 1. {backup}</translation>
    </message>
    <message>
      <source>{name} is damaged: {reason}. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} повреждён: {reason}. {backup}</translation>
    </message>
    <message>
      <source>{name} is empty. {backup}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} пуст. {backup}</translation>
    </message>
    <message>
      <source>{name} is not a Hofburg project. {other}</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} — не проект Hofburg. {other}</translation>
    </message>
    <message>
      <source>{name} was saved by a newer Hofburg (format {version}; this one reads up to {newest}). Install the newer Hofburg to open it.</source>
      <extracomment>scheduler/project_file/format.py</extracomment>
      <translation>Файл {name} сохранён в более новой версии Hofburg (формат {version}; эта версия читает форматы до {newest}). Чтобы открыть его, установите новую версию Hofburg.</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be written ({cause}). Save in another folder.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Запись в папку {parent} невозможна ({cause}). Сохраните в другой папке.</translation>
    </message>
    <message>
      <source>The lock {name} cannot be written ({cause}). Free some space and try again.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Не удаётся записать файл блокировки {name} ({cause}). Освободите место и попробуйте снова.</translation>
    </message>
    <message>
      <source>an unknown program (its lock cannot be read)</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>неизвестная программа (её блокировку не удаётся прочитать)</translation>
    </message>
    <message>
      <source>an unknown user</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>неизвестный пользователь</translation>
    </message>
    <message>
      <source>{name} cannot be locked because another program takes its lock again and again. Try once more.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Не удаётся занять {name}: его снова и снова занимает другая программа. Попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>{name} is open for writing by {owner}. Close it there, save under another name, or take the project over if that program no longer runs.</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>Файл {name} уже открыт для записи: {owner}. Закройте его там, сохраните под другим именем или заберите проект себе, если та программа больше не работает.</translation>
    </message>
    <message>
      <source>{user} on {host} (process {process}, since {time})</source>
      <extracomment>scheduler/project_file/lock.py</extracomment>
      <translation>{user}, компьютер {host} (процесс {process}, с {time})</translation>
    </message>
    <message>
      <source>The folder {folder} for recovery copies cannot be made ({cause}). Save now.</source>
      <extracomment>scheduler/project_file/recovery.py</extracomment>
      <translation>Не удаётся создать папку {folder} для копий восстановления ({cause}). Сохраните проект сейчас.</translation>
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save the project elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Папки {parent} нет. Создайте её или сохраните проект в другом месте.</translation>
    </message>
    <message>
      <source>the disk is full. Free some space, or save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>диск заполнен. Освободите место или сохраните в другом месте.</translation>
    </message>
    <message>
      <source>the folder may not be written. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>нет права записи в эту папку. Сохраните в другом месте.</translation>
    </message>
    <message>
      <source>{cause}. Save elsewhere.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{cause}. Сохраните в другом месте.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Check the disk and the name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Не удаётся прочитать {name} ({why}). Проверьте диск и имя файла.</translation>
    </message>
    <message>
      <source>{name} cannot be saved: {cause} What was saved before is still there.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Не удаётся сохранить {name}: {cause} Сохранённое ранее осталось на месте.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} — это папка. Выберите файл, имя которого оканчивается на .hofburg.</translation>
    </message>
    <message>
      <source>{name} is a sample and stays as it is. Save the project under another name.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} — это образец, он остаётся без изменений. Сохраните проект под другим именем.</translation>
    </message>
    <message>
      <source>{name} is larger than any Hofburg project can be. Choose a file that Hofburg has saved.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Файл {name} больше, чем может быть проект Hofburg. Выберите файл, сохранённый в Hofburg.</translation>
    </message>
    <message>
      <source>{name} is not a file. Choose a file that ends in .hofburg.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>{name} — это не файл. Выберите файл, имя которого оканчивается на .hofburg.</translation>
    </message>
    <message>
      <source>{name} may not be read. Ask its owner for the right to read it.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Нет права на чтение файла {name}. Запросите доступ у владельца файла.</translation>
    </message>
    <message>
      <source>{path} does not exist. Check the name and the folder.</source>
      <extracomment>scheduler/project_file/store.py</extracomment>
      <translation>Файла {path} нет. Проверьте имя и папку.</translation>
    </message>
    <message>
      <source>Musts are still broken: {number}. Mend them, or accept each with a reason. The first: {message}</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Нарушены обязательные правила: {number}. Исправьте их или допустите каждое с указанием причины. Первое: {message}</translation>
    </message>
    <message>
      <source>Nothing was published yet. Publish the programme first.</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Ещё ничего не опубликовано. Сначала опубликуйте программу.</translation>
    </message>
    <message>
      <source>There is no release “{name}”. Name it by its number or its label.</source>
      <extracomment>scheduler/releases.py</extracomment>
      <translation>Нет публикации «{name}». Укажите её номер или обозначение.</translation>
    </message>
    <message>
      <source>Say into which session “{title}” is merged.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>Укажите, с каким мероприятием объединить «{title}».</translation>
    </message>
    <message>
      <source>“{title}” cannot be merged into itself.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>«{title}» нельзя объединить с самим собой.</translation>
    </message>
    <message>
      <source>“{title}” is no request; its status is changed with its other fields.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>«{title}» — не заявка; статус меняется вместе с другими полями.</translation>
    </message>
    <message>
      <source>“{title}” is {now}; it cannot be {then} now. Take it up for review first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>«{title}»: {now}; статус «{then}» сейчас невозможен. Сначала верните на рассмотрение.</translation>
    </message>
    <message>
      <source>“{title}” is {status}; a request is merged into a session that is planned. Accept that one first.</source>
      <extracomment>scheduler/requests.py</extracomment>
      <translation>«{title}»: {status}; объединить можно только с планируемым мероприятием. Сначала примите его.</translation>
    </message>
    <message>
      <source>At most {limit} at one time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не более {limit} одновременно: {sessions} — {level}</translation>
    </message>
    <message>
      <source>At most {limit} of one lead organiser on each day, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не более {limit} у одного организатора в день, вид: {kinds} — {level}</translation>
    </message>
    <message>
      <source>At most {limit} of one lead organiser, of the kind: {kinds} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не более {limit} у одного организатора, вид: {kinds} — {level}</translation>
    </message>
    <message>
      <source>At the same time in one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Одновременно в одном зале: {sessions} — {level}</translation>
    </message>
    <message>
      <source>At the same time: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Одновременно: {sessions} — {level}</translation>
    </message>
    <message>
      <source>Each on another day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Каждое в свой день: {sessions} — {level}</translation>
    </message>
    <message>
      <source>In one room where they share a slot: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>В одном зале, если в одном интервале: {sessions} — {level}</translation>
    </message>
    <message>
      <source>In one room: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>В одном зале: {sessions} — {level}</translation>
    </message>
    <message>
      <source>In {session} in this order: {people} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{session}, порядок выступлений: {people} — {level}</translation>
    </message>
    <message>
      <source>Not at a time or in a room that is still to be named: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не в то время или не в том зале, которые ещё надо назвать: {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not in one slot, the tracks {tracks} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не в одном интервале: направления {tracks} — {level}</translation>
    </message>
    <message>
      <source>Not in parallel ({grade}): {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не параллельно ({grade}): {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not in {rooms}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не здесь ({rooms}): {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not starting {times}, nor in {rooms}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не начинать в это время ({times}) и не здесь ({rooms}): {sessions} — {level}</translation>
    </message>
    <message>
      <source>Not starting {times}: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Не начинать в это время ({times}): {sessions} — {level}</translation>
    </message>
    <message>
      <source>Nothing {where} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Ничего {where} — {level}</translation>
    </message>
    <message>
      <source>On one day: {sessions} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>В один день: {sessions} — {level}</translation>
    </message>
    <message>
      <source>One track only in each room and slot — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>В каждом зале в каждом интервале только одно направление — {level}</translation>
    </message>
    <message>
      <source>Track “{track}” not {where} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>Направление «{track}», не {where} — {level}</translation>
    </message>
    <message>
      <source>in any room or slot</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>в каком-либо зале или интервале</translation>
    </message>
    <message>
      <source>in slots that start {times}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>в интервалах с началом в это время ({times})</translation>
    </message>
    <message>
      <source>in {rooms} in any slot</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>здесь ({rooms}) в любом интервале</translation>
    </message>
    <message>
      <source>in {rooms} in slots that start {times}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>здесь ({rooms}) в интервалах с началом в это время ({times})</translation>
    </message>
    <message>
      <source>must</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>обязательно</translation>
    </message>
    <message>
      <source>wish, weight {weight}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>пожелание, вес {weight}</translation>
    </message>
    <message>
      <source>{first} and {second} one right after the other, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{first} и {second} сразу друг за другом, в пределах {gap} мин — {level}</translation>
    </message>
    <message>
      <source>{second} after {first} — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} после {first} — {level}</translation>
    </message>
    <message>
      <source>{second} after {first}, at least {gap} min later — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} после {first}, не раньше чем через {gap} мин — {level}</translation>
    </message>
    <message>
      <source>{second} right after {first}, within {gap} min — {level}</source>
      <extracomment>scheduler/rule_words.py</extracomment>
      <translation>{second} сразу после {first}, в пределах {gap} мин — {level}</translation>
    </message>
    <message>
      <source>{one}, {other}</source>
      <extracomment>scheduler/sentence.py</extracomment>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <source>a booth team for {offers}</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>команда кабины ({offers})</translation>
    </message>
    <message>
      <source>a livestream crew</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>бригада трансляции</translation>
    </message>
    <message>
      <source>a sign-language team</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>команда перевода на жестовый язык</translation>
    </message>
    <message>
      <source>captioning</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>субтитрирование</translation>
    </message>
    <message>
      <source>equipment ({offers})</source>
      <extracomment>scheduler/service_words.py</extracomment>
      <translation>оборудование ({offers})</translation>
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min, {over} too many.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation>Выступления и вопросы: {asked} из {has} мин, лишних {over}.</translation>
    </message>
    <message>
      <source>Speaking time and questions: {asked} of {has} min.</source>
      <extracomment>scheduler/speaking.py</extracomment>
      <translation>Выступления и вопросы: {asked} из {has} мин.</translation>
    </message>
    <message>
      <source>Give the draft variant a name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Дайте варианту-черновику имя.</translation>
    </message>
    <message>
      <source>There is a draft variant “{name}” already. Choose another name.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Вариант-черновик «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
      <source>This draft variant is no longer there.</source>
      <extracomment>scheduler/variants.py</extracomment>
      <translation>Этого варианта-черновика больше нет.</translation>
    </message>
    <message>
      <source>Friday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>в пятницу</translation>
    </message>
    <message>
      <source>Monday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>в понедельник</translation>
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>в субботу</translation>
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>в воскресенье</translation>
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>в четверг</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>во вторник</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>в среду</translation>
    </message>
    <message>
      <source>{weekday} {begin}–{end}</source>
      <extracomment>scheduler/words.py</extracomment>
      <translation>{weekday} {begin}–{end}</translation>
    </message>
    <message>
      <source>The solver did not start as it should; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Составление расписания не запустилось как следует; запустите программу заново.</translation>
    </message>
    <message>
      <source>The solver ended unexpectedly; start it again, your timetable is as it was.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Составление расписания неожиданно прервалось; запустите его снова, расписание осталось прежним.</translation>
    </message>
    <message>
      <source>The solver has ended; start it again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>Составление расписания завершено; запустите его снова.</translation>
    </message>
    <message>
      <source>The solver sent a line that is no event; start the program again.</source>
      <extracomment>solver/client.py</extracomment>
      <translation>При составлении расписания получено непонятное сообщение; запустите программу заново.</translation>
    </message>
    <message>
      <source>No room is suitable for “{title}”: {wants}.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>Для «{title}» не подходит ни один зал: {wants}.</translation>
    </message>
    <message>
      <source>all are hidden or not allowed</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>все скрыты или не разрешены</translation>
    </message>
    <message>
      <source>it does not fit into the hours in which there is interpretation</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>не помещается в часы перевода</translation>
    </message>
    <message>
      <source>it does not fit into the hours of any day that is left</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>не помещается в часы ни одного из оставшихся дней</translation>
    </message>
    <message>
      <source>it fits into none of the slots for its kind that are left</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>не помещается ни в один из оставшихся интервалов для этого вида</translation>
    </message>
    <message>
      <source>it fits on no conference day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>не помещается ни в один день конференции</translation>
    </message>
    <message>
      <source>it needs {what}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>требуется: {what}</translation>
    </message>
    <message>
      <source>it would be night where {name} is</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>у {name} была бы ночь</translation>
    </message>
    <message>
      <source>its allowed windows are too short</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>разрешённые промежутки слишком коротки</translation>
    </message>
    <message>
      <source>layout {layout}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>рассадка {layout}</translation>
    </message>
    <message>
      <source>no slot that is left has the tags that it must have</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>ни у одного оставшегося интервала нет нужных меток</translation>
    </message>
    <message>
      <source>the tag “{tag}”</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>метка «{tag}»</translation>
    </message>
    <message>
      <source>the times at which it cannot meet leave too little</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>исключённое время оставляет слишком мало</translation>
    </message>
    <message>
      <source>{name} is not available when it could be</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} в это время не может</translation>
    </message>
    <message>
      <source>{name} takes no first or last slot of a day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} не выступает первым или последним в течение дня</translation>
    </message>
    <message>
      <source>{name} takes part for at most {most} minutes a day</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>{name} участвует не более {most} минут в день</translation>
    </message>
    <message>
      <source>“{title}” has no possible time: its windows leave no start on the grid.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>Для «{title}» нет возможного времени: промежутки не оставляют начала в сетке.</translation>
    </message>
    <message>
      <source>“{title}” has no possible time: {why}.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>Для «{title}» нет возможного времени: {why}.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, which cannot serve it: {wants}</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>«{title}» закреплено за {room}, который не подходит: {wants}</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, which has too few booths.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>«{title}» закреплено за {room}, где слишком мало кабин.</translation>
    </message>
    <message>
      <source>“{title}” is fixed in {room}, whose tags are not as they must be.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>«{title}» закреплено за {room}, метки которого не такие, как нужно.</translation>
    </message>
    <message>
      <source>“{title}” stays where it is, but its time, its length or its rooms are not those that are fixed or needed.</source>
      <extracomment>solver/compile/domains.py</extracomment>
      <translation>«{title}» остаётся на месте, но время, длительность или залы не те, что закреплены или нужны.</translation>
    </message>
    <message>
      <source>The speakers of “{title}” do not stand in the order that a rule asks for.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>Выступающие на «{title}» стоят не в том порядке, которого требует правило.</translation>
    </message>
    <message>
      <source>“{title}” is livestreamed, and somebody who appears in it does not consent.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>«{title}» транслируется, а один из участников не согласен.</translation>
    </message>
    <message>
      <source>“{title}” is more than the {limit} that {lead} may organise.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>«{title}» сверх {limit}, которые может проводить {lead}.</translation>
    </message>
    <message>
      <source>“{title}” lacks the support person of somebody who appears in it.</source>
      <extracomment>solver/compile/relations.py</extracomment>
      <translation>На «{title}» нет сопровождающего одного из участников.</translation>
    </message>
    <message>
      <source>“{title}” has no possible place: a rule leaves none.</source>
      <extracomment>solver/compile/tracks.py</extracomment>
      <translation>Для «{title}» нет возможного места: правило не оставляет ни одного.</translation>
    </message>
    <message>
      <source>“{title}” needs {what}, and no team or unit offers it.</source>
      <extracomment>solver/compile/units.py</extracomment>
      <translation>Для «{title}» нужно: {what}, но ни одна бригада этого не предлагает.</translation>
    </message>
    <message>
      <source>{session} needs a place for {minutes}.</source>
      <extracomment>solver/explain/clashes.py</extracomment>
      <translation>{session}: нужно место на {minutes}.</translation>
    </message>
    <message>
      <source>It takes time to walk from one room to another.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Переход из зала в зал требует времени.</translation>
    </message>
    <message>
      <source>No plenaries go on for more than {minutes} without a break.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Пленарные идут без перерыва не дольше, чем {minutes}.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody takes part in more than %n session(s) during a meal.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>
        <numerusform>Никто не участвует более чем в %n мероприятии во время приёма пищи.</numerusform>
        <numerusform>Никто не участвует более чем в %n мероприятиях во время приёма пищи.</numerusform>
        <numerusform>Никто не участвует более чем в %n мероприятиях во время приёма пищи.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of the kind {one} takes place beside the kind {other}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Мероприятия вида «{one}» не идут одновременно с видом «{other}».</translation>
    </message>
    <message>
      <source>Sessions of the kind {kind} take place in these slots only: {windows}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Мероприятия вида «{kind}» только в этих интервалах: {windows}.</translation>
    </message>
    <message>
      <source>Speakers, moderators and interpreters are there some minutes early, as their roles ask.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Докладчики, модераторы и переводчики приходят заранее, как требует их роль.</translation>
    </message>
    <message>
      <source>The hours of the days are these: {hours}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Часы дней: {hours}.</translation>
    </message>
    <message>
      <source>There is interpretation in these hours only: {hours}.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Перевод есть только в эти часы: {hours}.</translation>
    </message>
    <message>
      <source>Those who take part from afar are not asked to do so at night.</source>
      <extracomment>solver/explain/facts/of_conference.py</extracomment>
      <translation>Дистанционных участников не просят выступать ночью.</translation>
    </message>
    <message>
      <source>{person} appears only together with a support person.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: только вместе с сопровождающим.</translation>
    </message>
    <message>
      <source>{person} is there in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: присутствует только в это время: {windows}.</translation>
    </message>
    <message>
      <source>{person} needs a room and services that not every session has.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: нужны зал и услуги, которые есть не везде.</translation>
    </message>
    <message>
      <source>{person} rests for {minutes} between two appearances.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: отдых между выступлениями — {minutes}.</translation>
    </message>
    <message>
      <source>{person} takes no part in the first and the last {minutes} of a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: не участвует в начале и конце дня ({minutes}).</translation>
    </message>
    <message>
      <source>{person} takes part for at most {minutes} a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: не более {minutes} в день.</translation>
    </message>
    <message>
      <source>{person} takes part in at most {limit} sessions a day.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: не более {limit} мероприятий в день.</translation>
    </message>
    <message>
      <source>{person} takes part in each of these: {sessions}.</source>
      <extracomment>solver/explain/facts/of_people.py</extracomment>
      <translation>{person}: участвует в каждом из них: {sessions}.</translation>
    </message>
    <message numerus="yes">
      <source>{room} holds %n session(s) at one time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>
        <numerusform>{room}: одновременно %n мероприятие.</numerusform>
        <numerusform>{room}: одновременно %n мероприятия.</numerusform>
        <numerusform>{room}: одновременно %n мероприятий.</numerusform>
      </translation>
    </message>
    <message>
      <source>{room} is open in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room}: открыт только в это время: {windows}.</translation>
    </message>
    <message>
      <source>{room} needs {minutes} between two sessions.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room}: между мероприятиями нужно {minutes}.</translation>
    </message>
    <message>
      <source>{room} needs {minutes} for another layout.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{room}: на смену расстановки нужно {minutes}.</translation>
    </message>
    <message>
      <source>{unit} is there in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit}: есть только в это время: {windows}.</translation>
    </message>
    <message>
      <source>{unit} needs {minutes} between two sessions.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit}: между мероприятиями нужно {minutes}.</translation>
    </message>
    <message>
      <source>{unit} serves for at most {minutes} a day.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit}: не более {minutes} в день.</translation>
    </message>
    <message>
      <source>{unit} serves one session at a time.</source>
      <extracomment>solver/explain/facts/of_places.py</extracomment>
      <translation>{unit}: только одно мероприятие одновременно.</translation>
    </message>
    <message>
      <source>{rule}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{rule}.</translation>
    </message>
    <message>
      <source>{session} cannot meet: {windows}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: не может проходить: {windows}.</translation>
    </message>
    <message>
      <source>{session} closes {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: закрывает {rooms}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests in its rooms together.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: во всех залах вместе ожидается гостей: {guests}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests, and no room holds as many.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: ожидается гостей: {guests}; столько не вмещает ни один зал.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; only these rooms hold as many: {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: ожидается гостей: {guests}; столько вмещают только эти залы: {rooms}.</translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; {rooms} rooms hold as many.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: ожидается гостей: {guests}; залов, где столько поместится: {rooms}.</translation>
    </message>
    <message>
      <source>{session} is fixed at its time: {when}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: время закреплено: {when}.</translation>
    </message>
    <message>
      <source>{session} is fixed in {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: зал закреплён: {rooms}.</translation>
    </message>
    <message>
      <source>{session} is interpreted: {language}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: перевод: {language}.</translation>
    </message>
    <message>
      <source>{session} is livestreamed, with the consent of all who appear in it.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: трансляция с согласия всех выступающих.</translation>
    </message>
    <message>
      <source>{session} may take place in these rooms only: {rooms}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: только в этих залах: {rooms}.</translation>
    </message>
    <message>
      <source>{session} may take place in these windows only: {windows}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: только в это время: {windows}.</translation>
    </message>
    <message>
      <source>{session} needs this equipment: {thing}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: нужна техника: {thing}.</translation>
    </message>
    <message>
      <source>{session} needs this in its room: {features}.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: в зале нужно: {features}.</translation>
    </message>
    <message>
      <source>{session} takes {before} to set up and {after} to clear.</source>
      <extracomment>solver/explain/facts/of_sessions.py</extracomment>
      <translation>{session}: подготовка — {before}, уборка — {after}.</translation>
    </message>
    <message>
      <source>The room for {name} must be: {tags}.</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>Зал для {name} должен быть: {tags}.</translation>
    </message>
    <message>
      <source>The slot for {name} must be: {tags}.</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>Интервал для {name} должен быть: {tags}.</translation>
    </message>
    <message>
      <source>not {tag}</source>
      <extracomment>solver/explain/facts/of_tags.py</extracomment>
      <translation>не {tag}</translation>
    </message>
    <message>
      <source>{deputy} for {name} in {session}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{deputy} вместо: {name}, {session}</translation>
    </message>
    <message>
      <source>{name} by video in {session}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{name} — видеообращение, {session}</translation>
    </message>
    <message>
      <source>{person} may take part at the beginning and the end of a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: можно в начале и в конце дня</translation>
    </message>
    <message>
      <source>{person}: up to {limit} sessions a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: до {limit} мероприятий в день</translation>
    </message>
    <message>
      <source>{person}: up to {minutes} a day</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: до {minutes} в день</translation>
    </message>
    <message>
      <source>{person}: {new} of rest instead of {old}</source>
      <extracomment>solver/explain/options/of_people.py</extracomment>
      <translation>{person}: отдых {new} вместо {old}</translation>
    </message>
    <message>
      <source>{room}: {new} between two sessions instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{room}: {new} между мероприятиями вместо {old}</translation>
    </message>
    <message>
      <source>{room}: {new} for another layout instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{room}: {new} на смену расстановки вместо {old}</translation>
    </message>
    <message>
      <source>{unit}: up to {minutes} a day</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{unit}: до {minutes} в день</translation>
    </message>
    <message>
      <source>{unit}: {new} between two sessions instead of {old}</source>
      <extracomment>solver/explain/options/of_places.py</extracomment>
      <translation>{unit}: {new} между мероприятиями вместо {old}</translation>
    </message>
    <message numerus="yes">
      <source>Allow %n session(s) of one person during a meal</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>
        <numerusform>Допустить %n мероприятие одного человека во время приёма пищи</numerusform>
        <numerusform>Допустить %n мероприятия одного человека во время приёма пищи</numerusform>
        <numerusform>Допустить %n мероприятий одного человека во время приёма пищи</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow plenaries to go on for {minutes} without a break</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Допустить пленарные без перерыва: {minutes}</translation>
    </message>
    <message>
      <source>Allow these kinds at one time: {one}, {other}</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Допустить эти виды одновременно: {one}, {other}</translation>
    </message>
    <message>
      <source>Ask nobody to come early</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Никого не просить приходить заранее</translation>
    </message>
    <message>
      <source>Ask people to come early by {share} per cent of the usual minutes</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Просить приходить заранее на {share} процентов обычного времени</translation>
    </message>
    <message>
      <source>Change the rule to: {rule}</source>
      <extracomment>solver/explain/options/of_rules.py</extracomment>
      <translation>Изменить правило на: {rule}</translation>
    </message>
    <message>
      <source>Leave {session} out for now</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Пока оставить без места: {session}</translation>
    </message>
    <message>
      <source>Let {session} be at another time</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Допустить другое время: {session}</translation>
    </message>
    <message>
      <source>Let {session} be in another room</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Допустить другой зал: {session}</translation>
    </message>
    <message>
      <source>Let {session} be in {room} too</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Допустить также зал {room}: {session}</translation>
    </message>
    <message>
      <source>Plan {session} for {guests} guests instead of {old}, in a smaller room</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: на {guests} гостей вместо {old}, в меньшем зале</translation>
    </message>
    <message>
      <source>Shorten {session} to {minutes}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Сократить до {minutes}: {session}</translation>
    </message>
    <message>
      <source>Split {session} into two parts of {one} and {other}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>Разделить {session} на две части: {one} и {other}</translation>
    </message>
    <message>
      <source>{session} leaves these rooms open: {rooms}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: эти залы остаются открыты: {rooms}</translation>
    </message>
    <message>
      <source>{session} with half the time to set up and to clear</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: половина времени на подготовку и уборку</translation>
    </message>
    <message>
      <source>{session} without a livestream</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: без трансляции</translation>
    </message>
    <message>
      <source>{session} without interpretation: {language}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: без перевода: {language}</translation>
    </message>
    <message>
      <source>{session} without this equipment: {thing}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: без техники: {thing}</translation>
    </message>
    <message>
      <source>{session} without this in its room: {feature}</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: без этого в зале: {feature}</translation>
    </message>
    <message>
      <source>{session} without time to set up and to clear</source>
      <extracomment>solver/explain/options/of_sessions.py</extracomment>
      <translation>{session}: без времени на подготовку и уборку</translation>
    </message>
    <message>
      <source>Any room for {name}, whatever its tags</source>
      <extracomment>solver/explain/options/of_tags.py</extracomment>
      <translation>Любой зал для {name}, независимо от меток</translation>
    </message>
    <message>
      <source>Any slot for {name}, whatever its tags</source>
      <extracomment>solver/explain/options/of_tags.py</extracomment>
      <translation>Любой интервал для {name}, независимо от меток</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>День</translation>
    </message>
    <message>
      <source>Interpretation</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Перевод</translation>
    </message>
    <message>
      <source>Slot</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>Интервал</translation>
    </message>
    <message>
      <source>{session} may meet {window} after all</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>{session}: всё же может проходить: {window}</translation>
    </message>
    <message>
      <source>{whose}: {new} instead of {old}</source>
      <extracomment>solver/explain/options/of_times.py</extracomment>
      <translation>{whose}: {new} вместо {old}</translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in rooms are needed, with the gaps between them; the {rooms} rooms that suit them have {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Для %n мероприятия с промежутками нужно {needed} в залах; у подходящих залов ({rooms}) есть {left}.</numerusform>
        <numerusform>Для %n мероприятий с промежутками нужно {needed} в залах; у подходящих залов ({rooms}) есть {left}.</numerusform>
        <numerusform>Для %n мероприятий с промежутками нужно {needed} в залах; у подходящих залов ({rooms}) есть {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} in these rooms are needed, with the gaps between them: {rooms}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Для %n мероприятия с промежутками нужно {needed} в этих залах: {rooms}. Есть {left}.</numerusform>
        <numerusform>Для %n мероприятий с промежутками нужно {needed} в этих залах: {rooms}. Есть {left}.</numerusform>
        <numerusform>Для %n мероприятий с промежутками нужно {needed} в этих залах: {rooms}. Есть {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %n session(s) {needed} of these are needed, with the gaps between them: {units}. There are {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>Для %n мероприятия с промежутками нужно {needed}: {units}. Есть {left}.</numerusform>
        <numerusform>Для %n мероприятий с промежутками нужно {needed}: {units}. Есть {left}.</numerusform>
        <numerusform>Для %n мероприятий с промежутками нужно {needed}: {units}. Есть {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{person} takes part in %n session(s), for {needed} with the gaps between them; the windows leave {left}.</source>
      <extracomment>solver/explain/pools.py</extracomment>
      <translation>
        <numerusform>{person}: %n мероприятие, с промежутками {needed}; доступно {left}.</numerusform>
        <numerusform>{person}: %n мероприятия, с промежутками {needed}; доступно {left}.</numerusform>
        <numerusform>{person}: %n мероприятий, с промежутками {needed}; доступно {left}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{session} expects {guests} guests; the largest room that it may have, {room}, holds {seats}.</source>
      <extracomment>solver/explain/prechecks.py</extracomment>
      <translation>{session}: ожидается гостей: {guests}; самый большой допустимый зал, {room}, вмещает {seats}.</translation>
    </message>
    <message>
      <source>{session} needs {needed} at a stretch; its windows, the hours of the days and the windows of its people leave {left} in common.</source>
      <extracomment>solver/explain/prechecks.py</extracomment>
      <translation>{session}: нужно {needed} подряд; общего у её интервалов, часов дней и времени участников — {left}.</translation>
    </message>
    <message>
      <source>“{title}” has no time left beside “{fixed}”, which is fixed.</source>
      <extracomment>solver/fixed.py</extracomment>
      <translation>Для «{title}» не остаётся времени рядом с «{fixed}», которое закреплено.</translation>
    </message>
    <message>
      <source>Measuring failed ({kind}); nothing was changed.</source>
      <extracomment>solver/fragility/__main__.py</extracomment>
      <translation>Проверка не удалась ({kind}); ничего не изменено.</translation>
    </message>
    <message>
      <source>For a Dask cluster the package “distributed” is missing. Install it with: pip install "hofburg[distributed]"</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Для кластера Dask не хватает пакета «distributed». Установите его: pip install "hofburg[distributed]"</translation>
    </message>
    <message>
      <source>No Dask scheduler answers at {address}. Check the address, or leave it out.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>По адресу {address} не отвечает планировщик Dask. Проверьте адрес или не указывайте его.</translation>
    </message>
    <message>
      <source>The Dask scheduler at {address} has no workers. Start some first.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>У планировщика Dask по адресу {address} нет рабочих процессов. Сначала запустите их.</translation>
    </message>
    <message>
      <source>The cluster at {address} lacks something: {what}. Install Hofburg for its scheduler and each worker.</source>
      <extracomment>solver/fragility/cluster.py</extracomment>
      <translation>Кластеру по адресу {address} чего-то не хватает: {what}. Установите Hofburg для его планировщика и каждого рабочего процесса.</translation>
    </message>
    <message>
      <source>A process that measured ended unexpectedly. Start it again, with fewer workers if memory is short.</source>
      <extracomment>solver/fragility/engine.py</extracomment>
      <translation>Один из процессов проверки неожиданно завершился. Начните заново; если не хватает памяти — с меньшим числом процессов.</translation>
    </message>
    <message>
      <source>No place is left for it beside the others.</source>
      <extracomment>solver/phases/partial.py</extracomment>
      <translation>Рядом с другими для него нет места.</translation>
    </message>
    <message>
      <source>No place was found for it in the time that there was.</source>
      <extracomment>solver/phases/partial.py</extracomment>
      <translation>За отведённое время место для него не найдено.</translation>
    </message>
    <message>
      <source>The conference has no days yet; add its days first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation>У конференции ещё нет дней; сначала добавьте их.</translation>
    </message>
    <message>
      <source>The conference has no session to plan yet; add or accept sessions first.</source>
      <extracomment>solver/problem.py</extracomment>
      <translation>У конференции ещё нет мероприятий для расписания; сначала добавьте или примите их.</translation>
    </message>
    <message>
      <source>“{title}” has no time left after now.</source>
      <extracomment>solver/repair/base.py</extracomment>
      <translation>Для «{title}» с этого момента не осталось времени.</translation>
    </message>
    <message>
      <source>The search ended before a place was found.</source>
      <extracomment>solver/solve.py</extracomment>
      <translation>Поиск закончился раньше, чем нашлось место.</translation>
    </message>
    <message>
      <source>The checker counts {counted} penalty points where the search counted {searched}.</source>
      <extracomment>solver/verified.py</extracomment>
      <translation>Проверка насчитала {counted}, а поиск — {searched} баллов.</translation>
    </message>
    <message>
      <source>The checker found a conflict that the search missed: {message}</source>
      <extracomment>solver/verified.py</extracomment>
      <translation>Проверка нашла конфликт, который поиск пропустил: {message}</translation>
    </message>
    <message>
      <source>The solver failed ({kind}); the timetable stays as it was.</source>
      <extracomment>solver/worker.py</extracomment>
      <translation>Поиск не удался ({kind}); расписание осталось прежним.</translation>
    </message>
    <message>
      <source>The solver received a line that is no request; send it one that it knows.</source>
      <extracomment>solver/worker.py</extracomment>
      <translation>Поиск получил строку, которая не является запросом; отправьте известный ему запрос.</translation>
    </message>
    <message>
      <source>{name} exists and is not empty. Choose a new folder for the notices.</source>
      <extracomment>ui/command_line/changes.py</extracomment>
      <translation>{name} уже существует и не пуст. Выберите новую папку для извещений.</translation>
    </message>
    <message>
      <source>The folder {out} cannot be made ({cause}). Choose another with --out.</source>
      <extracomment>ui/command_line/demo.py</extracomment>
      <translation>Не удаётся создать папку {out} ({cause}). Укажите другую с помощью --out.</translation>
    </message>
    <message>
      <source>The folder {parent} does not exist. Create it, or save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Папки {parent} нет. Создайте её или сохраните в другом месте.</translation>
    </message>
    <message>
      <source>The folder {parent} may not be written. Save elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Нет права записи в папку {parent}. Сохраните в другом месте.</translation>
    </message>
    <message>
      <source>The name of the file is empty. Give a .hofburg file or the name of a sample.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Имя файла не указано. Укажите файл .hofburg или название образца.</translation>
    </message>
    <message>
      <source>{name} exists and is no PDF. Choose another name for the paper.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Файл {name} уже есть, и это не PDF. Выберите для документа другое имя.</translation>
    </message>
    <message>
      <source>{name} is write-protected. Save under another name.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Файл {name} защищён от записи. Сохраните под другим именем.</translation>
    </message>
    <message>
      <source>{name} would lie among the samples, which stay as they are. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>Файл {name} оказался бы среди образцов, а они остаются без изменений. Сохраните его в другом месте.</translation>
    </message>
    <message>
      <source>{path} is a folder. Add the name of a file to it.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{path} — это папка. Добавьте к ней имя файла.</translation>
    </message>
    <message>
      <source>{path} is not a file. Save it elsewhere.</source>
      <extracomment>ui/command_line/files.py</extracomment>
      <translation>{path} — это не файл. Сохраните в другом месте.</translation>
    </message>
    <message>
      <source>Nothing has a place in the timetable of {title}. Solve it first.</source>
      <extracomment>ui/command_line/fragility.py</extracomment>
      <translation>В расписании {title} ещё ничего не размещено. Сначала составьте его.</translation>
    </message>
    <message>
      <source>A fault in the program</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Ошибка в программе</translation>
    </message>
    <message>
      <source>About Hofburg</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>О программе Hofburg</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Something went wrong in the program. The last step may not have been done.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>В программе произошла ошибка. Возможно, последнее действие не выполнено.</translation>
    </message>
    <message>
      <source>The programme of a conference: planned, proven free of conflicts, printed.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Программа конференции: составлена, проверена на конфликты, напечатана.</translation>
    </message>
    <message>
      <source>The report below holds no names and nothing of your conference. Copy it and send it to whoever looks after the program.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>В отчёте ниже нет ни имён, ни сведений о вашей конференции. Скопируйте его и отправьте тому, кто сопровождает программу.</translation>
    </message>
    <message>
      <source>Your work could not be kept. Save it now under another name.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Сохранить копию вашей работы не удалось. Сохраните её сейчас под другим именем.</translation>
    </message>
    <message>
      <source>Your work has been kept: if the program ends, the next start offers it back.</source>
      <extracomment>ui/desktop/about.py</extracomment>
      <translation>Копия вашей работы сохранена: если программа закроется, при следующем запуске её можно будет вернуть.</translation>
    </message>
    <message>
      <source>&amp;First day</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Первый день</translation>
    </message>
    <message>
      <source>&amp;Keep the places of the sessions</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Сохранить места мероприятий</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Языки</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Название</translation>
    </message>
    <message>
      <source>&amp;Venue</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>&amp;Место</translation>
    </message>
    <message>
      <source>A title is needed. Type one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Требуется название. Введите его.</translation>
    </message>
    <message>
      <source>A venue is needed: it stands on every paper.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Нужно место проведения: оно стоит на каждом документе.</translation>
    </message>
    <message>
      <source>As last time. Change it where it names the year or the number.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Как в прошлый раз. Измените, если названы год или номер.</translation>
    </message>
    <message>
      <source>At least one language is needed, such as en. The first is the main one.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Нужен хотя бы один язык, например en. Первый — основной.</translation>
    </message>
    <message>
      <source>Choose last year's file …</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Выбрать прошлогодний файл …</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Its people stay out; rooms, sessions and rules move to the new days.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Люди не переносятся; залы, мероприятия и правила переходят на новые дни.</translation>
    </message>
    <message>
      <source>LEFT OUT</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>НЕ ПЕРЕНОСИТСЯ</translation>
    </message>
    <message>
      <source>Last time it began on {day}, another day of the week.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>В прошлый раз начало: {day}, другой день недели.</translation>
    </message>
    <message>
      <source>Last time it began on {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>В прошлый раз начало: {day}.</translation>
    </message>
    <message>
      <source>Last year's file</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Прошлогодний файл</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Ничего.</translation>
    </message>
    <message>
      <source>TAKEN OVER</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>ПЕРЕНОСИТСЯ</translation>
    </message>
    <message>
      <source>The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Второй день: {day}.</translation>
    </message>
    <message>
      <source>This day is past. The second day is {day}.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Этот день прошёл. Второй день: {day}.</translation>
    </message>
    <message>
      <source>You get two days: opening, three panels, closing, coffee, lunch and a reception, in the Hofburg's rooms.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>Вы получите два дня: открытие, три панели, закрытие, кофе, обед и приём — в залах Хофбурга.</translation>
    </message>
    <message>
      <source>such as Conference on Water and Security</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>например, Конференция по воде и безопасности</translation>
    </message>
    <message>
      <source>“{code}” is not a language. Write codes such as en, fr or de.</source>
      <extracomment>ui/desktop/beginnings.py</extracomment>
      <translation>«{code}» — не язык. Пишите коды, например en, fr или de.</translation>
    </message>
    <message>
      <source>Accept a conflict</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Допустить конфликт</translation>
    </message>
    <message>
      <source>Accept, because…</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Допустить, потому что…</translation>
    </message>
    <message>
      <source>CONFLICTS · {number}</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>КОНФЛИКТЫ · {number}</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Конфликты</translation>
    </message>
    <message>
      <source>No conflict.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Конфликтов нет.</translation>
    </message>
    <message>
      <source>Nothing is placed yet. Solve with F5, or drag a session onto the timetable.</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Пока ничего не размещено. Нажмите F5 или перетащите мероприятие на расписание.</translation>
    </message>
    <message>
      <source>Order of the conflicts</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Порядок конфликтов</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Отозвать</translation>
    </message>
    <message>
      <source>Withdraw an acceptance</source>
      <extracomment>ui/desktop/conflicts/panel.py</extracomment>
      <translation>Отозвать допущение</translation>
    </message>
    <message>
      <source>Accept</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Принять</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Reason for accepting the conflict</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Причина допустить конфликт</translation>
    </message>
    <message>
      <source>Why may it stay? Such as: agreed with the speaker</source>
      <extracomment>ui/desktop/conflicts/reason.py</extracomment>
      <translation>Почему можно оставить? Например: согласовано с докладчиком</translation>
    </message>
    <message>
      <source>Accepted with a reason</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Допущено с указанием причины</translation>
    </message>
    <message>
      <source>Advice</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Совет</translation>
    </message>
    <message>
      <source>By level</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>По важности</translation>
    </message>
    <message>
      <source>By person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>По людям</translation>
    </message>
    <message>
      <source>By rule</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>По правилам</translation>
    </message>
    <message>
      <source>Must</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Обязательно</translation>
    </message>
    <message>
      <source>No one person</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Не о конкретном человеке</translation>
    </message>
    <message>
      <source>Wish</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>Пожелание</translation>
    </message>
    <message numerus="yes">
      <source>musts broken: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>нарушено обязательных: %n</numerusform>
        <numerusform>нарушено обязательных: %n</numerusform>
        <numerusform>нарушено обязательных: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>no conflict</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>конфликтов нет</translation>
    </message>
    <message numerus="yes">
      <source>not yet placed: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>ещё не размещено: %n</numerusform>
        <numerusform>ещё не размещено: %n</numerusform>
        <numerusform>ещё не размещено: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>wishes not met: %n</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>
        <numerusform>не выполнено пожеланий: %n</numerusform>
        <numerusform>не выполнено пожеланий: %n</numerusform>
        <numerusform>не выполнено пожеланий: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>{conflict}  Accepted: {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>{conflict}  Допущено: {reason}</translation>
    </message>
    <message>
      <source>{conflict} Accepted, because {reason}</source>
      <extracomment>ui/desktop/conflicts/rows.py</extracomment>
      <translation>{conflict} Допущено, потому что {reason}</translation>
    </message>
    <message>
      <source>A day of one person</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>День одного человека</translation>
    </message>
    <message>
      <source>Consent and support</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Согласие и сопровождение</translation>
    </message>
    <message>
      <source>Fixed or not taking part</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Закреплено или не участвует</translation>
    </message>
    <message>
      <source>Interpreters and crews</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Переводчики и бригады</translation>
    </message>
    <message>
      <source>Kinds that must not meet</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Виды, исключающие друг друга</translation>
    </message>
    <message>
      <source>One person, one place</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Один человек — одно место</translation>
    </message>
    <message>
      <source>Room too small or not fitted</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Зал мал или не оборудован</translation>
    </message>
    <message>
      <source>Rooms in use</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Занятость залов</translation>
    </message>
    <message>
      <source>Rules of this conference</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Правила этой конференции</translation>
    </message>
    <message>
      <source>Time of day</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Время дня</translation>
    </message>
    <message>
      <source>When people can come</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Когда люди могут</translation>
    </message>
    <message>
      <source>Who sits on a panel</source>
      <extracomment>ui/desktop/conflicts/topics.py</extracomment>
      <translation>Состав панелей</translation>
    </message>
    <message numerus="yes">
      <source>%n still missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>ещё нет %n</numerusform>
        <numerusform>ещё нет %n</numerusform>
        <numerusform>ещё нет %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Click when {name} has arrived, or is not there after all</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>Щёлкните, когда {name} здесь или всё же нет</translation>
    </message>
    <message>
      <source>NEXT</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>ДАЛЕЕ</translation>
    </message>
    <message>
      <source>NEXT, {time}</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>ДАЛЕЕ, {time}</translation>
    </message>
    <message>
      <source>NOW</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>СЕЙЧАС</translation>
    </message>
    <message>
      <source>NOW, until {time} · {minutes} min left</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>СЕЙЧАС, до {time} · ещё {minutes} мин</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>и ещё %n</numerusform>
        <numerusform>и ещё %n</numerusform>
        <numerusform>и ещё %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>
        <numerusform>и ещё нет %n</numerusform>
        <numerusform>и ещё нет %n</numerusform>
        <numerusform>и ещё нет %n</numerusform>
      </translation>
    </message>
    <message>
      <source>everybody is there</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>все на месте</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>нет</translation>
    </message>
    <message>
      <source>nothing more today</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>сегодня больше ничего</translation>
    </message>
    <message>
      <source>on time</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>вовремя</translation>
    </message>
    <message>
      <source>{minutes} minutes late</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>опоздание {minutes} мин</translation>
    </message>
    <message>
      <source>{name} (from afar)</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>{name} (дистанционно)</translation>
    </message>
    <message>
      <source>✓ {name}</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>✓ {name}</translation>
    </message>
    <message>
      <source>✗ {name} is missing</source>
      <extracomment>ui/desktop/day/card.py</extracomment>
      <translation>✗ {name}: нет</translation>
    </message>
    <message>
      <source>Affected: {names}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Затронуты: {names}</translation>
    </message>
    <message>
      <source>Looking for the smallest change …</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Ищется наименьшее изменение …</translation>
    </message>
    <message>
      <source>No timetable was found in this time.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>За это время расписание не найдено.</translation>
    </message>
    <message>
      <source>Nothing that follows begins late.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Ничто из следующего не начнётся позже.</translation>
    </message>
    <message>
      <source>Smallest repair: {what}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Наименьшее изменение: {what}</translation>
    </message>
    <message>
      <source>Take account of what runs late</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Учесть опоздания</translation>
    </message>
    <message>
      <source>Take it over  (Enter)</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Принять  (Enter)</translation>
    </message>
    <message>
      <source>There is no timetable any more in which everything has a place.</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>Больше нет расписания, в котором всему есть место.</translation>
    </message>
    <message>
      <source>{session} begins {minutes} minutes late, {time}</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>{session} начнётся на {minutes} мин позже, {time}</translation>
    </message>
    <message>
      <source>{session}: {minutes} minutes late</source>
      <extracomment>ui/desktop/day/late.py</extracomment>
      <translation>{session}: опоздание {minutes} мин</translation>
    </message>
    <message>
      <source>+ five minutes later · − five minutes less · arrows: other room · F11 whole screen · Esc leave</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>+ на пять минут позже · − на пять минут меньше · стрелки: другой зал · F11 весь экран · Esc выход</translation>
    </message>
    <message>
      <source>Later in other rooms</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Позже в других залах</translation>
    </message>
    <message>
      <source>Nothing takes place on this day.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>В этот день ничего нет.</translation>
    </message>
    <message>
      <source>Rehearse, as if it were</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Репетиция, как если бы было</translation>
    </message>
    <message>
      <source>Rooms {page} of {pages}  ▸</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Залы {page} из {pages}  ▸</translation>
    </message>
    <message>
      <source>Somebody has arrived</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Кто-то прибыл</translation>
    </message>
    <message>
      <source>Somebody is not there after all</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Кого-то всё же нет</translation>
    </message>
    <message>
      <source>The conference begins on {day}. Tick Rehearse to try the day before.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Конференция начинается: {day}. Отметьте «Репетиция», чтобы попробовать заранее.</translation>
    </message>
    <message>
      <source>The conference is over. Tick Rehearse to look at another time.</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Конференция закончилась. Отметьте «Репетиция», чтобы посмотреть другое время.</translation>
    </message>
    <message>
      <source>The day</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>День</translation>
    </message>
    <message>
      <source>Time at the venue</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Время на месте</translation>
    </message>
    <message>
      <source>Time of the rehearsal</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Время репетиции</translation>
    </message>
    <message>
      <source>What does not wait</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>Что не ждёт</translation>
    </message>
    <message>
      <source>{minutes} minutes late as it stands</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>пока опоздание {minutes} мин</translation>
    </message>
    <message>
      <source>{time} {room}: {session}</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{time} {room}: {session}</translation>
    </message>
    <message>
      <source>{time}, in {minutes} min: {what}</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>{time}, через {minutes} мин: {what}</translation>
    </message>
    <message>
      <source>“{session}” runs late</source>
      <extracomment>ui/desktop/day/view.py</extracomment>
      <translation>«{session}» затягивается</translation>
    </message>
    <message>
      <source>Delete all recovery copies on this computer? They are copies of work that was not saved.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Удалить все копии для восстановления на этом компьютере? Это копии несохранённой работы.</translation>
    </message>
    <message>
      <source>Hofburg projects (*.hofburg)</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Проекты Hofburg (*.hofburg)</translation>
    </message>
    <message>
      <source>It can be opened to read. Close it there to work on it here.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Его можно открыть только для чтения. Чтобы работать с ним здесь, закройте его там.</translation>
    </message>
    <message>
      <source>It can be opened to read. Take it over only if that program no longer runs: what it saves may be lost.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Его можно открыть только для чтения. Забирайте его себе, только если та программа больше не работает: сохранённое в ней может быть потеряно.</translation>
    </message>
    <message>
      <source>Open a project</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Открыть проект</translation>
    </message>
    <message>
      <source>Open to read</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Открыть для чтения</translation>
    </message>
    <message>
      <source>Save as</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Сохранить как</translation>
    </message>
    <message>
      <source>Take over</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Забрать себе</translation>
    </message>
    <message>
      <source>conference.hofburg</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>конференция.hofburg</translation>
    </message>
    <message>
      <source>{name} is open elsewhere, by {owner}.</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>Файл {name} уже открыт: {owner}.</translation>
    </message>
    <message>
      <source>“{title}” has changes that are not saved. Save them?</source>
      <extracomment>ui/desktop/files.py</extracomment>
      <translation>В проекте «{title}» есть несохранённые изменения. Сохранить их?</translation>
    </message>
    <message>
      <source>A session, a person, a room or a command</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Мероприятие, человек, зал или команда</translation>
    </message>
    <message>
      <source>Arrow keys choose, Enter opens, Escape closes.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Стрелки выбирают, Enter открывает, Esc закрывает.</translation>
    </message>
    <message>
      <source>Commands</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Команды</translation>
    </message>
    <message>
      <source>Find</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Found</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Nothing begins so. Type the beginning of any word of a title, a name, a room or a command.</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Ничего не найдено. Введите начало любого слова названия, имени, зала или команды.</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Участники</translation>
    </message>
    <message>
      <source>Rooms</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Залы</translation>
    </message>
    <message>
      <source>Sessions</source>
      <extracomment>ui/desktop/finding/palette.py</extracomment>
      <translation>Мероприятия</translation>
    </message>
    <message>
      <source>Every session</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>Все мероприятия</translation>
    </message>
    <message>
      <source>Type a part of the name</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>Введите часть имени</translation>
    </message>
    <message>
      <source>“{name}” is not one of the names. Choose one from the list.</source>
      <extracomment>ui/desktop/forms/choosing.py</extracomment>
      <translation>«{name}» нет среди имён. Выберите имя из списка.</translation>
    </message>
    <message>
      <source>Other languages</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>Другие языки</translation>
    </message>
    <message>
      <source>Type each direction as two languages, such as {example}.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>Пишите каждое направление двумя языками, например {example}.</translation>
    </message>
    <message>
      <source>divided by commas</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>через запятую</translation>
    </message>
    <message>
      <source>no limit</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>без ограничений</translation>
    </message>
    <message>
      <source>such as en-fr, fr-en</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>например en-fr, fr-en</translation>
    </message>
    <message>
      <source>{field} is set</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{field}: задано</translation>
    </message>
    <message>
      <source>{title} must be a whole number. Type digits only.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{title}: нужно целое число. Вводите только цифры.</translation>
    </message>
    <message>
      <source>{title} must be whole numbers. Leave out the layouts that are not possible.</source>
      <extracomment>ui/desktop/forms/editors.py</extracomment>
      <translation>{title}: целые числа. Невозможные рассадки оставьте пустыми.</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>ui/desktop/forms/fields.py</extracomment>
      <translation>мин</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Добавить</translation>
    </message>
    <message>
      <source>Add a person …</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Добавить человека …</translation>
    </message>
    <message>
      <source>Earlier</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Раньше</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Позже</translation>
    </message>
    <message>
      <source>Nobody is called “{name}”. New people are added in the list of people.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Никого нет с именем «{name}». Новых людей добавляют в списке участников.</translation>
    </message>
    <message>
      <source>Order by rank</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Порядок по рангу</translation>
    </message>
    <message>
      <source>Propose an order</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Предложить порядок</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Rows are dragged, or moved by Alt and the arrow keys.</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>Строки перетаскивают или двигают клавишами Alt и стрелками.</translation>
    </message>
    <message>
      <source>deadline {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>срок {day} {time}</translation>
    </message>
    <message>
      <source>deputy: {name}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>заместитель: {name}</translation>
    </message>
    <message>
      <source>received {day} {time}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>получено: {day} {time}</translation>
    </message>
    <message>
      <source>reply by {day}</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>ответ до {day}</translation>
    </message>
    <message>
      <source>too late</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>слишком поздно</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>ui/desktop/forms/nested.py</extracomment>
      <translation>{minutes} мин</translation>
    </message>
    <message>
      <source>During {kind}: no {kinds}</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Во время «{kind}» не проводятся: {kinds}</translation>
    </message>
    <message>
      <source>New holiday</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Новый праздник</translation>
    </message>
    <message>
      <source>New link</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>Новая ссылка</translation>
    </message>
    <message numerus="yes">
      <source>{kinds}: %n slot(s)</source>
      <extracomment>ui/desktop/forms/setting_rows.py</extracomment>
      <translation>
        <numerusform>{kinds}: %n окно</numerusform>
        <numerusform>{kinds}: %n окна</numerusform>
        <numerusform>{kinds}: %n окон</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Выбор картинки</translation>
    </message>
    <message>
      <source>Choose …</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Выбрать …</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Картинки (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>This is no picture. Choose a PNG or JPEG file.</source>
      <extracomment>ui/desktop/forms/simple.py</extracomment>
      <translation>Это не картинка. Выберите файл PNG или JPEG.</translation>
    </message>
    <message>
      <source>Always</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Всегда</translation>
    </message>
    <message>
      <source>Always available.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Всегда есть время.</translation>
    </message>
    <message>
      <source>At least one half-hour must stay. Who cannot come at all is taken out of the sessions instead.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Должны остаться хотя бы полчаса. Кто не может прийти совсем, того убирают из мероприятий.</translation>
    </message>
    <message>
      <source>Available {windows}.</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Доступно: {windows}.</translation>
    </message>
    <message>
      <source>No limit: available at all times</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>Без ограничений: доступно всегда</translation>
    </message>
    <message>
      <source>above: {venue} time, below: {own} time</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>сверху время {venue}, снизу {own}</translation>
    </message>
    <message>
      <source>{venue} ({own} there)</source>
      <extracomment>ui/desktop/forms/strip.py</extracomment>
      <translation>{venue} (там {own})</translation>
    </message>
    <message numerus="yes">
      <source>%n more time(s)</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>
        <numerusform>ещё %n раз</numerusform>
        <numerusform>ещё %n раза</numerusform>
        <numerusform>ещё %n раз</numerusform>
      </translation>
    </message>
    <message>
      <source>Also at</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Также в</translation>
    </message>
    <message>
      <source>Answer</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Ответ</translation>
    </message>
    <message>
      <source>If not there at</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Если не будет на</translation>
    </message>
    <message>
      <source>Loss</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Потеря</translation>
    </message>
    <message>
      <source>People disturbed</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Затронуто людей</translation>
    </message>
    <message>
      <source>Sessions moved</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Перенесено мероприятий</translation>
    </message>
    <message>
      <source>Speaker</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Докладчик</translation>
    </message>
    <message>
      <source>Who or what</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>Кто или что</translation>
    </message>
    <message>
      <source>at most {count}</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>не более {count}</translation>
    </message>
    <message>
      <source>costs little</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>недорого</translation>
    </message>
    <message>
      <source>costs much</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>дорого</translation>
    </message>
    <message>
      <source>costs nothing</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>без последствий</translation>
    </message>
    <message>
      <source>no way out</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>нет выхода</translation>
    </message>
    <message>
      <source>none found in time</source>
      <extracomment>ui/desktop/fragility/model.py</extracomment>
      <translation>за это время не найдено</translation>
    </message>
    <message>
      <source>All {of} losses are tried out, the worst first; among equals those who have not confirmed.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Проверены все потери ({of}), худшие вначале; при равных — те, кто не подтвердил участие.</translation>
    </message>
    <message>
      <source>Double-click leads to the person or the room</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Двойной щелчок ведёт к человеку или к залу</translation>
    </message>
    <message>
      <source>Ended early: {done} of {of} losses were tried out.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Остановлено раньше времени: проверено потерь {done} из {of}.</translation>
    </message>
    <message>
      <source>How far it is</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Ход проверки</translation>
    </message>
    <message>
      <source>Measure</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Проверить</translation>
    </message>
    <message>
      <source>Measure again</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Проверить снова</translation>
    </message>
    <message>
      <source>Nobody and nothing can be lost yet: no session has a place in the timetable. Press Solve.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Терять пока некого и нечего: ни одно мероприятие не размещено в расписании. Нажмите «Составить».</translation>
    </message>
    <message>
      <source>Only who has not confirmed</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Только не подтвердившие</translation>
    </message>
    <message>
      <source>People and rooms</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Участники и залы</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Остановить</translation>
    </message>
    <message>
      <source>The timetable has conflicts; what mending them costs is in every figure.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>В расписании есть конфликты; цена их устранения входит в каждое число.</translation>
    </message>
    <message>
      <source>This is for an earlier state: the conference was changed since. Measure again.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Это относится к прежнему состоянию: с тех пор конференция изменена. Проверьте снова.</translation>
    </message>
    <message>
      <source>What would it cost if somebody could not be there at the time of one of their sessions, or if a room were lost for a day? Each is tried out with the smallest change. Who costs most is to be confirmed first.</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Чего стоило бы отсутствие человека в часы одного из его мероприятий или потеря зала на день? Каждый случай проверяется с наименьшим изменением. Кто обходится дороже всего, того подтверждайте первым.</translation>
    </message>
    <message>
      <source>Whom to confirm first</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Кого подтвердить первым</translation>
    </message>
    <message>
      <source>Whose loss is measured</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Чья потеря проверяется</translation>
    </message>
    <message>
      <source>{done} of {of} losses are tried out …</source>
      <extracomment>ui/desktop/fragility/page.py</extracomment>
      <translation>Проверено потерь: {done} из {of} …</translation>
    </message>
    <message>
      <source>The search ended unexpectedly. Measure again.</source>
      <extracomment>ui/desktop/fragility/process.py</extracomment>
      <translation>Поиск неожиданно прервался. Проверьте снова.</translation>
    </message>
    <message>
      <source>The search sent something that is no answer. Start the program again.</source>
      <extracomment>ui/desktop/fragility/process.py</extracomment>
      <translation>Поиск прислал то, что не является ответом. Перезапустите программу.</translation>
    </message>
    <message>
      <source>Contact, never published</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Контакты, не публикуются</translation>
    </message>
    <message>
      <source>Importance and subjects</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Важность и темы</translation>
    </message>
    <message>
      <source>Interests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Интересы</translation>
    </message>
    <message>
      <source>Length</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Продолжительность</translation>
    </message>
    <message>
      <source>Name and privacy</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Имя и защита</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Особые потребности</translation>
    </message>
    <message>
      <source>Organisers and guests</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Организаторы и гости</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Должность</translation>
    </message>
    <message>
      <source>Room</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Зал</translation>
    </message>
    <message>
      <source>Seats and equipment</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Места и оборудование</translation>
    </message>
    <message>
      <source>Session</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Мероприятие</translation>
    </message>
    <message>
      <source>Tags</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Метки</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Единица</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Когда</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Где</translation>
    </message>
    <message>
      <source>Words in the programme</source>
      <extracomment>ui/desktop/inspector/groups.py</extracomment>
      <translation>Тексты в программе</translation>
    </message>
    <message>
      <source>Change {column} of {what}</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Изменить {column}: {what}</translation>
    </message>
    <message>
      <source>Choose a session in the timetable, or a row of a list, to see it here and to change it.</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Выберите мероприятие в расписании или строку списка, чтобы увидеть и изменить её здесь.</translation>
    </message>
    <message>
      <source>What is chosen</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>Что выбрано</translation>
    </message>
    <message>
      <source>shown everywhere as “{name}”</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>везде показано как «{name}»</translation>
    </message>
    <message>
      <source>{track} track</source>
      <extracomment>ui/desktop/inspector/inspector.py</extracomment>
      <translation>секция {track}</translation>
    </message>
    <message>
      <source>Change the length of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Изменить длительность: «{title}»</translation>
    </message>
    <message>
      <source>Change the room of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Изменить зал: «{title}»</translation>
    </message>
    <message>
      <source>Change the time of “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Изменить время: «{title}»</translation>
    </message>
    <message>
      <source>Fix</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Закрепить</translation>
    </message>
    <message>
      <source>Fix the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Закрепить зал</translation>
    </message>
    <message>
      <source>Fix the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Закрепить время</translation>
    </message>
    <message>
      <source>Fixed</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Закреплено</translation>
    </message>
    <message>
      <source>Free the room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Освободить зал</translation>
    </message>
    <message>
      <source>Free the time</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Освободить время</translation>
    </message>
    <message>
      <source>Length must be at least 1.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Длительность не меньше 1.</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Переместить: {what}</translation>
    </message>
    <message>
      <source>Not placed yet. Drag it from the left onto the timetable, or ask where it could go.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Ещё не размещено. Перетащите слева на расписание или спросите, где есть место.</translation>
    </message>
    <message>
      <source>Not planned: its status is {status}.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Не планируется, статус: {status}.</translation>
    </message>
    <message>
      <source>Nowhere, while the others stay.</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Нигде, пока остальные на местах.</translation>
    </message>
    <message>
      <source>Other ways</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Другие пути</translation>
    </message>
    <message>
      <source>Public minutes in the timetable</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Публичные минуты в расписании</translation>
    </message>
    <message>
      <source>Starts</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Начало</translation>
    </message>
    <message>
      <source>Take out</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Снять</translation>
    </message>
    <message>
      <source>Take out {what}</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Убрать из расписания: {what}</translation>
    </message>
    <message>
      <source>When the public time begins, on the clocks of the venue</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Начало публичного времени по часам места проведения</translation>
    </message>
    <message>
      <source>Where could it go?</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Где есть место?</translation>
    </message>
    <message>
      <source>Where it takes place; the first one is the main room</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>Где проходит; первый зал — основной</translation>
    </message>
    <message>
      <source>nobody else moves · allowed there</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>остальное на месте · там можно</translation>
    </message>
    <message>
      <source>nobody else moves · as good as now</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>остальное на месте · не хуже, чем сейчас</translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · better by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>остальное на месте · лучше на %n балл</numerusform>
        <numerusform>остальное на месте · лучше на %n балла</numerusform>
        <numerusform>остальное на месте · лучше на %n баллов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>nobody else moves · worse by %n point(s)</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>
        <numerusform>остальное на месте · хуже на %n балл</numerusform>
        <numerusform>остальное на месте · хуже на %n балла</numerusform>
        <numerusform>остальное на месте · хуже на %n баллов</numerusform>
      </translation>
    </message>
    <message>
      <source>{way}: “{title}”</source>
      <extracomment>ui/desktop/inspector/place.py</extracomment>
      <translation>{way}: «{title}»</translation>
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Клавиши со стрелками</translation>
    </message>
    <message>
      <source>Click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Щелчок</translation>
    </message>
    <message>
      <source>Double click</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Двойной щелчок</translation>
    </message>
    <message>
      <source>Drag a session</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Перетаскивание мероприятия</translation>
    </message>
    <message>
      <source>Drag over the ground</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Перетаскивание по пустому месту</translation>
    </message>
    <message>
      <source>Drag the lower edge</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Перетаскивание нижнего края</translation>
    </message>
    <message>
      <source>Drop on another with Shift</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Перетаскивание на другое с Shift</translation>
    </message>
    <message>
      <source>Drop with Alt</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Перетаскивание с Alt</translation>
    </message>
    <message>
      <source>Drop with Ctrl</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Перетаскивание с Ctrl</translation>
    </message>
    <message>
      <source>Escape</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Escape</translation>
    </message>
    <message>
      <source>Keys and mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Клавиши и мышь</translation>
    </message>
    <message>
      <source>Mouse</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Мышь</translation>
    </message>
    <message>
      <source>On the grid</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>В сетке расписания</translation>
    </message>
    <message>
      <source>Page up, Page down</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>choose the session before or after; with Shift one more</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>выбирают предыдущее или следующее мероприятие; с Shift добавляют ещё одно</translation>
    </message>
    <message>
      <source>chooses a session; Shift or Ctrl chooses several</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>выбирает мероприятие; с Shift или Ctrl — несколько</translation>
    </message>
    <message>
      <source>chooses what the frame touches</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>выбирает всё, чего касается рамка</translation>
    </message>
    <message>
      <source>lets go</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>отменяет действие</translation>
    </message>
    <message>
      <source>lets the two change places</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>меняет мероприятия местами</translation>
    </message>
    <message>
      <source>makes it longer or shorter</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>увеличивает или уменьшает продолжительность</translation>
    </message>
    <message>
      <source>move the chosen sessions, or the cell that has the focus</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>перемещают выбранные мероприятия или текущую ячейку</translation>
    </message>
    <message>
      <source>moves it; every place is shaded free, possible or impossible, with the reason under the pointer</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>перемещает его; оттенок показывает, где место свободно, возможно или невозможно, причина — под указателем</translation>
    </message>
    <message>
      <source>opens its fields</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>открывает его данные</translation>
    </message>
    <message>
      <source>places a copy</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>размещает копию</translation>
    </message>
    <message>
      <source>places it whatever that breaks</source>
      <extracomment>ui/desktop/keys.py</extracomment>
      <translation>размещает, несмотря на нарушения</translation>
    </message>
    <message>
      <source>What has changed</source>
      <extracomment>ui/desktop/late/asking.py</extracomment>
      <translation>Что изменилось</translation>
    </message>
    <message>
      <source>It is taken over. Publish it as a new release, then tell those whom it concerns.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Принято. Опубликуйте снова и сообщите всем, кого это касается.</translation>
    </message>
    <message>
      <source>Late change</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Позднее изменение</translation>
    </message>
    <message>
      <source>Late change: {what}</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Позднее изменение: {what}</translation>
    </message>
    <message>
      <source>The conference was changed meanwhile. Look again.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Конференция тем временем изменилась. Повторите поиск.</translation>
    </message>
    <message>
      <source>What has changed?</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Что изменилось?</translation>
    </message>
    <message>
      <source>What you have settled cannot stand beside the others. Let something go.</source>
      <extracomment>ui/desktop/late/assistant.py</extracomment>
      <translation>Закреплённое вами несовместимо с остальным. Освободите что-нибудь.</translation>
    </message>
    <message>
      <source>A day is lost</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Потерян день</translation>
    </message>
    <message>
      <source>A person cannot be there for a time</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Человек какое-то время отсутствует</translation>
    </message>
    <message>
      <source>A person does not come</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Человек не приедет</translation>
    </message>
    <message>
      <source>A person takes part from afar or by video</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Человек участвует дистанционно или по видео</translation>
    </message>
    <message>
      <source>A room is lost</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Потерян зал</translation>
    </message>
    <message>
      <source>A session becomes longer or shorter</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Мероприятие станет длиннее или короче</translation>
    </message>
    <message>
      <source>A session is added</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Добавлено мероприятие</translation>
    </message>
    <message>
      <source>A session is cancelled</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Мероприятие отменено</translation>
    </message>
    <message>
      <source>A session is no longer certain</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Мероприятие больше не точно</translation>
    </message>
    <message>
      <source>A session over-runs</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Мероприятие затягивается</translation>
    </message>
    <message>
      <source>Consent is withdrawn</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Согласие отозвано</translation>
    </message>
    <message>
      <source>Ends later by</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Закончится позже на</translation>
    </message>
    <message>
      <source>Enter a new person on the page People first</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Нового человека сначала внесите на странице «Участники»</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>С</translation>
    </message>
    <message>
      <source>Guests</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Гости</translation>
    </message>
    <message>
      <source>How many are expected</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Сколько ожидается</translation>
    </message>
    <message>
      <source>How many are expected now</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Сколько ожидается теперь</translation>
    </message>
    <message>
      <source>Interpreters, a crew or equipment are missing</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Нет переводчиков, бригады или оборудования</translation>
    </message>
    <message>
      <source>Its public minutes</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Открытая часть в минутах</translation>
    </message>
    <message>
      <source>Its public minutes from now on</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Открытая часть в минутах отныне</translation>
    </message>
    <message>
      <source>Its title in the first language of the conference</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Название на первом языке конференции</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Minutes by which it ends later</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>На сколько минут позже закончится</translation>
    </message>
    <message>
      <source>More or fewer guests are expected</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Ожидается больше или меньше гостей</translation>
    </message>
    <message>
      <source>New length</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Новая длительность</translation>
    </message>
    <message>
      <source>No longer to be named</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Больше не называть</translation>
    </message>
    <message>
      <source>No longer to be streamed</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Больше не показывать в трансляции</translation>
    </message>
    <message>
      <source>No room can be used on that day</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>В этот день залами пользоваться нельзя</translation>
    </message>
    <message>
      <source>On the clocks of the venue</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>По часам места проведения</translation>
    </message>
    <message>
      <source>One session; without one it holds for all</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Одно мероприятие; без него — для всех</translation>
    </message>
    <message>
      <source>Only in</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Только в этих залах</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Участник</translation>
    </message>
    <message>
      <source>Say from when and to when, or neither.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Укажите и начало, и конец, или ни того, ни другого.</translation>
    </message>
    <message>
      <source>Somebody comes instead of a person</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Вместо человека приедет другой</translation>
    </message>
    <message>
      <source>Takes part</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Участие</translation>
    </message>
    <message>
      <source>Team</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Бригада</translation>
    </message>
    <message>
      <source>The team, the crew or the equipment that is missing</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Бригада или оборудование, которого нет</translation>
    </message>
    <message>
      <source>This cannot be. {faults}</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Так не может быть. {faults}</translation>
    </message>
    <message>
      <source>Tick what is no longer allowed.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Отметьте, что больше не разрешено.</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Название</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>До</translation>
    </message>
    <message>
      <source>Which room it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>О каком зале речь</translation>
    </message>
    <message>
      <source>Which session it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>О каком мероприятии речь</translation>
    </message>
    <message>
      <source>Who comes instead</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Кто приедет вместо</translation>
    </message>
    <message>
      <source>Who speaks</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Кто выступает</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>О ком речь</translation>
    </message>
    <message>
      <source>Without a time it holds for the whole conference</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Без времени — на всю конференцию</translation>
    </message>
    <message>
      <source>{title} is missing. Fill it in.</source>
      <extracomment>ui/desktop/late/kinds.py</extracomment>
      <translation>Не заполнено: {title}. Заполните.</translation>
    </message>
    <message>
      <source>Add one more</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Добавить ещё</translation>
    </message>
    <message>
      <source>Find the smallest change</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Найти наименьшее изменение</translation>
    </message>
    <message>
      <source>Keep as proposed</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Оставить как предложено</translation>
    </message>
    <message>
      <source>Keep as published</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Оставить как опубликовано</translation>
    </message>
    <message>
      <source>Let go</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Освободить</translation>
    </message>
    <message>
      <source>Say what has changed; up to four ways are found, and nothing is done before you take one over.</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Скажите, что изменилось; найдётся до четырёх решений, и ничего не делается, пока вы не примете одно из них.</translation>
    </message>
    <message>
      <source>Take it over</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Принять</translation>
    </message>
    <message>
      <source>The timetable as it stands</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Расписание, как оно есть</translation>
    </message>
    <message>
      <source>Ways to put the programme in order again</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Как снова привести программу в порядок</translation>
    </message>
    <message>
      <source>What has begun by</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Что к этому времени началось</translation>
    </message>
    <message>
      <source>What has begun by then stays where it is</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Что к этому времени началось, остаётся</translation>
    </message>
    <message>
      <source>What has changed so far</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Что уже изменилось</translation>
    </message>
    <message>
      <source>What people know</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Что известно людям</translation>
    </message>
    <message>
      <source>What this way changes</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Что меняет это решение</translation>
    </message>
    <message>
      <source>What was found</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Что найдено</translation>
    </message>
    <message>
      <source>Who must be told</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>К извещению</translation>
    </message>
    <message>
      <source>Why, and what could be done …</source>
      <extracomment>ui/desktop/late/layout.py</extracomment>
      <translation>Почему, и что можно сделать …</translation>
    </message>
    <message>
      <source>As published</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Как опубликовано</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>Settled</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Закреплено</translation>
    </message>
    <message>
      <source>What changes</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>Что изменится</translation>
    </message>
    <message>
      <source>as proposed</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>как предложено</translation>
    </message>
    <message>
      <source>as published</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>как опубликовано</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>новое</translation>
    </message>
    <message>
      <source>order</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>порядок</translation>
    </message>
    <message>
      <source>room</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>зал</translation>
    </message>
    <message>
      <source>time</source>
      <extracomment>ui/desktop/late/rows.py</extracomment>
      <translation>время</translation>
    </message>
    <message numerus="yes">
      <source>%n other room(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n другой зал</numerusform>
        <numerusform>%n других зала</numerusform>
        <numerusform>%n других залов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>затронут %n человек</numerusform>
        <numerusform>затронуто %n человека</numerusform>
        <numerusform>затронуто %n человек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>перемещено %n мероприятие</numerusform>
        <numerusform>перемещено %n мероприятия</numerusform>
        <numerusform>перемещено %n мероприятий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) placed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>размещено %n мероприятие</numerusform>
        <numerusform>размещено %n мероприятия</numerusform>
        <numerusform>размещено %n мероприятий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n way(s) to do it.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>%n решение.</numerusform>
        <numerusform>%n решения.</numerusform>
        <numerusform>%n решений.</numerusform>
      </translation>
    </message>
    <message>
      <source>All times kept</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Всё время сохранено</translation>
    </message>
    <message>
      <source>Best programme</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Лучшая программа</translation>
    </message>
    <message>
      <source>Disturbed: {names}</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Затронуты: {names}</translation>
    </message>
    <message>
      <source>Fewest people disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Меньше всего людей затронуто</translation>
    </message>
    <message>
      <source>Fewest sessions moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Меньше всего мероприятий перенесено</translation>
    </message>
    <message>
      <source>Nobody has to be told of another time, room or order.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Никому не нужно сообщать о другом времени, зале или порядке.</translation>
    </message>
    <message>
      <source>Not all times can be kept.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Всё время сохранить нельзя.</translation>
    </message>
    <message>
      <source>The search was ended before every way was found.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Поиск остановлен прежде, чем найдены все решения.</translation>
    </message>
    <message>
      <source>There are no others: each is best in what it names.</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>Других нет: каждое лучшее в том, что названо.</translation>
    </message>
    <message>
      <source>nobody disturbed</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>никто не затронут</translation>
    </message>
    <message>
      <source>not proven to be the best</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>не доказано, что лучшая</translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n people</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>не доказано: не меньше %n человека</numerusform>
        <numerusform>не доказано: не меньше %n человек</numerusform>
        <numerusform>не доказано: не меньше %n человек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>not proven: at least %n session(s)</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>
        <numerusform>не доказано: не меньше %n мероприятия</numerusform>
        <numerusform>не доказано: не меньше %n мероприятий</numerusform>
        <numerusform>не доказано: не меньше %n мероприятий</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing moved</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>ничего не перенесено</translation>
    </message>
    <message>
      <source>proven: nothing does better</source>
      <extracomment>ui/desktop/late/words.py</extracomment>
      <translation>доказано: лучше нельзя</translation>
    </message>
    <message>
      <source>A name is needed. Type one.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Нужно имя. Введите его.</translation>
    </message>
    <message>
      <source>Affiliation</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Members</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Состав</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Имя / название</translation>
    </message>
    <message>
      <source>Seats</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Места</translation>
    </message>
    <message>
      <source>This name is protected. It is changed at the right, among name and privacy.</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Это имя защищено. Его меняют справа, в разделе имени и защиты.</translation>
    </message>
    <message>
      <source>When and where</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>Когда и где</translation>
    </message>
    <message>
      <source>not placed</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>не размещено</translation>
    </message>
    <message>
      <source>time and room</source>
      <extracomment>ui/desktop/lists/columns.py</extracomment>
      <translation>время и зал</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Delete {what}?</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Удалить {what}?</translation>
    </message>
    <message>
      <source>Everything that names it loses it. Undo brings all of it back.</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Всё, что на это ссылается, лишится ссылки. Отмена вернёт всё.</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Оставить</translation>
    </message>
    <message>
      <source>What depends on it</source>
      <extracomment>ui/desktop/lists/deleting.py</extracomment>
      <translation>Что от этого зависит</translation>
    </message>
    <message>
      <source>Cells that cannot be read and are left out: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Нечитаемых и пропущенных ячеек: {number}.</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Изменить</translation>
    </message>
    <message numerus="yes">
      <source>Change %n row(s)</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>
        <numerusform>Изменить %n строку</numerusform>
        <numerusform>Изменить %n строки</numerusform>
        <numerusform>Изменить %n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Column</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Столбец</translation>
    </message>
    <message>
      <source>Columns that cannot be pasted here: {names}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Столбцы, которые нельзя вставить: {names}.</translation>
    </message>
    <message>
      <source>New value</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Новое значение</translation>
    </message>
    <message>
      <source>Paste</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Вставить</translation>
    </message>
    <message>
      <source>Row</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Строка</translation>
    </message>
    <message>
      <source>Rows that are added: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Добавляется строк: {number}.</translation>
    </message>
    <message>
      <source>Rows that change: {number}.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Меняется строк: {number}.</translation>
    </message>
    <message>
      <source>There is nothing to paste. Copy rows of a spreadsheet first.</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Вставлять нечего. Сначала скопируйте строки таблицы.</translation>
    </message>
    <message>
      <source>What pasting changes</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>Что изменит вставка</translation>
    </message>
    <message>
      <source>new: {label}</source>
      <extracomment>ui/desktop/lists/dialogs.py</extracomment>
      <translation>новое: {label}</translation>
    </message>
    <message>
      <source>Columns ▾</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation>Столбцы ▾</translation>
    </message>
    <message>
      <source>Which columns are seen</source>
      <extracomment>ui/desktop/lists/headers.py</extracomment>
      <translation>Какие столбцы видны</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>%n строка</numerusform>
        <numerusform>%n строки</numerusform>
        <numerusform>%n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Adds a copy of what is chosen (Ctrl+Shift+D)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Добавляет копию выбранного (Ctrl+Shift+D)</translation>
    </message>
    <message>
      <source>Adds one (Insert)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Добавляет новое (Insert)</translation>
    </message>
    <message>
      <source>Change all …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Изменить все …</translation>
    </message>
    <message>
      <source>Delete {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Удалить {what}</translation>
    </message>
    <message>
      <source>Deletes what is chosen; what depends on it is shown first (Delete)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Удаляет выбранное; сначала показано, что от него зависит (Delete)</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Дублировать</translation>
    </message>
    <message>
      <source>Duplicate {what}</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Дублировать: {what}</translation>
    </message>
    <message>
      <source>F2 or a double click changes a cell, in all chosen rows at once. Ctrl+C copies rows for a spreadsheet.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>F2 или двойной щелчок меняют ячейку сразу во всех выбранных строках. Ctrl+C копирует строки для таблицы.</translation>
    </message>
    <message>
      <source>Nothing here has “{words}” in it. Clear the search to see all.</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Здесь нигде нет «{words}». Очистите поиск, чтобы видеть всё.</translation>
    </message>
    <message numerus="yes">
      <source>Paste %n row(s)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>
        <numerusform>Вставить %n строку</numerusform>
        <numerusform>Вставить %n строки</numerusform>
        <numerusform>Вставить %n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Paste …</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Вставить …</translation>
    </message>
    <message>
      <source>Rows of a spreadsheet, with a look at what would change (Ctrl+V)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Строки таблицы, с показом изменений (Ctrl+V)</translation>
    </message>
    <message>
      <source>Search</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Search in the list</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Поиск в списке</translation>
    </message>
    <message>
      <source>Writes one value into a column of all chosen rows (Ctrl+Enter)</source>
      <extracomment>ui/desktop/lists/page.py</extracomment>
      <translation>Пишет одно значение в столбец всех выбранных строк (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
      <source>Change {column} of %n row(s)</source>
      <extracomment>ui/desktop/lists/table.py</extracomment>
      <translation>
        <numerusform>Изменить {column}: %n строка</numerusform>
        <numerusform>Изменить {column}: %n строки</numerusform>
        <numerusform>Изменить {column}: %n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Add person</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Добавить человека</translation>
    </message>
    <message>
      <source>Add room</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Добавить зал</translation>
    </message>
    <message>
      <source>Add session</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Добавить мероприятие</translation>
    </message>
    <message>
      <source>Add team or crew</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Добавить бригаду</translation>
    </message>
    <message>
      <source>No booth team, crew or equipment yet. “Add team or crew” makes the first one; its members and hours are typed at the right.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Пока нет ни бригад, ни оборудования. «Добавить бригаду» создаёт первую; состав и часы вводят справа.</translation>
    </message>
    <message>
      <source>No rooms yet. “Add room” makes the first one; without a room nothing can be placed.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Залов пока нет. «Добавить зал» создаёт первый; без зала ничего не разместить.</translation>
    </message>
    <message>
      <source>No sessions yet. “Add session” makes the first one; it then waits in the list of unscheduled sessions at the left.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Мероприятий пока нет. «Добавить мероприятие» создаёт первое; оно ждёт слева среди неразмещённых.</translation>
    </message>
    <message>
      <source>Nobody yet. “Add person” makes the first entry; name, hours and needs are then typed at the right. Or copy a table of a spreadsheet and press “Paste …”.</source>
      <extracomment>ui/desktop/lists/things.py</extracomment>
      <translation>Пока никого. «Добавить человека» создаёт первую запись; имя, часы и нужды вводят справа. Или скопируйте таблицу и нажмите «Вставить …».</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>нет</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>да</translation>
    </message>
    <message>
      <source>“{words}” is neither “{yes}” nor “{no}”. Type one of the two.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>«{words}» — ни «{yes}», ни «{no}». Введите одно из двух.</translation>
    </message>
    <message>
      <source>“{words}” is no date with a time. Type it such as {example}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>«{words}» — не дата со временем. Пишите, например, {example}.</translation>
    </message>
    <message>
      <source>“{words}” is no whole number. Type digits only.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>«{words}» — не целое число. Вводите только цифры.</translation>
    </message>
    <message>
      <source>“{words}” is not in this conference. Add it first, or mend the name.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>«{words}» нет в этой конференции. Сначала добавьте или исправьте имя.</translation>
    </message>
    <message>
      <source>“{words}” is not known here. Type one of: {join}.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>Значение «{words}» здесь не подходит. Введите одно из: {join}.</translation>
    </message>
    <message>
      <source>“{words}” is the name of several. Choose it at the right.</source>
      <extracomment>ui/desktop/lists/values.py</extracomment>
      <translation>Так называются несколько: «{words}». Выберите справа.</translation>
    </message>
    <message>
      <source>&amp;About Hofburg</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;О программе Hofburg</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Тёмное</translation>
    </message>
    <message>
      <source>&amp;Delete recovery copies …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Удалить копии для восстановления…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Найти …</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Сп&amp;равка</translation>
    </message>
    <message>
      <source>&amp;Keys and mouse</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Клавиши и мышь</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Светлое</translation>
    </message>
    <message>
      <source>&amp;New …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Создать…</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Открыть…</translation>
    </message>
    <message>
      <source>&amp;Print and preview …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Печать и просмотр…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>В&amp;ыход</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>В&amp;ернуть</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Со&amp;хранить</translation>
    </message>
    <message>
      <source>&amp;Solve</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Составить</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Офор&amp;мление</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Обзор окна</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Why is there no timetable? …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Почему нет расписания? …</translation>
    </message>
    <message>
      <source>Add a ru&amp;le …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Добавить прави&amp;ло …</translation>
    </message>
    <message>
      <source>As the &amp;computer</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Как на &amp;компьютере</translation>
    </message>
    <message>
      <source>Dark &amp;or light</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Тёмное &amp;или светлое</translation>
    </message>
    <message>
      <source>N&amp;ext day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>С&amp;ледующий день</translation>
    </message>
    <message>
      <source>New &amp;from last year's file …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Новая из &amp;прошлогоднего файла …</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;Новое окно</translation>
    </message>
    <message>
      <source>Pre&amp;vious day</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Пре&amp;дыдущий день</translation>
    </message>
    <message>
      <source>Pu&amp;blish …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Опу&amp;бликовать …</translation>
    </message>
    <message>
      <source>S&amp;top and keep</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Оста&amp;новить и сохранить результат</translation>
    </message>
    <message>
      <source>Save &amp;as …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
      <source>The &amp;day …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>&amp;День …</translation>
    </message>
    <message>
      <source>What has &amp;changed? …</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Что &amp;изменилось? …</translation>
    </message>
    <message>
      <source>Whom to confirm &amp;first</source>
      <extracomment>ui/desktop/menus.py</extracomment>
      <translation>Кого подтвердить &amp;первым</translation>
    </message>
    <message>
      <source>A frame of two days</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Каркас на два дня</translation>
    </message>
    <message>
      <source>Create</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Создать</translation>
    </message>
    <message>
      <source>From last year's file</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Из прошлогоднего файла</translation>
    </message>
    <message>
      <source>New conference</source>
      <extracomment>ui/desktop/new_dialog.py</extracomment>
      <translation>Новая конференция</translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>
        <numerusform>%n участник</numerusform>
        <numerusform>%n участника</numerusform>
        <numerusform>%n участников</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Все</translation>
    </message>
    <message>
      <source>Answer due</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Срок ответа</translation>
    </message>
    <message>
      <source>Answers missing: {missing}; overdue: {overdue}.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Нет ответов: {missing}; просрочено: {overdue}.</translation>
    </message>
    <message>
      <source>Everybody has answered. Whoever is to be invited, or was invited and has not answered, stands here by date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Все ответили. Кого нужно пригласить и кто не ответил, стоит здесь по датам.</translation>
    </message>
    <message>
      <source>Mark as confirmed</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Отметить: подтверждено</translation>
    </message>
    <message>
      <source>Mark as declined</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Отметить: отказ</translation>
    </message>
    <message>
      <source>Mark as invited</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Отметить: приглашение отправлено</translation>
    </message>
    <message>
      <source>No date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Без даты</translation>
    </message>
    <message>
      <source>No date for the reply</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Без срока ответа</translation>
    </message>
    <message>
      <source>Nobody of those is shown. Clear the search, or choose another date.</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Никто из них не показан. Очистите поиск или выберите другой срок.</translation>
    </message>
    <message>
      <source>Reply by</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Ответ до</translation>
    </message>
    <message>
      <source>Reply by this day</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Ответ до этого дня</translation>
    </message>
    <message>
      <source>Reply by {day}</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Ответ до {day}</translation>
    </message>
    <message>
      <source>Role</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Search person or session</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Поиск: человек или мероприятие</translation>
    </message>
    <message>
      <source>Status</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Статус</translation>
    </message>
    <message>
      <source>The chosen rows as text for a spreadsheet (Ctrl+C)</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Выбранные строки текстом для таблицы (Ctrl+C)</translation>
    </message>
    <message>
      <source>Whom to ask</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Кому напомнить</translation>
    </message>
    <message>
      <source>Write to</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>Кому писать</translation>
    </message>
    <message>
      <source>later</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>позже</translation>
    </message>
    <message>
      <source>no date</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>без даты</translation>
    </message>
    <message>
      <source>overdue</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>просрочено</translation>
    </message>
    <message>
      <source>within a week</source>
      <extracomment>ui/desktop/people/chasing.py</extracomment>
      <translation>в течение недели</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>
        <numerusform>%n страница</numerusform>
        <numerusform>%n страницы</numerusform>
        <numerusform>%n страниц</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not marked</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Изменения не отмечены</translation>
    </message>
    <message>
      <source>Changes since {release}</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Изменения после {release}</translation>
    </message>
    <message>
      <source>Errata sheet</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Лист исправлений</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Экспорт в PDF</translation>
    </message>
    <message>
      <source>Export PDF …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Экспорт в PDF …</translation>
    </message>
    <message>
      <source>Making the paper …</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Готовится документ …</translation>
    </message>
    <message>
      <source>Mark changes since</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Отметить изменения после</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Документ</translation>
    </message>
    <message>
      <source>Paper size</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Формат бумаги</translation>
    </message>
    <message>
      <source>Print and preview</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>Печать и просмотр</translation>
    </message>
    <message>
      <source>What changed since a release has a bar beside it and a word; the errata sheet lists it</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>То, что изменилось после публикации, отмечено чертой на поле и словом; лист исправлений перечисляет всё</translation>
    </message>
    <message>
      <source>{name} cannot be written: {cause}. Choose another folder.</source>
      <extracomment>ui/desktop/preview.py</extracomment>
      <translation>{name} нельзя записать: {cause}. Выберите другую папку.</translation>
    </message>
    <message>
      <source>Bring unsaved work back</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Вернуть несохранённую работу</translation>
    </message>
    <message>
      <source>The program ended before work on {what} was saved. Bring the work of {when} ({zone} time) back?</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Программа закрылась до того, как работа была сохранена: {what}. Вернуть её в состоянии на {when} (время: {zone})?</translation>
    </message>
    <message>
      <source>Unsaved work on {what} was found, but it cannot be read. {error}</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>Найдена несохранённая работа ({what}), но прочитать её не удаётся. {error}</translation>
    </message>
    <message>
      <source>a conference that was never saved</source>
      <extracomment>ui/desktop/recovering.py</extracomment>
      <translation>конференция, которая ни разу не сохранялась</translation>
    </message>
    <message>
      <source>Errata sheet …</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Лист исправлений …</translation>
    </message>
    <message>
      <source>Looking at the printed sheets …</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Проверяются напечатанные листы …</translation>
    </message>
    <message>
      <source>No printed sheet is wrong.</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Среди напечатанных листов неверных нет.</translation>
    </message>
    <message>
      <source>Printed sheets that are wrong</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Неверные напечатанные листы</translation>
    </message>
    <message>
      <source>Printed sheets that are wrong, where A4 was printed:</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Неверные напечатанные листы, если печатали на A4:</translation>
    </message>
    <message>
      <source>What was printed and what is right instead, as a sheet to hand out</source>
      <extracomment>ui/desktop/releases/comparing.py</extracomment>
      <translation>Что было напечатано и как правильно: лист для раздачи</translation>
    </message>
    <message>
      <source>Add. – adds to the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Add. – дополняет предыдущую</translation>
    </message>
    <message>
      <source>Corr. – corrects the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Corr. – исправляет предыдущую</translation>
    </message>
    <message>
      <source>Final: as it is to be printed</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Окончательная: для печати</translation>
    </message>
    <message numerus="yes">
      <source>Musts that are broken: %n. Mend them, or accept each with a reason.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>
        <numerusform>Нарушено обязательных правил: %n. Исправьте их или допустите каждое с указанием причины.</numerusform>
        <numerusform>Нарушено обязательных правил: %n. Исправьте их или допустите каждое с указанием причины.</numerusform>
        <numerusform>Нарушено обязательных правил: %n. Исправьте их или допустите каждое с указанием причины.</numerusform>
      </translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Примечание</translation>
    </message>
    <message>
      <source>Preliminary: much may still change</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Предварительная: многое может измениться</translation>
    </message>
    <message>
      <source>Provisional: as planned now</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Рабочая: как запланировано сейчас</translation>
    </message>
    <message>
      <source>Publish</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Опубликовать</translation>
    </message>
    <message>
      <source>Rev. – takes the place of the one before</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Rev. – заменяет предыдущую</translation>
    </message>
    <message>
      <source>Standing</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Стоя</translation>
    </message>
    <message>
      <source>The whole content is kept as it is now, with a fingerprint; every page that is printed from it carries its name.</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>Всё содержание сохраняется как есть, с контрольной суммой; каждая напечатанная с него страница несёт его название.</translation>
    </message>
    <message>
      <source>such as For the printers</source>
      <extracomment>ui/desktop/releases/dialog.py</extracomment>
      <translation>например: для типографии</translation>
    </message>
    <message>
      <source>Bring everything back as it was in {release}? Undo brings back what you have now.</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Вернуть всё, как было в «{release}»? Отмена вернёт то, что есть сейчас.</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Сравнить</translation>
    </message>
    <message>
      <source>Differs in</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Отличия</translation>
    </message>
    <message>
      <source>Nothing was published yet. “Publish …” keeps the whole content as it is; what is printed before says so.</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Ещё ничего не опубликовано. «Опубликовать …» сохраняет всё содержание как есть; на напечатанном раньше об этом сказано.</translation>
    </message>
    <message>
      <source>Publish {release}</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Опубликовать «{release}»</translation>
    </message>
    <message>
      <source>Publish …</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Опубликовать …</translation>
    </message>
    <message>
      <source>Published on</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Опубликовано</translation>
    </message>
    <message>
      <source>Release</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Публикация</translation>
    </message>
    <message>
      <source>Releases</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Публикации</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Restore {release}</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Вернуть «{release}»</translation>
    </message>
    <message>
      <source>Restore …</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Вернуть …</translation>
    </message>
    <message>
      <source>Two releases with each other, or one with the timetable as it is now</source>
      <extracomment>ui/desktop/releases/page.py</extracomment>
      <translation>Две публикации между собой или одну — с нынешним расписанием</translation>
    </message>
    <message>
      <source>Accept request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Принять заявку</translation>
    </message>
    <message>
      <source>Accept “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Принять «{title}»</translation>
    </message>
    <message>
      <source>Accepted; it stands in the timetable.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Принято; стоит в расписании.</translation>
    </message>
    <message>
      <source>Accepted; it waits to be placed.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Принято; ждёт размещения.</translation>
    </message>
    <message>
      <source>Add request</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Добавить заявку</translation>
    </message>
    <message>
      <source>All requests · {number}</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Все заявки · {number}</translation>
    </message>
    <message>
      <source>Change the request “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Изменить заявку «{title}»</translation>
    </message>
    <message numerus="yes">
      <source>Decide %n request(s)</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>
        <numerusform>Решить по %n заявке</numerusform>
        <numerusform>Решить по %n заявкам</numerusform>
        <numerusform>Решить по %n заявкам</numerusform>
      </translation>
    </message>
    <message>
      <source>Decline</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Отклонить</translation>
    </message>
    <message>
      <source>Decline “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Отклонить «{title}»</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Объединить</translation>
    </message>
    <message>
      <source>Merge into this session:</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Объединить с мероприятием:</translation>
    </message>
    <message>
      <source>Merge into …</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Объединить с …</translation>
    </message>
    <message>
      <source>Merge “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Объединить «{title}»</translation>
    </message>
    <message>
      <source>Merged into “{title}”.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Объединено с «{title}».</translation>
    </message>
    <message>
      <source>No request yet. “Add request” takes down the first one: date, organisers, slots, languages and needs. An accepted request waits in the list of unscheduled sessions.</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Заявок пока нет. «Добавить заявку» записывает первую: дату, организаторов, окна, языки и нужды. Принятая заявка ждёт среди неразмещённых.</translation>
    </message>
    <message>
      <source>Preferred slots</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Желательные интервалы</translation>
    </message>
    <message>
      <source>Received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Получено</translation>
    </message>
    <message>
      <source>Requests</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Заявки</translation>
    </message>
    <message>
      <source>Review “{title}”</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Рассмотреть «{title}»</translation>
    </message>
    <message>
      <source>Show requests that are</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Показать заявки</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Take up for review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>На рассмотрение</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>Отозвано</translation>
    </message>
    <message>
      <source>accepted</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>принято</translation>
    </message>
    <message>
      <source>cancelled</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>отменено</translation>
    </message>
    <message>
      <source>declined</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>отклонено</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>объединено</translation>
    </message>
    <message>
      <source>received</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>получено</translation>
    </message>
    <message>
      <source>under review</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>на рассмотрении</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>отозвано</translation>
    </message>
    <message>
      <source>“{title}” was withdrawn</source>
      <extracomment>ui/desktop/requests/page.py</extracomment>
      <translation>«{title}»: отозвано</translation>
    </message>
    <message>
      <source>Add rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Добавить правило</translation>
    </message>
    <message>
      <source>Change the rule {rule}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Изменить правило: {rule}</translation>
    </message>
    <message>
      <source>Must or wish</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Обязательно или пожелание</translation>
    </message>
    <message>
      <source>No rule yet. Choose sessions in the timetable and press Ctrl+L, or press “Add rule” and choose them here.</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Правил пока нет. Выберите мероприятия в расписании и нажмите Ctrl+L или нажмите «Добавить правило» и выберите их здесь.</translation>
    </message>
    <message>
      <source>Rule</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Правило</translation>
    </message>
    <message>
      <source>Rules</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Правила</translation>
    </message>
    <message>
      <source>Show in the timetable</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>Показать в расписании</translation>
    </message>
    <message>
      <source>broken: {reason}</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>нарушено: {reason}</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>ui/desktop/rules/page.py</extracomment>
      <translation>соблюдено</translation>
    </message>
    <message>
      <source> min</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation> мин</translation>
    </message>
    <message>
      <source>A wish, of weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Пожелание, вес</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Добавить правило</translation>
    </message>
    <message>
      <source>Minutes between</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Минут между</translation>
    </message>
    <message>
      <source>Minutes between the two</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Минут между ними</translation>
    </message>
    <message>
      <source>No rule has these words in it.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Правил с такими словами нет.</translation>
    </message>
    <message>
      <source>Rules that make sense</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Возможные правила</translation>
    </message>
    <message>
      <source>Search among the rules</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Поиск среди правил</translation>
    </message>
    <message>
      <source>Sessions of the rule</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Мероприятия правила</translation>
    </message>
    <message>
      <source>Tick the sessions that the rule is about.</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Отметьте мероприятия, которых касается правило.</translation>
    </message>
    <message>
      <source>Weight</source>
      <extracomment>ui/desktop/rules/palette.py</extracomment>
      <translation>Вес</translation>
    </message>
    <message>
      <source>Change the settings: {names}</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Изменить настройки: {names}</translation>
    </message>
    <message>
      <source>Comfort</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Удобство</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Дни</translation>
    </message>
    <message>
      <source>Holidays and observances</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Праздники и обряды</translation>
    </message>
    <message>
      <source>How papers look</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Вид документов</translation>
    </message>
    <message>
      <source>Settings of the conference</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Настройки конференции</translation>
    </message>
    <message>
      <source>Slots and exclusions</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Окна и исключения</translation>
    </message>
    <message>
      <source>Title and place</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Название и место</translation>
    </message>
    <message>
      <source>Walks between rooms</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Переходы между залами</translation>
    </message>
    <message>
      <source>Wishes and their weights</source>
      <extracomment>ui/desktop/settings/page.py</extracomment>
      <translation>Пожелания и их вес</translation>
    </message>
    <message>
      <source>Best found: {value}. Least possible: {bound}.</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>Лучшее: {value}. Наименьшее возможное: {bound}.</translation>
    </message>
    <message>
      <source>How the search went</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>Как шёл поиск</translation>
    </message>
    <message>
      <source>found</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>найдено</translation>
    </message>
    <message>
      <source>least possible</source>
      <extracomment>ui/desktop/solving/chart.py</extracomment>
      <translation>минимум</translation>
    </message>
    <message>
      <source>After</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>После</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>До</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Отклонить</translation>
    </message>
    <message>
      <source>Draw the best so far</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Рисовать лучшее на сейчас</translation>
    </message>
    <message>
      <source>Looking for a first timetable …</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Ищется первое расписание …</translation>
    </message>
    <message>
      <source>Solve</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Составить</translation>
    </message>
    <message>
      <source>Solve  F5</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Составить  F5</translation>
    </message>
    <message>
      <source>Solving</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Составление</translation>
    </message>
    <message>
      <source>Stop and keep</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Остановить и оставить</translation>
    </message>
    <message>
      <source>The conference was changed meanwhile. {result}</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Конференция тем временем изменилась. {result}</translation>
    </message>
    <message>
      <source>Use this one</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Использовать этот</translation>
    </message>
    <message>
      <source>What may move</source>
      <extracomment>ui/desktop/solving/panel.py</extracomment>
      <translation>Что можно двигать</translation>
    </message>
    <message>
      <source>The search ended unexpectedly; the timetable stays as it was. Press Solve to start it again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation>Поиск неожиданно прервался; расписание осталось прежним. Нажмите «Составить», чтобы начать снова.</translation>
    </message>
    <message>
      <source>The search sent something that is no answer; the timetable stays as it was. Start the program again.</source>
      <extracomment>ui/desktop/solving/process.py</extracomment>
      <translation>Поиск прислал непонятный ответ; расписание осталось прежним. Перезапустите программу.</translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s) left</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>остаётся %n конфликт</numerusform>
        <numerusform>остаётся %n конфликта</numerusform>
        <numerusform>остаётся %n конфликтов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>
        <numerusform>отмечена %n строка</numerusform>
        <numerusform>отмечены %n строки</numerusform>
        <numerusform>отмечено %n строк</numerusform>
      </translation>
    </message>
    <message>
      <source>Proposed</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Предложено</translation>
    </message>
    <message>
      <source>Tick what you want to take over.</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Отметьте, что хотите принять.</translation>
    </message>
    <message>
      <source>Use what is ticked</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Использовать отмеченное</translation>
    </message>
    <message>
      <source>What the proposal changes</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>Что меняет предложение</translation>
    </message>
    <message>
      <source>gets a place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>получает место</translation>
    </message>
    <message>
      <source>loses its place</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>теряет место</translation>
    </message>
    <message>
      <source>other length</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>другая длительность</translation>
    </message>
    <message>
      <source>other room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>другой зал</translation>
    </message>
    <message>
      <source>other team or order</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>другая бригада или порядок</translation>
    </message>
    <message>
      <source>other time</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>другое время</translation>
    </message>
    <message>
      <source>other time and room</source>
      <extracomment>ui/desktop/solving/rows.py</extracomment>
      <translation>другие время и зал</translation>
    </message>
    <message>
      <source>All times stay.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Всё время сохраняется.</translation>
    </message>
    <message>
      <source>Choose sessions in the timetable or in a list; only they will move.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Выберите мероприятия в расписании или списке; двигаться будут только они.</translation>
    </message>
    <message>
      <source>Everything</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Всё</translation>
    </message>
    <message>
      <source>Everything has a place; nothing is unscheduled.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Всё размещено; неразмещённых нет.</translation>
    </message>
    <message numerus="yes">
      <source>May change their rooms: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Могут сменить зал: %n мероприятие.</numerusform>
        <numerusform>Могут сменить зал: %n мероприятия.</numerusform>
        <numerusform>Могут сменить зал: %n мероприятий.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s), {names}.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Можно двигать: %n мероприятие, {names}.</numerusform>
        <numerusform>Можно двигать: %n мероприятия, {names}.</numerusform>
        <numerusform>Можно двигать: %n мероприятий, {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>May move: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Можно двигать: %n мероприятие.</numerusform>
        <numerusform>Можно двигать: %n мероприятия.</numerusform>
        <numerusform>Можно двигать: %n мероприятий.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the rooms</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Только залы</translation>
    </message>
    <message>
      <source>Only the selection</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Только выбранное</translation>
    </message>
    <message>
      <source>Only the unscheduled</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Только неразмещённые</translation>
    </message>
    <message numerus="yes">
      <source>Staying at a fixed time: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Остаются в закреплённое время: %n мероприятие.</numerusform>
        <numerusform>Остаются в закреплённое время: %n мероприятия.</numerusform>
        <numerusform>Остаются в закреплённое время: %n мероприятий.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Staying where they are: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Остаются на месте: %n мероприятие.</numerusform>
        <numerusform>Остаются на месте: %n мероприятия.</numerusform>
        <numerusform>Остаются на месте: %n мероприятий.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no session to place yet.</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>Размещать пока нечего.</translation>
    </message>
    <message numerus="yes">
      <source>To be placed: %n session(s).</source>
      <extracomment>ui/desktop/solving/scope.py</extracomment>
      <translation>
        <numerusform>Разместить: %n мероприятие.</numerusform>
        <numerusform>Разместить: %n мероприятия.</numerusform>
        <numerusform>Разместить: %n мероприятий.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n конфликт</numerusform>
        <numerusform>%n конфликта</numerusform>
        <numerusform>%n конфликтов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>%n балл</numerusform>
        <numerusform>%n балла</numerusform>
        <numerusform>%n баллов</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Изменить вариант-черновик</translation>
    </message>
    <message>
      <source>Compare two</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Сравнить два</translation>
    </message>
    <message>
      <source>Compare “{one}” with “{other}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Сравнить «{one}» и «{other}»</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n draft variant(s)</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>Удалить %n вариант-черновик</numerusform>
        <numerusform>Удалить %n варианта-черновика</numerusform>
        <numerusform>Удалить %n вариантов-черновиков</numerusform>
      </translation>
    </message>
    <message>
      <source>Draft variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Вариант-черновик</translation>
    </message>
    <message>
      <source>Draft variants</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Варианты-черновики</translation>
    </message>
    <message>
      <source>Keep the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Сохранить вариант-черновик «{name}»</translation>
    </message>
    <message>
      <source>Keep the timetable as a variant …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Сохранить расписание как вариант …</translation>
    </message>
    <message>
      <source>Name of the variant:</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Название варианта:</translation>
    </message>
    <message>
      <source>No draft variant yet. Keep the timetable under a name before you try something else; both can be compared.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Вариантов пока нет. Сохраните расписание под именем, прежде чем пробовать другое; их можно сравнить.</translation>
    </message>
    <message>
      <source>Placed</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Размещено</translation>
    </message>
    <message>
      <source>Show and use …</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Показать и использовать …</translation>
    </message>
    <message>
      <source>They are the same.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Они одинаковы.</translation>
    </message>
    <message numerus="yes">
      <source>They differ in %n session(s).</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>
        <numerusform>Отличаются: %n мероприятие.</numerusform>
        <numerusform>Отличаются: %n мероприятия.</numerusform>
        <numerusform>Отличаются: %n мероприятий.</numerusform>
      </translation>
    </message>
    <message>
      <source>Use the draft variant “{name}”</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Использовать вариант-черновик «{name}»</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Вариант</translation>
    </message>
    <message>
      <source>Variant {number}</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Вариант {number}</translation>
    </message>
    <message>
      <source>Wishes not met</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>Невыполненные пожелания</translation>
    </message>
    <message>
      <source>“{name}”: {conflicts}, {points} for wishes that are not met.</source>
      <extracomment>ui/desktop/solving/variants.py</extracomment>
      <translation>«{name}»: {conflicts}, {points} за невыполненные пожелания.</translation>
    </message>
    <message numerus="yes">
      <source>%n people to tell</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>известить %n человека</numerusform>
        <numerusform>известить %n человек</numerusform>
        <numerusform>известить %n человек</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) unplaced</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>не размещено %n мероприятие</numerusform>
        <numerusform>не размещено %n мероприятия</numerusform>
        <numerusform>не размещено %n мероприятий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) without a place</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>без места %n мероприятие</numerusform>
        <numerusform>без места %n мероприятия</numerusform>
        <numerusform>без места %n мероприятий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another team</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>
        <numerusform>%n с другой бригадой</numerusform>
        <numerusform>%n с другой бригадой</numerusform>
        <numerusform>%n с другой бригадой</numerusform>
      </translation>
    </message>
    <message>
      <source>A timetable is found</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Расписание найдено</translation>
    </message>
    <message>
      <source>It is the same timetable.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Это то же расписание.</translation>
    </message>
    <message>
      <source>Looking for a first timetable</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Ищется первое расписание</translation>
    </message>
    <message>
      <source>No timetable was found in this time; allow more time or loosen a fixed place.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>За это время расписание не найдено; дайте больше времени или освободите закреплённое место.</translation>
    </message>
    <message>
      <source>The search failed; the timetable stays as it was.</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>Поиск не удался; расписание осталось прежним.</translation>
    </message>
    <message>
      <source>at most {percent} % better is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>возможно улучшение не более чем на {percent} %</translation>
    </message>
    <message>
      <source>cannot be improved</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>улучшить нельзя</translation>
    </message>
    <message>
      <source>every session is placed</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>все мероприятия размещены</translation>
    </message>
    <message>
      <source>looking for what is still possible</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>ищется, что ещё возможно</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>ui/desktop/solving/words.py</extracomment>
      <translation>{seconds} с</translation>
    </message>
    <message>
      <source>Conference and release</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>Конференция и публикация</translation>
    </message>
    <message>
      <source>comparing with what was published …</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>сравнение с опубликованным…</translation>
    </message>
    <message>
      <source>not published</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>не опубликовано</translation>
    </message>
    <message>
      <source>{release}, and changes since</source>
      <extracomment>ui/desktop/standing.py</extracomment>
      <translation>{release} и последующие изменения</translation>
    </message>
    <message>
      <source>A .hofburg file can also be dropped anywhere on this window.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Файл .hofburg можно бросить в любое место этого окна.</translation>
    </message>
    <message>
      <source>Changed {when}</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Изменён {when}</translation>
    </message>
    <message>
      <source>From last year's file …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Из прошлогоднего файла …</translation>
    </message>
    <message>
      <source>New conference …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Новая конференция …</translation>
    </message>
    <message>
      <source>Nothing was open yet. Begin a conference, open a file, or look at a sample.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Пока ничего не открывали. Начните конференцию, откройте файл или посмотрите пример.</translation>
    </message>
    <message>
      <source>Open …</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Открыть …</translation>
    </message>
    <message>
      <source>RECENT</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>НЕДАВНИЕ</translation>
    </message>
    <message>
      <source>Remove from the list (Delete). The file stays.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Убрать из списка (Delete). Файл останется.</translation>
    </message>
    <message>
      <source>Remove {name} from the list</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Убрать {name} из списка</translation>
    </message>
    <message>
      <source>SAMPLES</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>ПРИМЕРЫ</translation>
    </message>
    <message>
      <source>Take the tour</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Начать обзор</translation>
    </message>
    <message>
      <source>The programme of a conference: planned, checked and printed.</source>
      <extracomment>ui/desktop/start_page.py</extracomment>
      <translation>Программа конференции: спланирована, проверена и напечатана.</translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n calendar file(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>В новой папке «{name}»: %n файл календаря.</numerusform>
        <numerusform>В новой папке «{name}»: %n файла календаря.</numerusform>
        <numerusform>В новой папке «{name}»: %n файлов календаря.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n e-mail draft(s), to be opened with your mail program; nothing was sent.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>В новой папке «{name}»: %n черновик письма, его откроет ваша почтовая программа; ничего не отправлено.</numerusform>
        <numerusform>В новой папке «{name}»: %n черновика писем, их откроет ваша почтовая программа; ничего не отправлено.</numerusform>
        <numerusform>В новой папке «{name}»: %n черновиков писем, их откроет ваша почтовая программа; ничего не отправлено.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In the new folder “{name}”: %n letter(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>В новой папке «{name}»: %n письмо.</numerusform>
        <numerusform>В новой папке «{name}»: %n письма.</numerusform>
        <numerusform>В новой папке «{name}»: %n писем.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mail-merge table “{name}”: %n row(s).</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>
        <numerusform>Таблица для рассылки «{name}»: %n строка.</numerusform>
        <numerusform>Таблица для рассылки «{name}»: %n строки.</numerusform>
        <numerusform>Таблица для рассылки «{name}»: %n строк.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was written: nobody of those gets such a file.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>Ничего не записано: никто из них не получает такого файла.</translation>
    </message>
    <message>
      <source>Without an address: {number}.</source>
      <extracomment>ui/desktop/telling/files.py</extracomment>
      <translation>Без адреса: {number}.</translation>
    </message>
    <message numerus="yes">
      <source>%n not yet told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>%n ещё не извещён</numerusform>
        <numerusform>%n ещё не извещены</numerusform>
        <numerusform>%n ещё не извещены</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people concerned</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>касается %n участника</numerusform>
        <numerusform>касается %n участников</numerusform>
        <numerusform>касается %n участников</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>
        <numerusform>изменено %n мероприятие</numerusform>
        <numerusform>изменено %n мероприятия</numerusform>
        <numerusform>изменено %n мероприятий</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Подтвердили</translation>
    </message>
    <message>
      <source>By session</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>По мероприятиям</translation>
    </message>
    <message>
      <source>Copy phone list</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Копировать список для звонков</translation>
    </message>
    <message>
      <source>Edit wording …</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Изменить формулировки …</translation>
    </message>
    <message>
      <source>Greeting, signature and all other texts, in each language</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Обращение, подпись и все остальные тексты, на каждом языке</translation>
    </message>
    <message>
      <source>Mark as told …</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Отметить как извещённых …</translation>
    </message>
    <message>
      <source>Nothing changed that anybody has to be told.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Не изменилось ничего, о чём нужно кого-либо известить.</translation>
    </message>
    <message>
      <source>Nothing was published yet, so nobody has to be told of a change. Publish the programme first; whatever you change then stands here, with everybody concerned and a letter for each.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Ещё ничего не опубликовано, поэтому извещать об изменениях некого. Сначала опубликуйте программу; всё, что вы измените потом, появится здесь со всеми, кого это касается, и с письмом для каждого.</translation>
    </message>
    <message>
      <source>Take back</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Снять отметку</translation>
    </message>
    <message>
      <source>They have said that they know</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Они ответили, что знают</translation>
    </message>
    <message>
      <source>They were not told after all</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Их всё же не известили</translation>
    </message>
    <message>
      <source>This is a preview: the draft may still change. To tick who was told, publish it first; then it is certain what they were told.</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Это предварительный просмотр: черновик ещё может измениться. Чтобы отметить, кто извещён, сначала опубликуйте его; тогда ясно, о чём их известили.</translation>
    </message>
    <message>
      <source>Those who are not yet told, with telephone and e-mail, as text; of protected people without</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Те, кого ещё не известили, с телефоном и эл. почтой, текстом; у защищённых участников без них</translation>
    </message>
    <message>
      <source>What changed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Что изменилось</translation>
    </message>
    <message>
      <source>When, by whom and how; asked once for all who are chosen</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Когда, кем и как; спрашивается один раз для всех выбранных</translation>
    </message>
    <message>
      <source>Who is listed</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>Кто в списке</translation>
    </message>
    <message>
      <source>everybody was told</source>
      <extracomment>ui/desktop/telling/layout.py</extracomment>
      <translation>все извещены</translation>
    </message>
    <message>
      <source>By whom</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Кем</translation>
    </message>
    <message>
      <source>How</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Как</translation>
    </message>
    <message>
      <source>Mark as told</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>Отметить как извещённых</translation>
    </message>
    <message>
      <source>such as Front desk</source>
      <extracomment>ui/desktop/telling/marking.py</extracomment>
      <translation>например, стойка регистрации</translation>
    </message>
    <message>
      <source>Mark these as told …</source>
      <extracomment>ui/desktop/telling/note.py</extracomment>
      <translation>Отметить их как извещённых …</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <extracomment>ui/desktop/telling/note.py</extracomment>
      <translation>Открыть папку</translation>
    </message>
    <message>
      <source>Acknowledged: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Подтвердили: {who}</translation>
    </message>
    <message>
      <source>Mail-merge table</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Таблица для рассылки</translation>
    </message>
    <message>
      <source>Mark as told: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Отметить как извещённых: {who}</translation>
    </message>
    <message>
      <source>Not acknowledged after all: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Всё же не подтвердили: {who}</translation>
    </message>
    <message>
      <source>Not told after all: {who}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Всё же не извещены: {who}</translation>
    </message>
    <message>
      <source>Notices, {release}</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Извещения, {release}</translation>
    </message>
    <message numerus="yes">
      <source>The list of %n people is on the clipboard.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>
        <numerusform>Список из %n участника в буфере обмена.</numerusform>
        <numerusform>Список из %n участников в буфере обмена.</numerusform>
        <numerusform>Список из %n участников в буфере обмена.</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the new folder goes</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Где создать новую папку</translation>
    </message>
    <message>
      <source>Writing …</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>Запись …</translation>
    </message>
    <message>
      <source>draft</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>черновик</translation>
    </message>
    <message>
      <source>mail merge</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>рассылка</translation>
    </message>
    <message>
      <source>{fault} Meanwhile the wording is as it ships.</source>
      <extracomment>ui/desktop/telling/page.py</extracomment>
      <translation>{fault} Пока используются исходные формулировки.</translation>
    </message>
    <message>
      <source>A tick means now, by the same person and in the same way as the last time. “Mark as told …” asks.</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Галочка означает: сейчас, тем же человеком и тем же способом, что и в прошлый раз. «Отметить как извещённых …» спрашивает.</translation>
    </message>
    <message>
      <source>Everybody concerned</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Все, кого касается</translation>
    </message>
    <message>
      <source>Everybody who takes part</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Все, кто участвует</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Не подтвердили</translation>
    </message>
    <message>
      <source>Not yet told</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Ещё не извещены</translation>
    </message>
    <message>
      <source>Told</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Извещены</translation>
    </message>
    <message>
      <source>Told, not acknowledged</source>
      <extracomment>ui/desktop/telling/people.py</extracomment>
      <translation>Извещены, не подтвердили</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>ui/desktop/telling/phone_list.py</extracomment>
      <translation>Эл. почта</translation>
    </message>
    <message>
      <source>Telephone</source>
      <extracomment>ui/desktop/telling/phone_list.py</extracomment>
      <translation>Телефон</translation>
    </message>
    <message>
      <source>Attached</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Вложение</translation>
    </message>
    <message>
      <source>Calendar files (.ics) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Файлы календаря (.ics) …</translation>
    </message>
    <message>
      <source>Choose somebody to see the notice that they get.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Выберите кого-нибудь, чтобы увидеть его извещение.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Копировать текст</translation>
    </message>
    <message>
      <source>Drafts of e-mails (.eml) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Черновики писем (.eml) …</translation>
    </message>
    <message>
      <source>For whom it is written</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Для кого записывается</translation>
    </message>
    <message>
      <source>Letters as text (.txt) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Письма текстом (.txt) …</translation>
    </message>
    <message>
      <source>Mail-merge table (.xlsx, .csv) …</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Таблица для рассылки (.xlsx, .csv) …</translation>
    </message>
    <message>
      <source>No address is written, because the name is protected. It stands in the fields of the person.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Адрес не пишется, потому что имя защищено. Он указан в полях участника.</translation>
    </message>
    <message>
      <source>No e-mail address is known</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Адрес эл. почты неизвестен</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Извещение</translation>
    </message>
    <message>
      <source>Only the changes</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Только изменения</translation>
    </message>
    <message>
      <source>Subject</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Тема</translation>
    </message>
    <message>
      <source>The whole schedule</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Вся программа</translation>
    </message>
    <message>
      <source>There is nothing that a letter may say: only people whose names are not shown at all came or went.</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>В письме нельзя ничего сказать: добавились или ушли только те, чьи имена вообще не показываются.</translation>
    </message>
    <message>
      <source>What the notice says</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Что сказано в извещении</translation>
    </message>
    <message>
      <source>Write files ▾</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>Записать файлы ▾</translation>
    </message>
    <message>
      <source>a calendar file (.ics)</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>файл календаря (.ics)</translation>
    </message>
    <message>
      <source>for all shown: {number}</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>для всех показанных: {number}</translation>
    </message>
    <message>
      <source>for the chosen: {number}</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>для выбранных: {number}</translation>
    </message>
    <message>
      <source>{name}, no e-mail address is known</source>
      <extracomment>ui/desktop/telling/preview.py</extracomment>
      <translation>{name}, адрес эл. почты неизвестен</translation>
    </message>
    <message>
      <source>another order of speakers</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другой порядок выступлений</translation>
    </message>
    <message>
      <source>another part</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другая роль</translation>
    </message>
    <message>
      <source>another team</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другая бригада</translation>
    </message>
    <message>
      <source>another title</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другое название</translation>
    </message>
    <message>
      <source>catering</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>питание</translation>
    </message>
    <message>
      <source>crew</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>техническая бригада</translation>
    </message>
    <message>
      <source>interpreter</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>устный переводчик</translation>
    </message>
    <message>
      <source>liaison</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>контактное лицо</translation>
    </message>
    <message>
      <source>new, {when}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>новое, {when}</translation>
    </message>
    <message>
      <source>no longer takes part</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>больше не участвует</translation>
    </message>
    <message>
      <source>no room</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>без зала</translation>
    </message>
    <message>
      <source>no time</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>без времени</translation>
    </message>
    <message>
      <source>organiser</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>организатор</translation>
    </message>
    <message>
      <source>other access</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другой доступ</translation>
    </message>
    <message>
      <source>other languages</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другие языки</translation>
    </message>
    <message>
      <source>other people</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>другие участники</translation>
    </message>
    <message>
      <source>protocol</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>протокол</translation>
    </message>
    <message>
      <source>represented</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>представлен другим</translation>
    </message>
    <message>
      <source>speaks at another place or for another time</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>выступает на другом месте или другое время</translation>
    </message>
    <message>
      <source>takes part, {when}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>участвует, {when}</translation>
    </message>
    <message>
      <source>{name}, through {liaison}</source>
      <extracomment>ui/desktop/telling/rows.py</extracomment>
      <translation>{name}, через: {liaison}</translation>
    </message>
    <message>
      <source>Access</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Доступ</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Concerned</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Кого касается</translation>
    </message>
    <message>
      <source>Languages</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Языки</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Новое</translation>
    </message>
    <message>
      <source>Order of speakers</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Порядок выступлений</translation>
    </message>
    <message>
      <source>Teams</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Бригады</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Время</translation>
    </message>
    <message>
      <source>Until now</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>До сих пор</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>Что</translation>
    </message>
    <message>
      <source>liaison of {person}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>контактное лицо: {person}</translation>
    </message>
    <message>
      <source>nobody by name</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>никого поимённо</translation>
    </message>
    <message>
      <source>somebody is named otherwise</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>кто-то назван иначе</translation>
    </message>
    <message>
      <source>with {people}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>теперь: {people}</translation>
    </message>
    <message>
      <source>without {people}</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>уже нет: {people}</translation>
    </message>
    <message>
      <source>{liaison} (liaison of {person})</source>
      <extracomment>ui/desktop/telling/sessions.py</extracomment>
      <translation>{liaison} (контактное лицо: {person})</translation>
    </message>
    <message>
      <source>What people were told</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>О чём уже известили</translation>
    </message>
    <message>
      <source>What they are to be told</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>О чём предстоит известить</translation>
    </message>
    <message>
      <source>the draft, as it is now</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>черновика, как он есть</translation>
    </message>
    <message>
      <source>to</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>до</translation>
    </message>
    <message>
      <source>{release}, {time}</source>
      <extracomment>ui/desktop/telling/states.py</extracomment>
      <translation>{release}, {time}</translation>
    </message>
    <message>
      <source>About the calendar file</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>О файле календаря</translation>
    </message>
    <message>
      <source>Above the whole schedule</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Над всей программой</translation>
    </message>
    <message>
      <source>Another title</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Другое название</translation>
    </message>
    <message>
      <source>Before the changes</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Перед изменениями</translation>
    </message>
    <message>
      <source>Before the schedule, where nothing changed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Перед программой, если ничего не изменилось</translation>
    </message>
    <message>
      <source>Cancelled session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Отменённое мероприятие</translation>
    </message>
    <message>
      <source>Closing</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Закрытие</translation>
    </message>
    <message>
      <source>Moved in time</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Перенос по времени</translation>
    </message>
    <message>
      <source>Moved to another room</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Перенос в другой зал</translation>
    </message>
    <message>
      <source>New session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Новое мероприятие</translation>
    </message>
    <message>
      <source>People added</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Участники добавлены</translation>
    </message>
    <message>
      <source>People removed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Участники убраны</translation>
    </message>
    <message>
      <source>People replaced</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Участники заменены</translation>
    </message>
    <message>
      <source>Roles</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Роли</translation>
    </message>
    <message>
      <source>Salutation</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Обращение</translation>
    </message>
    <message>
      <source>Salutation without a name</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Обращение без имени</translation>
    </message>
    <message>
      <source>Signature</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Подпись</translation>
    </message>
    <message>
      <source>Subject, where nothing changed</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Тема, если ничего не изменилось</translation>
    </message>
    <message>
      <source>The letter</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Письмо</translation>
    </message>
    <message>
      <source>Their part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Их роль</translation>
    </message>
    <message>
      <source>Their place or length of speech</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Их место или время выступления</translation>
    </message>
    <message>
      <source>They are named otherwise</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Они названы иначе</translation>
    </message>
    <message>
      <source>They no longer take part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Они больше не участвуют</translation>
    </message>
    <message>
      <source>They now take part</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Они теперь участвуют</translation>
    </message>
    <message>
      <source>To a liaison</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Контактному лицу</translation>
    </message>
    <message>
      <source>What changed for the person</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Что изменилось для участника</translation>
    </message>
    <message>
      <source>What changed of a session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Что изменилось в мероприятии</translation>
    </message>
    <message>
      <source>Where there is no schedule</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Если программы нет</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>Слова</translation>
    </message>
    <message>
      <source>names of languages</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>названия языков</translation>
    </message>
    <message>
      <source>number of minutes</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>число минут</translation>
    </message>
    <message>
      <source>organiser of the conference</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>организатор конференции</translation>
    </message>
    <message>
      <source>the city of the reader</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>город читателя</translation>
    </message>
    <message>
      <source>the city whose clocks are meant</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>город, по часам которого указано время</translation>
    </message>
    <message>
      <source>the name</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>имя</translation>
    </message>
    <message>
      <source>the number in the order of speakers</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>номер в порядке выступлений</translation>
    </message>
    <message>
      <source>the time</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>время</translation>
    </message>
    <message>
      <source>title of the conference</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>название конференции</translation>
    </message>
    <message>
      <source>title of the session</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>название мероприятия</translation>
    </message>
    <message>
      <source>venue</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>место проведения</translation>
    </message>
    <message>
      <source>what it is now</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>что теперь</translation>
    </message>
    <message>
      <source>what it was until now</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>что было до сих пор</translation>
    </message>
    <message>
      <source>what the person does</source>
      <extracomment>ui/desktop/telling/wording.py</extracomment>
      <translation>что делает участник</translation>
    </message>
    <message>
      <source>All of this language as it ships</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Весь этот язык как исходный</translation>
    </message>
    <message>
      <source>As it ships</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Как исходный</translation>
    </message>
    <message>
      <source>Here a letter shows the wording as soon as there is somebody for whom something changed.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Здесь письмо покажет формулировки, как только для кого-нибудь что-то изменится.</translation>
    </message>
    <message>
      <source>It reads: {example}</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Получится: {example}</translation>
    </message>
    <message>
      <source>Nothing is filled in here.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Здесь ничего не подставляется.</translation>
    </message>
    <message>
      <source>Save wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Сохранить формулировки</translation>
    </message>
    <message>
      <source>Texts of the notice</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Тексты извещения</translation>
    </message>
    <message>
      <source>The notice, with this wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Извещение с этими формулировками</translation>
    </message>
    <message>
      <source>This wording is yours on this computer, for every conference. What stands in braces is filled in.</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Эти формулировки ваши на этом компьютере, для всех конференций. То, что в фигурных скобках, подставляется.</translation>
    </message>
    <message>
      <source>Wording</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Формулировка</translation>
    </message>
    <message>
      <source>Wording of notices</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>Формулировки извещений</translation>
    </message>
    <message>
      <source>{language}, “{text}”: {fault}</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>{language}, «{text}»: {fault}</translation>
    </message>
    <message>
      <source>{text} (your own)</source>
      <extracomment>ui/desktop/telling/wording_dialog.py</extracomment>
      <translation>{text} (свой)</translation>
    </message>
    <message>
      <source>Timetable</source>
      <extracomment>ui/desktop/timetable/accessible.py</extracomment>
      <translation>Расписание</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Ду&amp;блировать</translation>
    </message>
    <message>
      <source>&amp;Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>С&amp;нять все закрепления времени и залов</translation>
    </message>
    <message>
      <source>&amp;Longer</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Дольше</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>О&amp;ткрыть</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Вставить</translation>
    </message>
    <message>
      <source>&amp;Swap the two</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Поменять &amp;местами</translation>
    </message>
    <message>
      <source>Choose &amp;all</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Выбр&amp;ать всё</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>В&amp;ырезать</translation>
    </message>
    <message>
      <source>Fix or free the &amp;room</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Закрепить или освободить &amp;зал</translation>
    </message>
    <message>
      <source>Fix or free the &amp;time</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Закрепить или освободить в&amp;ремя</translation>
    </message>
    <message>
      <source>Paste, whatever that breaks</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Вставить, несмотря на нарушения</translation>
    </message>
    <message>
      <source>S&amp;horter</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>Коро&amp;че</translation>
    </message>
    <message>
      <source>Take out of the timeta&amp;ble</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>&amp;Убрать из расписания</translation>
    </message>
    <message>
      <source>To the &amp;next day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>На &amp;следующий день</translation>
    </message>
    <message>
      <source>To the pre&amp;vious day</source>
      <extracomment>ui/desktop/timetable/acts.py</extracomment>
      <translation>На &amp;предыдущий день</translation>
    </message>
    <message>
      <source>&amp;All days</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Все дни</translation>
    </message>
    <message>
      <source>&amp;Compact</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Компактно</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>По размеру &amp;окна</translation>
    </message>
    <message>
      <source>&amp;Group rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Группировать залы</translation>
    </message>
    <message>
      <source>&amp;Rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Залы</translation>
    </message>
    <message>
      <source>By building</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>По зданиям</translation>
    </message>
    <message>
      <source>By floor</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>По этажам</translation>
    </message>
    <message>
      <source>C&amp;oarser lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Линии &amp;реже</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>&amp;Цвета</translation>
    </message>
    <message>
      <source>Colour by kind</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Цвет по виду</translation>
    </message>
    <message>
      <source>Colour by organiser</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Цвет по организатору</translation>
    </message>
    <message>
      <source>Colour by status</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Цвет по статусу</translation>
    </message>
    <message>
      <source>Colour by track</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Цвет по направлению</translation>
    </message>
    <message>
      <source>Fi&amp;ner lines</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Линии &amp;чаще</translation>
    </message>
    <message>
      <source>In the order of the list</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>В порядке списка</translation>
    </message>
    <message>
      <source>Show all rooms</source>
      <extracomment>ui/desktop/timetable/display.py</extracomment>
      <translation>Показать все залы</translation>
    </message>
    <message>
      <source>Change the length of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Изменить продолжительность: {what}</translation>
    </message>
    <message>
      <source>Choose two sessions that are placed; then they can be swapped.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Выберите два размещённых мероприятия — тогда их можно поменять местами.</translation>
    </message>
    <message>
      <source>Fix the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Закрепить зал: {what}</translation>
    </message>
    <message>
      <source>Fix the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Закрепить время: {what}</translation>
    </message>
    <message>
      <source>Free all times and rooms</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Снять все закрепления времени и залов</translation>
    </message>
    <message>
      <source>Free the room of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Освободить зал: {what}</translation>
    </message>
    <message>
      <source>Free the time of {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Освободить время: {what}</translation>
    </message>
    <message>
      <source>Not done: {reason}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Не выполнено: {reason}</translation>
    </message>
    <message>
      <source>Paste {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Вставить: {what}</translation>
    </message>
    <message>
      <source>Swap {what}</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Поменять местами: {what}</translation>
    </message>
    <message>
      <source>The sessions that were cut or copied are no longer in this conference.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Вырезанных или скопированных мероприятий больше нет в этой конференции.</translation>
    </message>
    <message>
      <source>There is nothing to paste. Cut or copy a session of the timetable first.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Вставлять нечего. Сначала вырежьте или скопируйте мероприятие из расписания.</translation>
    </message>
    <message>
      <source>This is a proposal. Use it or discard it; then sessions can be moved again.</source>
      <extracomment>ui/desktop/timetable/hands.py</extracomment>
      <translation>Это предложение. Примите или отклоните его; потом мероприятия снова можно двигать.</translation>
    </message>
    <message>
      <source>Other rooms</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation>Другие залы</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>ui/desktop/timetable/headers.py</extracomment>
      <translation>Время</translation>
    </message>
    <message>
      <source>Colour by</source>
      <extracomment>ui/desktop/timetable/legend.py</extracomment>
      <translation>Цвет по признаку</translation>
    </message>
    <message>
      <source>Breaks and meals</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Перерывы и питание</translation>
    </message>
    <message>
      <source>Panels and plenary</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Панели и пленарные</translation>
    </message>
    <message>
      <source>Press</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Пресса</translation>
    </message>
    <message>
      <source>Set-up and internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Подготовка и внутренние</translation>
    </message>
    <message>
      <source>Side events</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>Параллельные мероприятия</translation>
    </message>
    <message>
      <source>changed since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>изменено после публикации {release}</translation>
    </message>
    <message>
      <source>fixed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>закреплено</translation>
    </message>
    <message>
      <source>fixed room</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>зал закреплён</translation>
    </message>
    <message>
      <source>fixed time</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>время закреплено</translation>
    </message>
    <message>
      <source>internal</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>внутреннее</translation>
    </message>
    <message>
      <source>moved since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>перенесено после публикации {release}</translation>
    </message>
    <message>
      <source>new since {release}</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>новое после публикации {release}</translation>
    </message>
    <message>
      <source>proposed</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>предложено</translation>
    </message>
    <message>
      <source>published</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>опубликовано</translation>
    </message>
    <message>
      <source>tentative</source>
      <extracomment>ui/desktop/timetable/looks.py</extracomment>
      <translation>предварительно</translation>
    </message>
    <message>
      <source>Not here: {reason}</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation>Не сюда: {reason}</translation>
    </message>
    <message>
      <source>That is no place of the timetable.</source>
      <extracomment>ui/desktop/timetable/mouse.py</extracomment>
      <translation>Это место вне расписания.</translation>
    </message>
    <message>
      <source>Arrow keys move the chosen sessions, Page up and Page down choose another one.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>Клавиши со стрелками перемещают выбранные мероприятия, Page Up и Page Down выбирают другое.</translation>
    </message>
    <message>
      <source>Place {what}</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>Разместить: {what}</translation>
    </message>
    <message>
      <source>in conflict</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>конфликт</translation>
    </message>
    <message>
      <source>{what} stays: {reason} Hold Alt while dropping to place it all the same.</source>
      <extracomment>ui/desktop/timetable/view.py</extracomment>
      <translation>{what} остаётся на месте: {reason} Чтобы всё же разместить, удерживайте Alt, отпуская кнопку мыши.</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Готово</translation>
    </message>
    <message>
      <source>End tour</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Закончить обзор</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Step {number} of {of}</source>
      <extracomment>ui/desktop/tour/bubble.py</extracomment>
      <translation>Шаг {number} из {of}</translation>
    </message>
    <message>
      <source>It stays in the Help menu.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Он остаётся в меню «Справка».</translation>
    </message>
    <message>
      <source>New here? A tour shows the window in five steps.</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Впервые здесь? Обзор покажет окно за пять шагов.</translation>
    </message>
    <message>
      <source>Not now</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Не сейчас</translation>
    </message>
    <message>
      <source>Tour</source>
      <extracomment>ui/desktop/tour/offer.py</extracomment>
      <translation>Обзор</translation>
    </message>
    <message>
      <source>Below stands each conflict in a sentence, recomputed after every edit; a click shows the session. At the right is everything on the chosen session, and where it could go.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Внизу каждый конфликт одной фразой, пересчитывается после каждой правки; щелчок показывает мероприятие. Справа всё о выбранном и где для него есть место.</translation>
    </message>
    <message>
      <source>Let it plan for you</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Поручите планирование</translation>
    </message>
    <message>
      <source>Print it</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Напечатайте</translation>
    </message>
    <message>
      <source>Rooms stand side by side and time runs down. While you drag a session, every place shows whether it is free, possible with a wish not met, or impossible, and why. T fixes the time, R the room, and everything can be undone.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Залы стоят рядом, время идёт вниз. Пока вы тащите мероприятие, каждое место показывает, свободно ли оно, возможно с невыполненным пожеланием или невозможно, и почему. T закрепляет время, R — зал, и всё можно отменить.</translation>
    </message>
    <message>
      <source>Sessions without a time wait here. Drag one onto the timetable, or press Enter and it goes to the first place that fits. The box above the list searches titles and people.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Здесь ждут мероприятия без времени. Перетащите на расписание или нажмите Enter — встанет на первое подходящее место. Поле над списком ищет названия и людей.</translation>
    </message>
    <message>
      <source>Solve finds a timetable that keeps all musts and as many wishes as it can; it says before what it may move. Where sessions would move, you see a proposal first; everything can be undone in one step. F5 begins.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>«Составить» находит расписание, в котором соблюдено всё обязательное и как можно больше пожеланий; заранее сказано, что может сдвинуться. Если мероприятия сдвигаются, сначала видно предложение; всё отменяется одним шагом. F5 — начать.</translation>
    </message>
    <message>
      <source>The programme and the day grid, as they will be printed. Protected names are left out of both. This tour is in the Help menu, whenever you want it again.</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Программа и сетка дня — так, как их напечатают. Защищённых имён в них нет. Этот обзор всегда можно найти в меню «Справка».</translation>
    </message>
    <message>
      <source>The timetable</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Расписание</translation>
    </message>
    <message>
      <source>What does not fit, and everything on one session</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Что не сходится и всё об одном мероприятии</translation>
    </message>
    <message>
      <source>What still needs a place</source>
      <extracomment>ui/desktop/tour/steps.py</extracomment>
      <translation>Что ещё ждёт места</translation>
    </message>
    <message>
      <source>Everything is placed.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Всё размещено.</translation>
    </message>
    <message>
      <source>No sessions yet. Add one in the list of sessions (Ctrl+2).</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Мероприятий пока нет. Добавьте в списке мероприятий (Ctrl+2).</translation>
    </message>
    <message>
      <source>None of them is shown. Clear the search, choose all tracks and organisers, or tick its kind below.</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Ни одно не показано. Очистите поиск, выберите все секции и организаторов или отметьте вид ниже.</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Разместить</translation>
    </message>
    <message>
      <source>Puts the session at the first fitting place (Enter)</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Ставит на первое подходящее место (Enter)</translation>
    </message>
    <message>
      <source>SHOW</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>ПОКАЗАТЬ</translation>
    </message>
    <message>
      <source>Search title or person</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Поиск: название или человек</translation>
    </message>
    <message>
      <source>Search unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Поиск среди неразмещённых</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Показать все</translation>
    </message>
    <message>
      <source>UNSCHEDULED · 0</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>НЕ РАЗМЕЩЕНО · 0</translation>
    </message>
    <message>
      <source>UNSCHEDULED · {waiting} · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>НЕ РАЗМЕЩЕНО · {waiting} · {time}</translation>
    </message>
    <message>
      <source>Unscheduled sessions</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>Неразмещённые мероприятия</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>{hours} ч {minutes}</translation>
    </message>
    <message>
      <source>{shown} of {of} shown · {time}</source>
      <extracomment>ui/desktop/tray.py</extracomment>
      <translation>{shown} из {of} · {time}</translation>
    </message>
    <message>
      <source>All organisers</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Все организаторы</translation>
    </message>
    <message>
      <source>All tracks</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Все секции</translation>
    </message>
    <message>
      <source>By kind</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>По виду</translation>
    </message>
    <message>
      <source>By title</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>По названию</translation>
    </message>
    <message>
      <source>Longest first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Сначала длинные</translation>
    </message>
    <message>
      <source>Most important first</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Сначала важные</translation>
    </message>
    <message>
      <source>Of one &amp;organiser</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Одного &amp;организатора</translation>
    </message>
    <message>
      <source>Of one &amp;track</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Одной &amp;секции</translation>
    </message>
    <message>
      <source>Order, track and organiser of the unscheduled sessions</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Порядок, секция и организатор неразмещённых</translation>
    </message>
    <message>
      <source>Sort ▾</source>
      <extracomment>ui/desktop/tray_order.py</extracomment>
      <translation>Порядок ▾</translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) found; as long as one of them is left, not every session has a place.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>Найдена %n причина; пока она остаётся, не всем мероприятиям есть место.</numerusform>
        <numerusform>Найдено %n причины; пока остаётся хоть одна, не всем мероприятиям есть место.</numerusform>
        <numerusform>Найдено %n причин; пока остаётся хоть одна, не всем мероприятиям есть место.</numerusform>
      </translation>
    </message>
    <message>
      <source>Best partial timetable</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Лучшее неполное расписание</translation>
    </message>
    <message>
      <source>Every session can have a place. Press Solve.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Каждому мероприятию есть место. Нажмите «Составить».</translation>
    </message>
    <message>
      <source>Look again</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Искать снова</translation>
    </message>
    <message>
      <source>Looking for what cannot hold together …</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Ищется, что несовместимо …</translation>
    </message>
    <message>
      <source>Nothing was found in this time.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>За это время ничего не найдено.</translation>
    </message>
    <message>
      <source>Reasons and ways out</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Причины и выходы</translation>
    </message>
    <message>
      <source>The search was ended early; there may be more.</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Поиск остановлен раньше; возможно, есть ещё.</translation>
    </message>
    <message>
      <source>Way out: {what}</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Выход: {what}</translation>
    </message>
    <message numerus="yes">
      <source>Ways out: %n change(s)</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>
        <numerusform>Выходы: %n изменение</numerusform>
        <numerusform>Выходы: %n изменения</numerusform>
        <numerusform>Выходы: %n изменений</numerusform>
      </translation>
    </message>
    <message>
      <source>Why is there no timetable?</source>
      <extracomment>ui/desktop/why/dialog.py</extracomment>
      <translation>Почему нет расписания?</translation>
    </message>
    <message numerus="yes">
      <source>As it is, the best timetable leaves %n session(s) without a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>Как есть, лучшее расписание оставляет без места %n мероприятие</numerusform>
        <numerusform>Как есть, лучшее расписание оставляет без места %n мероприятия</numerusform>
        <numerusform>Как есть, лучшее расписание оставляет без места %n мероприятий</numerusform>
      </translation>
    </message>
    <message>
      <source>Clash {number}, once those above are mended: these cannot all hold</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Противоречие {number}, когда устранены предыдущие: это несовместимо</translation>
    </message>
    <message>
      <source>Clash {number}: these cannot all hold</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Противоречие {number}: это несовместимо</translation>
    </message>
    <message>
      <source>Do all of it</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Сделать всё это</translation>
    </message>
    <message>
      <source>Do this</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Сделать</translation>
    </message>
    <message>
      <source>Do this: {what}</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Сделать: {what}</translation>
    </message>
    <message>
      <source>Impossible as it is entered</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Невозможно в том виде, как введено</translation>
    </message>
    <message>
      <source>It is not proven that all of them are needed for it.</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Не доказано, что для этого нужны все.</translation>
    </message>
    <message>
      <source>Looking for ways out …</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Ищутся выходы …</translation>
    </message>
    <message>
      <source>No single change is a way out of it.</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Ни одно отдельное изменение не помогает.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>Показать ещё %n</numerusform>
        <numerusform>Показать ещё %n</numerusform>
        <numerusform>Показать ещё %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Use this timetable</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Взять это расписание</translation>
    </message>
    <message>
      <source>Ways out, the cheapest first</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>Выходы, начиная с самого простого</translation>
    </message>
    <message numerus="yes">
      <source>With these %n change(s) together every session has a place</source>
      <extracomment>ui/desktop/why/findings.py</extracomment>
      <translation>
        <numerusform>С этим %n изменением каждому мероприятию есть место</numerusform>
        <numerusform>С этими %n изменениями вместе каждому мероприятию есть место</numerusform>
        <numerusform>С этими %n изменениями вместе каждому мероприятию есть место</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Вернуть нечего</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Отменять нечего</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Вернуть: {step}</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Отменить: {step}</translation>
    </message>
    <message>
      <source>changes not saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>изменения не сохранены</translation>
    </message>
    <message>
      <source>not yet saved</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>ещё не сохранено</translation>
    </message>
    <message>
      <source>saving …</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>сохранение…</translation>
    </message>
    <message>
      <source>{file}, to read only</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>{file}, только для чтения</translation>
    </message>
    <message>
      <source>{title} (changed)</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>{title} (изменено)</translation>
    </message>
    <message>
      <source>{zone} time</source>
      <extracomment>ui/desktop/window.py</extracomment>
      <translation>Время: {zone}</translation>
    </message>
    <message>
      <source>Add the rule {rule}</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Добавить правило: {rule}</translation>
    </message>
    <message>
      <source>All days</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Все дни</translation>
    </message>
    <message>
      <source>All days, size, rooms and colours</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Все дни, размер, залы и цвета</translation>
    </message>
    <message>
      <source>Confirm first</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Подтвердить первыми</translation>
    </message>
    <message>
      <source>Find  Ctrl+K</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Найти  Ctrl+K</translation>
    </message>
    <message>
      <source>Finest line of the timetable</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Наименьший шаг расписания</translation>
    </message>
    <message>
      <source>Place “{title}”</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Разместить: «{title}»</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Печать…</translation>
    </message>
    <message>
      <source>Proposal</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Предложение</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Show ▾</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Показать ▾</translation>
    </message>
    <message>
      <source>To confirm</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>К подтверждению</translation>
    </message>
    <message>
      <source>Variants</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Варианты-черновики</translation>
    </message>
    <message>
      <source>{step} min</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>{step} мин</translation>
    </message>
    <message>
      <source>“{title}” fits in no room that is free for {minutes} minutes. Drag it where it should go.</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>Мероприятие «{title}» не помещается ни в один зал, свободный в течение {minutes} мин. Перетащите его туда, где оно должно быть.</translation>
    </message>
    <message>
      <source>↶ Undo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>↶ Отменить</translation>
    </message>
    <message>
      <source>↷ Redo</source>
      <extracomment>ui/desktop/workspace.py</extracomment>
      <translation>↷ Вернуть</translation>
    </message>
  </context>
</TS>
