package org.ganlao.employment.insurancesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.insurancesubsidy.domain.InsuranceSubsidyRefusal;
import org.ganlao.employment.insurancesubsidy.domain.SubsidyTerm;
import org.ganlao.employment.jobseeker.Ages;
import org.ganlao.employment.jobseeker.JobSeekerRepository;
import org.ganlao.employment.jobseeker.domain.HardToPlace;
import org.ganlao.employment.jobseeker.domain.JobSeeker;
import org.ganlao.employment.jobseeker.domain.PreferentialCertificate;
import org.ganlao.employment.jobseeker.domain.Registration;
import org.ganlao.employment.placement.domain.Placement;
import org.ganlao.employment.placement.domain.PlacementKind;
import org.ganlao.employment.support.Supports;
import org.ganlao.employment.support.domain.SupportClaim;
import org.ganlao.employment.support.domain.SupportKind;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Persons;

/** Finds out whether flexible work gives a right to the insurance subsidy: by the work, the certificate, the group, the term. */
@ApplicationScoped
class FlexibleWork {

    private final JobSeekerRepository seekers;
    private final Supports supports;
    private final Persons persons;
    private final Ages ages;
    private final Parameters parameters;

    FlexibleWork(JobSeekerRepository seekers, Supports supports, Persons persons, Ages ages, Parameters parameters) {
        this.seekers = seekers;
        this.supports = supports;
        this.persons = persons;
        this.ages = ages;
        this.parameters = parameters;
    }

    Entitlement of(Placement placement, YearMonth month) {
        LocalDate lastDay = month.atEndOfMonth();
        LocalDate retirement =
                ages.retirement(persons.reveal(placement.person()), lastDay).orElse(null);
        List<SupportClaim> claimed = claimed(placement);
        SubsidyTerm term = term(lastDay);
        InsuranceSubsidyRefusal lacking = lackingGround(placement, lastDay)
                .or(() -> lackingTime(claimed, month, term, retirement))
                .orElse(null);
        return new Entitlement(lastDay, claimed.size(), term.months(), retirement, lacking);
    }

    /** What the month's right rests on and is not there (any more). */
    Optional<InsuranceSubsidyRefusal> lackingGround(Placement placement, LocalDate lastDay) {
        if (placement.job().kind() != PlacementKind.FLEXIBLE || !placement.heldOn(lastDay)) {
            return Optional.of(InsuranceSubsidyRefusal.NOT_IN_FLEXIBLE_WORK);
        }
        PersonalId person = persons.reveal(placement.person());
        List<Registration> certified = seekers.of(persons.blindIndexes(person)).stream()
                .filter(JobSeeker::standing)
                .map(JobSeeker::registration)
                .filter(registration -> isGood(registration.preferentialCertificate(), lastDay))
                .toList();
        if (certified.isEmpty()) {
            return Optional.of(InsuranceSubsidyRefusal.NO_GOOD_CERTIFICATE);
        }
        HardToPlace rule = ages.hardToPlace(lastDay);
        return certified.stream()
                        .anyMatch(held -> rule.of(held, person, lastDay).isPresent())
                ? Optional.empty()
                : Optional.of(InsuranceSubsidyRefusal.NOT_HARD_TO_PLACE);
    }

    /** What the person was subsidised with, by its first day; employers' subsidies are not among it. */
    List<SupportClaim> claimed(Placement placement) {
        String token = placement.person().token();
        return supports.of(token).stream()
                .filter(claim -> claim.kind() == SupportKind.INSURANCE_SUBSIDY)
                .filter(claim -> token.equals(claim.payee().person()))
                .toList();
    }

    private static Optional<InsuranceSubsidyRefusal> lackingTime(
            List<SupportClaim> claimed, YearMonth month, SubsidyTerm term, LocalDate retirement) {
        if (retirement != null && !retirement.isAfter(month.atEndOfMonth())) {
            return Optional.of(InsuranceSubsidyRefusal.OF_RETIREMENT_AGE);
        }
        LocalDate firstDay = month.atDay(1);
        LocalDate first = claimed.isEmpty() || claimed.get(0).from().isAfter(firstDay)
                ? firstDay
                : claimed.get(0).from();
        return term.hasRoom(claimed.size(), first, retirement)
                ? Optional.empty()
                : Optional.of(InsuranceSubsidyRefusal.SUBSIDY_TERM_OVER);
    }

    private SubsidyTerm term(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new SubsidyTerm(
                figures.integer("employment.insurance-subsidy.months"),
                figures.integer("employment.insurance-subsidy.near-retirement"));
    }

    private static boolean isGood(PreferentialCertificate certificate, LocalDate day) {
        return certificate != null && certificate.goodOn(day);
    }
}
