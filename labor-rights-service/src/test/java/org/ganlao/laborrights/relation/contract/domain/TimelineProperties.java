package org.ganlao.laborrights.relation.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/** Histories of random acts, those left out that result in what is impossible. */
class TimelineProperties {

    private static final int ATTEMPTS = 25;
    private static final int DAYS = 420;
    private static final int SHUFFLES = 5;

    /** How a contract stands on a day. */
    private record OnDay(ContractState state, Term term, Work work) {}

    @Property(tries = 300)
    void on_every_day_a_contract_stands_as_the_acts_up_to_that_day_say_one_by_one(@ForAll long seed) {
        List<Act> acts = history(new Random(seed));

        Timeline timeline = Timeline.replay(acts);

        Map<Integer, Statement> standing = standing(acts);
        for (LocalDate day = Acts.FIRST.minusDays(3); day.isBefore(Acts.FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(of(timeline, day)).as("on %s", day).isEqualTo(reckoned(acts, standing, day));
        }
    }

    @Property(tries = 300)
    void whatever_the_order_of_recording_the_contract_stands_as_if_recorded_by_day(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Act> acts = history(chance);
        Timeline timeline = Timeline.replay(acts);

        for (int i = 0; i < SHUFFLES; i++) {
            Timeline other = Timeline.replay(recordedInAnotherOrder(acts, chance));

            assertThat(other.end()).isEqualTo(timeline.end());
            assertThat(other.terms()).isEqualTo(timeline.terms());
            assertThat(withoutNumbers(other)).isEqualTo(withoutNumbers(timeline));
        }
    }

    /** Whoever records refuses what is impossible with what he has by then, and goes on with the rest. */
    @Property(tries = 100)
    void after_every_act_of_any_part_in_any_order_the_contract_stands_as_if_recorded_by_day(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Act> recorded = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();

        for (Act wanted : recordedInAnotherOrder(history(chance), chance)) {
            boolean left = wanted.kind() != ActKind.SIGN && chance.nextInt(5) == 0;
            if (left || wanted.of() != null && !numbers.containsKey(wanted.of())) {
                continue;
            }
            Act act = new Act(
                    recorded.size() + 1,
                    wanted.kind(),
                    wanted.of() == null ? null : numbers.get(wanted.of()),
                    wanted.states());
            List<Act> longer = new ArrayList<>(recorded);
            longer.add(act);
            Optional<Timeline> timeline = recording(longer, act);
            if (timeline.isPresent()) {
                recorded = longer;
                numbers.put(wanted.number(), act.number());
                assertStandsAsByDay(timeline.get(), recorded);
            }
        }
    }

    private static Optional<Timeline> recording(List<Act> acts, Act now) {
        try {
            return Optional.of(Timeline.recording(acts, now));
        } catch (Rejection refused) {
            return Optional.empty();
        }
    }

    private static void assertStandsAsByDay(Timeline timeline, List<Act> acts) {
        Timeline byDay = Timeline.replay(byDay(acts));
        assertThat(withoutNumbers(timeline)).isEqualTo(withoutNumbers(byDay));
        assertThat(timeline.end()).isEqualTo(byDay.end());
        assertThat(timeline.lapsed()).hasSameSizeAs(byDay.lapsed());
        Map<Integer, Statement> standing = standing(acts);
        standing.values().stream()
                .flatMap(states -> Stream.of(-1, 0, 1).map(days -> states.on().plusDays(days)))
                .distinct()
                .forEach(
                        day -> assertThat(of(timeline, day)).as("on %s", day).isEqualTo(reckoned(acts, standing, day)));
    }

    /** What stands, as it would have been recorded by somebody who was always told at once and right. */
    private static List<Act> byDay(List<Act> acts) {
        Map<Integer, Statement> standing = standing(acts);
        List<Act> right = acts.stream()
                .filter(act -> act.of() == null && standing.containsKey(act.number()))
                .map(act -> new Act(act.number(), act.kind(), null, standing.get(act.number())))
                .sorted(Comparator.comparing((Act act) -> act.kind() != ActKind.SIGN)
                        .thenComparing(act -> act.states().on()))
                .toList();
        return IntStream.range(0, right.size())
                .mapToObj(at -> new Act(
                        at + 1, right.get(at).kind(), null, right.get(at).states()))
                .toList();
    }

    @Property(tries = 100)
    void the_days_of_a_contract_are_one_span_without_a_gap(@ForAll long seed) {
        Timeline timeline = Timeline.replay(history(new Random(seed)));

        List<Stretch> stretches = timeline.stretches();
        assertThat(stretches.get(0).days().from()).isEqualTo(timeline.days().from());
        assertThat(stretches.get(stretches.size() - 1).days().until())
                .isEqualTo(timeline.days().until());
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).days().from())
                    .isEqualTo(stretches.get(i - 1).days().until());
        }
    }

    private static List<Stretch> withoutNumbers(Timeline timeline) {
        return timeline.stretches().stream()
                .map(stretch -> new Stretch(
                        stretch.days(), 0, stretch.suspended(), stretch.termSince(), stretch.term(), stretch.work()))
                .toList();
    }

    private static OnDay of(Timeline timeline, LocalDate day) {
        return new OnDay(
                timeline.stateOn(day),
                timeline.at(day).map(Stretch::term).orElse(null),
                timeline.at(day).map(Stretch::work).orElse(null));
    }

    /** The same without any replay: for each thing, the act that stated it last by that day. */
    private static OnDay reckoned(List<Act> acts, Map<Integer, Statement> standing, LocalDate day) {
        Function<ActKind, Stream<Statement>> of = kind -> acts.stream()
                .filter(act -> act.kind() == kind)
                .map(act -> standing.get(act.number()))
                .filter(Objects::nonNull);
        Optional<LocalDate> end = of.apply(ActKind.END).map(Statement::on).findFirst();
        LocalDate first = of.apply(ActKind.SIGN).findFirst().orElseThrow().on();
        if (day.isBefore(first)) {
            return new OnDay(ContractState.SIGNED, null, null);
        }
        if (end.isPresent() && end.get().isBefore(day)) {
            return new OnDay(ContractState.ENDED, null, null);
        }
        List<Statement> agreements = Stream.of(ActKind.SIGN, ActKind.RENEW, ActKind.CHANGE)
                .flatMap(of)
                .filter(states -> !states.on().isAfter(day))
                .sorted(Comparator.comparing(Statement::on)) // stable: a change comes behind a renewal of its day
                .toList();
        Term term = last(
                agreements,
                states ->
                        states.terms() == null ? states.term() : states.terms().term());
        if (term.endsOn() != null && term.endsOn().isBefore(day)) {
            return new OnDay(end.isPresent() ? ContractState.ENDED : ContractState.EXPIRED, null, null);
        }
        Work work = new Work(
                null,
                last(agreements, states -> states.work().position()),
                null,
                last(agreements, states -> states.work().wage()),
                null);
        return new OnDay(isSuspended(of, day) ? ContractState.SUSPENDED : ContractState.IN_FORCE, term, work);
    }

    private static boolean isSuspended(Function<ActKind, Stream<Statement>> of, LocalDate day) {
        return latest(of.apply(ActKind.SUSPEND), day)
                .map(since -> latest(of.apply(ActKind.RESUME), day)
                        .map(until -> until.isAfter(since) ? Boolean.FALSE : Boolean.TRUE)
                        .orElse(Boolean.TRUE))
                .orElse(Boolean.FALSE);
    }

    private static Optional<LocalDate> latest(Stream<Statement> statements, LocalDate day) {
        return statements.map(Statement::on).filter(on -> !on.isAfter(day)).max(Comparator.naturalOrder());
    }

    private static <T> T last(List<Statement> agreements, Function<Statement, T> what) {
        return agreements.stream()
                .map(what)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Map<Integer, Statement> standing(List<Act> acts) {
        Map<Integer, Statement> standing = new HashMap<>();
        for (Act act : acts) {
            if (act.kind() == ActKind.ANNUL) {
                standing.remove(act.of());
            } else {
                standing.put(act.kind() == ActKind.CORRECT ? act.of() : act.number(), act.states());
            }
        }
        return standing;
    }

    /** The same acts as they might have been recorded instead: what undoes an act comes after it, and in its order. */
    private static List<Act> recordedInAnotherOrder(List<Act> acts, Random chance) {
        List<Act> left = new ArrayList<>(acts.subList(1, acts.size()));
        List<Act> ordered = new ArrayList<>(List.of(acts.get(0)));
        Map<Integer, Integer> numbers = new HashMap<>(Map.of(1, 1));
        while (!left.isEmpty()) {
            List<Act> possible = left.stream()
                    .filter(act -> act.of() == null || numbers.containsKey(act.of()))
                    .filter(act -> act.of() == null
                            || left.stream()
                                    .noneMatch(other -> act.of().equals(other.of()) && other.number() < act.number()))
                    .toList();
            Act next = possible.get(chance.nextInt(possible.size()));
            left.remove(next);
            numbers.put(next.number(), ordered.size() + 1);
            ordered.add(new Act(
                    ordered.size() + 1, next.kind(), next.of() == null ? null : numbers.get(next.of()), next.states()));
        }
        return ordered;
    }

    private static List<Act> history(Random chance) {
        List<Act> acts = new ArrayList<>(Acts.signed().list());
        IntStream.range(0, ATTEMPTS).forEach(i -> {
            List<Act> longer = new ArrayList<>(acts);
            longer.add(any(acts, chance));
            if (isPossible(longer)) {
                acts.clear();
                acts.addAll(longer);
            }
        });
        return acts;
    }

    private static boolean isPossible(List<Act> acts) {
        try {
            Timeline.replay(acts);
            return true;
        } catch (Rejection impossible) {
            return false;
        }
    }

    private static Act any(List<Act> acts, Random chance) {
        ActKind[] kinds = ActKind.values();
        ActKind kind = kinds[chance.nextInt(kinds.length)];
        int number = acts.size() + 1;
        if (kind == ActKind.CORRECT || kind == ActKind.ANNUL) {
            Act meant = acts.get(chance.nextInt(acts.size()));
            boolean undone = meant.kind() == ActKind.CORRECT || meant.kind() == ActKind.ANNUL;
            Statement states = kind == ActKind.ANNUL || undone ? null : statement(meant.kind(), chance);
            return kind == ActKind.CORRECT && undone
                    ? new Act(number, ActKind.CHANGE, null, statement(ActKind.CHANGE, chance))
                    : new Act(number, kind, meant.number(), states);
        }
        return new Act(number, kind, null, statement(kind, chance));
    }

    private static Statement statement(ActKind kind, Random chance) {
        LocalDate on = Acts.FIRST.plusDays(chance.nextInt(DAYS) - 5L);
        return switch (kind) {
            case SIGN -> Statement.agreed(terms(Acts.FIRST.plusDays(chance.nextInt(20)), chance), Acts.wage(700));
            case RENEW ->
                Statement.agreed(terms(chance.nextBoolean() ? Acts.LAST.plusDays(1) : on, chance), work(chance, 0));
            case CHANGE ->
                Statement.changed(
                        on,
                        chance.nextInt(3) == 0 ? terms(on, chance).term() : null,
                        work(chance, 1 + chance.nextInt(2)));
            case SUSPEND, RESUME -> Statement.from(on);
            case END -> Statement.ended(new End(on, EndGround.RESIGNATION));
            case CORRECT, ANNUL -> throw new IllegalArgumentException();
        };
    }

    private static Terms terms(LocalDate from, Random chance) {
        boolean open = chance.nextInt(4) == 0;
        return new Terms(
                "LD-1",
                open ? TermKind.OPEN : TermKind.FIXED,
                from,
                from,
                open ? null : from.plusDays(100L + chance.nextInt(300)),
                null);
    }

    private static Work work(Random chance, int things) {
        return new Work(
                null,
                things == 2 ? "岗位" + chance.nextInt(9) : null,
                null,
                things > 0 ? Money.of(700 + chance.nextInt(900)) : null,
                null);
    }
}
