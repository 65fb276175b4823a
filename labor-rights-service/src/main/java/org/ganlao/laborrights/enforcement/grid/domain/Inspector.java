package org.ganlao.laborrights.enforcement.grid.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** 劳动保障监察员 with the credential that lets one investigate: renewed for another time, or revoked. */
@Entity
@Table(name = "inspector")
public class Inspector extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID body;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String credential;

    @Column(name = "full_time", nullable = false)
    private boolean fullTime;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "inspector_earlier_validity", joinColumns = @JoinColumn(name = "inspector"))
    @OrderColumn(name = "place")
    private List<Validity> earlier = new ArrayList<>();

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    public Inspector(
            UUID id,
            Origin origin,
            InspectionBody of,
            String name,
            String credential,
            boolean fullTime,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant now) {
        super(id, origin, now);
        this.body = of.id();
        this.region = of.region();
        this.name = Objects.requireNonNull(name, "name");
        this.credential = Objects.requireNonNull(credential, "credential");
        this.fullTime = fullTime;
        requireOrder(validFrom, validUntil);
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    protected Inspector() {}

    /** For another time that begins on this day, with or without a gap; the time before stays what it was. */
    public void renew(LocalDate from, LocalDate until, Instant now) {
        requireHeld();
        requireOrder(from, until);
        requireOrder(validFrom, from);
        earlier.add(new Validity(validFrom, validUntil));
        validFrom = from;
        validUntil = until;
        revised(now);
    }

    public void revoke(LocalDate on, Instant now) {
        requireHeld();
        requireOrder(validities().map(Validity::from).min(LocalDate::compareTo).orElseThrow(), on);
        revokedOn = on;
        revised(now);
    }

    private void requireHeld() {
        requireStanding();
        if (revokedOn != null) {
            throw new Rejection(GridRefusal.CREDENTIAL_REVOKED, revokedOn);
        }
    }

    private static void requireOrder(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Rejection(GridRefusal.CREDENTIAL_BACKWARDS, from);
        }
    }

    private Stream<Validity> validities() {
        return Stream.concat(earlier.stream(), Stream.of(new Validity(validFrom, validUntil)));
    }

    /** In any of the times for which it was given. On the day of its revocation it is none any more. */
    public boolean mayInvestigateOn(LocalDate day) {
        return standing()
                && validities().anyMatch(validity -> validity.covers(day))
                && (revokedOn == null || day.isBefore(revokedOn));
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return validFrom;
    }

    public UUID body() {
        return body;
    }

    public String name() {
        return name;
    }

    /** Number of the credential. */
    public String credential() {
        return credential;
    }

    public boolean fullTime() {
        return fullTime;
    }

    /** Last day. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Null while it is held. */
    public LocalDate revokedOn() {
        return revokedOn;
    }
}
