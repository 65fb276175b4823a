package org.ganlao.socialinsurance.collection.reminder.domain;

/** What is overdue. */
public enum ReminderSubject {
    CONTRIBUTIONS,
    /** The year's wages, which an employer states of each worker. */
    WAGES
}
