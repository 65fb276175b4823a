package org.ganlao.socialinsurance.agency.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** An agency, office or station where insured persons are served. A correction states it anew; closed, it serves nobody. */
@Entity
@Table(name = "insurance_agency")
public class InsuranceAgency extends FactRecord {

    @Embedded
    private AgencyProfile profile;

    @ElementCollection
    @CollectionTable(name = "agency_service", joinColumns = @JoinColumn(name = "agency"))
    @OrderBy("service")
    private List<ServiceOffer> services = new ArrayList<>();

    public InsuranceAgency(UUID id, Origin origin, AgencyProfile profile, List<ServiceOffer> services, Instant now) {
        super(id, origin, now);
        this.profile = Objects.requireNonNull(profile, "profile");
        this.services.addAll(once(services));
    }

    protected InsuranceAgency() {}

    public void correct(AgencyProfile stated, List<ServiceOffer> offered, Instant now) {
        requireStanding();
        List<ServiceOffer> wanted = once(offered);
        if (stated.equals(profile) && wanted.equals(List.copyOf(services))) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        profile = stated;
        services.clear();
        services.addAll(wanted);
        revised(now);
    }

    private static List<ServiceOffer> once(List<ServiceOffer> offered) {
        if (offered.stream().map(ServiceOffer::service).distinct().count() < offered.size()) {
            throw new Rejection(AgencyRefusal.SERVICE_STATED_TWICE).at("/profile/services");
        }
        return offered.stream()
                .sorted(Comparator.comparing(offer -> offer.service().name()))
                .toList();
    }

    /** Refuses to take charge of a retiree on the day where it does not. */
    public void requireCaring(LocalDate day) {
        boolean cares = services.stream().anyMatch(offer -> offer.service() == AgencyService.RETIREE_CARE);
        if (!standing() || !cares || !profile.openOn(day)) {
            throw new Rejection(AgencyRefusal.CARES_FOR_NOBODY, profile.name(), day).at("/agency");
        }
    }

    @Override
    public String region() {
        return profile.region();
    }

    @Override
    public LocalDate occurredOn() {
        return profile.openedOn();
    }

    public AgencyProfile profile() {
        return profile;
    }

    /** By name. */
    public List<ServiceOffer> services() {
        return List.copyOf(services);
    }
}
