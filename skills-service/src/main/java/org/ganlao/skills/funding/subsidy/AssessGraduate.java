package org.ganlao.skills.funding.subsidy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.funding.subsidy.domain.AssessedGraduate;
import org.ganlao.skills.funding.subsidy.domain.Release;
import org.ganlao.skills.funding.subsidy.domain.ReleaseNeed;
import org.ganlao.skills.funding.subsidy.domain.ReleaseRule;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;
import org.ganlao.skills.funding.subsidy.domain.WorkThatCounts;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.order.Orders;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;
import org.ganlao.skills.instruction.placement.HeardPlacement;
import org.ganlao.skills.instruction.placement.Placements;
import org.ganlao.skills.instruction.training.Graduate;

/**
 * Finds what the release rule of a course says of a graduate, by what is known now of certificates and work. The figures are
 * those of the day of completion. The caller has locked the person.
 */
@ApplicationScoped
class AssessGraduate {

    private static final String AMOUNT = "skills.subsidy.amount.%s.%s";
    private static final String SELF_EMPLOYED = "self-employed";

    private final ReleaseRules rules;
    private final Parameters parameters;
    private final Placements placements;
    private final Certificates certificates;
    private final SubsidyLineRepository lines;
    private final Orders orders;
    private final BusinessClock clock;
    private final ObjectMapper json;

    AssessGraduate(
            ReleaseRules rules,
            Parameters parameters,
            Placements placements,
            Certificates certificates,
            SubsidyLineRepository lines,
            Orders orders,
            BusinessClock clock,
            ObjectMapper json) {
        this.rules = rules;
        this.parameters = parameters;
        this.placements = placements;
        this.certificates = certificates;
        this.lines = lines;
        this.orders = orders;
        this.clock = clock;
        this.json = json;
    }

    /** For a new line: where a part was paid, the rest once nothing is lacking any more, and nothing for what is. */
    AssessedGraduate assess(Graduate graduate, Course course) {
        return lines.paidInPart(graduate.trainee())
                .map(part -> {
                    AssessedGraduate whole = assessed(graduate, course, null, part);
                    return whole.inFull() ? whole.beyond(part) : whole.nothingBeyond(part);
                })
                .filter(rest -> !rest.inFull() || rest.release().amount().isPositive())
                .orElseGet(() -> assessed(graduate, course, null, null));
    }

    /** What the rule says now of the whole on which a line rests, of which this may be the rest. */
    AssessedGraduate assessAnew(Graduate graduate, Course course, SubsidyLine line) {
        return assessed(graduate, course, line, line);
    }

    /**
     * A certificate that is suspended is none for a new line; one that rests on it stays as it is until it is known what becomes
     * of the certificate. What carries another line carries none besides: no certificate, and no work under the same rule.
     *
     * @param itself the line that is assessed anew; null for a new one
     * @param own a line that is no earlier subsidy; null for none
     */
    private AssessedGraduate assessed(Graduate graduate, Course course, SubsidyLine itself, SubsidyLine own) {
        CoursePlan plan = course.plan();
        LocalDate completedOn = graduate.completedOn();
        ReleaseRule rule = rules.require(plan.kind(), plan.level(), completedOn);
        ParameterSet figures = parameters.at(completedOn);
        Money full = figures.money(AMOUNT.formatted(word(plan.kind()), levelWord(plan)), course.region());
        BigDecimal reduced = figures.factor("skills.subsidy.reduced", course.region());
        LocalDate lastDay = completedOn.plusMonths(figures.integer("skills.subsidy.placed-within", course.region()));
        String onceIn = rule.onceAYear() ? plan.kind() + " " + completedOn.getYear() : null;
        List<String> person = List.of(graduate.person());

        Map<Boolean, List<SubsidyLine>> others = lines.others(graduate.person(), own).stream()
                .collect(Collectors.partitioningBy(other -> other.standsFor(graduate.trainee(), course, onceIn)));
        List<SubsidyLine> besides = others.get(false);
        Optional<Certificate> certificate = certificates.open(person).stream()
                .filter(held -> itself != null || held.state() == CertificateState.VALID)
                .filter(held -> besides.stream().noneMatch(other -> held.id().equals(other.certificate())))
                .filter(held -> certifies(held, plan))
                .findFirst();
        WorkThatCounts counting = new WorkThatCounts(
                plan.startsOn(),
                lastDay,
                completedOn,
                itself == null || itself.paidOn() == null ? clock.today() : itself.paidOn(),
                figures.integer("skills.subsidy.work-lasts", course.region()));
        List<HeardPlacement> counted = placements.of(person).stream()
                .filter(work -> counting.counts(work.begunOn(), work.endedOn()))
                .filter(work -> besides.stream()
                        .noneMatch(other -> work.placement().equals(other.placement())
                                && other.rule().equals(rule.code())))
                .toList();
        Works works = new Works(counted, ordered(course));
        Set<ReleaseNeed> met = EnumSet.noneOf(ReleaseNeed.class);
        certificate.ifPresent(held -> met.add(ReleaseNeed.CERTIFIED));
        works.meeting(ReleaseNeed.PLACED).ifPresent(work -> met.add(ReleaseNeed.PLACED));
        works.meeting(ReleaseNeed.PLACED_IN_PARK).ifPresent(work -> met.add(ReleaseNeed.PLACED_IN_PARK));
        works.meeting(ReleaseNeed.PLACED_AS_ORDERED).ifPresent(work -> met.add(ReleaseNeed.PLACED_AS_ORDERED));
        works.meeting(ReleaseNeed.STARTED_UP).ifPresent(work -> met.add(ReleaseNeed.STARTED_UP));
        if (others.get(true).isEmpty()) {
            met.add(ReleaseNeed.NOT_SUBSIDISED_BEFORE);
        }
        if (itself != null || !clock.today().isAfter(lastDayOfClaim(graduate, own))) {
            met.add(ReleaseNeed.CLAIMED_IN_TIME);
        }
        return new AssessedGraduate(
                graduate.trainee(),
                graduate.person(),
                Release.by(rule, met, full, reduced),
                works.of(rule).map(HeardPlacement::placement).orElse(null),
                asks(rule, ReleaseNeed.CERTIFIED)
                        ? certificate.map(Certificate::id).orElse(null)
                        : null,
                onceIn,
                null,
                written(figures.trace()));
    }

