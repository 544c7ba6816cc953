#!/bin/bash
#SBATCH --array=0-63%8 --requeue --mem=1G --cpus-per-task=1
# Task 7 has lists/07.txt, and stores below memes/07/.
list=$(printf %02d "$SLURM_ARRAY_TASK_ID")
node dist/cli.js --urls-file "lists/$list.txt" --destination "oss://my-bucket/memes/$list/" --region cn-hongkong \
  --results-file "results/$list.jsonl" --new-file "new/$list-$(date +%s).jsonl"
status=$?
# 0 is done; 1 and 2 would only come again. Worth another try: 3 (the store), 130, 143, and every other signal.
[ "$status" -gt 2 ] || exit "$status"
# Not by SLURM_JOB_ID: that of one task is the number of the whole array.
if [ "${SLURM_RESTART_COUNT:-0}" -lt 5 ]; then scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"; fi
exit "$status"
