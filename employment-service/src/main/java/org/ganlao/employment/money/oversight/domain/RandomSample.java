package org.ganlao.employment.money.oversight.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A random sample that anybody can draw again: the population is put in the order of SHA-256(seed + ":" + id), and the first are
 * taken. It depends on the seed and on who is in the population, not on the order in which they come.
 *
 * @param seed fixed before the population is looked at
 */
record RandomSample(String seed) {

    <T> List<T> draw(Collection<T> population, int size, Function<T, UUID> id) {
        return population.stream()
                .sorted(Comparator.comparing(one -> lot(id.apply(one))))
                .limit(size)
                .toList();
    }

    private String lot(UUID id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