    /** @param part that was paid before; null for none */
    private LocalDate lastDayOfClaim(Graduate graduate, SubsidyLine part) {
        LocalDate completedOn = graduate.completedOn();
        int months = parameters.at(completedOn).integer("skills.subsidy.claimed-within", graduate.region());
        return (part == null ? completedOn : part.paidOn()).plusMonths(months);
    }

    List<DatedValue> trace(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trace is no JSON", e);
        }
    }

    /** The level of the course or a higher one; the lower number is the higher level. */
    private boolean certifies(Certificate held, CoursePlan plan) {
        return held.award().occupation().equals(plan.occupation())
                && (plan.level() == null || held.award().level() <= plan.level())
                && !certificates.earnedOn(held).isBefore(plan.startsOn());
    }

    private static boolean asks(ReleaseRule rule, ReleaseNeed need) {
        return rule.needs().contains(need) || rule.fullWith().contains(need);
    }

    private String written(List<DatedValue> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(CourseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String levelWord(CoursePlan plan) {
        return plan.level() == null ? "none" : plan.level().toString();
    }

    /** Nothing of a course that no order is behind. */
    private Optional<TrainingOrder> ordered(Course course) {
        return course.forOrder() == null ? Optional.empty() : orders.find(course.forOrder());
    }

    /** By work with who ordered, or in the park for which the order is. */
    private static boolean isMet(TrainingOrder order, HeardPlacement work) {
        return order.employer().equals(work.employer())
                || order.park().equals(work.park()) && order.region().startsWith(work.region());
    }

    /** The work of a graduate that counts. */
    private record Works(List<HeardPlacement> counted, Optional<TrainingOrder> order) {

        Optional<HeardPlacement> meeting(ReleaseNeed need) {
            Predicate<HeardPlacement> meets = switch (need) {
                case PLACED -> work -> true;
                case PLACED_IN_PARK -> work -> work.park() != null;
                case PLACED_AS_ORDERED ->
                    work -> order.filter(ordered -> isMet(ordered, work)).isPresent();
                case STARTED_UP -> work -> work.kind().equals(SELF_EMPLOYED);
                case CERTIFIED, NOT_SUBSIDISED_BEFORE, CLAIMED_IN_TIME -> work -> false;
            };
            return counted.stream().filter(meets).findFirst();
        }

        /** That by which the rule is met. */
        Optional<HeardPlacement> of(ReleaseRule rule) {
            return Stream.of(
                            ReleaseNeed.PLACED_AS_ORDERED,
                            ReleaseNeed.PLACED_IN_PARK,
                            ReleaseNeed.STARTED_UP,
                            ReleaseNeed.PLACED)
                    .filter(need -> asks(rule, need))
                    .findFirst()
                    .flatMap(this::meeting);
        }
    }
}
