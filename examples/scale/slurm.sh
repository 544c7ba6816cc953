#!/bin/bash
#SBATCH --array=0-47%8 --requeue --mem=1G --cpus-per-task=1
npx node dist/cli.js work --part auto --destination oss://my-bucket/memes/ --region cn-hangzhou
