#!/bin/bash
#SBATCH --array=0-47%8 --requeue --mem=1G --cpus-per-task=1
# Slurm never requeues a job by its status. Status 4 says that parts are still open; the partition's --time ends the loop.
status=4
while [ "$status" -eq 4 ]; do
  node dist/cli.js work --part auto --destination oss://my-bucket/memes/ --region cn-hongkong
  status=$?
done
exit "$status"
