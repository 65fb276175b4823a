package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.aid.insurancesubsidy.domain.InsuranceSubsidyRefusal;
import org.ganlao.employment.aid.insurancesubsidy.domain.SubsidyTerm;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.HardToPlace;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.PreferentialCertificate;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Persons;

/** Finds out whether a person's work is subsidised for a month: by the certificate, the group, the age, the term. */
@ApplicationScoped
public class SubsidisedPersons {

    private final JobSeekerRepository seekers;
    private final Supports supports;
    private final Persons persons;
    private final Ages ages;
    private final Parameters parameters;

    SubsidisedPersons(
            JobSeekerRepository seekers, Supports supports, Persons persons, Ages ages, Parameters parameters) {
        this.seekers = seekers;
        this.supports = supports;
        this.persons = persons;
        this.ages = ages;
        this.parameters = parameters;
    }

    /** What the person lacks for another month of this kind of support; empty where nothing. */
    public Optional<InsuranceSubsidyRefusal> lacking(ProtectedId person, SupportKind kind, YearMonth month) {
        return lackingStatus(person, month.atEndOfMonth()).or(() -> lackingTime(person, kind, month));
    }

    /** The same for what a month that is claimed already rests on. */
    Optional<InsuranceSubsidyRefusal> lackingStatus(ProtectedId known, LocalDate day) {
        PersonalId person = persons.reveal(known);
        List<Registration> certified = certified(person, day);
        if (certified.isEmpty()) {
            return Optional.of(InsuranceSubsidyRefusal.NO_GOOD_CERTIFICATE);
        }
        HardToPlace rule = ages.hardToPlace(day);
        return certified.stream().anyMatch(held -> rule.of(held, person, day).isPresent())
                ? Optional.empty()
                : Optional.of(InsuranceSubsidyRefusal.NOT_HARD_TO_PLACE);
    }

    /** Whether a Re-employment Preferential Certificate of the person is good on the day. */
    public boolean holdsCertificate(ProtectedId person, LocalDate day) {
        return !certified(persons.reveal(person), day).isEmpty();
    }

    private List<Registration> certified(PersonalId person, LocalDate day) {
        return seekers.of(persons.blindIndexes(person)).stream()
                .filter(JobSeeker::standing)
                .map(JobSeeker::registration)
                .filter(registration -> isGood(registration.preferentialCertificate(), day))
                .toList();
    }

    private Optional<InsuranceSubsidyRefusal> lackingTime(ProtectedId person, SupportKind kind, YearMonth month) {
        LocalDate lastDay = month.atEndOfMonth();
        LocalDate retirement = retirement(person, lastDay).orElse(null);
        if (retirement != null && !retirement.isAfter(lastDay)) {
            return Optional.of(InsuranceSubsidyRefusal.OF_RETIREMENT_AGE);
        }
        List<SupportClaim> claimed = claimed(person, kind);
        LocalDate firstDay = month.atDay(1);
        LocalDate first = claimed.isEmpty() || claimed.get(0).from().isAfter(firstDay)
                ? firstDay
                : claimed.get(0).from();
        return term(lastDay).lacking(claimed.size(), first, retirement);
    }

    Optional<LocalDate> retirement(ProtectedId person, LocalDate day) {
        return ages.retirement(persons.reveal(person), day);
    }

    /** The months of this kind of support that are claimed for the person, by their first days. */
    List<SupportClaim> claimed(ProtectedId person, SupportKind kind) {
        return supports.of(person).stream()
                .filter(claim -> claim.kind() == kind)
                .toList();
    }

    SubsidyTerm term(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new SubsidyTerm(
                figures.integer("employment.insurance-subsidy.months"),
                figures.integer("employment.insurance-subsidy.near-retirement"));
    }

    private static boolean isGood(PreferentialCertificate certificate, LocalDate day) {
        return certificate != null && certificate.goodOn(day);
    }
}
