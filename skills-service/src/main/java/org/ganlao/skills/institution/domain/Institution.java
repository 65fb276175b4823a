package org.ganlao.skills.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A body that trains under a licence. It is registered once, and its licence is renewed before it runs out. */
@Entity
@Table(name = "institution")
public class Institution extends FactRecord {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InstitutionKind kind;

    @Column(nullable = false)
    private String region;

    @Column(name = "registered_on", nullable = false)
    private LocalDate registeredOn;

    @Embedded
    private Licence licence;

    /** @param organisation token under which the institution is known as an employer */
    public Institution(
            UUID id,
            Origin origin,
            String name,
            String organisation,
            InstitutionKind kind,
            String region,
            LocalDate registeredOn,
            Licence licence,
            Instant now) {
        super(id, origin, now);
        this.name = Objects.requireNonNull(name, "name");
        this.organisation = Objects.requireNonNull(organisation, "organisation");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.region = Objects.requireNonNull(region, "region");
        this.registeredOn = Objects.requireNonNull(registeredOn, "registeredOn");
        this.licence = Objects.requireNonNull(licence, "licence");
    }

    protected Institution() {}

    public void renew(Licence renewed, Instant now) {
        requireStanding();
        if (!renewed.validUntil().isAfter(licence.validUntil())) {
            throw new Rejection(InstitutionRefusal.LICENCE_NOT_EXTENDED, licence.validUntil());
        }
        licence = renewed;
        revised(now);
    }

    /** Refuses training on days for which the institution has no licence. */
    public void requireMayTrain(LocalDate from, LocalDate until) {
        requireStanding();
        licence.requireInForce(from, until);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return registeredOn;
    }

    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    public InstitutionKind kind() {
        return kind;
    }

    public Licence licence() {
        return licence;
    }
}
