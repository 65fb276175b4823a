package org.ganlao.localstack;

import java.util.List;

/** A start that leaves nothing behind when it fails or is broken off with Ctrl-C. */
public final class StackStart {

    private final Stack stack;
    private final Announcer announcer;

    public StackStart(Stack stack, Announcer announcer) {
        this.stack = stack;
        this.announcer = announcer;
    }

    /** @return whether anything had to be started; false if all of it was running */
    public boolean run(List<Part> parts) {
        return StackLock.holding(stack.folder(), () -> startMissing(parts));
    }

    private boolean startMissing(List<Part> parts) {
        List<Part> missing =
                parts.stream().filter(part -> stack.find(part).isEmpty()).toList();
        if (missing.isEmpty()) {
            return false;
        }
        Thread breakOff = new Thread(() -> undo(missing));
        Runtime.getRuntime().addShutdownHook(breakOff);
        try {
            stack.start(missing);
        } catch (RuntimeException e) {
            undoUnlessShuttingDown(breakOff, missing);
            throw e;
        }
        Runtime.getRuntime().removeShutdownHook(breakOff);
        return true;
    }

    private void undoUnlessShuttingDown(Thread breakOff, List<Part> started) {
        try {
            Runtime.getRuntime().removeShutdownHook(breakOff);
            undo(started);
        } catch (IllegalStateException e) {
            // Ctrl-C: the shutdown hook does it
        }
    }

    private void undo(List<Part> started) {
        announcer.say("stopping what was started");
        stack.stop(started);
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    }
}
