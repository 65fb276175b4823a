package org.ganlao.laborrights.relation.expiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** As a sweep raised it; written by statements alone. */
@Entity
@Immutable
@Table(name = "expiry_alert")
class ExpiryAlert {

    @Id
    private UUID id;

    private UUID contract;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "days_ahead")
    private int daysAhead;

    private String employer;
    private String region;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected ExpiryAlert() {}

    UUID id() {
        return id;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    ExpiryAlertView view() {
        return new ExpiryAlertView(id, contract, employer, region, endsOn, daysAhead, raisedOn, withdrawnOn);
    }
}
