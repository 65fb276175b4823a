package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ganlao.laborrights.enforcement.finding.domain.KnownEmployer;
import org.ganlao.laborrights.enforcement.finding.domain.KnownPerson;
import org.ganlao.laborrights.enforcement.finding.domain.Suspicion;
import org.ganlao.laborrights.enforcement.finding.domain.Tolerances;
import org.ganlao.laborrights.enforcement.heard.Heard;
import org.ganlao.laborrights.enforcement.heard.domain.LowestWage;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.enforcement.heard.domain.WorkDays;

/** What is suspected of persons and employers by all that is known of them; writes nothing. */
@ApplicationScoped
class Suspect {

    private static final Pattern PERSON = Pattern.compile("p[0-9]+_.*");

    private final Heard heard;
    private final DatedTolerances tolerances;

    Suspect(Heard heard, DatedTolerances tolerances) {
        this.heard = heard;
        this.tolerances = tolerances;
    }

    /** By person and employer; nobody is named of whom nothing is suspected. */
    Map<String, List<Suspicion>> of(Collection<String> subjects) {
        Map<Boolean, List<String>> kinds = subjects.stream()
                .collect(Collectors.partitioningBy(
                        subject -> PERSON.matcher(subject).matches()));
        Tolerances dated = tolerances.now();
        Map<String, List<Suspicion>> found = new HashMap<>(ofPersons(kinds.get(true), dated));
        found.putAll(ofEmployers(kinds.get(false), dated));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private Map<String, List<Suspicion>> ofPersons(List<String> persons, Tolerances dated) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<ToldDays> signed = heard.contracts(persons);
        Of contracts = Of.each(signed);
        Of suspended = Of.each(heard.suspended(signed));
        Of retired = Of.each(heard.retired(persons));
        Of placements = Of.each(heard.placements(persons));
        Of pensions = Of.each(heard.pensions(persons));
        Of employees = Of.each(heard.employees(persons));
        Of benefits = Of.each(heard.benefits(persons));
        Of recalls = Of.each(heard.recalls(persons));
        Map<String, List<WorkDays>> work = bySubject(heard.work(signed));
        Map<String, List<WorkDays>> certificates = bySubject(heard.certificates(persons));
        return persons.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> new KnownPerson(
                                        person,
                                        contracts.of(person),
                                        suspended.of(person),
                                        retired.of(person),
                                        placements.of(person),
                                        pensions.of(person),
                                        employees.of(person),
                                        benefits.of(person),
                                        recalls.of(person),
                                        work.getOrDefault(person, List.of()),
                                        certificates.getOrDefault(person, List.of()))
                                .suspicions(dated)));
    }

    private Map<String, List<Suspicion>> ofEmployers(List<String> employers, Tolerances dated) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        Of wagesOwed = Of.each(heard.wagesOwed(employers));
        Of ordered = Of.each(heard.ordered(employers));
        Of tooLong = Of.each(heard.excessiveHours(employers));
        Map<String, List<LowestWage>> wages =
                heard.lowestWages(employers).stream().collect(Collectors.groupingBy(LowestWage::employer));
        return employers.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        employer -> new KnownEmployer(
                                        employer,
                                        wagesOwed.of(employer),
                                        ordered.of(employer),
                                        wages.getOrDefault(employer, List.of()),
                                        tooLong.of(employer))
                                .suspicions(dated)));
    }

    private static Map<String, List<WorkDays>> bySubject(List<WorkDays> told) {
        return told.stream().collect(Collectors.groupingBy(one -> one.told().subject()));
    }

    /** What is known, by whom it concerns. */
    private record Of(Map<String, List<ToldDays>> bySubject) {

        static Of each(List<ToldDays> told) {
            return new Of(told.stream().collect(Collectors.groupingBy(ToldDays::subject)));
        }

        List<ToldDays> of(String subject) {
            return bySubject.getOrDefault(subject, List.of());
        }
    }
}
