package org.ganlao.socialinsurance.collection.billing.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A month that was billed before something of its payer changed. */
@Entity
@Table(name = "month_to_bill")
public class MonthToBill {

    @Id
    private UUID id;

    private String region;
    private String payer;
    private LocalDate month;
    private LocalDate since;

    protected MonthToBill() {}

    public UUID id() {
        return id;
    }

    public String region() {
        return region;
    }

    /** Token of the employer; of the person where there is none. */
    public String payer() {
        return payer;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public LocalDate firstDay() {
        return month;
    }

    /** Day on which the first such change was entered. */
    public LocalDate since() {
        return since;
    }
}
