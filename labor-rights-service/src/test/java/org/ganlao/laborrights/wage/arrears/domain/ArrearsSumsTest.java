package org.ganlao.laborrights.wage.arrears.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.wage.arrears.domain.OwedScene.NOW;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

class ArrearsSumsTest {

    /** Whatever is tried, in whatever order: the sums of the arrears are those of its persons, and nobody gets more than is owed. */
    @Property(tries = 300)
    void the_arrears_are_the_sum_of_their_persons_to_the_cent(
            @ForAll @Size(max = 25) List<@IntRange(max = 99_999) Integer> steps) {
        OwedScene scene = new OwedScene();
        Money posted = Money.ZERO;
        for (int step : steps) {
            try {
                posted = posted.plus(act(scene, step));
            } catch (Rejection refused) {
                // A refusal changes nothing, which the sums below show.
            }
            holds(scene, posted);
        }
    }

    /** By how much the book is raised. */
    private static Money act(OwedScene scene, int step) {
        OwedWages person = scene.persons.get(step % scene.persons.size());
        Money amount = Money.of(step / 100).plus(Money.of("0.0" + step % 10));
        switch (step % 7) {
            case 0 -> scene.list(false, amount);
            case 1, 2 -> {
                return scene.verify();
            }
            case 3 -> {
                return scene.arrears.restate(person, amount, "更正", true, "reviewer", NOW);
            }
            case 4 -> {
                return scene.arrears
                        .strikeOut(person, "重复", true, "reviewer", NOW)
                        .negated();
            }
            case 5 -> scene.pay(person, amount);
            default -> {
                if (scene.repayment != null && scene.repayment.standing()) {
                    scene.repayment.strikeOut(false, scene.byId(), "重复", NOW);
                }
            }
        }
        return Money.ZERO;
    }

    private static void holds(OwedScene scene, Money posted) {
        List<OwedWages> standing =
                scene.persons.stream().filter(OwedWages::standing).toList();
        List<OwedWages> verified =
                standing.stream().filter(person -> person.verified() != null).toList();
        EmployerArrears arrears = scene.arrears;
        assertThat(arrears.persons()).isEqualTo(standing.size());
        assertThat(arrears.waiting()).isEqualTo(standing.size() - verified.size());
        assertThat(arrears.declared())
                .isEqualTo(Money.sum(standing.stream().map(OwedWages::declared).toList()));
        assertThat(arrears.verified())
                .isEqualTo(Money.sum(verified.stream().map(OwedWages::verified).toList()))
                .isEqualTo(Money.sum(
                        arrears.rounds().stream().map(VerifiedRound::amount).toList()))
                .isEqualTo(posted);
        assertThat(arrears.repaid())
                .isEqualTo(Money.sum(standing.stream().map(OwedWages::repaid).toList()));
        assertThat(verified)
                .allMatch(person ->
                        !person.remaining().isNegative() && !person.repaid().isNegative());
    }
}
