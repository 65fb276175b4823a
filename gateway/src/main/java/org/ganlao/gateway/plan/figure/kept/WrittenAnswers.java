package org.ganlao.gateway.plan.figure.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Answers as they were written. While nothing has changed, the same question is answered by the same text, and written once;
 * when something has, one caller writes the next text and the others get the one before. Nothing in an answer may depend
 * on who asks, unless it is part of the question.
 */
@Singleton
public class WrittenAnswers {

    private static final int BYTES_KEPT = 16 * 1024 * 1024;
    private static final int BYTES_BESIDE_THE_TEXT = 1024;

    /** A text is soon followed by the next one, or nobody asks for it again. It is never given to anybody later than this. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Cache<Object, Shelf<Written>> answers;

    public WrittenAnswers() {
        this(BYTES_KEPT);
    }

    WrittenAnswers(int bytesKept) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytesKept)
                .weigher((Object question, Shelf<Written> shelf) -> bytes(shelf.kept()))
                .expireAfterWrite(KEPT)
                .build();
    }

    /**
     * @param question a value: all that an answer depends on, besides what is known
     * @param holds whether a text may be given for as long as it is kept
     * @param next asked for only if there is no such text
     */
    public Written of(Object question, Predicate<Written> holds, Supplier<Written> next) {
        Shelf<Written> shelf = answers.get(question, asked -> new Shelf<>());
        Written before = shelf.kept();
        Written latest = shelf.latest(holds, kept -> true, kept -> next.get());
        if (latest != before) {
            answers.put(question, shelf);
        }
        return latest;
    }

    /** After everything that is too much was dropped. */
    long bytesKept() {
        answers.cleanUp();
        return answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private static int bytes(Written written) {
        return BYTES_BESIDE_THE_TEXT + (written == null ? 0 : written.text().length);
    }
}
