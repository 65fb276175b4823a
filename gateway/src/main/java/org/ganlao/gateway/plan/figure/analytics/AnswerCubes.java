package org.ganlao.gateway.plan.figure.analytics;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.figure.kept.KnownNow;
import org.ganlao.gateway.plan.figure.kept.Written;
import org.ganlao.gateway.plan.figure.kept.WrittenAnswers;

/** Answers with cubes. One that was written is given again while it is still true; who asks makes no difference to it. */
@Singleton
class AnswerCubes {

    /** How old may be the instants that an answer names, though its values and flags have not changed. */
    private static final Duration NAMED = Duration.ofSeconds(1);

    private final KnownNow now;
    private final FillCube fill;
    private final WriteCube write;
    private final WrittenAnswers answers;

    AnswerCubes(KnownNow now, FillCube fill, WriteCube write, WrittenAnswers answers) {
        this.now = now;
        this.fill = fill;
        this.write = write;
        this.answers = answers;
    }

    /** What a cube has to be true of that is asked for now. */
    Known known() {
        return now.lately();
    }

    /** @param known as {@link #known} told it */
    Written answer(CubeQuestion question, Selection selection, AnalyticsQuery query, Known known) {
        return answers.of(
                question,
                kept -> kept.known().isAsNewAs(known) || isStillTrue(kept.known(), known),
                () -> write(question, selection, query));
    }

    private Written write(CubeQuestion question, Selection selection, AnalyticsQuery query) {
        Known known = now.anew();
        return new Written(known, write.write(fill.with(selection, known), query, question));
    }

    private static boolean isStillTrue(Known kept, Known known) {
        return kept.state().equals(known.state()) && kept.at().plus(NAMED).isAfter(known.at());
    }
}
