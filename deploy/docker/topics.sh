#!/usr/bin/env bash
# Creates the topics that are missing; runs to its end before any service starts, since services create none.
set -euo pipefail

kafka_topics=${KAFKA_TOPICS_COMMAND:-/opt/kafka/bin/kafka-topics.sh}

topic() {
    local name=$1 partitions=$2
    shift 2
    "$kafka_topics" --bootstrap-server "$KAFKA" --create --if-not-exists \
        --topic "$name" --partitions "$partitions" "$@"
}

for domain in employment social-insurance skills labor-rights; do
    topic "ganlao.$domain.facts" 12 --config retention.ms=-1
done
topic ganlao.watermarks 1 --config cleanup.policy=compact
topic ganlao.audit-heads 1 --config retention.ms=-1
