package org.ganlao.skills.certification.credential.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StatusBitsTest {

    @Property(tries = 50)
    void exactly_the_marked_positions_are_set(@ForAll Set<@IntRange(max = StatusBits.SIZE - 1) Integer> marked)
            throws IOException {
        assertThat(set(StatusBits.encoded(marked))).isEqualTo(marked);
    }

    /** Bitstring Status List v1.0 §2.2: index zero is the leftmost bit; §3.1: at least 16 KB. */
    @Test
    void the_first_position_is_the_leftmost_bit_of_sixteen_kilobytes() throws IOException {
        byte[] bits = bits(StatusBits.encoded(Set.of(0, 9)));

        assertThat(bits).hasSize(16 * 1024);
        assertThat(bits).startsWith((byte) 0b1000_0000, (byte) 0b0100_0000, (byte) 0);
    }

    private static Set<Integer> set(String encoded) throws IOException {
        byte[] bits = bits(encoded);
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) (Integer.reverse(bits[i] & 0xff) >>> 24);
        }
        return BitSet.valueOf(bits).stream().boxed().collect(Collectors.toSet());
    }

    private static byte[] bits(String encoded) throws IOException {
        assertThat(encoded).startsWith("u").doesNotContain("=");
        byte[] compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
        return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }
}
