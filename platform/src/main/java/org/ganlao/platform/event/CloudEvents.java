package org.ganlao.platform.event;

/** Header names of CloudEvents 1.0 in Kafka's binary mode. */
final class CloudEvents {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String SPEC_VERSION = "ce_specversion";
    static final String FEED_POSITION = "ce_feedposition";
    static final String CLIENT = "ce_client";
    static final String TRACE_PARENT = "traceparent";
    static final String CONTENT_TYPE = "content-type";

    private CloudEvents() {}
}
