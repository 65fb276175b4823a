package org.ganlao.employment.money.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RandomSampleTest {

    private static final List<UUID> POPULATION =
            LongStream.range(0, 40).mapToObj(i -> new UUID(7, i)).toList();

    private static List<UUID> draw(String seed, List<UUID> population, int size) {
        return new RandomSample(seed).draw(population, size, Function.identity());
    }

    @Property
    void the_same_seed_draws_the_same_sample_whatever_the_order(
            @ForAll String seed, @ForAll long shuffle, @ForAll @IntRange(max = 50) int size) {
        List<UUID> shuffled = new ArrayList<>(POPULATION);
        Collections.shuffle(shuffled, new Random(shuffle));

        List<UUID> sample = draw(seed, shuffled, size);

        assertThat(sample)
                .isEqualTo(draw(seed, POPULATION, size))
                .hasSize(Math.min(size, POPULATION.size()))
                .doesNotHaveDuplicates();
        assertThat(POPULATION).containsAll(sample);
    }

    @Test
    void another_seed_draws_another_sample_and_everybody_can_be_drawn() {
        Set<UUID> drawn = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            drawn.addAll(draw("2007-" + seed, POPULATION, 3));
        }

        assertThat(draw("2007-1", POPULATION, 3)).isNotEqualTo(draw("2007-2", POPULATION, 3));
        assertThat(drawn).hasSize(POPULATION.size());
    }

    @Test
    void who_leaves_the_population_is_followed_by_the_next() {
        List<UUID> sample = draw("2007-1", POPULATION, 4);
        List<UUID> rest =
                POPULATION.stream().filter(id -> !id.equals(sample.get(0))).toList();

        assertThat(draw("2007-1", rest, 3)).isEqualTo(sample.subList(1, 4));
    }
}
