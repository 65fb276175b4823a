package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;

/**
 * What a bureau states of a job seeker; a correction states it anew and whole.
 *
 * @param region whose bureau keeps the registration
 * @param sought which work the person looks for; null where not stated
 * @param unemploymentCertificate null where the person holds none
 * @param preferentialCertificate null where the person holds none
 */
@Embeddable
public record Registration(
        @Column(name = "registered_on", nullable = false) LocalDate registeredOn,
        @Column(nullable = false) String region,
        @Column(nullable = false) String name,
        @Column(name = "residence_region", nullable = false) String residenceRegion,
        @Embedded SoughtWork sought,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Residence residence,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        SeekerKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "seeker_groups", nullable = false)
        Set<SeekerGroup> groups,

        @Embedded UnemploymentCertificate unemploymentCertificate,
        @Embedded PreferentialCertificate preferentialCertificate) {

    public Registration {
        Objects.requireNonNull(registeredOn, "registeredOn");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(residenceRegion, "residenceRegion");
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(kind, "kind");
        groups = Set.copyOf(groups);
        if (preferentialCertificate != null && kind == SeekerKind.OTHER) {
            throw new Rejection(JobSeekerRefusal.PREFERENCE_WITHOUT_UNEMPLOYMENT);
        }
    }

    public Set<CertificateKind> certificates() {
        // at most two, so the four cases stand here in full
        if (unemploymentCertificate == null) {
            return preferentialCertificate == null ? Set.of() : Set.of(CertificateKind.RE_EMPLOYMENT_PREFERENTIAL);
        }
        return preferentialCertificate == null
                ? Set.of(CertificateKind.UNEMPLOYMENT_REGISTRATION)
                : Set.of(CertificateKind.UNEMPLOYMENT_REGISTRATION, CertificateKind.RE_EMPLOYMENT_PREFERENTIAL);
    }

    Registration withPreferentialCertificate(PreferentialCertificate certificate) {
        return with(region, groups, certificate);
    }

    /** The same with one group more. */
    public Registration withGroup(SeekerGroup group) {
        EnumSet<SeekerGroup> more = EnumSet.of(group);
        more.addAll(groups);
        return with(region, more, preferentialCertificate);
    }

    Registration keptIn(String otherRegion) {
        return with(otherRegion, groups, preferentialCertificate);
    }

    private Registration with(String otherRegion, Set<SeekerGroup> otherGroups, PreferentialCertificate certificate) {
        return new Registration(
                registeredOn,
                otherRegion,
                name,
                residenceRegion,
                sought,
                residence,
                kind,
                otherGroups,
                unemploymentCertificate,
                certificate);
    }
}
