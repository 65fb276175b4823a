package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fund with 40,000 of capital may guarantee five times as much: ten loans of 20,000, however many ask at once. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class CrowdedFundIT {

    private static final String ANYI = "360123";
    private static final List<String> LEVELS = List.of(ANYI, "360100", "360000");

    private static final int ASKING = 64;
    private static final int ROOM = 10;

    @Test
    void ten_of_sixty_four_are_guaranteed_at_once_and_who_withdraws_makes_room(Platform platform) throws Exception {
        LoanCentre centre = new LoanCentre(platform.frontDoor(), ANYI);
        centre.open("40000.00");
        List<UUID> asking = Stream.generate(
                        () -> centre.investigated("individual", "20000.00", 12, "interest-quarterly"))
                .limit(ASKING)
                .toList();

        Map<UUID, Answer> answers = allAtOnce(centre, asking);

        List<UUID> guaranteed = asking.stream()
                .filter(loan -> answers.get(loan).isSuccess())
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(guaranteed).hasSize(ROOM);
        assertThat(answers.values())
                .filteredOn(answer -> !answer.isSuccess())
                .hasSize(ASKING - ROOM)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
                    assertThat(answer.json().required("code").asText()).isEqualTo("leverage-exceeded");
                });
        assertFull(centre);

        UUID turnedAway = asking.stream()
                .filter(loan -> !guaranteed.contains(loan))
                .findFirst()
                .orElseThrow();
        centre.withdraw(guaranteed.remove(0));
        assertThat(centre.standing().required("room").asText()).isEqualTo("20000.00");
        centre.guaranteed(turnedAway).expect(200);
        guaranteed.add(turnedAway);
        assertFull(centre);

        Movement movement = Movement.in(platform.plan(), LEVELS);
        for (UUID loan : guaranteed) {
            centre.contract(loan);
            centre.disburse(loan, "2007-01-10");
        }
        assertFull(centre);
        assertThat(centre.book().kinds()).isEqualTo(Map.of("capital", 1L, "guarantee", ROOM + 1L, "release", 1L));
        assertThat(asking.stream().collect(Collectors.groupingBy(centre::state, Collectors.counting())))
                .isEqualTo(Map.of("disbursed", (long) ROOM, "withdrawn", 1L, "investigated", ASKING - ROOM - 1L));
        platform.plan().awaitSettled();
        assertThat(LEVELS)
                .allSatisfy(level ->
                        assertThat(movement.of("microloans-issued", level)).isEqualByComparingTo("200000"));
        assertThat(platform.plan().readings("microloans-issued", ANYI, "2007-01"))
                .extracting(Reading::factId)
                .containsExactlyInAnyOrderElementsOf(
                        guaranteed.stream().map(UUID::toString).toList());
        Reconciliation.assertEqual(platform.frontDoor());
    }

    private static Map<UUID, Answer> allAtOnce(LoanCentre centre, List<UUID> asking) throws Exception {
        List<Callable<Answer>> requests = asking.stream()
                .map(loan -> (Callable<Answer>) () -> centre.guaranteed(loan))
                .toList();
        ExecutorService reviewers = Executors.newFixedThreadPool(asking.size());
        try {
            List<Future<Answer>> answered = reviewers.invokeAll(requests);
            Map<UUID, Answer> answers = new HashMap<>();
            for (int nth = 0; nth < asking.size(); nth++) {
                answers.put(asking.get(nth), answered.get(nth).get());
            }
            return answers;
        } finally {
            reviewers.shutdownNow();
        }
    }

    private static void assertFull(LoanCentre centre) {
        assertThat(centre.standing().required("room").asText()).isEqualTo("0.00");
        assertThat(centre.standing().required("leverage").decimalValue()).isEqualByComparingTo("5");
        assertThat(centre.book().balance("guarantees-outstanding")).isEqualTo("200000.00");
        centre.book().assertBalanced();
    }
}
