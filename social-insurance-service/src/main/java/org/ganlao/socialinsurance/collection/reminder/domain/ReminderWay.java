package org.ganlao.socialinsurance.collection.reminder.domain;

/** How payers are told. */
public enum ReminderWay {
    LETTER,
    TELEPHONE,
    TEXT_MESSAGE,
    VISIT,
    ONLINE,
    /** 公告, where a payer is not found. */
    PUBLIC_NOTICE
}
