package org.ganlao.employment.market.agency.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.register.domain.RegisterEntry;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * An agency of job introduction (职业介绍机构), from the day on which it exists to its end, with the licences that it held one
 * after the other. Annulled, it never existed.
 */
@Entity
@Table(name = "introduction_agency")
public class Agency extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgencyKind kind;

    @Column(nullable = false)
    private String organisation;

    @ElementCollection
    @CollectionTable(name = "agency_licence", joinColumns = @JoinColumn(name = "agency"))
    @OrderBy("validFrom")
    private List<Licence> licences = new ArrayList<>();

    /** @param organisation its organisation code */
    public Agency(
            UUID id,
            Origin origin,
            Entry entry,
            AgencyKind kind,
            String organisation,
            List<Licence> licences,
            Instant now) {
        super(id, origin, entry, now);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.organisation = Objects.requireNonNull(organisation, "organisation");
        this.licences.addAll(requireOrder(kind, licences));
    }

    protected Agency() {}

    public void correct(
            Entry stated, AgencyKind statedKind, String statedOrganisation, List<Licence> statedLicences, Instant now) {
        List<Licence> ordered = requireOrder(statedKind, statedLicences);
        boolean same = statedKind == kind && statedOrganisation.equals(organisation) && ordered.equals(licences());
        restate(stated, same, now);
        kind = statedKind;
        organisation = statedOrganisation;
        licences.clear();
        licences.addAll(ordered);
    }

    /** It got a licence, the first one or the next. */
    public void license(Licence licence, Instant now) {
        requireStanding();
        licences.add(licence);
        requireOrder(kind, licences);
        revised(now);
    }

    /** Whether it exists on this day and may introduce persons to jobs. */
    public boolean mayIntroduceOn(LocalDate day) {
        return existsOn(day) && (!kind.needsLicence() || licences.stream().anyMatch(licence -> licence.covers(day)));
    }

    /** Refuses what it does on a day on which it may introduce nobody. */
    public void requireLicensed(LocalDate day) {
        if (!mayIntroduceOn(day)) {
            throw new Rejection(AgencyRefusal.AGENCY_NOT_LICENSED, day);
        }
    }

    private static List<Licence> requireOrder(AgencyKind kind, List<Licence> stated) {
        List<Licence> ordered = sorted(stated);
        if (kind.needsLicence() && ordered.isEmpty()) {
            throw new Rejection(AgencyRefusal.LICENCE_NEEDED);
        }
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).overlaps(ordered.get(i - 1))) {
                throw new Rejection(
                        AgencyRefusal.LICENCES_OVERLAP, ordered.get(i - 1).validUntil());
            }
        }
        return ordered;
    }

    private static List<Licence> sorted(List<Licence> licences) {
        return licences.stream()
                .sorted(Comparator.comparing(Licence::validFrom))
                .toList();
    }

    public AgencyKind kind() {
        return kind;
    }

    public String organisation() {
        return organisation;
    }

    /** In the order of their validity. */
    public List<Licence> licences() {
        return sorted(licences);
    }
}
