package org.ganlao.localstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Held while a command starts or stops the parts of a stack, so that two never do it at once. */
public final class StackLock {

    private StackLock() {}

    /** Does the work alone, or refuses if another process is at it. */
    public static <T> T holding(StackFolder folder, Supplier<T> work) {
        try {
            Files.createDirectories(folder.root());
            try (FileChannel channel = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                if (!tookLock(channel)) {
                    throw new StartFailure(
                            "another ganlao command is at work on " + folder.root() + ": process "
                                    + Files.readString(folder.lock()).strip(),
                            "wait for it, or end it");
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return work.get();
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "cannot write to " + folder.root() + ": " + e,
                    "check the folder's rights, and whether the disk is full");
        }
    }

    /** Takes the lock if it is free; it is released when the channel is closed. */
    private static boolean tookLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this JVM holds it
        }
    }
}
