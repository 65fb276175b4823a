package org.ganlao.platform.job;

/**
 * What one step achieved.
 *
 * @param mark where to go on after a crash, in the handler's own terms
 * @param processed how many more items are dealt with, rejected ones included
 * @param rejected how many of them were refused
 */
public record Progress(String mark, long processed, long rejected) {

    public Progress {
        if (rejected < 0 || processed < rejected) {
            throw new IllegalArgumentException("processed " + processed + ", rejected " + rejected);
        }
    }
}
