package org.ganlao.platform.problem;

/** A {@link Refusal} whose enum keeps one {@link Reason} per constant. */
public interface ReasonedRefusal extends Refusal {

    Reason reason();

    @Override
    default int status() {
        return reason().status();
    }

    @Override
    default String en() {
        return reason().en();
    }

    @Override
    default String zh() {
        return reason().zh();
    }

    @Override
    default String source() {
        return reason().source();
    }
}
