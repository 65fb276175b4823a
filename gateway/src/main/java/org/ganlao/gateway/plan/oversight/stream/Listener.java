package org.ganlao.gateway.plan.oversight.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.ganlao.platform.region.RegionTree;

/** One client that listens. Only the loop that tells all of them offers it frames. */
final class Listener {

    private final Audience audience;
    private final Instant until;
    private final Runnable cut;
    private final BlockingQueue<Frame> waiting;
    private final UnicastProcessor<Frame> frames;

    /** What it has been told already: by another instance, or while it caught up. */
    private long told;

    /**
     * @param told id behind which it wants to hear, -1 for what is new
     * @param until when it has to come again
     * @param cut ends the connection of one that does not read
     * @param gone told when the client is away
     */
    Listener(Audience audience, long told, Instant until, int mayWait, Runnable cut, Consumer<Listener> gone) {
        this.audience = audience;
        this.told = told;
        this.until = until;
        this.cut = cut;
        this.waiting = new ArrayBlockingQueue<>(mayWait);
        this.frames = UnicastProcessor.create(waiting, () -> gone.accept(this));
    }

    /**
     * To whom messages go.
     *
     * @param subject who listens
     * @param topics all, where none is named
     * @param regions roots of the scope
     */
    record Audience(String subject, Set<Topic> topics, Set<String> regions) {

        boolean hears(LiveMessage message, RegionTree tree) {
            return (topics.isEmpty() || topics.contains(Topic.of(message.kind())))
                    && (message.region() == null
                            || regions.stream().anyMatch(root -> tree.contains(root, message.region())));
        }
    }

    Audience audience() {
        return audience;
    }

    long told() {
        return told;
    }

    Multi<Frame> frames() {
        return frames;
    }

    boolean isOfSameCaller(Listener other) {
        return audience.subject().equals(other.audience.subject());
    }

    boolean isOver(Instant now) {
        return now.isAfter(until);
    }

    /** @return false if it is too slow, and then it is cut off */
    boolean offer(Frame frame) {
        if (waiting.remainingCapacity() == 0) {
            cut.run();
            return false;
        }
        told = Math.max(told, frame.id());
        frames.onNext(frame);
        return true;
    }

    void end() {
        frames.onComplete();
    }
}
