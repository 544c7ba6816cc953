#!/bin/bash
#SBATCH --array=0-47%8 --requeue --mem=1G --cpus-per-task=1
if [ "$SLURM_ARRAY_TASK_ID" -eq "$SLURM_ARRAY_TASK_MIN" ] && [ -z "$SLURM_RESTART_COUNT" ]; then
  sbatch --dependency="afterany:$SLURM_ARRAY_JOB_ID" --mem=1G --output=status-%j.out \
    --wrap 'node dist/cli.js status oss://my-bucket/memes/ --region cn-hongkong'
fi
# Slurm never requeues a job by its status. Worth another try: 3 (the store), 4 (open parts), and a crash.
pause=10
for _ in $(seq 20); do
  node dist/cli.js work --part auto --destination oss://my-bucket/memes/ --region cn-hongkong
  status=$?
  case $status in
    3 | 4 | 134 | 137 | 139) sleep "$pause" ;;
    *) break ;;
  esac
  pause=$((pause < 150 ? pause * 2 : 300))
done
exit "$status"
