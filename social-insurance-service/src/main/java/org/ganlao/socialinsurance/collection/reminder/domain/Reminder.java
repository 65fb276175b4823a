package org.ganlao.socialinsurance.collection.reminder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** A payer was told what is overdue, with what of it is open now. Written many at once by a run, and never changed. */
@Entity
@Table(name = "reminder_standing")
public class Reminder {

    @Id
    private UUID id;

    private UUID run;
    private String region;

    @Enumerated(EnumType.STRING)
    private ReminderSubject subject;

    private String employer;
    private String person;
    private int nth;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private ReminderWay way;

    private Integer year;
    private Integer months;
    private Money amount;
    private Integer persons;

    private BigDecimal open;

    protected Reminder() {}

    public UUID id() {
        return id;
    }

    public UUID run() {
        return run;
    }

    public String region() {
        return region;
    }

    public ReminderSubject subject() {
        return subject;
    }

    /** Token; null where a person pays alone. */
    public String employer() {
        return employer;
    }

    /** Token; null where an employer pays. */
    public String person() {
        return person;
    }

    /** The first or the second. */
    public int nth() {
        return nth;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    /** Last day of the time that it gives. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public ReminderWay way() {
        return way;
    }

    /** Of the wages; null for contributions. */
    public Integer year() {
        return year;
    }

    /** How many months are overdue; null for wages. */
    public Integer months() {
        return months;
    }

    /** What was overdue, yuan; null for wages. */
    public Money amount() {
        return amount;
    }

    /** Whose wage was not stated; null for contributions. */
    public Integer persons() {
        return persons;
    }

    /** What of it is open and in no order to pay, yuan; for wages, of how many workers they are still not stated. */
    public BigDecimal open() {
        return open;
    }
}
