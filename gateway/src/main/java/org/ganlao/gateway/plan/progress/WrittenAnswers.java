package org.ganlao.gateway.plan.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.ganlao.gateway.plan.progress.ProgressSheets.KnownSheet;

/**
 * Answers as they were written. While a sheet is the newest of its month, the same question about it is answered by the
 * same text, and written once.
 */
@Singleton
class WrittenAnswers {

    private static final int BYTES_KEPT = 16 * 1024 * 1024;
    private static final int BYTES_BESIDE_THE_TEXT = 1024;

    /** A sheet is soon followed by the next one; nobody asks for its answers again. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Cache<Key, byte[]> answers = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Key key, byte[] text) -> text.length + BYTES_BESIDE_THE_TEXT)
            .expireAfterWrite(KEPT)
            .build();
    private final ObjectMapper json;

    WrittenAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** No two sheets of a month hold the knowledge of the same instant, unless the business day changed. */
    private record Key(ProgressQuestion question, Instant at, LocalDate day) {}

    /** @param view asked for only if this was not answered yet */
    byte[] of(ProgressQuestion question, KnownSheet known, Supplier<ProgressView> view) {
        return answers.get(new Key(question, known.at(), known.day()), key -> write(view.get()));
    }

    byte[] write(ProgressView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer about progress cannot be written", e);
        }
    }
}
