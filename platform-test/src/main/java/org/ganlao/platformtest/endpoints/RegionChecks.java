package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;

/** Asks an endpoint from the region of its records, from a sibling of it and from the region above. */
final class RegionChecks {

    private final Callers callers;
    private final Asked asked;

    RegionChecks(Callers callers, Asked asked) {
        this.callers = callers;
        this.asked = asked;
    }

    void refusesTheSibling(Endpoint endpoint) {
        answersOnly(
                callers.ground(endpoint).own(),
                endpoint,
                List.of(callers.ground(endpoint).sibling()),
                Set.of(403, 404));
    }

    /** Where the body above decides, that of the region itself is in the wrong: 409. */
    void answersItsHolderAlone(Endpoint endpoint) {
        answersOnly(callers.home(endpoint), endpoint, othersThanHolder(endpoint), Set.of(403, 404, 409));
    }

    void showsItsHolderAlone(Endpoint endpoint) {
        showsOnly(callers.home(endpoint), endpoint, othersThanHolder(endpoint));
    }

    private List<String> othersThanHolder(Endpoint endpoint) {
        Ground lower = callers.ground(endpoint);
        return Stream.of(lower.own(), lower.sibling(), lower.above())
                .filter(region -> !region.equals(callers.home(endpoint)))
                .toList();
    }

    private void answersOnly(String own, Endpoint endpoint, List<String> foreign, Set<Integer> refusals) {
        String address = asked.placeOf(endpoint);
        Call call = asked.callTo(endpoint).withBody(asked.bodyOf(endpoint));

        foreign.stream().flatMap(where -> callers.all(endpoint, where).stream()).forEach(caller -> {
            Answer refused = call.as(caller).send(address);
            assertThat(refused.status())
                    .as("%s, of a foreign region: %s", caller, refused.text())
                    .isIn(refusals);
        });
        callers.all(endpoint, own).forEach(caller -> {
            Answer answer = call.withKey("own-" + call.key()).as(caller).send(address);
            assertThat(answer.status())
                    .as("%s, of the region itself: %s", caller, answer.text())
                    .isBetween(200, 299);
        });
    }

    Stream<Answer> answersAll(Endpoint endpoint) {
        String address = asked.placeOf(endpoint);
        String body = asked.bodyOf(endpoint);
        Ground here = callers.ground(endpoint);
        List<Answer> answers = new ArrayList<>();
        for (String where : List.of(here.own(), here.sibling(), here.above())) {
            for (Tokens caller : callers.all(endpoint, where)) {
                Answer answer = asked.callTo(endpoint).withBody(body).as(caller).send(address);
                assertThat(answer.status()).as("%s: %s", caller, answer.text()).isBetween(200, 299);
                answers.add(answer);
            }
        }
        return answers.stream();
    }

    void answersAllTheSame(Endpoint endpoint) {
        assertThat(answersAll(endpoint).map(Answer::text).distinct())
                .as("what callers of different regions are answered")
                .hasSize(1);
    }

    void listsNothingForeign(Endpoint endpoint) {
        Ground here = callers.ground(endpoint);
        showsOnly(here.own(), endpoint, List.of(here.sibling()));
    }

    /** What stands in this list must not appear in the answers of foreign regions, but in the region's own. */
    private void showsOnly(String own, Endpoint endpoint, List<String> foreign) {
        String mark = asked.markOf(endpoint);
        String address = asked.listAddressOf(endpoint);

        foreign.stream()
                .flatMap(where -> callers.all(endpoint, where).stream())
                .forEach(caller -> assertThat(asked.callTo(endpoint).as(caller).pages(address))
                        .as("what %s sees, of a foreign region", caller)
                        .doesNotContain(mark));

        assertThat(asked.callTo(endpoint).as(callers.of(endpoint, own)).pages(address))
                .as("what a caller of the region itself sees")
                .contains(mark);
    }

    void listsWhatLiesBelow(Endpoint endpoint) {
        String mark = asked.markOf(endpoint);

        assertThat(asked.callTo(endpoint)
                        .as(callers.of(endpoint, callers.ground(endpoint).above()))
                        .pages(asked.listAddressOf(endpoint)))
                .as("what a caller of the region above sees")
                .contains(mark);
    }

    void isShownAbove(Endpoint endpoint) {
        Tokens caller = callers.of(endpoint, callers.ground(endpoint).above());
        Answer answer = asked.callTo(endpoint).as(caller).send(asked.placeOf(endpoint));

        assertThat(answer.status())
                .as("a caller of the region above: %s", answer.text())
                .isBetween(200, 299);
    }
}
