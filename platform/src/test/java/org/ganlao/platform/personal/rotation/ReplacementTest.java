package org.ganlao.platform.personal.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReplacementTest {

    @Test
    void a_chain_leads_to_its_end_whichever_link_comes_first() {
        Replacement first = replaced("a", "b", 1);
        Replacement second = replaced("b", "c", 2);

        assertThat(Replacement.current(List.of(first, second)))
                .isEqualTo(Replacement.current(List.of(second, first)))
                .isEqualTo(Map.of("a", "c", "b", "c", "c", "c"));
    }

    @Test
    void a_replacement_by_a_token_that_is_outdated_already_leads_on() {
        assertThat(Replacement.current(List.of(replaced("b", "c", 1), replaced("a", "b", 2))))
                .isEqualTo(Map.of("a", "c", "b", "c", "c", "c"));
    }

    @Test
    void two_tokens_merged_into_a_third_are_one_person() {
        assertThat(Replacement.current(List.of(replaced("a", "c", 1), replaced("b", "c", 2))))
                .isEqualTo(Map.of("a", "c", "b", "c", "c", "c"));
    }

    @Test
    void what_is_taken_back_stands_again() {
        assertThat(Replacement.current(List.of(replaced("a", "b", 1), replaced("b", "a", 2))))
                .isEqualTo(Map.of("a", "a", "b", "a"));
    }

    @Test
    void a_circle_ends_where_it_was_closed_last() {
        assertThat(Replacement.current(List.of(replaced("a", "b", 1), replaced("b", "c", 2), replaced("c", "a", 3))))
                .isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    }

    @Property
    void all_connected_tokens_lead_to_one_of_them_in_any_order_of_arrival(
            @ForAll("histories") List<Replacement> history, @ForAll java.util.Random shuffle) {
        List<Replacement> arrived = new ArrayList<>(history);
        java.util.Collections.shuffle(arrived, shuffle);

        Map<String, String> current = Replacement.current(arrived);

        assertThat(current).isEqualTo(Replacement.current(history));
        history.forEach(link -> assertThat(current.get(link.old())).isEqualTo(current.get(link.replacement())));
        current.values().forEach(token -> assertThat(current).containsEntry(token, token));
    }

    @Provide
    Arbitrary<List<Replacement>> histories() {
        Arbitrary<String> tokens = Arbitraries.of("a", "b", "c", "d", "e", "f");
        return Combinators.combine(tokens, tokens, Arbitraries.integers().between(1, 9))
                .as(ReplacementTest::replaced)
                .filter(link -> !link.old().equals(link.replacement()))
                .list()
                .ofMaxSize(8);
    }

    private static Replacement replaced(String old, String replacement, int second) {
        return new Replacement(old, replacement, Instant.ofEpochSecond(second));
    }
}
